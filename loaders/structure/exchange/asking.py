"""Sentences in which whoever answers says what others asked: "De leden van de … vragen of …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies, speak_as_one
from kamergraaf.loaders.structure.actors.fracties import find_fracties
from kamergraaf.loaders.structure.exchange.asking_names import (
    GOVERNMENT,
    IS_ASKED,
    NAMED,
    SAME,
    THE_QUESTION,
    WORD,
    YOU_ASK,
)
from kamergraaf.loaders.structure.exchange.asking_verbs import (
    ASK,
    DO,
    GRANTED,
    MOOD,
    NOT_HERE,
    RIGHTLY,
    SEE,
    SURE,
    VERB,
)
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.text.spelling import normal_form, tidy
from kamergraaf.ontology.nouns import Actor, Chamber, Collective

_NEAR = 60  # code points behind the verb within which it is a question that they have
_REACH = 700  # code points of a sentence within which it says who asks
_ALSO = r"(?:(?:Ook|Tevens|Voorts|Verder|Daarnaast|Evenzeer|Ten\s+slotte|Tot\s+slot)\s+)?"
_THEN = (
    r"(?:\s*,?\s+(?:ook|tevens|voorts|verder|daarnaast|vervolgens|ten\s+slotte|tot\s+slot))?,?\s+"
)
_NAMED_ASK = re.compile(
    rf"{_ALSO}(?P<who>{NAMED})(?:,\s+aldus\s[^,.;?!]{{3,60}})?,?\s+(?=(?P<verb>\w+))(?:{VERB}|{DO})"
)
# Who spoke in a debate, in the letter that answers it: "De heer Jansen (VVD) vroeg of …".
_MEMBER_ASKS = re.compile(
    r"(?:(?:Ook|Tevens|Voorts|Verder|Daarnaast)\s+)?(?:[Dd]e\s+heer|[Mm]evrouw)\s+"
    r"(?:[^\W\d_][\w’'-]*\s+){1,5}?(?:\((?P<of>[^()]{2,40})\)\s+)?(?=(?:vraagt|vroeg|wil|wilde"
    r"|verzoekt|verzocht|informeert|informeerde|heeft|stelt|stelde)\s)"
    rf"(?P<verb>{ASK})"
)
_HAVE = r"(?=[^.?!;]{0,120}\b(?:kennis|kennisgenomen|vragen|opmerkingen)\b)"
_SAME_ASK = re.compile(
    rf"{_ALSO}(?:(?:{SAME}|(?P<they>[Zz]ij|[Zz]e)|[Dd]e\s+(?:leden|fracties?)){_THEN}{SURE}"
    rf"|[Dd]e\s+(?:leden|fracties?)\s+hebben\b{_HAVE})"
)
_AFTER = (
    r"(?:vragen|vraagt|verzoeken|verzoekt|informeren|informeert|willen|wil|wensen|wenst|zouden"
    r"|wijzen|wijst|merken|merkt|constateren|constateert|lezen|leest|stellen|stelt|vernemen|menen"
    r"|hebben|heeft|vroegen|vroeg|verzochten|informeerden|wilden|wilde|wensten|wezen|wees|merkten"
    r"|constateerden|lazen|stelden|stelde|vernamen|meenden|hadden|had"
    r"|maken|maakt|maakten|vinden|vindt|vonden|achten|acht|achtten|pleiten|pleit|pleitten|bepleiten"
    r"|spreken|spreekt|spraken|benadrukken|benadrukt|benadrukten|onderstrepen|hechten|hecht"
    r"|betreuren|betreurt|betreurden|steunen|steunt|suggereren|suggereert|uiten|twijfelen)"
)
# A main clause alone has its verb before its subject: "In dat kader vragen de leden van …".
_TURNED = re.compile(
    rf"(?!{GOVERNMENT})[A-ZÀ-Þ“‘][^.?!;:]{{0,250}}?(?:^|\s){_AFTER}\s+(?:(?:dan|ook|tevens)\s+)?"
    rf"(?:{SAME}|(?P<who>{NAMED})|(?P<they>zij)\b)"
)
# "Tevens zijn de leden van de … benieuwd naar …": but of much else they may be.
_TURNED_ARE = re.compile(
    rf"(?!{GOVERNMENT})[A-ZÀ-Þ“‘][^.?!;:]{{0,120}}?(?:^|\s)(?:zijn|is|waren|was)\s+"
    rf"(?:{SAME}|(?P<who>{NAMED})|(?P<they>zij)\b){MOOD}"
)
_GET = r"(?:ontvangen|ontvangt|vernemen|verneemt|zien|ziet|horen|hoort|krijgen|krijgt)"
_TURNED_FIRST = re.compile(
    rf"(?:Vragen|Wijzen|(?:Graag|Gaarne)\s+{_GET}"
    rf"|(?:Ook|Tevens|Voorts|Verder|Daarnaast)\s+{_GET}(?=[^.?!;]{{3,120}}?\s(?:graag|gaarne)\b))\s+"
    rf"(?:{SAME}|(?P<who>{NAMED})|(?P<they>zij)\b)"
)
_PUT_IN = re.compile(
    rf",\s+(?:zo\s+{_AFTER}|aldus|vragen|vraagt|vroegen|vroeg)\s+(?:{SAME}|(?P<who>{NAMED})|(?P<they>zij)\b)"
)
# Whoever is told, or is agreed with, is who asks.
_FOR_THEM = re.compile(
    rf"(?:(?:Is|Zijn)\s+{GOVERNMENT}\s+(?:het\s+)?(?:\w+\s+){{0,2}}?met"
    rf"|(?:Kan|Kunnen|Wil|Willen|Zou|Zouden)\s+{GOVERNMENT}(?:\s+aan)?"
    rf"|(?:Deelt|Delen|Begrijpt|Begrijpen)\s+{GOVERNMENT}\s+(?:\w+\s+){{1,3}}?van"
    rf"|(?:[^.?!;]{{0,80}}?\b)?[Gg]raag\b[^.?!;]{{0,120}}?\baan)\s+(?P<who>{NAMED})"
)
# Right behind what they ask, it is they who name a paper too.
_NAME = re.compile(
    rf"{_ALSO}(?:{SAME}|[Zz]ij|[Zz]e){_THEN}{SEE}{NOT_HERE}"
    r"|(?:Daarbij|Hierbij|Daartoe|Hiertoe|Daarvoor|Hiervoor|Ook|Tevens|Voorts|Verder|Daarnaast"
    r"|In\s+(?:dit|dat)\s+(?:verband|kader))\s+"
    rf"(?:verwijzen|verwijst|wijzen|wijst|noemen|noemt)\s+(?:{SAME}|zij\b)"
)
_NAMELESS = re.compile(r"[Dd]e\s+leden(?:\s+(?:de|het|ook|tevens|voorts|verder|of|van))?")
_ACCORDING = re.compile(
    r"(?:Volgens|Naar\s+(?:de\s+|het\s+)?(?:mening|oordeel|opvatting)\s+van|In\s+de\s+ogen\s+van"
    r"|(?!(?:Ik|Wij|We|Zoals|Anders|Hoewel|Ofschoon)\b)[A-ZÀ-Þ][\w’]*\s+(?:[\w’]+\s+){1,4}?volgens"
    r"(?!\s+(?:de|het)\s+(?:\w+\s+)?commissie))\s+"
    rf"(?:{SAME}|(?P<who>{NAMED}))"
)
# "Naar hun oordeel …" goes on with those named last.
_THEIRS = re.compile(r"(?:Naar|Volgens)\s+(?:hun\s+(?:oordeel|mening|opvatting|inzicht)|hen)\b")
_PASSIVE = re.compile(
    rf"(?:(?:Door|Namens|Vanuit)\s+(?:{SAME}|(?P<who>{NAMED}))\s+(?:wordt|worden|is|zijn|werd)"
    rf"|[A-Z][^.?!;:]{{0,200}}?\s(?:wordt|worden|is|werd)\s+(?:\w+\s+){{0,3}}?door\s+"
    rf"(?:{SAME}|(?P<by>{NAMED})))\s[^.?!;]{{0,300}}?\b"
    r"(?:gevraagd|verzocht|opgemerkt|gewezen|gesteld|geconstateerd|geïnformeerd)\b"
)
# What there is for them: "Het viel de leden van … op dat", "Bij de leden van … leeft de vraag of".
_FOR_ONE = re.compile(
    r"(?:Het\s+(?:viel|valt|baart|baarde|stemt|stemde|spijt|verbaast|verbaasde|verheugt|verheugde"
    rf"|bevreemdt|bevreemdde|is|was)"
    r"(?:\s+(?:voor|bij))?"
    r"|[A-ZÀ-Þ][^.?!;:]{0,150}?\s(?:roept|roepen|riep|riepen|leidt|leiden|leidde)\s+bij"
    r"|(?:(?:Ook|Verder|Voorts|Tevens)\s+)?(?:[Aa]an|[Bb]ij|[Vv]oor)(?=\s[^.?!;]{5,200}?"
    r"\s(?:bestaat|bestond|leeft|leven|leefden|rijst|rijzen|rees|rezen"
    r"|is|zijn|was|waren|blijft|bleef)\b))"
    rf"\s+(?P<who>{NAMED})\s+[a-zà-þ]"
)
_ALONG = re.compile(
    rf",\s+(?:evenals|net\s+als|tezamen\s+met|samen\s+met|en\s+met\s+hen)\s+(?P<also>{NAMED}"
    rf"|die\s+van(?:[\s(/]+{WORD}\)?)*),"
)
_ASKS = re.compile(
    rf"\b(?:{ASK}|gevraagd|verzocht|geïnformeerd|(?:willen|wil|wensen|wenst|vernemen)\b"
    r"|niet\s+(?:\w+\s+)?duidelijk|onduidelijk)"
)
# Fracties that are not named: it is the Kamer that asks.
_SOME_FRACTIES = re.compile(
    r"(?:De\s+leden\s+van\s+)?(?:[Mm]eerdere|[Dd]iverse|[Vv]erschillende|[Ee]nkele|[Aa]lle)\s+"
    rf"fracties\s+{VERB}"
)
# One sentence with both: "Op de vraag van … of …, antwoordt de regering dat …".
_BOTH = re.compile(
    r"(?:(?:Op|Naar\s+aanleiding\s+van|In\s+(?:antwoord|reactie)\s+op|Ten\s+aanzien\s+van"
    r"|Met\s+betrekking\s+tot|Wat\s+betreft|Over)\s+(?:de|het|een|hun|deze)|De|Het)\s+(?:\w+\s+){0,3}?"
    r"(?:vra(?:ag|gen)|opmerking(?:en)?|verzoek(?:en)?|stelling|suggestie|constatering|zorgen)\s+"
    rf"(?:(?:hier|daar)(?:over|omtrent)\s+)?van\s+(?:{SAME}|(?P<who>{NAMED}))"
)
_ANSWERS = re.compile(
    r"[\s,]\s*(?P<own>(?:(?:be)?antwoord|(?:be)?antwoordt|(?:be)?antwoorden|merk|merkt|merken|meld|meldt|melden|kan|kunnen"
    r"|wil|willen|ben|is|zijn|deel|deelt|delen|geef|geeft|geven|verwijs|verwijst|verwijzen|wijs"
    r"|wijst|wijzen|stel|stelt|stellen|bericht|berichten|reageer|reageert|zie|ziet|zien|acht|achten|heb|heeft"
    rf"|hebben)\s+{GOVERNMENT}"
    r"|(?:kan|moet)\s+(?:\w+\s+){0,2}?worden\s+(?:be|ge)?(?:antwoord|opgemerkt|gemeld|gesteld|verwezen)"
    r"|(?:luidt|is)\s+het\s+antwoord\b|wordt\s+(?:\w+\s+)?(?:geantwoord|beantwoord|opgemerkt|verwezen)\b)"
)
# Whoever answers turns to the next: "Dan de vraag van de leden van … over …".
_TURNS_TO = re.compile(
    r"(?:Dan|Nu|Vervolgens|Tot\s+slot|Ten\s+slotte|Tenslotte|Allereerst|Eerst|Verder|Voorts)\s+"
    rf"(?:is\s+er\s+)?(?:nog\s+)?(?:de|een)\s+vra(?:ag|gen)\s+van\s+(?P<who>{NAMED})\s+"
    r"(?=(?:over|naar|of|hoe|waarom|wanneer|welke|inzake)\b)"
)
_WHEREUPON = re.compile(rf",\s+(?P<own>waarop\s+{GOVERNMENT})")
_SPOKEN_OF = re.compile(
    r"\b(?:de|het)\s+(?:leden|lid)\s+van\s+de\s+[^.?!;]{0,160}?fracties?\b(?:\s+van\s+[^.?!;,]{0,40})?"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence that says what others asked.

    `who` is None where it means those named last. `asks` tells a question from what is only
    remarked. `until` is where in the sentence its own answer begins; None where it has none.
    `they` is True for "zij", which may be others than those who ask, `unnamed` for "gevraagd is".
    """

    who: Actor | None
    asks: bool
    until: int | None = None
    they: bool = False
    unnamed: bool = False


