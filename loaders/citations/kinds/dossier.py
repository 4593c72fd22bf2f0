"""Dossiers: a bill by its number, or the number in brackets behind what bears it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.kamerstukken import (
    is_numbered,
    number_in_front,
    read_paper,
    references_to,
    with_number,
)
from kamergraaf.loaders.citations.numbers.old_kamerstukken import early_bill
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import kamerstuk_key

_OPENING = re.compile(
    r"(?:len|en)? ?\(?(?:met )?(?:(?:dossier|kamerstuk)?(?:nummers?|nrs?\.?|nos?\.) ?)?",
    re.IGNORECASE,
)
_OLD = re.compile(r"(\d) ?(\d{3})(?![\d.])(?= |[,.;)]|$)")
_YEARS = tuple(f"ontwerp van wet {century}" for century in (18, 19, 20))
_OLD_NEXT = re.compile(
    r"(?:, ?| en |, en )(?!1[89]\d\d|20\d\d)(\d) ?(\d{3})(?![\d.])(?= |[,.;)]|$)"
)
_NEXT = re.compile(r"(?:, | en |, en )(?=\d{2} ?\d{3}(?!\d))")
# "(36 554)": the year of a law, an amount and a postal code look otherwise.
_BRACKETED = re.compile(r"(?:\(|(?<=[a-z]); ?|\( )(?P<a>[1-3]\d)[ .]?(?P<b>\d{3}) ?\)")
# "(Wro; 28 916)": behind the short name of a bill.
_SHORT = re.compile(r"\([A-Z][A-Za-z]{1,7}$")
# "(36.554)" is printed as an amount is: only right behind a bill or an act it is a dossier.
_TITLED = ("wetsvoorstel ", "ijziging van ", "Wet ", "oorstel van wet ")
_NEAR = 80
_NAMED = (
    "voorstel", "ontwerp", "ijziging", "otie", "mendement", "dossier", "temming", "ehandeling",
    "ij krijgt n", "debat", "nitiatief", "oedkeuring", "egels ", "aststelling", "mplementatie",
    "wet ", "Wet ",
)  # fmt: skip
_REACH = 250
# "(26297)", without a gap, is no amount: any paper may stand in front of it.
_PAPERS = (
    "meerjarenprogramma", "structuurschema", "nota", "brief", "notitie", "rapport", "verslag",
    "voordracht", "begroting", "advies",
)  # fmt: skip
_CLOSE = 120
_IN_LIST = re.compile(r" nr\. ?\d{1,4}\);")
# The long title of a bill may stand between it and its number, all in one sentence.
_BILLS = (
    "wetsvoorstel ", "wetsvoorstellen", "voorstel van wet ", "wetsontwerp", "ontwerp van wet ",
    "ontwerpen van wet", "ontwerpen van (rijks)wet", "ontwerpen van (Rijks)wet", "Wijziging van ",
)  # fmt: skip
_FAR, _FARTHEST = 700, 4000
# Until 1967 bills had four digits: "ontwerpen van wet tot: 1°. wijziging van … (2354); 2°. …".
_BRACKETED_OLD = re.compile(
    r"\((?P<a>[1-9])(?P<b>\d{3})(?:(?P<kingdom> ?\(R ?\d{2,4}\))"
    r"|(?<=00),? (?:hoofdst(?:uk|\.) )?(?P<chapter>[XVI]{1,5}[AB]?|[A-M]))?\)"
    r"(?<!\(1[89]\d\d\))(?<!\(20\d\d\))"
)
_OLD_NUMBER = re.compile(r"(?!1[89]\d\d|20\d\d)[1-9]\d{3}")
_OLD_LIST = re.compile(
    rf"\((?:{_OLD_NUMBER.pattern}, ?){{0,9}}{_OLD_NUMBER.pattern}(?: en |, ?)"
    rf"{_OLD_NUMBER.pattern}\)$"
)
_LONGEST_LIST = 70
_OLD_BILLS = ("wetsontwerp", "ntwerp van wet ", "ntwerpen van wet", "ehandeling van de Nota ")
# An item of a list of bills: "11°. verlenging van de duur van de Wet sterren (7464);".
_ITEM = re.compile(
    r"°\. (?:nadere )?(?:wijziging|verlenging|goedkeuring|vaststelling|herziening|verhoging|"
    r"vervanging) van "
)
_SENTENCE = re.compile(r"[a-z)]\. (?=[A-Z](?! ?\d))")  # "Stb. no. H 291" goes on
_LISTED = re.compile(r"\([1-3]\d ?\d{3}(?:,? \(?R ?\d{3,4}\)?)?\)(?=[;,]| en | \(zitting )")
_ROMAN = re.compile(r"\((?P<dossier>C[CLXVI]{1,7}), (?:letter )?(?P<number>[A-Z]{1,3})\)")


def _read_dossier(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if text[end - 1].isdigit():  # "ontwerp 1"
        end -= 1
    elif text.endswith(("no. ", "nr. "), 0, end):
        end -= len("no. ")
    opening = _OPENING.match(text, end)
    at, begin = opening.end() if opening else end, start
    while paper := read_paper(text, at, worded=False):
        stop, works, pins = paper
        if "(" in text[end:at] and text[stop : stop + 1] == ")":
            stop += 1
        yield from references_to((stop, works, pins), begin)
        following = _NEXT.match(text, stop)
        if not following:
            return
        at = begin = following.end()
    # Until 1967 bills had four digits, which in front of a word is an amount.
    if (
        at != begin
        and text[start : start + 16]
        .lower()
        .startswith(("wetsontwerp ", "wetsontwerpen ", "ontwerp van wet "))
        and not text.startswith(_YEARS, start)
        and (old := _OLD.match(text, at))
    ):
        paper = read_paper(text, at, worded=True)
        if paper and is_numbered(paper):  # "wetsontwerp (3316, no. 6)"
            yield from references_to(paper, begin)
            return
        yield from _old_bills(start, old)
    elif early := early_bill(text, start, at):
        yield from references_to(early, begin)


def _old_bills(begin: int, old: re.Match[str] | None) -> Iterator[Reference]:
    """Yield the bills of a list: "wetsontwerpen 4613, 4659 en 4660"."""
    while old:
        number = old[1] + old[2]
        yield Reference(begin, old.end(), "kamerstuk", kamerstuk_key(number), f"dossier {number}")
        old = _OLD_NEXT.match(old.string, old.end())
        begin = old.start(1) if old else begin


def is_named(text: str, begin: int) -> bool:
    """Tell whether a word close in front says that a dossier stands in the bracket."""
    before = text[max(0, begin - _REACH) : begin]
    return any(word in before for word in _NAMED)


def _is_paper(text: str, begin: int, bracket: re.Match[str]) -> bool:
    """Tell whether five digits without a gap, or in a list of papers, stand behind a paper."""
    listed = _IN_LIST.search(text, max(0, begin - _REACH), begin)
    return (listed or len(bracket[0]) == len("(26297)")) and any(
        word in text[max(0, begin - _CLOSE) : begin].lower() for word in _PAPERS
    )


def _is_titled(before: str) -> bool:
    return any(word in before for word in _TITLED)


def _ends_bill(text: str, begin: int) -> bool:
    """Tell whether a bill is spoken of in the sentence; a list of bills may be a long one."""
    floor = max(0, begin - _FAR)
    if _in_sentence(text, _BILLS, floor, begin):
        return True
    return _LISTED.search(text, floor, begin) is not None and _in_sentence(
        text, _BILLS, max(0, begin - _FARTHEST), begin
    )


def _in_sentence(text: str, words: tuple[str, ...], floor: int, at: int) -> bool:
    """Tell whether one of the words stands behind `floor` in the sentence that goes on at `at`."""
    last = max(text.rfind(word, floor, at) for word in words)
    if last < 0:
        return False
    return text.find(". ", last, at) < 0 or _SENTENCE.search(text, last, at) is None


def _read_bracketed(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    for begin in (start - 4, start - 3, start - 5):
        found = _BRACKETED.match(text, begin) if begin >= 0 else None
        if (
            found
            and (found[0][0] == "(" or _SHORT.search(text, max(0, begin - 9), begin))
            and "\x80" not in text[max(0, begin - 3) : begin]
            and (is_named(text, begin) or _is_paper(text, begin, found) or _ends_bill(text, begin))
            and ("." not in found[0] or _is_titled(text[max(0, begin - _NEAR) : begin]))
        ):
            dossier = Reference(
                found.start("a"), found.end("b"), "kamerstuk",
                kamerstuk_key(found["a"] + found["b"]), f"dossier {found['a']} {found['b']}",
                confidence=0.9,
            )  # fmt: skip
            number = number_in_front(text, begin)
            yield with_number(dossier, number, found.end()) if number else dossier
            return
    yield from read_old(text, start - 2)
    yield from _read_old_list(text, start)


def read_old(text: str, begin: int) -> Iterator[Reference]:
    """Read a bill of the years before 1967 in the bracket at `begin`.

    "(2354)", "(2355 (R 99))", and a budget: "(2300 XI)".
    """
    found = _BRACKETED_OLD.match(text, begin) if begin >= 0 else None
    if found and ends_old_bill(text, begin):
        yield Reference(
            found.start("a"), found.end() - len(")"), "kamerstuk",
            kamerstuk_key(found["a"] + found["b"], found["chapter"] or ""),
            f"dossier {found[0][1:-1]}", confidence=0.8,
        )  # fmt: skip


def _read_old_list(text: str, start: int) -> Iterator[Reference]:
    """Read bills of before 1967 in one bracket, whose last ends at start + 3: "(4730 en 4731)"."""
    listed = _OLD_LIST.search(text, max(0, start - _LONGEST_LIST), start + len("731)"))
    if not listed or not ends_old_bill(text, listed.start()):
        return
    for bill in _OLD_NUMBER.finditer(text, listed.start(), listed.end()):
        yield Reference(
            bill.start(), bill.end(), "kamerstuk", kamerstuk_key(bill[0]), f"dossier {bill[0]}",
            confidence=0.8,
        )  # fmt: skip


def ends_old_bill(text: str, begin: int) -> bool:
    """Tell whether a bill of the years before 1967 is spoken of in the sentence, or in its item."""
    item = text.rfind("°. ", max(0, begin - _FAR), begin)
    return _in_sentence(text, _OLD_BILLS, max(0, begin - _FARTHEST), begin) or (
        item >= 0 and _ITEM.match(text, item) is not None
    )


def _read_roman(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _ROMAN.match(text, start):
        key = kamerstuk_key(found["dossier"], number=found["number"])
        label = f"Kamerstuk {found['dossier']}, {found['number']}"
        yield Reference(start + 1, found.end() - 1, "kamerstuk", key, label)


DOSSIER = CitationKind(
    name="dossier",
    kind="kamerstuk",
    anchors=(
        "wetsvoorstel",
        "wetsontwerp",
        *(f"ontwerp {digit}" for digit in range(1, 4)),
        "dossier",
        "dossiernummer",
        "voorstel van wet",
        *(f"ontwerp van wet {opening}" for opening in ("no. ", "nr. ", *range(1, 10))),
        "w.o. ",
    ),
    inside_words=True,
    read=_read_dossier,
    form="wetsvoorstel, wetsontwerp or dossier and its number",
    identifier="kst:<dossier>",
    examples=(
        ("het wetsvoorstel 22 712 over", "kst:22712", ""),
        ("dossier 32 317", "kst:32317", ""),
        ("de wetsvoorstellen 35 476 en 35 477", "kst:35477", ""),
        ("het initiatiefwetsvoorstel (33 506)", "kst:33506", ""),
        ("wetsontwerp nr. 16 813", "kst:16813", ""),
        ("de splitsing van de dienst (w.o. 22 999)", "kst:22999", ""),
    ),
    not_examples=("het wetsvoorstel van 2024", "wetsvoorstel 12 uit de lijst"),
)
BRACKETED = CitationKind(
    name="dossier-bracketed",
    kind="kamerstuk",
    anchors=tuple(f"{n:03}{close}" for n in range(1000) for close in (")", " )")),
    inside_words=True,
    read=_read_bracketed,
    form="five digits in brackets behind a bill, a motion or a debate",
    identifier="kst:<dossier>",
    examples=(
        ("Wijziging van de Kieswet in verband met epidemieën (36554)", "kst:36554", ""),
        ("de stemmingen over de moties bij het debat over wonen (32 847)", "kst:32847", ""),
        ("het voorstel tot wijziging van de regels voor windmolens ( 34999 )", "kst:34999", ""),
        (
            "- Wijziging van de Sterrenverordening in verband met de bevoegdheid van het bestuur "
            "om de helderheid van een ster te laten meten door wie daarvoor is opgeleid en aan wie "
            "dat bij haar oprichting is toevertrouwd door degenen die haar voor het eerst zagen "
            "(39124);",
            "kst:39124",
            "",
        ),
        ("het wetsvoorstel versterking van de sterren (39.762)", "kst:39762", ""),
        (
            "Deze motie is voorgesteld door het lid Jansen. Zij krijgt nr. 12(29999).",
            "kst:29999-12",
            "",
        ),
    ),
    not_examples=(
        "het aantal inwoners (12 345) en",
        "de motie over het aantal inwoners (12.345)",
        "de motie kreeg steun van velen (2023)",
        "een debat over € (15 000)",
        "de motie (45 678)",
    ),
    limits="Only numbers from 10 000 to 39 999, and only where such a word stands close in front.",
)
ROMAN = CitationKind(
    name="dossier-roman",
    kind="kamerstuk",
    anchors=tuple(f"(c{letter}" for letter in "clxvi"),
    inside_words=True,
    read=_read_roman,
    form="Roman dossier of the Eerste Kamer and a letter, in brackets",
    identifier="kst:<dossier>-<letter>",
    examples=(
        ("de brief (CXXIV, G)", "kst:CXXIV-G", ""),
        ("de raming (CLV, letter B)", "kst:CLV-B", ""),
    ),
    not_examples=("(CIX)", "(CIV, artikel 3)", "(civiel, A)"),
)
