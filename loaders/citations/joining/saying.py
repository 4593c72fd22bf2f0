"""Acts that say what stands in an article: "de Kieswet kent in artikel 5", "De Wet … (art. 88)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

# What an act says in one of its articles: "De Wet natuurbescherming (WNB) kent in artikel 1.11 …".
_ACTIVE = (
    r"bepaalt|bepaalde|regelt|kent|bevat|geeft|schrijft|stelt|voorziet|eist|verbiedt|noemt|"
    r"verplicht|spreekt|biedt|legt|vereist|zegt|vermeldt|garandeert|waarborgt|beschermt|erkent|"
    r"kende|somt|omschrijft|definieert|bevestigt|verleent|verklaart|formuleert|verwijst|bevatte|"
    r"gaf|maakt"
)
_INSIDE = r"(?: [a-z]+){0,3} in (?:het (?:nieuwe |huidige )?|de )?"
_SAYS = re.compile(
    r"(?:(?: van)? (?:18|19)\d\d)?"  # "de Grondwet van 1848 bepaalt in artikel 5"
    rf"(?: \([^()]{{1,30}}\))?,? (?:(?:staat|is|zijn|wordt|worden|werd|heeft|{_ACTIVE}){_INSIDE}"
    # "kent artikel 5"
    r"|(?:kent|kende|bevat|bevatte)(?: (?:ook|thans|nu|alleen|daartoe))? "
    r"(?:het (?:nieuwe |huidige )?|de )?)"
    # "de Kieswet, waarin in artikel 5 staat"; what is said in a journal may stand between
    r"|(?:,? ?\(?(?:Stb|PbE[UG])[^(),;]{1,25}(?:, \d{1,4})?)?\)?, "
    r"(?:waarin in|waarvan) (?:het |de )?",
)
# So says "de richtlijn" that was named before; where it "is" or "wordt", the article is a bill's.
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:[Dd](?:e(?:ze)?|ie|[ia]t)|[Hh]et) "
    rf"(?P<what>richtlijn|verordening|kaderbesluit|verdrag) (?:{_ACTIVE}){_INSIDE}$"
)
# "In het Arbobesluit is artikel 4.19 opgenomen": the act is the place, the article the subject.
_HOLDS = re.compile(
    r"(?: \([^()]{1,30}\))?,? (?:is|zijn|was|waren|wordt|worden|werd|werden|luidt|vervalt|komt)"
    r"(?: [a-z]+){0,2} (?:het )?",
)
# "De Grondwet verbiedt dat dit gebeurt (art. 88)": what an act rules, and where.
_RULES = re.compile(
    r"(?: \([^()]{1,30}\))? (?:bepaalt|verbiedt|regelt|schrijft|stelt|eist|vereist|verplicht|"
    r"voorziet|kent|noemt|omschrijft|verstaat|gebiedt)(?!\w)"
)
_SUBJECT = (" De ", " Het ")
_WIDEST_RULE = 400
_IN = re.compile(r"\b[Ii]n (?:de|het) (?:\w+ )?$")
_INWARD = (" in ", " in het ", " in de ")
_WIDEST_SAYING = 80
_OF_CHANGE = tuple(
    f"{word} van {of}" for word in ("ijziging", "ntrekking") for of in ("de ", "het ")
)
#: Code points within which "die wet", or a bracket, still means the last act named.
REACH = 1500


def says(text: str, act: Reference, places: Places) -> bool:
    """Tell whether the act in front is the subject or the place of what the article says."""
    gap = places.start - act.end
    if 0 < gap < REACH and _is_bracketed(text, places):
        return _repeats(act, places) or (gap <= _WIDEST_RULE and _rules(text, act, places))
    if not 0 < gap <= _WIDEST_SAYING or act.mention == "system":
        return False
    if text.endswith(_OF_CHANGE, 0, act.start):
        return False  # the articles of what changes it
    if _SAYS.fullmatch(text, act.end, places.start):
        return True
    held = _HOLDS.fullmatch(text, act.end, places.start)
    return held is not None and _IN.search(text, max(0, act.start - 20), act.start) is not None


def _is_bracketed(text: str, places: Places) -> bool:
    """Tell whether places fill a bracket; that of "(artikel 5, onder a)" may seem to be theirs."""
    if not text.startswith("(", places.start - 1):
        return False
    if text[places.end - 1] == ")" and "(" not in text[places.start : places.end]:
        places.end -= 1
    return text.startswith(")", places.end)


def _repeats(act: Reference, places: Places) -> bool:
    """Tell whether places go on about the article of the act cited last: "(artikel 8, lid 1)"."""
    cited = {pin.partition("(")[0] for pin in act.pins}
    return all("(" in pin and pin.partition("(")[0] in cited for pin in places.pins)


def _rules(text: str, act: Reference, places: Places) -> bool:
    """Tell whether places in brackets close what the act in front rules, as the subject."""
    return (
        f" {text[max(0, act.start - 4) : act.start]}".endswith(_SUBJECT)
        and _RULES.match(text, act.end) is not None
        and ". " not in text[act.end : places.start]
    )


def spoken_of(text: str, at: int) -> re.Match[str] | None:
    """Find the act of the Union, or the treaty, whose saying ends at view[at:], as its `what`."""
    if not text.endswith(_INWARD, 0, at):
        return None
    return _SPOKEN_OF.search(text, max(0, at - _WIDEST_SAYING), at)
