"""Running text cut at its headings: each section a passage, its headings pieces of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.text.cues import UNFINISHED, answer_heading, is_heading
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Actor, Passage, PassageKind, Span

_NUMBER = r"(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,6}|[A-H])"
_NUMBERED = re.compile(rf"(?P<number>{_NUMBER})[.)]?\s+(?P<title>[A-ZÀ-Þ‘“«(][^.;:?!]{{2,100}})$")
_ARTICLE = re.compile(
    r"(?P<word>Artikel(?:en)?|ARTIKEL(?:EN)?|Onderdeel|Onderdelen|Paragraaf|Hoofdstuk|HOOFDSTUK|Afdeling"
    r"|Titel|Bijlage)\s+(?P<number>[IVXLC]{1,6}|\d{1,3}[a-z]{0,2}(?:[.:]\d{1,3}[a-z]?)*|[A-Z]{1,2})\b"
    r"[^;:?!]{0,70}$"
)
_ENDS = (".", "?", "!", ":", ";", "»", "”", ")")
_LONGEST = 110
_ENDS_TEXT = (",", ";", ":", "?")
_WORD_HEADINGS = frozenset(
    ("algemeen", "inleiding", "toelichting", "artikelsgewijs", "bijlage", "aanleiding")
)


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch under its headings: their lines, and the lines of its text (half-open)."""

    headings: tuple[int, ...]
    first: int
    last: int
    number: str = ""
    title: str = ""

    @property
    def path(self) -> str:
        """The part of a passage's key that tells the section: its number, else its title.

        A title that says who asks is told by them.
        """
        if is_heading(self.title):
            return ""
        word = self.title.split(" ")[0].casefold()
        if self.number and word in {"artikel", "artikelen", "onderdeel", "bijlage", "hoofdstuk"}:
            return f"{word}-{slug(self.number)}"
        if self.number:
            return slug(self.number).replace("-", ".")
        return slug(self.title)[:40] if self.title else ""


def find_sections(paper: Paper, first: int, last: int) -> list[Section]:
    """Return the lines first … last - 1 as sections; headings without text join the next one."""
    lines = paper.lines
    headings = [line for line in find_headings(paper, first, last) if first <= line < last]
    markers = paper.layout.markers
    found: list[Section] = []
    waiting: list[int] = []
    begin = first
    for line in [*headings, last]:
        has_text = any(filled not in paper.skipped for filled in lines.filled_in(begin, line))
        if has_text or (line == last and waiting):
            title = _title(lines, waiting, markers)
            found.append(_section(title, tuple(waiting), begin, line))
            waiting = []
        if line < last:
            waiting.append(line)
            begin = line + 1
    return found


def _title(lines: Lines, headings: list[int], markers: tuple[Span, ...]) -> str:
    """Return the words of the last heading; one that says who asks may go on on a next line."""
    words = [_without_markers(lines, line, markers) for line in headings]
    while len(words) > 1 and is_heading(words[-2]) and UNFINISHED.search(words[-2]):
        words[-2:] = [tidy(f"{words[-2]} {words[-1]}")]
    return words[-1] if words else ""


def _section(words: str, headings: tuple[int, ...], first: int, last: int) -> Section:
    if not headings:
        return Section((), first, last)
    named = _ARTICLE.match(words) or _NUMBERED.match(words)
    return Section(headings, first, last, named["number"].strip("§ ") if named else "", words)


def _without_markers(lines: Lines, line: int, markers: tuple[Span, ...]) -> str:
    """Return the words of a heading without the markers of notes in it."""
    words, end = "", lines.starts[line]
    at = bisect_left(markers, end, key=attrgetter("start"))
    while at < len(markers) and markers[at].start < lines.ends[line]:
        words += lines.text[end : markers[at].start]
        end = markers[at].end
        at += 1
    return tidy(words + lines.text[end : lines.ends[line]])


def find_headings(paper: Paper, first: int, last: int) -> list[int]:
    """Return the lines that are headings: as the layout shows them, else by how they look."""
    lines = paper.lines
    if paper.layout.headings is not None:
        return sorted({lines.at(span.start) for span in paper.layout.headings})
    filled = [line for line in lines.filled_in(first, last) if line not in paper.skipped]
    found: list[int] = []
    above = ""
    for line in filled:
        word = lines.words[line]
        # A page number ends a line of a table of contents.
        ended = above.endswith(_ENDS) or above.isdigit()
        apart = not above or not lines.words[line - 1] or ended
        after_heading = bool(found) and lines.words[found[-1]] == above
        alone = (apart or after_heading) and not _is_cut(lines, line, above)
        goes_on = after_heading and is_heading(above) and bool(UNFINISHED.search(above))
        if goes_on or (alone and _looks_like_heading(word)):
            found.append(line)
        above = word
    return found


def _is_cut(lines: Lines, line: int, above: str) -> bool:
    """Say whether a line goes on with the one above, as a name does, or on the line below."""
    below = lines.words[line + 1] if line + 1 < len(lines) else ""
    return above.endswith(",") or below[:1].islower()


def _looks_like_heading(word: str) -> bool:
    if len(word) > _LONGEST or word.endswith(_ENDS_TEXT) or answer_heading(word):
        return False
    if word.isupper():
        return len(word) > 4 and not word.endswith(".") and word[0].isalpha()
    if word.casefold() in _WORD_HEADINGS or (is_heading(word) and word[-1] not in "."):
        return True
    if _ARTICLE.match(word):
        return not word.endswith(".") or word.count(" ") < 2
    return bool(_NUMBERED.match(word))


def add_section(builder: PassageBuilder, section: Section, voice: Actor) -> None:
    """Add a section as one passage of running text in one voice."""
    passage = section_passage(builder, section, voice)
    builder.add(replace(passage, key=builder.free_key(passage.key)))


def section_passage(builder: PassageBuilder, section: Section, voice: Actor) -> Passage:
    """Return a section as one passage, under the key that it has if no other took it."""
    pieces = (*heading_pieces(builder, section), *builder.pieces(section.first, section.last))
    key = f"text/{section.path}" if section.path else "text"
    return Passage(
        key, PassageKind.RUNNING_TEXT, "", voice, pieces, None, section.number, section.title
    )


def heading_pieces(builder: PassageBuilder, section: Section) -> tuple[Span, ...]:
    """Return the headings as pieces, so that none is part of a sentence."""
    return tuple(piece for line in section.headings for piece in builder.pieces(line, line + 1))


def paragraph_pieces(builder: PassageBuilder, first: int, last: int) -> tuple[Span, ...]:
    """Return lines first … last - 1 in pieces cut at empty lines, for a head is no sentence."""
    lines = builder.lines
    filled = lines.filled_in(first, last)
    begins = [line for above, line in pairwise([-9, *filled]) if line > above + 1]
    return tuple(
        piece for begin, end in pairwise([*begins, last]) for piece in builder.pieces(begin, end)
    )


def italic_lines(paper: Paper) -> set[int]:
    """Return the lines that stand in italics from end to end."""
    lines = paper.lines
    return {
        line
        for span in paper.layout.italics
        for line in lines.filled_in(
            lines.at(span.start), lines.at(max(span.start, span.end - 1)) + 1
        )
        if span.start <= lines.starts[line] and lines.ends[line] <= span.end
    }
