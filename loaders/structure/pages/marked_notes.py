"""Notes that copied web pages set off: "X Noot" on a line of its own above each.

Below it stands the note's number, alone or before the note's words.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kamergraaf.loaders.structure.actors.composition import COMPOSITION, members_below
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Span

_MARK = re.compile(r"X ?Noot$")
_NUMBER = re.compile(r"(\d{1,3})(?:\s+|$)")
_LONGEST = 200  # lines


def find_marked(lines: Lines) -> list[tuple[int, int, int, Span]]:
    """Return (number, first line, line behind it, span of its words) of each note set off so."""
    if "Noot" not in lines.text:
        return []
    marks = [line for line in lines.filled if _MARK.match(lines.words[line])]
    found = []
    for mark, border in pairwise([*marks, len(lines)]):
        line = lines.following(mark)
        numbered = _NUMBER.match(lines.words[line]) if line < border else None
        if not numbered:
            continue
        start = lines.offset(line, numbered.end())
        if numbered.end() == len(lines.words[line]):
            line = lines.following(line)
            start = lines.starts[line] if line < border else start
        if line >= border:
            continue
        end = _end(lines, line, min(border, line + _LONGEST))
        found.append((int(numbered[1]), mark, end, Span(start, lines.ends[end - 1])))
    return found


def _end(lines: Lines, line: int, border: int) -> int:
    """Return the line behind a note: an empty one, but for those within a list of members."""
    end = line + 1
    composition = bool(COMPOSITION.match(lines.words[line]))
    while end < border:
        if not lines.words[end]:
            below = members_below(lines, end, border) if composition else border
            if below == border:
                return end
            end = below
        end += 1
    return end
