"""How tests write who speaks, and in which sentence: one short string for each."""

from __future__ import annotations

from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Cited,
    Collective,
    Committee,
    Document,
    Fractie,
    Incumbency,
    Person,
    Post,
)


def who(actor: Actor) -> str:
    """Return "S.J. Terpstra", "D66 + CDA", "Q.R. Zandvliet, minister van …" or the like."""
    match actor:
        case Person():
            return " ".join(filter(None, (actor.initials, actor.given, actor.name)))
        case Incumbency(person, post):
            return f"{who(person)}, {post.title}"
        case Collective(members):
            return " + ".join(map(who, members))
        case Committee(name) | Fractie(name):
            return name
        case Post(title):
            return title
        case Chamber(code):
            return code
        case _:
            raise TypeError(actor)


def said(document: Document, cited: Cited) -> str:
    """Return the sentence in which something is cited, on one line."""
    return " ".join(" ".join(part.of(document.text) for part in cited.quote).split())
