"""The sentence in which something is said, whole: the end of a page may cut it in two."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamergraaf.loaders.structure.text.page_ends import page_ends
from kamergraaf.loaders.structure.text.sentences import Sentences, find_sentences
from kamergraaf.ontology.nouns import Document, Passage, Span

Quote = tuple[Span, ...]

_FAR = 2000  # code points to each side within which a paragraph ends
# So few words that end without a stop above a capital are a heading, and no sentence that goes on.
_MOST_OF_HEADING = 8


@dataclass(slots=True)
class Quotes:
    """Finds sentences in one paper; those of a piece of text are found once."""

    document: Document
    _above: dict[Span, Span] = field(init=False)  # a piece, and the one that its beginning goes on
    _below: dict[Span, Span] = field(init=False)
    _sentences: dict[Span, Sentences] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        cut = list(page_ends(self.document))
        self._above = {below: above for above, below in cut}
        self._below = dict(cut)

    def in_passage(self, passage: Passage, piece: Span, span: Span) -> Quote:
        """Return the sentence around a place that begins in a piece of a passage.

        It has two parts where the end of a page cuts it.
        """
        own = self._of(piece, passage)
        here = own.around(Span(span.start, min(span.end, piece.end)))
        found = [here]
        if here.start == own.begins[0] and (above := self._above.get(piece)):
            last = self._of(above, passage).last
            if self._goes_on(last, piece):
                found.insert(0, last)
        if here.end >= own.ends[-1] and (below := self._below.get(piece)):
            reaching = Span(below.start, max(span.end, below.start))
            if span.end > piece.end or self._goes_on(own.last, below):
                found.append(self._of(below, passage).around(reaching))
        return tuple(found)

    def in_note(self, note: Span, span: Span) -> Quote:
        """Return the sentence around a place in a note."""
        return (self._of(note).around(span),)

    def outside(self, span: Span) -> Quote:
        """Return the sentence around a place in no passage: that within its paragraph."""
        text = self.document.text
        far = max(span.start - _FAR - 2, 0)
        start = max(text.rfind("\n\n", far, span.start) + 2, span.start - _FAR, 0)
        if start == 1:
            start = 0
        end = text.find("\n\n", span.end, span.end + _FAR)
        end = min(span.end + _FAR, len(text)) if end < 0 else end
        start += len(text[start : span.start]) - len(text[start : span.start].lstrip())
        return (find_sentences(text, Span(start, end)).around(span),)

    def _of(self, piece: Span, passage: Passage | None = None) -> Sentences:
        """Return the sentences of a piece of a passage, or of a note."""
        if piece not in self._sentences:
            breaks = _breaks(self.document.text, passage, piece) if passage else ()
            self._sentences[piece] = find_sentences(self.document.text, piece, breaks)
        return self._sentences[piece]

    def _goes_on(self, last: Span, below: Span) -> bool:
        """Say whether the last words of one piece, which have no stop, go on in the next."""
        first = self.document.text[below.start]
        return not first.isupper() or len(last.of(self.document.text).split()) > _MOST_OF_HEADING


def _breaks(text: str, passage: Passage, piece: Span) -> tuple[int, ...]:
    """A sentence begins behind a title that has a line of its own, and at each lettered item."""
    found = [span.start for _, span in passage.items]
    if passage.title and passage.pieces[0] == piece:
        line_end = text.find("\n", piece.start, piece.end)
        first = text[piece.start : line_end].rstrip() if line_end >= 0 else ""
        if " ".join(first.split()).endswith(passage.title):
            after = line_end + 1
            while after < piece.end and text[after].isspace():
                after += 1
            found.append(after)
    return tuple(found)
