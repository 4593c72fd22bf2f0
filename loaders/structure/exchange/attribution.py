"""Citations in their place: passage, note, sentence, page, and the original of a repeated one."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from operator import attrgetter, itemgetter

from kamergraaf.loaders.structure.pages.binding import HEAD, Places
from kamergraaf.loaders.structure.text.quotes import Quote, Quotes
from kamergraaf.ontology.nouns import Citation, Cited, Document, Footnote, PassageKind, Span


def attribute(document: Document, citations: Iterable[Citation]) -> Document:
    """Return `document` with each citation in the passage, and so in the voice, that makes it.

    A citation in a note has the passage of the note's marker. One that no passage holds (in a
    heading, or in a note without a marker) is its letter's own: it has the letter's frame. Only
    where a paper has no passages at all is `Cited.passage` "". What a signature or the head of a
    letter or of the paper holds is left out: a letter's own kenmerk, the title of the dossier, a
    title behind a name ("Lagas MDR").
    """
    attributor = _Attributor(document)
    placed = [
        attributor.place(citation)
        for citation in sorted(citations, key=attrgetter("start", "end", "pinpoint"))
        if not attributor.is_formal(citation.start)
    ]
    return replace(document, citations=attributor.number(placed))


@dataclass(slots=True)
class _Placed:
    citation: Citation
    passage: str
    footnote: str
    quote: Quote


@dataclass(slots=True)
class _Attributor:
    document: Document
    places: Places = field(init=False)
    notes: list[Footnote] = field(init=False)
    note_starts: list[int] = field(init=False)
    first: str = field(init=False)  # the first passage of all
    frames: dict[str, str] = field(init=False)  # letter -> its frame
    letters: list[tuple[int, str]] = field(init=False)  # where each letter begins
    formal: list[Span] = field(init=False)  # heads and signatures
    quotes: Quotes = field(init=False)

    def __post_init__(self) -> None:
        document = self.document
        self.places = Places(document.passages)
        self.quotes = Quotes(document)
        self.first = document.passages[0].key if document.passages else ""
        self.frames = {}
        for passage in document.passages:
            if passage.kind is PassageKind.FRAME or passage.letter not in self.frames:
                self.frames[passage.letter] = passage.key
        self.letters = sorted((one.span.start, one.key) for one in document.letters if one.span)
        heads = [one.head for one in document.letters if one.head]
        signed = [signature.span for one in document.letters for signature in one.signatures]
        head = [piece for one in document.passages if one.key == HEAD for piece in one.pieces]
        self.formal = sorted((*heads, *signed, *head), key=attrgetter("start"))
        printed = [note for note in document.footnotes if note.span]
        self.notes = sorted(printed, key=_note_start)
        self.note_starts = [_note_start(note) for note in self.notes]

    def is_formal(self, offset: int) -> bool:
        """Say whether a code point stands in a letter's head or in a signature."""
        at = bisect_right(self.formal, offset, key=attrgetter("start")) - 1
        return at >= 0 and offset < self.formal[at].end

    def place(self, citation: Citation) -> _Placed:
        span = Span(citation.start, citation.end)
        note = self._note_at(citation.start)
        if note is None or note.span is None:
            place = self.places.find(citation.start)
            if place:
                quote = self.quotes.in_passage(*place, span)
                return _Placed(citation, place[0].key, "", quote)
            quote = self.quotes.outside(span)
            return _Placed(citation, self._frame_at(citation.start), "", quote)
        if note.marker is None:
            quote = self.quotes.in_note(note.span, span)
            passage = note.passage or self._frame_at(citation.start)
            return _Placed(citation, passage, note.number, quote)
        marker = self._word_before(note.marker)
        place = self.places.find(marker.start)
        quote = self.quotes.in_passage(*place, marker) if place else self.quotes.outside(marker)
        passage = note.passage or self._frame_at(note.marker.start)
        return _Placed(citation, passage, note.number, quote)

    def number(self, placed: list[_Placed]) -> tuple[Cited, ...]:
        """Give the citations their keys: in each passage, its text comes before its notes."""
        counts: defaultdict[str, int] = defaultdict(int)
        keys: dict[int, str] = {}
        for at in sorted(range(len(placed)), key=lambda at: bool(placed[at].footnote)):
            passage = placed[at].passage
            counts[passage] += 1
            keys[at] = f"{passage}/citation/{counts[passage]}".removeprefix("/")
        repeats = self._find_repeats(placed, keys)
        page_of = self.document.page_of
        return tuple(
            [
                Cited(
                    keys[at], one.citation, one.passage, one.footnote, one.quote,
                    page_of(one.citation.start), repeats.get(at, ""),
                )
                for at, one in enumerate(placed)
            ]
        )  # fmt: skip

    def _find_repeats(self, placed: list[_Placed], keys: dict[int, str]) -> dict[int, str]:
        """Return, for citations in repeated questions, the keys of those in the originals."""
        questions = {
            passage.key: passage.repeats
            for passage in self.document.passages
            if passage.kind is PassageKind.REPEATED_QUESTION and passage.repeats
        }
        repeated = set(questions.values())
        made: dict[tuple[str, str, str], list[str]] = {}
        for at in keys:
            one = placed[at]
            if one.passage in repeated:
                what = one.passage, one.citation.work, one.citation.pinpoint
                made.setdefault(what, []).append(keys[at])
        found: dict[int, str] = {}
        seen: defaultdict[tuple[str, str, str], int] = defaultdict(int)
        for at in keys:
            one = placed[at]
            if one.passage in questions:
                what = questions[one.passage], one.citation.work, one.citation.pinpoint
                if originals := made.get(what):
                    found[at] = originals[min(seen[what], len(originals) - 1)]
                    seen[what] += 1
        return found

    def _note_at(self, offset: int) -> Footnote | None:
        at = bisect_right(self.note_starts, offset) - 1
        note = self.notes[at] if at >= 0 else None
        return note if note and note.span and offset < note.span.end else None

    def _frame_at(self, offset: int) -> str:
        """Return the frame of the letter, or of the cover, in which `offset` stands."""
        at = bisect_right(self.letters, offset, key=itemgetter(0)) - 1
        letter = self.letters[at][1] if at >= 0 else ""
        return self.frames.get(letter) or self.first

    def _word_before(self, marker: Span) -> Span:
        """Return the last code point before a marker: the marker closes that one's sentence."""
        at = marker.start - 1
        while at > 0 and self.document.text[at].isspace():
            at -= 1
        return Span(max(at, 0), max(at, 0) + 1)


def _note_start(note: Footnote) -> int:
    return note.span.start if note.span else 0
