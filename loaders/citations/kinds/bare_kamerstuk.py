"""Kamerstukken without the word: a dossier and the number of a paper, "(22 236, nr. 44)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.kinds.dossier import ends_old_bill, is_named, read_old
from kamergraaf.loaders.citations.numbers.joint_papers import give_to_first
from kamergraaf.loaders.citations.numbers.kamerstukken import (
    Paper,
    is_numbered,
    numbered_in_front,
    of_session,
    read_paper,
    references_to,
)
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_NEAR = 120
_SESSION = re.compile(
    r"(?:zitting|vergaderjaar) ?(?:19|20)\d\d ?- ?(?:19|20)?\d\d $", re.IGNORECASE
)
_MONEY = re.compile(r"(?:\x80|\d) ?$")
# "NEN-EN 12464-1" is a standard; a view has lost its first hyphen.
_STANDARD = re.compile(r"(?:NEN|EN|ISO|IEC|DIN|BRL|NPR|NTA|ASTM|VDI|NVN)[ /-]{0,2}$")
# "Tweede Kamer, vergaderjaar 1993-1994, 23 253, nr. 11" at the foot of a page is the paper itself.
# Letters are misread there as everywhere; in brackets or behind "zie" the same words do cite.
_FURNITURE = re.compile(
    r"(?<!\()(?<![Zz]ie )(?<![Zz]ie ook )(?<! in )"
    r"(?:[TE]\w{2,5} Ka\w{2,4}|(?:Staten ?)?Gen\w{4,6})[,.]? ?"
    r"(?:(?:ver\w{8,10}|zitting),? ?\d{4} ?- ?\d{2,4}|zitting \d{4})[,.]? ?"
    r"(?:\d{2}[ .]?\d{3}(?: \(R ?\d{2,4}\))?,? (?:en )?){0,6}$"
)

# A paper of several dossiers, in brackets: "(27 789, 27 790 en 28 000, nr. 31)"; or behind a year.
_BESIDE = re.compile(
    r"(?:(?<=\()|(?<= (?:19|20)\d\d, ))\d\d ?\d{3}(?:, \d\d ?\d{3}){0,4}(?: en |/)$"
)
_OLD = re.compile(
    r"\((?!1[89]\d\d|20\d\d)[1-9] ?\d{3}"
    r"(?P<chapter>,? hoofdst(?:uk|\.) [XVI]{1,5}[AB]?)?, (?:stuk )?n[ro]s?\. ?\d{1,3}"
)
_OLD_PAPERS = ("emorie van", "M.v.", "erslag", " nota ", "otie", "mendement", "ontwerp")
_OLD_PAPERS_FAR = (*_OLD_PAPERS, " advies ", " brief ", " rapport ", " missive ")
_OLD_REACH, _OLD_REACH_FAR = 50, 200
# "amendement 39788 - 61": a dash apart may stand between any numbers
_NUMBERED = ("mendement ", "otie ", "stuk ", "dossier ")
# "en 35 112, Voorstel van wet van het lid Jansen": the title of a bill stands behind its number.
_TITLES = tuple(
    f", {head} "
    for head in (
        *("Voorstel van", "Wijziging van", "Wijziging en", "Goedkeuring van", "Vaststelling van"),
        *("Verandering van de Grondwet", "Verandering in de Grondwet", "Implementatie van"),
        *("Invoering van", "Intrekking van", "Herziening van", "Regels"),
    )
)
_AND, _LONGEST_LIST = (", ", " en ", "/"), 50


def _read(text: str, start: int, end: int, setting: Setting) -> Sequence[Reference]:
    # The anchor is the end of the dossier, or the chapter behind it.
    at = start if text[start].isdigit() else start - 3
    if text.startswith((", zitting ", ". zitting ", ", Zitting "), at + 3):
        bracket = text.rfind("(", max(0, at - 4), at)
        if bracket < 0:
            return ()
        sure = is_named(text, bracket) or ends_old_bill(text, bracket)
        return of_session(text, bracket, sure)
    begin = _dossier_start(text, at) if at > 0 and text[at : at + 3].isdigit() else None
    if text[at - 2 : at - 1] == "(":
        return list(read_old(text, at - 2)) or _old_numbered(text, at - 2)
    if begin is None or (text.startswith(" - ", at + 3) and not text.endswith(_NUMBERED, 0, begin)):
        return ()
    paper = read_paper(text, begin, worded=False)
    # A dossier alone is just a number: without a word in front, a paper's number must follow.
    whole = paper and (
        is_numbered(paper)
        or _is_council(text, begin, paper)
        or _is_kingdom(text, begin, paper)
        or (text[begin] in "123" and text.startswith(_TITLES, paper[0]))
    )
    # A page of a paper is cited; the foot of a page names the paper alone.
    if paper and not paper[2] and _is_foot(text, begin, paper[0]):
        return ()
    if paper and whole:
        return _with_first(text, references_to(paper, begin))
    if paper and text[max(0, begin - 2) : begin].rstrip().endswith("(") and "-" in paper[1][0][0]:
        # "Zij krijgt nr. 9 (36 600 VI)": a chapter of the budget tells a dossier from an amount.
        dossier = references_to(paper, begin)[0]
        numbered = numbered_in_front(text, begin, dossier)
        whole = text.startswith((")", " )"), paper[0]) and _is_budget(text, begin)
        return (numbered,) if whole or numbered is not dossier else ()
    return ()


def _is_foot(text: str, begin: int, end: int) -> bool:
    """Tell whether the paper at view[begin:end] stands at the foot of a page, as its own name.

    So does a note, "2 Tweede Kamer, vergaderjaar 2031-2032, 39 001, nr. 1.", with its point.
    """
    found = _FURNITURE.search(text, max(0, begin - _NEAR), begin)
    noted = found and text[max(0, found.start() - 2) : found.start()].strip().isdigit()
    return found is not None and not (noted and text.startswith(".", end))


def _old_numbered(text: str, bracket: int) -> list[Reference]:
    """Read a paper of before 1967 behind its name: "Memorie van Antwoord (6434, nr. 7, blz. 2)"."""
    old = _OLD.match(text, bracket)
    closed = old and text.startswith(")", old.end())
    words, reach = (_OLD_PAPERS_FAR, _OLD_REACH_FAR) if closed else (_OLD_PAPERS, _OLD_REACH)
    named = old and (
        old["chapter"] or any(word in text[max(0, bracket - reach) : bracket] for word in words)
    )
    paper = read_paper(text, bracket + 1, worded=True) if named else None
    return references_to(paper, bracket + 1) if paper and is_numbered(paper) else []


def _with_first(text: str, last: list[Reference]) -> list[Reference]:
    """Return the paper of "(27 789 en 28 000, nr. 31)" under the first of its dossiers."""
    begin = last[0].start
    beside = _BESIDE.search(text, max(0, begin - _LONGEST_LIST), begin)
    if not beside:
        return last
    at = beside.start()
    first: list[Reference] = []
    while paper := read_paper(text, at, worded=False):
        first += references_to(paper, at)
        at = next((paper[0] + len(a) for a in _AND if text.startswith(a, paper[0])), begin)
        if at >= begin:
            break
    return first + give_to_first(first, last) if first else last


def _is_budget(text: str, begin: int) -> bool:
    """Tell whether the chapter in a bracket is a budget's: "(36600-VI)", or a word says so."""
    glued = text[begin : begin + 5].isdigit() and text.startswith("-", begin + 5)
    return glued or is_named(text, begin) or "egroting" in text[max(0, begin - _NEAR) : begin]


