"""Papers made by hand, in the nouns that loaders give and graph takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date

from kamergraaf.ontology.identifiers import provision_iri, work_iri
from kamergraaf.ontology.nouns import (
    Actor,
    Anomaly,
    Citation,
    Cited,
    Collective,
    Committee,
    Document,
    Footnote,
    Fractie,
    Incumbency,
    Letter,
    LetterKind,
    Membership,
    Passage,
    PassageKind,
    Person,
    Post,
    Role,
    Signature,
    Span,
)

ASYLUM = Committee("Immigratie en Asiel / JBZ-Raad", "ek")
JUSTICE = Committee("Justitie en Veiligheid", "ek")
JOINT = Collective((ASYLUM, JUSTICE))
BBB = Fractie("BBB", "ek")
PVV = Fractie("PVV", "ek")
MINISTER = Incumbency(Person("van Weel", "D.M."), Post("minister van Asiel en Migratie"))
COPIED = Post("minister van Justitie en Veiligheid")
CHAIR = Person("Van Hattem", chamber="ek", fractie="PVV")
CLERK = Person("Dragstra")
QUESTION_LETTER = "letter/uitgaand"
ANSWER_LETTER = "letter/antwoord"


@dataclass
class PaperBuilder:
    """Builds one paper from front to back; every span it gives is a stretch of its text."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    passages: list[Passage] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    citations: list[Cited] = field(default_factory=list)

    def write(self, text: str) -> Span:
        start = self.length
        self.parts.append(text + "\n")
        self.length += len(text) + 1
        return Span(start, start + len(text))

    def seat(self, person: Person, committee: Committee | Collective, role: Role) -> None:
        fractie = Fractie(person.fractie, "ek") if person.fractie else None
        span = self.write(f"{person.name} ({person.fractie}) ({role.value})")
        self.memberships.append(Membership(person, committee, role, fractie, span))

    def passage(self, kind: PassageKind, key: str, text: str, voice: Actor) -> Passage:
        span = self.write(text)
        answer = kind in {PassageKind.ANSWER, PassageKind.REPEATED_QUESTION}
        made = Passage(
            key=key,
            kind=kind,
            letter=ANSWER_LETTER if answer else QUESTION_LETTER,
            voice=voice,
            pieces=(span,),
        )
        self.passages.append(made)
        return made

    def cite(self, passage: Passage, words: str, key: str, pinpoint: str = "") -> Cited:
        """Cite the work `key` where `words` first stand in the passage."""
        text = "".join(self.parts)
        whole = passage.pieces[0]
        start = text.index(words, whole.start)
        number = 1 + sum(1 for cited in self.citations if cited.passage == passage.key)
        work = work_iri(key)
        kind = {"celex": "eu", "bwb": "law", "kst": "kamerstuk"}[key.partition(":")[0]]
        citation = Citation(
            start=start,
            end=start + len(words),
            text=words,
            kind=kind,
            mention="citation",
            key=key,
            work=work,
            target=provision_iri(work, pinpoint),
            label=key.partition(":")[2],
            pinpoint=pinpoint,
            pinpoint_label=f"artikel {pinpoint[4:]}" if pinpoint else "",
            resolved_by="number",
            confidence=0.95,
            candidates=("celex:32013R0604",) if kind == "eu" else (),
        )
        cited = Cited(f"{passage.key}/citation/{number}", citation, passage.key, "", (whole,), 1)
        self.citations.append(cited)
        return cited

    def exchange(self, number: int, filler: str = "") -> None:
        """Write a question, its repetition and its answer, each with citations."""
        words = "artikel 12, zesde lid, AMMR"
        asked = f"{number}. Hoe verhoudt {words} zich tot Kamerstuk 32 317, nr. 989? {filler}"
        key = f"bbb/{number}"
        question = self.passage(PassageKind.QUESTION, f"question/{key}", asked, BBB)
        self._number(number)
        original = self.cite(question, words, "celex:32024R1351", "art.12(6)")
        self.cite(question, "Kamerstuk 32 317, nr. 989", "kst:32317-989")
        repeat = self.passage(
            PassageKind.REPEATED_QUESTION,
            f"repeated-question/{key}",
            asked.replace("? ", "?3 "),
            BBB,
        )
        self._number(number, repeats=question.key)
        self.cite(repeat, words, "celex:32024R1351", "art.12(6)")
        self.citations[-1] = replace(self.citations[-1], repeats=original.key)
        said = f'Op grond van {words} en artikel 50 van de Vw 2000 "kan" dat. {filler}'
        answer = self.passage(PassageKind.ANSWER, f"answer/{key}", said, MINISTER)
        self._number(number, answers_to=question.key)
        self.cite(answer, words, "celex:32024R1351", "art.12(6)")
        self.cite(answer, "artikel 50 van de Vw 2000", "bwb:BWBR0011823", "art.50")

    def _number(self, number: int, repeats: str = "", answers_to: str = "") -> None:
        self.passages[-1] = replace(
            self.passages[-1],
            series=BBB,
            number=str(number),
            repeats=repeats,
            answers_to=answers_to,
        )

    def note(self, number: str, passage: str, text: str) -> None:
        span = self.write(text)
        self.footnotes.append(Footnote(f"footnote/{number}", number, span, Span(0, 1), passage))


