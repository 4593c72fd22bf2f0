"""Papers of the Union beside its acts: proposals, CELEX numbers, the Official Journal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.names import proposal_of
from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# What CELEX calls the papers of a series of the Commission.
_SERIES = {"COM": "PC", "SEC": "SC", "SWD": "SC", "JOIN": "JC"}
_COM = re.compile(
    r"(?P<series>COM|SEC|SWD|JOIN)(?:/| ?\(?)(?P<year>(?:19|20)\d\d|[789]\d(?=\)))(?:\) ?,?|/|"
    r",)? ?(?:nr\.? ?)?"
    r"(?P<number>\d{1,4})(?!\d)(?: ?(?:final|def(?:initief)?\b\.?))?"
)
# "COM(2016) 465, 466 en 467": all of that year, near each other or where a sign closes the list.
_COM_MORE = re.compile(r"(?:, | en |, en |/)(?P<number>\d{2,4})(?!\d)(?P<closed>[).;:]|$)?")
_NEAR_NUMBERS = 20
# No year has had a thousand of them, so what follows three digits is a note: "COM(2016) 2721".
_SMALL_SERIES, _SMALL = frozenset({"COM", "JOIN"}), 1000
# A communication has the number of a proposal with another letter: the word in front tells.
_TELLS = re.compile(
    r"(?P<dc>ededeling|itboek|roenboek|erslag van de Commissie)|oorstel|ichtlijn|erordening|esluit"
)
_TELLING_REACH = 250
# A fiche on new proposals prints the title first, then its day and number.
_TITLE, _TITLE_REACH = "Titel voorstel", 900
_PROCEDURE = re.compile(
    r"(?P<year>20\d\d|19\d\d)/(?P<number>0\d{3}) ?\((?P<type>COD|CNS|APP|NLE|INI|AVC|SYN)\)"
)
_CELEX = re.compile(r"(?P<celex>[1356]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?)(?!\w)")
# What only a CELEX number looks like, so that it needs no word in front.
_CELEX_FORMS = {"3": "rldfhq", "5": ("pc", "dc", "sc", "jc"), "6": ("cj", "tj", "cc", "co", "fj")}
_CELEX_YEARS = range(1952, 2050)
_JOURNAL = re.compile(
    r"(?:PbE[UG]|OJ|Pb\.? ?(?:E[UG]|EEG)?|PB|P[Bb] ?E[UG]|P\. ?B\. ?(?:E\. ?G\.)?|"
    r"Publi[ck]atieblad(?: van de (?:EU|EG|Europese (?:Unie|Gemeenschappen))| ?E\. ?G\.| EG)?)"
    # Until 1968 it had no series: "Publikatieblad 1962, nr. 51".
    r",? ?(?:(?P<early>19(?:5[2-9]|6[0-7])),? (?:nr\.? ?)?(?P<old>\d{1,3})(?![\d/]|\.\d)"
    r"(?:,? blz\. ?(?P<side>\d{1,4})/?\d{0,2})?"
    r"|(?:(?P<year>(?:19|20)\d\d)[,/]? ?)?(?:n[ro]\.? ?)?"
    # Since October 2023 each act is a paper of its own: "PB L, 2024/1689".
    r"(?P<series>[LC])(?:,? ?(?P<alone>20[2-4]\d)/(?P<whole>\d{1,5})(?![\d/])"
    r"|,? (?P<behind>(?:19|20)\d\d), ?(?P<paper>\d{1,3})(?!\d)"  # "PbEU L 2014, 219"
    r"| ?(?P<number>\d{1,3})(?!\d)"
    r"(?: ?/ ?(?P<page>\d{1,4})(?!\d))?(?: van (?P<day>\d{1,2}[./-]\d{1,2}[./-](?P<later>\d{4}))"
    rf"|,? van \d{{1,2}} (?i:{MONTH}) (?P<dated>\d{{4}}))?"
    r"(?:, (?:blz\.|p\.|bladzijde) ?(?P<leaf>\d{1,4})(?!\d))?))"
)
# A paper of the C series by its own number, which also stands without the journal: "96/C 315/06".
_C_PAPER = re.compile(
    r"(?P<year>(?:19|20)\d\d|[789]\d)/C ?(?P<number>\d{1,3}[A-Z]?) ?/ ?(?P<paper>\d\d)(?![\d/])"
)
_OTHER_ACT = re.compile(
    r"(?P<word>Gemeenschappelijk (?:optreden|standpunt)|Aanbeveling)"
    r"(?: van de (?:Raad|Commissie))? ?(?:nr\.? ?)?"
    r"(?:\((?:EU|EG|GBVB)\) )?(?P<year>(?:19|20)\d\d|\d\d)/(?P<number>\d{1,4})"
    r"(?:/(?P<code>GBVB|JBZ|EG|EU|EEG|EGKS))?(?![\w/])",
    re.IGNORECASE,
)


def _read_com(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _COM.match(text, start)
    if not found:
        return
    name, year = found["series"], found["year"]
    year = year if len(year) == 4 else f"19{year}"
    series = _SERIES[name]
    if series == "PC" and _is_communication(text, start):
        series = "DC"
    for begin, stop, digits in _com_numbers(text, start, found):
        number = int(digits)
        if name in _SMALL_SERIES and number >= _SMALL:
            number, stop = number // 10, stop - text[stop - 1].isdigit()
        key, label = f"celex:5{year}{series}{number:04}", f"{name}({year}) {number}"
        yield Reference(begin, stop, "eu", key, label, confidence=0.9, takes_places=True)


def _com_numbers(text: str, start: int, first: re.Match[str]) -> list[tuple[int, int, str]]:
    """Return where each number of a list stands, and its digits, of which all have as many."""
    numbers = [(start, first.end(), first["number"])]
    while found := _COM_MORE.match(text, numbers[-1][1]):
        number, before = found["number"], numbers[-1][2]
        apart = int(number[: len(before)]) - int(before)
        if found["closed"] is None and not 0 < apart < _NEAR_NUMBERS:
            break
        numbers.append((found.start("number"), found.end("number"), number))
    last = numbers[-1][2]
    alike = {len(digits) for _, _, digits in numbers[:-1]} | {len(last)}
    noted = {len(digits) for _, _, digits in numbers[:-1]} == {len(last) - 1}
    return numbers if len(alike) == 1 or noted else numbers[:1]


def _is_communication(text: str, at: int) -> bool:
    """Tell whether the last word that tells what a paper is means a communication.

    Below "Titel voorstel" it is the first.
    """
    title = text.rfind(_TITLE, max(0, at - _TITLE_REACH), at)
    if title >= 0:
        first = _TELLS.search(text, title + len(_TITLE), at)
        return bool(first and first["dc"])
    told = list(_TELLS.finditer(text[max(0, at - _TELLING_REACH) : at]))
    return bool(told and told[-1]["dc"])


def _read_procedure(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    # "2020/0277 (COD)": nine or ten letters stand in front of the bracket.
    tries = (_PROCEDURE.match(text, start - back) for back in (9, 10) if start >= back)
    found = next((read for read in tries if read and read.end() == end), None)
    if not found:
        return
    name = f"{found['year']}/{found['number']}({found['type']})"
    key = proposal_of(name) or f"name:{name}"
    yield Reference(found.start(), found.end(), "eu", key, f"procedure {name}", takes_places=True)


def _read_celex(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    at = start if text[start].isdigit() else end
    while at < len(text) and at < end + 12 and not text[at].isdigit():
        at += 1
    if found := _CELEX.match(text, at):
        yield Reference(
            start, found.end(), "eu", f"celex:{found['celex']}", found["celex"], takes_places=True
        )


def _read_journal(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _JOURNAL.match(text, start)
    if not found:
        return
    if old := found["old"]:
        key, label = f"oj:{found['early']}-{old}", f"PbEG {found['early']}, {old}"
        pins = [f"p.{found['side']}"] if found["side"] else []
        yield Reference(start, found.end(), "eu", key, label, pins, confidence=0.9)
        return
    years = ("year", "later", "dated", "alone", "behind")
    year = next((found[name] for name in years if found[name]), "")
    number = found["number"] or found["whole"] or found["paper"]
    # "PbEU 2011/C 11/01" names the paper, "L 119/1" the page.
    page = found["page"] or found["leaf"] or ""
    paper = f"-{page}" if page.startswith("0") else ""
    name = "-".join(part for part in (year, found["series"] + number) if part) + paper
    pins = [f"p.{page}"] if page and not paper else []
    label = f"PbEU {year}, {found['series']} {number}" if year else f"PbEU {name}"
    yield Reference(start, found.end(), "eu", f"oj:{name}", label, pins, confidence=0.9)


def _read_c_paper(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    begin = start - len("2011")
    if begin < 0 or not text[begin:start].isdigit():
        begin = start - len("96")
    found = _C_PAPER.match(text, begin) if begin >= 0 else None
    if not found or text[begin - 1 : begin].isalnum() or text[begin - 1 : begin] in ("/", "."):
        return
    year = found["year"] if len(found["year"]) == len("2011") else f"19{found['year']}"
    number = found["number"].replace(" ", "")
    key = f"oj:{year}-C{number}-{found['paper']}"
    label = f"PbEU {year}, C {number}/{found['paper']}"
    yield Reference(begin, found.end(), "eu", key, label, confidence=0.9)


def _read_other(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _OTHER_ACT.match(text, start)
    if not found or not (found["code"] or len(found["year"]) == 4):
        return
    year = found["year"] if len(found["year"]) == 4 else f"19{found['year']}"
    letter = "H" if found["word"][0] in "Aa" else "E"
    word = found["word"].capitalize()
    code = f"/{found['code']}" if found["code"] else ""
    yield Reference(
        start, found.end(), "eu", f"celex:3{year}{letter}{int(found['number']):04}",
        f"{word} {found['year']}/{found['number']}{code}", confidence=0.9, takes_places=True,
    )  # fmt: skip


COM = CitationKind(
    name="com",
    kind="eu",
    anchors=(
        "com(", "com (", "com 19", "com 20", "com/20", "com/19", "sec(", "sec (",
        "swd(", "swd (", "swd/20", "sec/20", "join(", "join (", "join/20",
    ),
    read=_read_com,
    form="COM, SEC, SWD or JOIN, year, number",
    identifier="celex:5<year>PC<number>",
    examples=(
        ("COM(2025) 101", "celex:52025PC0101", ""),
        ("COM (2016) 270 final", "celex:52016PC0270", ""),
        ("de mededeling over de zeevaart (COM(2031) 270)", "celex:52031DC0270", ""),
        ("Na de mededeling kwam het voorstel COM(2031) 271", "celex:52031PC0271", ""),
        ("COM (89) 640 def.", "celex:51989PC0640", ""),
        ("COM(2031) 465, 466 en 467", "celex:52031PC0467", ""),
        ("COM(2031)2701", "celex:52031PC0270", ""),
        ("SWD(2021) 84", "celex:52021SC0084", ""),
        ("SWD/2021/84", "celex:52021SC0084", ""),
    ),
    not_examples=("kamer.com (2016)", "COM in 2016"),
    limits="Taken for a proposal, unless a word such as mededeling stands in front.",
)  # fmt: skip
PROCEDURE = CitationKind(
    name="procedure",
    kind="eu",
    anchors=("(cod)", "(cns)", "(app)", "(nle)", "(ini)", "(avc)", "(syn)"),
    inside_words=True,
    read=_read_procedure,
    form="number of a legislative procedure",
    identifier="that of the proposal, or name:<number>",
    examples=(("procedure 2035/0277 (COD)", "name:2035/0277(COD)", ""),),
    not_examples=("de verlening (COD) is",),
)
CELEX = CitationKind(
    name="celex",
    kind="eu",
    anchors=(
        "celex",
        *(
            f"{sector}{year}{letters}"
            for sector, forms in _CELEX_FORMS.items()
            for year in _CELEX_YEARS
            for letters in forms
        ),
    ),
    read=_read_celex,
    form="a CELEX number, with the word in front or alone",
    identifier="celex:<number>",
    examples=(
        ("CELEX-nummer: 32024R1351", "celex:32024R1351", ""),
        ("CELEX 62012CJ0131", "celex:62012CJ0131", ""),
        ("zie 32019L0944.", "celex:32019L0944", ""),
    ),
    not_examples=("het CELEX-nummer ontbreekt", "bestelnummer 32019R12", "32019 L 0944"),
)
JOURNAL = CitationKind(
    name="official-journal",
    kind="eu",
    anchors=(
        *("pbeu", "pbeg", "pb ", "pb. ", "pb.e", "p.b.", "p. b.", "oj l", "oj c"),
        *("publicatieblad", "publikatieblad"),
    ),
    read=_read_journal,
    form="PbEU, PbEG or Pb., year, series and number",
    identifier="oj:<year>-<L|C><number>",
    examples=(
        ("PbEU 2004, L 46", "oj:2004-L46", ""),
        ("(PbEG L 172)", "oj:L172", ""),
        ("PbEU 2011/C 11/01", "oj:2011-C11-01", ""),
        ("PbEU L 119/1", "oj:L119", "p.1"),
        ("PbEU L 2014, 219", "oj:2014-L219", ""),
        ("PbEU 2016, L 119, blz. 3", "oj:2016-L119", "p.3"),
        ("PB L, 2024/1689, 12.7.2024", "oj:2024-L1689", ""),
        ("(P.B.E.G. no. L 145)", "oj:L145", ""),
        (
            "Publikatieblad van de Europese Gemeenschappen nr. L 145 van 13 juni 1977",
            "oj:1977-L145",
            "",
        ),
    ),
    not_examples=("in het Publicatieblad geplaatst", "PB 2016"),
)
C_PAPER = CitationKind(
    name="journal-paper",
    kind="eu",
    anchors=tuple(f"/c{gap}{digit}" for gap in ("", " ") for digit in range(1, 10)),
    inside_words=True,
    read=_read_c_paper,
    form="year, C, number and paper of the Official Journal, without its name",
    identifier="oj:<year>-C<number>-<paper>",
    examples=(
        ("de richtsnoeren (2031/C 244/02)", "oj:2031-C244-02", ""),
        ("een gemeenschappelijk standpunt (96/C 299/03)", "oj:1996-C299-03", ""),
    ),
    not_examples=("zaak 12/C 34", "ACCC/C/2031/104", "16/C 299/03", "2031/C 244"),
)
OTHER_ACT = CitationKind(
    name="eu-recommendation",
    kind="eu",
    anchors=("aanbeveling", "gemeenschappelijk optreden", "gemeenschappelijk standpunt"),
    read=_read_other,
    form="recommendation, joint action or common position and its number",
    identifier="celex:3<year><H|E><number>",
    examples=(
        ("Aanbeveling 2003/361/EG", "celex:32003H0361", ""),
        ("Gemeenschappelijk Optreden 2001/555/GBVB", "celex:32001E0555", ""),
    ),
    not_examples=("aanbeveling 3/4 van de commissie", "aanbeveling 12"),
)
