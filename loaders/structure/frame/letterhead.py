"""A minister's letter as the ministry prints it: an addressee, "Datum", "Betreft", a greeting.

The Kamer prints such a letter again under a title of its own ("BRIEF VAN DE MINISTER …"), which
`heads` reads. Here the head is the ministry's, whose parts stand in any order.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.particulars import read_particulars
from kamergraaf.loaders.structure.text.cues import marks_both
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals

_MOST_LINES = 60  # with words, in which a head says all it has to say
_TO = re.compile(
    r"(?:(?:Aan\s+)?[Dd]e\s+[Vv]oorzitters?|Voorzitter)\s+van\s+de\s+"
    r"(?P<chamber>Eerste|Tweede)\s+Kamer\b.*"
)
#: How a letter to the Kamer begins, behind its head.
GREETING = re.compile(r"(?:Geachte|Hooggeachte|Mijnheer|Mevrouw)\b.{0,40}\b[Vv]oorzitter\b")
# Below the address of the chair, whose name it is: "Geachte mevrouw Smal,".
_GREETS = re.compile(r"(?:Geachte|Hooggeachte)\s+(?:mevrouw|heer|mevrouw/heer)\s+[^.:;?!]{2,50},")
# A file may lack the head that the ministry's paper has printed on it.
_KAMER = re.compile(
    r"\b(?:(?:[Uu]w|[Dd]e)\s+(?:Eerste\s+|Tweede\s+)?Kamer|[Uu]w\s+(?:vaste\s+)?(?:Kamer)?commissie)\b"
)
_OPENING = 3000  # code points in which a letter without a head speaks of the Kamer
_SUBJECT = re.compile(r"(?:Betreft|Onderwerp)\b")
# Longer than what stands in the margin: the ministry, its kenmerk.
_SENTENCE = re.compile(r"[A-ZÀ-Þ][a-zà-þ]* [a-zà-þ].{34,}")
_OPENS = re.compile(r"[A-ZÀ-Þ][a-zà-þ]* [a-zà-þ\d].{34,}")  # "Op 3 juni is …"
_ANNOUNCES = re.compile(
    r"(?:Hierbij|Bijgaand|Bij\s+deze|Graag\s+(?:bied|zend|stuur|doe)\w*\s+(?:ik|wij))\b"
    r"[^.:;]{0,160}\b(?:antwoorden|beantwoording)\b[^.:;]{0,80}"
    r"\b(?:vragen\s+(?:van|gesteld|die)|gesteld\s+(?:tijdens|door|in))\s"
    r"|(?:Tijdens|In|Bij|Op)\b[^.:;]{3,160}\bheeft\s+uw\s+Kamer\s+(?:een\s+aantal\s+)?"
    r"vragen\s+gesteld\b"
)
_SIGNS = re.compile(
    r"(?:(?:[Mm]ede\s+namens\s+)?[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)\b.{0,90},?"
    r"|(?:Minister|Staatssecretaris)\s+(?:van|voor)\s.{0,90})"  # below a name
)
_BODY_SIGNS = re.compile(r"(?:De\s+)?Algemene\s+Rekenkamer,?")


def find_letterhead(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return the letter that a text is, nothing where it has not such a head or no minister signs.

    `skipped` are the lines of notes and pages.
    """
    filled = [line for line in lines.filled_in(0, len(lines)) if line not in skipped]
    head = filled[:_MOST_LINES]
    begins = _greeting(lines, head)
    if begins is None:
        begins = _greeting_by_name(lines, head)
    if begins is None:
        begins = _first_sentence(lines, head)
    announced = _announcement(lines, head)
    begins = announced if begins is None else begins
    if begins is None and (begins := _headless(lines, filled)) is None:
        return []
    body, rest = head[begins], filled[begins:]
    to = _addressee(lines, head[:begins])
    opening = lines.text[lines.starts[body] : lines.starts[body] + _OPENING]
    if not to and announced is None and not _KAMER.search(opening):
        return []
    if not any(_signs(lines.words[line]) for line in rest):
        return []
    draft = Draft(filled[0], body, len(lines), "", by_government=True)
    draft.to = f"Aan de Voorzitter van de {to['chamber']} Kamer" if to else ""
    told = read_particulars(lines, head[: begins + 1])
    draft.printed, draft.printed_span = told.day, told.printed
    draft.printed_words = tidy(told.printed.of(lines.text)) if told.printed else ""
    draft.kenmerk, draft.subject = told.kenmerk, told.subject
    return [draft]


def _greeting(lines: Lines, head: list[int]) -> int | None:
    """Return which line of a head greets the chair; the first of all needs no head above it."""
    return next((at for at, line in enumerate(head) if GREETING.match(lines.words[line])), None)


def _greeting_by_name(lines: Lines, head: list[int]) -> int | None:
    """Return which line greets the chair to whom a head above it is addressed, by name."""
    greets = (at for at, line in enumerate(head) if _GREETS.fullmatch(lines.words[line]))
    found = next(greets, None)
    return found if found is not None and _addressee(lines, head[:found]) else None


def _signs(word: str) -> bool:
    """Say whether a minister signs on a line, or a body that is none: the Algemene Rekenkamer."""
    return bool(_SIGNS.fullmatch(without_capitals(word)) or _BODY_SIGNS.fullmatch(word))


def _first_sentence(lines: Lines, head: list[int]) -> int | None:
    """Return which line opens a letter without a greeting: the first behind day and subject."""
    told = read_particulars(lines, head)
    if not _addressee(lines, head) or not told.printed or not told.subject:
        return None
    last = max(
        (
            at
            for at, line in enumerate(head)
            if line <= told.last or _SUBJECT.match(lines.words[line])
        ),
        default=0,
    )
    behind = range(last + 1, len(head))
    return next((at for at in behind if _SENTENCE.match(lines.words[head[at]])), None)


def _announcement(lines: Lines, head: list[int]) -> int | None:
    """Return which line says that answers follow, in a letter of which the head is lost."""
    words = [lines.words[line] for line in head]
    pairs = (f"{one} {below}" for one, below in pairwise([*words, ""]))
    return next((at for at, said in enumerate(pairs) if _ANNOUNCES.match(said)), None)


def _headless(lines: Lines, filled: list[int]) -> int | None:
    """Return 0 where a text opens with a sentence, without head, and below it marks answers."""
    opens = filled and _OPENS.match(lines.words[filled[0]])
    return 0 if opens and marks_both(lines.words[line] for line in filled) else None


def _addressee(lines: Lines, head: list[int]) -> re.Match[str] | None:
    """Return the address to the chair of a Kamer, on one line or two."""
    words = [lines.words[line] for line in head]
    pairs = (f"{one} {below}" for one, below in pairwise(words))
    return next(filter(None, map(_TO.fullmatch, (*words, *pairs))), None)
