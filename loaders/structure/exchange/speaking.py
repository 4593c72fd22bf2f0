"""Where in a section of a report, or of a committee's letter, another begins to speak.

A fractie speaks from the head of a paragraph on, or from a sentence within one: "De leden van de
fractie van de SP vragen waarom. De leden van de PVV-fractie sluiten zich hierbij aan.".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter, itemgetter

from kamergraaf.loaders.structure.actors.fracties import find_fracties
from kamergraaf.loaders.structure.exchange.asking import asked_behind, asked_for, read_asked
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.prose import Section
from kamergraaf.loaders.structure.exchange.sentence_kinds import announces, is_question
from kamergraaf.loaders.structure.text.cues import OPENS_SPEECH, SPEAKS, begins_paragraph
from kamergraaf.loaders.structure.text.paragraphs import Paragraph, find_paragraphs
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Collective, Fractie, Span

_COMMITTEE_OPENS = re.compile(
    r"De\s+(?:(?:leden|(?:fungerend |plv\. )?voorzitter|(?:adjunct-)?griffier)\s+van\s+de\s+)?"
    r"(?:vaste\s+|algemene\s+|bijzondere\s+)?commissies?\b"
    r"|Onder\s+(?:het\s+)?voorbehoud\b[^.]{0,200}?\bacht(?:en)?\s+de\s+commissies?\b"
    r"|Aldus\s+vastgesteld\b"
)
_GOES_ON = re.compile(
    r"(?:\w+\s+){0,6}?(?:[Dd]eze|[Dd]ie|[Vv]oornoemde|[Gg]enoemde)\s+(?:(?:fractie)?leden|fracties?|lid)\b"
    r"|(?:Zij|Ook\s+\w+\s+zij|Tevens\s+\w+\s+zij|Voorts\s+\w+\s+zij)\b"
)
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=[A-ZÀ-Þ])")  # of a paragraph: "2. De leden van …"
_NO_VERB = 200  # code points within which who speaks is named, where no verb shows its end
_NEXT = re.compile(r"[.?!]\s+[A-Z]")
_MEMBERS = ("ractie", "leden van", "leden\nvan", "lid ", "lid\n", "ommissie")
_FIRST_WORDS = 40  # code points: "De leden van de VVD-fractie"
_NAMED_WITHIN = 3  # lines over which the names of the fracties may run
# Within a paragraph whoever joins in speaks, and not whoever is but spoken of.
_JOINS = re.compile(r"\bslui(?:t|ten)\b[^.?!]{0,200}?\baan\b")
_HAS_QUESTIONS = re.compile(r"(?:hebben|heeft)\s+(?:\w+\s+){0,4}?vra(?:ag|gen)\b")
_WANTS = re.compile(r"(?<!\book )\b(?:graag|gaarne)\b(?!\s+ook\b)")
_HAVE = re.compile(
    r"[A-ZÀ-Þ][^.?!;:]{0,120}?\s(?:hebben|heeft|hadden|had)\s+(?:de|het)\s+(?:fractie)?(?:leden|lid)\b"
    r"[^.?!;]{0,300}\b(?:bezwa(?:ar|ren)|waardering|begrip|moeite|behoefte|zorgen|bedenkingen"
    r"|twijfels?|belangstelling)\b"
)
_ELSEWHERE = re.compile(r"\b(?:[Ii]n|van|aan)\s+de\s+(?:Eerste|Tweede|andere)\s+Kamer\b")


def find_speakers(
    builder: PassageBuilder, section: Section, committee: Actor
) -> list[tuple[int, Actor]]:
    """Return where each speaker of a section begins, as code points, and who that is."""
    lines = builder.lines
    opened = _at_paragraphs(builder, section, committee)
    if not _names_members(lines.text, lines.begin(section.first), lines.begin(section.last)):
        return opened
    starts = [start for start, _ in opened]
    found: list[tuple[int, Actor]] = []  # those that open no paragraph, in order
    for paragraph in find_paragraphs(lines, builder.pieces(section.first, section.last)):
        start, end = paragraph.sentences[0][0].start, paragraph.sentences[-1][-1].end
        begins = lines.starts[lines.at(start)]
        at = bisect_right(starts, begins)
        before = max([*opened[at - 1 : at], *found[-1:]], key=itemgetter(0), default=(-1, None))
        unnamed = before[0] != begins and _names_members(lines.text, start, end)
        first = before[1] in {None, committee}  # nobody spoke in the section
        if unnamed and (who := _named_behind(builder, paragraph, first=first)):
            before = begins, who
            found.append((begins, who))
        if _names_members(lines.text, paragraph.sentences[0][-1].end, end):
            known = dict(opened[at : bisect_right(starts, end)])
            found += _within(builder, paragraph, before[1], known)
    return sorted([*opened, *found], key=itemgetter(0))


def may_name_others(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of text has a word by which members or a fractie may be named.

    Whom its first words name is whoever speaks. Most name nobody behind them, and to look for the
    words takes a hundredth of reading the paragraphs.
    """
    return any(text.find(word, start + _FIRST_WORDS, end) >= 0 for word in _MEMBERS)


