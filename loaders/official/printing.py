"""Text put together piece by piece: white space as a page has it, and places of what is marked."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamergraaf.ontology.nouns import Span

SPACE, CELL, LINE, PARAGRAPH = " ", " | ", "\n", "\n\n"
_RANK = {"": 0, SPACE: 1, CELL: 2, LINE: 3, PARAGRAPH: 4}
_WHITE = " \t\r\n\xa0\u2002\u2003\u2009"


@dataclass(slots=True)
class Mark:
    """A place that begins with the next word that is printed."""

    start: int = -1


@dataclass(slots=True)
class Printer:
    """Prints words with the widest gap asked for since the last one; nothing opens with a gap.

    `widest` bounds the gaps: in the cell of a table all is one line, in a note nothing is apart.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    gap: str = ""
    widest: str = PARAGRAPH
    waiting: list[Mark] = field(default_factory=list)
    held: bool = False

    def write(self, text: str) -> None:
        """Print the words of `text`, its white space collapsed."""
        words = text.split()
        if text[:1] in _WHITE:
            self.apart(SPACE)
        if not words:
            return
        self._put(SPACE.join(words))
        if text[-1] in _WHITE:
            self.apart(SPACE)

    def glue(self, text: str) -> Span:
        """Print `text` without the space before it, as a note's marker is; return its place."""
        if self.gap == SPACE:
            self.gap = ""
        self._put(text)
        return Span(self.length - len(text), self.length)

    def apart(self, gap: str) -> None:
        """Ask for at least this gap ahead of the next word."""
        gap = SPACE if self.held else min(gap, self.widest, key=_RANK.__getitem__)
        if _RANK[gap] > _RANK[self.gap]:
            self.gap = gap

    def hold(self) -> None:
        """Keep what follows on this line: a number stands beside what it numbers."""
        self.apart(SPACE)
        self.held = True

    def mark(self) -> Mark:
        """Return a mark of where the next word will begin."""
        mark = Mark()
        self.waiting.append(mark)
        return mark

    def since(self, mark: Mark) -> Span | None:
        """Return what was printed since `mark`, None where nothing was."""
        if mark.start < 0:
            self.waiting = [one for one in self.waiting if one is not mark]
            return None
        return Span(mark.start, self.length)

    def text(self) -> str:
        """Return all that was printed, and a last line feed."""
        return "".join(self.parts) + "\n" if self.parts else ""

    def _put(self, words: str) -> None:
        if self.parts and self.gap:
            self.parts.append(self.gap)
            self.length += len(self.gap)
        self.gap, self.held = "", False
        for mark in self.waiting:
            mark.start = self.length
        self.waiting.clear()
        self.parts.append(words)
        self.length += len(words)
