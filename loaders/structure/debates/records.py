"""What the record of a debate says itself, between the words of whoever has the floor.

"In stemming komt de motie-Kist.", "De beraadslaging wordt gesloten.", "(Applaus)": nobody said it.
"Aan de orde is …" opens what is next on the agenda; its title stands above it, the papers that are
discussed below.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from kamergraaf.loaders.structure.text.lines import Lines

_SPOKEN_ENDS = (".", "?", "!", ":", ")", "”", "»", '"', "…")
_PROPOSED = (
    r"Overeenkomstig (?:het|de) (?:\w+ )?voorstel(?:len)? van (?:de|het)"
    r" (?:[Vv]oorzitter|commissie)\b"
)
_TOOK = r"(?:aangenomen|verworpen|goedgekeurd|vastgesteld|verleend)\b"
_DECIDED = (
    r"(?:zonder beraadslaging\b[^.:;?!]{0,60} )?(?:zonder (?:hoofdelijke )?stemming"
    r"|met algemene stemmen|bij ?zitten en opstaan|na stemming|voor kennisgeving"
    r"|met \d{1,3} tegen \d{1,3} stemmen)"
)
_FORMULA = re.compile(
    rf"(?:(?:Daartoe|Aldus) wordt (?:\w+ )?besloten\b|{_PROPOSED}[^.]{{0,40}} besloten\b"
    r"|De (?:algemene )?beraadslaging(?:en)? word(?:t|en) (?:her|weer )?(?:\w+ )?"
    r"(?:geopend|geschorst|hervat|gesloten|voortgezet)"
    r"|Vragen van (?:het lid|de leden) [^.?!]{2,80} aan (?:de|het)\b"
    r"|De (?:openbare )?vergadering wordt (?:[^.]|\.\d){0,80}? ?(?:geschorst|hervat|heropend"
    r"|verdaagd)\b"
    r"|(?:Aanvang|Schorsing|Sluiting|Hervatting|Einde):? (?:van de vergadering )?(?:om |van )?\d"
    # How members are sworn in.
    r"|Nadat (?:de |het )?[^.;:?!]{3,150} (?:legt|leggen|neemt|nemen) (?:[^.;:?!]|\d\.){0,200}\.$"
    r"|In (?:hoofdelijke )?stemming (?:komt|komen|wordt|worden)\b"
    r"|(?:V(?:oo|óó)r|Tegen) (?:stemmen|hebben gestemd|stemden) de leden\b"
    r"|(?:De|Het|Deze|Dit|Artikel(?:en)?|Onderdeel) (?:[^.:;?!]|c\.s\.|nr\.){1,240}?"
    rf" word(?:t|en) {_DECIDED} {_TOOK})"
)
# The parts of a round table, and who speak in each.
_PART = re.compile(
    r"(?:Blok|Ronde|Panel) \d{1,2}\b[^.?!]{0,120}$|Gesprek(?:ken)? met\b[^.?!]{0,120}$"
)
_QUESTIONS = re.compile(r"Vragen van (?:het lid|de leden) ")
_AGENDA = re.compile(r"Aan de orde (?:is|zijn|komt|komen)\b")
# The record asks nothing and says "I" to nobody: so the chair puts an item to the Kamer.
_SAID = re.compile(r"\? [A-ZÀ-Þ]|\. (?:Ik|Wij|We|Dan|U)\b")
# A line that is all in brackets: the papers at hand, or what the hall does.
# So is who chairs from here on.
_ASIDE = re.compile(
    r"\((?:[A-ZÀ-Þ]|(?:applaus|gelach|geroffel|geroep|hilariteit|rumoer)\b)[^()]{0,200}\)\.?"
    r"|(?:Eerste |Tweede )?[Tt]ermijn(?: inbreng| antwoord)?"  # headings of the Kamer's website
    r"|(?:(?:Fungerend|Tijdelijke?|Waarnemend) v|V)oorzitter: [A-ZÀ-Þ’'][\w’'. -]{1,50}"
)
_ITEM = re.compile(r"(?:[-–—•·*]|te weten:|\(Zie )")
_FIRST_LETTERS = frozenset("ABDOSHEIVFTWNG(")
_LONGEST_TITLE = 160  # code points
_MOST_TITLES = 4
_MOST_LINES = 12  # over which one paragraph of the record may run
_LIST_ENDS = (".", ";", ":", ")")


def says_record(paragraph: str) -> bool:
    """Say whether a paragraph is the record's own in a debate whose mark-up tells turns apart."""
    if _AGENDA.match(paragraph):
        return not _SAID.search(paragraph)
    return bool(_FORMULA.match(paragraph) or _ASIDE.fullmatch(paragraph))


