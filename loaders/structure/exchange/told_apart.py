"""A question told from the answer that stands with it, where nothing marks either.

By the words of the question that it repeats, by its length, by paragraphs that ask, by sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.repeats import wording
from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.text.cues import numbers_together
from kamergraaf.loaders.structure.text.paragraphs import find_paragraphs
from kamergraaf.ontology.nouns import Passage, Span

_NEARLY = 0.9  # of a question's letters: a repeat may lose some
_SKIPPED = 4000  # letters of a question that a repeat may leave out in one place
_NEAR = 4  # lines above a question, within which its number stands
_PARAGRAPHS = 6  # a question asks within so many
_FEWEST_WORDS = 3  # of a sentence that skips words of the question it repeats

Told = tuple[list[Span], list[Span]]  # what is asked, and what is answered


def told_by_words(builder: PassageBuilder, repeat: Passage) -> Told | None:
    """Tell the sentences of a repeat that its question has, in their order, from all others.

    So an answer is found amid a paragraph, and between the parts of a question. None where words of
    the question are missing: those may have been put in other words.
    """
    original = builder.made.get(repeat.repeats)
    if not original:
        return None
    whole = b" %b " % wording(builder.words(original.pieces)).plain
    asked: list[Span] = []
    answer: list[Span] = []
    last = asked
    said = at = 0
    for paragraph in find_paragraphs(builder.lines, repeat.pieces):
        for sentence in paragraph.sentences:
            if plain := wording(_words(builder, sentence)).plain:
                words = b" %b " % plain
                skipped = _SKIPPED if plain.count(b" ") >= _FEWEST_WORDS else 0
                found = whole.find(words, at, at + len(words) + skipped)
                last = asked if found >= 0 else answer
                if found >= 0:
                    said, at = said + len(words) - 1, found + len(words) - 1
            last.extend(sentence)
    return (asked, answer) if said >= _NEARLY * len(whole) else None


def told_by_paragraphs(builder: PassageBuilder, pieces: tuple[Span, ...]) -> Told:
    """Tell a question from the answer below it: it ends with the paragraphs that ask.

    Where the line above has the numbers of several, each of those paragraphs may be one.
    """
    units = list(_units(builder, pieces))
    end = _end_of_question(builder, units)
    several = range(end, min(_asked_together(builder, pieces), len(units) - 1))
    asks = (at + 1 for at in several if "?" in _words(builder, units[at]))
    return _cut_at(units, max(asks, default=end))


def told_by_length(builder: PassageBuilder, question: Passage) -> Told:
    """Tell a question from its answer by paragraphs, and by the length of what it repeats."""
    original = builder.made.get(question.repeats)
    if not original:
        return told_by_paragraphs(builder, question.pieces)
    units = list(_units(builder, question.pieces))
    words = builder.words(original.pieces)
    end = _end_of_opening(builder, units, words) or _end_of_repeat(builder, units, words)
    return _cut_at(units, end)


def told_by_sentences(builder: PassageBuilder, question: Passage) -> Told:
    """Tell the sentences up to the last that asks from those behind; all of them where none does.

    A number is no sentence.
    """
    said = [one for p in find_paragraphs(builder.lines, question.pieces) for one in p.sentences]
    asks = [at for at, one in enumerate(said) if is_question(_words(builder, one))]
    return _cut_at(said, asks[-1] + 1 if asks else len(said))


def _cut_at(units: list[list[Span]], end: int) -> Told:
    asked, answer = units[:end], units[end:]
    return [span for unit in asked for span in unit], [span for unit in answer for span in unit]


def _asked_together(builder: PassageBuilder, pieces: tuple[Span, ...]) -> int:
    """Return how many questions the line above a text says it holds: "1, 9 en 17"; 0 if none."""
    begins = builder.lines.at(pieces[0].start) if pieces else 0
    above = builder.lines.filled_in(max(begins - _NEAR, 0), begins)[-1:]
    return len(numbers_together(builder.lines, above[0], apart=True)) if above else 0


def _end_of_opening(builder: PassageBuilder, units: list[list[Span]], original: str) -> int:
    """Return how many units repeat but the opening of a question, word by word; 0 if none.

    The last of them asks, and nothing behind them repeats any more.
    """
    whole = b" %b " % wording(original).plain
    said = [_words(builder, unit) for unit in units]
    same: list[bool] = []
    at = 0
    for words in said:
        plain = b" %b " % wording(words).plain
        found = whole.find(plain, at, at + len(plain) + _SKIPPED)
        same.append(found >= 0)
        at = found + len(plain) - 1 if found >= 0 else at
    end = same.index(False) if False in same else 0
    return end if end and is_question(said[end - 1]) and not any(same[end:]) else 0


def _end_of_repeat(builder: PassageBuilder, units: list[list[Span]], original: str) -> int:
    """Return how many units repeat a question: those that hold as many letters as it has."""
    left = _NEARLY * _letters(original)
    for at, unit in enumerate(units):
        left -= _letters(_words(builder, unit))
        if left <= 0:
            return at + 1
    return len(units)


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))


def _end_of_question(builder: PassageBuilder, units: list[list[Span]]) -> int:
    """Return how many units a question has; one that has no question mark is one paragraph."""
    said = [_words(builder, unit) for unit in units]
    own = next((at for at, words in enumerate(said) if any(map(str.isalpha, words))), 0)
    end = next((at for at, words in enumerate(said[:_PARAGRAPHS]) if "?" in words), own) + 1
    while end < len(units) and is_question(said[end]):
        end += 1
    return end


def _units(builder: PassageBuilder, pieces: tuple[Span, ...]) -> Iterator[list[Span]]:
    """Yield paragraphs; one whose question ends with a line is cut there, for an answer begins."""
    lines = builder.lines
    for paragraph in find_paragraphs(lines, pieces):
        unit: list[Span] = []
        asked = False
        for sentence in paragraph.sentences:
            heads_line = sentence[0].start == lines.starts[lines.at(sentence[0].start)]
            if asked and heads_line:
                yield unit
                unit = []
            unit += sentence
            asked = is_question(_words(builder, sentence))
        yield unit


def _words(builder: PassageBuilder, unit: list[Span]) -> str:
    return builder.words(tuple(unit))