def _is_council(text: str, begin: int, paper: Paper) -> bool:
    """Tell whether the dossier is one of a Council formation, "21501-20"; no other looks so."""
    return text.startswith("21501-", begin) and paper[1][0][0].count("-") == 1


def _is_kingdom(text: str, begin: int, paper: Paper) -> bool:
    """Tell whether the dossier in brackets bears a number of the kingdom, "(16 906, R 1169)".

    Without brackets it heads its own papers.
    """
    return "(R" in paper[1][0][1] and (
        text.endswith(("(", "( "), 0, begin)
        or text.startswith((");", "),", ")."), paper[0])  # one is lost
    )


def _dossier_start(text: str, at: int) -> int | None:
    """Return where the dossier begins whose last three digits stand at `at`."""
    for begin in (at - 3 if at > 2 and text[at - 1] in " ." else -1, at - 2):
        if begin >= 0 and text[begin : begin + 2].isdigit():
            before = text[begin - 1 : begin] or " "
            # "22 333 44" and "1.234.567" are rows of numbers; "€ 12 345" is money.
            front = text[max(0, begin - 5) : begin]
            beside = before == "/" and _BESIDE.search(text, max(0, begin - _LONGEST_LIST), begin)
            if before.isalnum() or (before in "./-+\x80" and not beside) or _STANDARD.search(front):
                return None
            counted = _MONEY.search(front) and not _SESSION.search(text, max(0, begin - 25), begin)
            return None if counted else begin
    return None


