"""From a source to the store: the only place where loaders and graph meet.

    source -> structure -> citations -> Document -> triples -> store

One document at a time is held, whatever the number of sources (with more jobs: a few each).
"""

from __future__ import annotations

import re
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing import get_context
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kamergraaf import loaders
from kamergraaf.loaders import citations, structure
from kamergraaf.loaders.links import merge
from kamergraaf.ontology.nouns import Citation, Document
from kamergraaf.sources import STDIN, Source, expand

if TYPE_CHECKING:  # the store is heavy, and reading needs none
    from kamergraaf.graph.store import Store

T = TypeVar("T")
Problem = loaders.UnsupportedSource | loaders.BrokenSource
_ADDRESS = re.compile(r"[a-z]+://")
PROBLEMS = (loaders.UnsupportedSource, loaders.BrokenSource)

# How many sources each reading process may be ahead of the writer; bounds the memory in use.
AHEAD = 4


class State(StrEnum):
    """What became of a source."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"  # a file of another format, met in a folder
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: its state, what was counted, and what the user should know."""

    source: str
    state: State
    document: str = ""
    passages: int = 0
    citations: int = 0
    remarks: tuple[str, ...] = ()

    def messages(self) -> Iterator[str]:
        """Yield the lines to be printed about it; none where all went as it should."""
        for remark in self.remarks:
            yield remark if self.state is not State.LOADED else f"{self.source}: {remark}"


@dataclass(slots=True)
class Tally:
    """The sum of many outcomes, as the closing line of a load."""

    states: dict[State, int] = field(default_factory=dict)
    passages: int = 0
    citations: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.states[outcome.state] = self.states.get(outcome.state, 0) + 1
        self.passages += outcome.passages
        self.citations += outcome.citations

    @property
    def failed(self) -> int:
        """How many sources failed."""
        return self.states.get(State.FAILED, 0)

    def __str__(self) -> str:
        """Return "1 loaded, 0 unchanged, 0 failed: 1 document, …"."""
        shown = [state for state in State if state is not State.SKIPPED or state in self.states]
        states = ", ".join(f"{self.states.get(state, 0)} {state}" for state in shown)
        documents = self.states.get(State.LOADED, 0) + self.states.get(State.UNCHANGED, 0)
        counts = (documents, "document"), (self.passages, "passage"), (self.citations, "citation")
        return f"{states}; " + ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in counts)


def read(source: str | PathLike[str], *, document: str = "") -> Iterator[Document]:
    """Yield the papers of one file or folder, with their citations in place.

    Raises UnsupportedSource and BrokenSource.
    """
    for one in expand([source]):
        yield from _read_file(one.place, document)


def _read_file(place: str, document: str) -> Iterator[Document]:
    for paper in _structured(place, document):
        yield with_citations(paper)


def _structured(place: str, document: str) -> Iterator[Document]:
    if _ADDRESS.match(place):
        raise loaders.UnsupportedSource(
            f"{place}: papers are not fetched from the web yet; download it and load the file"
        )
    if Path(place).is_dir():
        raise loaders.BrokenSource(f"{place}: no file in this folder; name one that holds papers")
    if place == STDIN:
        yield from loaders.read_bytes(sys.stdin.buffer.read(), place, document=document)
    else:
        yield from loaders.read(place, document=document)


def with_citations(paper: Document) -> Document:
    """Return `paper` with its citations found and put in their passages."""
    return structure.attribute(paper, _citations(paper))


def _citations(paper: Document) -> Iterator[Citation]:
    if paper.records and not paper.passages and not paper.letters:
        return iter(())  # a register: its lines are ours, and nobody cites in them
    found = citations.extract(
        paper.text, day=paper.date, dossier=dossier_of(paper.id), markers=paper.markers
    )
    return merge(found, paper.links, paper.text)


def dossier_of(document: str) -> str:
    """Return the dossier of a Kamerstuk by its id, "" for any other paper.

    >>> dossier_of("kst-32317-PX"), dossier_of("kst-36600-VI-12"), dossier_of("h-tk-20222023-84-12")
    ('32317', '36600-VI', '')
    """
    parts = document.split("-")
    return "-".join(parts[1:-1]) if parts[0] == "kst" and len(parts) > 2 else ""


# --- many sources ---------------------------------------------------------------------------

Read = list[Document] | Problem


def _try_to_read(source: Source, document: str) -> Read:
    try:
        return list(_read_file(source.place, document))
    except PROBLEMS as problem:
        return problem


