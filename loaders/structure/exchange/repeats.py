"""Repeated questions: which question of the question letter each one repeats.

A repeat is found by its section and number; where the numbers differ, by what reads alike.
Digits, hyphens and line breaks say nothing: a repeat keeps stale note digits and breaks its lines
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

# What each byte of Latin-1 becomes: a small letter, a hyphen, or a space for all else. To look up
# bytes takes a tenth of the time of a pattern over the same letters.
_LETTERS = bytes(
    ord(chr(code).lower()) if chr(code).isalpha() or code == ord("-") else ord(" ")
    for code in range(256)
)
ALIKE = 0.5  # share of words two readings of one question have in common at least
_NEARLY = 0.8  # the same, where more follows
_OPENING = 40  # letters
_MOST = 64  # questions of a section that are compared with a repeat
_LATEST = 8  # questions of one number that are, the last of them first


@dataclass(frozen=True, slots=True)
class Wording:
    """A question's words and its opening, with what printing does to them taken away."""

    plain: bytes  # its words in small letters of Latin-1, a space between them
    opening: bytes


def wording(text: str) -> Wording:
    """Return what two prints of one question share."""
    words = text.encode("latin-1", "replace").translate(_LETTERS).split()
    plain = b" ".join(words).replace(b"- ", b"").replace(b"-", b"")
    return Wording(plain, plain[: _OPENING * 4].replace(b" ", b"")[:_OPENING])


@lru_cache(maxsize=256)
def _words(plain: bytes) -> frozenset[bytes]:
    return frozenset([word for word in plain.split() if len(word) > 2])


def likeness(one: Wording, other: Wording) -> float:
    """Return the share of words in common, from 0 to 1."""
    if one.plain == other.plain:
        return 1.0
    ours, theirs = _words(one.plain), _words(other.plain)
    shared = len(ours & theirs)
    both = len(ours) + len(theirs) - shared
    return shared / both if both else float(one.opening == other.opening)


def begins_alike(one: Wording, other: Wording) -> bool:
    """Say whether `one` begins with all that `other` says, nearly as it says it."""
    begin = Wording(one.plain[: len(other.plain)], one.opening)
    return bool(other.opening) and likeness(begin, other) >= _NEARLY


@dataclass(slots=True)
class Originals:
    """The questions asked so far, by where they stand and by how they open."""

    placed: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    sections: dict[str, list[str]] = field(default_factory=dict)
    opened: dict[bytes, str] = field(default_factory=dict)
    wordings: dict[str, Wording] = field(default_factory=dict)

    def add(self, key: str, section: str, number: str, text: str) -> None:
        """Keep the question `key`, asked in `section` under `number` ("#2" if none is printed)."""
        said = wording(text)
        self.wordings[key] = said
        self.sections.setdefault(section, []).append(key)
        self.placed.setdefault((section, number), []).append(key)
        self.placed.setdefault(("", number), []).append(key)
        if said.opening:
            self.opened.setdefault(said.opening, key)

    def find(self, section: str, number: str, text: str) -> str:
        """Return the key of the question that `text` repeats, "" where it repeats none.

        A repeat may be reworded so much that nothing is alike: then it is the question of its
        section and number, unless another of that section is clearly alike.
        """
        said = wording(text)
        placed = self.placed.get((section, number), [])[: -_LATEST - 1 : -1]
        for key in placed:
            if likeness(said, self.wordings[key]) >= ALIKE:
                return key
        opened = self.opened.get(said.opening, "")
        if opened and likeness(said, self.wordings[opened]) >= ALIKE:
            return opened
        for key in (*placed, *filter(None, (opened,))):  # the answer is right below its repeat
            if begins_alike(said, self.wordings[key]):
                return key
        others = self.sections.get(section, [])[-_MOST:]
        best = max(others, key=lambda other: likeness(said, self.wordings[other]), default="")
        if best and likeness(said, self.wordings[best]) >= ALIKE:
            return best
        return placed[0] if placed and section else ""

    def at(self, section: str, number: str) -> str:
        """Return the key of the question last asked in `section` under `number`, or ""."""
        return next(reversed(self.placed.get((section, number), [])), "")
