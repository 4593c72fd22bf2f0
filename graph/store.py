"""The embedded store: Oxigraph on disk, one named graph per document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from kamergraaf.graph import changes, opening, provenance, reference, source_records, updates
from kamergraaf.graph.errors import NoStore, StoreError
from kamergraaf.graph.narrowing import Graphs, graphs_about, graphs_in_parts
from kamergraaf.graph.opening import Opened, guarded
from kamergraaf.graph.prepared import Prepared, prepare
from kamergraaf.graph.provenance import PROVENANCE, document_graph, run_iri
from kamergraaf.graph.settling import settle as settling
from kamergraaf.graph.source_records import SourceRecord
from kamergraaf.graph.sparql import Parameters, Rows, Triples, run_query, to_value
from kamergraaf.graph.writing import Writer
from kamergraaf.ontology.nouns import Document, Iri


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document of the store: its id, its named graph, when it was last loaded and by what."""

    id: str
    graph: Iri
    loaded: datetime
    software: str


@dataclass(frozen=True, slots=True)
class Stats:
    """What a store holds: quads in all, quads by graph, things by class."""

    documents: int
    quads: int
    graphs: dict[str, int]
    classes: dict[str, int]


class Store:
    """A store of documents. Make one with `open`, `create`, `reading` or `in_memory`.

    Any number of processes may read a store at once, or one may write it. Each change is one
    transaction: after a crash the store is as it was before or after it. Every method raises
    StoreBroken where the files do not hold together.
    """

    def __init__(self, opened: Opened, place: str) -> None:
        self._opened: Opened | None = opened
        self._writer = Writer()
        self._settled = True
        self.place = place
        self.language = "sparql"

    # --- opening and closing ----------------------------------------------------------------

    @classmethod
    def open(cls, path: Path | str) -> Store:
        """Open the store in a directory.

        Raises NoStore, StoreInUse, StoreTooNew, StoreTooOld, StoreBroken.
        """
        place = Path(path)
        if not place.is_dir() or not any(place.iterdir()):
            raise opening.no_store(place)
        return cls._start(place)

    @classmethod
    def reading(cls, path: Path | str) -> Store:
        """Open the store in a directory to be asked alone, beside others that ask it.

        What a load that was cut off left to be settled is settled first. Raises what `open` does.
        """
        place = Path(path)
        store = cls(opening.to_read(place), str(place))
        if store._is_settled():
            return store
        store.close()
        cls._start(place).close()
        return cls(opening.to_read(place), str(place))

    @classmethod
    def create(cls, path: Path | str) -> Store:
        """Open the store in a directory, making both if need be, with the packaged data up to date.

        Raises what `open` raises but for a missing or empty directory.
        """
        place = Path(path)
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or error
            raise NoStore(f"{place}: no store can be made here: {reason}; name another") from error
        store = cls._start(place)
        store._refresh_reference()
        return store

    @classmethod
    def in_memory(cls) -> Store:
        """Make a store that is gone when the program ends."""
        store = cls(opening.in_memory(), "memory")
        store._mark_version()
        store._refresh_reference()
        return store

    @classmethod
    def _start(cls, place: Path) -> Store:
        store = cls(opening.to_write(place), str(place))
        store._mark_version()
        store.settle()
        return store

    def _is_settled(self) -> bool:
        """Tell whether all has been written that questions build on. Raises as `open` does."""
        with guarded(self.place):
            return self._has_version() and not changes.are_there(self.engine)

    def _mark_version(self) -> None:
        if not self._has_version():
            with self._changing():
                self.engine.update(updates.insert(provenance.VERSION_MARK, PROVENANCE))

    def _has_version(self) -> bool:
        """Tell whether the store says that it has the model of today; an empty one may not say."""
        mark = self._first(PROVENANCE, provenance.MODEL_VERSION_IRI)
        if mark is not None:
            provenance.check_version(mark, self.place)
        elif len(self.engine):
            told = "was not made by kamergraaf, or under another KAMERGRAAF_BASE"
            raise NoStore(f"{self.place}: this store {told}; name another")
        return mark is not None

    @property
    def engine(self) -> ox.Store:
        """The Oxigraph store itself. Raises StoreError after `close`."""
        if self._opened is None:
            raise StoreError(f"{self.place}: the store is closed; open it again")
        return self._opened.engine

    def close(self) -> None:
        """Flush and let go of the store; a second time does nothing."""
        if self._opened is not None and self._opened.writes:
            with guarded(self.place):
                self._opened.engine.flush()
        self._opened = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- changing ---------------------------------------------------------------------------

    def put(self, document: Document) -> bool:
        """Put one document in the store, as `put_all` does; say whether it changed."""
        return self.put_all([prepare(document)])[0]

    def put_all(
        self, documents: Sequence[Prepared], sources: Sequence[SourceRecord] = ()
    ) -> list[bool]:
        """Put documents in place of what the store has under their ids; say of each if it changed.

        Each document's graph, its provenance and the note that it changed are written in one
        transaction. A document whose triples are the same gets a new time of run, no more.
        `sources` are remembered as loaded; all their documents are among `documents`, in which no
        id comes twice. Call `settle` after the last ones; a question does where it was not done.
        """
        with self._changing():
            self._settled = False
            return self._writer.write(self.engine, documents, sources)

    def source(self, fingerprint: str) -> SourceRecord | None:
        """Return what was loaded from a source, None unless all of it is still in the store."""
        with guarded(self.place):
            return source_records.find(self.engine, fingerprint)

    def remove(self, document: str) -> bool:
        """Take a document out; say whether it was there. Call `settle` after."""
        graph, run = document_graph(document), run_iri(document)
        if self._first(graph, provenance.DIGEST_IRI) is None:
            return False
        with self._changing():
            self._settled = False
            noted = changes.of_paper(self.engine, graph)
            self.engine.update(noted + updates.forget_source(run) + updates.forget(graph, run))
        return True

    def settle(self) -> None:
        """Bring register and shortcuts up to what changed since; write everything to disk."""
        with self._changing():
            if changes.are_there(self.engine):
                settling.settle(self.engine)
            self.engine.flush()
        self._settled = True

    def curate(self, decisions: Mapping[Iri, str]) -> None:
        """Put lines of N-Triples in place of what decisions, by IRI, said, and settle.

        A decision without lines is taken back.
        """
        with self._changing():
            self.engine.update(changes.of_decisions(self.engine, decisions))
        self.settle()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        if self._opened is not None and not self._opened.writes:
            raise StoreError(f"{self.place}: the store was opened to be read; open it to change it")
        with guarded(self.place):
            yield

    def _refresh_reference(self) -> None:
        for graph, triples in reference.reference_graphs():
            hashed = provenance.digest(triples)
            if self._first(graph, provenance.DIGEST_IRI) == hashed:
                continue
            with self._changing():
                self.engine.update(
                    updates.forget(graph, graph)
                    + updates.insert(triples.decode(), graph)
                    + updates.insert(provenance.reference_entry(graph, hashed), PROVENANCE)
                )

    # --- asking -----------------------------------------------------------------------------

    def query(
        self, text: str, parameters: Parameters | None = None, part: Graphs | None = None
    ) -> Rows | Triples | bool:
        """Run a query over all graphs or a part, as `sparql.run_query` says. Raises QueryError."""
        self._settle_first()
        return run_query(self.engine, text, parameters, part)

    def about(self, paper: str) -> Graphs:
        """Return the part of the store that tells of one paper, by its id in lower case."""
        self._settle_first()
        return graphs_about(self.engine, paper)

    def parts(self) -> Iterator[Graphs]:
        """Yield the store in parts, each of some papers, by their ids."""
        self._settle_first()
        yield from graphs_in_parts(self.engine)

    def _settle_first(self) -> None:
        if not self._settled:
            self.settle()

    def select(
        self, text: str, parameters: Parameters | None = None, part: Graphs | None = None
    ) -> Rows:
        """Run a SELECT. Raises QueryError, TypeError where it is another kind of query."""
        found = self.query(text, parameters, part)
        if not isinstance(found, Rows):
            raise TypeError("the query gives no rows; write it as a SELECT")
        return found

    def documents(self) -> list[StoredDocument]:
        """Return the documents of the store, by id."""
        rows = self.select(
            "SELECT ?id ?graph ?loaded ?software WHERE { GRAPH ?log {"
            " ?graph dct:identifier ?id ; prov:wasGeneratedBy ?run ."
            " ?run prov:endedAtTime ?loaded ; d:softwareVersion ?software } } ORDER BY ?id"
        )
        return [StoredDocument(*row.values()) for row in rows]  # type: ignore[arg-type]  # as selected

    def stats(self) -> Stats:
        """Count documents, quads, quads by graph (by name, without the base), things by class."""
        graphs = self.select(
            "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"
        )
        classes = self.select(
            "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?class }"
            " GROUP BY ?class ORDER BY ?class"
        )
        prefix = document_graph("x").removesuffix("doc/x")
        return Stats(
            documents=len(self.documents()),
            quads=len(self.engine),
            graphs={str(one["g"]).removeprefix(prefix): _count(one["n"]) for one in graphs},
            classes={str(one["class"]): _count(one["n"]) for one in classes},
        )

    def _first(self, subject: Iri, predicate: Iri) -> object:
        """Return what the store says of itself, as a plain value; None where it says nothing."""
        with guarded(self.place):
            found = self.engine.quads_for_pattern(
                ox.NamedNode(subject), ox.NamedNode(predicate), None, ox.NamedNode(PROVENANCE)
            )
            return next((to_value(quad.object) for quad in found), None)


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
