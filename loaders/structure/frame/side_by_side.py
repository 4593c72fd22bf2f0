"""Ministers who sign next to each other: a column each for the post, and below it for the name.

A post too long for its column goes on in the next line, below its beginning:

    De staatssecretaris van Binnenlandse   De minister van Economische Zaken,
    Zaken en Koninkrijksrelaties,
    F.Z. Szabó                             V.P.G. Karremans
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Incumbency, Person, Signature, Span

_POST = re.compile(r"(?:[Dd]e\s+)?(?:[Mm]inister|[Ss]taatssecretaris)\b")
# A column ends at a wide space, and ahead of the next post or the next initials.
_COLUMN = re.compile(
    r"\S.*?(?=\s{2,}\S|\s+(?:[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)\b|(?:[A-Z][a-z]?\.){1,6}\s?[a-zA-Z])|\s*$)"
)
_BREAKS_OFF = re.compile(r"\s(?:van|voor)$")
_WIDE = re.compile(r"\S+(?:\s\S+)*")
_MOST_LINES = 6  # of posts and names together
_LONGEST = 200
_Columns = list[tuple[int, str]]


def sign_side_by_side(draft: Draft, lines: Lines, bodies: Bodies, filled: list[int]) -> None:
    """Add the signatures of ministers in columns whose posts begin on the first of `filled`."""
    posts = _columns(lines, filled[0])
    if len(posts) < 2 or not all(_POST.match(words) for _, words in posts):
        return
    parts = [[words] for _, words in posts]
    for count, line in enumerate(filled[1:_MOST_LINES], start=2):
        columns = _names(lines, line, len(posts))
        names = [words[-1] != "," and read_signed(words) for _, words in columns]
        if len(columns) == len(posts) and all(names):
            _sign(draft, lines, bodies, (line, columns), parts)
            draft.signed_lines.update(filled[:count])
            return
        broken = [part for part in parts if _BREAKS_OFF.search(part[-1])]
        if len(columns) == len(broken) == 1:  # the end of a line that was too long
            broken[0].append(columns[0][1])
            continue
        for offset, words in columns:
            apart = [abs(begin - offset) for begin, _ in posts]
            parts[apart.index(min(apart))].append(words)


def _sign(
    draft: Draft, lines: Lines, bodies: Bodies, at: tuple[int, _Columns], parts: list[list[str]]
) -> None:
    line, columns = at
    for (offset, name), part in zip(columns, parts, strict=True):
        signed = read_signed(name)
        if not signed:
            continue
        post = bodies.post(tidy(" ".join(part)).removeprefix("De ").rstrip(" ,"))
        start = lines.raw[line] + offset
        actor = Incumbency(Person(signed[1], signed[0]), post)
        span = Span(start, start + len(name))
        draft.signatures.append(Signature(tidy(name), post.title, actor, span))


def _names(lines: Lines, line: int, count: int) -> _Columns:
    """Return the columns of a line, cut at wide spaces alone where those make as many as wanted.

    Initials may stand behind a given name: "Anna B. de Wit".
    """
    printed = lines.text[lines.raw[line] : lines.ends[line]]
    wide = [(found.start(), found[0]) for found in _WIDE.finditer(printed[:_LONGEST])]
    return wide if len(wide) == count else _columns(lines, line)


def _columns(lines: Lines, line: int) -> _Columns:
    """Return (offset in the line, its indent and all, words) of each column."""
    printed = lines.text[lines.raw[line] : lines.ends[line]]
    if len(printed) > _LONGEST:
        return []
    return [(found.start(), found[0]) for found in _COLUMN.finditer(printed)]
