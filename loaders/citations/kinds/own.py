"""References that only the paper itself or the one before makes whole.

"Motie op stuk nr. 347" is a number in the paper's own dossier, "mvt, blz. 26" the explanation of
the bill there, by tradition number 3. "Idem, p. 5" is the work named last, at another place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.kamerstukken import UNKNOWN, is_numbered, read_paper
from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import kamerstuk_key

_NUMBER = r"\d{1,4}[a-z]?(?!\w| \d{3}(?!\d))"
_NUMBERS = rf"{_NUMBER}(?:(?:, | en |, en | t/m | tot en met ){_NUMBER})*"
_STUK = re.compile(
    rf"(?:(?:(?:op (?:de )?)?stuk(?:ken)?(?:,? (?:met )?|(?=n))|gedrukt (?:onder|op) )(?:stuk )?"
    rf"(?:nrs?[.,]?|nummers?|no\.) ?|op (?:de )?stuk(?:ken)? (?!\d\d[ .]?\d{{3}}))"
    rf"(?P<numbers>{_NUMBERS})",
    re.IGNORECASE,
)
# "verschenen onder de EK nrs. 179 en 179a van vergaderjaar 1989-1990 en nr. 79 van 1990-1991": so
# the Eerste Kamer numbered its papers in a year.
_UPPER = re.compile(rf"EK,? n(?:rs?\.|ummers?) ?(?P<numbers>{_NUMBERS})")
_UPPER_NEXT = re.compile(
    r",? (?:van |uit )?(?:het )?(?:vergaderjaar|zitting) (?:19|20)\d\d ?- ?\d{2,4}"
    rf"(?:;|,|,? en|,? alsmede) (?:de |onder )*(?:EK )?n(?:rs?\.|ummers?) ?(?P<numbers>{_NUMBERS})"
)
_MOTION = re.compile(
    rf"(?:moties?|amendement(?:en)?),? (?:met )?(?:nrs?[.,]?|nummers?) ?"
    rf"(?P<numbers>{_NUMBERS})(?! ?\()",
    re.IGNORECASE,
)
# "de stukken nrs. 26305 t/m 26316" are whole dossiers.
_DOSSIER = r"[1-3]\d{4}(?!\d)"
_DOSSIERS = re.compile(
    rf"(?:op (?:de )?)?stuk(?:ken)?,? (?:met )?(?:nrs?[.,]?|nummers?) ?"
    rf"(?P<numbers>{_DOSSIER}(?:(?:, | en |, en | t/m | tot en met ){_DOSSIER})*)",
    re.IGNORECASE,
)
# A chapter of the budget is explained in number 2, any other bill in number 3.
_BUDGET = re.compile(r"\d{5}-[A-Z]")
_MVT = re.compile(r"(?:de )?(?:mvt|memorie van toelichting)(?=,? \(?(?:pp?\.|blz\.?|pag\.))", re.I)
_IDEM = re.compile(r"(?:idem|ibid(?:em)?|t\.a\.p|a\.w)\.?(?=,? (?:pp?\.|blz\.?|pag\.))", re.I)
_CONFIDENCE = 0.8


def _printed(dossier: str) -> str:
    number, _, suffix = dossier.partition("-")
    return f"{number[:2]} {number[2:]}" + (f" {suffix}" if suffix else "")


def _read_stuk(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if whole := _DOSSIERS.match(text, start):
        for dossier in numbers(whole["numbers"]):
            yield Reference(
                start, whole.end(), "kamerstuk", kamerstuk_key(dossier),
                f"dossier {_printed(dossier)}",
            )  # fmt: skip
        return
    found = _STUK.match(text, start)
    if not found:
        return
    # "op stuk nr. 347 (32 317)" says itself which dossier is meant.
    given, stop = _given(text, found.end())
    dossier = given or setting.dossier
    pages = PAGES.match(text, stop)
    stop = pages.end() if pages else stop
    for paper in _of_own(found, start, stop, dossier):
        paper.pins = page_pins(pages["pages"]) if pages else ()
        if given:
            paper.resolved_by, paper.confidence = "number", 1.0
        yield paper


def _of_own(found: re.Match[str], start: int, stop: int, dossier: str) -> Iterator[Reference]:
    """Yield the papers whose numbers were found, in a dossier that only what is around tells."""
    for number in numbers(found["numbers"].lower()):
        yield Reference(
            start, stop, "kamerstuk",
            kamerstuk_key(dossier, number=number) if dossier else f"{UNKNOWN}-{number}",
            f"Kamerstuk {_printed(dossier)}, nr. {number}",
            resolved_by="context", confidence=_CONFIDENCE,
        )  # fmt: skip


def _read_upper(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found, begin = _UPPER.match(text, start), start
    while found:
        yield from _of_own(found, begin, found.end(), setting.dossier)
        found = _UPPER_NEXT.match(text, found.end())
        begin = found.start("numbers") if found else begin


def _read_motion(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = None if setting.dossier else _MOTION.match(text, start)
    if not found:
        return
    for number in numbers(found["numbers"].lower()):
        yield Reference(
            start, found.end(), "kamerstuk", f"{UNKNOWN}-{number}", "", resolved_by="context"
        )


def _given(text: str, at: int) -> tuple[str, int]:
    """Return the dossier in brackets at view[at:] and where they close; "" and `at` without."""
    if text[at : at + 2] != " (":
        return "", at
    begin = at + 2 + text.startswith(" ", at + 2)
    paper = read_paper(text, begin, worded=False)
    if not paper or is_numbered(paper) or text[paper[0] : paper[0] + 1] != ")":
        return "", at
    return paper[1][0][0].removeprefix("kst:"), paper[0] + 1


def _read_mvt(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _MVT.match(text, start) if setting.dossier else None
    if found and (pages := PAGES.match(text, found.end())):
        number = "2" if _BUDGET.match(setting.dossier) else "3"
        yield Reference(
            start, pages.end(), "kamerstuk", kamerstuk_key(setting.dossier, number=number),
            f"Kamerstuk {_printed(setting.dossier)}, nr. {number}", page_pins(pages["pages"]),
            resolved_by="context", confidence=_CONFIDENCE,
        )  # fmt: skip


def _read_idem(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _IDEM.match(text, start)
    if found and (pages := PAGES.match(text, found.end())):
        yield Reference(
            start, pages.end(), "", "", "", page_pins(pages["pages"]), resolved_by="anaphora"
        )


OWN_NUMBER = CitationKind(
    name="own-dossier",
    kind="kamerstuk",
    anchors=(
        "op stuk n",
        "op stukken n",
        "op de stukken n",
        "op stuk met n",
        *(f"{on} {n}" for on in ("op stuk", "op stukken", "op de stukken") for n in range(10)),
        "stuk nr",
        "stuk no.",
        "stuk nummer",
        "stuknr",
        "stuknummer",
        "stukken nr",
        "gedrukt onder n",
        "gedrukt onder stuk",
        "gedrukt op stuk",
    ),
    read=_read_stuk,
    form="a number in the dossier of the paper itself",
    identifier="kst:<dossier>-<number>",
    examples=(
        ("de motie op stuk nr. 347 (32 317)", "kst:32317-347", ""),
        ("de moties op stukken nrs. 12 en 13 (36600-VI)", "kst:36600-VI-13", ""),
        ("motie op stuknummer 47 (39762-VI)", "kst:39762-VI-47", ""),
        ("de stukken nrs. 29762 t/m 29765", "kst:29764", ""),
        ("het wetsvoorstel op stuk nr. 29762", "kst:29762", ""),
        ("de motie, stuk nr. 8 (21 300 hoofdstuk VIII)", "kst:21300-VIII-8", ""),
    ),
    not_examples=("een stuk nummer groter", "stuk nr. A", "de motie op stuk nr. 347"),
    limits="Only where the dossier stands in brackets behind it, that of the paper is known, or "
    "the text has named that number or a dossier before.",
)
UPPER_NUMBER = CitationKind(
    name="upper-number",
    kind="kamerstuk",
    anchors=("ek nr", "ek, nr", "ek nummer"),
    read=_read_upper,
    form="papers of the Eerste Kamer by their numbers in a year, of the dossier named before",
    identifier="kst:<dossier>-<number>",
    examples=(("bij wetsvoorstel 39 762 verschenen EK nrs. 12 en 12a", "kst:39762-12a", ""),),
    not_examples=("verschenen onder de EK nrs. 12 en 12a", "de EK-nummers 12 en 13"),
    limits="Only where the text has named that number or a dossier before, or its own is known.",
)
MOTION_NUMBER = CitationKind(
    name="motion-number",
    kind="kamerstuk",
    anchors=("motie nr", "moties nr", "amendement nr", "amendementen nr", "motie nummer"),
    read=_read_motion,
    form="a motion or an amendment by its number, in a debate",
    identifier="kst:<dossier>-<number>",
    examples=(
        ("de motie over manen (39762, nr. 9). De motie nr. 9 is overbodig", "kst:39762-9", ""),
    ),
    not_examples=("de motie nr. 9 is overbodig", "motie nr. A"),
    limits="Only where the text has named that number or a dossier before.",
)
EXPLANATION = CitationKind(
    name="explanation",
    kind="kamerstuk",
    anchors=("mvt", "memorie van toelichting"),
    read=_read_mvt,
    form="a page of the memorie van toelichting of the paper's own dossier",
    identifier="kst:<dossier>-3, of a budget kst:<dossier>-<chapter>-2",
    examples=(),
    not_examples=("de memorie van toelichting zegt", "MvT"),
    limits="Only where the dossier of the paper is known.",
)
IDEM = CitationKind(
    name="idem",
    kind="kamerstuk",
    anchors=("idem", "ibid", "t.a.p.", "a.w."),
    read=_read_idem,
    form="idem, ibid. or t.a.p. with a page: the work named last",
    identifier="that of the work named last",
    examples=(("Kamerstuk 36 441, nr. 3, p. 5. Idem, p. 7", "kst:36441-3", "p.7"),),
    not_examples=("Idem, p. 7", "voor de ander geldt idem"),
    limits="Only with a page, and only within 1,500 letters.",
)
