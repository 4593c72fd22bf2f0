"""Case law: ECLI and LJN numbers, decisions of a court by date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.kinds.courts import CITY, COURTS, ecli_of
from kamergraaf.loaders.citations.kinds.series import REPORT
from kamergraaf.loaders.citations.numbers.dates import MONTH, MONTHS, NTH_DAY
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# The Court of Justice itself leaves out the first word: "C-131/12, EU:C:2014:317".
_ECLI = re.compile(
    r"(?:ECLI ?[:;]? ?|(?=EU:[CTF]:))(?P<land>[A-Z]{2}) ?[:;] ?(?P<court>[A-Z0-9]{1,8}) ?[:;] ?"
    r"(?P<year>\d{4})(?: ?[:;] ?|, (?=[A-Z]{2}\d{4}))"
    r"(?P<number>[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)",
    re.IGNORECASE,
)
# Summaries leave out the land too: "(vgl. HR:2031:12)".
_SHORT_COURTS = ("HR", "PHR", "RVS", "CRVB", "CBB", "GHAMS", "GHARL", "GHDHA", "GHSHE")
_SHORT_ECLI = re.compile(
    rf"(?:NL:)?(?P<rest>(?:{'|'.join(_SHORT_COURTS)}):(?:19|20)\d\d:[A-Z]{{0,2}}\d{{1,5}})(?!\w)"
)
_JOINED = re.compile(r"(?<=[a-z]{2}|'s)(?=[A-Z])")
_BEFORE_NUMBER = re.compile(r",? \(?(?:(?i:ECLI)|LJN|EU:[CTF]:|(?:zaak )?[CTF] ?- ?\d)")
_MARCH = 3  # "mrt."
# The parties may stand between a decision and its ECLI.
_BEFORE_ECLI = re.compile(r"(?:,? \(?[A-Z][^(),:;]{1,60}\)?)?,? ?\(?(?=(?i:ECLI)|EU:[CTF]:)")
_LJN = re.compile(r"LJN[: ]{0,2}(?:nr\.?:? ?|nummer:? )?(?P<number>[A-Z]{2} ?\d{4})(?!\w)")
_MONTH = MONTH + "".join(f"|{month[:3]}\\." for month in MONTHS) + r"|mrt\.|sept\.|febr\.|oct\."
_DAY = (
    rf"(?P<day>\d{{1,2}})(?:{NTH_DAY} ?(?P<month>(?i:{_MONTH})) |"
    rf"(?P<sep>[-./])(?P<mm>\d{{1,2}})(?P=sep))(?P<year>\d{{4}}"
    r"|(?<=\d\d\.\d\d\.)\d\d(?![\d.]))"  # "HMG 23.05.84"
)
# "rechtbank Utrecht, sector kanton, locatie Amersfoort": the seat is no part of the court's name.
_SEAT = (
    r"(?:,? (?:sector [a-z]+|(?:(?:neven)?zittings(?:plaats|locatie)|zp\.|locatie) "
    rf"(?:te )?{CITY})){{0,2}}"
)
_SORT = r"(?: [A-Z]{2,5}(?![\w.:]| \d))?"  # of case: "WIA", "HA ZA"
# The Weekblad van het Recht, by its own number
_WEEKBLAD = (
    r",? \(?W(?:eekbl(?:ad|\.)?)?\.? (?:v(?:\.|an) ?(?:h(?:\.|et)|'t) ?R(?:\.|e(?:ch|g)t) )?"
    r"(?:n[ro°*\"]\.? ?)?\d{3,5}(?!\d)\)?"
)
_RULING = (
    r"(?:,? (?:(?:heeft )?bij (?:zijn |haar )?)?"
    r"(?:[Aa]rrest|[Bb]eschikking|[Vv]onnis|[Uu]itspraak|[Ss]ententie)(?= van ))?"
)
# What other series and numbers the same decision bears belongs to it.
_MORE = (
    rf"(?P<more>(?:,? \(?{REPORT} ?"
    r"(?:\d{4}[,/] ?(?:(?:nr|no|blz)\.? ?)?\d{1,4}(?:[./]\d{1,3})?|\d{4}, ?\d+)\)?"
    rf"|{_WEEKBLAD}"
    r"|,? \(?(?:nrs?|zaaknr|zaaknummer|rolnr|zaak nr)\.? ?(?![CTF] ?-)(?:[A-Z]{2,3} (?=\d\d/))?"
    rf"[\dA-Z][\dA-Z./-]*(?: \d{{3}}(?!\d))?(?: en \d{{2}}/\d{{3,6}})*{_SORT}\)?"
    # The court's own number alone: "CRvB 3 mei 2011, 09/1234 WIA".
    rf"|, \d{{1,5}}/\d{{2,6}}(?![\d/]){_SORT}"
    r"|,? \(?LJN[: ]{0,2}(?P<ljn>[A-Z]{2} ?\d{4})(?!\w)\)?)*)"
)
_DECISION = re.compile(
    "(?:"
    + "|".join(f"(?P<{name}>{form})" for name, form in COURTS.items())
    # A judge or a chamber may stand in brackets behind the court.
    + rf")(?: \([A-Za-z.: ]{{2,40}}\))?{_SEAT}{_RULING},? "
    rf"(?:van (?:den )?|d\.?d\. |op |\(?(?=\d))?{_DAY}{_MORE}"
)
# The next decision of the same court has its day alone.
_NEXT = re.compile(rf"(?:;|,|,? en|,? alsmede|; en) (?:van (?:den )?|d\.?d\. |op )?{_DAY}{_MORE}")
_DECISIONS = ("arresten", "uitspraken", "vonnissen", "beschikkingen", "beslissingen")
_ANNOUNCED = 60  # letters in front of a court within which such a word stands
# The courts in Luxembourg and Strasbourg are cited by the number of the case too, which is the same
# judgment; of joined cases the first is taken here.
_CASE_OF_UNION = re.compile(
    r"(?:,? (?:in (?:de )?)?| ?\()(?:(?:[Gg]evoegde )?[Zz]a(?:ak|ken) )?"
    r"(?:nrs?\.? |met nummer )?(?P<name>[CTF] ?- ?\d{1,4} ?/ ?\d\d"
    # until 1989 without a letter
    r"|(?<=aak |ken )\d{1,3}/[5-8]\d)(?![\d/])(?: ?P(?:PU)?\b)?\)?"
)
# Until there was a second court in 1989 its numbers had no letter.
_BEFORE_1989 = re.compile(r"zaak nr\.? ?(?P<name>\d{1,3}/\d\d)(?![\d/])")
_APPLICATION = re.compile(r"(?<![\d/])\d{3,5}/\d\d(?![\d/])")
_DIGIT = re.compile(r"\d")
_REACH = 200  # letters behind the beginning of a court's name within which its day has begun


def _ecli(text: str, at: int) -> tuple[str, int] | None:
    """Read an ECLI at `at`: the number in its official spelling, and where it ends."""
    found = _ECLI.match(text, at)
    if not found:
        return None
    return (
        f"ECLI:{found['land']}:{found['court']}:{found['year']}:{found['number']}".upper(),
        found.end(),
    )


def _read_ecli(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _ecli(text, start):
        yield Reference(start, found[1], "case", f"ecli:{found[0]}", found[0])
    elif short := _SHORT_ECLI.match(text, start):
        number = f"ECLI:NL:{short['rest']}"
        yield Reference(start, short.end(), "case", f"ecli:{number}", number)


def _read_ljn(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _LJN.match(text, start):
        number = found["number"].replace(" ", "")
        yield Reference(start, found.end(), "case", f"case:LJN-{number}", f"LJN {number}")


def _month(printed: str) -> int:
    """Return the number of a month, in full or abbreviated ("sept.")."""
    begin = printed.lower()[:3].replace("oct", "okt")
    return next((i for i, month in enumerate(MONTHS, start=1) if month.startswith(begin)), _MARCH)


def _read_decision(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    # Most courts are named without a day; to try all their names takes 10 µs.
    found = _DECISION.match(text, start) if _DIGIT.search(text, end, end + _REACH) else None
    if not found or text.endswith("ersbericht ", 0, start):
        return
    court = next(name for name in COURTS if found[name])
    # The view has lost the hyphen of "'s-Hertogenbosch" and "Arnhem-Leeuwarden".
    name = _JOINED.sub("-", found[court]) if court in ("Rb", "Hof") else court
    several = any(word in text[max(0, start - _ANNOUNCED) : start] for word in _DECISIONS)
    while found:
        decision = _decision(text, start, court, name, found)
        yield decision
        stop = decision.end
        if decision.resolved_by == "context" and (behind := _BEFORE_ECLI.match(text, stop)):
            ecli = next(_read_ecli(text, behind.end(), stop, setting))
            yield ecli
            stop = ecli.end + text.startswith(")", ecli.end)
        found = _NEXT.match(text, stop)
        # "HR 3 mei 2019 en 4 juni 2020": that the second is a decision too must be told.
        if found and not (several or found["more"] or _BEFORE_NUMBER.match(text, found.end())):
            return
        start = found.start("day") if found else start


def _decision(text: str, start: int, court: str, name: str, found: re.Match[str]) -> Reference:
    """Return the decision of a court, named `name`, by its day and the numbers behind it."""
    month = int(found["mm"] or 0) or _month(found["month"])
    year = found["year"] if len(found["year"]) > len("84") else f"19{found['year']}"
    day = f"{year}-{month:02}-{int(found['day']):02}"
    number, stop = _numbered(text, court, found)
    if text[stop - 1] == ")" and "(" not in text[start:stop]:
        stop -= 1
    if (behind := _BEFORE_ECLI.match(text, stop)) and (ecli := _ecli(text, behind.end())):
        # The number that follows, a citation of its own, tells which decision this one is.
        return Reference(start, stop, "case", f"ecli:{ecli[0]}", ecli[0], resolved_by="context")
    if found["ljn"]:
        ljn = found["ljn"].replace(" ", "")
        known = ecli_of(court, name, year, ljn)
        key, label = (f"ecli:{known}", known) if known else (f"case:LJN-{ljn}", f"LJN {ljn}")
        return Reference(start, stop, "case", key, label)
    if number:
        return Reference(start, stop, "case", *number)
    return Reference(
        start, stop, "case", f"case:{name}-{day}", f"{name} {day}",
        resolved_by="name", confidence=0.8,
    )  # fmt: skip


def _numbered(text: str, court: str, decision: re.Match[str]) -> tuple[tuple[str, str] | None, int]:
    """Return key and label by the number that a European court gave a case, and where it ends."""
    if court == "HvJ" and (case := _CASE_OF_UNION.match(text, decision.end())):
        name = case["name"].replace(" ", "")
        return (f"case:{name}", f"zaak {name}"), case.end()
    if court == "HvJ" and (case := _BEFORE_1989.search(decision["more"])):
        return (f"case:{case['name']}", f"zaak {case['name']}"), decision.end()
    application = _APPLICATION.search(decision["more"]) if court == "EHRM" else None
    if application:
        return (f"case:EHRM-{application[0]}", f"EHRM nr. {application[0]}"), decision.end()
    return None, decision.end()


ECLI = CitationKind(
    name="ecli",
    kind="case",
    anchors=(
        *("ecli:", "ecli ", "ecli;", "eu:c:", "eu:t:", "eu:f:"),
        *(
            f"{land}{court.lower()}:{n}"
            for land in ("", "nl:")
            for court in _SHORT_COURTS
            for n in (19, 20)
        ),
    ),
    read=_read_ecli,
    form="ECLI in any case and spacing; also without its first word, of Dutch courts without land",
    identifier="ecli:ECLI:…",
    examples=(
        ("ECLI:NL:HR:2019:2006", "ecli:ECLI:NL:HR:2019:2006", ""),
        ("(vgl. HR:2031:2006)", "ecli:ECLI:NL:HR:2031:2006", ""),
        ("(ecli:eu:c:2014:2459).", "ecli:ECLI:EU:C:2014:2459", ""),
        ("zaak C-131/30, EU:C:2031:317, punt 12", "ecli:ECLI:EU:C:2031:317", ""),
        ("ECLI:NL:HR:2012, BV0614", "ecli:ECLI:NL:HR:2012:BV0614", ""),
    ),
    not_examples=("de ECLI van het arrest", "EU:C:12"),
)
LJN = CitationKind(
    name="ljn",
    kind="case",
    anchors=("ljn ", "ljn:", "ljnn"),
    read=_read_ljn,
    form="LJN and its number",
    identifier="case:LJN-<number>",
    examples=(("LJN BB2875", "case:LJN-BB2875", ""),),
    not_examples=("het LJN nummer",),
)
DECISION = CitationKind(
    name="decision",
    kind="case",
    anchors=(
        "hr ", "hr, ", "h.r. ", "h.r, ", "h. r. ", "h. r, ", "hoge raad",
        *(f"h r {n}" for n in range(10)),
        *(f"hoo{end} {letter}aad" for end in ("ge", "gen") for letter in "reb"),
        "abrvs", "abrs", "afdeling bestuursrechtspraak",
        "afdeling van",
        "raad van state", "arrvs", "arrs ", "agrvs", "ar rvs",
        "afdeling rechtspraak", "afdeling geschillen van bestuur",
        "afdeling voor de geschillen van bestuur",
        "crvb", "centrale raad van beroep", "cbb ", "college van beroep voor het bedrijfsleven",
        "hvj", "hof van justitie", "europese hof van justitie",
        "ehrm", "europees hof voor de rechten", "europese hof voor de rechten",
        "kroonbesluit", "kroonuitspraak", "kroonbeslissing",
        "rb. ", "rb ", "rechtbank ", "ktr. ", "kantonrechter ", "voorzieningenrechter ", "vzr. ",
        "arrondissementsrechtbank ", "arrondissements rechtbank ",
        "arrondissementsregtbank ", "arr.", "arrond.", "regtbank ",
        "rechtb. ", "regtb. ", "kantonregter ", "kantongerecht ", "kantongeregt ", "ktg. ",
        "rvj", "r.v.j. ", "r. v. j. ", "raad van justitie ", "landraad ", "landr. ",
        "hmg ", "h.m.g. ", "h. m. g. ", "hoog militair gerechtshof ",
        "hof ", "gerechtshof ", "geregtshof ",
    ),
    read=_read_decision,
    form="court and date of the decision, with series and numbers behind it",
    identifier="case:<court>-<date>, of a European court its number; or the ECLI that "
    "follows or that its LJN became",
    examples=(
        ("HR 25 maart 2008, NJ 2009, 452, LJN BB2875", "ecli:ECLI:NL:HR:2008:BB2875", ""),
        ("HR 14 april 2006, nr. 41 569, ECLI:NL:HR:2006:AW1747", "ecli:ECLI:NL:HR:2006:AW1747", ""),
        ("Rb. Breda 9 mei 2007, nr. AWB 07/01234 WOZ, LJN BA1234",
        "ecli:ECLI:NL:RBBRE:2007:BA1234", ""),
        ("HR 20 december 2019", "case:HR-2019-12-20", ""),
        ("H.R. 9 jan. 1998, NJ 1998/272", "case:HR-1998-01-09", ""),
        ("het arrest van de Hoge Raad d.d. 9 juni 1998", "case:HR-1998-06-09", ""),
        ("ARRvS 12 mei 1987, AB 1988, 45", "case:ARRvS-1987-05-12", ""),
        ("Gerechtshof 's-Hertogenbosch 12-4-2016",
        "case:Gerechtshof 's-Hertogenbosch-2016-04-12", ""),
        ("rechtbank Den Haag van 24 juni 2015", "case:rechtbank Den Haag-2015-06-24", ""),
        ("rechtbank Breda (hierna: de rechtbank) van 24 juni 2031",
        "case:rechtbank Breda-2031-06-24", ""),
        ("HvJ EU 3 mei 2031, zaak C-131/30", "case:C-131/30", ""),
        ("HvJ EG 3 mei 1982, zaak 131/81, Jur. 1982, blz. 1409", "case:131/81", ""),
        ("HvJ EU 3 mei 2031, C-131/30 (Maan), ECLI:EU:C:2031:7", "ecli:ECLI:EU:C:2031:7", ""),
        ("HvJ EU 3 mei 2031, C-131/30, EU:C:2031:7", "ecli:ECLI:EU:C:2031:7", ""),
        ("EHRM 3 mei 2031, nr. 12345/30", "case:EHRM-12345/30", ""),
        ("HR 5 mei 2031, NJ 2031/7; 6 juni 2031, NJ 2031/8", "case:HR-2031-06-06", ""),
        ("de arresten van de Hoge Raad van 5 mei 2031 en 6 juni 2031", "case:HR-2031-06-06", ""),
        ("H. R. 9 Okt. 1905 W. 9999", "case:HR-1905-10-09", ""),
        ("den Hoogen Raad van den 9den Oct. 1905", "case:HR-1905-10-09", ""),
        ("de Arrondissementsrechtbank te Breda van 3 mei 1990",
        "case:Arrondissementsrechtbank te Breda-1990-05-03", ""),
    ),
    not_examples=(
        "de Hoge Raad heeft in 2019", "HR-beleid",
        "het advies van de Raad van State d.d. 15 mei 1993",
    ),
)  # fmt: skip
