"""EU acts by number: regulations, directives, decisions and proposals.

Regulations and decisions carry the number first until 2014 ("nr. 656/2014") and the year first
from 2015 ("2024/1351"); directives always carry the year first.
Source: the CELEX and ELI manuals of the Publications Office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kamergraaf.loaders.citations.numbers.dates import MONTHS
from kamergraaf.loaders.citations.numbers.eu_years import short_year, year_and_number, year_of
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import celex, eu_act_iri

_COMMUNITY = (
    r"(?P<community>(?:EU|EG|EEG|E\.E\.G\.|EGKS|Euratom|JBZ|GBVB|EC|EEC)"
    r"(?:(?:, ?|/| en )(?:EU|EG|EEG|Euratom|EGKS))?)"
)
_LOOSE = _COMMUNITY.replace("community", "loose")
_NUMBER = (
    rf"(?:[Nn]r\. (?=\())?(?:\( ?{_COMMUNITY} ?\) ?|{_LOOSE}(?:,? |[ /]))?"
    r"(?:(?P<nr>[Nn]r \.|[Nn]rs?[.,]?|[Nn]o\.?|N\.|nummer) ?)?"
    r"(?P<a>\d{1,5}) ?/ ?(?P<b>\d{1,5})(?!\d)"
    r"(?: ?/ ?(?P<suffix>EU|EG|EEG|Euratom|JBZ|GBVB|EGKS|EC|EEC|JHA|CFSP)(?![A-Za-z]))?"
)
_NUMBER_RE = re.compile(_NUMBER)
_MAKER = r"(?:(?:de |het )?(?:Europese?n? )?(?:Raad|Commissie|Parlement|Unie|Gemeenschap(?:pen)?))"
# Who made an act and when, as in "richtlijn van de Raad van 27 juni 1985 (85/337/EEG)".
_BETWEEN = re.compile(
    rf"(?: van {_MAKER}(?:(?: en| en van|,) {_MAKER}| van {_MAKER}){{0,3}})?"
    rf"(?:,? (?:van|d\.d\.) \d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}})?,?(?: "
    rf"met)? ?(?P<open>\((?=\d))?",
    re.IGNORECASE,
)
_OPENS = frozenset("(0123456789EGJNVDMnvdm")  # what a number, or words in front of one, begin with
_DIRECT = re.compile(r" (?:\([A-Z]|\d)")  # as most: "(EU) 2024/1351" or a number at once
_NEXT = re.compile(
    r"(?:, | en |, en | of | en nr\.? | t/m | tot en met | and |, and | als gewijzigd bij |"
    r", (?:laatstelijk )?gewijzigd bij )"
    r"(?=\(?(?:EU|EG|EEG|EC|EEC|nr\.? )?\)? ?(?:nr\.? |No\.? )?\d{1,4} ?/ ?\d)"
)
_LABELS = {
    "reg": "Verordening",
    "reg_impl": "Uitvoeringsverordening", "reg_del": "Gedelegeerde verordening",
    "dir": "Richtlijn", "dir_impl": "Uitvoeringsrichtlijn", "dir_del": "Gedelegeerde richtlijn",
    "dec": "Besluit", "dec_impl": "Uitvoeringsbesluit", "dec_del": "Gedelegeerd besluit",
    "dec_framw": "Kaderbesluit",
}  # fmt: skip
# "Verordening 746/96 van de Commissie": of three digits, and none but its maker says whose it is.
_THREE_DIGITS = re.compile(r"\d{3}/[5-9]\d van de (?:Raad|Commissie)(?!\w)")
# "Verordening 2023/4 van de raad van Zutphen", "van de gemeente", "van provinciale staten".
_LOCAL_MAKER = re.compile(
    r",? van (?:(?:de|het) )?(?:raad van [A-Z]|gemeente(?:raad)? |provincie |waterschap |"
    r"algemeen bestuur van |[Pp]rovinciale [Ss]taten )"
)


# In Dutch, and in the English titles that fiches and agendas quote.
_REGULATION, _DIRECTIVE = ("verordening", "regulation"), ("richtlijn", "directive")


def _type(word: str) -> str:
    """Return ELI's type for the word in front of a number, qualifier included."""
    if ("kader" in word and "besluit" in word) or word.startswith("framework"):
        return "dec_framw"
    base = "reg" if any(noun in word for noun in _REGULATION) else "dec"
    base = "dir" if any(noun in word for noun in _DIRECTIVE) else base
    if "uitvoering" in word or "implementing" in word:
        return f"{base}_impl"
    return f"{base}_del" if "gedelegeerd" in word or "delegated" in word else base


