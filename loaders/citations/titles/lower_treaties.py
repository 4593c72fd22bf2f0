"""Treaties whose titles have lost their capital: "artikel 5 van het verdrag inzake sterren"; and
those with one state, "artikel 5 van het Verdrag met België".
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.end import OF_PLACE, REACH, title_end
from kamergraaf.loaders.citations.titles.titled import titled
from kamergraaf.loaders.citations.titles.words import OF_TREATY

#: Titles of treaties run on: "Verdrag tussen de Staten die partij zijn bij …".
MOST_WORDS = 60
#: What such a title begins with.
TREATY_WORDS = (
    "verdrag ", "overeenkomst ", "protocol ", "Protocol van ", "Verdrag van ", "Verdrag met ",
    "Overeenkomst van ", "Overeenkomst met ",
)  # fmt: skip
_HEAD = re.compile(
    r"(?:verdrag|overeenkomst|protocol(?: \(?n[ro]\.? ?\d{1,2}\)?)?)"
    r"(?= (?:tus(?:sen|schen)|inzake|betreffende|tot|bij|voor|nopens) )"
)
# By its city and day: "het verdrag van Straatsburg van 28 januari 1981".
_OF_CITY = re.compile(
    rf"(?:verdrag|[Pp]rotocol) van [A-Z][a-z]+(?: [A-Z][a-z]+)? van \d{{1,2}} (?:{MONTH}) "
    r"(?:18|19|20)\d\d(?!\d)"
)
# "het verdrag (inzake sterren) tussen het Koninkrijk der Nederlanden en …": of this state there is
# but one so named.
_OURS = re.compile(
    r"(?: (?:inzake|betreffende)(?: [a-zà-ÿ]+){1,5})? tussen het Koninkrijk der Nederlanden[ ,] ?"
)
# "de Overeenkomst van 9 mei 1959 tussen Nederland en de Republiek Sterren tot …": by states; "het
# Verdrag van 9 mei 1959 betreffende de sterren": a contract is called so in lower case, if at all.
_OF_DAY = re.compile(
    rf"(?:[Vv]erdrag|[Oo]vereenkomst),? van \d{{1,2}} (?:{MONTH}) (?:18|19|20)\d\d,?"
    r"(?= tussen (?:het Koninkrijk der Nederlanden|Nederland|de (?:Bonds)?[Rr]e(?:publiek|gering)))"
    rf"|Verdrag van \d{{1,2}} (?:{MONTH}) (?:18|19|20)\d\d(?= (?:nopens|inzake|betreffende) [a-z])"
)
# "de Overeenkomst met de Republiek Maan ter bescherming van sterren": a capital tells it.
_WITH_STATE = re.compile(
    r"(?:Overeenkomst|Verdrag) met (?:de |het )?(?!Minist|Sticht|Veren)"
    r"[A-Z][a-zë]+(?: [A-Z][a-zë]+)?"
    r"(?= (?:ter|tot|inzake|betreffende|nopens) [a-z])"
)
_DEFINITE = (" de ", "De ", " het ", "Het ")
_ABOUT = re.compile(
    rf"Verdrag van \d{{1,2}} (?:{MONTH}) (?:18|19|20)\d\d(?= (?:inzake|betreffende|nopens) )"
)
# "het Haags sterrenverdrag 1965"
_HAGUE = re.compile(r"[a-z]{4,30}verdrag(?: (?:19|20)\d\d)?(?!\w)")
_HAGUE_BEFORE = ("het Haags ", "Het Haags ", "het Haagse ", "Het Haagse ")
_CAME_ABOUT = ("totstandgekomen ", "tot stand gekomen ")
# "het op 9 mei 1929 te Sterrenburg gesloten verdrag voor de beveiliging van de zee"
_CONCLUDED = re.compile(
    rf" (?:den|op|van) \d{{1,2}}(?:[a-z]{{1,4}})? (?:{MONTH}) (?:18|19|20)\d\d "
    r"te ['\w-]{3,20} (?:(?:tussen|tusschen) [^.;()]{8,110}? )?"
    r"(?:gesloten|geteekend|getekend) (?:[a-z]{6,16} )?$",
    re.IGNORECASE,
)
_CONCLUDED_REACH = 200
_LONGEST_SORT = 40


# "artikel 15 van het Verdrag met België": on taxes, as policy rules call it.
_WITH = re.compile(
    r"[Vv]erdrag met (?:de |het )?[A-Z][a-zë]+(?: (?:Koninkrijk|Staten|Afrika|Korea|Arabië))?"
    r"(?! en )(?!\w)"
)

# Letters with points, two states, or the city: "E.D.G.-verdrag", "het Nederlandsch-Belgisch
# Verdrag van 3 mei 1931", "artikel 4 van het Geneefsche verdrag".
_LED = re.compile(
    r"(?<![\w.])(?:(?P<letters>(?:[A-Z]\.){3,6}-?)"
    r"|(?P<states>Nederlands(?:ch)?-? ?[A-Z][a-zë]{2,12}(?:sche?|se?) )"
    r"|(?:Geneefs|Haags|Weens|Brussels|Londens|Parijs|Berns|Straatsburgs)(?:ch)?e )$"
)
_TREATY = re.compile(
    rf"[Vv]erdrag(?!\w)(?P<day> van \d{{1,2}} (?i:{MONTH}) (?:18|19|20)\d\d(?!\d))?"
)
_LONGEST_LED = 40


def led_treaty(text: str, begin: int) -> Reference | None:
    """Read the treaty at view[begin:] that is told by what stands in front of the word."""
    led = _LED.search(text, max(0, begin - _LONGEST_LED), begin)
    word = _TREATY.match(text, begin) if led else None
    if not led or not word:
        return None
    whole = led["letters"] or (led["states"] and word["day"])
    if not whole and not OF_PLACE.search(text, max(0, led.start() - REACH), led.start()):
        return None
    return titled(text, led.start(), word.end(), "treaty")


def lower_treaty(text: str, begin: int) -> Reference | None:
    """Read the title at view[begin:] where an article or "te Parijs tot stand gekomen" tells it."""
    if of_city := _OF_CITY.match(text, begin):
        return titled(text, begin, of_city.end(), "treaty")
    of_state = text.endswith(_DEFINITE, 0, begin) and _WITH_STATE.match(text, begin)
    if of_state and (stop := title_end(text, begin, of_state.end(), MOST_WORDS)):
        return titled(text, begin, stop, "treaty")
    if found := _WITH.match(text, begin):
        placed = OF_PLACE.search(text, max(0, begin - REACH), begin)
        return titled(text, begin, found.end(), "treaty") if placed else None
    if of_day := _OF_DAY.match(text, begin) or _ABOUT.match(text, begin):
        stop = title_end(text, begin, of_day.end(), MOST_WORDS)
        return titled(text, begin, stop, "treaty") if stop else None
    head = _HEAD.match(text, begin)
    if not head:
        return None
    sort = OF_TREATY.search(text, max(0, begin - _LONGEST_SORT), begin)
    start = sort.start() if sort else begin
    placed = OF_PLACE.search(text, max(0, start - REACH), start)
    ours = text.endswith((" het ", " Het ", " de "), 0, start) and _OURS.match(text, head.end())
    numbered = text[head.end() - 1].isdigit()  # "protocol nr. 2 betreffende"
    concluded = _CONCLUDED.search(text, max(0, start - _CONCLUDED_REACH), start)
    if text.startswith(" voor ", head.end()) and not concluded:
        return None  # of any agreement
    told = placed or ours or numbered or concluded or text.endswith(_CAME_ABOUT, 0, start)
    if not told:
        return None
    stop = title_end(text, begin, head.end(), MOST_WORDS)
    return titled(text, start, stop, "treaty") if stop else None


def hague_treaty(text: str, begin: int) -> Reference | None:
    """Read "het Haags sterrenverdrag 1965", whose second word begins at `begin`."""
    found = _HAGUE.match(text, begin) if text.endswith(_HAGUE_BEFORE, 0, begin) else None
    return titled(text, text.rindex("Haags", 0, begin), found.end(), "treaty") if found else None
