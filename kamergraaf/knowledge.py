"""The graph as a program sees it: load papers, ask questions, get the linked data out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from kamergraaf.answering import Answering, Row
from kamergraaf.opened import Opened

if TYPE_CHECKING:  # these take long to import, and few users need all of them
    import networkx
    import rdflib

    from kamergraaf.graph.errors import DecisionError
    from kamergraaf.graph.neo4j.push import Pushed
    from kamergraaf.graph.register.curation import Decision
    from kamergraaf.graph.register.deciding import Wanted
    from kamergraaf.graph.store import Store
    from kamergraaf.outcomes import Outcome
    from kamergraaf.queries.asking import Selecting
    from kamergraaf.sources import Source


class KnowledgeGraph(Opened, Answering):
    """A store of papers and the questions one can put to it.

    One process at a time may hold a store that it may change, so use it as a context manager or
    `close` it. Of those that only ask (`reading`) any number may.
    """

    # --- in -------------------------------------------------------------------------------

    def load(
        self,
        *sources: str | PathLike[str],
        document: str = "",
        jobs: int = 1,
        scheduler: str = "",
    ) -> list[Outcome]:
        """Read files, folders, archives and addresses into the graph; return what became of each.

        A paper that is already there is replaced. `document` names the paper where its file does
        not; `jobs` processes read while one writes (a script that asks for several does so under
        `if __name__ == "__main__":`, for each of them imports it), or a Dask cluster, by the
        address of its `scheduler`.
        """
        return list(self.loading(sources, document=document, jobs=jobs, scheduler=scheduler))

    def loading(
        self,
        sources: Iterable[str | PathLike[str] | Source],
        *,
        document: str = "",
        jobs: int = 1,
        scheduler: str = "",
    ) -> Iterator[Outcome]:
        """Do what `load` does, and yield each outcome as soon as it stands in the store."""
        from kamergraaf import pipeline
        from kamergraaf.workers import crew

        with crew(jobs, scheduler) as readers:
            yield from pipeline.load(self._store, sources, readers, document=document)

    def decide(self, verdict: str, one: str, two: str, *, why: str, by: str, when: datetime) -> Row:
        """Keep for good that two actors are "same" or "different", and return the decision.

        Actors are given by key, IRI or whole name. Raises graph.errors.DecisionError.
        """
        from kamergraaf.graph.register import deciding

        made = deciding.decide(self._store, verdict, one, two, why=why, by=by, when=when)
        return _row_of(made)

    def decide_all(self, wanted: Iterable[Wanted]) -> list[Row | DecisionError]:
        """Keep many decisions, as `decide` keeps one; of each its row or why it was not made."""
        from kamergraaf.graph.errors import DecisionError
        from kamergraaf.graph.register.deciding import decide_all

        made = decide_all(self._store, wanted)
        return [one if isinstance(one, DecisionError) else _row_of(one) for one in made]

    def undo(self, verdict: str, one: str, two: str) -> None:
        """Take back a decision on two actors. Raises graph.errors.DecisionError."""
        from kamergraaf.graph.register import deciding

        deciding.undo(self._store, verdict, one, two)

    # --- out ------------------------------------------------------------------------------

    def _asked(self) -> Store:
        return self._store

    def hints(self, name: str, /, **parameters: str) -> list[str]:
        """Return the nearest names to what was asked for; where no paper is loaded, that."""
        if not self._store.documents():
            return ["no paper has been loaded here yet; `kamergraaf load` reads them"]
        return super().hints(name, **parameters)

    def sparql(self, query: str) -> list[Row]:
        """Return the rows of a SPARQL query over all named graphs together.

        CONSTRUCT and DESCRIBE give rows of subject, predicate, object; ASK gives one row, `answer`.
        Raises graph.errors.QueryError with line, column and reason.
        """
        from kamergraaf.graph.sparql import Triples

        found = self._store.query(query)
        if isinstance(found, bool):
            return [{"answer": found}]
        if isinstance(found, Triples):
            return [dict(zip(("subject", "predicate", "object"), t, strict=True)) for t in found]
        return list(found)

    def turtle(self, query: str) -> str:
        """Return the triples of a CONSTRUCT or DESCRIBE as Turtle. Raises TypeError for others."""
        from kamergraaf.graph.sparql import Triples

        found = self._store.query(query)
        if not isinstance(found, Triples):
            raise TypeError("only CONSTRUCT and DESCRIBE give triples")
        return found.turtle()

    def export(
        self,
        path: str | PathLike[str],
        form: str = "",
        *,
        documents: str | Iterable[str] = (),
        by: str = "",
        since: date | None = None,
    ) -> list[Path]:
        """Write the graph to `path`, in the format `form` or the one its name tells.

        `documents` (ids, or one), `by` (words of a name: what that actor cites) and `since` (the
        date of the oldest paper) narrow it down to a part. Returns what was written: the file, and
        beside it the description of what it holds. Raises graph.errors.ExportError.
        """
        from kamergraaf.graph import exporting
        from kamergraaf.graph.exports.part import Wanted, select
        from kamergraaf.queries.asking import words

        # A str is an iterable too: of letters, each of which would be sought as a paper.
        papers = (documents,) if isinstance(documents, str) else tuple(documents)
        wanted = Wanted(papers, words(by) if by.strip() else "", since)
        part = select(self._store, wanted) if wanted else None
        return exporting.export(self._store, Path(path), form, part)

    def push(
        self,
        uri: str = "",
        *,
        user: str = "",
        password: str = "",
        database: str = "",
        rebuild: bool = False,
    ) -> Pushed:
        """Bring a Neo4j up to the state of the graph and return what was done.

        Only papers that changed are written; what others put into the database stays. What is not
        given is taken from the environment, as `pushed.PushedGraph.open` says. `rebuild` first
        takes out all that kamergraaf wrote there. Raises graph.errors.DatabaseError; a push that
        broke off is completed by the next.
        """
        with self.pushing(
            uri, user=user, password=password, database=database, rebuild=rebuild
        ) as (pushed, _, names):
            for _name in names:
                pass
        return pushed

    @contextmanager
    def pushing(
        self, uri: str, *, user: str, password: str, database: str, rebuild: bool
    ) -> Iterator[tuple[Pushed, int, Iterator[str]]]:
        """Do what `push` does while the names are read: what was done, how many, their names."""
        from kamergraaf.graph.neo4j import push as neo4j_push
        from kamergraaf.graph.neo4j.database import Access, Database

        with Database(Access.given(uri, user, password, database)) as opened:
            if rebuild:
                neo4j_push.rebuild(opened)
            pushed = neo4j_push.Pushed()
            total = len(self._store.documents())
            yield pushed, total, neo4j_push.push(self._store, opened, pushed)

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """Return the graph for networkx: actors, papers and acts as nodes."""
        from kamergraaf.graph.projection import to_networkx

        return to_networkx(self._store)

    def to_rdflib(self) -> rdflib.Dataset:
        """Return the graph for rdflib, with its named graphs."""
        from kamergraaf.graph.projection import to_rdflib

        return to_rdflib(self._store)

    def draw(
        self,
        picture: str,
        path: str | PathLike[str],
        *,
        document: str = "",
        committees: str | Iterable[str] = (),
        by: str = "",
        on: date | None = None,
    ) -> list[str]:
        """Draw `overlap`, `members` or `citations` to `path`; return remarks for the reader.

        `document` draws what one paper says alone, `committees` (words of a name, or several) those
        alone, `by` the citations of one, `on` each committee as its last list up to that day has
        it. Raises queries.errors.AskError, and showing.UnknownDocument where that paper is not in
        the store.
        """
        from kamergraaf import queries, showing

        asked: Selecting = self._store
        if document:
            showing.require(self._store, document)
            asked = queries.OnePaper(self._store, document)
        chosen = (committees,) if isinstance(committees, str) and committees else tuple(committees)
        return queries.draw(asked, picture, Path(path), committees=chosen, by=by, on=on)

    def validate(self, *, jobs: int = 1) -> list[Row]:
        """Return what breaks the SHACL shapes; nothing where the graph is as it should be.

        `jobs` processes check (for more than one, see `load`).
        """
        from kamergraaf.crew import in_order
        from kamergraaf.graph.validation import check, checks
        from kamergraaf.workers import crew

        with crew(jobs) as checkers:
            held = in_order(check, checks(self._store), checkers, lambda one: len(one.triples))
            return [found for _, violations in held for found in violations]

    def stats(self) -> list[Row]:
        """Return counts: documents, quads, and things by class."""
        counts = self._store.stats()
        rows: list[Row] = [{"what": "documents", "count": counts.documents}]
        rows.append({"what": "quads", "count": counts.quads})
        named = {iri.rpartition("#")[2].rpartition("/")[2]: n for iri, n in counts.classes.items()}
        return rows + [{"what": name, "count": n} for name, n in sorted(named.items())]

    def show(self, document: str) -> Iterator[str]:
        """Yield one paper as lines to read. Raises showing.UnknownDocument."""
        from kamergraaf import showing

        return showing.lines(self._store, document)


def _row_of(made: Decision) -> Row:
    """Return a decision as `ask decisions` has it, but for the names."""
    from kamergraaf.graph.register.deciding import key_of

    return {
        "verdict": made.verdict, "a": key_of(made.first), "b": key_of(made.second),
        "why": made.why, "who": made.by, "when": made.when,
    }  # fmt: skip
