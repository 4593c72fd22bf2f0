"""Written answers to a debate that the Handelingen print behind it, as a supplement.

"BIJVOEGSEL Schriftelijke antwoorden van de minister van … op vragen gesteld in eerste termijn …":
no letter and no signature, the heading says who answers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines

_HEADING = re.compile(
    r"(?:\d{1,3}\s+)?(?:(?:BIJVOEGSEL|Bijvoegsel|NOTEN|Noten):?\s+)?(?:Nadere\s+)?(?:[Ss]chriftelijke\s+)?[Aa]ntwoorden\s+van\s+de\s+"
    r"(?P<by>(?:minister|staatssecretaris|bewinds|regering)[^.?!;]{0,160}?),?\s+op\s+(?:de\s+)?"
    r"(?:[a-z]+\s+)?vragen,?\s+(?:die\s+(?:zijn\s+)?)?gesteld\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"Noot\s+\d{1,3}\s+\(zie\s+(?:(?:blz|p)\.|item)\s*\d+"
)  # where the next one begins
_OPENS = frozenset("BNSA0123456789")


def find_supplements(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return each such supplement as a letter of whom its heading names; nothing without one."""
    own = [line for line in lines.filled if line not in skipped and lines.words[line][0] in _OPENS]
    ends = [line for line in own if _NOTE.match(lines.words[line])]
    begins: list[tuple[int, int, str]] = []
    for line in own:
        free = not begins or line >= begins[-1][1]
        if free and (title := _HEADING.match(_with_next(lines, line))):
            # A heading over two lines ends with the second.
            whole = title.end() <= len(lines.words[line])
            body = line + 1 if whole else lines.following(line) + 1
            begins.append((line, body, f"Antwoorden van de {title['by']}"))
    found: list[Draft] = []
    for (line, body, title_of), (below, _, _) in pairwise([*begins, (len(lines), 0, "")]):
        # The note that is the supplement may be numbered right below its heading.
        at = bisect_left(ends, lines.following(body - 1) + 1)
        last = min(ends[at] if at < len(ends) else below, below)
        draft = Draft(line, min(body, last), last, title_of, by_government=True, in_debate=True)
        found.append(draft)
    return found


def _with_next(lines: Lines, line: int) -> str:
    below = lines.following(line)
    return f"{lines.words[line]} {lines.words[below]}" if below < len(lines) else lines.words[line]
