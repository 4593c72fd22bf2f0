"""What the first words of a line may open: a fractie's section or speech, a question, an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.party_names import PARTY

# "Vraag 3 van de leden …", "Antwoord op de vragen 1 t/m 3 van …": a heading may count too.
_COUNTS = (
    r"(?:\s+(?P<numbers>\d{1,3}(?:(?:\s*,\s*|\s+en\s+|\s*(?:t/m|tot en met|-|–)\s*)\d{1,3})*))?"
)
_HEADING = re.compile(
    r"(?:[-–—]\s+)?(?:(?:\d{1,2}|[IVX]+|[A-Z])[.)]?\s+)?"
    rf"(?:(?:Nadere |Aanvullende |Schriftelijke )?[Vv]ra(?:ag|gen?)(?: en opmerkingen)?{_COUNTS}"
    r"(?:\s+aan\s+(?:de|het)\s+(?:[Mm]inister|[Ss]taatssecretaris|regering|kabinet)"
    r"(?:\s+(?:van|voor)\s+[A-Z][\w, -]{2,60}?)?(?=\s+(?:van|door|namens)\s+(?:de|het)\s))?"
    r"|Inbreng|Opmerkingen(?: en vragen)?"
    r"|Bijdrage)\s+(?:(?:van|vanuit|namens|door)\s+(?:(?:de|het)\s+)?|(?=(?:fractie)?(?:leden|lid)\s+van\s))"
    r"(?:(?:[A-Z0-9][\w/]*-(?:,|\s+en)\s+(?:de\s+)?){0,8}"  # "de CDA- en de SP-fractie"
    r"(?:[\w/-]+-)?fracties?|(?:fractie)?leden|lid|gezamenlijke)\b"
)
_SHORT_HEADING = re.compile(
    r"(?:(?:De|Inbreng|Bijdrage|Vragen)\s+)?"
    r"(?:[A-Z0-9][\w/-]*(?:\s+(?:van|voor|de|[A-Z][\w-]*)){0,4}-fractie"
    r"|Fracties?(?:-|: ?| van (?:de |het )?)[A-Z0-9][\w /-]*):?$"
)
# Above what is answered of one fractie: "Beantwoording vragen PVV-fractie".
_REPLY_HEADING = re.compile(
    r"(?:(?:\d{1,2}|[IVX]+|[A-Z])[.)]?\s+)?(?:Beantwoording|Antwoord(?:en)?|Reactie)\s+"
    r"(?:(?:op|van)\s+)?(?:de\s+|het\s+)?(?:[Vv]ra(?:ag|gen)(?:\s+en\s+opmerkingen)?|[Ii]nbreng)"
    rf"{_COUNTS}\s+(?:(?:van|vanuit|door)\s+)?(?:(?:de|het)\s+)?(?:(?:fractie)?(?:leden|lid)\s+van\s+(?:de|het)\s+)?"
    r"(?:[A-Z0-9][\w/-]*(?:\s+(?:van|voor|de|[A-Z][\w-]*)){0,4}-fractie"
    r"|fracties?\s+van\s+(?:de\s+|het\s+)?[A-Z0-9][\w /-]*):?$"
)
# A heading that ends so goes on on the next line.
UNFINISHED = re.compile(
    r"(?:(?<![\w-])(?:en|de|het|van|der|den|leden|lid|(?<!uit de )(?<=de )fracties?|voor)|[-,/])$"
)
NUMBERED = re.compile(
    r"(?:(?P<word>[Vv]raag|VRAAG)\s+)?(?P<number>\d{1,3})"
    r"(?P<part>(?(word)[a-z]?(?![a-z])|(?:[a-z](?=[.)]))?))"
    r"(?:(?P<stop>[.):])(?=\s|[A-ZÀ-Þ]|$)|$|(?(word)(?=\s+[A-ZÀ-Þ“‘(])|(?!)))\s*(?P<rest>\S?)"
)
# Above questions that are answered together: "1 en 2", "Vraag 4, 5 en 6".
_TOGETHER = re.compile(
    r"(?P<word>(?:Vraag|Vragen|VRAAG|VRAGEN)\s+)?(?P<numbers>\d{1,3}(?:\s*,\s*\d{1,3})*"
    r"(?:\s*(?:\ben\b|&|\bt/m\b|\btot\s+en\s+met\b)\s*(?:vraag\s+)?|\s*,\s*)\d{1,3})\s*[.:)]?"
)
# A question of which nothing is printed but that it is one.
ASKED = re.compile(r"(?:Vraag|VRAAG)(?:\s*$|(?:\s*\(\d{1,3}\))?\s*:\s*)")
# Of whom each question is, in a list of those of several: "Vraag 3 (VVD en CDA)".
ASKED_BY = re.compile(
    r"(?:Vraag|VRAAG|Vragen)(?:\s+(?P<number>\d{1,3}))?\s*\((?P<who>[^()]{2,60})\)\s*:?"
)
AND = re.compile(r",\s+(?:en\s+)?|\s+en\s+")
ANSWER = re.compile(
    r"(?:Antwoord(?:en)?(?: ?/ ?[Rr]eactie)?|ANTWOORD(?:EN)?|Reactie|REACTIE"
    r"|Ad(?=\s+(?:vra(?:ag|gen)\s+)?\d))"
    r"(?P<by>\s+(?i:(?:van|door|namens)\s+(?:de|het)\s+(?:kabinet|regering|bewinds\w+"
    r"|(?:minister|staatssecretaris)(?:\s+(?:van|voor)\s+(?-i:[A-Z])[\w, -]*)?))"
    r"(?=\s*[.:]?$|\s*:))?"
    r"(?P<to>\s+(?:(?:op|bij|van|OP)\s+)?(?:(?:de\s+)?(?:[Vv]raag|[Vv]ragen|VRAAG|VRAGEN)\s+)?(?P<numbers>\d{1,3}[a-z]?"
    r"(?:(?:\s*,\s*|\s+(?:en|EN)\s+|\s*(?:t/m|tot en met|-|–)\s*)\d{1,3}[a-z]?)*(?![a-z])))?"
    r"\s*(?P<stop>[.:)]?)(?P<rest>$|\s+(?=\S))"
)
_VERBS = (
    r"(?:hebben|heeft|vragen|vraagt|zijn|is|willen|wil|lezen|leest|constateren|constateert|danken"
    r"|dankt|bedanken|bedankt|merken|merkt|onderschrijven|onderschrijft|steunen|steunt|vinden|vindt|achten|acht"
    r"|verzoeken|verzoekt|wensen|wenst|zien|ziet|nemen|neemt|begrijpen|begrijpt|delen|deelt|kunnen"
    r"|kan|maken|maakt|hechten|hecht|sluiten|sluit|stellen|stelt|horen|hoort|ontvangen|ontvangt"
    r"|wijzen|wijst|geven|geeft|staan|staat|spreken|spreekt|hadden|had|waarderen|waardeert|menen"
    r"|meent|kennen|kent|lazen|namen|waren|was|zouden|zou|vroegen|vroeg|wilden|wilde|wensten|stelden"
    r"|stelde|achtten|achtte|betreurden|dankten|dankte|sloten|sloot|wezen|wees|merkten|merkte"
    r"|constateerden|informeerden|vonden|vond|hechtten|steunden|deelden|meenden|begrepen|verwelkomen"
    r"|verwelkomt|verwelkomden|misten|missen|mist|informeren|informeert|konden|kon|gaven|gaf|zagen|zag"
    r"|spraken|sprak|brachten|bracht|gingen|ging|gaan|gaat|kwamen|kwam|komen|komt|verzochten|verzocht"
    r"|verwezen|verwees|verwijzen|verwijst|betwijfelden|betwijfelen|onderstreepten|onderstrepen"
    r"|herinnerden|herinneren|verwachtten|verwachten|drongen|dringen|juichten|juichen|vernamen"
    r"|vernemen|vernam|verneemt|hielden|houden|bleven|blijven|ontvingen|wachten|twijfelen"
    r"|leeft|leven|leefde|leefden|rijst|rijzen|rees|rezen|bestaat|bestond|blijft|bleef)"
)
SPEAKS = re.compile(rf"\s{_VERBS}\b")
# How a paragraph opens in which a fractie begins to speak: with its members ("Ook de leden …"), or
# with a verb and then its members ("Met genoegen hebben de leden …").
_BEFORE = (
    r"(?:(?:Ook|Tevens|Voorts|Verder|Daarnaast|Evenzeer"
    r"|Algemeen|Inleiding|Algemene\s+(?:beschouwing(?:en)?|opmerkingen))\s+"  # on the same line
    rf"|(?!(?:De|Het|Een|Deze|Dit|Die|Zij)\s)[A-Z][\w’]*\s+(?:[\w’]+\s+){{0,4}}?{_VERBS}\s+)?"
)
# "Ook bij de leden van … leeft de vraag of".
_FOR_THEM = (
    r"(?:Ook\s+)?(?:[Aa]an|[Bb]ij|[Vv]oor)\s+(?=[^.?!;]{5,200}?\s(?:bestaat|bestond|leeft|leven"
    r"|leefde|leefden|rijst|rijzen|rees|rezen|is|zijn|was|waren|blijft|bleef)\s)"
)
_OF_THEM = (  # "De regering wees de leden van … op": who is spoken to does not speak
    r"(?!(?:regering|minister|staatssecretaris|kabinet|bewinds\w+|initiatiefnem\w+|indieners?"
    r"|commissies?)\b)"
)
_UP_TO_NAME = r"(?:[^.?!;]|(?<=\W[A-Za-z])\.){0,160}?[Ff]ractie"
_OF_PARTY = rf"(?:(?:{_OF_THEM}\w+\s+){{0,3}}?)(?:leden|lid)\s+van\s+(?:(?:de|het)\s+)?{PARTY}"
OPENS_SPEECH = re.compile(
    rf"(?:(?:{_FOR_THEM}|{_BEFORE})(?:[Dd]e(?:ze)?|[Hh]et)\s+(?:hier\s+)?|Hier\s+(?=aan\s))"
    rf"(?:(?:aan\s+het\s+woord\s+zijnde\s+|(?:{_OF_THEM}\w+\s+){{0,3}}?)(?:leden|lid),?\s+"
    rf"(?:behorend\w*\s+tot|van)\s+(?:de\s+|het\s+)?{_UP_TO_NAME}|tot\s+de\s+{_UP_TO_NAME}"
    r"|lid\s+(?:(?:van|de|der|den|ten|ter|el|al)\s+){0,3}"  # who has no fractie
    rf"(?=[A-ZÀ-Þ][\w’ -]{{2,40}}?\s{_VERBS}\b)"
    rf"|{_OF_PARTY}"
    r"|fractieleden\s+van\s|fracties?\s+van\s|[Ff]ractie-\s?[A-Z]"
    r"|(?:[\w’/-]|(?<=\W[A-Za-z])\.)+-fractie(?:s|leden)?\b)"
)
# No sentence has this capital in its midst: what stands above it is a heading.
_ALWAYS_OPENS = re.compile(
    r"(?:De|Het)\s+(?:fractie)?(?:leden|lid)\s+(?:van|behorend)|Hier\s+aan\s+het\s+woord\s"
)
_SENTENCE_ENDS = (".", "?", "!", ":", "»", "”", ")")
_NUMBER_OR_RANGE = re.compile(
    r"(\d{1,3})(?:(?P<part>[a-z])|\s*(?:t/m|tot en met|-|–)\s*(\d{1,3})(?![a-z]))?"
)
_COUNTED = re.compile(r"(\d{1,3})[.)]?\s+")
_WORD = re.compile(r"[^\W\d_]")
_LONE = re.compile(r"(?P<number>\d{1,3})(?P<stop>[.):]?)")
_OPENERS = frozenset("“‘„\"'’(")
# What stands above the first number: the clerk, who signs last, or a heading.
_ABOVE_FIRST = re.compile(
    r"(?:De )?(?i:[a-z. -]{0,30}griffier)\b[^.?!]*,|(?:[IVX]+\.? )?Vragen en antwoorden$"
)
# Lines that say no more than what stands below them: "Vraag 2", "Antwoord op vraag 3 en 4:".
_NUMBERS = r"\s*\d{1,3}[a-z]?(?:(?:\s*,\s*|\s+en\s+|\s*(?:t/m|-|–)\s*)\d{1,3}[a-z]?)*\s*[.:]?"
_QUESTION_BELOW = re.compile(rf"(?:Vra(?:ag|gen)|VRA(?:AG|GEN)){_NUMBERS}")
_ANSWER_BELOW = re.compile(
    rf"(?:Antwoord|ANTWOORD)(?:\s+(?:op\s+)?(?:vra(?:ag|gen))?{_NUMBERS}|\s*:?)"
)
_MOST_IN_RANGE = 60
_LONGEST_NUMBERS = 60  # code points of a line that holds numbers alone


def is_heading(word: str) -> bool:
    """Say whether a line opens the section of a fractie."""
    return _names_askers(word) and bool(_HEADING.match(word))


def opens_section(word: str) -> bool:
    """Say whether a line is a heading, or the name of a fractie and no more."""
    return _names_askers(word) and bool(
        _HEADING.match(word) or _SHORT_HEADING.match(word) or _REPLY_HEADING.match(word)
    )


def numbers_of_heading(words: str) -> tuple[str, ...]:
    """Return the numbers of the questions that a heading asks or answers; none for a section.

    >>> numbers_of_heading("Antwoord op de vragen 1 en 2 van de leden van de D66-fractie")
    ('1', '2')
    """
    found = _HEADING.match(words) or _REPLY_HEADING.match(words)
    return tuple(read_numbers(found["numbers"] or "")) if found else ()


def opens_speech(words: str) -> bool:
    """Say whether a paragraph that begins so opens with the fractie that speaks in it."""
    return bool(OPENS_SPEECH.match(words))


def begins_paragraph(lines: Lines, above: int, line: int) -> bool:
    """Say whether a paragraph, of a fractie or not, may begin in a line with `above` above it."""
    word = lines.words[line]
    apart = line > above + 1 or lines.unwrapped
    ended = apart or lines.words[above].endswith(_SENTENCE_ENDS)
    return ended or bool(_ALWAYS_OPENS.match(word))


def answer_heading(word: str) -> int:
    """Return where the heading of an answer ends, which says who gives it; 0 where it is none.

    It may have a number: "12. Antwoord van het kabinet".
    """
    numbered = _COUNTED.match(word) if word[0].isdigit() else None
    begin = numbered.end() if numbered else 0
    found = ANSWER.match(word, begin) if word[begin : begin + 1] in {"A", "R"} else None
    alone = found and (found["stop"] == ":" or found.end() == len(word))
    return found.end() if found and found["by"] and alone else 0


def counts_answers(words: Iterable[str]) -> bool:
    """Say whether at least two lines head an answer with a number, which counts on."""
    headed = (word for word in words if word[:1].isdigit() and answer_heading(word))
    numbers = [int(_COUNTED.match(word)[1]) for word in headed]  # type: ignore[index]
    return any(b == a + 1 for a, b in pairwise(numbers))


def _names_askers(word: str) -> bool:
    """Say whether a line has one of the words that every heading has."""
    return "ractie" in word or "lid" in word or "leden" in word or "gezamenlijke" in word


def marks(word: str) -> bool | None:
    """Say whether a line marks a question (True) or an answer (False); None for any other.

    >>> marks("Vraag 2"), marks("Antwoord:"), marks("Vraag 2 is lastig")
    (True, False, None)
    """
    if word[:1] == "V":
        return True if _QUESTION_BELOW.fullmatch(word) else None
    return False if word[:1] == "A" and _ANSWER_BELOW.fullmatch(word) else None


def marks_both(words: Iterable[str]) -> bool:
    """Say whether lines mark both questions and answers."""
    return {True, False} <= set(map(marks, words))


def number_at(word: str) -> int:
    """Return the number that a line begins with as a question does; 0 where it has none.

    >>> number_at("12. Wat"), number_at("Vraag 3"), number_at("7"), number_at("20 mensen")
    (12, 3, 0, 0)
    """
    match = NUMBERED.match(word) if word[0].isdigit() or word[0] in "Vv" else None
    return int(match["number"]) if match and (match["stop"] or match["word"]) else 0


def lone_number(lines: Lines, line: int, *, apart: bool = False) -> int:
    """Return the number that has a line of its own above a question; 0 where there is none.

    A number without a full stop must stand right above the question: page numbers stand `apart`.
    """
    word = lines.words[line]
    if len(word) > 4 or not (match := _LONE.fullmatch(word)):
        return 0
    below = lines.following(line) if match["stop"] or apart else line + 1
    if below >= len(lines) or _within_sentence(lines, line):
        return 0
    first = lines.words[below][:1]
    return int(match["number"]) if first.isupper() or first in _OPENERS else 0


def _within_sentence(lines: Lines, line: int) -> bool:
    """Say whether the line above breaks off: it ends in a word, and neither signs nor heads.

    The number of a page above it says nothing.
    """
    if not line or lines.unwrapped or not lines.words[line - 1][-1:].isalnum():
        return False
    if lines.words[line - 1].isdigit():
        return False
    above = lines.words[max(line - 2, 0) : line]
    return not (opens_section(above[-1]) or any(map(_ABOVE_FIRST.match, above)))


def numbers_together(lines: Lines, line: int, *, apart: bool = False) -> tuple[str, ...]:
    """Return the numbers that a line above several questions holds, and no more than those.

    As a lone number they stand right above the questions, or `apart`. They need not count on:
    "3, 13", but with a word between them only below a whole sentence.

    >>> from kamergraaf.loaders.structure.text.lines import cut_lines
    >>> numbers_together(cut_lines("4, 5 en 6\\nWat telt?"), 0)
    ('4', '5', '6')
    """
    word = lines.words[line]
    match = _TOGETHER.fullmatch(word) if len(word) <= _LONGEST_NUMBERS else None
    if not match:
        return ()
    below = lines.following(line) if match["word"] or apart else line + 1
    if below >= len(lines):
        return ()
    first = lines.words[below][:1]
    numbers = read_numbers(match["numbers"])
    counts_on = all(int(b) == int(a) + 1 for a, b in pairwise(numbers))
    rises = len(numbers) > 1 and all(int(b) > int(a) for a, b in pairwise(numbers))
    whole = len(numbers) > 2 if lines.unwrapped else not _within_sentence(lines, line)
    alone = not _WORD.search(word) or whole
    fits = counts_on or (rises and alone)
    return tuple(numbers) if fits and (first.isupper() or first in _OPENERS) else ()


def read_numbers(printed: str) -> list[str]:
    """Return the numbers that "3, 4 en 7 t/m 9" lists; a part of a question has a letter, "2a"."""
    found: list[str] = []
    for match in _NUMBER_OR_RANGE.finditer(printed):
        if match["part"]:
            found.append(match[0])
            continue
        first, last = int(match[1]), int(match[3] or match[1])
        if first <= last <= first + _MOST_IN_RANGE:
            found += map(str, range(first, last + 1))
    return found
