"""Dates in Dutch prose, as far as references need them: the year of a sentence, of a text."""

from __future__ import annotations

import re
from datetime import date

from kamergraaf.loaders.citations.reference import Setting

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
#: A month as it is printed now and was printed before 1947: "10 October", "26sten Januarij".
MONTH = (
    "januarij?|februarij?|maart|april|mei|junij?|julij?|augustus|september|o[ck]tober|november"
    "|december"
)
#: What may be glued to the number of a day: "28sten", of which a reader of images makes "28atfln",
#: "2fisten" or "28 sten".
NTH_DAY = r"(?: sten|[A-Za-z][a-z]{1,5})?"
DATE = re.compile(
    # a gap may be lost: "22oktober 1993"
    rf"(?<!\d)(\d{{1,2}})(?:{NTH_DAY} )?({MONTH}) ?((?:18|19|20)\d\d)(?!\d{{2}})",
    re.IGNORECASE,
)
#: The same with a short month or year: "2 febr. '84".
SHORT_DATE = (
    rf"(?<!\d)(\d{{1,2}})(?:{NTH_DAY} )?"
    rf"({MONTH}|(?:jan|febr?|mrt|apr|aug|sept?|o[kc]t|nov|dec)\.?) ?"
    r"((?:18|19|20)\d\d|'\d\d)(?!\d)"
)
# A place of one to three words, and nothing behind the date: "Den Haag, 6 februari 2026".
_HEAD = re.compile(
    r"^[ \t]*(?:['’`]s-)?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}, "
    rf"(\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}})[ \t]*$",
    re.MULTILINE,
)
#: Readers of images make "1S80" of 1880, "18G3" of 1863 and "4854" of 1854.
MISREAD_YEAR = r"(?-i:[14Il][89S][\dSGOIl]{2})"
_YEAR_BESIDE = re.compile(rf"(?<!\w)({MISREAD_YEAR}|20\d\d),? ?[(\[{{]?(?:Nederlandsch )?$")
_MISREAD = str.maketrans("SGOIl", "86011")
_BESIDE = 20
_DAY = rf"(?:den )?\d{{1,2}}(?:{NTH_DAY} )?(?:{MONTH}) ?(?:18|19|20)\d\d"
_LISTED_DAYS = re.compile(
    rf"(?:wetten|besluiten) van {_DAY}(?:(?:, | en |, en ){_DAY})+,? ?[({{\[]$", re.IGNORECASE
)
# A year beyond reading: "9 Juli 19()(i (Staatsblad n°. 21)".
_GARBLED = re.compile(
    rf"(?<!\d)\d{{1,2}}(?:{NTH_DAY})? (?i:{MONTH}) (?=[14I!l]\S{{2,6}} ?[(\[{{]$)"
    r"\w*[^\w\s,.]\S* ?[({\[]$"
)
# "het besluit van denzelfden dag (Staatsblad n°. 21)": the day stands some way back.
_SAME_DAY, _FURTHER = re.compile(r"(?:zelfden?|zelven) (?:dag|datum),? [({\[]?$"), 500
# "… van 3 mei 2031 tot wijziging van de wet van 5 juni 2029 inzake sterren (Stb. 12)": of 2031.
_CHANGED = re.compile(
    r"(?:wijziging|intrekking|aanvulling|aanpassing|herziening) van (?:de wet|het besluit) van $"
)
_LEAD, _RIGHT_BESIDE = 50, 4
_YEAR = re.compile(r" (?:18|19|20)\d\d")
_SENTENCE = 250
_SENTENCE_END = re.compile(r"(?<=[a-z\d]{4})[.?!] (?=[A-Z])")
_BEGINNING = 100_000


def year_before(text: str, at: int, setting: Setting) -> str:
    """Return the year right before `at`, of the last date in the sentence, of the text, or "".

    The window is short, for an abbreviation ends with a full stop as a sentence does.
    """
    # The year of a title counts: "Archiefwet 1962 (Stb. 313)".
    if beside := _YEAR_BESIDE.search(text[max(0, at - _BESIDE) : at]):
        return whole_year(beside[1])
    window = text[max(0, at - _SENTENCE) : at]
    if _GARBLED.search(window):
        return ""
    if _YEAR.search(window):  # in most windows there is none
        sentence = _SENTENCE_END.split(window)[-1]
        dates = list(DATE.finditer(text, at - len(sentence), at))
        if dates:
            return _year_of_head(text, dates[-1], at) or str(dates[-1][3])
    if _SAME_DAY.search(window) and (dates := DATE.findall(text, max(0, at - _FURTHER), at)):
        return str(dates[-1][2])
    return str(setting.date.year) if setting.date and not setting.session else ""


def years_listed(text: str, at: int) -> list[str]:
    """Return the years of "de wetten van 3 mei 1857 en 4 juni 1863 (" in front of `at`, if any.

    Its acts may have a number each: "(Staatsblad nos. 173 en 194)".
    """
    listed = _LISTED_DAYS.search(text[max(0, at - _SENTENCE) : at])
    return [year for _, _, year in DATE.findall(listed[0])] if listed else []


def _year_of_head(text: str, last: re.Match[str], at: int) -> str:
    """Return the year of the act that changes the one of the last date; "" where there is none.

    At the end of the whole title stands its own journal, right behind the date that of the other.
    """
    begin, end = last.span()
    if at - end < _RIGHT_BESIDE or not _CHANGED.search(text, max(0, begin - _LEAD), begin):
        return ""
    heads = list(DATE.finditer(text, max(0, begin - _FURTHER), begin))
    if not heads or "Stb" in text[heads[-1].end() : at] or ". " in text[heads[-1].end() : begin]:
        return ""
    return str(heads[-1][3])


def whole_year(printed: str) -> str:
    """Return the year that a misread one means.

    >>> whole_year("18G3"), whole_year("4854"), whole_year("2031")
    ('1863', '1854', '2031')
    """
    year = printed.translate(_MISREAD)
    return f"1{year[1:]}" if year[0] == "4" else year


def month_number(month: str) -> int:
    """Return the number of a month, however old or short its spelling.

    >>> month_number("mei"), month_number("October"), month_number("mrt."), month_number("sept.")
    (5, 10, 3, 9)
    """
    name = month.lower().replace("oct", "okt").replace("mrt", "maa")[:3]
    return [whole[:3] for whole in MONTHS].index(name) + 1


def to_date(day: str, month: str, year: str) -> date | None:
    """Return the date, None where there is no such day."""
    try:
        return date(int(year), month_number(month), int(day))
    except ValueError:
        return None


def letter_date(text: str) -> date | None:
    """Return the last date that heads a letter ("Den Haag, 6 februari 2026"), if any.

    Only the beginning of a text is looked at: a book of papers has no date of its own.
    """
    heads = _HEAD.findall(text[:_BEGINNING])
    dates = [DATE.match(head) for head in heads]
    found = [to_date(*head.groups()) for head in dates if head]
    return max((day for day in found if day), default=None)
