"""A Neo4j that papers were pushed to, as a program sees it: the same questions, and Cypher."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from kamergraaf.answering import Answering, Row

if TYPE_CHECKING:  # takes long to import
    from kamergraaf.graph.neo4j.database import Database
    from kamergraaf.graph.neo4j.store import Neo4jStore


class PushedGraph(Answering):
    """The graph in a Neo4j. Use it as a context manager or `close` it."""

    def __init__(self, database: Database) -> None:
        from kamergraaf.graph.neo4j.store import Neo4jStore

        self._database = database
        self._store = Neo4jStore(database)

    @classmethod
    def open(cls, uri: str = "", *, user: str = "", password: str = "", database: str = "") -> Self:
        """Connect to a Neo4j; what is not given is taken from the environment.

        `KAMERGRAAF_NEO4J_URI`, `_USER`, `_PASSWORD` and `_DATABASE`, else Neo4j's own `NEO4J_URI`,
        `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`. Raises graph.errors.DatabaseError.
        """
        from kamergraaf.graph.neo4j.database import Access, Database

        return cls(Database(Access.given(uri, user, password, database)))

    def close(self) -> None:
        """Let go of the connection."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.__exit__(kind, error, trace)

    def _asked(self) -> Neo4jStore:
        self._store.check()
        return self._store

    def cypher(self, query: str, **parameters: str) -> list[Row]:
        """Return the rows of a Cypher query that changes nothing; parameters not given are null.

        Raises graph.errors.QueryError with the place of a mistake.
        """
        return self._store.select(query, parameters)
