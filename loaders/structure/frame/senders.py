"""Who writes to the Kamer, and whom it asks, beside committees and ministers.

The chair of a Kamer, its members, an informateur, the Algemene Rekenkamer, the Raad van State.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies, speak_as_one
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.frame.signers import as_one, members_in
from kamergraaf.loaders.structure.text.spelling import tidy, unbroken, without_capitals
from kamergraaf.ontology.nouns import Actor, Chamber, Incumbency, Person, Post, Signature

#: Who of the government speaks, where nothing says.
GOVERNMENT = Post("bewindspersoon")
_BY = re.compile(r"brief van (?:de |het )?(?P<who>.+)", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"minister|staatssecretaris|bewindspers|(?<!europese )commissie|griffier", re.IGNORECASE
)
_CHAIR = re.compile(
    r"(?:(?:plv\.|plaatsvervangend|waarnemend|tijdelijk) )?voorzitter"
    r"(?: van de (?P<hall>eerste|tweede) kamer(?: der staten-generaal)?)?",
    re.IGNORECASE,
)
_PRESIDIUM = re.compile(r"presidium|huishoudelijke commissie", re.IGNORECASE)
_MEMBERS = re.compile(r"brief (van (?:het lid|de leden) .+)", re.IGNORECASE)
# Those who write as a body, by the post that signs for it.
_HEADS = (
    (re.compile(r"(?:president van de )?algemene rekenkamer", re.IGNORECASE),
     "president van de Algemene Rekenkamer"),
    (re.compile(r"(?:afdeling advisering van de )?raad van state", re.IGNORECASE),
     "vice-president van de Raad van State"),
    (re.compile(r"nationale ombudsman", re.IGNORECASE), "Nationale ombudsman"),
    (re.compile(r"initiatiefnemers?|indieners?", re.IGNORECASE), "initiatiefnemers"),
)  # fmt: skip
_INITIATORS = re.compile(r"\b(?:initiatiefnem|indiener)", re.IGNORECASE)
_OF_MEMBERS = re.compile(
    r"\b(?:voorstel van (?:rijks)?wet|initiatief(?:nota|wet\w*|voorstel)) van"
    r" (?:het lid|de leden) [^\n]+",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:aan\s+(?:de\s+)?|(?:hebben|heeft)\s+de\s+(?=\w+\s+\w+\s+de\s+(?:na)?volgende\s+vragen\b))"
    r"(Algemene\s+Rekenkamer|Nationale\s+ombudsman)\b"
)
_PUT_TO = re.compile(
    r"\b(?:voorgelegd|voor\s+te\s+leggen)\s+aan\s+(?P<posts>[^.:;(]{3,400}?)"
    r"(?:\s+(?:over|inzake|naar\s+aanleiding|met\s+betrekking)\b|\.(?=\s))"
)
_ANSWERED = re.compile(
    r"\b(?P<posts>[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)[^.:;(]{3,300}?)\s+(?:heeft|hebben)\s+"
    r"(?:deze|de)\s+vragen\s"
)
_GIVEN = re.compile(
    r"\bde\s+door\s+(?P<posts>de\s+(?:[Mm]inister|[Ss]taatssecretaris)[^.:;(]{3,300}?)\s+bij\s+brief"
    r"\s[^.:;(]{3,60}?\s(?:gegeven|toegezonden)\s+antwoorden\b"
)
_ANSWERED_BY = re.compile(
    r"\bdoor\s+(?P<before>de\s+(?:[Mm]inister|[Ss]taatssecretaris)[^.:;(]{3,300}?)\s+beantwoord\b"
    r"|\bbeantwoord\s+door\s+(?P<behind>de\s+(?:[Mm]inister|[Ss]taatssecretaris)"
    r"[^.:;(]{3,300}?)(?:[.:;(]|\s+bij\s+brief\b)"
)
_GOVERNMENT = re.compile(
    r"\b[Dd]e\s+regering\s+(?:voorgelegd|(?:de\s+)?(?:volgende|navolgende)\s+vragen|heeft\s+deze)\b"
)
_OF_COMMITTEE = re.compile(r"voorzitter van de commissie$", re.IGNORECASE)
_COMMITTEE_OPENS = re.compile(
    r"(?:Namens )?[Dd]e (?:vaste |algemene )?commissie (?:voor|van) (?P<name>[^.;:,]{2,90}?)"
    r" (?:heeft|hebben|verzoekt|vraagt|wil|stelt|brengt|legt|dankt)\b"
)
_OF_KAMER = re.compile(r"voorzitter van de (?:eerste|tweede) kamer", re.IGNORECASE)
_CLERK = re.compile(r"griffier van de (?:eerste|tweede) kamer", re.IGNORECASE)
_MOST_WORDS = 10


def find_sender(title: str, bodies: Bodies) -> Actor | None:
    """Return who writes a letter that is no minister's and no committee's; None for those.

    >>> find_sender("BRIEF VAN DE INFORMATEUR", Bodies("tk"))
    Post(title='informateur')
    """
    who = _who(title)
    if not who or (_OF_OTHERS.search(who) and not _PRESIDIUM.match(who)):
        return None
    if _PRESIDIUM.match(who):
        return Chamber(bodies.chamber)
    if chair := _CHAIR.fullmatch(who):
        hall = (chair["hall"] or ("eerste" if bodies.chamber == "ek" else "tweede")).capitalize()
        return Post(f"voorzitter van de {hall} Kamer")
    if members := _of_members(title, bodies):
        return as_one(members)
    if body := find_body(who):
        return body
    return bodies.post(who) if who.count(" ") < _MOST_WORDS else None


def who_signs(signatures: Sequence[Signature], opening: str, bodies: Bodies) -> Actor | None:
    """Return who writes a letter without a title, by who signs it; None where nothing tells.

    A chair who signs for a committee without its name has it in the `opening` of the letter; with
    the griffier of a Kamer its chair signs for the presidium.
    """
    signed = tuple(one.actor for one in signatures if isinstance(one.actor, Incumbency))
    if signed or not signatures:
        return as_one(tuple(dict.fromkeys(signed))) if signed else None
    capacities = [one.capacity for one in signatures]
    chaired = [(said, of.end()) for said in capacities if (of := COMMITTEES.search(said))]
    named = [one for said, end in chaired for one in bodies.committees(said[end:])]
    if not named and _OF_COMMITTEE.search(capacities[0]):
        opened = _COMMITTEE_OPENS.match(opening)
        named = list(bodies.committees(opened["name"])) if opened else []
    if named:
        return speak_as_one(tuple(dict.fromkeys(named)))
    if len(capacities) > 1 and _OF_KAMER.search(capacities[0]) and _CLERK.search(capacities[1]):
        return Chamber(bodies.chamber)
    return find_sender(f"BRIEF VAN DE {capacities[0]}", bodies)


def find_body(name: str) -> Post | None:
    """Return the post that signs for the body that a name begins with; None for any other."""
    return next((Post(post) for pattern, post in _HEADS if pattern.match(name)), None)


def find_initiators(title: str, cover: str, bodies: Bodies) -> Actor | None:
    """Return the members who answer, where a reply's title says that initiators do.

    The title of their bill or nota, on the `cover`, names them.
    """
    if not _INITIATORS.search(title):
        return None
    named = _OF_MEMBERS.search(cover)
    members = members_in(named[0], bodies.chamber, bodies) if named else ()
    return as_one(members) if members else Post("initiatiefnemers")


def find_addressees(opening: str, bodies: Bodies) -> tuple[Post, ...]:
    """Return whom the opening of a paper says was asked: ministers, or who else was.

    Where it does not say so, the first post that it names; none where the government was asked.
    """
    opening = unbroken(opening)
    others = tuple(_head_of(match[1]) for match in _ASKED.finditer(opening))
    given, answered = _GIVEN.search(opening), _ANSWERED.search(opening)
    named = others or (find_posts(given["posts"], bodies) if given else ())
    named = named or find_asked(opening, bodies)
    named = named or (find_posts(answered["posts"], bodies) if answered else ())
    named = named or find_answering(opening, bodies)
    return named or (() if _GOVERNMENT.search(opening) else find_posts(opening, bodies)[:1])


def find_asked(opening: str, bodies: Bodies) -> tuple[Post, ...]:
    """Return the ministers to whom questions were put: "voorgelegd aan de minister van … over"."""
    asked = _PUT_TO.search(opening)
    return find_posts(asked["posts"], bodies) if asked else ()


def find_answering(opening: str, bodies: Bodies) -> tuple[Post, ...]:
    """Return who the opening of a paper says answered: "door de staatssecretaris van … beantwoord".

    Those who were asked need not be.
    """
    found = _ANSWERED_BY.search(unbroken(opening))
    return find_posts(found["before"] or found["behind"], bodies) if found else ()


def _head_of(printed: str) -> Post:
    body = find_body(tidy(printed))
    assert body is not None  # noqa: S101 - the pattern names but those
    return body


def _who(title: str) -> str:
    found = _BY.search(tidy(title))
    return without_capitals(found["who"].rstrip("0123456789 .")) if found else ""


def _of_members(title: str, bodies: Bodies) -> tuple[Person, ...]:
    found = _MEMBERS.search(tidy(title))
    return members_in(found[1], bodies.chamber, bodies) if found else ()
