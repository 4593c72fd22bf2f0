"""EU acts by number: regulations, directives, decisions and proposals.

Regulations and decisions carry the number first until 2014 ("nr. 656/2014") and the year first
from 2015 ("2024/1351"); directives always carry the year first.
Source: the CELEX and ELI manuals of the Publications Office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import celex, eu_act_iri

_COMMUNITY = (
    r"(?P<community>(?:EU|EG|EEG|EGKS|Euratom|JBZ|GBVB|EC|EEC)"
    r"(?:(?:, ?|/| en )(?:EU|EG|EEG|Euratom|EGKS))?)"
)
_NUMBER = (
    rf"(?:\( ?{_COMMUNITY} ?\) ?|{_COMMUNITY.replace('community', 'loose')} )?"
    r"(?:(?P<nr>nrs?\.?|no\.?|nummer) ?)?(?P<a>\d{1,5}) ?/ ?(?P<b>\d{1,5})(?!\d)"
    r"(?: ?/ ?(?P<suffix>EU|EG|EEG|Euratom|JBZ|GBVB|EGKS|EC|EEC)(?![A-Za-z]))?"
)
_NUMBER_RE = re.compile(_NUMBER)
_BETWEEN = re.compile(
    r"(?: van (?:de |het )?(?:Europese? )?(?:Raad|Commissie|Parlement|Unie)"
    r"(?: en (?:de |van de )?Raad)?)?,?(?: met)? ?"
)
_NEXT = re.compile(
    r"(?:, | en |, en | of | en nr\.? | als gewijzigd bij )"
    r"(?=\(?(?:EU|EG|EEG|nr\.? )?\)? ?\d{1,4} ?/ ?\d)"
)
_QUALIFIERS = {"uitvoerings": "_impl", "gedelegeerde ": "_del"}
_LABELS = {
    "reg": "Verordening",
    "reg_impl": "Uitvoeringsverordening", "reg_del": "Gedelegeerde verordening",
    "dir": "Richtlijn", "dir_impl": "Uitvoeringsrichtlijn", "dir_del": "Gedelegeerde richtlijn",
    "dec": "Besluit", "dec_impl": "Uitvoeringsbesluit", "dec_del": "Gedelegeerd besluit",
    "dec_framw": "Kaderbesluit",
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1952, 2049


def _type(word: str) -> str:
    """Return ELI's type for the word in front of a number, qualifier included."""
    if "kader" in word and "besluit" in word:
        return "dec_framw"
    base = "reg" if "verordening" in word else "dir" if "richtlijn" in word else "dec"
    if "uitvoering" in word:
        return f"{base}_impl"
    return f"{base}_del" if "gedelegeerd" in word else base


def _year_of(printed: str) -> int:
    """Return the year a number can be, or 0: "2024" is one, "92" is 1992, "656" none."""
    number = int(printed)
    if len(printed) == 2 and 52 <= number <= 99:
        return 1900 + number
    return number if len(printed) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR else 0


def year_and_number(
    type_: str, first: str, second: str, numbered: bool
) -> tuple[int, int, bool] | None:
    """Return year, number and whether the order was beyond doubt; None where neither is a year.

    `numbered`: "nr." stands in front, as it does only where the number comes first.

    >>> year_and_number("reg", "656", "2014", True), year_and_number("dir", "92", "43", False)
    ((2014, 656, True), (1992, 43, True))
    """
    first_year, second_year = _year_of(first), _year_of(second)
    if first_year and not second_year:
        return first_year, int(second), True
    if second_year and not first_year:
        return second_year, int(first), True
    if not first_year:
        return None
    if type_.startswith("dir"):
        return first_year, int(second), True
    # Both can be a year: the order changed on 1 January 2015.
    if not numbered and first_year >= 2015:
        return first_year, int(second), second_year < 2015 or len(second) < 4
    if second_year < 2015:
        return second_year, int(first), True
    return first_year, int(second), False


def _reference(text: str, start: int, type_: str, at: int) -> Reference | None:
    found = _NUMBER_RE.match(text, at)
    if not found:
        return None
    community = found["community"] or found["loose"] or found["suffix"] or ""
    act = year_and_number(
        type_, found["a"], found["b"], bool(found["nr"]) and not type_.startswith("dir")
    )
    # A decision of a council or a court looks the same; only a community code makes it the EU's.
    if not act or (type_.startswith("dec") and not community):
        return None
    year, number, sure = act
    if not community and not (len(found["a"]) == 4 or len(found["b"]) == 4):
        return None
    label = f"{_LABELS[type_]} {_printed_number(type_, year, number, community)}"
    return Reference(
        start, found.end(), "eu", f"celex:{celex(type_, year, number)}", label,
        confidence=(1.0 if community else 0.9) if sure else 0.7,
        takes_places=True, iri=eu_act_iri(type_, year, number),
    )  # fmt: skip


def _printed_number(type_: str, year: int, number: int, community: str) -> str:
    if year >= 2015:
        return f"(EU) {year}/{number}"
    # By its year, however it is printed: one act has one label.
    own = "EU" if year >= 2010 else "EG" if year > 1993 else "EEG"
    community = community if community in ("JBZ", "GBVB", "Euratom", "EGKS") else own
    if type_.startswith("reg"):
        return f"({community}) nr. {number}/{year}"
    return f"{year if year > 1998 else year % 100}/{number}/{community}"