def read_asked(words: str, bodies: Bodies) -> Asked | None:
    """Return what a sentence repeats of others; None for one that speaks for who writes it.

    `words` are as printed, line breaks and all.
    """
    said = words[:_REACH]
    if both := _BOTH.match(said):
        return _read_both(words, both, bodies)
    if YOU_ASK.match(said):
        return Asked(Chamber(bodies.chamber), asks=True)
    if IS_ASKED.match(said):
        return Asked(None, asks=True, unnamed=True)
    if put := THE_QUESTION.match(said):
        own = _ANSWERS.search(words, put.end(), put.end() + 2 * _REACH)
        kamer = Chamber(bodies.chamber) if put["your"] else None
        return Asked(kamer, True, own.start("own"), unnamed=True) if own else None
    if (turns := _TURNS_TO.match(said)) and (who := who_is(turns["who"], bodies)):
        return Asked(who, asks=True)
    for pattern in (
        _NAMED_ASK,
        _SAME_ASK,
        _ACCORDING,
        _PASSIVE,
        _TURNED,
        _TURNED_ARE,
        _TURNED_FIRST,
        _FOR_ONE,
    ):
        if (found := pattern.match(said)) and (asked := _asked(found, bodies)):
            then = _WHEREUPON.search(said, found.end())
            return replace(asked, until=then.start("own")) if then else asked
    if member := _MEMBER_ASKS.match(said):
        return Asked(bodies.fractie(tidy(member["of"])) if member["of"] else None, asks=True)
    if _THEIRS.match(said):
        return Asked(None, asks=False, they=True)
    if _SOME_FRACTIES.match(said):
        return Asked(Chamber(bodies.chamber), asks=True)
    found = _PUT_IN.search(said)
    return _asked(found, bodies) if found else None


