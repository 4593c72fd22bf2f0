"""Kamervragen: the written questions of members, and the answers of a minister.

In the form of the Aanhangsel ("Vragen van het lid … (ingezonden …)", "Antwoord van Minister … (…)
(ontvangen …)", "Vraag 1", "Antwoord 1") and in that of a minister's letter with the answers as its
annex. A question that the paper prints once is the questioner's; one that it prints again with its
answer repeats the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.exchange.details import find_items
from kamergraaf.loaders.structure.exchange.speech import Turn
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.letterhead import GREETING
from kamergraaf.loaders.structure.frame.supplements import find_supplements
from kamergraaf.loaders.structure.kamervragen.exchange import (
    ANSWER,
    OPENING,
    SENT,
    Exchange,
    read_answer,
)
from kamergraaf.loaders.structure.kamervragen.heading import seats_of, title_of
from kamergraaf.loaders.structure.kamervragen.letters import letters_of
from kamergraaf.loaders.structure.kamervragen.notes import bind_end_notes
from kamergraaf.loaders.structure.kamervragen.notice import find_supplement
from kamergraaf.loaders.structure.kamervragen.questioners import (
    Asked,
    find_asked,
    find_asked_by_name,
)
from kamergraaf.loaders.structure.kamervragen.turns import Vraag, read_vragen
from kamergraaf.loaders.structure.kamervragen.unmarked import answer_unmarked, ask_unnumbered
from kamergraaf.loaders.structure.pages.survey import Reading, Survey, free_key
from kamergraaf.ontology.nouns import Anomaly, Passage, PassageKind, Span

_AHEAD = re.compile(r"(?:(?:Aanvullende|Nadere|Nieuwe|Schriftelijke)\s+)?")  # of a heading
_FEWEST = 2  # questions
_MOST_ASK = 0.8  # of the numbers below a heading
_CONSULTATION = re.compile(r"schriftelijk\s+overleg", re.IGNORECASE)


def read_kamervragen(survey: Survey) -> Reading | None:
    """Return the questions and answers of a paper, None where it is not of this form."""
    lines = survey.lines
    opening = lines.text[:OPENING]
    if "ragen" not in opening or _CONSULTATION.search(opening):
        return None
    bodies = Bodies(find_chamber(lines, survey.document))
    headings = list(find_asked(opening, bodies)) or list(find_asked_by_name(opening, bodies))
    if not headings:
        return None
    asked = _best(headings)
    vragen = read_vragen(lines, survey.skipped)
    if vragen.alone and find_supplements(lines, survey.skipped):
        return None  # a heading above says so
    if _asked_in_debate(lines.text, bodies, of_any=vragen.alone):
        return None
    found = Exchange(survey, bodies, asked, vragen, Draft(0, 0, len(lines), ""))
    ask_unnumbered(found)
    read_answer(found)
    _end_at_signature(found)
    added = _end_at_supplement(found)
    if found.answering.own and not (found.answered or found.late):
        answer_unmarked(found)
    if not (_is_of_form(found) or found.late):
        return None
    reading = _reading(found)
    if added is None:
        return reading
    place, key = found.survey.pieces(added, _notes_of(found)), "frame/toelichting"
    frame = Passage(key, PassageKind.FRAME, reading.letters[0].key, found.asker, place)
    return replace(reading, passages=(*reading.passages, frame))


def _asked_in_debate(text: str, bodies: Bodies, *, of_any: bool) -> bool:
    """Say whether more than one member asks, as in the answers to a debate.

    Where questions have numbers, in headings that name no minister and no day (not `of_any`).
    """
    heads = (
        one
        for one in find_asked(text, bodies)
        if of_any or not (one.posts or one.sent or one.subject)
    )
    return len({one.askers for one in heads}) > 1


def _end_at_supplement(found: Exchange) -> int | None:
    """End the last answer where those who asked add something, and return that line."""
    turns = found.vragen.turns
    added = find_supplement(found.survey.lines, turns[-1].first) if turns else None
    if added is None or added >= _notes_of(found):
        return None
    turns[-1].last = min(turns[-1].last, added)
    return added


def _notes_of(found: Exchange) -> int:
    """Return the line at which the notes below all answers begin."""
    notes = found.vragen.notes
    return len(found.survey.lines) if notes is None else notes


def _end_at_signature(found: Exchange) -> None:
    """End the last answer where the minister signs, if that is behind the answers."""
    turns = found.vragen.turns
    signed = [line for line in found.draft.signed_lines if turns and line > turns[-1].first]
    if signed:
        turns[-1].last = min(turns[-1].last, *signed)


def _best(headings: list[Asked]) -> Asked:
    """Return what the headings say together: the first with all that another adds."""
    first = next((one for one in headings if one.sent), headings[0])
    same = [one for one in headings if one.askers == first.askers]
    posts = first.posts or next((one.posts for one in same if one.posts), ())
    subject = first.subject or next((one.subject for one in same if one.subject), "")
    return Asked(first.askers, posts, subject, first.sent, first.start, first.end)


def _is_of_form(found: Exchange) -> bool:
    """Say whether these are Kamervragen, and not a letter that speaks of some."""
    turns = found.vragen.turns
    if not turns:
        return False
    if found.vragen.explicit or found.answered or found.asked.sent is not None:
        return True
    return _asks_a_minister(found)


def _asks_a_minister(found: Exchange) -> bool:
    """Say whether a heading that names a minister stands above numbers that nearly all ask.

    So members publish their questions, before the Kamer prints on which day they were sent.
    """
    lines, turns = found.survey.lines, found.vragen.turns
    ahead = lines.text[lines.starts[lines.at(found.asked.start)] : found.asked.start]
    if not _AHEAD.fullmatch(ahead) or not found.asked.posts or len(turns) < _FEWEST:
        return False
    said = (lines.text[lines.begin(turn.first) : lines.begin(turn.last)] for turn in turns)
    return sum("?" in words for words in said) >= _MOST_ASK * len(turns)


# --- passages -------------------------------------------------------------------------------


def _reading(found: Exchange) -> Reading:
    letters = tuple(letters_of(found))
    passages = list(_frames(found))
    passages += turns_of(found, {letter.key for letter in letters})
    passages.sort(key=lambda one: one.pieces[0].start)
    made = tuple(passages)
    what = "met" if found.answered else "zonder"
    day = next((letter.date for letter in letters[::-1] if letter.date), None)
    return Reading(
        made, letters, day,
        title=title_of(found.asked), type=f"Kamervragen {what} antwoord",
        anomalies=tuple(_anomalies(found, made)),
        memberships=seats_of(found.asked, found.bodies),
        notes=tuple(bind_end_notes(found.survey, found.vragen, made)),
    )  # fmt: skip


def _frames(found: Exchange) -> Iterator[Passage]:
    """Yield what stands around the questions: their heading, and what the minister says."""
    survey, lines = found.survey, found.survey.lines
    turns = found.vragen.turns
    begin = turns[0].head if turns else len(lines)
    heads = lines.text[found.asked.start].isupper()  # else a letter speaks of the questions
    cut = _end_of_heading(found, begin) if found.asked.sent and heads else 0
    writes = found.answered or found.late
    above = _end_of_letter(found) if cut else 0
    if cut and writes:
        pieces = survey.pieces(above, cut)
        if pieces:
            yield Passage("frame/uitgaand", PassageKind.FRAME, SENT, found.asker, pieces)
    ends = turns[-1].last if turns else len(lines)
    stop = _notes_of(found)
    if turns and (added := find_supplement(lines, turns[-1].first)):
        stop = min(stop, added)
    pieces = (*survey.pieces(cut if writes else 0, begin), *survey.pieces(ends, stop))
    if writes:
        pieces = (*survey.pieces(0, above), *pieces)
    if pieces:
        key, voice = (found.reply, found.minister) if writes else (SENT, found.asker)
        yield Passage(key.replace("letter/", "frame/"), PassageKind.FRAME, key, voice, pieces)


def _end_of_letter(found: Exchange) -> int:
    """Return the line of the questioners' heading where the minister's letter stands above it.

    Where there is none, 0: what stands above is the head of the paper.
    """
    lines = found.survey.lines
    heading = lines.at(found.asked.start)
    signed = any(line < heading for line in found.draft.signed_lines)
    greeted = any(GREETING.match(lines.words[line]) for line in lines.filled_in(0, heading))
    return heading if signed or greeted else 0


def _end_of_heading(found: Exchange, begin: int) -> int:
    """Return the line at which the questioners' heading ends and the minister's begins."""
    lines = found.survey.lines
    last = lines.at(max(found.asked.end - 1, 0))
    return min(last + 1, begin)


@dataclass(slots=True)
class _Questions:
    """The keys of the questions asked, by block and number; `longer` are numbers by their stem."""

    keys: dict[tuple[int, str], str] = field(default_factory=dict)
    longer: dict[tuple[int, str], dict[str, None]] = field(default_factory=dict)

    def add(self, block: int, number: str, key: str) -> None:
        """Keep the key of the question that was asked last under a number."""
        self.keys[block, number] = key
        self.longer.setdefault((block, number[:-1]), {})[number] = None

    def meant(self, block: int, number: str) -> list[str]:
        """Return the keys of the questions that a number in an answer means.

        "2" may be asked as 2a and 2b, and "2a" as the first item of 2.
        """
        if key := self.keys.get((block, number)):
            return [key]
        if number[-1].isalpha():
            whole = self.keys.get((block, number[:-1]))
            return [whole] if whole else []
        return [self.keys[block, one] for one in self.longer.get((block, number), ())]


def turns_of(found: Exchange, letters: set[str]) -> Iterator[Passage]:
    """Yield the questions and answers; `letters` are the keys of those that the paper holds."""
    questions = _Questions()
    originals: dict[str, str] = {}
    taken: dict[str, int] = {}
    answered_blocks = {turn.block for turn in found.vragen.turns if turn.answer}
    for turn in found.vragen.turns:
        pieces = found.survey.pieces(turn.first, turn.last, turn.start)
        if not pieces:
            continue
        if turn.answer:
            yield _answer(found, turn, pieces, questions, letters, taken)
            continue
        repeats = originals.get(turn.numbers[0], "") if turn.block else ""
        passage = _question(found, turn, pieces, repeats, letters, taken)
        for number in turn.numbers:
            questions.add(turn.block, number, repeats or passage.key)
            if turn.block not in answered_blocks:
                originals.setdefault(number, passage.key)
        yield passage


def _question(
    found: Exchange, turn: Vraag, pieces: tuple[Span, ...], repeats: str, letters: set[str],
    taken: dict[str, int],
) -> Passage:  # fmt: skip
    number = turn.numbers[0]
    kind = PassageKind.REPEATED_QUESTION if repeats else PassageKind.QUESTION
    letter = (ANSWER if repeats or SENT not in letters else SENT) if letters else ""
    return Passage(
        free_key(f"{kind.value}/vraag/{number}", taken), kind, letter, found.asker, pieces,
        found.series, number, items=_items(found, turn), repeats=repeats,
    )  # fmt: skip


def _answer(
    found: Exchange, turn: Vraag, pieces: tuple[Span, ...], questions: _Questions,
    letters: set[str], taken: dict[str, int],
) -> Passage:  # fmt: skip
    keys = [key for number in turn.numbers for key in questions.meant(turn.block, number)]
    keys = list(dict.fromkeys(keys))
    return Passage(
        free_key(f"answer/vraag/{turn.numbers[0]}", taken), PassageKind.ANSWER,
        ANSWER if letters else "",
        found.minister, pieces, found.series, turn.numbers[0], items=_items(found, turn),
        answers_to=keys[0] if keys else "", also_answers=tuple(keys[1:]),
    )  # fmt: skip


def _items(found: Exchange, turn: Vraag) -> tuple[tuple[str, Span], ...]:
    kind = PassageKind.ANSWER if turn.answer else PassageKind.QUESTION
    return find_items(found.survey.lines, Turn(kind, 0, turn.first, turn.last))


def _anomalies(found: Exchange, passages: tuple[Passage, ...]) -> Iterator[Anomaly]:
    lines = found.survey.lines
    for passage in passages:
        if passage.kind is PassageKind.ANSWER and not passage.answers_to:
            printed = lines.words[lines.at(passage.pieces[0].start)]
            yield Anomaly("antwoord zonder vraag", printed, "", passage.pieces[0])