# No word is longer, so that a text of one endless word takes no more than linear time.
_LONGEST_WORD = 40
_REACH = 100  # letters behind the word within which its number has begun
_HEAD_OF_WORD = re.compile(r"[^\W\d_]*$")
_TAIL_OF_WORD = re.compile(r"[^\W\d_]*")


def _word_start(text: str, at: int) -> int:
    floor = max(0, at - _LONGEST_WORD)
    # Most words have a space in front; the search, which must try every place, is for the others.
    space = text.rfind(" ", floor, at) + 1
    if space > floor and (space == at or text[space:at].isalpha()):
        at = space
    elif head := _HEAD_OF_WORD.search(text, floor, at):
        at = head.start()
    for qualifier in ("gedelegeerde ", "gedelegeerd "):
        if text[max(0, at - len(qualifier)) : at].lower() == qualifier:
            return at - len(qualifier)
    return at


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    # Nearly every "besluit" is prose: without a slash close behind there is no number.
    if text.find("/", end, end + _REACH) < 0:
        return
    begin = _word_start(text, start)
    tail = _TAIL_OF_WORD.match(text, end, end + _LONGEST_WORD)
    word_end = tail.end() if tail else end
    type_ = _type(text[begin:word_end].lower())
    between = _BETWEEN.match(text, word_end)
    at = between.end() if between else word_end
    first = _reference(text, begin, type_, at)
    while first:
        yield first
        following = _NEXT.match(text, first.end)
        if not following:
            return
        first = _reference(text, following.end(), type_, following.end())


_COM = re.compile(
    r"COM ?\(?(?P<year>(?:19|20)\d\d)\)? ?(?:nr\.? ?|/ ?)?"
    r"(?P<number>\d{1,4})(?!\d)(?: ?(?:final|def(?:initief)?\b\.?))?"
)
_CELEX = re.compile(r"(?P<celex>[1356]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?)(?!\w)")


def _read_com(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _COM.match(text, start):
        year, number = found["year"], int(found["number"])
        key, label = f"celex:5{year}PC{number:04}", f"COM({year}) {number}"
        yield Reference(start, found.end(), "eu", key, label, confidence=0.9, takes_places=True)


def _read_celex(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    at = end
    while at < len(text) and at < end + 12 and not text[at].isdigit():
        at += 1
    if found := _CELEX.match(text, at):
        yield Reference(
            start, found.end(), "eu", f"celex:{found['celex']}", found["celex"], takes_places=True
        )


EU_ACT = CitationKind(
    name="eu-act",
    kind="eu",
    anchors=(
        "verordening",
        "richtlijn",
        "besluit",
        "beschikking",
        "verordeningen",
        "richtlijnen",
        "besluiten",
    ),
    inside_words=True,
    read=_read,
    form="verordening, richtlijn, (kader)besluit, uitvoerings- or gedelegeerde act and its number",
    identifier="celex:3<year><R|L|D|F><number>",
    examples=(
        ("Verordening (EU) 2024/1351", "celex:32024R1351", ""),
        ("verordening (EU) nr.\n656/2014", "celex:32014R0656", ""),
        ("Verordening (EG) nr. 810/2009", "celex:32009R0810", ""),
        ("Verordening (EEG) nr. 295/91", "celex:31991R0295", ""),
        ("verordening (EEG) nr. 1408/71", "celex:31971R1408", ""),
        ("Richtlijn\n\n2009/50/EG", "celex:32009L0050", ""),
        ("richtlijn (EU) 2021/1883", "celex:32021L1883", ""),
        ("Richtlijn 2016/680", "celex:32016L0680", ""),
        ("richtlijn nr. 89/391/EEG", "celex:31989L0391", ""),
        ("Raadsbesluit 2008/615/JBZ", "celex:32008D0615", ""),
        ("kaderbesluit 2002/584/JBZ", "celex:32002F0584", ""),
        ("Uitvoeringsbesluit (EU) 2025/2642", "celex:32025D2642", ""),
        ("artikel 12, lid 6, van Verordening (EU) 2024/1351", "celex:32024R1351", "art.12(6)"),
    ),
    not_examples=(
        "besluit 12/2004 van de gemeenteraad",
        "de richtlijn van 12/3 was",
        "verordening 3/4",
        "in besluiten 1 en 2",
    ),
    limits="A decision without a community code is not taken for the EU's.",
)
COM = CitationKind(
    name="com",
    kind="eu",
    anchors=("com(", "com (", "com 19", "com 20"),
    read=_read_com,
    form="COM, year, number",
    identifier="celex:5<year>PC<number>",
    examples=(
        ("COM(2025) 101", "celex:52025PC0101", ""),
        ("COM (2016) 270 final", "celex:52016PC0270", ""),
    ),
    not_examples=("kamer.com (2016)", "COM in 2016"),
    limits="A communication has the same number with another letter; it is taken for a proposal.",
)
CELEX = CitationKind(
    name="celex",
    kind="eu",
    anchors=("celex",),
    read=_read_celex,
    form="CELEX and its number",
    identifier="celex:<number>",
    examples=(
        ("CELEX-nummer: 32024R1351", "celex:32024R1351", ""),
        ("CELEX 62012CJ0131", "celex:62012CJ0131", ""),
    ),
    not_examples=("het CELEX-nummer ontbreekt",),
)