# No anchor may end in what could begin a name: "artikel 258 VWEU" is no chapter V.
_CHAPTERS = (
    "i", "ii", "iia", "iib", "iii", "iv", "v", "vi", "vii", "viii", "ix", "ixa", "ixb", "x", "xi",
    "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
)  # fmt: skip
_BARE_ANCHORS = (
    tuple(
        f"{n:03}{tail}"
        for n in range(1000)
        for tail in (
            "-",
            " - ",
            ", ",
            ",nr",
            " , n",
            ". nr",
            ". zitting",
            " nr",
            " hoofdst",
            ". hoofdst",
            " hfdst",
            " hst.",
            *(
                f"{opening}{digit}"
                for opening in ("(r", " (r", "(r ", " (r ", " ( r", ". r", ". r ", " r", " r ")
                for digit in range(10)
            ),
        )
    )
    + tuple(
        f" {chapter}{tail}"
        for chapter in _CHAPTERS
        for tail in ("-", ", nr", ". nr", " nr", ", letter", ")")
    )
    + tuple(f" {fund}{tail}" for fund in "abcdefghjklm" for tail in (", nr", " nr", ")"))
    + tuple(f"501{gap}{n:02}, nr" for gap in ("", " ") for n in range(1, 35))  # 21 501-08
)


KAMERSTUK_BARE = CitationKind(
    name="kamerstuk-bare",
    kind="kamerstuk",
    anchors=_BARE_ANCHORS,
    inside_words=True,
    read=_read,
    form="dossier and number without the word Kamerstuk",
    identifier="kst:<dossier>[-<suffix>]-<number>",
    examples=(
        ("de motie over sterren (39788, letter D)", "kst:39788-D", ""),
        ("de motie over manen, 39788-VI, letter T,", "kst:39788-VI-T", ""),
        ("de motie over manen, 39 788 VI, letter T,", "kst:39788-VI-T", ""),
        ("(22 236, nr. 44)", "kst:22236-44", ""),
        ("(32.317, OO)", "kst:32317-OO", ""),
        ("(36 600 VI, nr. 12)", "kst:36600-VI-12", ""),
        ("de motie op 34775-42.", "kst:34775-42", ""),
        ("de motie 35300 XVII-43 over", "kst:35300-XVII-43", ""),
        ("(amendement 39788 \N{EN DASH} 61)", "kst:39788-61", ""),
        ("motie 35570-XVI-147", "kst:35570-XVI-147", ""),
        ("(36 600 B, nr. 3)", "kst:36600-B-3", ""),
        ("(22 800, hoofdstuk V, nr. 36)", "kst:22800-V-36", ""),
        ("21 427. nr. 3", "kst:21427-3", ""),
        ("(Tweede Kamer, vergaderjaar 1989-1990, 21 132, nr. 5)", "kst:21132-5", ""),
        ("21501-20-1567", "kst:21501-20-1567", ""),
        ("de Sterrenraad van 3 mei 1999 (21 50108, nr. 106)", "kst:21501-08-106", ""),
        ("Zij krijgt nr. 9 (39 762 VI).", "kst:39762-VI-9", ""),
        ("Bepalingen over sterrenwachten (16999, R 1199)", "kst:16999", ""),
        ("het verslag (32 999 (R 1999), nr. 5)", "kst:32999-5", ""),
        ("Ik noem ook 39762, Voorstel van wet van het lid Jansen.", "kst:39762", ""),
    ),
    not_examples=(
        "artikel 267 VWEU",
        "tabel 1 22 333 44 55",
        "bel 070-3183000",
        "de jaren 1993-1994",
        "€ 12 345, nr. 2 van de lijst",
        "10.000, dus veel",
        "32 999 (R 1999) Bepalingen over sterrenwachten",
        "in 2024, A en B",
        "van de 39 762, wijziging van de opgave",
        "Kamer 139 762, Wijziging van de opgave",
        "perceel nr. 9 (39 762 IV",
        "Tweede Kamer, vergaderjaar 1993-1994, 23 253, nr. 11",
    ),
    limits="The dossier must have five digits, and a number or the title of a bill must follow.",
)
