"""Making a graph hold other lines: only the difference is written, in steps that fit in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph as ox

from kamergraaf.graph import updates
from kamergraaf.graph.sorting import Sorter, only_in
from kamergraaf.ontology.nouns import Iri

# What is written in one step is held in memory, several times over.
STEP = 4_000_000  # bytes of lines
_HELD = 16_000_000  # bytes of lines that are sorted in memory


def replace(
    engine: ox.Store, graph: Iri, lines: Iterable[bytes], held: Iterable[bytes] | None = None
) -> None:
    """Make a graph hold `lines`, N-Triples without line ends, in place of those in `held`.

    These are read after the others; without them it is all that the graph holds. Each step is a
    transaction; a crash leaves the graph between what it was and what it will be. Raises OSError
    where the disk is full.
    """
    with TemporaryDirectory() as folder:
        wanted = Sorter(Path(folder), "wanted", _HELD)
        wanted.extend(lines)
        there = Sorter(Path(folder), "held", _HELD)
        there.extend(_dumped(engine, graph, Path(folder) / "dump") if held is None else held)
        for step in _steps(only_in(there, wanted)):
            engine.update(updates.delete(step.decode(), graph))
            engine.flush()
        for step in _steps(only_in(wanted, there)):
            engine.bulk_load(step, format=ox.RdfFormat.N_TRIPLES, to_graph=ox.NamedNode(graph))


def _dumped(engine: ox.Store, graph: Iri, path: Path) -> Iterator[bytes]:
    """Yield the lines of a graph, which a dump writes as we do but for their order.

    A literal with a control sign it writes otherwise; that triple is taken out and put back.
    """
    engine.dump(path, format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(graph))
    with path.open("rb") as file:
        for line in file:
            yield line[:-1]


def _steps(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines with their ends, some at a time."""
    step, size = list[bytes](), 0
    for line in lines:
        step.append(line + b"\n")
        size += len(line) + 1
        if size > STEP:
            yield b"".join(step)
            step, size = [], 0
    if step:
        yield b"".join(step)
