"""How documents go into a store: many in one step, and each of them whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from kamergraaf.graph import changes, provenance, updates
from kamergraaf.graph.prepared import Prepared
from kamergraaf.graph.provenance import PROVENANCE, document_graph, run_iri
from kamergraaf.graph.source_records import SourceRecord
from kamergraaf.ontology.nouns import Iri

# RocksDB keeps writes in memory, up to gigabytes over its many tables, until it is told to flush.
FLUSH_AFTER = 6_000_000  # bytes of triples; some four papers of 70 kB

# From so many bytes of quads on, sorting them and laying them down as files costs half of what
# writing them one by one costs; below it the making of files costs more.
BULK_FROM = 2_000_000


@dataclass(slots=True)
class Writer:
    """Writes documents, and flushes the engine now and then.

    A load is one transaction, a bulk load and an update too: after a crash each document is there
    as it was before or as it is after, with its provenance.
    """

    unflushed: int = 0

    def write(
        self, engine: ox.Store, documents: Sequence[Prepared], sources: Sequence[SourceRecord]
    ) -> list[bool]:
        """Put documents in place of what there is under their ids; say of each if it changed.

        No two may have one id. `sources` are those of which all documents are among these. A
        document whose triples are the same gets a new time of run, no more.
        """
        source_of = {name: source.iri for source in sources for name in source.documents}
        step = _Step(engine)
        for document in documents:
            step.add(document, source_of.get(document.id, Iri("")))
        for source in sources:
            step.add_source(source)
        self._insert(engine, b"".join(step.quads))
        self._update(engine, "".join(step.updates))
        return step.changed

    def _insert(self, engine: ox.Store, quads: bytes) -> None:
        if len(quads) >= BULK_FROM:
            engine.bulk_load(quads, format=ox.RdfFormat.N_QUADS)
        elif quads:
            # A load is a transaction too, and parses quicker than an update.
            engine.load(quads, format=ox.RdfFormat.N_QUADS)
            self._flush_after(engine, len(quads))

    def _update(self, engine: ox.Store, text: str) -> None:
        if text:
            engine.update(text)
            self._flush_after(engine, len(text))

    def _flush_after(self, engine: ox.Store, size: int) -> None:
        self.unflushed += size
        if self.unflushed > FLUSH_AFTER:
            engine.flush()
            self.unflushed = 0


@dataclass(slots=True)
class _Step:
    """What one step will do: quads that are new, and updates of what there was, after them."""

    engine: ox.Store
    quads: list[bytes] = field(default_factory=list)
    updates: list[str] = field(default_factory=list)
    changed: list[bool] = field(default_factory=list)
    new: set[str] = field(default_factory=set)

    def add(self, document: Prepared, source: Iri) -> None:
        triples, hashed = document.triples, document.digest
        graph = document_graph(document.id)
        run = run_iri(document.id)
        before = stored_digest(self.engine, graph)
        self.changed.append(before != hashed)
        if before == hashed:
            if source:
                self.updates.append(updates.forget_source(run))
            self.updates.append(updates.renew(run, provenance.run_lines(document.id, source)))
            return
        entry = provenance.entry(document.id, document.sha256, hashed, source)
        if before is None:
            self.new.add(document.id)
            self.quads += (
                updates.quads(triples, graph),
                updates.quads((entry + changes.mark(graph)).encode(), PROVENANCE),
            )
        else:
            self.updates += (
                changes.of_paper(self.engine, graph),
                updates.forget_source(run),
                updates.forget(graph, run),
                updates.insert(triples.decode(), graph),
                updates.insert(entry, PROVENANCE),
            )

    def add_source(self, source: SourceRecord) -> None:
        # Never before the last of its documents: it says that they are all there.
        if self.new.issuperset(source.documents):
            self.quads.append(updates.quads(source.lines().encode(), PROVENANCE))
        else:
            self.updates.append(updates.insert(source.lines(), PROVENANCE))


def stored_digest(engine: ox.Store, graph: Iri) -> str | None:
    """Return the digest of a graph as it was last written, None where there is no such graph."""
    found = engine.quads_for_pattern(
        ox.NamedNode(graph),
        ox.NamedNode(provenance.DIGEST_IRI),
        None,
        ox.NamedNode(PROVENANCE),
    )
    return next((quad.object.value for quad in found if isinstance(quad.object, ox.Literal)), None)
