"""Acts that no list holds, right behind an article: "artikel 36 WWV", "de wet van 9 juli 1900"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.numbers.dates import (
    MISREAD_YEAR,
    MONTH,
    MONTHS,
    NTH_DAY,
    whole_year,
)
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import title_end
from kamergraaf.loaders.citations.titles.words import LINKS, STOPS

# Three capitals or more, or a W and another consonant: no word begins so but those in "wr". With
# points between its letters it may be a person's, whose surname follows.
_POINTED = r"(?:[A-Z]\.){1,5}W\.(?! (?:[A-Z]|van |de |der |ten? |ter ))"
_INITIALS = r"(?:[A-Z]\.){3,6}(?! ?(?:[A-Z]|van |de |der |ten? |ter ))"  # "art. 98 E.R.N.A."
_BESIDE = re.compile(
    rf" (?P<name>(?:[A-Z]{{3,7}}|{_POINTED}|{_INITIALS}|"
    r"W[bcdfghjklmnpqstvxz][a-z]{0,6}|W[A-Z][a-z]{1,4})"
    r"(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
# With "van de" or a comma in between it might be anyone's: only what ends or begins as acts do.
_OF = re.compile(
    rf"(?:,? van (?:de|het)|,) (?P<name>(?:[A-Z]{{2,6}}W|{_POINTED}|W[A-Z]{{2,6}}|"
    r"W[bcdfghjklmnpqstvxz][a-z]{1,6}|W[A-Z][a-z]{1,4})"
    r"(?: (?:19|20)\d\d)?)(?=[ ,.;:)]|$)"
)
# By its day alone an act is named in passing; beside an article it is cited.
# "den lsten Maart", of which a reader of images makes "den oden"; and "28 Jnnij 1854" of a month.
_DAY = (
    rf"van (?:den? )?(?:['\"] )?(?:(?:I?\d{{1,2}}|\dS){NTH_DAY}|[SIloO]{{1,2}}(?:ste[nu]|den)) "
    rf"(?:(?:{MONTH}) |(?-i:[JFMASOND][a-z]{{2,8}}\)? (?=1[89])))(?:\d{{4}}|{MISREAD_YEAR})"
)
_DATED = re.compile(
    r"[\"'*]?,? (?:(?:van de|d[eo]r) (?=(?:algemeene )?(?:rijks)?wet )|"
    r"van (?:het (?=Koninklijk besluit )|Ons (?=besluit ))|"
    r"van de[nr]? (?=alge?mee?ne[nr]? maatregel van )|"
    r"(?=(?-i:Wet )))"
    rf"(?P<name>[a-z ]{{3,18}}(?:maatregel van (?:inwendig )?bestuur)? {_DAY})(?!\w)",
    re.IGNORECASE,
)
# "artikel 3 van de wet van 1912", of which the reader knows the day
_IN_YEAR = re.compile(r",? (?:van de|der) (?P<name>wet van (?P<year>1[89]\d\d))(?![\w/-])")
# "het decreet van 23 Prairial jaar XII", from under the French
_DECREE = re.compile(
    rf",? van het (?P<name>(?:[Kk]eizerlijk )?[Dd]ecreet van (?:den )?\d{{1,2}}{NTH_DAY} "
    r"[A-Z][a-z]{2,12} (?:(?:(?:van het )?jaar|an) )?(?:[XIV]{1,4}|18[01]\d))(?!\w)"
)
# "de wet van 3 mei 1912 (Staatsblad n°. 45)": with its journal it is told from others of that day.
_PRINTED = re.compile(
    rf"(?<!\w)(?P<name>(?:wet|(?:koninklijk )?besluit) {_DAY}),? ?"
    r"[(\[{]?(?=(?:Stb|Staats)[^\W\d]*\.? )",
    re.IGNORECASE,
)
# "artikel 2.3 van de SRA Werkwijze zoeken naar sterren 2031": a name with a capital that its year
# ends; or one that begins with a word for what supervisors and bodies set.
_OF_YEAR = re.compile(
    r",? van (?:de|het) (?P<name>[A-Z]\w*(?: [\w'&]+){1,11}? (?:19|20)\d\d)(?=[ ,.;:)]|$)"
)
_OF_BODY = re.compile(
    r",? van (?:de|het) (?P<name>(?:[A-Z]{2,6} )?(?P<sort>Gedragscode|Werkwijze|Beleidslijn|"
    r"Richtsnoer(?:en)?|Werkinstructie|(?:Nadere )?[Rr]egels|Voorschriften))(?= (?!van )[a-z])"
)
# "artikel 13 van het Voorzieningenstelsel vervoer naar sterren (VVS)": its letters close a name.
_LETTERED = re.compile(
    r",? van (?:de|het) (?P<name>(?!Commissie|Raad|Autoriteit|Vereniging|Stichting|College|Dienst|"
    r"Inspectie|Minist|Kamer|Partij|Tweede|Eerste)(?P<first>[A-Z])[a-z]{3,}(?: [a-z']+){1,11}) "
    r"\((?:hierna(?: te noemen)?:? (?:de |het )?)?(?P=first)[A-Za-z]{1,9}\)"
)
_MOST_WORDS = 10
_OTHERS = re.compile(
    r"[IVXLC]+|NIET|WEL|EEN|GEEN|ALLE|VAN|ZIJN|"
    # budgets have articles too
    r"EEG|EGKS|BZK|EZK|KGG|LNV|LVVN|OCW|SZW|VWS|WVC|VROM|ODA|HGIS|WBSO|WHO|WTO|WRR|WODC|WSNP"
)
# "artikel 3 van de sterrenrichtlijn": only the Union makes them; a regulation is its own only under
# letters, for a council has its afvalstoffenverordening. A view has lost the hyphen.
_OF_THE_UNION = re.compile(
    r",? (?:van|uit|bij|in) de (?:(?:herziene|nieuwe|huidige|Europese) )?"
    r"(?P<name>(?!(?:concept|ontwerp|beleids|wijzigings|kader|dochter|moeder|basis|sector|raam|"
    r"implementatie|uitvoerings|modelling?)richtlijn)[A-Za-zë]{4,40}richtlijn|"
    # "de EGverordening PRTR", as its letters say
    r"(?!WMO|OZB|BIZ|WOZ|ASV|APV)(?:[a-z]{2})?[A-Z]{2,8}verordening(?: [A-Z]{3,6})?)(?!\w)"
)
# "grondwetsartikel 23"
_OF_CONSTITUTION, _CONSTITUTION = ("grondwetsartikel", "Grondwetsartikel"), "bwb:BWBR0001840"
_CONFIDENCE = 0.5
_REACH = 700
_NOISE = re.compile(r"['\"] ?")  # "van ' 28 Augustus"
_I_FOR_ONE = re.compile(r"\bI(?=\d)")
_S_FOR_EIGHT = re.compile(r"(?<=\b\d)S\b")


def unlisted(text: str, runs: Sequence[Places]) -> Reference | None:
    """Return the act whose abbreviation or day stands behind places, without them, if any.

    A heading in capitals ("Artikel 3 DOEL") is none.
    """
    places = runs[-1]
    if not places.pins[0].startswith("art."):
        return None
    if text.startswith(_OF_CONSTITUTION, runs[0].start):
        return Reference(
            runs[0].start, places.end, "law", _CONSTITUTION, "Grondwet", takes_places=True
        )
    if dated := _DATED.match(text, places.end) or _DECREE.match(text, places.end):
        return _act(runs[0].start, dated.end(), _named(dated["name"]))
    if of_year := _IN_YEAR.match(text, places.end):
        return _act(runs[0].start, of_year.end(), _named(of_year["name"]))
    if union := _OF_THE_UNION.match(text, places.end):
        return _act(runs[0].start, union.end(), union["name"], "eu")
    found = _BESIDE.match(text, places.end) or _OF.match(text, places.end)
    if not found and text.startswith((" van ", ", van "), places.end):
        return _at_length(text, runs[0].start, places.end)
    if not found or _OTHERS.fullmatch(found["name"].replace(".", "")):
        return None
    name = found["name"]
    if text[runs[0].start].isupper() and "W" not in name:
        return None
    behind = text[found.end() + 1 : found.end() + 4]
    if behind.isupper() and behind[0].isalpha():
        return None
    return _act(runs[0].start, found.end(), name)


def dated_before(text: str, what: str, since: int, at: int) -> Reference | None:
    """Return the act by its day that "genoemde wet" at view[at:] means, none of before `since`."""
    floor = max(since, at - _REACH)
    day = text.rfind(f"{what} van ", floor, at)
    day -= len("Koninklijk ") * text.endswith("oninklijk ", 0, max(day, 0))
    found = _PRINTED.match(text, day) if day >= 0 else None
    return _act(day, found.end("name"), _named(found["name"])) if found else None


def _named(printed: str) -> str:
    """Return the name of an act by its day, its year as it was."""
    day, _, year = _I_FOR_ONE.sub("1", _NOISE.sub("", printed)).rpartition(" ")
    day = _S_FOR_EIGHT.sub("8", day)
    year = whole_year(year) if len(year) == len("1912") and "1" <= year[0] <= "4" else year
    return f"{day[0].upper()}{day[1:]} {year}"


def _at_length(text: str, start: int, end: int) -> Reference | None:
    """Read a title behind places that begins with no word for an act."""
    if (found := _OF_YEAR.match(text, end)) and _is_title(found["name"].split()):
        return _act(start, found.end(), found["name"])
    if (lettered := _LETTERED.match(text, end)) and _is_title([*lettered["name"].split(), ""]):
        return _act(start, lettered.end("name"), lettered["name"])
    body = _OF_BODY.match(text, end)
    stop = title_end(text, body.start("sort"), body.end(), _MOST_WORDS) if body else None
    return _act(start, stop, text[body.start("name") : stop]) if body and stop else None


def _is_title(words: list[str]) -> bool:
    """Tell the words of a title from those of a sentence, "Kamer sprak in mei 2031"."""
    last = words[-2]
    return not (
        last in LINKS
        or last.lower() in MONTHS
        or any(word in STOPS or word[0].isdigit() for word in words[:-1])
    )


def _act(start: int, end: int, name: str, kind: str = "law") -> Reference:
    prefix = "name" if kind == "eu" else kind
    return Reference(
        start, end, kind, f"{prefix}:{name}", name,
        resolved_by="title", confidence=_CONFIDENCE, takes_places=True,
    )  # fmt: skip
