"""What a question shows beside its words: a title of its own, and lettered sub-items."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.speech import Turn
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Span

_ITEM = re.compile(r"([a-z])[.)]\s+\S")
_STOPS = frozenset(".)")
_NUMBER = re.compile(r"(?:[Vv]raag\s+)?\d{1,3}[.):]?\s*")
_ENDS_SENTENCE = (".", "?", "!", ":", ";", ",")
_TITLE_LENGTH = 120
_SLACK = 3  # a line may fall this far short of the width and still be full


def width_of(lines: Lines, draft: Draft) -> int:
    """Return how wide a letter's full lines are."""
    lengths = sorted(len(lines.words[line]) for line in lines.filled_in(draft.body, draft.last))
    return lengths[len(lengths) * 3 // 4] if lengths else 0


def find_title(lines: Lines, turn: Turn, width: int) -> str:
    """Return a question's title: a first line that ends where its next word would have fitted."""
    first = lines.words[turn.first]
    number = _NUMBER.match(first)
    words = first[number.end() :] if number else first
    below = lines.following(turn.first, turn.last)
    if not words or words.endswith(_ENDS_SENTENCE) or below >= turn.last:
        return ""
    next_words = lines.words[below]
    fitted = len(first) + 1 + len(next_words.split(" ", 1)[0]) <= width - _SLACK
    begins = next_words[0].isupper() or next_words[0] in "“‘'\""
    return tidy(words) if fitted and begins and len(words) <= _TITLE_LENGTH else ""


def find_items(lines: Lines, turn: Turn) -> tuple[tuple[str, Span], ...]:
    """Return the lettered sub-items of a passage: a), b), … from a on."""
    found: list[tuple[str, int]] = []
    words = lines.words
    numbered = [n for n in lines.filled_in(turn.first, turn.last) if words[n][1:2] in _STOPS]
    for line in numbered:
        match = _ITEM.match(words[line])
        if match and ord(match[1]) == ord("a") + len(found):
            found.append((match[1], line))
    if len(found) < 2:
        return ()
    ends = [line for _, line in found[1:]] + [turn.last]
    items = []
    for (letter, line), end in zip(found, ends, strict=True):
        last = end - 1
        while last > line and not lines.words[last]:
            last -= 1
        items.append((letter, Span(lines.starts[line], lines.ends[last])))
    return tuple(items)
