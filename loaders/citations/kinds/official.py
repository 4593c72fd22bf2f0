"""Staatsblad, Staatscourant and Tractatenblad: official journals, by year and number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY, year_before, years_listed
from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_WORDS = {
    # Readers of images take an l or an i for the t, an h for the b.
    "stb": r"(?:(?:Stb[lL]?|Sts?bl|STB|stb)\.?|St\.-? ?[bB]l\.?|S[tlif][bh]\.|"
    r"[Ss]taatsbl(?:ad(?:en)?|\.)"
    r"|S[tilc][au][atlu](?!tsb[aeo])[A-Za-zê,]{4,7}"
    r"(?= (?:[nN]|ii)[°º\"'*]| 1[89]\d\d, ?(?:\d|[nN][°º\"'*])))",
    "stcrt": r"(?:Stcrt\.?|stcrt\.?|Stcr\.?|Staatscrt\.?|[Ss]taatscourant)",
    "trb": r"(?:(?:Trb|TRB|trb)\.?|[Tt]racta(?:tenbl(?:ad|\.)|[a-z]{3}blad))",
}
_NAMES = {"stb": "Stb.", "stcrt": "Stcrt.", "trb": "Trb."}
_KINDS = {"stb": "staatsblad", "stcrt": "staatscourant", "trb": "tractatenblad"}
_YEAR = r"(?:18|19|20)\d\d"
# "n°." is read as n", nc, n*, n<>, n0, n3, a°, ir, Tl", h°, u', or has lost its sign.
_NR = (
    r"(?:nrs?[.,]?|nummers?|nos?\.?|(?:n|ii|tt|i:|r\\|x|t[l1]|a(?=°))[°º\"'*0\\]s?[.,-]?'?|"
    r"n[cen](?:\.|(?= \d))|(?:n3|ir)\.(?= \d)|"
    r"n \.|n<>\.|[hu][°º*'\"\\]'?\.?)"
)
# From 1940 until 1950 a number of the Staatsblad has the letter of its year: "Stb. 1948, I 215".
_NUMBER = r"(?:[A-K]\.? ?)?\d{1,5}(?:(?-i:[A-F])(?!\w))?(?![\d/])"
_NO_YEAR = rf"(?!{_YEAR},? ?(?:{_NR} ?)?\d)"
_LISTED = (
    rf"{_NUMBER}(?:(?:, | en |, en | t/m ){_NO_YEAR}\d{{1,4}}(?![\d./]|\w| (?:{MONTH}) "
    rf"\d{{4}}| \d{{3}}))*"
)
_DATE = rf"\d{{1,2}}{NTH_DAY} (?:{MONTH}) (?P<YEAR>\d{{4}})"
_BEHIND = (
    r"(?:van (?:het Koninkrijk(?: der Nederlanden)? )?|d\.?d\. )?(?:jaargang )?(?:"
    rf"(?P<year>{_YEAR})(?!\d)"
    rf"(?:[,.]? ?{_NR} ?|[,.] ?|[/-]|:| (?=\d{{1,4}}[);,]|(?-i:[A-K])\.? ?\d))"
    rf"(?P<numbers>{_LISTED})"
    rf"|{_DATE.replace('YEAR', 'dated')}(?:[,.]? ?{_NR} ?|, ?| \((?:{_NR} ?)?(?=\d{{2,5}}\)))"
    r"(?P<number_of_day>\d{1,5})(?!\d)"
    # An 8 at the end is read as an S, a 6 as a G, a 0 as an O; its digits had the form of small
    # letters once.
    rf"|{_NR} ?\.?(?P<number>\d{{1,2}}(?-i:[SOoG])(?!\w)|\d{{1,5}}"
    r"(?:(?:, \d{1,4}){0,9} (?:en|tot en met) \d{1,4}(?=\)| van d(?:at|it|en) ))?)"
    r"(?!\d|[A-Z]\d|\(\d)"
    r"(?:,? ?(?:\(?(?:d\.?d\.?|van) )?"
    rf"(?:{_DATE.replace('YEAR', 'later')}|(?P<just>{_YEAR})(?!\d))\)?)?"
    rf"|(?:{_NR} )?(?P<lettered>[A-K](?:\. ?| ?)\d{{1,4}})(?!\d| (?:{MONTH}))"
    # "Stbl. 74-78", "Stbl. 37-40, 66 en 67;"
    rf"|(?!{_YEAR})(?P<alone>\d{{1,4}}(?:-(?!{_YEAR})\d{{2,4}}(?=[,;)]))?"
    r"(?:(?:, \d{1,4}){0,9} en \d{1,4}(?=[,;)]))?)"
    rf"(?!\d|\.\d| (?:{MONTH})))"
)
# "Trb. 1950, 69; 1951, 131"
_MORE = re.compile(
    r"(?:; ?|, ?| en |, en )(?:(?:laatstelijk |nader )?(?:gew\.|gewijzigd bij) )?"
    rf"(?P<year>{_YEAR})(?:,? ?{_NR} ?|, ?)(?P<numbers>{_LISTED})"
)
_OF_INDIES = ("Indisch ", "Ind. ")  # whose Staatsblad has numbers of its own
_LETTERS = str.maketrans("SOoG", "8006")
_LETTER_YEARS = {letter: 1940 + at for at, letter in enumerate("ABCDEFGHIJK")}


def _reader(journal: str) -> Callable[[str, int, int, Setting], Iterator[Reference]]:
    # A bracket is read as an f or a C: "fTrb. 1968, 148)".
    pattern = re.compile(
        rf"[fCi]?{_WORDS[journal]}(?:,? ?|[.'] (?=n)|-|: (?={_YEAR},))(?i:{_BEHIND})"
    )

    def read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
        found = pattern.match(text, start)
        if not found or text.endswith(_OF_INDIES, 0, start):
            return
        lettered = found["lettered"] or ""
        year = found["year"] or found["later"] or found["dated"] or found["just"] or ""
        sure = bool(year)
        if lettered:
            year = str(_LETTER_YEARS.get(lettered[0].upper(), ""))
        year = year or year_before(text, start, setting)
        listed = (
            found["numbers"] or found["number"] or found["number_of_day"] or lettered
            or found["alone"]
        )  # fmt: skip
        stop = found.end()
        if found["year"] and (page := PAGES.match(text, stop)):
            yield from _issues(journal, (start, page.end()), year, listed, sure, page["pages"])
            return
        years = [] if sure or lettered else years_listed(text, start)
        yield from _issues(journal, (start, found.end()), year, listed, sure, years=years)
        while found["year"] and (more := _MORE.match(text, stop)):
            stop = more.end()
            yield from _issues(
                journal, (more.start("year"), stop), more["year"], more["numbers"], True
            )

    return read


def _issues(
    journal: str,
    place: tuple[int, int],
    year: str,
    listed: str,
    sure: bool,
    pages: str = "",
    years: Sequence[str] = (),
) -> Iterator[Reference]:
    if listed.endswith(("S", "O", "o", "G")):
        listed = listed.translate(_LETTERS)
    members = numbers(listed)
    own = years if len(years) == len(members) else [year] * len(members)
    for member, year in zip(members, own, strict=True):
        number = member.replace(" ", "").replace(".", "")
        yield Reference(
            *place, _KINDS[journal], f"{journal}:{year}-{number}" if year else "",
            f"{_NAMES[journal]} {year}, {member}" if year else f"{_NAMES[journal]} {member}",
            page_pins(pages) if pages else (),
            resolved_by="number" if sure else "context",
            confidence=1.0 if sure else 0.7 if year else 0.3,
        )  # fmt: skip


STAATSBLAD = CitationKind(
    name="staatsblad",
    kind="staatsblad",
    anchors=(
        *(
            "stb.",
            "fstb.",
            "istaatsblad",
            "cstb.",
            "stb ",
            "stb-",
            *(f"stb{digit}" for digit in range(10)),
            "stb, ",
            "sfb.",
            "stbl",
            "stsbl",
            *("st.bl", "st.-bl", "st. bl"),
            "staatsblad",
            "staatsbl.",
            "sth.",
            "slb.",
            "sib.",
        ),
        *(
            "staatsb",
            "staatb",
            "staati",
            "staata",
            "staatsu",
            "staau",
            "staafs",
            "staatm",
            "staatê",
            "staato",
            "staatt",
            "staam",
            "staal",
            "slaat",
            "slaal",
            "slaas",
            "siaat",
            "scaats",
            "stual",
            "stuat",
        ),
    ),
    read=_reader("stb"),
    form="Stb. or Staatsblad, year, number",
    identifier="stb:<year>-<number>",
    examples=(
        ("(Stb. 1977, 67)", "stb:1977-67", ""),
        ("Stb.1987 nr. 432", "stb:1987-432", ""),
        ("Staatsblad 2019, 33", "stb:2019-33", ""),
        ("Stb. 1992. 422", "stb:1992-422", ""),
        ("Stb. 2019/33", "stb:2019-33", ""),
        ("Stb. 1999, nrs. 5 en 6", "stb:1999-6", ""),
        ("Staatsblad nr. 33 van 2019", "stb:2019-33", ""),
        ("Stb. 1948, no. I 215", "stb:1948-I215", ""),
        ("(Stb. F 214)", "stb:1945-F214", ""),
        ("(Sth. 1967, 226)", "stb:1967-226", ""),
        ("de wet van 23 december 1993 (Stb. 690)", "stb:1993-690", ""),
    ),
    not_examples=("in het Staatsblad geplaatst", "het Staatsblad van 2019", "Stb. 2019", "sib. 12"),
    limits="Where the year is missing it is taken from the date in the same sentence.",
)
STAATSCOURANT = CitationKind(
    name="staatscourant",
    kind="staatscourant",
    anchors=("stcrt", "fstcrt.", "stcr.", "stcr ", "staatscourant", "staatscrt"),
    read=_reader("stcrt"),
    form="Stcrt. or Staatscourant, year, number",
    identifier="stcrt:<year>-<number>",
    examples=(
        ("Stcrt. 2013, 35879", "stcrt:2013-35879", ""),
        ("Stcrt. 2000, nr. 7", "stcrt:2000-7", ""),
        ("Stcr. Nr. 229 d.d. 23 november 2006", "stcrt:2006-229", ""),
        ("Staatscourant van 23 november 2006, nr. 229", "stcrt:2006-229", ""),
        ("Stcrt. 12 januari 2004, nr. 7", "stcrt:2004-7", ""),
        ("Staatscourant van 12 januari 2031 (20123)", "stcrt:2031-20123", ""),
        ("Staatscourant van 12 januari 2031 (nr. 20123)", "stcrt:2031-20123", ""),
        ("Stcrt. d.d. 12 januari 2004, nr. 7", "stcrt:2004-7", ""),
        ("Stcrt. 12 januari 2004, 7", "stcrt:2004-7", ""),
        ("Stcrt. 2021-12345", "stcrt:2021-12345", ""),
    ),
    not_examples=(
        "dit besluit zal in de Staatscourant worden geplaatst",
        "de Staatscourant van 5 mei",
    ),
)
TRACTATENBLAD = CitationKind(
    name="tractatenblad",
    kind="tractatenblad",
    anchors=(
        "trb.",
        "trb, ",
        "ftrb.",
        "trb ",
        "trb-",
        *(f"trb{n}" for n in range(10)),
        "tractat",
    ),
    read=_reader("trb"),
    form="Trb. or Tractatenblad, year, number",
    identifier="trb:<year>-<number>",
    examples=(
        ("Trb. 1951, 131", "trb:1951-131", ""),
        ("(Trb. 1980, nr. 156)", "trb:1980-156", ""),
        ("Trb. 1994, 83 en 166", "trb:1994-83", ""),
        ("Trb. 1950, 69; 1951, 131 en 1953, 97", "trb:1953-97", ""),
    ),
    not_examples=("het Tractatenblad van het Koninkrijk",),
)
