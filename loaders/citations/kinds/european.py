"""Cases of the courts in Luxembourg and Strasbourg: by number, by application, by parties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_LUXEMBOURG = re.compile(
    r"(?:(?:[Gg]evoegde )?[Zz]a(?:ak|ken) (?:nrs?\.? )?)?(?P<court>[CTF])(?: ?- ?| ?)"
    r"(?P<number>\d{1,4}) ?/ ?(?P<year>\d{2})(?![\d/])(?: ?P(?:PU)?\b)?"
)
# Until 1989 the Court's cases had no letter: "zaak 6/64", "de zaken 56 en 58/64".
_OLD = re.compile(
    r"(?:gevoegde )?za(?:ak|ken) (?:nrs?\.? )?(?P<number>\d{1,3})/(?P<year>[5-8]\d)(?![\d/])",
    re.IGNORECASE,
)
_OLD_NEXT = re.compile(
    r"(?:, | en |, en | t/m | tot en met )(?P<number>\d{1,3})/(?P<year>[5-8]\d)(?![\d/])"
)
# Cases of one year that were joined: "de zaken C-87, 88 en 89/90", "281, 283-285 en 287/85".
_ONE_YEAR = re.compile(
    r"(?:gevoegde )?zaken (?:nrs?\.? )?(?P<court>[CTF](?: ?- ?| ))?"
    r"(?P<numbers>\d{1,3}"
    r"(?:(?:, | en |, en | t/m | tot en met | ?- ?)(?:[CTF]-)?\d{1,3}(?!\d)){1,12})"
    r"/(?P<year>(?(court)\d\d|[5-8]\d))(?![\d/])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_APPLICATION = r"(?P<number>\d{3,5}/\d{2})(?!\d)"
_STRASBOURG = re.compile(
    rf"(?:nrs?|nos?|appl?\. nos?|klachtnrs?|klachtnummers?|application nos?|"
    rf"verzoekschrift(?:nr| nr)?)\.? ?{_APPLICATION}",
    re.IGNORECASE,
)
_STRASBOURG_NEXT = re.compile(rf"(?:, | en |, en | and ){_APPLICATION}")
_NEAR = re.compile(r"EHRM|Rechten van de Mens| (?:v|t)\. |tegen |/[A-Z]|klacht")
_STATES = (
    "Albanië|Armenië|Azerbeidzjan|België|Bosnië|Bulgarije|Cyprus|Denemarken|Duitsland|Estland|"
    "Finland|Frankrijk|Georgië|Griekenland|Hongarije|Ierland|IJsland|Italië|Kroatië|Letland|"
    "Litouwen|Luxemburg|Malta|Moldavië|Nederland|Noorwegen|Oekraïne|Oostenrijk|Polen|Portugal|"
    "Roemenië|Rusland|Servië|Slovenië|Slowakije|Spanje|Tsjechië|Turkije|het Verenigd Koninkrijk|"
    "Verenigd Koninkrijk|het VK|VK|Zweden|Zwitserland|Switzerland|[Tt]he Netherlands|Turkey|"
    "the United Kingdom|Belgium|Greece|Italy|France|Germany"
)
_PARTY = r"(?:[A-ZÀ-Ý]\.(?: ?[A-ZÀ-Ý]\.)*|[A-ZÀ-Ý][\wÀ-ÿ'-]+)"
_PARTIES = re.compile(
    rf"(?P<who>{_PARTY}(?: (?:{_PARTY}|e\.a\.|en|and|others|anderen)){{0,5}})(?:,? (?:tegen|"
    rf"t\.|v\.|vs\.?|versus) |/)"
    rf"(?P<state>(?:{_STATES})(?: en (?:{_STATES}))?)(?!\w)"
)
_ARTICLES = ("het V", "the ")
_LONGEST_PARTY = 60
# Plain words, for they are sought at every " t. ".
_CASE_WORDS = (
    "EHRM",
    "ECLI:CE:",
    "zaak ",
    "Zaak ",
    "zaken ",
    "rrest ",
    "Rechten van de Mens",
    "Straatsburg",
)
_SOME_CASES = re.compile(r"zaken (?![A-ZÀ-Ý])(?!.*(?:EHRM|rrest|zaak))")
_STATE = re.compile(rf"(?:{_STATES})$")
_WORD_REACH, _WORD_REACH_BEHIND = 100, 40
_HEADS = frozenset(
    {"Zaak", "De", "Het", "In", "Arrest", "Commissie", "EHRM", "Zie", "Uitspraak", "Vgl", "Zo"}
)


def _read_luxembourg(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    at = start
    for word in ("gevoegde zaken ", "zaken ", "zaak ", "zaak nr. ", "zaken nrs. "):
        if text[max(0, at - len(word)) : at].lower() == word:
            at -= len(word)
            break
    if found := _LUXEMBOURG.match(text, at):
        # "C 131/12" with a space is a case only behind the word.
        if at == start and text[start + 1] == " ":
            return
        name = f"{found['court']}-{found['number']}/{found['year']}"
        yield Reference(at, found.end(), "case", f"case:{name}", f"zaak {name}")
    elif at < start and (year := _ONE_YEAR.match(text, at)):
        yield from _of_one_year(year)


def _read_old(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if modern := _LUXEMBOURG.match(text, start):
        name = f"{modern['court']}-{modern['number']}/{modern['year']}"
        yield Reference(start, modern.end(), "case", f"case:{name}", f"zaak {name}")
        return
    if year := _ONE_YEAR.match(text, start):
        yield from _of_one_year(year)
        return
    found, begin = _OLD.match(text, start), start
    while found:
        name = f"{found['number']}/{found['year']}"
        yield Reference(begin, found.end(), "case", f"case:{name}", f"zaak {name}", confidence=0.8)
        found = _OLD_NEXT.match(text, found.end())
        begin = found.start("number") if found else begin


def _of_one_year(found: re.Match[str]) -> Iterator[Reference]:
    """Yield each of the joined cases, the last with the year of all."""
    court = f"{found['court'][0].upper()}-" if found["court"] else ""
    first, last = found.span("numbers")
    for number in _NUMBER.finditer(found.string, first, last):
        start = found.start() if number.start() == first else number.start()
        end = found.end() if number.end() == last else number.end()
        name = f"{court}{number[0]}/{found['year']}"
        yield Reference(start, end, "case", f"case:{name}", f"zaak {name}", confidence=0.8)


def _read_strasbourg(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found, begin = _STRASBOURG.match(text, start), start
    if not found or not _NEAR.search(text[max(0, start - 120) : start]):
        return
    while found:
        number = found["number"]
        yield Reference(begin, found.end(), "case", f"case:EHRM-{number}", f"EHRM nr. {number}")
        found = _STRASBOURG_NEXT.match(text, found.end())
        begin = found.start("number") if found else begin


def _read_parties(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if text[start] == " " and not (
        text[end : end + 1].isupper() or text.startswith(_ARTICLES, end)
    ):
        return
    before = text[max(0, start - _WORD_REACH) : start]
    announced = any(word in before for word in _CASE_WORDS) and not _SOME_CASES.search(before)
    # The court may stand behind: "Jansen t. Frankrijk (EHRM", or the number of the judgment.
    behind = text[end : end + _WORD_REACH_BEHIND]
    if not announced and "EHRM" not in behind and "ECLI:" not in behind:
        return
    floor = max(0, start - _LONGEST_PARTY)
    words = [found.start() for found in re.finditer(r"(?<![\w.'-])[A-ZÀ-Ý]", text[floor:start])]
    for word in words:
        found = _PARTIES.match(text, floor + word)
        if not found or found.start("state") <= start or found["who"].split()[0] in _HEADS:
            continue
        if _STATE.match(found["who"]):
            continue
        name = f"{found['who']} t. {found['state'].removeprefix('het ')}"
        yield Reference(
            found.start(), found.end(), "case", f"case:{name}", name, resolved_by="name",
            confidence=0.8,
        )  # fmt: skip
        return


LUXEMBOURG = CitationKind(
    name="luxembourg",
    kind="case",
    anchors=tuple(f"{court}-{digit}" for court in "ctf" for digit in range(1, 10)),
    read=_read_luxembourg,
    form="case number of the Court of Justice or the General Court",
    identifier="case:C-<number>/<year>",
    examples=(
        ("zaak C-131/12", "case:C-131/12", ""),
        ("(C-384/98)", "case:C-384/98", ""),
        ("in de zaken C-87, 88 en 89/30", "case:C-88/30", ""),
    ),
    not_examples=("het C-17 project", "de F-35", "C-130"),
)
LUXEMBOURG_OLD = CitationKind(
    name="luxembourg-old",
    kind="case",
    anchors=tuple(
        f"{word} {begin}"
        for word in ("zaak", "zaken")
        for begin in (
            *("1", "2", "3", "4", "5", "6", "7", "8", "9", "nr", "c ", "t "),
            *(f"{court}{digit}" for court in "ct" for digit in range(10)),
        )
    ),
    read=_read_old,
    form="zaak and the number of a case of before 1990, or C, a space and the number",
    identifier="case:<number>/<year>",
    examples=(
        ("zaak 6/64 (Costa/ENEL)", "case:6/64", ""),
        ("de zaken 29/69 en 11/70", "case:11/70", ""),
        ("zaak C 131/12", "case:C-131/12", ""),
        ("zaak C131/12", "case:C-131/12", ""),
        ("de gevoegde zaken 281, 283-285 en 287/85", "case:285/85", ""),
        ("gevoegde zaken 51/71 tot en met 54/71", "case:54/71", ""),
    ),
    not_examples=("zaak 12/2004", "de zaak 3 van de lijst", "de zaken 3, 4 en 5 van 2012"),
)
STRASBOURG = CitationKind(
    name="strasbourg",
    kind="case",
    anchors=("nr.", "nrs.", "no.", "nos.", "klachtnr. ", "klachtnummer ", "klachtnummers "),
    read=_read_strasbourg,
    form="application number behind EHRM or the names of parties",
    identifier="case:EHRM-<number>",
    examples=(
        ("EHRM, zaak Salah Sheekh, nr. 1948/04", "case:EHRM-1948/04", ""),
        ("Sufi en Elmi t. VK (EHRM, nrs. 8319/07 en 11449/07)", "case:EHRM-11449/07", ""),
    ),
    not_examples=("brief nr. 1948/04",),
)
PARTIES = CitationKind(
    name="parties",
    kind="case",
    anchors=(
        " tegen ", " t. ", " v. ",
        "/nederland", "/verenigd", "/turkije", "/belgi", "/duitsland", "/frankrijk", "/itali",
        "/bulgarije", "/griekenland", "/hongarije", "/kroati", "/litouwen", "/oostenrijk",
        "/polen", "/roemeni", "/rusland", "/spanje", "/zweden", "/zwitserland",
    ),
    inside_words=True,
    read=_read_parties,
    form="parties of a case in Strasbourg, behind EHRM, zaak or arrest",
    identifier="case:<party> t. <state>",
    examples=(
        ("EHRM, M.S.S. tegen België en Griekenland", "case:M.S.S. t. België en Griekenland", ""),
        ("het arrest Salduz t. Turkije", "case:Salduz t. Turkije", ""),
        ("EHRM 3 oktober 2014, Jeunesse/Nederland", "case:Jeunesse t. Nederland", ""),
        ("Marie Sterren t. Frankrijk (EHRM, 2020)", "case:Marie Sterren t. Frankrijk", ""),
        ("1. Jansen v. België (EHRM 3 mei 2030)", "case:Jansen t. België", ""),
        ("EHRM 5 maart 2031, nr. 31684/31, § 39 (Jansen/Italië)", "case:EHRM-31684/31", ""),
    ),
    not_examples=("de wedstrijd Spanje tegen Nederland", "hij is tegen Europa",
    "de zaak tegen Turkije"),
)  # fmt: skip
