"""Cases by the number that a Dutch court gave them: zaaknummer, rolnummer, parketnummer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# What a rechtbank or the Centrale Raad has in front of or behind a number.
COURT = (
    "AWB|AMS|SGR|ROT|UTR|BRE|ARN|LEE|HAA|ALK|ALM|ASS|BOB|DOR|GRO|LIM|MAA|MID|NHO|OBR|OVE|ROE|SHE|"
    "ZUT|ZWB|ZWO"
)
_AREA = "WIA|WAO|WW|ZW|AOW|ANW|AKW|WWB|PW|WMO15|WMO|WSF|AW|MAW|WAZ|WUBO|WUV|BESLU|ALGEM|NABW|GEMWT"
_ONE = (
    r"(?:\d{3}\.\d{3}\.\d{3}(?:/\d{2})?"  # a gerechtshof
    r"|[CKA]/\d{2}/\d{5,6}(?:(?: ?/ ?| )(?:HA|KG|FA|JE|EX|HL) [A-Z]{2} \d{2}-\d{1,5})?"
    r"|\d{6,8}(?: ?[/\\] ?| )[A-Z]{2} (?:VERZ|EXPL) \d{2}[-/]\d{1,5}"  # a kantonrechter
    r"|\d{2}[/-]\d{6}-\d{2}"  # a parket
    rf"|\d{{2}}(?:[/-]| / )\d{{2,5}} (?:{_AREA})(?: \d{{1,2}})?"  # the Centrale Raad
    r"|\d{2}/(?!(?:19|20)\d\d(?!\d))\d{4,5}|\d{2,3}\.\d{3}(?![.\d])"  # the Hoge Raad
    r"|(?:19|20)\d{7}/\d{1,2}(?:/[A-Z]\d{1,2})?"  # the Raad van State
    r"|NL ?\d{2}\.\d{3,6}|[A-Z]?20\d\d[./]\d{3,4}"  # and a tuchtcollege
    rf"|(?:{COURT})(?: ?[-–])? ?\d{{2}}(?:[/.]| ?_ ?| / )\d{{2,6}})(?![\w/])"
)
# "BRE 20/8190 WABOA VV en BRE 20/7892": what a case is about stands between.
_NEXT = re.compile(
    rf"(?-i:(?: [A-Z]{{2,6}}){{0,2}})(?:, | en |, en )(?P<number>{_ONE})", re.IGNORECASE
)
_OF_COURT = re.compile(rf"(?:{COURT})(?= \d)")
_SAME_COURT = re.compile(r"(?:, | en |, en )(?P<number>\d{2}/\d{2,6})(?![\w/])")
_NUMBER = re.compile(
    r"(?:(?:zaak|rol|parket|rekest)(?: ?(?:-|/|en) ?(?:rol|rekest))?(?:nummers?|nrs?\.?)"
    # of which court it is may stand between
    r"(?: (?:in )?(?:eerste aanleg|hoger beroep|rechtbank|gerechtshof|hof|cassatie))?"
    r"|(?:reg(?:istratie)?|procedure)\.? ?(?:nummer|nr\.?)"
    r"|zaak(?: (?:met|onder) (?:zaak)?nummers?)?(?: nr\.?)?"
    r"|zaken (?:nrs\.|met (?:de )?(?:zaak)?nummers))(?: is)? ?:? ?"
    rf"(?P<number>{_ONE})",
    re.IGNORECASE,
)
# The sign of a rechtbank tells its number without a word: "(SGR 15/1234)"; a number of the Raad van
# State is like no other.
_BARE = re.compile(
    rf"(?P<number>(?:{COURT}) \d\d ?/ ?\d{{2,6}}|"
    r"20[0-3]\d{6}/\d{1,2}(?:/[A-Z]\d{1,2})?)(?![\w/])"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _NUMBER.match(text, start) or _BARE.match(text, start)
    court, several = "", text.startswith("zaken ", start)
    while found:
        number = found["number"]
        # "HAA 18/233, 18/234": the next ones are of the same court
        whole = number if not court or number[0].isalpha() else f"{court} {number}"
        of_court = _OF_COURT.match(whole)
        court = of_court[0] if of_court else ""
        yield Reference(start, found.end(), "case", f"case:{whole}", f"zaak {whole}")
        found = _NEXT.match(text, found.end()) or (
            _SAME_COURT.match(text, found.end()) if court or several else None
        )
        start = found.start("number") if found else start


COURT_NUMBER = CitationKind(
    name="court-number",
    kind="case",
    anchors=(
        "zaaknummer", "zaaknr", "zaak nr", "zaak- ", "zaak/", "rolnummer", "rolnr",
        "parketnummer", "parketnr", "rekestnummer", "reg.nr. ", "reg.nr.: ",
        "registratienummer ", "registratienummer: a",
        "procedurenummer ", "zaak met nummer ", "zaak onder nummer ", "zaak onder nummers ",
        "zaken nrs. ", "zaken met ", "zaak met zaaknummer ",
        *(f"zaak {first}" for first in "01256789"), "zaak c/", "zaak awb",
        *(f"{court.lower()} ##{slash}" for court in COURT.split("|") for slash in ("/", " /")),
        "#########/#",
    ),
    read=_read,
    form="zaaknummer, rolnummer or parketnummer and the number of a court's case; the sign of a "
    "rechtbank and its number",
    identifier="case:<number>",
    examples=(
        ("zaaknummer 200.123.456/01", "case:200.123.456/01", ""),
        ("Zaaknummer eerste aanleg : 7410849 \\ AZ VERZ 30-201",
        "case:7410849 \\ AZ VERZ 30-201", ""),
        ("zaaknummer gerechtshof 200.351.102", "case:200.351.102", ""),
        ("parketnummer: 13/845102-19", "case:13/845102-19", ""),
        ("parketnummer 03-845102-19", "case:03-845102-19", ""),
        ("zaaknummer 202107225/1/R4", "case:202107225/1/R4", ""),
        ("zijn arrest in de zaak 23/01234", "case:23/01234", ""),
        ("in de zaak 200.345.678/01", "case:200.345.678/01", ""),
        ("reg.nr. AWB 03/2211", "case:AWB 03/2211", ""),
        ("zaaknummers: HAA 18/3126, HAA 18/3127", "case:HAA 18/3127", ""),
        ("zaaknummers: HAA 18/3126, 18/3127 en 18/3128", "case:HAA 18/3128", ""),
        ("zaaknummer 15/4480 WIA", "case:15/4480 WIA", ""),
        ("zaaknummers: BRE 20/8190 WABOA VV en BRE 20/7892", "case:BRE 20/7892", ""),
        ("Het zaaknummer is ROT 31/3886, bekend", "case:ROT 31/3886", ""),
        ("de zaak onder nummer 31/02067.", "case:31/02067", ""),
        ("in de zaak onder nummer C2031.062 van", "case:C2031.062", ""),
        ("in zaken nrs. 31/4292 en 31/193 in", "case:31/193", ""),
        ("(zaak nr. 131.269)", "case:131.269", ""),
        ("in zaak nr. 203101234/1", "case:203101234/1", ""),
        ("de uitspraak van 3 mei 2031, nr. BRE 31/1234", "case:BRE 31/1234", ""),
        ("de uitspraak van de Afdeling (203101234/1/R4)", "case:203101234/1/R4", ""),
        ("(AWB 31 / 12345)", "case:AWB 31 / 12345", ""),
        ("zaaknummer C/09/456689 / HA ZA 13-1396", "case:C/09/456689 / HA ZA 13-1396", ""),
    ),
    not_examples=("zaaknummer 12", "rolnummer 2019", "de zaak 12 jaar later", "lee 12/34", "ROT 12",
        "198101234/1"),
)  # fmt: skip
