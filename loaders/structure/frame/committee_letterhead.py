"""A committee's own letter as it was sent, before a paper prints it with its answer.

Its head names the minister, it greets him or her, and below it stands who chairs the committee or
is its clerk.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.particulars import read_particulars
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy

_MOST_LINES = 40  # with words, in which a head says all it has to say
_TO = re.compile(
    r"(?:Aan\s+)?(?:[Dd]e\s+)?(?:[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?\s+(?:van|voor)\s+[A-ZÀ-Þ]"
    r"[^.?!]{2,120}"
)
_GREETING = re.compile(r"(?:Zeer\s+|Hoog)?[Gg]eachte\s(?!.*\b[Vv]oorzitter\b)[^.?!]{2,80}")
_SIGNS = re.compile(
    r"(?:[Dd]e\s+)?(?:(?:plv\.|fungerend|waarnemend)\s+)?"
    r"(?:[Vv]oorzitters?|(?:[Aa]djunct-?)?[Gg]riffier)\s+van\s+de\s+"
    r"(?:(?:vaste|algemene|bijzondere|tijdelijke)\s+)?commissies?\s[^.?!]{4,160}"
)


def find_committee_letter(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return the letter that a text is; nothing where it has no such head or no committee signs.

    `skipped` are the lines of notes and pages.
    """
    filled = [line for line in lines.filled_in(0, len(lines)) if line not in skipped]
    words = [lines.words[line] for line in filled]
    begins = next((n for n, said in enumerate(words[:_MOST_LINES]) if _GREETING.match(said)), 0)
    to = next((said for said in words[:begins] if _TO.fullmatch(said)), "")
    if not to or not any(_SIGNS.fullmatch(said) for said in words[begins:]):
        return []
    draft = Draft(filled[0], filled[begins], len(lines), "")
    draft.to = to if to.startswith("Aan ") else f"Aan {to}"
    told = read_particulars(lines, filled[: begins + 1])
    draft.printed, draft.printed_span = told.day, told.printed
    draft.printed_words = tidy(told.printed.of(lines.text)) if told.printed else ""
    draft.kenmerk, draft.subject = told.kenmerk, told.subject
    return [draft]
