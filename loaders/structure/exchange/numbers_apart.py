"""Numbers that stand apart from their questions: alone between empty lines, or in a table's column.

So do the numbers of pages, and so they count only where nothing else numbers the questions.
"""

from __future__ import annotations

from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.exchange.turns import read_turns
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import PassageKind

_FEWEST = 2  # numbers of a letter: one may be a page's
_LONGEST = 4  # code points of a line that is a number


def read_numbered(lines: Lines, draft: Draft, skipped: set[int]) -> Speech:
    """Return the turns of a list of questions, by whichever numbers there are more of."""
    return max(
        (read_turns(lines, draft, skipped, apart=apart) for apart in (False, True)), key=_numbered
    )


def read_letter(lines: Lines, draft: Draft, skipped: set[int]) -> Speech:
    """Return the turns of a letter; numbers apart count where no others are printed."""
    speech = read_turns(lines, draft, skipped)
    if _numbered(speech) or not _has_apart(lines, draft, skipped, beside=not speech.turns):
        return speech
    apart = read_turns(lines, draft, skipped, apart=True)
    return apart if _numbered(apart) >= _FEWEST else speech


def _has_apart(lines: Lines, draft: Draft, skipped: set[int], *, beside: bool) -> bool:
    """Say whether a line is a number and no more, or else begins with one `beside` a question."""
    own = (line for line in lines.filled_in(draft.body, draft.last) if line not in skipped)
    for line in own:
        first, _, rest = lines.words[line].partition(" ")
        if len(first) <= _LONGEST and first.rstrip(".):").isdigit():
            if not rest and not beside:
                return True
            if beside and draft.by_government and rest[:1].isupper():
                return True
    return False


def _numbered(speech: Speech) -> int:
    """Return how many questions have their numbers printed."""
    own = (one for one in speech.turns if one.kind is PassageKind.QUESTION and not one.counted)
    return sum(1 + len(one.also) for one in own)
