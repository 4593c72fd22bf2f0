"""A minister's letter as the ministry prints it: an addressee, "Datum", "Betreft", a greeting.

The Kamer prints such a letter again under a title of its own ("BRIEF VAN DE MINISTER …"), which
`heads` reads. Here the head is the ministry's, whose parts stand in any order.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.particulars import read_particulars
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy

_MOST_LINES = 60  # with words, in which a head says all it has to say
_TO = re.compile(
    r"(?:Aan\s+)?[Dd]e\s+[Vv]oorzitters?\s+van\s+de\s+(?P<chamber>Eerste|Tweede)\s+Kamer\b.*"
)
#: How a letter to the Kamer begins, behind its head.
GREETING = re.compile(r"(?:Geachte|Hooggeachte|Mijnheer|Mevrouw)\b.{0,40}\b[Vv]oorzitter\b")
# A file may lack the head that the ministry's paper has printed on it.
_KAMER = re.compile(r"\b(?:[Uu]w|[Dd]e)\s+(?:Eerste\s+|Tweede\s+)?Kamer\b")
_OPENING = 3000  # code points in which a letter without a head speaks of the Kamer
_SIGNS = re.compile(
    r"(?:(?:[Mm]ede\s+namens\s+)?[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)\b.{0,90},?"
    r"|(?:Minister|Staatssecretaris)\s+(?:van|voor)\s.{0,90})"  # below a name
)


def find_letterhead(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return the letter that a text is, nothing where it has not such a head or no minister signs.

    `skipped` are the lines of notes and pages.
    """
    filled = [line for line in lines.filled_in(0, len(lines)) if line not in skipped]
    head = filled[:_MOST_LINES]
    greeted = next((at for at, line in enumerate(head) if GREETING.match(lines.words[line])), None)
    if greeted is None:
        return []
    body, rest = head[greeted], filled[greeted:]
    to = next(
        (found for line in head[:greeted] if (found := _TO.fullmatch(lines.words[line]))), None
    )
    opening = lines.text[lines.starts[body] : lines.starts[body] + _OPENING]
    if not to and not _KAMER.search(opening):
        return []
    if not any(_SIGNS.fullmatch(lines.words[line]) for line in rest):
        return []
    draft = Draft(filled[0], body, len(lines), "", by_government=True)
    draft.to = f"Aan de Voorzitter van de {to['chamber']} Kamer" if to else ""
    told = read_particulars(lines, head[: greeted + 1])
    draft.printed, draft.printed_span = told.day, told.printed
    draft.printed_words = tidy(told.printed.of(lines.text)) if told.printed else ""
    draft.kenmerk, draft.subject = told.kenmerk, told.subject
    return [draft]
