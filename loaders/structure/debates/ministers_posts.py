"""The post of a minister who speaks: named beside the name, or the only one of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.ontology.nouns import Post

_LONGEST = 120  # code points in which a post is named behind its holder
_DEPUTY = r"(?:vice-?minister-president,\s+)?"
# In a list of who is there: "minister van Financiën, De Wit, minister van Defensie".
_NEXT_HOLDER = re.compile(
    r",\s+(?:en\s+)?[\w’'-]+(?:\s[\w’'-]+){0,3}[,.]\s+"
    r"(?:vice-|(?i:minister-p|(?:minister|staatssecretaris)\s+(?:van|voor|zonder|belast)\b))"
)
# "minister Ritsema en staatssecretaris Vos van Defensie": one area for both.
_SHARED = r"(?:en\s+(?:de\s+)?(?:minister|staatssecretaris)\s+[\w’'-]+(?:\s+[\w’'-]+)?\s+)?"


def post_beside(text: str, holder: str, office: str, bodies: Bodies) -> Post | None:
    """Return the post in "Adema, minister van Landbouw" or "minister Adema van Landbouw".

    `office` is `minister`, `staatssecretaris` or `minister-president`.
    """
    name = re.escape(holder)
    beside = re.compile(
        rf"\b{name}(?:,|\.(?=\s+(?-i:[ms])))\s+{_DEPUTY}(?:de\s+)?(?={office}\b)"
        rf"|\b{office}\s+{name}\s+{_SHARED}(?=(?:van|voor)\s+[A-Z])",
        re.IGNORECASE,
    )
    for found in beside.finditer(text):
        behind = _NEXT_HOLDER.split(text[found.end() : found.end() + _LONGEST])[0]
        title = behind if behind.lower().startswith(office) else f"{office} {behind}"
        if posts := find_posts(title, bodies):
            return posts[0]
    return None


def posts_named(text: str, bodies: Bodies) -> list[str]:
    """Return the posts that a text names, by title, but for the minister-president.

    Of the minister-president others speak too, so to be named does not mean to be there.
    """
    titles = [post.title for post in find_posts(text, bodies)]
    return [title for title in titles if not title.startswith("minister-president")]


def only_post(office: str, told: Iterable[Iterable[str]]) -> Post | None:
    """Return the one post of an office among the titles told first, else next, if it is one.

    "minister van Landbouw" is short for "minister van Landbouw, Natuur en Voedselkwaliteit".
    """
    for titles in told:
        begins = (f"{office} van ", f"{office} voor ", f"{office}-president")
        own = [title for title in titles if title.startswith(begins)]
        full = max(own, key=len, default="")
        if own and all(full.startswith(title) for title in own):
            return Post(full)
    return None


def in_full(post: Post, text: str, bodies: Bodies) -> Post:
    """Return a post by the fullest title that goes on from its own, if all those are one.

    Who gives the floor to "de minister van Landbouw" means the one of Landbouw, Natuur en
    Voedselkwaliteit whom the text names. What stands once may be a list that goes on with a name.
    """
    goes_on = (f"{post.title}, ", f"{post.title} en ")
    named = [title for title in posts_named(text, bodies) if title.startswith(goes_on)]
    whole = " ".join(text.split()) if named else ""
    longer = [title for title in named if whole.count(title) > 1]
    full = max(longer, key=len, default="")
    return Post(full) if full and all(full.startswith(title) for title in longer) else post
