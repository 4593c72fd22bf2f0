"""Who asks and who answers Kamervragen, from the headings that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.debates.speakers import as_signed
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Incumbency, Person, Post

_ASKED = re.compile(
    r"\b(?:[Kk]amer|[Ss]chriftelijke\s+)?[Vv]ragen\s+(?:(?:van|gesteld\s+door)\s+)?(?:de\s+|het\s+)?"
    r"(?:[Kk]amer)?(?:leden|lid)\s+(?!van\s+(?:(?:de|het|uw|deze|die|beide)\b|[^\s(]*fractie))"
)
_GROUP = re.compile(
    r"\s*(?:,\s*en\s+|,|en\s+)?\s*(?P<names>[^\W\d_][^():;]{1,160}?)\s*\((?P<of>[^():]{1,60})\)"
)
# Ahead of each name: "de heer Kramer (KVP) en mejuffrouw Smal (KVP)".
_CALLED = re.compile(
    r"(?:de\s+he(?:er|ren)|mevrouw|mevr\.|mejuffrouw|mej\.|het\s+lid|de\s+leden)\s+", re.IGNORECASE
)
# The Kamer's own page prints "Jasper vanDijk": two parts of a name that its source keeps apart.
_GLUED = re.compile(r"\b(van|der?|den|te[nr])(?=[A-ZÀ-Þ])")
# And "RemcoDijkstra": "MacDonald" is one name.
_GIVEN_GLUED = re.compile(r"\b([A-ZÀ-Þ][a-zà-þ]{2,20})(?<!\bMac)(?<!\bFitz)(?=[A-ZÀ-Þ][a-zà-þ])")
_AND = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+")
_ALL_OF = re.compile(r"(?:beiden?|allen|alle|allebei)\s+", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"\b(?:over|aan|inzake|die|dat|de\s+minister|worden|[Vv]ragen)\b")
# "Zee, Anna" and "Zee, mr. A.B.": of one member, whose surname stands first.
_TURNED = re.compile(
    r"(?P<name>[A-ZÀ-Þ’'][\w’' -]{1,40}), (?:(?:(?:drs|mr|dr|ir|ing|prof)\. ?){0,3}"
    r"(?P<initials>(?:[A-Z][a-z]{0,2}\. ?){1,6})|(?P<given>[A-ZÀ-Þ][\w’-]{1,20}))"
)
_LONGEST_NAME = 45
# The Eerste Kamer's are told to the minister on the day that they are sent.
_TO = re.compile(
    rf"\s*,?(?:\s+op\s+(?P<told>{DAY})\s+medegedeeld)?\s+aan\s+(?P<to>(?:de|het)\s.{{5,400}}?)"
    r"(?=\s+(?:over|inzake)\s|\s*\((?i:ingezonden)|\n\s*\n)",
    re.DOTALL,
)
# A scan has the word as it was broken or misread: "(In-gezonden", "(lngezon-den27juni 1985)".
_SENT_IN = r"(?i:[il]n-?\s?ge-?zon-?\s?den)"
_ABOUT = (
    r"\s*,?\s+(?:over|inzake|betreffende|omtrent|naar\s+aanleiding\s+van"
    r"|(?:in\s+verband|met\s+betrekking)\s+(?:met|tot))\s+"
)
# "over regels die worden herzien (ingezonden …)": up to the day no sentence says who answers.
_DATED_SUBJECT = re.compile(
    rf"{_ABOUT}(?P<subject>(?:(?!\bbeantwoord|\bheb\s+ik\b|\n\s*\n|\.\s+[A-Z])[^()?]){{3,400}}?)"
    rf"(?=\s*\((?:[^()]{{1,40}}?,\s+)?{_SENT_IN})"
)
_SUBJECT = re.compile(
    rf"{_ABOUT}(?P<subject>.{{3,500}}?)"
    rf"(?=\s*\((?:[^()]{{1,40}}?,\s+)?{_SENT_IN}"
    r"|\s*,?\s+(?:worden\b(?=[^.\n]{0,160}\b(?:beantwoord|toegezonden|aangeboden|verstrekt)\b)"
    r"|beantwoord\b|heb\s+ik\b)|\.\s|\.$|\n\s*\n|\Z)",
    re.DOTALL,
)
_SENT = re.compile(
    rf"\s*[.,]?\s*\((?:[^()]{{1,40}}?,\s+)?{_SENT_IN}\s*(?:op\s+)?(?P<day>{DAY})[^()]{{0,60}}\)",
    re.IGNORECASE,
)
_BY_NAME = re.compile(
    r"^[ \t]*(?P<heading>(?:Schriftelijke )?Vragen van (?P<names>[A-ZÀ-Þ][^():;.?!\n]{4,160}?))"
    r"(?= aan (?:de|het) [MmSs])",
    re.MULTILINE,
)
_BY_NAME_EACH = re.compile(
    r"(?P<given>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?) "
    r"(?P<name>(?:(?:van|de|der|den|ten|ter|el|al|’t) ){0,3}[A-ZÀ-Þ][\w’-]+)"
)
_WINDOW = 1200  # code points in which a heading says all it has to say

_BY = re.compile(
    r"(?P<post>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)\s+"
    r"(?P<name>(?!van\b|voor\b)[^\W\d_][\w’' .-]{1,50}?)\s*\((?P<area>[^()]{3,90})\)"
)
# "Minister Jansen en Staatssecretaris Smit (Defensie)": one area for both.
_SHARED = re.compile(
    r"(?P<post>\b[Mm]inister|\b[Ss]taatssecretaris)\s+"
    r"(?P<name>(?!van\b|voor\b)[A-ZÀ-Þ][\w’' -]{1,40}?)"
    r"(?=,?\s+en\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris)\s+(?!van\b|voor\b)[A-ZÀ-Þ]"
    r"[\w’' -]{1,40}\s*\((?P<area>[^()]{3,90})\))"
)
# "de ministers Jansen (Defensie) en Smit (Financiën)": one post for both.
_PLURAL = re.compile(r"\b(?P<post>[Mm]inister|[Ss]taatssecretaris)(?:s|sen)\s+(?!van\b|voor\b)")
_PRESIDENT = re.compile(
    r"(?P<who>[Mm]inister-[Pp]resident\s+(?!,)[A-ZÀ-Þ][\w’' -]{1,40}),"
    r"\s+(?:tevens\s+)?[Mm]inister\s+van\s+Algemene\s+Zaken\b"
)
# "Minister Jansen, mede namens Staatssecretaris Smit (beiden van Defensie)".
_BOTH_OF = re.compile(r"\(beiden?\s+(?:van\s+)?")
_ON_BEHALF = re.compile(
    r"(?P<who>(?:[Mm]inister|[Ss]taatssecretaris)\s+(?!van\b|voor\b)[A-ZÀ-Þ][\w’' -]{1,40}),"
    r"\s+mede\s+namens\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris)\s+(?!van\b|voor\b)"
    r"[A-ZÀ-Þ][\w’' -]{1,40}\s*\((?P<area>[^()]{3,90})\)"
)
_NEXT = re.compile(r"(?<=\))(?P<and>,\s+|,?\s+en\s+)(?=[A-ZÀ-Þ][\w’' -]{1,40}\s*\()")
_ALSO = re.compile(r"\bmede\s+namens\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A heading of Kamervragen: who asks whom what, and when it was sent.

    `start` and `end` are code points: from "Vragen" to what it says last.
    """

    askers: tuple[Person, ...]
    posts: tuple[Post, ...]
    subject: str
    sent: date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers: those who do so themselves, and in whose name they do so too."""

    own: tuple[Incumbency | Post, ...]
    others: tuple[Post, ...] = ()


def find_asked(text: str, bodies: Bodies) -> Iterator[Asked]:
    """Yield what in a text names members with their fracties who ask questions."""
    for match in _ASKED.finditer(text):
        if asked := read_asked(text, match.start(), match.end(), bodies):
            yield asked


def find_asked_by_name(text: str, bodies: Bodies) -> Iterator[Asked]:
    """Yield the headings that name members by given name and surname, without their fracties.

    So does the page of a party: its members need none.
    """
    for match in _BY_NAME.finditer(text):
        names = [_BY_NAME_EACH.fullmatch(name) for name in _AND.split(tidy(match["names"]))]
        to = _TO.match(text[match.end() :])
        posts = find_posts(_singular(tidy(to["to"])), bodies) if to else ()
        if not posts or not all(names):
            continue
        askers = tuple(
            Person(_upper(name["name"]), "", bodies.chamber, "", name["given"])
            for name in names
            if name
        )
        at = match.end() + (to.end() if to else 0)
        about = _SUBJECT.match(text[at : at + _WINDOW])
        subject = tidy(about["subject"]).rstrip(" .") if about else ""
        end = at + (about.end() if about else 0)
        yield Asked(askers, posts, subject, None, match.start("heading"), end)


def _upper(name: str) -> str:
    return name[0].upper() + name[1:]


def read_asked(text: str, start: int, names: int, bodies: Bodies) -> Asked | None:
    """Return what a heading says that begins at `start`, the names of those who ask at `names`.

    None where no name with its fractie stands there.
    """
    window = text[names : names + _WINDOW]
    askers, at = _read_askers(window, bodies, alone=text[start:names].split()[-1] == "lid")
    if not askers:
        return None
    posts: tuple[Post, ...] = ()
    day = None
    if to := _TO.match(window, at):
        posts, at = find_posts(_singular(tidy(to["to"])), bodies), to.end()
        day = read_date(tidy(to["told"])) if to["told"] else None
    subject = ""
    if about := _DATED_SUBJECT.match(window, at) or _SUBJECT.match(window, at):
        subject, at = tidy(about["subject"]).rstrip(" ."), about.end()
    sent = _SENT.match(window, at)
    if sent:
        day, at = read_date(tidy(sent["day"])), sent.end()
    return Asked(askers, posts, subject, day, start, names + at)


def _read_askers(
    window: str, bodies: Bodies, *, alone: bool = False
) -> tuple[tuple[Person, ...], int]:
    """Return the members named at the head of a window, and where the list ends.

    A name without a fractie of its own has that of the next: "Mutluer, Lahlah (GroenLinks-PvdA)".
    Where each stands `alone`, what stands behind the comma is of the same name.
    """
    found: list[Person] = []
    at = 0
    while group := _GROUP.match(window, at):
        printed = tidy(group["names"])
        single = _CALLED.sub("", printed, count=1)
        fractie = bodies.fractie(_ALL_OF.sub("", tidy(group["of"]))).name
        if alone and (turned := _TURNED.fullmatch(single)):
            initials = (turned["initials"] or "").replace(" ", "")
            given = turned["given"] or ""
            found.append(Person(turned["name"], initials, bodies.chamber, fractie, given))
            at = group.end()
            continue
        names = [
            _GIVEN_GLUED.sub(r"\1 ", _GLUED.sub(r"\1 ", _CALLED.sub("", name, count=1)))
            for name in _AND.split(printed)
            if name
        ]
        if any(len(name) > _LONGEST_NAME or _NOT_A_NAME.search(name) for name in names):
            break
        found += [Person(n[0].upper() + n[1:], "", bodies.chamber, fractie) for n in names]
        at = group.end()
    return tuple(dict.fromkeys(found)), at


def _singular(printed: str) -> str:
    """Return "de ministers van A en van B" with each area behind a "van" of its own."""
    return re.sub(r"\b([Mm]inisters?|[Ss]taatssecretarissen)\s+van\s+(.+)\s+en\s+(?=[A-Z])",
                  r"\1 van \2 en ", printed)  # fmt: skip


_OF_QUESTIONS = re.compile(r" op (?:de )?(?:[a-z]{4,20} )?(?:[Kk]amer)?[Vv]ragen van ")


def read_answering(printed: str, posts: tuple[Post, ...], bodies: Bodies) -> Answering:
    """Return who answers by "Antwoord van Minister Hermans (Klimaat en Groene Groei), mede …".

    `posts` are those whom the questions are for: they tell "voor" from "van".
    """
    printed = tidy(printed)
    if asked := _OF_QUESTIONS.search(printed):
        printed = printed[: asked.start()]  # whom the questions speak of does not answer
    text = _one_by_one(printed)
    also = _ALSO.search(text)
    head = text[: also.start()] if also else text
    others = find_posts(text[also.end() :], bodies) if also else ()
    named = [_incumbency(match, posts, bodies) for match in _BY.finditer(head)]
    if also:
        behind = [_incumbency(m, posts, bodies).post for m in _BY.finditer(text, also.end())]
        others = tuple(dict.fromkeys((*others, *behind)))
    return Answering(tuple(named) or find_posts(head, bodies), others)


def _one_by_one(text: str) -> str:
    """Return who answers with a post ahead of each name and an area behind it."""
    text = _BOTH_OF.sub("(", text)
    if together := _ON_BEHALF.match(text):
        text = f"{together['who']} ({together['area']}){text[together.end('who') :]}"
    text = _PRESIDENT.sub(r"\g<who> (Algemene Zaken)", text)
    text = _SHARED.sub(r"\g<post> \g<name> (\g<area>)", text)
    if plural := _PLURAL.search(text):
        named = _NEXT.sub(rf"\g<and>{plural['post']} ", text[plural.end() :])
        text = f"{text[: plural.start()]}{plural['post']} {named}"
    return text


def _incumbency(match: re.Match[str], posts: tuple[Post, ...], bodies: Bodies) -> Incumbency:
    kind, area = match["post"].lower(), tidy(match["area"])
    person = Person(as_signed(tidy(match["name"])))
    if kind == "minister-president":
        return Incumbency(person, Post(f"minister-president, minister van {area}"))
    wanted = (f"{kind} van {area}", f"{kind} voor {area}")
    title = next((post.title for post in posts if post.title in wanted), wanted[0])
    return Incumbency(person, bodies.post(title))
