"""The lines of a text and the pages that they show."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import add

from kamergraaf.loaders.structure.text.breaks import restore_breaks

_WORD = re.compile(r"\S+")
# A numbered list that a web page shows as a bulleted one too: "• 1.". The number alone counts.
_BULLETS = frozenset("•\uf0b7·▪●◦")
_BULLET = re.compile(r".\s*(?=\d{1,3}[.):](?:\s|$))")

# In text out of a PDF a page's first line begins with one space. Where more lines than this
# share do so, the space is layout and says nothing of pages.
_MARK_SHARE = 8
_MARKS_ENOUGH = 3
_WIDEST = 160  # code points of a line in print
_WIDE_ENOUGH, _WIDE_SHARE = 2, 20  # wider lines, at least, and one of so many
_LOST = 2  # pages that a text may have without showing them
_SHORTEST_PAGE = 1000  # code points, where a page's number stands apart from its text
_LEAST_PAGE = 12  # lines with words; numbers nearer to each other are those of questions
_LIST_GAP = 3  # no page is so short; lines that near to each other are a list without its bullets


@dataclass(frozen=True, slots=True)
class Lines:
    """A text cut at its line feeds.

    `words[i]` is line i without the space (or the bullet of a number) around it and with single
    spaces between its words;
    `starts[i]` and `ends[i]` are where those words stand in the text, `raw[i]` is where the line
    itself begins. `filled` are the lines with words, in order; `marked` are those that a page may
    begin with: they are indented by one space (by two where none is by one). Where they are
    `unwrapped` each line is a whole paragraph, as a web page or a Word file gives it.
    """

    text: str
    words: list[str]
    raw: list[int]
    starts: list[int]
    ends: list[int]
    filled: list[int]
    marked: list[int]
    unwrapped: bool = False

    def at(self, offset: int) -> int:
        """Return the number of the line that holds a code point."""
        return bisect_right(self.raw, offset) - 1

    def filled_in(self, first: int, last: int) -> list[int]:
        """Return those of the lines first … last - 1 that hold words."""
        return self.filled[bisect_left(self.filled, first) : bisect_left(self.filled, last)]

    def begin(self, line: int) -> int:
        """Return where a line begins; behind the last one that is the end of the text."""
        return self.raw[line] if line < len(self.raw) else len(self.text)

    def printed(self, line: int) -> str:
        """Return the words of a line as they are printed, wide spaces and all."""
        return self.text[self.starts[line] : self.ends[line]]

    def offset(self, line: int, at: int) -> int:
        """Return where the code point `at` of `words[line]` stands in the text."""
        start = self.starts[line]
        if self.ends[line] - start == len(self.words[line]):
            return start + at
        seen = 0
        for match in _WORD.finditer(self.text, start, self.ends[line]):
            if at <= seen + len(match[0]):
                return match.start() + max(at - seen, 0)
            seen += len(match[0]) + 1
        return self.ends[line]

    def between(self, first: int, last: int) -> str:
        """Return the text of lines first … last - 1."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def __len__(self) -> int:
        return len(self.words)

    def following(self, line: int, stop: int | None = None) -> int:
        """Return the next line after `line` that holds words, or `stop` (the end by default)."""
        last = len(self.words) if stop is None else stop
        line += 1
        while line < last and not self.words[line]:
            line += 1
        return line


def cut_lines(text: str) -> Lines:
    """Cut `text` at its line feeds; carriage returns and form feeds count as space."""
    cut = text.split("\n")
    lengths = accumulate(map(len, cut[:-1]), initial=0)
    raw = [number + length for number, length in enumerate(lengths)]  # with the line feeds
    cut, raw = restore_breaks(cut, raw, text)
    words = [line.strip() for line in cut]
    starts = raw.copy()
    filled = [number for number, word in enumerate(words) if word]
    indented: tuple[list[int], list[int]] = ([], [])  # by one space, by two
    for number in filled:
        line, word = cut[number], words[number]
        if line[0] != word[0]:
            indent = line.index(word[0])
            starts[number] += indent
            if indent < 3 and line.startswith(" " * indent):
                indented[indent - 1].append(number)
    for number in filled if not _BULLETS.isdisjoint(text) else ():
        if words[number][0] in _BULLETS and (bullet := _BULLET.match(words[number])):
            words[number] = words[number][bullet.end() :]
            starts[number] += bullet.end()
    ends = list(map(add, starts, map(len, words)))
    for wide in ("  ", "\t"):
        if wide in text:
            for number in [number for number in filled if wide in words[number]]:
                words[number] = " ".join(words[number].split())
    longer = sum(len(words[number]) > _WIDEST for number in filled)
    unwrapped = longer >= _WIDE_ENOUGH and longer * _WIDE_SHARE >= len(filled)
    return Lines(text, words, raw, starts, ends, filled, indented[0] or indented[1], unwrapped)


