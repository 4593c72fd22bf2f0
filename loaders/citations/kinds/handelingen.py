"""Handelingen: what was said, by year, number, item and page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.kinds.aanhangsel import answers
from kamergraaf.loaders.citations.kinds.page_in_front import with_page_in_front
from kamergraaf.loaders.citations.numbers.annexed import read_annexed
from kamergraaf.loaders.citations.numbers.dates import DATE, MONTH, MONTHS, SHORT_DATE, month_number
from kamergraaf.loaders.citations.numbers.kamerstukken import references_to
from kamergraaf.loaders.citations.numbers.lists import PAGES, page_pins
from kamergraaf.loaders.citations.numbers.report_pages import (
    REPORT_PAGES,
    meeting_of,
    pages_at,
)
from kamergraaf.loaders.citations.numbers.volumes import CHAMBER, WORD, YEAR, vergaderjaar
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_HANDELINGEN = re.compile(
    rf"(?:(?:{WORD} |Hand\.(?=[TE]K )|H(?=[TE]K ))(?:{CHAMBER},? ?|"
    rf"der StatenGeneraal,? (?={YEAR.replace('first', 'sfirst').replace('last', 'slast')} ?- ?I))?"
    # "Zitting 1950-1951 - II, blz. 5"; a session after an election had one year.
    rf"(?:{YEAR}(?: ?- ?(?P<behind>II?)(?=,? bl))?(?:[,;]|\.(?= nr))? ?"
    r"(?:(?:van )?(?:\d{1,2}-\d{1,2}-|\d{1,2} [a-z]{3,9} )(?:19|20)\d\d[,;] ?(?=nr|no|item))?"
    r"|dezer zitting(?=,? (?:blz|bladz|bl|p)\.)|"
    r"(?(kamer)(?:zitting )?|(?:der |van de )?zitting )(?P<single>1[89]\d\d)"
    r"(?=,? (?:blz|bladz|bl|p)\.))"
    r"|(?P<ucv>UCV|OCV(?:/UCV)?),? (?:(?:vergaderjaar )?(?P<ufirst>(?:19|20)?\d\d) ?[-/] ?"
    r"(?P<ulast>(?:19|20)?\d{1,2})(?!\d),? ?)?)"
    r"(?:(?P<several>nrs\.? )|nr[.,]? ?|no\. ?)?"
    r"(?P<nr>\d{1,3}(?!\d|\.(?! blz))(?! \d{3}(?!\d)| [a-z]+ \d{4}))?"
    r"(?:(?: \(?herdruk\)?)?(?:,| ?-) ?(?:items?(?:nummers?|nrs?\.)?|onderwerp) ?(?P<item>\d{1,3})"
    r"|-(?P<short>\d{1,3})(?!\d)(?:-(?P<page>\d{1,3})(?!\d))?"
    r"|-(?P<long>\d{4})(?!\d))?",
    re.IGNORECASE,
)
# "Handelingen Eerste Kamer, 15 juni 1993": the year begins in September.
_DATED = re.compile(
    rf"(?:(?:{WORD} |Hand\.(?=[TE]K ))(?:{CHAMBER},? |van deze Kamer |(?=van |d\.d\. ))"
    r"|(?P<committee>UCV|OCV) \(?)"
    r"(?:\d{4} ?[-/] ?\d{2,4},? )?"
    rf"(?:(?:vergadering )?van |d\.d\. )?{SHORT_DATE}", re.I,
)  # fmt: skip
# "nr. 34, p. 34-5-12": meeting, item and page in one.
_IN_ITEM = re.compile(
    r",? ?(?:p\.|blz\.?) ?(?P<nr>\d{1,3})-(?P<item>\d{1,3})-(?P<page>\d{1,4})(?!\d)"
)
# "op 9 november (Handelingen, blz. 567)": of the meeting that was spoken of; or its day is told.
_PAGE_ALONE = re.compile(
    rf"{WORD}(?: {CHAMBER})?,?(?: van(?P<day>(?: en|,? \d\d?(?:-\d\d?)?){{1,5}} (?i:{MONTH}))"
    r"(?: j\.?l\.)?,?)? (?:blzz?|bladz|p)\. ?(?P<pages>\d+(?:-\d+| en \d+(?=[);,.]))?)(?!\d)"
)
_OPENS = ("(", "(zie ", "(Zie ", "(vgl. ")
_MEETING = re.compile(r", [TE]K (?P<nr>\d{1,3})(?=,)")  # "11 maart 1987, TK 52, blz. 2680"
# "Handelingen I 23 juni 2009, 36-1624": meeting and page.
_BARE_PAGE = re.compile(r"(?:, ?| \()(?P<pages>\d{1,3}-\d{4})(?!\d)")
# "Handelingen TK 12 mei 2015, TK 82, 82-6-12": meeting, item and page.
_BARE_ITEM = re.compile(
    r", ?(?:[TE]K \d{1,3}, ?)?(?P<nr>\d{1,3})-(?P<item>\d{1,3})(?:-(?P<page>\d{1,4}))?(?![\d-])"
)
_MORE = re.compile(
    r"(?:;|,|,? en) (?:nr\.? ?)(?P<nr>\d{1,3}), (?:item|onderwerp) (?P<item>\d{1,3})"
    # "items 4 en 9"
    r"|(?P<amid>, ?| en | tot en met | t/m | ?- ?)(?P<next>\d{1,3})(?![\d./-]| [a-z]+ \d{4})"
)
# "Handelingen II 2031/32, Aanhangsel 12". The Chamber meets some hundred times a year: four digits
# number answers to questions.
_ANSWERED = re.compile(
    rf"{WORD} (?:{CHAMBER},? ?)?{YEAR}[,;]? ?(?:"
    r"Aanhangsel(?: (?:van|der|bij)(?: de)? Handelingen)?,? (?:nrs?\.? ?)?(?P<appended>\d{1,4})"
    r"|nr\.? ?(?P<number>\d{4}))(?![\d-])(?!, item)",
    re.IGNORECASE,
)
# "h-tk-20172018-70-10" as a view shows it.
_REPORT_ID = re.compile(r"h-?(?P<kamer>tk|ek)-?(?P<years>\d{8})-(?P<rest>\d{1,3}-\d{1,3})", re.I)
_UPPER = frozenset({"I", "1", "L", "EK", "E.K.", "EERSTE KAMER"})
_CHAMBERS = {"tk": "II", "ek": "I", "vv": "VV"}
# "UCV 52, 1986-1987, blz. 52-17"
_YEAR_BEHIND = re.compile(rf",? {YEAR}")
# "UCV 26 van 25 maart 1991, blz. 26-14"
_DAY_BEHIND = re.compile(rf",? (?:van |d\.d\. ){DATE.pattern}(?=,? ?(?:blz|p)\.)", re.IGNORECASE)
# "UCV 24 21 maart 1983" at the foot of a page is the meeting itself.
_FOOT_DAY = re.compile(r" \d{1,2} [a-z]{3,9} (?:19|20)\d\d")
_NEXT_VOLUME = re.compile(
    rf"(?:[;,.]| en|, en) (?:(?:[Vv]gl\.|[Vv]erg\.|[Zz]ie)(?: ook| verder| nog)? )?{YEAR}(?=,? bl)"
)
_SEPTEMBER = 9
# "Handelingen II, 1995-1996, 24 692, nr. 3, p. 14" is a paper of that dossier under another name;
# a page beyond the thousand is none of a paper.
_OF_A_DOSSIER = re.compile(
    r"\d\d[ .]?\d{3}, nrs?\.? ?\d{1,3}[a-z]?(?!\w)(?!, (?:p|blz|pag)[.a-z]{0,5} ?\d{4})"
)
_COMMITTEES = frozenset({"UCV", "OCV", "OCV/UCV"})


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    return with_page_in_front(text, start, list(_read_handelingen(text, start)))


def _read_handelingen(text: str, start: int) -> Iterator[Reference]:
    if text.endswith(("Aanhangsel van de ", "Aanhangsel bij de ", "Aanhangsel tot de "), 0, start):
        return
    if identified := _REPORT_ID.match(text, start):
        chamber, years = identified["kamer"].lower(), identified["years"]
        number, item = identified["rest"].split("-")
        yield _report(start, identified.end(), chamber, years, (number, item))
        return
    if answered := _ANSWERED.match(text, start):
        years = vergaderjaar(answered["first"])
        number = answered["appended"] or answered["number"]
        yield answers(start, answered.end(), years, number)
        return
    page = _PAGE_ALONE.match(text, start)
    if page and (page["day"] or text.endswith(_OPENS, 0, start)):
        chamber = (page["kamer"] or "").upper()
        which = (" I" if chamber in _UPPER else " II") if chamber else ""
        label, pins = f"Handelingen{which}{page['day'] or ''}", page_pins(page["pages"])
        yield Reference(start, page.end(), "handelingen", "", label, pins, confidence=0.5)
        return
    found = _HANDELINGEN.match(text, start)
    if (not found or not found["nr"]) and (dated := _DATED.match(text, start)):
        report = _on_day(text, start, dated)
        # The day of a committee, or of no chamber, without a page is a meeting spoken of.
        if report.pins or dated["kamer"]:
            yield report
    elif found and (annexed := read_annexed(text, found)):
        yield from references_to(annexed, start)
    elif found and (found["nr"] or not (found["ucv"] or _OF_A_DOSSIER.match(text, found.end()))):
        yield from _in_full(text, start, found)


def _in_full(text: str, start: int, found: re.Match[str]) -> Iterator[Reference]:
    """Yield the report that is printed with its year or number, and those listed behind it."""
    kamer = (found["kamer"] or found["behind"] or found["ucv"] or "II").upper()
    chamber = "ek" if kamer in _UPPER else "vv" if kamer == "VV" else "tk"
    first = found["first"] or found["ufirst"]
    years = vergaderjaar(first) if first else found["single"] or ""
    nr, item = found["nr"] or "", found["item"] or found["short"] or ""
    stop = found.end()
    if (whole := _IN_ITEM.match(text, stop)) and nr in ("", whole["nr"]):
        report = _report(start, whole.end(), chamber, years, (whole["nr"], whole["item"]))
        report.pins = [f"p.{whole['page']}"]
        yield report
        return
    pages = pages_at(text, stop, bare=bool(years) and not nr)
    stop = pages.end() if pages else stop
    pins = page_pins(pages["pages"]) if pages else []
    if found["long"] or found["page"]:
        pins = [f"p.{found['long'] or found['page']}"]
    if kamer in _COMMITTEES:
        if not pins and _FOOT_DAY.match(text, stop):
            return
        if not years and (behind := _YEAR_BEHIND.match(text, stop)):
            years = vergaderjaar(behind["first"])
            stop = behind.end()
            pages = pages_at(text, stop, bare=False)
            stop, pins = (pages.end(), page_pins(pages["pages"])) if pages else (stop, pins)
        elif day := _DAY_BEHIND.match(text, stop):
            pages = pages_at(text, day.end(), bare=False)
            stop, pins = (pages.end(), page_pins(pages["pages"])) if pages else (stop, pins)
        label = f"Handelingen {kamer}" + (f" {years[:4]}/{years[6:]}" if years else "")
        label += f", nr. {nr}" if nr else ""
        yield Reference(start, stop, "handelingen", "", label, pins, confidence=0.8)
        return
    report = _report(start, stop, chamber, years, (nr or meeting_of(pages), item))
    report.pins, report.confidence = pins, 1.0 if found["kamer"] else 0.8
    yield report
    yield from _volumes(text, stop, chamber if years and pins and not nr else "")
    listed = "nrs" if found["several"] else "items" if "items" in found[0].lower() else ""
    yield from _more(text, stop, listed, (chamber, years, nr))


def _volumes(text: str, stop: int, chamber: str) -> Iterator[Reference]:
    """Yield the pages of other volumes behind one: "Vgl. ook 1893-94, blz. 738"."""
    while chamber and (volume := _NEXT_VOLUME.match(text, stop)):
        pages = PAGES.match(text, volume.end())
        if not pages:
            return
        stop = pages.end()
        years = vergaderjaar(volume["first"])
        report = _report(volume.start("first"), stop, chamber, years, (meeting_of(pages), ""))
        report.pins, report.confidence = page_pins(pages["pages"]), 0.8
        yield report


def _more(text: str, stop: int, listed: str, last: tuple[str, str, str]) -> Iterator[Reference]:
    """Return the reports that follow in a list; `listed`: items of one meeting may, or "nrs"."""
    chamber, years, nr = last
    while (more := _MORE.match(text, stop)) and (more["nr"] or listed):
        stop = more.end()
        if more["nr"]:
            nr = more["nr"]
            yield _report(more.start("nr"), stop, chamber, years, (nr, more["item"]))
        else:
            parts = (nr, more["next"]) if listed == "items" else (more["next"], "")
            yield _report(more.start("next"), stop, chamber, years, parts)


def _report(start: int, end: int, chamber: str, years: str, parts: tuple[str, str]) -> Reference:
    """Return the report of a meeting by number and item; without a number it has no key."""
    number, item = parts
    key = f"h-{chamber}:" + "-".join(part for part in (years, number, item) if part)
    label = f"Handelingen {_CHAMBERS[chamber]} {years[:4]}/{years[6:]}".rstrip("/ ")
    label += (f", nr. {number}" if number else "") + (f", item {item}" if item else "")
    return Reference(start, end, "handelingen", key if number else "", label)


def _on_day(text: str, start: int, dated: re.Match[str]) -> Reference:
    day, month, year = (part.replace("'", "19") for part in dated.groups()[-3:])
    meeting = _MEETING.match(text, dated.end())
    end = meeting.end() if meeting else dated.end()
    pages = REPORT_PAGES.match(text, end) or _BARE_PAGE.match(text, end)
    if dated["committee"]:
        label = f"Handelingen {dated['committee'].upper()} {day} {month} {year}"
        pins = page_pins(pages["pages"]) if pages else ()
        end = pages.end() if pages else end
        return Reference(start, end, "handelingen", "", label, pins, confidence=0.8)
    chamber = "ek" if (dated["kamer"] or "").upper() in _UPPER else "tk"
    begin = int(year) - (0 if month_number(month) >= _SEPTEMBER else 1)
    if item := _BARE_ITEM.match(text, dated.end()):
        years = f"{begin}{begin + 1}"
        report = _report(start, item.end(), chamber, years, (item["nr"], item["item"]))
        report.pins = [f"p.{item['page']}"] if item["page"] else []
        return report
    number = meeting["nr"] if meeting else meeting_of(pages)
    report = _report(start, end, chamber, f"{begin}{begin + 1}", (number, ""))
    if not number:
        whole = MONTHS[month_number(month) - 1] if month[-1] == "." else month
        report.label = f"Handelingen {_CHAMBERS[chamber]} {day} {whole} {year}"
    if pages:
        report.end, report.pins = pages.end(), page_pins(pages["pages"])
    report.confidence = 0.8
    return report


HANDELINGEN = CitationKind(
    name="handelingen",
    kind="handelingen",
    anchors=(
        *(f"handelingen{sign}" for sign in (" ", ")", ", blz", ", bladz", ", p.")),
        *(f"handelingen{sign} " for sign in ("'", "',", '"', '",')),
        *(f"handelingen, {word}" for word in ("zitting ", "vergaderjaar ", "tweede ", "eerste ")),
        "hand. ", "hand.tk", "hand.ek", "ucv ", "ocv", "htk-", "hek-", "htk ", "hek ",
    ),
    read=_read,
    form="Handelingen, chamber, vergaderjaar, number, item, page",
    identifier="h-tk:<years>-<number>-<item>",
    examples=(
        ("Handelingen II 2010/11, nr. 54, item 6", "h-tk:20102011-54-6", ""),
        ("Handelingen I 2019-2020, nr. 12, item 3, p. 5", "h-ek:20192020-12-3", "p.5"),
        ("Handelingen TK 2022/23, nr. 84, item 12", "h-tk:20222023-84-12", ""),
        ("Handelingen II 2030/31, 15-10-2030, nr. 13, item 9", "h-tk:20302031-13-9", ""),
        ("Hand. II 1985/86, blz. 1234", "name:Handelingen II 1985/86", "p.1234"),
        ("HTK 1985/86, blz. 1234", "name:Handelingen II 1985/86", "p.1234"),
        ("Handelingen der Staten-Generaal II 1985/86, nr. 12", "h-tk:19851986-12", ""),
        ("Handelingen I 2012/13, 7-3-12", "h-ek:20122013-7-3", "p.12"),
        ("Handelingen TK 2009-2010, 36-3456", "h-tk:20092010-36", "p.3456"),
        ("Handelingen der Tweede Kamer, vergaderjaar 1991-1992, nr. 44", "h-tk:19911992-44", ""),
        ("Handelingen Eerste Kamer, 15 juni 1993, blz. 31-1472", "h-ek:19921993-31", "p.31-1472"),
        ("Handelingen I 3 maart 2011, 19-1234", "h-ek:20102011-19", "p.19-1234"),
        ("Handelingen II 2022/23, nr. 84, item 12 en nr. 85, item 3", "h-tk:20222023-85-3", ""),
        ("Handelingen II 2022/23, nr. 84 herdruk, item 2", "h-tk:20222023-84-2", ""),
        ("Handelingen II 2020/21, nr. 83, items 4 en 9", "h-tk:20202021-83-9", ""),
        ("(UCV 1990-1991, nr. 23, blz. 23-12)", "name:Handelingen UCV 1990/91, nr. 23", "p.23-12"),
        ("h-tk-20172018-70-10", "h-tk:20172018-70-10", ""),
    ),
    not_examples=(
        "de HTK 2010",
        "strafbare handelingen 2010",
        "de Handelingen van de Kamer",
        "UCV-vergadering",
    ),
    limits="A page without the number of its meeting, and a committee's report, have no "
    "identifier.",
)  # fmt: skip
