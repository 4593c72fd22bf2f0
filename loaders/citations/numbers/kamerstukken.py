"""One Kamerstuk as it is printed: dossier with its suffix, numbers and pages.

Letters directly behind the dossier are a budget chapter ("36 600 VI"), letters behind a comma a
number of the Eerste Kamer ("32 317, PT"). Two digits behind 21 501 are a Council formation.
Source: the identifiers of officielebekendmakingen.nl.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.ontology.identifiers import kamerstuk_key

# A scan may have lost the hyphen behind 21 501: "21 50108, nr. 106".
_LOST = r"\d\d,? nrs?\b"
_DOSSIER = re.compile(rf"(\d{{2}})[ .]?(\d{{3}})(?:(?!\d)|(?<=501)(?={_LOST}))")
# Before 1967 dossiers had four digits; so few are a dossier only where a number follows or, if they
# are no year, a bracket or a clause closes.
_OLD_DOSSIER = re.compile(
    r"(\d)[ .]?(\d{3})(?=[,.]? (?:stuk )?n(?:rs?|os?)\b|,? hoofdst|"
    r"(?<!1[89]\d\d)(?<!20\d\d)(?:(?:, \d{1,3}[a-z]?)?\)|; ))",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"(\d{2})-(\d{3})(?=(?: [XVI]+)?,? nr)")
_ROMAN_DOSSIER = re.compile(r"([CLXVI]{2,8}), (?:letter )?([A-Z]{1,3})(?![A-Za-z])")
_CHAPTER = re.compile(
    r"(?: ?[-.,/]? ?|"
    # "12 999, rijksbegroting 1974, hoofdstuk XVI"
    r"(?:, [Rr]ijksbegroting(?: (?:voor )?(?:het jaar )?19\d\d)?)?"
    r"(?:,|\.(?= h))? ?(?:begrotings)?[Hh]"
    r"(?:oofdstuk|oofdst\.|fdst\.?|fst\.?|st\.?) )"
    r"(XX(?:I[VX]|V?I{0,3})|XIX|X?V?I{1,3}[AB]?|X?I?[VX][AB]?|X?VI{0,3})(?![A-Za-z]|\.(?! nr))"
)
# "15 800-VI en VII, nr. 17": a paper of two chapters is found under the first.
_CHAPTERS = re.compile(r"(?:(?:,| en|, en) ?-?[XVI]{1,5}[AB]?){1,3}(?=,? nrs?\b)")
_NUMBER_BEHIND = re.compile(r", \d{1,3}(?=[),.;:]|$)")
_BEHIND_COMMA = ("h", "H", "b", "r", "R", "I", "V", "X")
# A fund's budget has a letter: "36 600 M, nr. 2".
_FUND = re.compile(
    r" ?-?([A-M])(?=,? nrs?\b|-\d|(?<= [A-M])\)|(?<=00 [A-M])(?: [a-z]|, [A-Z]{1,2}\b))"
)
_KINGDOM = re.compile(r" ?-? ?\( ?(?P<number>R ?\d{2,4})\)|[,.]? ?(?P<beside>R ?\d{3,4})(?!\d)")
_COUNCIL = re.compile(rf"(?: ?- ?| ?(?={_LOST}))(\d{{2}})(?!\d)")
# "nr. 12/13" is two numbers, "nr. 12/2031" none.
_NUM = (
    r"(?:\d{1,4}(?:[a-z](?![a-z]))?(?!\d|/(?!\d{1,3}(?![\d/])))|"
    r"(?-i:[A-Z]{1,3})(?![A-Za-z]| \d{4}| \d\d \d{3}))"
)
_AMID = r"(?:, | resp(?:ectievelijk|\.) | ?en |, en | ?t/m | tot en met | ?- ?| & |/)"
# A session may stand behind the number: "nr. 3, 2019-2020".
_SESSION = r"(?!(?:19|20)\d\d[-/](?:19|20)?\d\d(?!\d))"
_LIST = (
    rf"(?P<numbers>{_NUM}(?:{_AMID}(?:nrs?\.? ?)?{_SESSION}{_NUM}"
    rf"(?! ?\d{{3}}(?!\d)| (?:{MONTH}) \d{{4}}))*)"
)
# "29 762 e.a., nr. 3": with bills that were dealt with together.
_AND_OTHERS = r"(?: e\.a\.| c\.a\.)?"
_NR = re.compile(
    rf"{_AND_OTHERS} ?[,.;-]? ?(?:resp(?:ectievelijk|\.) )?"
    rf"\(?(?:nrs?[.,]?|nummers?|no\.|nos\.|stuk(?: nr\.?)?|ondernummers?|letters?) ?"
    rf"{_LIST}",
    re.I,
)
# A list of motions has their subject behind another hyphen: "31 066-503-Motie over".
_HYPHEN = re.compile(
    r" ?-(?: (?=\d{1,4}(?:[),.;]|$)))?"
    r"(?P<numbers>\d{1,4}(?![\d/]|-(?![A-Z][a-z]|herdruk))|[A-Z]{1,3}(?![A-Za-z]))"
)
# Behind a comma another dossier may stand too: "22 112, 25 295 en 27 529, nr. 3576".
_COMMA = re.compile(rf"{_AND_OTHERS} ?, ?(?!\d\d[ .]\d{{3}}(?!\d)){_LIST}(?! (?:{MONTH}))")
# A note on how a bill was dealt with: "Kamerstukken I 2000/2001, 26 855 (250, 250a)".
_BRACKET_NUM = r"(?:(?!(?:19|20)\d\d)\d{1,4}[a-z]{0,2}|[A-Z](?![A-Za-z]))"
_BRACKET = re.compile(
    rf" ?\((?:nrs?\.? )?(?P<numbers>{_BRACKET_NUM}(?:(?:, | en | t/m |-){_BRACKET_NUM})*)\)"
)
_STROKE = re.compile(r"/(?P<numbers>\d{1,3})(?! ?\d|/)")  # "12 831/1", in the seventies
_COMMA_LETTERS = re.compile(r", ?(?P<numbers>[A-Z]{1,3}(?:/[A-Z]{1,3})?)(?![A-Za-z./-]| \d)")
_LETTER_ALONE = re.compile(r", ?(?P<numbers>[A-Z]|([A-Z])\2)(?= ?\)|, (?:blz|p)\.)")
# The same dossier goes on: "nr. 4, p. 12 en 13, en nr. 6", "nr. 6, p. 15-16; nr. 7, p. 5".
_MORE = re.compile(r"(?:;|,|, en| en|, alsmede) (?=nrs?\. ?\d)")
# What a number is may stand between it and its page: "nr. 3 (MvT), p. 5".
_WHAT = re.compile(
    r"(?: ?\([^()]{1,30}\)|,? (?:par\.|paragraaf|\xa7|hoofdstuk) ?\d[\d.]{0,6}\d?|"
    r",? (?:herdruk|MvT|MvA|NV|NnavV|(?:gewijzigd )?amendement|motie|"
    r"(?:nader |eind)?verslag|memorie van (?:toelichting|antwoord)|nota van (?:wijziging|"
    r"toelichting)|nota naar aanleiding van het (?:nader |eind)?verslag))"
    r"(?=,? (?:pp?\.|blz|bladz|pag))",
    re.IGNORECASE,
)
_CODES = re.compile(r"(?:EU|EG|NL|CDA|VVD|SP|BBB|PVV|FVD|SGP)")
_LETTERS_BEHIND = re.compile(
    rf" (?!{_CODES.pattern}\b)(?P<numbers>[A-Z]{{1,2}})(?=[.;:)]| [(a-z]|,(?! [A-Z]{{1,2}}\b)|$)"
)


class _Dossier(NamedTuple):
    """A dossier: its digits, its suffix or "", and how both are printed."""

    number: str
    suffix: str
    printed: str


#: The dossier of a number until it is known which is meant.
UNKNOWN = "kst:?"
# The number of a paper in front of its dossier, which stands in brackets.
_IN_FRONT = re.compile(r"(?<!\w)(?:nr\.?|nummer|no\.) ?(?P<number>\d{1,4}) ?$")
_LONGEST_NUMBER = 16
_OF_SESSION = re.compile(
    r"\((?P<a>\d{1,2}) ?(?P<b>\d{3})[,.] [Zz]itting (?:18|19)\d\d(?P<last> ?- ?(?:18|19)?\d\d)?\)"
)

# What one paper reads as: (end, [(key, label)], pins).
Paper = tuple[int, list[tuple[str, str]], list[str]]


def read_paper(text: str, at: int, worded: bool) -> Paper | None:
    """Read dossier, suffix, numbers and pages at `at`; `worded`: behind "Kamerstuk" or the like."""
    found = _DOSSIER.match(text, at)
    if not found and worded:
        found = _OLD_DOSSIER.match(text, at) or _HYPHENED.match(text, at)
    if not found or found[1][0] == "0":
        return None
    end = found.end()
    dossier = _Dossier(found[1] + found[2], "", f"{found[1]} {found[2]}")
    # Behind a comma only a chapter (", hoofdstuk VI", ", VI, nr. 5") or a number of the kingdom
    # (", R 1169") can follow; most have ", nr. 5".
    if text[end : end + 2] != ", " or text[end + 2 : end + 3] in _BEHIND_COMMA:
        dossier, end = _with_suffix(text, dossier, end)
    number = _NR.match(text, end) or _HYPHEN.match(text, end)
    if not number and worded:
        number = _COMMA.match(text, end) or _BRACKET.match(text, end) or _STROKE.match(text, end)
    elif not number and not found[0].isdigit():
        number = _COMMA_LETTERS.match(text, end)
    elif not number and text.endswith(("(", "( "), 0, at):
        # "(28726, B)": digits without a gap may be any number, not so in brackets with a letter
        number = _LETTER_ALONE.match(text, end)
    if number and _CODES.fullmatch(number["numbers"]):
        number = None
    if not number:
        key = kamerstuk_key(dossier.number, dossier.suffix)
        return end, [(key, f"dossier {dossier.printed}")], []
    return _numbered(text, number, dossier)


def _with_suffix(text: str, dossier: _Dossier, end: int) -> tuple[_Dossier, int]:
    """Read what belongs to a dossier that ends at `end`: its kingdom number, council or chapter."""
    number, _, printed = dossier
    if kingdom := _KINGDOM.match(text, end):
        beside = kingdom["number"] or kingdom["beside"]
        printed = f"{printed} ({beside.replace(' ', '')})"
        return _Dossier(number, "", printed), kingdom.end()
    if number == "21501" and (council := _COUNCIL.match(text, end)):
        return _Dossier(number, council[1], f"{printed}-{council[1]}"), council.end()
    if fund := _FUND.match(text, end):
        return _Dossier(number, fund[1], f"{printed} {fund[1]}"), fund.end()
    if (chapter := _CHAPTER.match(text, end)) and _is_chapter(text, chapter):
        more = _CHAPTERS.match(text, chapter.end())
        end = more.end() if more else chapter.end()
        return _Dossier(number, chapter[1], f"{printed} {chapter[1]}"), end
    return dossier, end


def _numbered(text: str, number: re.Match[str], dossier: _Dossier) -> Paper:
    """Return the papers of one dossier that a list of numbers means, with the pages behind it."""
    works = [
        (
            kamerstuk_key(dossier.number, dossier.suffix, n),
            f"Kamerstuk {dossier.printed}, " + (f"nr. {n}" if n[0].isdigit() else n),
        )
        for n in numbers(number["numbers"])
    ]
    end = number.end()
    what = _WHAT.match(text, end)
    pages = PAGES.match(text, what.end() if what else end)
    return (pages.end(), works, page_pins(pages["pages"])) if pages else (end, works, [])


def with_letters_behind(text: str, paper: Paper) -> Paper:
    """Return a dossier of the Eerste Kamer with the letters behind it, if they end the citation.

    "Kamerstuk I 31 145 AA": no comma keeps them apart, as it does of a chapter of the budget.
    """
    end, works, _ = paper
    letters = _LETTERS_BEHIND.match(text, end)
    if not letters or len(works) != 1 or "-" in works[0][0]:
        return paper
    key, label = works[0]
    dossier = _Dossier(key.removeprefix("kst:"), "", label.removeprefix("dossier "))
    return _numbered(text, letters, dossier)


def read_roman(text: str, at: int) -> Paper | None:
    """Read a dossier of the Eerste Kamer, which has a Roman number: "CXLVII, E"."""
    found = _ROMAN_DOSSIER.match(text, at)
    if not found:
        return None
    key = kamerstuk_key(found[1], number=found[2])
    return found.end(), [(key, f"Kamerstuk {found[1]}, {found[2]}")], []


def _is_chapter(text: str, chapter: re.Match[str]) -> bool:
    """Tell a budget chapter from a number of the Eerste Kamer in the same letters."""
    if "h" in chapter[0].lower():
        return True  # "hoofdstuk"
    if "," in chapter[0]:
        if text.startswith((", nr", ", Nr"), chapter.end()):  # "17 999, XI, nr. 5"
            return True
        # "20 800, V, 102", of a budget
        budget = text.startswith("00", chapter.start() - 2)
        return budget and _NUMBER_BEHIND.match(text, chapter.end()) is not None
    behind = text[chapter.end() : chapter.end() + 5]
    return (
        "-" not in chapter[0]
        or len(chapter[1]) > 1
        or bool(re.match(r"-\d|[,.]? ?nr|, \d", behind))
    )


def references_to(paper: Paper, start: int) -> list[Reference]:
    """Return a reference to each work of a paper, from `start` on."""
    end, works, pins = paper
    return [Reference(start, end, "kamerstuk", key, label, pins) for key, label in works]


def read_more(text: str, paper: Paper, found: list[Reference]) -> Paper:
    """Put in `found` what further numbers of the same dossier follow; return the last paper."""
    while (more := _MORE.match(text, paper[0])) and is_numbered(paper):
        number = _NR.match(text, more.end())
        if not number:
            break
        key, label = paper[1][-1]
        dossier, _, suffix = key.removeprefix("kst:").rpartition("-")[0].partition("-")
        printed = label.removeprefix("Kamerstuk ").partition(",")[0]
        paper = _numbered(text, number, _Dossier(dossier, suffix, printed))
        found += references_to(paper, number.start())
    return paper


def number_in_front(text: str, bracket: int) -> re.Match[str] | None:
    """Return the number of the paper whose dossier stands in the bracket that opens there.

    "Zij krijgt nr. 22 (30 196)", "amendement nr. 7 (Kamerstukken II 1997/98, 25 159)".
    """
    return _IN_FRONT.search(text, max(0, bracket - _LONGEST_NUMBER), bracket)


def with_number(dossier: Reference, number: re.Match[str], end: int) -> Reference:
    """Return the paper that a dossier and the number in front of its bracket mean."""
    printed = dossier.label.removeprefix("dossier ")
    return Reference(
        number.start(), end, "kamerstuk", f"{dossier.key}-{number['number']}",
        f"Kamerstuk {printed}, nr. {number['number']}", confidence=0.9,
    )  # fmt: skip


def numbered_in_front(text: str, begin: int, dossier: Reference) -> Reference:
    """Return the paper that a dossier alone in brackets means with the number in front of them."""
    if text[begin - 1 : begin] != "(" or text[dossier.end : dossier.end + 1] != ")":
        return dossier
    number = number_in_front(text, begin - 1)
    return with_number(dossier, number, dossier.end + 1) if number else dossier


def of_session(text: str, bracket: int, sure: bool) -> list[Reference]:
    """Return the bill of an earlier session in a bracket: "(2241, zitting 1950-1951)".

    `sure`: a bill is spoken of, so a session of one year will do.
    """
    found = _OF_SESSION.match(text, bracket) if bracket >= 0 else None
    if not found or not (found["last"] or sure):
        return []
    number = found["a"] + found["b"]
    key, label = kamerstuk_key(number), f"dossier {number}"
    return [Reference(bracket + 1, found.end("b"), "kamerstuk", key, label)]


def is_numbered(paper: Paper) -> bool:
    return not paper[1][0][1].startswith("dossier")
