"""The sentence around a place in a passage."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from kamergraaf.ontology.nouns import Span

_STOP = re.compile(
    r"[.?!…][”’»\"')\]]*(?:\d{1,3}|\[\s?\d{1,3}\s?\]|[ ]{1,3}\d{1,3}(?=\s*\n))?[”’»)]?\s+"
    r"(?=[“‘„«\"'(]*[A-ZÀ-Þ0-9\uf0b7•]|’s\b|'s\b)"
)
_LINE = re.compile(
    r"\n\s*(?=[•\uf0b7]|[–─-]\s|[a-z][.)]\s|\d{1,3}[.)]\s|Aan\s+de\s|Den\s+Haag,"
    r"|De\s+[Mm]inister\s+van\s[^\n]*,\s*\n|De\s+griffier\s|BRIEF\s)"
)
# One pattern per century: what begins with a fixed text is found several times as fast.
_DATED = tuple(re.compile(rf"{century}\d\d[ \t]*\n\s*(?=[A-ZÀ-Þ])") for century in ("19", "20"))
_DATE_LINE = re.compile(r"(?:^|\n)[ \t]*[A-Z’'][\w’' -]{1,30},\s+\d{1,2}\s+[a-z]+\s+(?:19|20)\d\d$")
_WORD = re.compile(r"(?:^|[\s(\[“‘„\"'/])([\w.’'-]*)$")
# Words behind which a full stop ends no sentence.
_ABBREVIATIONS = frozenset(
    (
        "nr", "nrs", "no", "nos", "art", "artt", "p", "pp", "pag", "blz", "mr", "mrs", "dr",
        "drs", "prof", "ir", "ing", "mw", "mevr", "dhr", "jl", "o.a", "m.n", "d.w.z", "bijv",
        "bv", "t.a.v", "m.b.t", "i.v.m", "t.b.v", "i.c", "n.a.v", "d.d", "t.o.v", "m.i.v", "e.d",
        "e.a", "a.u.b", "c.q", "z.g", "zgn", "ca", "evt", "resp", "vgl", "zie", "incl", "excl",
        "max", "min", "jo", "st", "stb", "stcrt", "trb", "pb", "cf", "red", "vz", "plv", "adj",
        "hfst", "par", "sub", "ov", "lid", "i.e", "al", "ed", "vol", "aant", "inw", "mln", "mld",
        "tel", "i.p.v", "o.g.v", "aanh", "hand", "dd", "j.l", "a.i", "z.i", "jhr", "mej",
    )
)  # fmt: skip
# How the longer ones end: behind any other four letters a full stop ends a sentence.
_TAIL = 4
# A place in an act may have a full stop in its number: "artikel 4.4 Woo", and no note is meant.
_NUMBER_OF = re.compile(
    r"(?:[Aa]rtikel(?:en)?|[Aa]rt\.|[Pp]aragra(?:af|fen)|[Hh]oofdstuk|[Tt]itel|[Aa]fdeling)\s+"
    r"(?:\d{1,3}(?:[.:]\d{1,3})?[a-z]?(?:,|\s+en|\s+of)\s+){0,4}\d{1,3}$"
)
_TAILS = frozenset(word[-_TAIL:] for word in _ABBREVIATIONS if word[-_TAIL:].isalpha())
_MOST = 40  # code points looked back for an abbreviation


@dataclass(frozen=True, slots=True)
class Sentences:
    """Where the sentences of a stretch of text begin, in order, and where the words of each end.

    The ends are found once: one sentence may hold any number of citations.
    """

    begins: list[int]
    ends: list[int]

    @property
    def last(self) -> Span:
        """The last of the sentences."""
        return Span(self.begins[-1], self.ends[-1])

    def around(self, span: Span) -> Span:
        """Return the sentence that holds `span`, which may run over into the next ones."""
        first = max(bisect_right(self.begins, span.start) - 1, 0)
        last = max(bisect_left(self.begins, span.end) - 1, first)
        return Span(self.begins[first], max(self.ends[last], span.end))


def find_sentences(text: str, piece: Span, breaks: tuple[int, ...] = ()) -> Sentences:
    """Return the sentences of a stretch of `text`.

    `breaks` are places where a sentence begins whatever stands before it: behind a title.
    """
    begins = sorted(_begins(text, piece.start, piece.end, breaks))
    ends = [len(text[at:end].rstrip()) + at for at, end in pairwise([*begins, piece.end])]
    return Sentences(begins, ends)


def _begins(text: str, start: int, end: int, breaks: tuple[int, ...]) -> set[int]:
    begins = {start, *(at for at in breaks if start < at < end)}
    for match in _STOP.finditer(text, start, end):
        if not _abbreviated(text, start, match.start()):
            begins.add(match.end())
    begins.update([match.end() for match in _LINE.finditer(text, start, end)])
    for dated in _DATED:
        for match in dated.finditer(text, start, end):
            if _DATE_LINE.search(text[max(start, match.start() - 61) : match.start() + 4]):
                begins.add(match.end())
    return begins


def _abbreviated(text: str, start: int, stop: int) -> bool:
    """Say whether the full stop at `stop` belongs to the word before it."""
    if text[stop] != ".":
        return False
    if stop - start >= _TAIL:
        tail = text[stop - _TAIL : stop]
        if tail.isalpha() and tail.casefold() not in _TAILS:
            return False
    before = text[max(start, stop - _MOST) : stop]
    word = _WORD.search(before)
    if not word:
        return False
    if text[stop + 1 : stop + 2].isdigit() and _NUMBER_OF.search(before):
        return True
    last = word[1]
    if last.casefold() in _ABBREVIATIONS:
        return True
    if len(last) == 1 and last.isalpha():  # an initial: "J. Jansen"
        return last.isupper()
    if "." in last:
        return all(part.isalpha() and len(part) <= 2 for part in last.split("."))
    # The number of a question or of a list, at the head of its line.
    return (
        last.isdigit()
        and len(last) < 3
        and not text[max(start, stop - _MOST) : stop - len(last)].rpartition("\n")[2].strip()
    )
