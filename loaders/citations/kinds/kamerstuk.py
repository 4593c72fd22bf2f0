"""Kamerstukken: papers of both chambers, by dossier and number, with the word or without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.kamerstukken import (
    Paper,
    give_to_first,
    is_numbered,
    number_in_front,
    of_session,
    read_more,
    read_paper,
    read_roman,
    references_to,
    with_number,
)
from kamergraaf.loaders.citations.kinds.dossier import is_named, read_old
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_OPENING = re.compile(
    # "EK 2012-2013, 33 182, B" names the chamber without the word for its papers.
    r"(?:(?=[TE]K,? (?:(?:19|20)\d\d ?[-/]|\d\d[ .]?\d{3}))"
    # "(zitting 1974-1975, 13 454)": in a bracket the session alone will do.
    r"|(?:(?<=\()|(?<=\([TE]weede Kamer, )|(?<=\(Eerste Kamer, ))(?=(?:zitting|vergaderjaar) )"
    r"|kamerstuk(?:ken)?(?:nummers?|nrs?\.?)?|kamerst(?:\.|uk(?:ken)?)|kst[.-]?"
    r"|gedrukte? stuk(?:ken)?"
    r"|bijl(?:\.|agen?) (?:(?:bij|van) (?:de )?)?hand(?:\.|elingen))[:,]? ?"
    r"(?:\(?(?:nummer|nrs?\.?|no\.?|met nummer|dossier(?:nummer)?) )?"
    r"(?:(?P<kamer>I/II|II|I|(?:11|ll|Il|lI|1l|I1|1I)"
    r"(?=,? (?:19|20|ver|zit)|(?:19|20)\d\d ?[-/])|"
    r"[12](?=, (?:19|20)\d\d[-/])|EK|TK|Tweede Kamer|Eerste Kamer|VV)(?![A-Za-z]),? ?)?"
    r"(?:(?:(?:vergader|zittings)?jaar|zitting)? ?"
    r"(?P<jaar>(?:19|20)?\d\d ?(?:-|/ ?-?) ?'?(?:(?:19|20)\d\d|\d{1,2}))(?!\d)"
    # A bill may take two sessions, or more.
    r"(?:(?:,| en|, en) (?:19|20)\d\d ?[-/] ?\d{2,4}(?!\d)){0,4}(?: ?[,-])? ?)?"
    r"(?:(?:kamerstuk|dossier|nrs?\.?|no\.?) )?",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:;|,| en|, en| &|, alsmede) (?P<word>Kamerstuk(?:ken)? (?:II?,? )?(?:\d{4}[-/]\d{2,4}, )?|"
    r"\d{4} ?[-/] ?\d{2,4}, )?"
    r"(?=\d{2}[ .]?\d{3}(?!\d))",
    re.IGNORECASE,
)
_NEAR = 120
_MONEY = re.compile(r"(?:\x80|\d) ?$")
# "NEN-EN 12464-1" is a standard; a view has lost its first hyphen.
_STANDARD = re.compile(r"(?:NEN|EN|ISO|IEC|DIN|BRL|NPR|NTA|ASTM|VDI|NVN)[ /-]{0,2}$")
# "Tweede Kamer, vergaderjaar 1993-1994, 23 253, nr. 11" at the foot of a page is the paper itself.
# Letters are misread there as everywhere; in brackets or behind "zie" the same words do cite.
_FURNITURE = re.compile(
    r"(?<!\()(?<![Zz]ie )(?:[TE]\w{2,5} Ka\w{2,4}|(?:Staten ?)?Gen\w{4,6})[,.]? ?"
    r"(?:ver\w{8,10}|zitting),? ?\d{4} ?- ?\d{2,4}[,.]? ?"
    r"(?:\d{2}[ .]?\d{3}(?: \(R ?\d{2,4}\))?,? (?:en )?){0,6}$"
)


def _read(text: str, start: int, end: int, setting: Setting) -> list[Reference]:
    found: list[Reference] = []
    opening = _OPENING.match(text, start)
    if not opening:
        return found
    at, begin = opening.end(), start
    dossiers: list[Reference] = []  # so far without a number
    named = text[start] in "Kk" or text[start + 1 : start + 2] not in "Kk"
    while paper := read_paper(text, at, worded=True) or read_roman(text, at):
        # "de TK 12 345": a chamber and any number; in a list of papers each has its own.
        if not named and not is_numbered(paper):
            break
        works = references_to(paper, begin)
        found += works
        if is_numbered(paper):
            give_to_first(dossiers, works)
            dossiers = []
        else:
            dossiers += works
        paper = read_more(text, paper, found)
        following = _NEXT.match(text, paper[0])
        if not following:
            break
        at = following.end()
        begin = at
        if following["word"] is not None:
            begin, dossiers = following.start("word"), []
    if len(found) == len(dossiers) == 1:
        return [_numbered_in_front(text, start, dossiers[0])]
    return found


def _numbered_in_front(text: str, begin: int, dossier: Reference) -> Reference:
    """Return the paper that a dossier alone in brackets means with the number in front of them."""
    if text[begin - 1 : begin] != "(" or text[dossier.end : dossier.end + 1] != ")":
        return dossier
    number = number_in_front(text, begin - 1)
    return with_number(dossier, number, dossier.end + 1) if number else dossier


def _read_bare(text: str, start: int, end: int, setting: Setting) -> Sequence[Reference]:
    # The anchor is the end of the dossier, or the chapter behind it.
    at = start if text[start].isdigit() else start - 3
    if text.startswith(", zitting ", at + 3):
        return of_session(text, text.rfind("(", max(0, at - 4), at))
    begin = _dossier_start(text, at) if at > 0 and text[at : at + 3].isdigit() else None
    if text[at - 2 : at - 1] == "(":
        return list(read_old(text, at - 2))
    if begin is None or _FURNITURE.search(text[max(0, begin - 120) : begin]):
        return ()
    paper = read_paper(text, begin, worded=False)
    # A dossier alone is just a number: without a word in front, a paper's number must follow.
    whole = paper and (
        is_numbered(paper) or _is_council(text, begin, paper) or _is_kingdom(text, begin, paper)
    )
    if paper and whole:
        return references_to(paper, begin)
    if paper and text[max(0, begin - 2) : begin].rstrip().endswith("(") and "-" in paper[1][0][0]:
        # "Zij krijgt nr. 9 (36 600 VI)": a chapter of the budget tells a dossier from an amount.
        dossier = references_to(paper, begin)[0]
        numbered = _numbered_in_front(text, begin, dossier)
        whole = text.startswith((")", " )"), paper[0]) and _is_budget(text, begin)
        return (numbered,) if whole or numbered is not dossier else ()
    return ()


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
        text[begin - 1] == "(" or text.startswith((");", "),", ")."), paper[0])  # one is lost
    )


def _dossier_start(text: str, at: int) -> int | None:
    """Return where the dossier begins whose last three digits stand at `at`."""
    for begin in (at - 3 if at > 2 and text[at - 1] in " ." else -1, at - 2):
        if begin >= 0 and text[begin : begin + 2].isdigit():
            before = text[begin - 1 : begin] or " "
            # "22 333 44" and "1.234.567" are rows of numbers; "€ 12 345" is money.
            front = text[max(0, begin - 5) : begin]
            if before.isalnum() or before in "./-+\x80" or _STANDARD.search(front):
                return None
            return None if _MONEY.search(front) else begin
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
            ", ",
            ",nr",
            " , n",
            ". nr",
            " nr",
            " hoofdst",
            " hfdst",
            " hst.",
            *(
                f"{opening}{digit}"
                for opening in ("(r", " (r", "(r ", " (r ")
                for digit in range(10)
            ),
        )
    )
    + tuple(
        f" {chapter}{tail}"
        for chapter in _CHAPTERS
        for tail in ("-", ", nr", " nr", ", letter", ")")
    )
    + tuple(f" {fund}{tail}" for fund in "abcdefghjklm" for tail in (", nr", " nr", ")"))
)

KAMERSTUK = CitationKind(
    name="kamerstuk",
    kind="kamerstuk",
    anchors=(
        "kamerstuk",
        *("kamerst.", "kst. ", "kst ", "kst-"),
        "gedrukt stuk",
        "gedrukte stuk",
        "bijl. hand",
        "bijlage hand",
        "bijlagen hand",
        "bijlage bij de handelingen",
        *(f"{sitting} {n}" for sitting in ("zitting", "vergaderjaar") for n in (18, 19, 20)),
        *(f"{ek}{gap}{n}" for ek in ("tk", "ek") for gap in (" ", ", ") for n in (1, 2, 3)),
    ),
    inside_words=True,
    read=_read,
    form="Kamerstuk(ken), chamber, vergaderjaar, dossier with its suffix, number, page",
    identifier="kst:<dossier>[-<suffix>]-<number>",
    examples=(
        ("Kamerstukken I 2025/26, 32 317, PT, p. 3.", "kst:32317-PT", "p.3"),
        ("Kamerstukken II, 2025/26, 32 317, nr. 989.", "kst:32317-989", ""),
        ("Kamerstukken II 2025/26, 19 637, nr. 3475  .", "kst:19637-3475", ""),
        ("Kamerstukken II 2008-2009, 31 700-VIII, nr. 32, blz. 3", "kst:31700-VIII-32", "p.3"),
        ("Kamerstukken II, 2008/09, 31700.VIII, 32", "kst:31700-VIII-32", ""),
        ("Kamerstukken I 2030/31, 39 762 e.a., D", "kst:39762-D", ""),
        ("Kamerstukken II 2030/31, 39 762 c.a., nr. 3", "kst:39762-3", ""),
        ("Kamerstuk 39 762 – 61.", "kst:39762-61", ""),
        ("Kamerstuk 39762-61-Motie over de maan", "kst:39762-61", ""),
        ("Kamerstuk TK 31.700XII, 6", "kst:31700-XII-6", ""),
        ("Kamerstuk 32317, nr. 989", "kst:32317-989", ""),
        ("Kamerstuk 32 317-989", "kst:32317-989", ""),
        ("Kamerstuknummer 21 501-32, nr. 1572", "kst:21501-32-1572", ""),
        ("Kamerstuk 21 501-02 nr. 2737", "kst:21501-02-2737", ""),
        ("Kamerstukken II 2025/26, 36 600 VI, nr. 12", "kst:36600-VI-12", ""),
        ("Kamerstukken II 2025/26, 36 800 XXIII, nr. 2", "kst:36800-XXIII-2", ""),
        ("Kamer-\nstukken II 1990/91, 22 093, nr. 2", "kst:22093-2", ""),
        ("Kamerstukken II 2024/25, 36 600 M, nr. 2.", "kst:36600-M-2", ""),
        ("Kamerstuk 36740-C-1", "kst:36740-C-1", ""),
        ("Kamerstuk 36703-C", "kst:36703-C", ""),
        ("Kamerstukken I 2022/23, CXLVII, E", "kst:CXLVII-E", ""),
        ("Kamerstukken I 2024/25, 36 410, A/B", "kst:36410-B", ""),
        ("Kamerstukken II 2022/23, 36 274, nr. 3 , p. 5 en p.18", "kst:36274-3", "p.18"),
        ("Kamerstuk 36 441", "kst:36441", ""),
        ("Kamerstukken II 1958/59, 5380, nr. 3, blz. 41", "kst:5380-3", "p.41"),
        ("Kamerstukken II 2025/26, 36 700, nr. 2, p. 3 en 36 600, nr. 2", "kst:36600-2", ""),
        # a paper of two dossiers is published under the first
        ("Kamerstukken 39 762 en 39 788, nr. 37", "kst:39762-37", ""),
        ("Kamerstukken 39 762, 39 788 en 39 790, nr. 37", "kst:39790", ""),
        ("Kamerstukken I 2003/04, 23908-(R1519)-131", "kst:23908-131", ""),
        ("Kamerstukken II, zitting 1958-1959, 5380, nr. 3", "kst:5380-3", ""),
        ("Kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2", "kst:19700-XV-2", ""),
        ("Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6", "kst:35625-6", ""),
        ("Kamerstukken II 1988/89, 21 227, nr. 3 (bijlage IV), blz. 21", "kst:21227-3", "p.21"),
        ("Bijl. Hand. II 1962/63, 7171, nr. 3, p. 5", "kst:7171-3", "p.5"),
        ("(Gedrukte Stukken 1957—1958 — 4999)", "kst:4999", ""),
        ("amendement nr. 7 (Kamerstukken II 2030/31, 39 762)", "kst:39762-7", ""),
        ("kst-31568-221", "kst:31568-221", ""),
        ("EK 2012-2013, 33 182, B.", "kst:33182-B", ""),
        ("(TK 2011-2012, 33 182, nr. 3, blz. 6)", "kst:33182-3", "p.6"),
    ),
    not_examples=("Handelingen II 2020/21, nr. 35, item 8", "kamerstukken over 12 345 woningen"),
    limits="A list of more than 60 numbers gives its ends only.",
)
KAMERSTUK_BARE = CitationKind(
    name="kamerstuk-bare",
    kind="kamerstuk",
    anchors=_BARE_ANCHORS,
    inside_words=True,
    read=_read_bare,
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
        ("motie 35570-XVI-147", "kst:35570-XVI-147", ""),
        ("(36 600 B, nr. 3)", "kst:36600-B-3", ""),
        ("(22 800, hoofdstuk V, nr. 36)", "kst:22800-V-36", ""),
        ("21 427. nr. 3", "kst:21427-3", ""),
        ("(Tweede Kamer, vergaderjaar 1989-1990, 21 132, nr. 5)", "kst:21132-5", ""),
        ("21501-20-1567", "kst:21501-20-1567", ""),
        ("Zij krijgt nr. 9 (39 762 VI).", "kst:39762-VI-9", ""),
        ("Bepalingen over sterrenwachten (16999, R 1199)", "kst:16999", ""),
        ("het verslag (32 999 (R 1999), nr. 5)", "kst:32999-5", ""),
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
        "perceel nr. 9 (39 762 IV",
        "Tweede Kamer, vergaderjaar 1993-1994, 23 253, nr. 11",
    ),
    limits="The dossier must have five digits and a number must follow.",
)