@dataclass(frozen=True, slots=True)
class Pages:
    """Where pages begin (first lines, in order; empty where unknown) and lone page numbers."""

    first: tuple[int, ...]
    numbers: frozenset[int]

    def bounds(self, count: int) -> list[tuple[int, int]]:
        """Return each page as a half-open range of lines out of `count` lines."""
        return list(zip(self.first, (*self.first[1:], count), strict=True))


def find_pages(lines: Lines) -> Pages:
    """Find the pages by form feeds, else by the space that begins each, else by lone numbers."""
    lone = [
        (number, int(word))
        for number in lines.filled
        if len(word := lines.words[number]) <= 4
        and word.isascii()
        and word.isdigit()
        and (number == 0 or not lines.words[number - 1])
    ]
    if "\f" in lines.text:
        return _by_form_feed(lines, lone)
    marked = _without_lists(lines.marked)
    if marked and len(marked) * _MARK_SHARE <= len(lines.filled) + _MARK_SHARE:
        first = lines.following(-1)
        # A mark on the first line alone divides nothing.
        if (first == marked[0] and len(marked) > 1) or len(marked) >= _MARKS_ENOUGH:
            return _by_mark(lines, [0, *(line for line in marked if line != first)], lone)
    return _by_number(lines, lone)


def _without_lists(marked: list[int]) -> list[int]:
    before = [-_LIST_GAP - 1, *marked]
    after = [*marked[1:], 2**62]
    return [
        line
        for previous, line, following in zip(before, marked, after, strict=False)
        if line - previous > _LIST_GAP and following - line > _LIST_GAP
    ]


def _by_form_feed(lines: Lines, lone: list[tuple[int, int]]) -> Pages:
    first, offset = [0], lines.text.find("\f")
    last = len(lines.text.rstrip())
    while 0 <= offset < last:
        line = lines.at(offset)
        # A form feed behind the words of a line ends the page there, before the next line.
        line = line if offset < lines.starts[line] or not lines.words[line] else line + 1
        if first[-1] < line < len(lines):
            first.append(line)
        offset = lines.text.find("\f", offset + 1)
    return Pages(tuple(first), _at_foot(lines, first, lone))


def _at_foot(lines: Lines, first: list[int], lone: list[tuple[int, int]]) -> frozenset[int]:
    """Return the lone numbers that are the last words of a page, or the number of their page."""
    begins = set(first) | {len(lines)}
    return frozenset(
        line
        for line, number in lone
        if lines.following(line) in begins
        or _is_page(lines, line, number - bisect_right(first, line))
    )


def _is_page(lines: Lines, line: int, ahead: int) -> bool:
    """Say whether a lone number, so far ahead of the pages seen, is that of its page.

    Ahead of them it may be where marks are lost, but then it stands apart.
    """
    return ahead == 0 or (0 < ahead <= _LOST and lines.words[line + 1 : line + 2] == [""])


def _by_mark(lines: Lines, first: list[int], lone: list[tuple[int, int]]) -> Pages:
    """Pages by their marks; the number of the page at its foot reveals a page without a mark."""
    marks = frozenset(first)
    added: list[int] = []
    at = 0
    for line, number in lone:
        while at < len(first) and first[at] <= line:
            at += 1
        after = lines.following(line)
        numbered = _is_page(lines, line, number - at - len(added))
        if numbered and after < len(lines) and after not in marks:
            added.append(after)
    pages = sorted({*first, *added})
    return Pages(tuple(pages), _at_foot(lines, pages, lone))


def _by_number(lines: Lines, lone: list[tuple[int, int]]) -> Pages:
    """Pages by numbers that count 1, 2, 3 … at the foot, or 2, 3 … at the head."""
    wanted = 0
    found: list[int] = []
    for line, number in lone:
        if not found and number in {1, 2}:
            wanted = number
        if number == wanted:
            found.append(line)
            wanted += 1
    if len(found) < 2 or _are_questions(lines, found):
        return Pages((), frozenset())
    at_head = int(lines.words[found[0]]) == 2
    begins = found if at_head else [lines.following(line) for line in found]
    return Pages((0, *(line for line in begins if 0 < line < len(lines))), frozenset(found))


def _are_questions(lines: Lines, found: list[int]) -> bool:
    """Say whether lone numbers stand too near to each other for pages, each right above text.

    Apart from the text they count a list where hardly anything stands between two of them.
    """
    gaps = len(found) - 1
    spread = len(lines.filled_in(found[0], found[-1])) < _LEAST_PAGE * gaps
    above = all(line + 1 < len(lines) and lines.words[line + 1] for line in found)
    return spread and (above or lines.raw[found[-1]] - lines.raw[found[0]] < _SHORTEST_PAGE * gaps)
