"""Who writes a letter, and to whom: by its title, its signatures, the cover of its paper."""

from __future__ import annotations

import re
from itertools import pairwise

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, speak_as_one
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.actors.temporary_bodies import find_temporary
from kamergraaf.loaders.structure.frame.addressing import read_addressees
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.senders import (
    GOVERNMENT,
    find_answering,
    find_asked,
    find_body,
    find_initiators,
    find_sender,
    who_signs,
)
from kamergraaf.loaders.structure.frame.signers import as_one
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals
from kamergraaf.ontology.nouns import Actor, Chamber, Incumbency, Letter, LetterKind, Post

_ON_BEHALF = re.compile(r",?\s+mede\s+namens\b", re.IGNORECASE)
# "Reactie van de Minister en de Minister voor Natuur": the cover tells which the first is.
_BARE = re.compile(
    r"\bde\s+(?:minister|staatssecretaris)\s+en\s+de\s+(?:minister|staatssecretaris)\s+(?:van|voor)\b",
    re.IGNORECASE,
)
_HALL = re.compile(r"\bvoorzitter van de (Eerste|Tweede) Kamer\b", re.IGNORECASE)
# Committees of both chambers write together: "BRIEF VAN DE COMMISSIES VOOR DE VERZOEKSCHRIFTEN".
_TOGETHER = re.compile(
    r"Namens de (?:[a-z]+ )?[Cc]ommissie (?:voor|van) (?P<names>.{3,300}?),? (?:bied|zend|doe)\b"
)
_PRESIDES = re.compile(r"[^\d,;:]{3,60}, (?:waarnemend )?(?:vice-?)?president", re.IGNORECASE)
_SIGNED_WITHIN = 12  # lines of a letter with a report behind it
_COVER = 6000  # code points within which a cover names whom the committee consulted
_OPENING = 3  # lines of a letter


def writer_of(paper: Paper, draft: Draft) -> Actor:
    """Return the one actor whose voice a letter is."""
    bodies = paper.bodies
    if other := find_sender(draft.title, bodies):
        return other
    if not draft.title:
        signing = who_signs(draft.signatures, _opening(paper, draft), bodies)
        if signing or (signing := _signing_body(paper, draft)):
            return signing
    if draft.by_government and (members := find_initiators(draft.title, _cover(paper), bodies)):
        return members
    if draft.by_government:
        signed = [one.actor for one in draft.signatures if isinstance(one.actor, Incumbency)]
        if signed:
            return as_one(tuple(dict.fromkeys(signed)))
        own = _ON_BEHALF.split(draft.title)[0]
        posts = find_posts(without_capitals(own), bodies)
        if not posts or _BARE.search(own):
            told = answering_on_cover(paper) or _posts_of_cover(paper)
            posts = tuple(dict.fromkeys((*_of_kind(own, told), *posts)))
        return as_one(posts) if posts else GOVERNMENT
    if match := COMMITTEES.search(draft.title):
        together = _TOGETHER.match(_opening(paper, draft))
        named = bodies.committees(together["names"] if together else draft.title[match.end() :])
        if named:
            return speak_as_one(named)
    if body := find_temporary(draft.title, paper.lines.text, bodies):
        return body
    if chairs := next(filter(None, (_HALL.search(one.capacity) for one in draft.signatures)), None):
        return Post(f"voorzitter van de {chairs[1]} Kamer")
    if paper.cover.committees:
        return speak_as_one(paper.cover.committees)
    return Chamber(bodies.chamber)


def _signing_body(paper: Paper, draft: Draft) -> Post | None:
    """Return the post that signs for a body below its name: "Algemene Rekenkamer"."""
    words = paper.lines.words
    for line, below in pairwise(paper.lines.filled_in(draft.body, draft.last)[:_SIGNED_WITHIN]):
        if _PRESIDES.fullmatch(words[below]) and (body := find_body(words[line])):
            return body
    return None


def _opening(paper: Paper, draft: Draft) -> str:
    filled = paper.lines.filled_in(draft.body, draft.last)[:_OPENING]
    return tidy(" ".join(paper.lines.words[line] for line in filled))


def _of_kind(title: str, posts: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return those posts that a title means which says no more than "Reactie van de minister"."""
    kinds = tuple(kind for kind in ("minister", "staatssecretaris") if kind in title.casefold())
    return tuple(post for post in posts if post.title.startswith(kinds or "")) or posts


def _posts_of_cover(paper: Paper) -> tuple[Post, ...]:
    """Return whom the cover says was consulted, else the first post that it names."""
    cover = _cover(paper)
    return find_asked(cover, paper.bodies) or find_posts(cover, paper.bodies)[:1]


def answering_on_cover(paper: Paper) -> tuple[Post, ...]:
    """Return who answered in the place of those whom a committee consulted, if a cover says so."""
    return find_answering(_cover(paper), paper.bodies) if paper.cover.committees else ()


def _cover(paper: Paper) -> str:
    return paper.lines.text[: min(paper.lines.raw[paper.drafts[0].first], _COVER)]


def addressees_of(paper: Paper, draft: Draft) -> tuple[Actor, ...]:
    """Return whom a letter is addressed to; a committee's, without address, whom it consulted."""
    if not draft.to and draft.title.startswith("BRIEF AAN "):
        return find_posts(without_capitals(draft.title), paper.bodies)
    told = paper.cover.committees and not draft.title.startswith("BRIEF ")
    if draft.by_government and not draft.to and told:
        return (Chamber(paper.bodies.chamber),)  # the part of a report that is the reply
    if draft.to or draft.by_government:
        return read_addressees(draft.to, paper.bodies)
    return _posts_of_cover(paper)


def questions_told(paper: Paper) -> Letter | None:
    """Return the letter in which a committee asked, of a cover that tells when it was sent."""
    days = dict(reversed(paper.cover.entries))
    sent, committees = days.get(LetterKind.UITGAAND), paper.cover.committees
    if not (sent and committees):
        return None
    return Letter(
        f"letter/{LetterKind.UITGAAND}", LetterKind.UITGAAND, "", "", sent, None,
        paper.cover.subject, (speak_as_one(committees),), _posts_of_cover(paper), (), None,
    )  # fmt: skip
