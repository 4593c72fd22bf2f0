"""Acts known by their title alone: "Wet seksuele misdrijven", "Regeling infiltratieteams".

A title begins with a capital and one of a few words, and goes on as long as its words can belong
to it. What is found has no identifier yet; it is kept under its title and resolved when the
gazetteer learns the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_HEAD = re.compile(
    r"(?:Rijkswet|Tijdelijke [Ww]et|Algemene wet|Invoeringswet|Uitvoeringswet|Aanpassingswet|Wet|Wetboek|"
    r"Besluit|Regeling|Reglement|Beleidsregels?|Aanwijzing|Circulaire|Verdrag|Overeenkomst)(?= )"
)
# Words that tie the nouns of a title together; none of them ends one.
_LINKS = frozenset(
    "van de het een op in inzake betreffende en tot voor met bij ter tegen houdende tussen over uit aan of ten "
    "te door naar onder behoeve om".split()
)
# Words that no title holds: what follows one is the sentence again.
_STOPS = frozenset(
    "is was zijn waren wordt worden werd werden heeft hebben had kan kunnen moet moeten mag zal zullen zou zouden "
    "die dat welke waarin waarbij waarmee waarvan niet ook nog als dan er hier daar dient dienen biedt regelt bevat "
    "geldt voorziet stelt bepaalt maakt gaat komt blijft volgt vormt staat ziet heb wil willen ik u wij we zij hij "
    "ze hun uw deze dit zo toch reeds al aanleiding aanzien artikel artikelen art zodat omdat indien wanneer".split()
)
_WORD = re.compile(r" ([A-Za-zÀ-ÿ][\w'À-ÿ]*)")
_YEAR = re.compile(r" ((?:18|19|20)\d\d)(?!\d)")
_CLOSED = re.compile(r"[.,;:)(\"'?!\[]|$| \(|\d{1,2}(?!\d)")
_MOST_WORDS = 14
_KIND = {"Verdrag": "treaty", "Overeenkomst": "treaty"}


def _title_end(text: str, at: int) -> int | None:
    """Return where the title ends whose first word ends at `at`; None where it never closes."""
    end, stop = None, at
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, stop)
        if not word or word[1] in _STOPS:
            year = _YEAR.match(text, stop)
            if year and end == stop:
                return year.end()
            return end if word or _CLOSED.match(text, stop) else None
        stop = word.end()
        if word[1] not in _LINKS:
            end = stop
    return None


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    head = _HEAD.match(text, start)
    stop = _title_end(text, head.end()) if head else None
    if not head or not stop:
        return
    title = text[start:stop]
    kind = _KIND.get(head[0], "law")
    yield Reference(
        start, stop, kind, f"{kind}:{title}", title,
        resolved_by="title", confidence=0.5, takes_places=True,
    )  # fmt: skip


TITLE = CitationKind(
    name="title",
    kind="law",
    anchors=(
        "rijkswet ", "tijdelijke wet ", "algemene wet ", "invoeringswet ", "uitvoeringswet ", "aanpassingswet ",
        "wet ", "wetboek ", "besluit ", "regeling ", "reglement ", "beleidsregel", "aanwijzing ", "circulaire ",
        "verdrag ", "overeenkomst ",
    ),
    read=_read,
    form="title of an act that the gazetteer does not know",
    identifier="law:<title> or treaty:<title>",
    examples=(
        ("de Wet seksuele misdrijven.", "law:Wet seksuele misdrijven", ""),
        ("(zie de Regeling infiltratieteams)", "law:Regeling infiltratieteams", ""),
        ("de Tijdelijke wet Groningen, die", "law:Tijdelijke wet Groningen", ""),
    ),
    not_examples=("de wet is aangenomen", "Het besluit van de minister", "Wet is wet."),
    limits="The end of a title is a guess where no sign closes it.",
)  # fmt: skip