def asked_behind(words: str, bodies: Bodies) -> Actor | None:
    """Return who asks by the end of a sentence: "…, zo vragen de leden van de VVD-fractie"."""
    found = _PUT_IN.search(words, 0, _REACH)
    asked = _asked(found, bodies) if found else None
    return asked.who if asked else None


def asked_for(words: str, bodies: Bodies) -> Actor | None:
    """Return who asks to be told: "Kan de regering de leden van de VVD-fractie uitleggen …?"."""
    found = _FOR_THEM.match(words, 0, _REACH)
    return who_is(found["who"], bodies) if found else None


def names_papers(words: str) -> bool:
    """Say whether a sentence right behind a question is of who asks: "Zij verwijzen naar …"."""
    return bool(_NAME.match(words[:_REACH]))


def spoken_of(words: str, bodies: Bodies) -> Actor | None:
    """Return the fracties whose members a sentence names last: "deze leden" are theirs."""
    named = [found[0] for found in _SPOKEN_OF.finditer(words[: 4 * _REACH])]
    return who_is(named[-1], bodies) if named else None


def who_is(printed: str, bodies: Bodies) -> Actor | None:
    """Return the one actor that the members so named are; None where they are of no fractie."""
    named = tidy(printed.replace("fractieleden", "fractie"))
    fracties = find_fracties(named, bodies) or tuple(
        bodies.fractie(part)
        for part in re.split(r",\s+|\s+en\s+|\b(?:leden|van)\s+(?:de\s+|het\s+)?", named)
        if normal_form(part) in bodies.fracties or part.startswith("Groep ")
    )
    if fracties:
        return fracties[0] if len(fracties) == 1 else Collective(fracties)
    if "commissie" not in named:
        return None
    of = COMMITTEES.search(named)
    committees = bodies.committees(named[of.end() :]) if of else ()
    return speak_as_one(committees) if committees else Chamber(bodies.chamber)