def goes_on(words: str) -> bool:
    """Say whether a paragraph that begins so is of whoever spoke before: "Deze leden …"."""
    return bool(_GOES_ON.match(words))


def as_one(named: tuple[Fractie, ...]) -> Actor | None:
    """Return the one actor that fracties are; None where there are none."""
    return named[0] if len(named) == 1 else Collective(named) if named else None


def _at_paragraphs(
    builder: PassageBuilder, section: Section, committee: Actor
) -> list[tuple[int, Actor]]:
    """Return where a paragraph begins that opens with who speaks, and who that is."""
    lines = builder.lines
    found: list[tuple[int, Actor]] = []
    filled = builder.own_lines(section.first, section.last)
    for at, line in enumerate(filled):
        apart = not at or begins_paragraph(lines, filled[at - 1], line)
        number = _NUMBER.match(lines.words[line]) if lines.words[line][:1].isdigit() else None
        if not apart or not (number or lines.words[line][:1].isupper()):
            continue
        words = tidy(" ".join(lines.words[n] for n in filled[at : at + _NAMED_WITHIN]))
        words = words[number.end() :] if number else words
        who = committee if _COMMITTEE_OPENS.match(words) else _opener(builder, words)
        if who:
            found.append((lines.starts[line], who))
    return found


def _names_members(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of text has one of the words by which a fractie is named."""
    return text.find("ractie", start, end) >= 0 or text.find("leden van", start, end) >= 0


def _named_behind(builder: PassageBuilder, paragraph: Paragraph, *, first: bool) -> Actor | None:
    """Return who asks in a paragraph that names nobody until behind what it asks about.

    "…, zo vragen de leden van de SP-fractie", or a sentence of its own behind one that tells; where
    it is the `first` of a section, behind a question too.
    """
    said = _said(builder, paragraph)
    for at, words in enumerate(said):
        if who := asked_behind(words, builder.bodies) or asked_for(words, builder.bodies):
            return who
        asked = read_asked(words, builder.bodies) if "ractie" in words else None
        turned = not at and asked and asked.who and not _ELSEWHERE.search(words)
        if asked and not asked.asks and turned and asked.until is None and _HAVE.match(words):
            return asked.who  # "Tegen deze wet hebben de leden van de SP-fractie bezwaren."
        if asked and asked.asks and asked.who and asked.until is None:
            wants = words is said[-1] and _WANTS.search(words)  # "… ontvangen graag een reactie."
            told = first or wants or not any(map(is_question, said[:at]))
            told = told and not (at and goes_on(said[0]))
            return asked.who if told and not _ELSEWHERE.search(words) else None
    return None


def _within(
    builder: PassageBuilder, paragraph: Paragraph, speaker: Actor | None, known: dict[int, Actor]
) -> Iterator[tuple[int, Actor]]:
    """Yield the sentences of a paragraph from which another than the `speaker` speaks.

    `known` are those that were found as the head of a line.
    """
    said = _said(builder, paragraph)
    for sentence, words in zip(paragraph.sentences[1:], said[1:], strict=True):
        start = sentence[0].start
        if start in known:
            speaker = known[start]
            continue
        who = _opener(builder, words) if _speaks(builder, words) else None
        if who and who != speaker:
            speaker = who
            yield start, who


def _speaks(builder: PassageBuilder, words: str) -> bool:
    if "ractie" not in words or _ELSEWHERE.search(words):
        return False
    asked = read_asked(words, builder.bodies)
    return bool(
        (asked and asked.asks and asked.until is None)
        or _JOINS.search(words)
        or announces(words)
        or _HAS_QUESTIONS.search(words)
    )


def _said(builder: PassageBuilder, paragraph: Paragraph) -> list[str]:
    return [tidy(builder.words(tuple(sentence))) for sentence in paragraph.sentences]


def _opener(builder: PassageBuilder, words: str) -> Actor | None:
    """Return the fractie, or the fracties, that a paragraph opens with."""
    opened = OPENS_SPEECH.match(words)
    if not opened or _ELSEWHERE.match(words):
        return None
    # Who is named behind the verb, or in the next sentence, is spoken of and does not speak.
    ends = (SPEAKS.search(words, opened.end()), _NEXT.search(words, opened.end()))
    until = min((end.start() for end in ends if end), default=_NO_VERB)
    said = words[:until].replace("fractieleden", "fractie")
    return as_one(find_fracties(said, builder.bodies))


def within(
    builder: PassageBuilder, pieces: tuple[Span, ...], start: int, end: int
) -> tuple[Span, ...]:
    """Return what of `pieces` stands from code point `start` up to `end`, without space around."""
    text, found = builder.lines.text, []
    begin = max(bisect_right(pieces, start, key=attrgetter("start")) - 1, 0)
    stop = bisect_left(pieces, end, key=attrgetter("start"))
    for piece in pieces[begin:stop]:
        first, last = max(piece.start, start), min(piece.end, end)
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            found.append(Span(first, last))
    return tuple(found)
