"""The Aanhangsel of the Handelingen: what was answered in writing, by year and number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins
from kamergraaf.loaders.citations.numbers.volumes import CHAMBER, WORD, YEAR, vergaderjaar
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_NR = r"(?:nrs?[.,]?|nummers?|n[o°]\.?)"
_ON = r"(?:b[li]z\.?|bladz\.|pag\.?|pp?\.)"
_JOINED = r"(?:, | en |, en | t/m )"
# In old volumes a page or a sheet stands before the number, or a page alone; a session after an
# election had one year.
_AANHANGSEL = re.compile(
    r"(?:Aanhangsels?(?:(?: (?:(?:van|bij|tot) (?:de |het Verslag (?:van|der) (?:de )?)|der )?|,? )"
    rf"{WORD})?|Aanh\.(?: Hand\.)?"
    r"|Kamervragen (?:\(Aanhangsel\)|met antwoord))"
    rf"(?:,? {CHAMBER})?,? ?(?:{YEAR}(?:[,;]|\.(?= (?:nr|blz|bladz)))? ?"
    rf"(?:(?:{_ON} ?(?P<first_page>\d{{1,5}})(?!\d)(?: en \d{{1,5}})?"
    r"(?:, resp\.|,)? (?:vra(?:ag|gen) )?|vel \d{1,4}, )?"
    rf"(?:onder (?:de )?)?{_NR}? ?(?P<numbers>\d{{1,5}}(?![\d/])"
    rf"(?:{_JOINED}(?:nr\. ?)?\d{{1,5}}(?![\d/-]|\.\d| (?:{MONTH}) |,? nr))*)"
    rf"|{_ON} ?(?P<page>\d{{1,5}}(?: en \d{{1,5}})?)(?!\d))"
    # the volume may stand in front, as in "Tweede Kamer, 1994-1995, Aanhangsel Handelingen p. 5"
    rf"|{_ON} ?(?P<alone>\d{{1,5}}(?: en \d{{1,5}})?)(?!\d)"
    r"|(?:(?:buitengewone )?zitting )?(?P<single>19\d\d), (?:(?:blz\.?|bladz\.) "
    rf"(?P<single_page>\d{{1,5}})(?!\d)|{_NR} ?(?P<single_nr>\d{{1,5}})(?![\d/]))"
    r"|dezer zitting,? (?:blz\.?|bladz\.|p\.) ?(?P<this_page>\d{1,5})(?!\d)"
    rf"|{_NR} ?(?P<nr>\d{{1,5}}(?!\d)(?:{_JOINED}\d{{1,5}}(?=,? \(?(?:verg|zitt)))*)"
    rf"(?:,? \(?{YEAR.replace('first', 'xfirst').replace('last', 'xlast')}\)?)?)",
    re.IGNORECASE,
)
# "zitting 1976-1977, nr. 12 en 1977, nr. 34": there are years of one number too.
_MORE = re.compile(
    rf"(; ?|{_JOINED})(?:{YEAR}|(?:zitting )?(?P<just>19\d\d)),? {_NR} ?"
    r"(?P<numbers>\d{1,5}(?![\d/])(?:(?:, | en )\d{1,5}(?=[);,.]|$))*)",
    re.IGNORECASE,
)
# The number may stand in front, and the volume in brackets: "vraag nr. 432 (Aanhangsel …)".
_VOLUME = re.compile(
    rf"Aanhangsel(?: (?:van de |der )?{WORD})?(?:,? {CHAMBER})?,? {YEAR}(?=[);])", re.IGNORECASE
)
_IN_FRONT = re.compile(
    rf"(?<!\w){_NR} ?(?P<numbers>\d{{1,5}}(?:{_JOINED}\d{{1,5}})*) \($", re.IGNORECASE
)
_YEARS_BEFORE = re.compile(r"Kamer,? (?P<first>(?:19|20)\d\d) ?[-/] ?(?:19|20)?\d\d,? $")
_LONGEST_LIST = 40
# "ah-tk-20232024-387" as a view shows it.
_QUESTION_ID = re.compile(r"ah-?tk-?(?P<years>\d{8})-(?P<nr>\d{1,5})", re.IGNORECASE)


def _read_aanhangsel(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if (
        start
        and text[start - 1].isalpha()
        and not (text[start - 1].islower() and text[start] == "A")
    ):
        return  # "Zie ookAanhangsel" has lost a gap, "woordaanhangsel" none
    if found := _QUESTION_ID.match(text, start):
        yield answers(start, found.end(), found["years"], found["nr"])
        return
    found = _AANHANGSEL.match(text, start)
    volume = None
    if found and found["alone"] and not text.endswith("(Zie ", 0, start):
        volume = _YEARS_BEFORE.search(text, max(0, start - _LONGEST_LIST), start)
        found = found if volume else None
    if not found:
        yield from _numbers_in_front(text, start)
        return
    first = found["first"] or found["xfirst"] or (volume and volume["first"])
    years = vergaderjaar(first) if first else found["single"] or ""
    page = found["page"] or found["first_page"] or found["single_page"] or found["alone"]
    page = page or found["this_page"]
    pages = None if page else PAGES.match(text, found.end())
    stop, page = (pages.end(), pages["pages"]) if pages else (found.end(), page)
    for number in numbers(found["numbers"] or found["nr"] or found["single_nr"] or "") or ("",):
        answer = answers(start, stop, years, number)
        answer.pins = page_pins(page) if page else ()
        yield answer
    listed = found["numbers"] or found["single_nr"]
    while listed and (more := _MORE.match(text, stop)):
        years = more["just"] or vergaderjaar(more["first"])
        for number in numbers(more["numbers"]):
            yield answers(stop + len(more[1]), more.end(), years, number)
        stop = more.end()


def _numbers_in_front(text: str, start: int) -> Iterator[Reference]:
    volume = _VOLUME.match(text, start) if text.endswith("(", 0, start) else None
    listed = volume and _IN_FRONT.search(text, max(0, start - _LONGEST_LIST), start)
    if volume and listed:
        for number in numbers(listed["numbers"]):
            yield answers(listed.start(), volume.end(), vergaderjaar(volume["first"]), number)


def answers(start: int, end: int, years: str, number: str) -> Reference:
    """Return the answers of that number, in the year of eight digits, of four or of none."""
    year = f" {years[:4]}/{years[6:]}".rstrip("/") if years else ""
    label = f"Aanhangsel Handelingen{year}" + (f", nr. {number}" if number else "")
    return Reference(
        start, end, "aanhangsel", f"ah:{years}-{number}" if years and number else "", label,
        confidence=1.0 if years else 0.5,
    )  # fmt: skip


AANHANGSEL = CitationKind(
    name="aanhangsel",
    kind="aanhangsel",
    anchors=(
        "aanhangsel",
        "aanh.",
        "ahtk-",
        "kamervragen (aanhangsel)",
        "kamervragen met antwoord",
    ),
    inside_words=True,
    read=_read_aanhangsel,
    form="Aanhangsel (van de) Handelingen, vergaderjaar, number",
    identifier="ah:<years>-<number>",
    examples=(
        ("Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76", "ah:20232024-76", ""),
        ("Aanhangsel Handelingen II 2024/25, nr. 1028", "ah:20242025-1028", ""),
        ("Aanhangsel Handelingen, 2022/23, nrs. 12 en 13", "ah:20222023-13", ""),
        ("Aanhangsel Handelingen II nr. 1234 (2019/20)", "ah:20192020-1234", ""),
        ("Aanhangsel Handelingen nr. 345, vergaderjaar 2010-2011", "ah:20102011-345", ""),
        ("Kamervragen (Aanhangsel) 2030-2031, nr. 345", "ah:20302031-345", ""),
        ("Kamervragen met antwoord 2030-2031, nr. 345", "ah:20302031-345", ""),
        ("vraag nr. 345 (Aanhangsel Handelingen II, 2030/31)", "ah:20302031-345", ""),
        ("ah-tk-20232024-387", "ah:20232024-387", ""),
    ),
    not_examples=("het aanhangsel bij de brief", "Kamervragen met antwoord op 12 mei"),
    limits="Without a year the identifier is missing.",
)
