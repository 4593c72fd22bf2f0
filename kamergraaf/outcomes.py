"""What became of each source of a load, and the sum of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict

from kamergraaf.ontology.nouns import Actor, Document

REPORT = (
    "source", "state", "format", "documents", "passages", "voices", "members", "citations",
    "seconds", "remarks", "error",
)  # fmt: skip


class State(StrEnum):
    """What became of a source."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"  # a file of another format, met in a folder
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: its state, what was counted, and what the user should know.

    `documents` are the ids of its papers. `members` counts the seats that it names, `voices` the
    actors that speak in it. `seconds` were spent on reading it. `error` says why it failed or was
    skipped; it names the source.
    """

    source: str
    state: State
    format: str = ""
    documents: tuple[str, ...] = ()
    passages: int = 0
    voices: int = 0
    members: int = 0
    citations: int = 0
    seconds: float = 0.0
    remarks: tuple[str, ...] = ()
    error: str = ""

    @property
    def document(self) -> str:
        """The id of its only or first paper, "" where it has none."""
        return self.documents[0] if self.documents else ""

    def messages(self) -> Iterator[str]:
        """Yield the lines to be printed about it; none where all went as it should."""
        if self.error:
            yield self.error
        if self.state is not State.UNCHANGED:
            yield from (f"{self.source}: {remark}" for remark in self.remarks)

    def row(self) -> dict[str, object]:
        """Return it as a row of the report, whose fields are `REPORT`."""
        values = (getattr(self, name) for name in REPORT)
        return dict(zip(REPORT, values, strict=True)) | {"seconds": round(self.seconds, 3)}


class Counts(TypedDict):
    """What was found in papers."""

    passages: int
    voices: int
    members: int
    citations: int


def count(papers: Iterable[Document]) -> Counts:
    """Count what `papers` hold; the same actor speaking in two of them is one voice."""
    passages = members = citations = 0
    voices: set[Actor] = set()
    for paper in papers:
        passages += len(paper.passages)
        members += len(paper.memberships)
        citations += len(paper.citations)
        voices.update(passage.voice for passage in paper.passages)
    return Counts(passages=passages, voices=len(voices), members=members, citations=citations)


def total(counts: Iterable[Counts]) -> Counts:
    """Return the sum of counts; a voice counts once for each."""
    sums = Counts(passages=0, voices=0, members=0, citations=0)
    for one in counts:
        sums["passages"] += one["passages"]
        sums["voices"] += one["voices"]
        sums["members"] += one["members"]
        sums["citations"] += one["citations"]
    return sums


def remarks(papers: Iterable[Document]) -> tuple[str, ...]:
    """Return what is to be said of the papers of one source; once what is to be said of many.

    A paper in which nothing at all was found is not passed over in silence.
    """
    said: Counter[str] = Counter()
    for paper in papers:
        found = paper.passages or paper.memberships or paper.citations or paper.records
        nothing = () if found or paper.remarks else ("no passages, members or citations found",)
        said.update((*paper.remarks, *nothing))
    return tuple(text if n == 1 else f"{text} ({n} papers)" for text, n in said.items())


@dataclass(slots=True)
class Tally:
    """The sum of many outcomes, as the closing line of a load."""

    states: dict[State, int] = field(default_factory=dict)
    documents: int = 0
    passages: int = 0
    citations: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.states[outcome.state] = self.states.get(outcome.state, 0) + 1
        self.documents += len(outcome.documents)
        self.passages += outcome.passages
        self.citations += outcome.citations

    @property
    def failed(self) -> int:
        """How many sources failed."""
        return self.states.get(State.FAILED, 0)

    def __str__(self) -> str:
        """Return "1 loaded, 0 unchanged, 0 failed; 1 document, …"."""
        shown = [state for state in State if state is not State.SKIPPED or state in self.states]
        states = ", ".join(f"{self.states.get(state, 0)} {state}" for state in shown)
        counts = (
            (self.documents, "document"),
            (self.passages, "passage"),
            (self.citations, "citation"),
        )
        return f"{states}; " + ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in counts)
