"""What the heading of Kamervragen says of those who ask: a title, and in which fractie they sit."""

from __future__ import annotations

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.kamervragen.questioners import Asked
from kamergraaf.ontology.nouns import Fractie, Membership, Role, Span


def seats_of(asked: Asked, bodies: Bodies) -> tuple[Membership, ...]:
    """Return that those who ask sit in their fracties, as the heading says."""
    span, chamber = Span(asked.start, asked.end), bodies.chamber
    return tuple(
        Membership(one, (fractie := Fractie(one.fractie, chamber)), Role.FRACTIELID, fractie, span)
        for one in asked.askers
        if one.fractie  # a page may name it nowhere
    )


def title_of(asked: Asked) -> str:
    """Return "Vragen van de leden Jansen (VVD) en Smit (SP) over kassen"."""
    named = [f"{one.name} ({one.fractie})" if one.fractie else one.name for one in asked.askers]
    names = " en ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    who = "het lid" if len(asked.askers) == 1 else "de leden"
    about = f" over {asked.subject}" if asked.subject else ""
    return f"Vragen van {who} {names}{about}"
