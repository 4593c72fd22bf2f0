"""A passage in prose, cut into what it repeats of others and what answers that."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.structure.exchange.asking import Asked, names_papers, spoken_of, who_is
from kamergraaf.loaders.structure.exchange.leading import lead_up, name_before, told_between
from kamergraaf.loaders.structure.exchange.restated_paper import RestatedPaper
from kamergraaf.loaders.structure.exchange.sentence_kinds import (
    announces,
    is_addressed,
    is_of_several,
    is_own,
    is_question,
    speaks_for_itself,
)
from kamergraaf.loaders.structure.exchange.stretches import Part, put
from kamergraaf.loaders.structure.text.paragraphs import Paragraph, cut_sentence
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Committee,
    Fractie,
    PassageKind,
    Span,
)

_ITEM = frozenset("•\uf0b7–─-")
_OPEN = (":", ";", ",")
_COMMITTEES = (Committee, Chamber)
_OFTEN = 4  # questions in paragraphs of their own that show how a paper prints them
# Why it is so that members say what is right above: no answer begins so.
_REASONS = re.compile(r"(?:Immers|Dit\s+omdat|Dat\s+is\s+immers)\b")
_FEW = 3  # sentences from the question on that its paragraph may end with


@dataclass(slots=True)
class RestatedWalk:
    """Goes from paragraph to paragraph: a question lasts until the answer, that until the next."""

    paper: RestatedPaper
    own: PassageKind  # what whoever writes says before any question
    writer: Actor
    parts: list[Part] = field(default_factory=list)
    open: bool = False  # a list of what is asked may follow
    announced: bool = False  # who asks said that questions follow
    several: bool = False  # several who answer spoke last
    headed: bool = False  # the label above names a fractie: below it questions are its own
    mark: bool | None = None  # what the last line that marks anything says

    @property
    def asking(self) -> bool:
        """Whether the last stretch is what others asked."""
        return bool(self.parts) and self.parts[-1].kind is PassageKind.REPEATED_QUESTION

    def add(self, paragraph: Paragraph, below: Paragraph | None) -> None:
        """Add a paragraph, with the one `below` it."""
        words = [self.paper.words(sentence) for sentence in paragraph.sentences]
        italic = self.paper.is_italic(paragraph)
        bare = italic or not self.paper.italic
        asking = self.asking
        asked = self._asked(words, bare=bare)
        if (
            not paragraph.label
            and not any(asked)
            and (
                (asking and bare and self._asks_in_the_end(words)) or self._asks_below_label(words)
            )
        ):
            asked = self._repeated(asked)
        name_before(words, asked, self.paper.bodies)
        told_between(words, asked)
        if not asking:
            lead_up(words, asked)
        marked = self._mark(paragraph, asked)
        self.announced = bool(asked[-1]) and (self.announced or announces(words[-1]))
        if italic and not paragraph.label and self.paper.last:
            asked = self._repeated(asked)
        if paragraph.label and not any(asked) and marked == [None]:
            self._add_label(paragraph, words[0])
            return
        apart = self._is_apart(words, asked, below)
        owned = [
            mark is False or is_own(said) or (not one and speaks_for_itself(said))
            for said, mark, one in zip(words, marked, asked, strict=True)
        ]
        last_own = max((at for at, own in enumerate(owned) if own), default=-1)
        last_asked = max((at for at, one in enumerate(asked) if one), default=-1)
        before: Asked | None = None
        for at, (sentence, said) in enumerate(zip(paragraph.sentences, words, strict=True)):
            between = last_own < at < last_asked  # a question follows, and no answer before it
            asks_on = not owned[at] and self._asks_on(said, before, apart=apart, between=between)
            self._add_sentence(sentence, said, asked[at], asks_on=asks_on)
            before = asked[at] or before

    def _add_label(self, paragraph: Paragraph, words: str) -> None:
        named = who_is(words, self.paper.bodies)
        self.headed = isinstance(named, Fractie | Collective)
        self.paper.last = named or self.paper.last
        for sentence in paragraph.sentences:
            put(self.parts, self.paper.lines, self.own, None, sentence)

    def _asked(self, words: list[str], *, bare: bool) -> list[Asked | None]:
        """Return what each sentence repeats; who "deze leden" are is known by who came before.

        A `bare` question, which names neither who asks nor who answers, goes on with what is asked.
        """
        found: list[Asked | None] = []
        asking, last = self.asking, self.paper.last
        any_asked = False
        named = False  # the sentence before speaks of who asks: "Zij vragen …" is of them
        near = True  # at the head of a paragraph, or behind what is asked in it
        for said in words:
            one = self.paper.read(said)
            # "De commissie" is whoever writes, where a committee does.
            if one and isinstance(self.writer, Committee) and isinstance(one.who, _COMMITTEES):
                one = None
            others = found and not any_asked and not (named and one and one.asks)
            if one and one.they and (self.several or others):
                one = None
            goes_on = bare and near and asking and is_question(said) and not is_own(said)
            goes_on = goes_on or (bool(found and found[-1]) and names_papers(said))
            to_answer = is_addressed(said) and (asking or is_question(said))
            if not one and (goes_on or to_answer):
                one = Asked(None, asks=True)
            if one and one.who:
                last = one.who
            elif one:
                who = last or (self.paper.asker if one.unnamed else None)
                one = replace(one, who=who) if who else None
            spoken = None if one else spoken_of(said, self.paper.bodies)
            last = spoken or last
            named = spoken is not None
            any_asked = any_asked or bool(one)
            self.several = not one and (self.several or is_of_several(said))
            near = bool(one) or (near and bool(found))
            asking = bool(one) or (asking and not is_own(said))
            found.append(one)
        self.paper.last = last
        return found

    def _mark(self, paragraph: Paragraph, asked: list[Asked | None]) -> list[bool | None]:
        """Correct what is asked by the lines that mark it, and return what they say of each."""
        found: list[bool | None] = []
        for at, sentence in enumerate(paragraph.sentences):
            mark = self.paper.mark(sentence)
            self.mark = self.mark if mark is None else mark
            if self.mark and not asked[at] and self.paper.last:
                asked[at] = Asked(self.paper.last, asks=True)
            elif self.mark is False:
                asked[at] = None
            found.append(self.mark)
        return found

    def _asks_in_the_end(self, words: list[str]) -> bool:
        """Say whether a paragraph leads up to a question that the one above it announced."""
        return self.announced and self.paper.last is not None and _only_asks(words)

    def _asks_below_label(self, words: list[str]) -> bool:
        """Say whether a paragraph below the name of a fractie is nothing but its question."""
        return self.headed and _only_asks(words)

    def _repeated(self, asked: list[Asked | None]) -> list[Asked | None]:
        """Return the sentences of a paragraph that is nothing but what others said."""
        first = next((one.who for one in asked if one), None)
        who = self.parts[-1].who if self.asking else None
        who = who or first or self.paper.last
        found: list[Asked | None] = []
        for one in asked:
            who = one.who if one else who
            found.append(Asked(who, asks=True))
        return found

    def _is_apart(
        self, words: list[str], asked: list[Asked | None], below: Paragraph | None
    ) -> bool:
        """Say whether a paragraph only asks: its answer is what the next one begins with."""
        asking = [at for at, one in enumerate(asked) if one]
        if not asking or any(is_own(said) for said in words[asking[0] :]):
            return False
        follows = self.paper.words(below.sentences[0]) if below and not below.label else ""
        # "In antwoord op de vraag van de leden van …" answers another question.
        answers = bool(follows) and not self.paper.read(follows)
        if asking[-1] == len(words) - 1:
            self.paper.alone += answers
            return True
        few = len(words) - asking[-1] <= _FEW and self.paper.alone >= _OFTEN
        if answers and (is_own(follows) or (few and not self.paper.mixed)):
            return True
        self.paper.mixed += 1
        return False

    def _asks_on(self, said: str, before: Asked | None, *, apart: bool, between: bool) -> bool:
        """Say whether a sentence that names nobody belongs to the question before it."""
        if not self.asking:
            return False
        if before is None:
            return self.open and said[0] in _ITEM
        return apart or self.open or (between and not before.asks)

    def _add_sentence(
        self, sentence: list[Span], said: str, asked: Asked | None, *, asks_on: bool
    ) -> None:
        question, answer = PassageKind.REPEATED_QUESTION, PassageKind.ANSWER
        if asked and asked.until is not None:
            asking, own = cut_sentence(sentence, asked.until)
            put(self.parts, self.paper.lines, question, asked.who, asking)
            put(self.parts, self.paper.lines, answer, None, own)
        elif asked:
            put(self.parts, self.paper.lines, question, asked.who, sentence)
        elif asks_on or (self.parts and self.parts[-1].kind is question and _REASONS.match(said)):
            put(self.parts, self.paper.lines, question, self.parts[-1].who, sentence)
        else:
            kind = self.parts[-1].kind if self.parts else self.own
            put(self.parts, self.paper.lines, answer if kind is question else kind, None, sentence)
        self.open = self.asking and (
            said.rstrip().endswith(_OPEN) or (said[0] in _ITEM and is_question(said))
        )


def _only_asks(words: list[str]) -> bool:
    return is_question(words[-1]) and not any(map(is_own, words))