def _reference(text: str, start: int, type_: str, at: int, prefix: str = "") -> Reference | None:
    found = _NUMBER_RE.match(text, at)
    if not found:
        return None
    a, b, community = found["a"], found["b"], found["community"] or found["loose"]
    end = found.end()
    # The digit of a note may stand behind the year: "(EU) 537/20143"; or behind a number, of which
    # no year has ten thousand: "(EU) 2017/19393".
    if len(b) > 4 and not found["suffix"] and (year_of(a) or year_of(b[:4])):
        b, end = b[:4], found.end("b") - len(b) + 4
    community = community or found["suffix"] or prefix
    if not community and _THREE_DIGITS.match(text, found.start("a")):
        community = "EG"
    if not community and _LOCAL_MAKER.match(text, end):
        return None
    act = _act(type_, a, b, bool(found["nr"]), community)
    return _meant(start, end, act) if act else None


def _meant(start: int, end: int, act: tuple[str, str, float, str]) -> Reference:
    key, label, confidence, iri = act
    return Reference(
        start, end, "eu", key, label, confidence=confidence, takes_places=True, iri=iri
    )


@lru_cache(maxsize=8192)
def _act(
    type_: str, first: str, second: str, numbered: bool, community: str
) -> tuple[str, str, float, str] | None:
    """Return key, label, confidence and IRI of an act by what is printed; None where it is none."""
    act = year_and_number(type_, first, second, numbered and not type_.startswith("dir"))
    if not act and community:
        act = short_year(type_, first, second)
    # A decision of a council or a court looks the same; only a community code makes it the EU's.
    if not act or (type_.startswith("dec") and type_ != "dec_framw" and not community):
        return None
    year, number, sure = act
    printed_year = len(first) == 4 or len(second) == 4
    # The first regulations had no code: "Verordening nr. 17/62".
    early = type_ == "reg" and numbered and 1958 <= year < 1968
    # "Richtlijn 95/46": until 1998 a year had two digits, and many leave out the code. A ratio such
    # as "70/30" is none.
    early = early or (
        type_ == "dir"
        and len(first) == len(str(year % 100)) == 2
        and number < 700
        and int(first) + int(second) != 100
    )
    if not community and not printed_year and not early:
        return None
    key = f"celex:{celex(type_, year, number)}"
    label = f"{_LABELS[type_]} {_printed_number(type_, year, number, community)}"
    confidence = (1.0 if community else 0.9) if sure else 0.7
    return key, label, confidence, eu_act_iri(type_, year, number)


def _printed_number(type_: str, year: int, number: int, community: str) -> str:
    if year >= 2015:
        return f"(EU) {year}/{number}"
    # By its year, however it is printed: one act has one label.
    own = "EU" if year >= 2010 else "EG" if year > 1993 else "EEG"
    community = community if community in ("JBZ", "GBVB", "Euratom", "EGKS") else own
    if type_.startswith("reg"):
        return f"({community}) nr. {number}/{year}"
    return f"{year if year > 1998 else year % 100}/{number}/{community}"


# As most are printed, no other act behind: "Verordening (EU) 2024/1351", "Richtlijn 92/43/EEG".
_WHOLE = re.compile(
    r"([Vv]erordening|[Rr]ichtlijn) (?:\((E[EU]?G|EU)\) (nr\. )?(\d{2,4})/(\d{1,4})"
    r"|(\d{2,4})/(\d{1,4})/(E[EU]?G|EU))(?![\w/]| ?/|,? (?:en|of|als|nr|[(\d])|, )"
)
_QUALIFIERS = ("gedelegeerde ", "gedelegeerd ", "delegated ", "implementing ", "framework ")
_APART = (" ", "(", '"', "'")

# No word is longer, so that a text of one endless word takes no more than linear time.
_LONGEST_WORD = 40
_REACH = 160  # letters behind the word within which its number has begun
# Abbreviated: "Vo. (EG) 883/2004" and "Rl. 2004/38/EG".
_SHORT = re.compile(r"(V[oO]|R[lL])\.? (?=[\d(n])")
_SHORT_TYPES = {"vo": "reg", "rl": "dir"}
_COMMUNITY_WORD = re.compile(r"(EEG|EG|EU)(?=[a-z])")
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
    for qualifier in _QUALIFIERS if text[at - 1 : at] == " " else ():
        if text[max(0, at - len(qualifier)) : at].lower() == qualifier:
            return at - len(qualifier)
    return at


def _prefix(word: str) -> str:
    """Return the community in front of the word: "EEG-richtlijn 76/160"."""
    found = _COMMUNITY_WORD.match(word)
    return found[1] if found else ""


def _whole(text: str, printed: re.Match[str]) -> Reference | None:
    """Return the act that its commonest forms mean, where its word is whole too."""
    start, end = printed.span()
    if not text.endswith(_APART, 0, start) or text.endswith("elegeerde ", 0, start):
        return None
    word, community, nr, a, b, year, number, suffix = printed.groups()
    if not (community or suffix) and _LOCAL_MAKER.match(text, end):
        return None
    act = _act(_type(word.lower()), a or year, b or number, nr is not None, community or suffix)
    return _meant(start, end, act) if act else None