def find_record(
    lines: Lines, skipped: set[int], first: int, last: int
) -> Iterator[tuple[int, int]]:
    """Yield the lines (half-open) that the record says itself in the turn of lines first … last-1.

    With the first line of a turn its speaker speaks.
    """
    words = lines.words
    filled = [line for line in lines.filled_in(first, last) if line not in skipped]
    done = first
    for above, line in pairwise(filled):
        word = words[line]
        if word == words[above] and _is_title(word) and line > above + 1:  # as a website has it
            begin, done = max(above, done), line + 1
            yield begin, done
            continue
        if line < done or word[0] not in _FIRST_LETTERS:
            continue
        apart = line > above + 1 or words[above].endswith(_SPOKEN_ENDS)
        on_agenda = _AGENDA.match(word) and (apart or _is_title(words[above]))
        if on_agenda and not _SAID.search(" ".join(_block(lines, line, last))):
            begin = max(_title_above(lines, filled, line), done)
            done = _end_of_agenda(lines, line, last)
            yield begin, done
        elif apart and _ASIDE.fullmatch(word):
            done = line + 1
            yield line, done
        elif apart and _PART.match(word):
            done = _end_of_agenda(lines, line, last)
            yield line, done
        elif apart and _FORMULA.match(_paragraph(lines, line, last)):
            headed = _QUESTIONS.match(word)
            begin = max(_title_above(lines, filled, line), done) if headed else line
            done = _end_of_paragraph(lines, line, last)
            yield begin, done


def _block(lines: Lines, line: int, last: int) -> Iterator[str]:
    """Yield the lines of a paragraph as the text sets it apart: down to an empty one."""
    for word in lines.words[line : min(last, line + _MOST_LINES)]:
        if not word:
            return
        yield word


def _paragraph(lines: Lines, line: int, last: int) -> str:
    return " ".join(lines.words[line : _end_of_paragraph(lines, line, last)])


def _end_of_paragraph(lines: Lines, line: int, last: int) -> int:
    """Return the line behind a paragraph: it ends with a sentence, or ahead of an empty line."""
    stop = min(last, line + _MOST_LINES)
    while line + 1 < stop and lines.words[line + 1] and not lines.words[line].endswith("."):
        line += 1
    return line + 1


def _end_of_agenda(lines: Lines, line: int, last: int) -> int:
    """Return the line behind what is on the agenda, the list of papers included."""
    words = lines.words
    for above, below in pairwise([line, *lines.filled_in(line + 1, last)]):
        goes_on = below == above + 1 and not words[above].endswith(_LIST_ENDS)
        if not (goes_on or words[above].endswith((":", ";")) or _ITEM.match(words[below])):
            return above + 1
        line = below
    return line + 1


def _is_title(word: str) -> bool:
    starts = word[0].isupper() or word[0].isdigit()
    return starts and len(word) <= _LONGEST_TITLE and not word.endswith((*_SPOKEN_ENDS, ",", ";"))


def _title_above(lines: Lines, filled: list[int], line: int) -> int:
    """Return the line at which the title above an item of the agenda begins."""
    at = bisect_left(filled, line)
    for above in reversed(filled[max(1, at - _MOST_TITLES) : at]):
        if not _is_title(lines.words[above]):
            break
        line = above
    return line