def make_document(
    document: str = "kst-32317-PX", exchanges: int = 2, members: int = 5, filler: str = ""
) -> Document:
    """Make a paper: two committees, `exchanges` questions with their repeats and answers."""
    paper = PaperBuilder()
    head = paper.write("Den Haag, 5 december 2026")
    for committee in (ASYLUM, JUSTICE):
        for number in range(1, members):
            person = Person(f"Lid {number} {committee.name[0] * (number % 2)}", "", "ek", "BBB")
            paper.seat(person, committee, Role.LID)
        paper.seat(CHAIR, committee, Role.VOORZITTER)
    paper.seat(CLERK, JOINT, Role.GRIFFIER)
    paper.passage(PassageKind.FRAME, "frame/uitgaand", "Geachte heer Van Weel,", JOINT)
    for number in range(1, exchanges + 1):
        paper.exchange(number, filler)
    answer = paper.passages[-1]
    items = (("a", Span(answer.pieces[0].start, answer.pieces[0].start + 5)),)
    paper.passages[-1] = replace(answer, items=items)
    paper.note("1", "question/bbb/1", "Kamerstukken I 2025/26, 32 317, PT.")
    missing = Footnote("footnote/[1]", "[1]", None, Span(0, 1), "answer/bbb/1")
    text = "".join(paper.parts)
    return Document(
        id=document,
        source=f"/somewhere/private/{document}.txt",
        text=text,
        sha256=hashlib.sha256((document + text).encode()).hexdigest(),
        date=date(2026, 2, 10),
        pages=(0, len(text) // 2),
        letters=_letters(head, Span(0, len(text))),
        passages=tuple(paper.passages),
        footnotes=(*paper.footnotes, missing),
        memberships=tuple(paper.memberships),
        citations=tuple(paper.citations),
        anomalies=(Anomaly("jaar", "2026-12-05", "2025-12-05", Span(10, head.end)),),
        remarks=("made by hand",),
    )


def _letters(head: Span, whole: Span) -> tuple[Letter, ...]:
    signed = (Signature("Van Hattem", "voorzitter", CHAIR, head),)
    asked = Letter(
        QUESTION_LETTER, LetterKind.UITGAAND, "Aan de minister", "179110", date(2025, 12, 5),
        date(2026, 12, 5), "JBZ-Raad", (JOINT,), (MINISTER.post,), signed, whole,
        copies=(COPIED,),
    )  # fmt: skip
    answered = Letter(
        ANSWER_LETTER, LetterKind.ANTWOORD, "Brief van de minister", "", date(2026, 2, 6),
        date(2026, 2, 6), "JBZ-Raad", (MINISTER,), (ASYLUM,), (), whole, answers=QUESTION_LETTER,
    )  # fmt: skip
    reminder = Letter(
        "letter/rappel", LetterKind.RAPPEL, "Rappel", "", date(2026, 1, 28), date(2026, 1, 28),
        "", (ASYLUM,), (MINISTER.post,), (), whole, reminds_of=(QUESTION_LETTER,),
    )  # fmt: skip
    named = Letter(
        "letter/genoemd/178088u", LetterKind.GENOEMD, "", "178088U", None, None, "", (JUSTICE,),
        (), (), None,
    )  # fmt: skip
    return asked, answered, reminder, named


def full_size(document: str = "kst-32317-PX") -> Document:
    """Make a paper of about 70,000 code points and 6,500 triples."""
    return make_document(document, exchanges=37, members=29, filler="Zo luidt het betoog. " * 27)


def with_namesakes(document: str) -> Document:
    """Make a paper in which committees of one name, of both chambers, ask, cite, send and get."""
    paper = make_document(document)
    there = Committee(JUSTICE.name, "tk")
    asking = {"question/bbb/1": JUSTICE, "question/bbb/2": there}
    asked, answered, *rest = paper.letters
    return replace(
        paper,
        letters=(replace(asked, senders=(there,)), replace(answered, addressees=(JUSTICE,)), *rest),
        passages=tuple(
            replace(one, voice=asking.get(one.key, one.voice))
            for one in paper.passages
            if one.key != "answer/bbb/2"
        ),
        citations=tuple(one for one in paper.citations if one.passage != "answer/bbb/2"),
    )


HELDER = Person("Helder", chamber="tk", fractie="BBB")
BOSWIJK = Person("Boswijk", chamber="tk", fractie="CDA")


def asked_by(paper: Document, *voices: Actor) -> Document:
    """Let others than its fractie ask the questions of a paper, each the next."""
    waiting = iter(voices)
    asks = {one.key: next(waiting, voices[-1])
            for one in paper.passages if one.kind is PassageKind.QUESTION}  # fmt: skip
    passages = tuple(
        replace(one, voice=asks[one.key]) if one.key in asks else one for one in paper.passages
    )
    return replace(paper, passages=passages)
