"""Letters and other papers by their kenmerk: of chambers, ministries, the Raad van State."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.kinds.court_number import COURT
from kamergraaf.loaders.citations.kinds.old_letter import old_number
from kamergraaf.loaders.citations.numbers.dates import MONTH, MONTHS
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# A kenmerk has a digit, and letters, digits and these signs: 178088U, W16.20.0096/II, OCW-97-501.
_KENMERK = (
    r"(?P<kenmerk>(?=[A-Z./-]{0,14}(?: / ?)?\d)[A-Z0-9][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)*"
    r"(?: / ?\d{4,10})?|(?-i:[A-Z]{2,6} \d\d/\d{2,6}(?: [A-Z]{2,4}(?!\w))?))"
)
_WORDED = re.compile(
    r"(?:kenmerk|ons kenmerk|uw kenmerk|referentie|"
    r"briefnummer|documentnummer|zaaknummer|reg\.nr\.|met nummer)"
    rf"(?:nummer)?(?: is)?:? ?(?:nr\.? ?)?\(?{_KENMERK}",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\d{5}(?:-[IVX]+)?, nr\. ?\d")
_CHAMBER = re.compile(r"(?P<kenmerk>20[0-3]\d[DZHA]\d{4,6})(?!\w)")
_STATE = re.compile(
    r"(?:No\. ?|nr\. ?)?"
    r"(?P<kenmerk>W(?:\.| (?=\d\d\.\d\d\.))?[\dO]\d\.\d{2}[. ]\d{3,5}"
    r"(?:/[IVX]+)?(?:/[KNB](?:/\d)?)?)(?!\w)"
)
_MINISTRY = re.compile(
    # "nr. BRE 17/212" is a case
    rf"(?:(?:[Nn]r|[Nn]o|[Nn]ummer|[Kk]enmerk)\.? ?:? ?)(?!(?:{COURT}) \d\d ?/)"
    r"(?P<kenmerk>(?!AWB|HA )[A-Z][A-Za-z&]{1,9}(?:[-/][A-Za-z&]{1,9})* ?[-/.]?"
    r"(?:19|20)?\d{2,4}[-/.]\d[\dA-Z./-]*[\dA-Z]"
    # directorates and a long number: "DGM/B/12391034"; a Kabinetsmissive: "93.003216"
    r"|(?!NEN|ISO|EN\b)[A-Z]{2,8}[A-Za-z&]{0,6}(?:[-/.][A-Z][A-Za-z&]{0,9}){0,4}[-/.]\d{4,10}(?:[-/][A-Z]{1,5})?"
    # a Kabinetsmissive of today, "2016001013"; a letter of the Eerste Kamer, "171416U"
    r"|[A-Z]\d{2}/(?:[A-Z] ?)?\d{2,6}|[A-Z]{2,4} ?(?:19|20)?\d{2}/(?:[A-Z] ?)?\d{2,6}"
    r"|[A-Z]{2,5}20[0-3]\d{7,8}"
    r"|\d{2}[.M ]\d{6}|\d{2}\.\d{3}\.\d{3}|20[0-3]\d{7}|\d{6}(?:\.\d{2})?U"
    # and of the Raad voor Cultuur, "arc-2005.01234/2"; of Justis, "5334319/JUSTIS/05"
    r"|\d{5,9}/[A-Z]{2,8}/\d{2}|OR\.? ?\d{6,8}/\w{1,4}"  # and of the Onderwijsraad
    r"|20\d\d-\d{7,10}|arc-(?:19|20)\d\d[.-]\d{4,5}/\d{1,2})(?![\w/])"
)
# Digits alone are a ministry's number where the day of a letter or a decision stands in front, and
# nothing near that bears other numbers: "besluit van 3 mei 2012, nr. 4012345".
_DIGITS = re.compile(
    r"(?:nr|no|nummer)\.? ?:? ?(?P<kenmerk>\d{5,10}[A-Z]?(?: [A-Z]{2,4}/[A-Z]{1,3})?"
    r"(?:/\d{1,4}(?:/(?:\d{1,3}|[A-Z]{2,8}))?)?"
    r"|[A-Z]{2,5} \d{1,3} \d{3}"  # "nr. RWL 12 345"
    r"|\d{2,3}\.\d{3}(?:\d{2})?|\d{2,4}/\d{4,7}|20\d\d-\d{5,6}|\d{3}-(?:\d{4,6}|\d{2} \d{3})"
    r"|[A-Z]\d/\d{2,6}|[A-Z] \d\d-\d{2,5}|(?:[A-Z]\.){1,3} ?\d{4,9}(?:/\d{1,3})?"
    r"|[A-Z]/\d{7,10}|[A-Z]{2,5} ?/? ?\d{6,9}"
    r"|[a-z]{2,4} \d{2}/\d{2,5})(?![\w/]|[.-]\d| \d{3})"
)
_DAY_BEFORE = re.compile(
    rf" (?i:{'|'.join(MONTHS)}) (?:19|20)\d\d"
    r"(?:,? (?:[A-Z][a-z]+ )?"
    r"(?:[Hh]oofd|[Ss]taf)?(?:[Dd]irectie|[Dd]irectoraat|[Aa]fdeling) [A-Za-z ]{3,50})?,? \(?$"
)
# "mijn brief nr. 123/4567 van 9 mei 1971": the day stands behind it.
_DAY_BEHIND = re.compile(rf",? (?:van|d\.d\.) (?:de[nr] )?\d{{1,2}} (?i:{MONTH}) (?:18|19|20)\d\d")
_LETTERS = ("rief ", "rief, ", "chrijven ", "chrijven, ", "issive ", "irculaire ")
_OTHERS = re.compile(
    r"arrest|uitspraak|vonnis|beschikking van(?! (?:de|onze) (?:[Mm]inister|[Ss]taatssecr))"
    r"|conclusie|HR |hof|Hof|[Rr]echtbank|Raad "
    r"|factuur|rekening|polis|offerte|bestelling|paspoort|bon van"
)
_DAY_REACH, _COURT_REACH = 96, 80
# "Op de voordracht van Onze Minister van Justitie van 9 mei 1985, nr. 312/485": elsewhere such a
# number is an act of the Union.
_OLD = re.compile(r"n[ro]\. ?(?P<kenmerk>\d{2,4}/\d{3,6})(?![\w/])", re.IGNORECASE)
_OF_A_DECREE = (
    "oordracht van",
    "nader rapport van",
    "brief van",
    "circulaire van",
    "schrijven van",
)
_REACH = 200
_FILED = "VROM|JUST|BUZA|BIZA|FIN|DEF|SZW|SOZA|EZ|VW|V&W|LNV|OCENW|AZ"
_BARE = re.compile(
    r"(?P<kenmerk>(?:BZK|MINBUZA|OCW|VWS|JENV|LNV|IENW|IENM|SZW|EZK|WJZ)"
    r"[-/. ]?(?:[A-Z]{1,6}[-/. ])?\d{2,4}[-/.]\d[\d./-]*\d"
    # As the Tweede Kamer filed letters about 2000: "VROM-03-0062".
    rf"|(?:{_FILED})-[09]\d-\d{{1,4}}"
    # The number that ministries give their papers since 2010: "2016-0000123456".
    r"|20\d\d-0000\d{6}"
    # Of a decision of Financiën: "BLKB2015/711M".
    r"|(?:BLKB|CPP|DGB|DB|DV|WDB) ?20\d\d[-/]\d{1,4} ?M|arc-(?:19|20)\d\d[.-]\d{4,5}/\d{1,2}"
    # Of a directorate, and of a supervisor: "GZB/C&O/2081234", "OPTA/N/98/3576".
    r"|(?:OPTA|ACM|NMA|DTE)(?:/[A-Z&]{1,6}){0,2}(?:/(?:19|20)?\d\d)?/\d{4,7}"
    r"|(?:GZB|VGB|VGP|CSZ|DWJZ|HDJZ|DJZ|DBO|TRCJZ)(?:[/-][A-Z&]{1,6}){0,3}[/-]\d{6,8})(?!\w)",
    re.IGNORECASE,
)


def _found(found: re.Match[str] | None, start: int) -> Iterator[Reference]:
    if found:
        kenmerk = found["kenmerk"].rstrip(".,-/")
        end = found.start("kenmerk") + len(kenmerk)
        yield Reference(start, end, "letter", f"letter:{kenmerk}", f"brief {kenmerk}")


def _read_worded(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _WORDED.match(text, start)
    # A year is no kenmerk, nor is a single digit; "32 317, nr. 879" is a paper of the chamber.
    if (
        found
        and not _PAPER.match(text, found.start("kenmerk"))
        and not re.fullmatch(r"(?:19|20)\d\d|\d{1,3}", found["kenmerk"])
    ):
        yield from _found(found, start)


def _read_chamber(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    yield from _found(_CHAMBER.match(text, start), start)


def _read_state(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    yield from _found(_STATE.match(text, start), start)


def _read_ministry(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    yield from _found(
        _MINISTRY.match(text, start)
        or _old(text, start)
        or _digits(text, start)
        or old_number(text, start),
        start,
    )


def _old(text: str, start: int) -> re.Match[str] | None:
    """Read a number behind the year of a voordracht."""
    if not text[max(0, start - 6) : start - 2].isdigit():
        return None
    found = _OLD.match(text, start)
    before = text[max(0, start - _REACH) : start]
    return found if found and any(word in before for word in _OF_A_DECREE) else None


def _digits(text: str, start: int) -> re.Match[str] | None:
    """Read digits behind the day of what bears them."""
    found = _DIGITS.match(text, start)
    if found and text.endswith(_LETTERS, 0, start) and _DAY_BEHIND.match(text, found.end()):
        return found
    if not found or not _DAY_BEFORE.search(text, max(0, start - _DAY_REACH), start):
        return None
    since = max(0, start - _COURT_REACH)
    # "De Raad van State gehoord (advies van 9 mei 1981, nr. 810509/12)" is no court.
    return (
        found
        if text.find(" (advies van ", since, start) >= 0 or not _OTHERS.search(text, since, start)
        else None
    )


def _read_bare(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    yield from _found(_BARE.match(text, start), start)


KENMERK = CitationKind(
    name="kenmerk",
    kind="letter",
    anchors=("kenmerk", "referentie", "briefnummer", "documentnummer", "zaaknummer", "reg.nr. "),
    read=_read_worded,
    form="kenmerk (and words like it) and the mark",
    identifier="letter:<kenmerk>",
    examples=(
        ("(kenmerk:\n\n178088U)", "letter:178088U", ""),
        ("met kenmerk 179110.", "letter:179110", ""),
        ("kenmerk MINBUZA-2024.1143577", "letter:MINBUZA-2024.1143577", ""),
        ("(kenmerk DGBI / 31854726)", "letter:DGBI / 31854726", ""),
    ),
    not_examples=(
        "het kenmerk van 2024",
        "een kenmerk is dat 3 partijen",
        "met als kenmerk de prijs",
    ),
)
CHAMBER_NUMBER = CitationKind(
    name="chamber-number",
    kind="letter",
    anchors=tuple(f"20{n:02}{letter}" for n in range(8, 40) for letter in "dzha"),
    read=_read_chamber,
    form="number of a document or case of the Tweede Kamer",
    identifier="letter:<number>",
    examples=(("(2022Z13681)", "letter:2022Z13681", ""), ("2026D05822", "letter:2026D05822", "")),
    not_examples=("in 2022 zijn", "2022Z"),
)
STATE = CitationKind(
    name="raad-van-state",
    kind="letter",
    anchors=(
        *(f"w{dot}{n:02}." for n in range(1, 24) for dot in ("", ".", " ")),
        *(f"wo{n}." for n in range(1, 10)),  # as a typist has it
    ),
    read=_read_state,
    form="number of an advice of the Raad van State",
    identifier="letter:<number>",
    examples=(
        ("advies W16.20.0096/II", "letter:W16.20.0096/II", ""),
        ("No. W12.23.00042/III", "letter:W12.23.00042/III", ""),
        ("no. W.11.96.0123", "letter:W.11.96.0123", ""),
        ("nr. W04.98 0123/II", "letter:W04.98 0123/II", ""),
        ("nr. WO4.98.0123.", "letter:WO4.98.0123", ""),
        ("No. W 04.98.0123/II", "letter:W 04.98.0123/II", ""),
    ),
    not_examples=("W12. Dat is",),
)
MINISTRY = CitationKind(
    name="ministry-number",
    kind="letter",
    anchors=("nr.", "no.", "nummer ", *(f"nr {n}" for n in range(10))),
    read=_read_ministry,
    form="nr. and the number of a letter or decision of a ministry",
    identifier="letter:<number>",
    examples=(
        ("nr. BLKB2013/995M", "letter:BLKB2013/995M", ""),
        ("nr. CPP 2005/2036", "letter:CPP 2005/2036", ""),
        ("brief van 3 maart 1991, nr. DGM/B/12391034", "letter:DGM/B/12391034", ""),
        ("Kabinetsmissive van 19 april 1993, no. 93.003216", "letter:93.003216", ""),
        ("Besluit van 7 juni 2012, nr. 4012345", "letter:4012345", ""),
        ("nader rapport van 18 maart 2004, nr. 6789012/04/6", "letter:6789012/04/6", ""),
        ("voordracht van 18 juli 1996, nr. J. 967788", "letter:J. 967788", ""),
        ("Regeling van 3 mei 2031, nr. WJZ 7122174, houdende", "letter:WJZ 7122174", ""),
        ("Kabinetsmissive van 3 mei 2031, no.2031004567", "letter:2031004567", ""),
        ("Kabinetsmissive van 9 mei 2005, no. 05.001.234", "letter:05.001.234", ""),
        ("de mededeling van 9 mei 2005, nr. 05 001234,", "letter:05 001234", ""),
        ("voordracht van Onze Minister van 9 mei 1985, nr. 312/485,", "letter:312/485", ""),
        ("Regeling van 9 mei 2031, nr. ABC2031001234, houdende", "letter:ABC2031001234", ""),
        ("voordracht van 9 mei 1985, nr. AB85/C123;", "letter:AB85/C123", ""),
        ("besluit van 3 mei 2031, nr. 123456U,", "letter:123456U", ""),
        ("de resolutie van 9 mei 1985, nr. 312-48567,", "letter:312-48567", ""),
        ("nader rapport van onze minister van 9 mei 1982, nr. 4312/5485", "letter:4312/5485", ""),
        ("Raad van State gehoord (advies van 9 mei 1981, nr. 810509/12)", "letter:810509/12", ""),
        ("voordracht van 9 mei 2000, nr. 5012345/00/ABC", "letter:5012345/00/ABC", ""),
        ("bij brief van 9 mei 1952, no. 341,", "letter:341", ""),
        ("van 9 mei 1993, stafafdeling Sterren, nr 401234/93/6;", "letter:401234/93/6", ""),
    ),
    not_examples=(
        "nr. 45 van de lijst",
        "nummer A4",
        "nr. 1 in 2013",
        "nr. 12.345",
        "verordening van 9 mei 1985, nr. 312/485",
        "telefoonnummer 2012345678901",
        "NEN-norm nr. 1010",
        "arrest van 12 september 2008, nr. 43011",
        "polis nr. 4012345",
        "de factuur van 3 mei 2021, nr. 20210345",
    ),
)
MINISTRY_BARE = CitationKind(
    name="ministry-bare",
    kind="letter",
    anchors=(
        "bzk-", "minbuza-", "minbuza ", "ocw-", "vws-", "ienw/", "ienm/", "szw/", "wjz/",
        "arc-19", "arc-20", "gzb/", "vgb/", "vgp/", "csz/", "dwjz/", "hdjz/", "djz/", "dbo/",
        *("trcjz/", "opta/", "acm/", "nma/", "dte/"),
        *(f"{who}-{year}" for who in _FILED.lower().split("|") for year in "09"),
        *(f"{who}20" for who in ("blkb", "cpp", "dgb", "db", "dv", "wdb")),
        *(f"20{n:02}-0000" for n in range(10, 40)),
    ),
    read=_read_bare,
    form="a ministry's number without a word in front",
    identifier="letter:<number>",
    examples=(
        ("OCW-97-501", "letter:OCW-97-501", ""),
        ("het nader rapport van 7 juni 2018, 2018-0000765432", "letter:2018-0000765432", ""),
        ("MINBUZA-2024.1143577", "letter:MINBUZA-2024.1143577", ""),
        ("het advies van 9 mei 2031, arc-2031.01234/2)", "letter:arc-2031.01234/2", ""),
        ("(OPTA/ACNB/2031/200999)", "letter:OPTA/ACNB/2031/200999", ""),
        ("de voordracht van 9 mei 2031, GZB/C&O/2081234,", "letter:GZB/C&O/2081234", ""),
    ),
    not_examples=(
        *("de OCW-begroting", "VROM-2003", "BZK-2", "de ACM/NMa", "2018-00001"),
        "tel. 2018-00007654321",
    ),
)  # fmt: skip
