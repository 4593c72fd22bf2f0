"""Running text as paragraphs of sentences, over the notes and page numbers that cut it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kamergraaf.loaders.structure.text.cues import marks
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.sentences import find_sentences
from kamergraaf.ontology.nouns import Span

_ENDED = re.compile(r"(?:[.?!:;…][”’»\"')\]]*\s?(?:\d{1,3}|\[\d{1,3}\])?|\])\Z")
# What is capital and no name begins a sentence, whatever stands above: no stop ends a table, or a
# heading.
_FRESH = re.compile(
    r"(?:De|Het|Een|Deze|Dit|Die|Dat|In|Op|Om|Met|Bij|Voor|Naar|Als|Zoals|Ook|Daarnaast|Daarom|Verder"
    r"|Voorts|Tevens|Tot|Zij|Hij|Ik|Wij|Er|Hoe|Wat|Welke|Waarom|Wanneer|Kan|Kunt|Is|Zijn|Deelt)"
    r"[ \t\n]+[a-zà-þ]"
)
_BEGINS = frozenset("“‘„«\"'(€•\uf0b7–─-")
_SHORT = 0.75  # a line that fills less of the width ends its paragraph
_LONGEST_LABEL = 110  # code points
_SIGNS = re.compile(
    r"(?:(?:Mede\s+)?[Nn]amens\s+)?[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)\b[^.?!]*,$"
)


@dataclass(slots=True)
class Paragraph:
    """Sentences that stand together; a sentence that a note or page cuts is more than one span.

    A `label` is no text: a heading that nothing marks as one, or a signature.
    """

    sentences: list[list[Span]] = field(default_factory=list)
    label: bool = False


def find_paragraphs(lines: Lines, pieces: tuple[Span, ...]) -> list[Paragraph]:
    """Return the paragraphs of a passage's pieces, in order; together they hold all words."""
    found: list[Paragraph] = []
    width = _width(lines, pieces)
    for piece in pieces:
        begins = {piece.start, *_begins(lines, piece, width)}
        sentences = find_sentences(lines.text, piece, tuple(begins)).begins
        for start, end in pairwise([*sentences, piece.end]):
            span = Span(start, start + len(lines.text[start:end].rstrip()))
            cut = bool(found) and start == piece.start
            if cut and not (_ended(lines, found[-1]) or _FRESH.match(lines.text, start)):
                found[-1].sentences[-1].append(span)
            elif start in begins:
                found.append(Paragraph([[span]]))
            else:
                found[-1].sentences.append([span])
    for paragraph in found:
        paragraph.label = _is_label(lines, paragraph)
    return found


def _width(lines: Lines, pieces: tuple[Span, ...]) -> float:
    """Return the length that a line must have to be full."""
    filled = (line for piece in pieces for line in _lines_of(lines, piece))
    return max((len(lines.words[line]) for line in filled), default=0) * _SHORT


def _lines_of(lines: Lines, span: Span) -> list[int]:
    return lines.filled_in(lines.at(span.start), lines.at(max(span.start, span.end - 1)) + 1)


def _begins(lines: Lines, piece: Span, width: float) -> Iterator[int]:
    """Yield where paragraphs begin in a piece, but for its first."""
    for above, line in pairwise(_lines_of(lines, piece)):
        before, words = lines.words[above], lines.words[line]
        if not (words[0].isupper() or words[0].isdigit() or words[0] in _BEGINS):
            continue
        apart = line > above + 1 or lines.unwrapped
        if apart or (
            len(before) < width and (_ENDED.search(before) or _below_title(before, words))
        ):
            yield max(lines.starts[line], piece.start)


def _below_title(before: str, words: str) -> bool:
    """Say whether a line does not go on from a short one, as the text of "Vraag 2" does."""
    return bool(_FRESH.match(words)) and marks(before) is None


def _ended(lines: Lines, paragraph: Paragraph) -> bool:
    last = paragraph.sentences[-1][-1]
    return bool(_ENDED.search(lines.text, max(last.start, last.end - 8), last.end))


def _is_label(lines: Lines, paragraph: Paragraph) -> bool:
    first, last = paragraph.sentences[0][0], paragraph.sentences[-1][-1]
    printed = _lines_of(lines, first)
    if _SIGNS.match(lines.words[printed[0]]):
        return True
    if len(paragraph.sentences) > 1 or last is not first or len(printed) > 1:
        return False
    words = lines.words[printed[0]]
    alone = len(words) <= _LONGEST_LABEL and words[0] not in _BEGINS
    return alone and not _ENDED.search(words)


def cut_sentence(sentence: list[Span], until: int) -> tuple[list[Span], list[Span]]:
    """Return a sentence in two: what stands code point `until` of its words, and the rest."""
    asking: list[Span] = []
    own: list[Span] = []
    seen = 0
    for span in sentence:
        middle = min(max(span.start, span.start + until - seen), span.end)
        if middle > span.start:
            asking.append(Span(span.start, middle))
        if middle < span.end:
            own.append(Span(middle, span.end))
        seen += span.end - span.start + 1  # a line feed stands between the spans
    return asking, own
