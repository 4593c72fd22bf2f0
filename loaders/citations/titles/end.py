"""Where a title that no list holds ends: its words are followed up to one that is none of it."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.dates import MONTHS
from kamergraaf.loaders.citations.titles.treaty_parties import with_parties
from kamergraaf.loaders.citations.titles.words import BELOW, LINKS, PARTICLES, SAID, STOPS, WORD

#: A year behind a title; a bill of which it is not known yet has "20XX" or "20..".
YEAR = re.compile(
    r"[ -]((?:18|19|20)\d\d(?:[-/](?:18|19|20)?\d\d)?(?!\d)"
    r"|(?:19|20)\d\d(?=[1-9]\d?(?![\d.]))"  # and the number of a note
    r"|20(?:XX|xx|\.\.)(?!\w))(?: BES(?!\w))?"
)
_CLOSED = re.compile(
    r"[.,;:)(\"'?!\[<]|$| [(-] ?| ['\"](?= ?[(,.;])|\d{1,2}(?!\d)| van (?:\d{1,2} |1[89]\d\d(?!\d))"
    r"| (?:uit|in) (?:1[89]|20)\d\d(?!\d)"
    rf"| (?:per|op|tot|na|tegen|voor) (?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?!\w)"
    rf"| \d{{1,2}}\. [A-Z]| d\.d\. ?\d| {BELOW}"
)
# "Beleidsregel handhaving verordening (EG) nr. 261/2004": the last word begins an act by number.
_ACTS = ("erordening", "ichtlijn", "esluit", "eschikking")
_NUMBER = re.compile(r" \(E| (?:nr\.? ?)?\d+/\d")
# "Besluit implementatie richtlijn 2012/34/EU": the number belongs to the title.
_CARRIES = (" implementatie ", " uitvoering ")
_CARRIED = re.compile(
    r" (?:\((?:EU|EG|EEG)\) ?)?(?:nr\.? ?)?\d{2,4}/\d{1,4}(?:/(?:EU|EG|EEG|JBZ))?(?![\w/])"
)
_PAPER = re.compile(r" C ?\((?:19|20)\d\d\)")  # "Besluit C(2030) 1234" is a paper
_AND = frozenset({"en", "of"})
_ARTICLES = frozenset({"de", "het", "een"})
# An article stands behind such a word in a title, else it begins what the sentence says. Where a
# verb may stand in front of it ("verzoekt de minister") nothing tells where the title ends.
_GOVERNING = LINKS | {
    "omtrent", "langs", "via", "binnen", "buiten", "boven", "jegens", "aangaande", "nopens",
    "waarbij", "zonder", "wegens", "vanwege", "inhoudende", "regelende", "mbt",
}  # fmt: skip
#: How far in front of a title its place stands ("artikel 3 van de").
REACH = 24
OF_PLACE = re.compile(
    r"(?:\d(?:[a-z]{0,2}|[°º])|[IVXL]{1,6}[A-Z]?|lid|leden|[ (][a-z]),? "
    r"(?:van (?:h[eo][tl]|[lb]i?et|d[eo])|d[eo]r) $"
)
# "artikel 10 der bovengemelde wet", "artikel 10 van gemelde wet"
_OF_SAID = re.compile(rf"(?:\d[a-z]?|lid|volgende),? (?:van (?:de )?|der ){SAID} $")
_SAID_REACH = 40
_UNDER = re.compile(
    r"(?:(?:ijziging|ntrekking|erziening|oepassing|anpassing|itvoering) van|[Ii]ngevolge|"
    r"[Kk]rachtens|op grond van|n de zin van) (?:het|de) $"
)
# What begins so belongs to the sentence: "… in verband met", "… van toepassing is".
_CLAUSE = re.compile(
    r" (?:in (?:verband|werking|acht|strijd|een|te|"
    r"de (?:zin|plaats|weg|praktijk|jaren|loop|periode)|"
    r"ieder geval|beginsel(?! van)|feite|principe|"
    r"het (?:bijzonder|algemeen|geheel)|"
    r"(?:de|het) (?:[Mm]emorie|[Nn]ota|(?:[Vv]oorloo?pig |[Ee]ind|[Nn]ader )?[Vv]erslag))|"
    r"met (?:het oog|betrekking(?! tot belasting)|ingang|(?:als )?kenmerk)|"
    r"ten (?:onrechte|dele|minste|hoogste|tijde)|"
    r"ter (?:uitvoering|implementatie|zake)|op (?:grond|dit|deze|die)|van (?:toepassing|kracht|"
    r"deze|dit|die)|"
    r"en op (?:den?|het)|en (?:de|het) (?:eerste|tweede|derde|vierde|vijfde|laatste)|"
    r"of een|aan de orde|naar (?:voren|aanleiding)|"
    r"tot (?:gevolg|doel|dusver(?:re)?|nu|heden)|"
    r"onder (?:meer|andere|gelijktijdige)|voor zover|door de)(?!\w)"
)
_CONNECTION = re.compile(r" in verband met(?: de| het| een)?(?= [a-z])")
_AN_ACT = re.compile(
    r" (?:[A-Z]\w*)?(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Vv]erordening)(?:boek|en)?(?!\w)"
)
_AT_LENGTH = (" tot wijziging", " tot aanpassing", " houdende ", " wijziging ")
# Where another title begins, this one is at its end.
_NEXT_TITLE = re.compile(
    r" (?:en|of|alsmede) (?:(?:van|bij|in|uit|met|op) )?(?:de |het )?(?:(?:ontwerp|concept) ?)?"
    r"(?:(?:Algemene )?Wet|Tijdelijke?|Rijkswet|Besluit|"
    r"Regeling|Verdrag|Aanwijzing|Circulaire|Beleidsregels?|Reglement|Handleiding|Leidraad|"
    r"Overeenkomst|Protocol|"
    r"Handvest|Statuut|Grondwet|Richtlijn|Verordening|(?:nieuwe )?VN[A-Za-z]{0,24}[Vv]erdrag|"
    r"EVRM|IVBPR|IVESCR|IVRK|VWEU|"
    r"(?:Algemene |Europe(?:es|se) |Haagse? |Internationa(?:al|le) )?"
    r"[A-Z][a-z]+(?: (?:en )?[a-z]+)?"
    r"(?:wet|besluit|regeling|verdrag|wetboek|landsverordening)|"
    r"(?:in(?:voering|trekking|werkingtreding)|wijziging|aanpassing|vaststelling) van "
    r"(?:de|het|een|enige)|"
    r"(?:W[bcdfghjklmnpqstvwxz][a-z]{0,6}|Awb|Awr|AWR|BW|Sr|Sv)|"
    r"(?:diverse|enkele|enige|andere)(?: andere)? (?:wetten|besluiten|regelingen))(?!\w)"
)
# A title may name the act that it changes, hardly more: a text of nothing but "Wet" is not read
# again and again, to the sixtieth word from each.
_HEADS = frozenset({
    "Wet", "Rijkswet", "Wetboek", "Besluit", "Regeling", "Reglement", "Verdrag", "Overeenkomst",
})  # fmt: skip
_MOST_HEADS = 2
# "Regeling opslag, vervoer en verwerking van sterrenstof": nouns without an article, up to "en".
_LISTED = re.compile(
    r"(?:, (?:[a-zà-ÿ]|[A-Z]{2,6}[a-z])[a-z'à-ÿ]{2,40}"
    r"(?: (?:(?:bij|in|van|op|voor|tot|aan|met|over) )?[a-zà-ÿ][a-z'à-ÿ]{2,40})?){1,6}"
    r",? (?:en|of)(?= [a-zà-ÿA-Z])"
)
_ONE = re.compile(
    r" (?:is|was|wordt|werd|heeft|kan|moet|zal|bepaalt|regelt|geldt|voorziet|treedt|biedt)(?!\w)"
)
_SEVERAL = re.compile(
    r" (?:zijn|waren|worden|werden|hebben|kunnen|moeten|zullen|gelden|bepalen|bieden)(?!\w)"
)
_POINTING = ("in het ", "in de ", "bij het ", "bij de ", "krachtens het ", "krachtens de ")
_ADVERBS = ("de", "te", "lijk", "dig", "ens", "dien", "halve", "maal", "weer", "zaam", "baar")
_LONG_NOUN = 9  # letters that no adverb has between a head and its verb
_SORTS = ("wet", "wetboek", "besluit", "regeling", "verordening", "richtlijn", "verdrag", "code")
# "vastgesteld en bekendgemaakt" says of the act what was done with it; "veiligheid" does not.
_DONE = re.compile(r"(?:ge|be|ver|ont|her|\w{2,12}ge)\w+(?<!hei)(?<!lei)(?<!el)(?<!ie)[dt]$")


def is_under(text: str, begin: int) -> bool:
    """Tell whether what stands at view[begin:] is changed or acted under: "krachtens de"."""
    return _UNDER.search(text, max(0, begin - REACH), begin) is not None


def is_placed(text: str, begin: int) -> bool:
    """Tell whether a place stands in front of the act at view[begin:], "artikel 3 van de"."""
    found = OF_PLACE.search(text, max(0, begin - REACH), begin) or (
        text.endswith("de ", 0, begin) and _OF_SAID.search(text, max(0, begin - _SAID_REACH), begin)
    )
    return bool(found)


def title_end(text: str, begin: int, at: int, most: int) -> int | None:
    """Return where the title at `begin` ends whose first word ends at `at`; None without end."""
    end = _words_end(text, begin, at, most)
    if end and text.startswith(" in verband", end):
        end = _with_connection(text, begin, at, end, most)
    if end and text[end : end + 1] == ",":
        end = with_parties(text, at, end, lambda start: _words_end(text, begin, start, most))
    if end and text[end : end + 1] == "," and (listed := _list_end(text, end)):
        whole = _words_end(text, begin, listed, most)
        # A verb behind the list makes it the subject, unless of one thing.
        closed = whole and (
            _CLOSED.match(text, whole) or _ONE.match(text, whole) or _NEXT_TITLE.match(text, whole)
        )
        if closed and not _tells(text[end:whole]):
            return whole
    return end


def _list_end(text: str, at: int) -> int | None:
    """Return where the "en" of a list of nouns ends that goes on at view[at:]."""
    listed = _LISTED.match(text, at)
    if not listed:
        return None
    members = [member.split() for member in listed[0].rpartition(" ")[0].split(",") if member]
    words = [word for member in members for word in member]
    if any(member[0] in LINKS for member in members) or any(
        word in STOPS or word.endswith(_SORTS) for word in words
    ):
        return None
    return listed.end()


def _tells(listed: str) -> bool:
    """Tell whether the members of a list are no nouns but what was done with an act."""
    last = re.split(r"[ ,]+", listed)[-1]
    return last.endswith(_SORTS) or _DONE.match(last) is not None


def _words_end(text: str, begin: int, at: int, most: int) -> int | None:
    """Return where the words of a title end that go on at view[at:], before any comma."""
    end, stop, words, heads, before = None, at, 0, 0, "of"
    while words < most:
        word = WORD.match(text, stop)
        if word and _PAPER.match(text, stop):
            return None
        if word and word[1] == "d" and _CLOSED.match(text, stop):
            word = None  # "d.d."
        particle = word and word[1] in PARTICLES and text[word.end() : word.end() + 1] in ".,;"
        if not word or particle or (word[1] in STOPS and not _is_noun(text, begin, stop, word[1])):
            return _stopped(text, begin, at, stop, words, end, word)
        if word[1] in LINKS:
            if not words and word[1] in _ARTICLES:
                return None  # "met de Invoeringswet het stelsel"
            ends = _CLAUSE.match(text, stop) or (word[1] in _AND and _NEXT_TITLE.match(text, stop))
            if ends and (words or not _carries_out(text, at)):
                return end
            if word[1] in _ARTICLES and before not in _GOVERNING:
                noun = before[-1] != "t" and (words > 1 or text[at + 1].isupper())
                return end if noun else None
            stop, words, before = word.end(), words + 1, word[1]
            continue
        if word[1].endswith(_ACTS) and _NUMBER.match(text, word.end()):
            carried = text.startswith(_CARRIES, at) and _CARRIED.match(text, word.end())
            return carried.end() if carried else None
        heads += word[1] in _HEADS
        if heads > _MOST_HEADS:
            return None
        end = stop = word.end()
        words, before = words + 1, word[1]
        if word[1] == "BES":  # the islands are the last word of a title
            return end
    return None


def _stopped(
    text: str,
    begin: int,
    at: int,
    stop: int,
    words: int,
    end: int | None,
    word: re.Match[str] | None,
) -> int | None:
    """Return where a title ends that goes on no further at view[stop:]; None if nothing tells."""
    if word and word[1].startswith("artikel") and text.startswith(" tot ", at):
        return None  # "Wet tot wijziging van artikel 5 van de Kieswet"
    year = YEAR.match(text, stop)
    if year and end == stop:
        return year.end()
    closed = _CLOSED.match(text, end if end is not None else stop)
    # "het Besluit op de sterrenzorg en van 28 mei": the list goes on with a day.
    listed = not word and words > 1 and end and text.startswith((" en ", " of "), end)
    named = word and (words > 1 or (words == 1 and _is_name(text, begin, at, stop)))
    return end if closed or listed or named else None


def _with_connection(text: str, begin: int, at: int, end: int, most: int) -> int:
    """Return where a title ends that says at length what it does and why, else `end`.

    "Wet tot wijziging van de Gemeentewet in verband met bestuurlijke boetes": without what follows
    it would be one of many. What names an act of its own is left to that.
    """
    why = _CONNECTION.match(text, end) if text.startswith(_AT_LENGTH, at) else None
    whole = _words_end(text, begin, why.end(), most) if why else None
    return end if not whole or _AN_ACT.search(text, end, whole) else whole


def _is_noun(text: str, begin: int, at: int, word: str) -> bool:
    """Tell "aanbesteding van werken" or "Besluit aangewezen landen" from what a verb says.

    "De in het Besluit sterren aangewezen landen" are those that it names.
    """
    if word == "aangewezen":
        return not text.endswith(_POINTING, 0, begin)
    return word in ("werken", "gelden") and text.endswith((" van", " voor", " aan"), 0, at)


def _carries_out(text: str, at: int) -> bool:
    """Tell whether the head that ends at `at` is that of "Overeenkomst ter uitvoering van …"."""
    return text.startswith(" ter uitvoering van ", at) and text.endswith(
        ("eenkomst", "erdrag"), 0, at
    )


def _is_name(text: str, begin: int, at: int, end: int) -> bool:
    """Tell whether a title of one word behind its head is one, though a verb follows.

    "Rijkswet vergezelt" may be the noun of a sentence; not so where the word is a name ("Wet
    Damocles is"), the head says enough or an article stands in front.
    """
    return (
        not text[at + 1].islower()
        or not text[end - 1].isalpha()  # "box 3"
        or text.endswith(("lijke wet", "lijke Wet"), 0, at)
        # "Tijdelijke sterrenwet"
        or (text.startswith("Tijdelijke ", begin) and text[at - 4 : at - 3].isalpha())
        # "de Circulaire sterrenlicht geldt", no verb
        or (
            text.endswith(("Circulaire", "Beschikking", "Leidraad"), 0, at)
            and text[end - 1] not in "nt"
        )
        or OF_PLACE.search(text, max(0, begin - REACH), begin) is not None
        # "De Regeling sterrenwachten wordt gewijzigd": a verb behind a word that is none
        # so "… en de Regeling sterrenwachten worden", of two
        or (
            end - at > _LONG_NOUN
            and (
                (
                    (text.endswith(("De ", "Het "), 0, begin) or is_under(text, begin))
                    and _ONE.match(text, end) is not None
                )
                or (
                    text.endswith((" en de ", " en het "), 0, begin)
                    and _SEVERAL.match(text, end) is not None
                )
            )
            and not _DONE.match(text, at + 1, end)
            and not text.endswith(_ADVERBS, at, end)
        )
    )
