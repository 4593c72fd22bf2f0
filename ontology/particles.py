"""Particles of Dutch surnames: with a capital in a list of members, small behind a first name."""

from __future__ import annotations

PARTICLES = frozenset({
    "van", "von", "vom", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "uit", "aan",
    "bij", "onder", "over", "el", "al", "ben", "da", "di", "du", "la", "le", "dos", "del", "des",
    "'t", "’t", "'s", "’s",
})  # fmt: skip
_ARABIC = frozenset({"el", "al", "ben"})  # these keep their capital: "Zohair El Yassini"


def small_particle(surname: str) -> str:
    """Return a surname with its first particle small, as behind a first name or initials.

    >>> small_particle("Van der Linden"), small_particle("El Yassini")
    ('van der Linden', 'El Yassini')
    """
    first, space, rest = surname.partition(" ")
    dutch = space and first.lower() in PARTICLES - _ARABIC
    return f"{first.lower()} {rest}" if dutch else surname
