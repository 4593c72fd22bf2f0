"""The rows of `extract`: the citations of papers as their text has them, without a store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from kamergraaf import loaders
from kamergraaf.crew import Crew, batches, in_order
from kamergraaf.ontology.nouns import Citation
from kamergraaf.pipeline import citations_of, papers_of
from kamergraaf.sources import PROBLEMS, Given, Problem, Source, expand

Row = dict[str, object]

FIELDS = (
    "source", "document", "start", "end", "text", "kind", "mention", "key", "work", "target",
    "label", "pinpoint", "pinpoint_label", "resolved_by", "confidence", "candidates",
)  # fmt: skip


def rows(
    sources: Iterable[Given], problems: list[Exception], *, document: str = ""
) -> Iterator[Row]:
    """Yield the rows of every source, in order.

    What cannot be read is put in `problems`, and the rest goes on.
    """
    for source in expand(sources):
        try:
            yield from rows_of(source, document)
        except PROBLEMS as problem:
            problems.append(problem)


def lines(
    sources: Iterable[Given], problems: list[Exception], crew: Crew, *, document: str = ""
) -> Iterator[bytes]:
    """Yield the same rows as JSON lines in UTF-8, read by `crew`, in order.

    The processes write the lines themselves: handing rows over would take as long as making them.
    """
    from kamergraaf.rows import json_lines

    work = partial(written, write=json_lines, document=document)
    batched = batches(expand(sources), crew.size, held)
    for _, (made, broken) in in_order(
        work, batched, crew, lambda batch: sum(map(held, batch)), lost
    ):
        yield made
        problems += broken


def held(source: Source) -> int:
    """Return how many bytes a source holds that is handed over."""
    return len(source.data or b"")


def rows_of(source: Source, document: str) -> Iterator[Row]:
    """Yield the rows of one source. Raises UnsupportedSource and BrokenSource."""
    for paper in papers_of(source.content(), document, loaders.read_dated):
        for citation in citations_of(paper):
            yield citation_row(source.place, paper.id, citation)


def written(
    sources: Sequence[Source], write: Callable[[Iterable[Row]], str], document: str
) -> tuple[bytes, list[Problem]]:
    """Return the rows of a few sources as `write` writes them, and what could not be read."""
    texts, problems = [], []
    for source in sources:
        try:
            texts.append(write(rows_of(source, document)))
        except PROBLEMS as problem:
            problems.append(problem)
    return "".join(texts).encode("utf-8", "backslashreplace"), problems


def lost(sources: Sequence[Source], why: str) -> tuple[bytes, list[Problem]]:
    """Return what stands for sources that ended the process that read them."""
    return b"", [loaders.BrokenSource(f"{source.place}: {why}") for source in sources]


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
