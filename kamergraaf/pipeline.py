"""From a source to the store: the only place where loaders and graph meet.

    source -> structure -> citations -> Document -> triples -> store

One source at a time is held, whatever their number (with more jobs: a few each), and what waits to
be written in one step.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamergraaf import loaders, outcomes
from kamergraaf.crew import Crew, in_order
from kamergraaf.fingerprints import fingerprint
from kamergraaf.loaders import citations, structure
from kamergraaf.loaders.citations.text.over_pages import join_over_pages
from kamergraaf.loaders.links import merge
from kamergraaf.ontology.identifiers import document_iri, dossier_of
from kamergraaf.ontology.nouns import Citation, Document
from kamergraaf.outcomes import Outcome, State, Tally
from kamergraaf.sources import PROBLEMS, Content, Given, Problem, Source, expand

if TYPE_CHECKING:  # the store is heavy, and reading needs none
    from kamergraaf.graph.store import Store
    from kamergraaf.steps import Made

__all__ = ["Outcome", "State", "Tally", "load", "read"]


def read(source: Given, *, document: str = "") -> Iterator[Document]:
    """Yield the papers of a file, folder, archive or address, with their citations in place.

    Raises UnsupportedSource and BrokenSource.
    """
    for one in expand([source]):
        for paper in papers_of(one.content(), document):
            yield with_citations(paper)


def papers_of(
    content: Content, document: str, read: Callable[..., Iterator[Document]] = loaders.read_bytes
) -> Iterator[Document]:
    """Yield the papers that `content` holds, as `read` reads them; their citations are not found.

    Raises UnsupportedSource and BrokenSource.
    """
    name = content.name
    try:
        yield from read(content.data, name, document=document, metadata=content.metadata)
    except RecursionError:
        raise loaders.BrokenSource(f"{name}: is nested too deep; no paper is") from None
    except MemoryError:
        raise loaders.BrokenSource(f"{name}: does not fit in memory; split it") from None


def with_citations(paper: Document) -> Document:
    """Return `paper` with its citations found and put in their passages.

    A citation that the end of a page cuts in two is one here; in the text itself it is not. Nor is
    the number a citation that a paper prints of itself, in its imprint or at the foot of a page.
    """
    ends = structure.page_ends(paper)
    dossier = dossier_of(paper.id)
    found = join_over_pages(paper.text, citations_of(paper), ends, paper.date, dossier)
    itself = document_iri(paper.id)
    return structure.attribute(paper, (one for one in found if one.work != itself))


def citations_of(paper: Document) -> Iterator[Citation]:
    """Yield the citations of a paper's text, with those that its publisher marked, in order."""
    if paper.records and not paper.passages and not paper.letters:
        return iter(())  # a register: its lines are ours, and nobody cites in them
    found = citations.extract(
        paper.text, day=paper.date, dossier=dossier_of(paper.id), markers=paper.markers
    )
    return merge(found, paper.links, paper.text)


# --- into the store -------------------------------------------------------------------------


_NOTHING = Content("", b"")


@dataclass(frozen=True, slots=True)
class _Task:
    """A source to be read: its bytes, the id given for it and its fingerprint.

    Where it needs no reading, or gave nothing to read, `outcome` says what became of it.
    """

    source: Source
    content: Content = _NOTHING
    document: str = ""
    fingerprint: str = ""
    outcome: Outcome | None = None


def load(
    store: Store,
    sources: Iterable[Given | Source],
    crew: Crew | None = None,
    *,
    document: str = "",
) -> Iterator[Outcome]:
    """Put every paper of `sources` in the store; yield what became of each as it is done.

    `crew` reads and this process writes; without a crew it does both.

    A source that was loaded before, and has not changed since, is not read again. The shortcuts
    are rebuilt when the last is in, or when the caller stops early. Two sources of one id are not
    both loaded: the second fails, and says which was first.
    """
    from kamergraaf.steps import Step

    step = Step(store)
    tasks = (_prepare(store, source, document) for source in expand(sources))
    try:
        for _, made in in_order(_make, tasks, crew, lambda task: len(task.content.data), _lost):
            yield from step.add(made)
        yield from step.write()
    finally:
        store.settle()


def _prepare(store: Store, source: Source, document: str) -> _Task:
    begun = time.perf_counter()
    try:
        content = source.content()
    except PROBLEMS as problem:
        return _Task(source, outcome=_refused(source, problem))
    mark = fingerprint(content.name, content.data + content.metadata, document)
    known = store.source(mark)
    if known is None:
        # Its bytes are in its content alone: a task goes to another process as it is.
        return _Task(replace(source, data=None), content, document, mark)
    spent = time.perf_counter() - begun
    counts = known.passages, known.voices, known.memberships, known.citations
    outcome = Outcome(
        source.place, State.UNCHANGED, known.format, known.documents, *counts, seconds=spent
    )
    return _Task(source, fingerprint=mark, outcome=outcome)


def _refused(source: Source, problem: Problem, seconds: float = 0.0) -> Outcome:
    other = source.found and isinstance(problem, loaders.UnsupportedSource)
    state = State.SKIPPED if other else State.FAILED
    return Outcome(source.place, state, seconds=seconds, error=str(problem))


def _lost(task: _Task, why: str) -> Made:
    from kamergraaf.steps import Made

    problem = loaders.BrokenSource(f"{task.source.place}: {why}")
    return Made(_refused(task.source, problem))


def _make(task: _Task) -> Made:
    """Read one source; this is what other processes do."""
    from kamergraaf.graph.prepared import prepare
    from kamergraaf.steps import Made

    if task.outcome:
        return Made(task.outcome, task.fingerprint)
    begun = time.perf_counter()
    place = task.source.place
    try:
        papers = [with_citations(one) for one in papers_of(task.content, task.document)]
        if not papers:
            raise loaders.UnsupportedSource(f"{place}: holds no paper")
    except PROBLEMS as problem:
        return Made(_refused(task.source, problem, time.perf_counter() - begun))
    prepared = tuple(map(prepare, papers))
    found = outcomes.count(papers)
    outcome = Outcome(
        place,
        State.LOADED,
        "; ".join(dict.fromkeys(paper.format for paper in papers)),
        tuple(paper.id for paper in papers),
        **found,
        seconds=time.perf_counter() - begun,
        remarks=outcomes.remarks(papers),
    )
    return Made(outcome, task.fingerprint, prepared, tuple(outcomes.count([one]) for one in papers))