def _read(text: str, start: int, end: int, setting: Setting) -> Sequence[Reference]:
    # Nearly every "besluit" is prose: without a slash close behind there is no number.
    if text.find("/", end, end + _REACH) < 0:
        return ()
    if (whole := _WHOLE.match(text, start)) and (act := _whole(text, whole)):
        return (act,)
    if text[start + 1] in "oOlL" and (short := _SHORT.match(text, start)):
        type_ = _SHORT_TYPES[short[1].lower()]
        inside = text[start - 1 : start].isalnum()
        act = None if inside else _reference(text, start, type_, short.end())
        return (act,) if act else ()
    begin = _word_start(text, start)
    tail = _TAIL_OF_WORD.match(text, end, end + _LONGEST_WORD)
    word_end = tail.end() if tail else end
    if text[word_end : word_end + 3].lstrip(" ,")[:1] not in _OPENS:
        return ()
    word = text[begin:word_end]
    type_ = _type(word.lower())
    between = None if _DIRECT.match(text, word_end) else _BETWEEN.match(text, word_end)
    at = between.end() if between else word_end + 1
    act = _reference(text, begin, type_, at, _prefix(word))
    if act and between and between["open"] and text[act.end : act.end + 1] == ")":
        act.end += 1
    acts = []
    while act:
        acts.append(act)
        following = _NEXT.match(text, act.end)
        act = following and _reference(text, following.end(), type_, following.end())
    return acts


EU_ACT = CitationKind(
    name="eu-act",
    kind="eu",
    anchors=(
        "verordening", "richtlijn", "besluit", "beschikking", "regulation", "directive", "decision",
        "vo. ", "vo (", "vo nr", "rl. ", "rl (",
        *(f"{short} {digit}" for short in ("vo", "rl") for digit in range(1, 10)),
    ),
    inside_words=True,
    read=_read,
    form="verordening, richtlijn, (kader)besluit, uitvoerings- or gedelegeerde act and its number",
    identifier="celex:3<year><R|L|D|F><number>",
    examples=(
        ("Verordening (EU) 2024/1351", "celex:32024R1351", ""),
        ("verordening (EU) nr.\n656/2014", "celex:32014R0656", ""),
        ("Verordening (EG) nr. 810/2009", "celex:32009R0810", ""),
        ("verordening (EU) nr. 656/20143 geldt", "celex:32014R0656", ""),
        ("Verordening (EU) 2017/19393 geldt", "celex:32017R1939", ""),
        ("Verordening (EEG) nr. 295/91", "celex:31991R0295", ""),
        ("verordening (EEG) nr. 1408/71", "celex:31971R1408", ""),
        ("Richtlijn\n\n2009/50/EG", "celex:32009L0050", ""),
        ("richtlijn (EU) 2021/1883", "celex:32021L1883", ""),
        ("Richtlijn 2016/680", "celex:32016L0680", ""),
        ("richtlijn 77/187", "celex:31977L0187", ""),
        ("Richtlijn 76/207", "celex:31976L0207", ""),
        ("EEG-richtlijn 76/160", "celex:31976L0160", ""),
        (
            "de richtlijn van de Raad van de Europese Gemeenschappen van 27 juni 1985 (85/337/EEG)",
            "celex:31985L0337", "",
        ),
        ("Verordening nr. 17/62", "celex:31962R0017", ""),
        ("Verordening 746/96 van de Commissie", "celex:31996R0746", ""),
        ("Verordening 2016/679 van de Raad van 27 april 2016", "celex:32016R0679", ""),
        ("artikel 12 Vo. (EG) 883/2004", "celex:32004R0883", "art.12"),
        ("Rl. 2004/38/EG", "celex:32004L0038", ""),
        ("de richtlijnen 2013/32/EU, 2013/33/EU en 2011/95/EU", "celex:32011L0095", ""),
        ("richtlijn nr. 89/391/EEG", "celex:31989L0391", ""),
        ("Raadsbesluit 2008/615/JBZ", "celex:32008D0615", ""),
        ("kaderbesluit 2002/584/JBZ", "celex:32002F0584", ""),
        ("Kaderbesluit 2005/60/JBZ", "celex:32005F0060", ""),
        ("Uitvoeringsbesluit (EU) 2025/2642", "celex:32025D2642", ""),
        ("artikel 12, lid 6, van Verordening (EU) 2024/1351", "celex:32024R1351", "art.12(6)"),
        ("amending Regulations (EC) No 767/2008 and (EU) 2019/817", "celex:32019R0817", ""),
        ("Council Framework Decision 2002/584/JHA", "celex:32002F0584", ""),
    ),
    not_examples=(
        "besluit 12/2004 van de gemeenteraad",
        "de richtlijn van 12/3 was",
        "verordening 3/4",
        "Verordening 2023/4 van de raad van Zutphen",
        "verordening 2019/12 van provinciale staten van Drenthe",
        "verordening 746/96 van het productschap",
        "in besluiten 1 en 2",
        "een richtlijn 70/30 voor de verdeling",
        "decision 12/13 of the board",
    ),
    limits="A decision without a community code is not taken for the EU's.",
)  # fmt: skip