def read_all(
    sources: Iterable[str | PathLike[str]], *, document: str = "", jobs: int = 1
) -> Iterator[tuple[Source, Read]]:
    """Yield each source with its papers, or with what kept it from being read, in order."""
    return _in_order(_try_to_read, expand(sources), document, jobs)


def _in_order(
    work: Callable[[Source, str], T], todo: Iterable[Source], document: str, jobs: int
) -> Iterator[tuple[Source, T]]:
    """Yield each source with what `work` makes of it, in order, `jobs` at a time."""
    if jobs == 1:
        for source in todo:
            yield source, work(source, document)
        return
    # Spawned and not forked: the store that is open by now has threads of its own.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        ahead: deque[tuple[Source, Future[T]]] = deque()
        for source in todo:
            ahead.append((source, pool.submit(work, source, document)))
            if len(ahead) > jobs * AHEAD:
                first, future = ahead.popleft()
                yield first, future.result()
        for first, future in ahead:
            yield first, future.result()


def load(
    store: Store,
    sources: Iterable[str | PathLike[str]],
    *,
    document: str = "",
    jobs: int = 1,
) -> Iterator[Outcome]:
    """Put every paper of `sources` in the store; yield what became of each as it is done.

    The shortcuts are rebuilt when the last is in, or when the caller stops early. Two sources of
    one id are not both loaded: the second fails, and says which was first.
    """
    first: dict[str, str] = {}
    try:
        for source, read_ in read_all(sources, document=document, jobs=jobs):
            if isinstance(read_, list):
                for paper in read_:
                    if first.setdefault(paper.id, source.place) != source.place:
                        yield _twin(source.place, paper.id, first[paper.id])
                    else:
                        yield _put(store, source.place, paper)
            else:
                other = source.found and isinstance(read_, loaders.UnsupportedSource)
                state = State.SKIPPED if other else State.FAILED
                yield Outcome(source.place, state, remarks=(str(read_),))
    finally:
        store.settle()


def _twin(source: str, document: str, first: str) -> Outcome:
    told = f"{source}: its id {document} is that of {first}; load it alone, with another --id"
    return Outcome(source, State.FAILED, document, remarks=(told,))


def _put(store: Store, source: str, paper: Document) -> Outcome:
    changed = store.put(paper)
    return Outcome(
        source,
        State.LOADED if changed else State.UNCHANGED,
        paper.id,
        len(paper.passages),
        len(paper.citations),
        paper.remarks if changed else (),
    )


# --- citations without a store --------------------------------------------------------------

Row = dict[str, object]


def citation_rows(
    sources: Iterable[str | PathLike[str]], problems: list[Exception], *, document: str = ""
) -> Iterator[Row]:
    """Yield the rows of `extract`: every citation of every source, as the text has them.

    What cannot be read is put in `problems`, and the rest goes on.
    """
    for source in expand(sources):
        try:
            yield from _rows_of(source, document)
        except PROBLEMS as problem:
            problems.append(problem)


def citation_lines(
    sources: Iterable[str | PathLike[str]],
    problems: list[Exception],
    *,
    document: str = "",
    jobs: int = 1,
) -> Iterator[str]:
    """Yield the same rows as JSON lines, a source at a time, read by `jobs` processes.

    The processes write the lines themselves: handing rows over would take as long as making them.
    """
    for _, found in _in_order(_try_to_extract, expand(sources), document, jobs):
        if isinstance(found, str):
            yield found
        else:
            problems.append(found)


def _rows_of(source: Source, document: str) -> Iterator[Row]:
    for paper in _structured(source.place, document):
        for citation in _citations(paper):
            yield citation_row(source.place, paper.id, citation)


def _try_to_extract(source: Source, document: str) -> str | Problem:
    from kamergraaf.rows import json_lines

    try:
        return json_lines(_rows_of(source, document))
    except PROBLEMS as problem:
        return problem


def citation_row(source: str, document: str, citation: Citation) -> Row:
    """Return one citation as a row with the fields of the public contract, in their order."""
    # Written out: a loop over the fields takes three times as long, `asdict` ten times.
    return {
        "source": source,
        "document": document,
        "start": citation.start,
        "end": citation.end,
        "text": citation.text,
        "kind": citation.kind,
        "mention": citation.mention,
        "key": citation.key,
        "work": citation.work,
        "target": citation.target,
        "label": citation.label,
        "pinpoint": citation.pinpoint,
        "pinpoint_label": citation.pinpoint_label,
        "resolved_by": citation.resolved_by,
        "confidence": citation.confidence,
        "candidates": citation.candidates,
    }
