"""Kamerstukken: papers of both chambers, by dossier and number, behind the word or a chamber."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.joint_papers import give_to_first
from kamergraaf.loaders.citations.numbers.kamerstukken import (
    is_numbered,
    numbered_in_front,
    read_more,
    read_paper,
    read_roman,
    references_to,
    with_letters_behind,
)
from kamergraaf.loaders.citations.numbers.old_kamerstukken import (
    read_before_1946,
    read_of_the_forties,
)
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import kamerstuk_key

_OPENING = re.compile(
    # "EK 2012-2013, 33 182, B" names the chamber without the word for its papers.
    r"(?:(?=[TE]K,? (?:(?:19|20|'(?=\d))\d\d ?[-/]|\d\d[ .]?\d{3}))"
    # "(zitting 1974-1975, 13 454)": in a bracket the session alone will do.
    r"|(?:(?<=\()|(?<=\([TE]weede Kamer, )|(?<=\(Eerste Kamer, )|"
    r"(?<=\(Tweede Kamer der StatenGeneraal, )|(?<=\(Eerste Kamer der StatenGeneraal, ))"
    r"(?=(?:zitting|vergaderjaar) )"
    # "de begroting voor 1962, zitting 1961-1962 - 6500, nr. 10"
    r"|(?<=, )(?=zitting 19\d\d ?- ?(?:19)?\d\d - \d{1,2} ?\d{3}, )"
    r"|ka(?:m|rn)erstuk(?:ken)?(?:nummers?|nrs?\.?)?|kamerst(?:\.|uk(?:ken)?)|kst[.-]?"
    r"|(?-i:(?<!\w)KS(?= (?:I{1,2},? )?\d))"
    r"|gedrukte? stuk(?:ken)?|gedr\. st(?:uk(?:ken)?|\.)"
    r"|bijl(?:\.|agen?)(?= (?:zitting )?1[89]\d\d ?[-/] ?(?:1[89])?\d\d, )"
    r"|bijl(?:\.|agen?)? (?:(?:bij|van) (?:de )?)?hand(?:\.|elingen))(?:[:,]| -)? ?"
    r"(?:\(?(?:nummer|nrs?\.?|no\.?|met nummer|dossier(?:nummer)?) )?"
    r"(?:(?:der|van de) (?=Tweede|Eerste))?(?:(?P<kamer>I/II|II|I|(?:11|ll|Il|lI|1l|I1|1I|1|l)"
    r"(?=,? (?:19|20|ver|zit)|(?:19|20)\d\d ?[-/]|[45]\d/[45]\d(?!\d))|"
    r"[12](?=, (?:19|20)\d\d[-/])|EK|TK|Tweede Kamer|Eerste Kamer|VV)(?![A-Za-z]),? ?)?"
    r"(?:(?:(?:vergader|zittings)?jaar|zitting)? ?"
    r"(?P<jaar>(?:1[89]|20|')?\d\d ?(?:-|/ ?-?) ?'?(?:(?:1[89]|20)\d\d|\d{1,2}))(?!\d)"
    # A bill may take two sessions, or more.
    r"(?:(?:,| en|, en) (?:19|20)\d\d ?[-/] ?\d{2,4}(?!\d)){0,4}(?: ?[,-]|\. -|\.(?= \d))? ?)?"
    r"(?:(?<=[ ,])(?:Tweede|Eerste) Kamer,? )?"
    r"(?:(?:kamerstuk|dossier|nrs?\.?|no\.?) )?",
    re.IGNORECASE,
)
# As most are printed since the war, with nothing behind that belongs to it.
_WHOLE = re.compile(
    r"Kamerstukken (?:II?) (?:19[5-9]|20)\d\d(?:/\d\d|-(?:19|20)\d\d), "
    r"(?P<dossier>[1-9]\d)[ .](?P<rest>\d{3}), "
    r"(?:nr\. (?P<number>\d{1,4})|(?P<letters>[A-GJ-QS-UWYZ]|(?!EU|EG|NL|SP)[A-GJ-QS-UWYZ][A-Z]))"
    r"(?:, p\. (?P<page>\d{1,4}))?(?=[.)](?! blz| pag))"
)
_NEXT = re.compile(
    # Two dossiers of one paper may have a stroke between them: "25 883/29 544, nr. 255".
    r"(?:(?:;|,| en|, en| &|, alsmede) |/)"
    r"(?P<word>Kamerstuk(?:ken)? (?:II?,? )?(?:\d{4}[-/]\d{2,4}, )?|\d{4} ?[-/] ?\d{2,4}, )?"
    r"(?=\d{2}[ .]?\d{3}(?!\d))",
    re.IGNORECASE,
)
# Until 1967 dossiers had four digits: "Gedrukt stuk, zitting 1964-1965, nr. 8175".
_OLD_DOSSIER = re.compile(r"(?<=n[ro]\. )[1-9]\d{3}(?!\d|[.,/]\d)")
_NEXT_SESSION = re.compile(
    r"(?:, (?:(?:voor)?laatste|eerste|tweede|derde) alinea)?(?:;|,| en|, en) "
    r"(?:(?P<word>[Zz]itting )(?=1))?(?P<jaar>1[89]\d\d ?[-/] ?(?:1[89])?\d\d)"
    r"(?:, |(?<=\d) ?- ?(?=\d))"
)
_UPPER_HOUSE = ("I", "1", "L", "EK", "EERSTE KAMER")


def _read(text: str, start: int, end: int, setting: Setting) -> list[Reference]:
    if whole := _WHOLE.match(text, start):
        return [_whole(whole)]
    found: list[Reference] = []
    opening = _OPENING.match(text, start)
    if not opening:
        return found
    at, begin = opening.end(), start
    dossiers: list[Reference] = []  # so far without a number
    named = text[start] in "Kk" or text[start + 1 : start + 2] not in "Kk"
    if opening["jaar"] and (old := _of_old_session(text, start, opening, named=named)):
        return old
    while paper := read_paper(text, at, worded=True) or read_roman(text, at):
        # "de TK 12 345": a chamber and any number; in a list of papers each has its own.
        if not named and not is_numbered(paper):
            break
        if not is_numbered(paper) and (opening["kamer"] or "").upper() in _UPPER_HOUSE:
            paper = with_letters_behind(text, paper)
        works = references_to(paper, begin)
        if is_numbered(paper):
            works = give_to_first(dossiers, works)
            dossiers = []
        else:
            dossiers += works
        found += works
        paper = read_more(text, paper, found)
        following = _NEXT.match(text, paper[0])
        if not following:
            break
        at = following.end()
        begin = at
        if following["word"] is not None:
            begin, dossiers = following.start("word"), []
    if len(found) == len(dossiers) == 1:
        return [numbered_in_front(text, start, dossiers[0])]
    return found


def _of_old_session(
    text: str, start: int, opening: re.Match[str], *, named: bool
) -> list[Reference]:
    """Return the papers behind the words for a session of before 1950, or a bill of before 1967."""
    at, chamber, session = opening.end(), opening["kamer"], opening["jaar"]
    old = read_before_1946(text, at, chamber, session) or read_of_the_forties(text, at, session)
    if old:
        return references_to(old, start) + _of_other_sessions(text, old[0], chamber)
    bill = _OLD_DOSSIER.match(text, at) if named else None
    if not bill:
        return []
    key = kamerstuk_key(bill[0])
    return [Reference(start, bill.end(), "kamerstuk", key, f"dossier {bill[0]}")]


def _of_other_sessions(text: str, at: int, chamber: str | None) -> list[Reference]:
    """Return the papers of further sessions in a list: "…, 240, n°. 1; 1924/25, 195, n°. 2"."""
    found: list[Reference] = []
    while session := _NEXT_SESSION.match(text, at):
        paper = read_before_1946(text, session.end(), chamber, session["jaar"])
        if not paper:
            break
        found += references_to(paper, session.start("word" if session["word"] else "jaar"))
        at = paper[0]
    return found


def _whole(printed: re.Match[str]) -> Reference:
    number = printed["number"] or printed["letters"]
    return Reference(
        printed.start(), printed.end(), "kamerstuk",
        kamerstuk_key(printed["dossier"] + printed["rest"], number=number),
        f"Kamerstuk {printed['dossier']} {printed['rest']}, "
        + (f"nr. {number}" if printed["number"] else number),
        [f"p.{printed['page']}"] if printed["page"] else [],
    )  # fmt: skip


KAMERSTUK = CitationKind(
    name="kamerstuk",
    kind="kamerstuk",
    anchors=(
        "kamerstuk",
        "karnerstuk",
        *("kamerst.", "kst. ", "kst ", "kst-"),
        *(f"ks {n}" for n in ("i", 1, 2, 3)),
        "gedrukt stuk",
        "gedrukte stuk",
        "gedr. st",
        "bijl. hand",
        "bijl hand",
        *(f"{annex}{n}" for annex in ("bijl. ", "bijlagen ", "bijlage ") for n in (18, 19)),
        "bijlage hand",
        "bijlagen hand",
        "bijlage bij de handelingen",
        *(f"{sitting} {n}" for sitting in ("zitting", "vergaderjaar") for n in (18, 19, 20)),
        *(
            f"{ek}{gap}{n}"
            for ek in ("tk", "ek")
            for gap in (" ", ", ")
            for n in (1, 2, 3, "'8", "'9")
        ),
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
        ("Kamerstuk I 39 762 AB.", "kst:39762-AB", ""),
        ("Kamerstukken I 2022/23, CXLVII, E", "kst:CXLVII-E", ""),
        ("Kamerstukken I 2024/25, 36 410, A/B", "kst:36410-B", ""),
        ("Kamerstukken II 2022/23, 36 274, nr. 3 , p. 5 en p.18", "kst:36274-3", "p.18"),
        ("Kamerstuk 36 441", "kst:36441", ""),
        ("Kamerstukken II 1958/59, 5380, nr. 3, blz. 41", "kst:5380-3", "p.41"),
        ("Kamerstukken II 2025/26, 36 700, nr. 2, p. 3 en 36 600, nr. 2", "kst:36600-2", ""),
        # a paper of two dossiers is published under the first
        ("Kamerstukken 39 762 en 39 788, nr. 37", "kst:39762-37", ""),
        ("Kamerstukken 39 762, 39 788 en 39 790, nr. 37", "kst:39790", ""),
        # as many numbers as dossiers
        ("Kamerstukken 39 762 en 39 788, nrs. 37 en 5", "kst:39788-5", ""),
        ("Kamerstukken 39 762 en 39 788, respectievelijk nr. 37 en nr. 5", "kst:39762-37", ""),
        ("Kamerstukken I 2003/04, 23908-(R1519)-131", "kst:23908-131", ""),
        ("Kamerstukken II, zitting 1958-1959, 5380, nr. 3", "kst:5380-3", ""),
        ("Kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2", "kst:19700-XV-2", ""),
        ("Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6", "kst:35625-6", ""),
        ("Kamerstukken II 1988/89, 21 227, nr. 3 (bijlage IV), blz. 21", "kst:21227-3", "p.21"),
        ("Bijl. Hand. II 1962/63, 7171, nr. 3, p. 5", "kst:7171-3", "p.5"),
        ("(Gedrukte Stukken 1957—1958 — 4999)", "kst:4999", ""),
        ("amendement nr. 7 (Kamerstukken II 2030/31, 39 762)", "kst:39762-7", ""),
        ("Kamerstuk 39 762/39 788, nr. 37", "kst:39762-37", ""),
        ("kst-31568-221", "kst:31568-221", ""),
        ("EK 2012-2013, 33 182, B.", "kst:33182-B", ""),
        ("EK 39 317, AB en TK 39 318, nr. 12", "kst:39318-12", ""),
        ("Kamerstuk 39 045, nr. 12/13", "kst:39045-13", ""),
        ("Kamerstukken II 2030/31, 39 045, nr. 3, § 2.1, p. 5", "kst:39045-3", "p.5"),
        (
            "Bijl. Hand. II 1906/07, 319, nr. 2, blz. 7",
            "name:Kamerstukken II 1906/07, 319-2",
            "p.7",
        ),
        ("(TK 2011-2012, 33 182, nr. 3, blz. 6)", "kst:33182-3", "p.6"),
    ),
    not_examples=("Handelingen II 2020/21, nr. 35, item 8", "kamerstukken over 12 345 woningen"),
    limits="A list of more than 60 numbers gives its ends only. Before 1945 each session counted "
    "its dossiers from 1, so a paper is named with its session and has no official identifier.",
)
