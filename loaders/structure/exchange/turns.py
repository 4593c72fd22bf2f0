"""Who says what in a letter: fracties introduce and ask, a minister repeats and answers.

One walk over a letter's lines. A heading opens a fractie's section; a number that continues the
count opens a question, and so does "Vraag:"; "Antwoord" opens the answer to the questions that
wait for one.
"""

from __future__ import annotations

from kamergraaf.loaders.structure.exchange.ahead import announces_numbers
from kamergraaf.loaders.structure.exchange.answer_turns import open_answer, open_numbered_answer
from kamergraaf.loaders.structure.exchange.question_turns import (
    open_asked,
    open_member,
    open_question,
)
from kamergraaf.loaders.structure.exchange.speech import Speech, Turn
from kamergraaf.loaders.structure.exchange.walk import Walk
from kamergraaf.loaders.structure.frame.closing import end_of_speech
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.text.cues import (
    ANSWER,
    ASKED,
    UNFINISHED,
    number_at,
    numbers_of_heading,
    opens_section,
    opens_speech,
)
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import PassageKind
from kamergraaf.ontology.register import fractie_names

_ASK = frozenset(("raag", "RAAG", "rage", "RAGE"))  # "Vraag", "Vragen", without the capital
_LONGEST_QUESTION = 40  # lines, that the name of a fractie stands above
_HEADS = frozenset("v-–—")  # beside capitals: "vraag 2", "– Vragen van de VVD-fractie"


def read_turns(lines: Lines, draft: Draft, skipped: set[int], *, apart: bool = False) -> Speech:
    """Return the headings and turns of one letter; `skipped` lines belong to notes and pages.

    With `apart`, a number may stand alone above its question with empty lines between them.
    """
    walk = Walk(lines, draft, skipped, end_of_speech(lines, draft, skipped), apart)
    for line in lines.filled_in(draft.body, walk.last):
        word = lines.words[line]
        first = word[0]
        if first.islower() and first != "v":  # most lines: they go on with a sentence
            continue
        if line in skipped or line in draft.signed_lines:
            continue
        named = draft.by_government and ("(" in word or "|" in word or "raag" in word)
        if named and open_member(walk, line, word):
            continue
        if walk.numbered and first.isdigit() and open_numbered_answer(walk, line, word):
            continue
        if first.isdigit():
            open_question(walk, line, word)
        elif first.isupper() or first in _HEADS:
            if _open_section(walk, line, word):
                continue
            if first in "AR":
                open_answer(walk, line, word)
            elif word[1:5] in _ASK and not open_asked(walk, line, word):
                open_question(walk, line, word)
    walk.close(walk.last)
    return walk.speech


# --- sections -------------------------------------------------------------------------------


def _open_section(walk: Walk, line: int, word: str) -> bool:
    if line in walk.speech.heading_lines:
        return True
    named = _asker_alone(walk, line, word)
    if word.endswith((".", "?", "!")) or not (named or opens_section(word)):
        return _open_speech(walk, line)
    words, last = named or word, line
    while UNFINISHED.search(words) and last - line < 4:
        last = walk.lines.following(last, walk.last)
        if last >= walk.last:
            break
        words += " " + walk.lines.words[last]
        walk.speech.heading_lines.add(last)
    walk.open_section(line, words)
    walk.speech.heading_lines.add(line)
    below = min(last, walk.last - 1) + 1
    if numbers := numbers_of_heading(words):
        _open_numbered(walk, below, words, numbers)
    else:
        walk.speech.turns.append(Turn(PassageKind.INTRODUCTION, walk.section, below))
    return True


def _asker_alone(walk: Walk, line: int, word: str) -> str:
    """Return the fractie that a line names and no more, right above its first words, or "".

    "D66", or "Vragen D66:".
    """
    name = word.removeprefix("Vragen ").removeprefix("Vraag ").rstrip(":")
    if name not in fractie_names():
        return ""
    below = walk.lines.following(line, walk.last)
    asks = walk.lines.words[below] if below < walk.last else ""
    if asks and (number_at(asks) or ASKED.match(asks) or opens_speech(asks)):
        return name
    heads = walk.draft.by_government and _stands_apart(walk, line)
    return name if heads and _is_answered(walk, below) else ""


def _stands_apart(walk: Walk, line: int) -> bool:
    """Tell whether a line goes on with no sentence: "vragen de leden van de fractie van⏎D66"."""
    above = walk.lines.words[line - 1].rstrip('”’"') if line else ""
    return not above or above.endswith((".", "?", "!", ":"))


def _is_answered(walk: Walk, line: int) -> bool:
    """Tell whether "Antwoord" stands below a line, before another fractie's name does."""
    for below in walk.lines.filled_in(line, min(line + _LONGEST_QUESTION, walk.last)):
        word = walk.lines.words[below]
        if word in fractie_names() and _stands_apart(walk, below):
            return False
        if word[0] == "A" and (found := ANSWER.match(word)):
            return found.end() == len(word)
    return False


def _open_numbered(walk: Walk, below: int, words: str, numbers: tuple[str, ...]) -> None:
    """Open the question, or the answer, below a heading that says which of whom it is."""
    if words.lstrip("-–— ")[0] in "AR":
        answer = Turn(PassageKind.ANSWER, walk.section, below, number=numbers[0], answered=numbers)
        walk.speech.turns.append(answer)
        return
    question = Turn(PassageKind.QUESTION, walk.section, below, number=numbers[0], also=numbers[1:])
    walk.ask(question, below)
    walk.waiting += numbers[1:]


def _open_speech(walk: Walk, line: int) -> bool:
    """Open the section of a fractie that no heading names, behind the questions of another."""
    turns = walk.speech.turns
    asked = turns and turns[-1].kind is not PassageKind.INTRODUCTION
    if not asked or not (words := announces_numbers(walk.lines, line, walk.last, walk.overall)):
        return False
    walk.open_section(line, words)
    turns.append(Turn(PassageKind.INTRODUCTION, walk.section, line))
    return True
