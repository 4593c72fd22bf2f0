"""Questions of a list that lost its numbers: a web page drops what it prints as a heading.

Where each line is a paragraph, one that asks is a question, and what stands below it answers it.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.exchange.sentence_kinds import is_question
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import PassageKind

_FEWEST = 2  # questions, and as many answers
_PAGE = re.compile(r"\s*\((?:blz|pag|p)\.?[^()]{1,20}\)\.?$")


def read_unnumbered(lines: Lines, draft: Draft, skipped: set[int]) -> Speech:
    """Return a turn for each paragraph that asks; none where lines are no paragraphs."""
    own = [n for n in lines.filled_in(draft.body, draft.last) if n not in skipped]
    if not lines.unwrapped:
        return Speech()
    asks = [n for n in own if is_question(_PAGE.sub("", lines.words[n]))]
    ends = [*asks[1:], draft.last]
    answered = sum(any(line < n < end for n in own) for line, end in zip(asks, ends, strict=False))
    if min(len(asks), answered) < _FEWEST:
        return Speech()
    turns = [
        Turn(PassageKind.QUESTION, 0, line, end, number=str(number), counted=True)
        for number, (line, end) in enumerate(zip(asks, ends, strict=True), 1)
    ]
    return Speech(turns=turns)
