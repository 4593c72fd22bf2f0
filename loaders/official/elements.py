"""The elements of official XML by how they are printed; any other is a paragraph of its own.

Both generations of the mark-up are here: `officiele-publicatie`, and `kamerwrk`, `staatsbl`, …
"""

from __future__ import annotations

# What a page does not print, or prints as a picture; the notes of the older mark-up stand at the
# end of the file and are printed where their marker is.
SKIPPED = frozenset(
    (
        "metadata", "meta", "meta-data", "plaatje", "illustratie", "colspec", "spanspec",
        "officiele-inhoudsopgave", "sys.gegevens", "versie", "ordernr", "voetnoot", "redactie",
        "noot.nr", "nootnr", "mincodes", "artcode", "sysnr", "lijn", "bwb-inputbestand",
        "bwb-wijzigingen", "brondata",
    )
)  # fmt: skip

# Lines of the head that say no more than what kind of publication it is.
UNPRINTED = frozenset(("documenttype", "kamernummer"))

# What runs on within its line.
INLINE = frozenset(
    (
        "nadruk", "inf", "sup", "sub", "extref", "intref", "extref-groep", "intref-groep", "datum",
        "plaats", "ondernummer", "dossiernr", "begrotingshoofdstuk", "nr", "label", "voornaam",
        "achternaam", "voorvoegsels", "organisatie", "kamervraagonderwerp", "dossierref",
        "minfinref", "tekstcorrectie", "term", "herdruk", "ins", "del", "vet", "cur", "ondkop",
        "politiek", "kamer", "i", "b", "em", "strong", "li.nr", "lidnr", "dossiernummer", "dosnr",
        "hfdsta", "hfdst", "letter", "nummer", "ltrlabel",
    )
)  # fmt: skip

# Inline, and yet a word of its own beside its neighbours.
WORDS = frozenset(
    (
        "voornaam", "achternaam", "voorvoegsels", "nr", "label", "titel", "plaats",
        "datum", "dossiernr", "begrotingshoofdstuk", "ondernummer", "li.nr", "lidnr", "letter",
        "dosnr", "hfdsta", "hfdst", "term", "nummer",
    )
)  # fmt: skip

# A line, right below the one before it.
LINES = frozenset(
    (
        "tekstregel", "functie", "naam", "row", "koning", "minvan", "minister", "ondplts",
        "onddatum", "witreg", "regel", "br", "subtitel",
    )
)  # fmt: skip

# Lines that may be part of a sentence: "Vragen van het lid <naam>…</naam> aan …".
NAMES = frozenset(("functie", "naam", "minister", "minvan"))

CELLS = frozenset(("entry", "td", "th"))

# Headings: of a section, an article, a chapter.
HEADINGS = frozenset(("kop", "tussenkop", "tuskop", "artikelkop", "itemkop"))

# These stand on the line of the paragraph behind them.
NUMBERS = frozenset(("li.nr", "lidnr"))

NOTES = frozenset(("noot",))
NOTE_MARKERS = frozenset(("nootref", "voetref"))
LINKS = frozenset(("extref", "intref", "dossierref"))

# The heads of these are what the whole is called, and no heading in it.
WHOLE = frozenset(
    ("officiele-publicatie", "kamerwrk", "staatsblad", "staatscourant", "staatsbl", "stcart")
)