def _asked(found: re.Match[str], bodies: Bodies) -> Asked | None:
    groups = found.groupdict()
    named = groups.get("who") or groups.get("by")
    asks = bool(_ASKS.search(found.string, 0, found.end() + _NEAR))
    if GRANTED.match(found.string, found.end()):
        return None
    if not asks and (found[0].startswith("Terecht ") or RIGHTLY.match(found.string, found.end())):
        return None
    if not named or _NAMELESS.fullmatch(named):
        return Asked(None, asks, they=bool(groups.get("they")))
    if "leden" in named and not (groups.get("verb") or "n").endswith("n"):
        return None  # "De leden van de … verwijst de regering naar …"
    who = who_is(named + _along(found), bodies)
    return Asked(who, asks) if who else None


def _along(found: re.Match[str]) -> str:
    """Return who asks with those whom a sentence names: ", evenals de leden van …,"."""
    also = _ALONG.match(found.string, found.end())
    return f" en {also['also']}" if also else ""


def _read_both(words: str, both: re.Match[str], bodies: Bodies) -> Asked | None:
    """Return a sentence that asks and answers, if it shows where its answer begins."""
    found = _asked(both, bodies)
    if not found or is_question(words):
        return found
    own = _ANSWERS.search(words, both.end(), both.end() + 2 * _REACH)
    return Asked(found.who, True, own.start("own")) if own else None
