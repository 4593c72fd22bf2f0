"""Names in the ids of ParlaMint, which have no spaces."""

from __future__ import annotations

import re

_PARTS = re.compile(r"[A-ZÀ-Þ][^A-ZÀ-Þ-]*(?:-[A-ZÀ-Þ]?[^A-ZÀ-Þ-]*)*|[^A-ZÀ-Þ]+")
_PARTICLES = re.compile(
    r"(?P<van>van(?P<more>der|den|de|'t|het)?|in(?P<het>'t)|von|der|den|de|ter|ten)$"
)
# First names that end as a particle does; "Wou ter Koopmans" is nobody.
_WHOLE = frozenset({
    "hilde", "linde", "heide", "jade", "wende", "alexander", "aleksander", "sander", "xander",
    "leander", "lander", "wander", "evander", "pieter", "peter", "wouter", "walter", "wolter",
    "dieter", "gunter", "günter", "ester", "hester", "maarten", "marten", "kirsten", "karsten",
    "carsten", "torsten", "ivan",
})  # fmt: skip


def name_in(identifier: str) -> str:
    """Return the name in an id, as far as it can be told.

    >>> name_in("AnouchkavanMiltenburg"), name_in("AnkieBroekers-Knol"), name_in("WouterKoopmans")
    ('Anouchka van Miltenburg', 'Ankie Broekers-Knol', 'Wouter Koopmans')
    >>> name_in("HattevanderWoude"), name_in("JanAnthonieBruijn"), name_in("Sophiein'tVeld")
    ('Hatte van der Woude', 'Jan Anthonie Bruijn', "Sophie in 't Veld")
    """
    words = _PARTS.findall(identifier)
    return " ".join((*map(_cut, words[:-1]), *words[-1:]))


def _cut(word: str) -> str:
    found = _PARTICLES.search(word)
    if not found or found.start() < 2 or word.lower() in _WHOLE:
        return word
    particle = found[0]
    for more in (found["more"], found["het"]):
        particle = f"{particle.removesuffix(more)} {more}" if more else particle
    return f"{word[: found.start()]} {particle}"
