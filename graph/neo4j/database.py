"""A Neo4j database: how it is reached, and its refusals as one line each."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote, urlsplit

from kamergraaf.graph.errors import DatabaseError, QueryError
from kamergraaf.graph.neo4j.refusals import BLOCKED, explain, explain_syntax

if TYPE_CHECKING:  # takes long to import
    import neo4j

BATCH = 5000  # rows in one statement
SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
_PATIENCE = 15.0  # seconds to connect, and to try again what a busy server refused

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Access:
    """Where a database is and how one gets in. Without `user`, no credentials are given."""

    uri: str
    user: str = ""
    password: str = field(default="", repr=False)
    database: str = ""

    @classmethod
    def given(cls, uri: str = "", user: str = "", password: str = "", database: str = "") -> Access:
        """Return what was given, else what the environment says.

        `KAMERGRAAF_NEO4J_URI`, `_USER`, `_PASSWORD` and `_DATABASE`, else Neo4j's own
        `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`. A name and password
        may also stand in the address. Raises DatabaseError for an address that can be none.
        """
        address = uri or _setting("URI", "NEO4J_URI")
        if not address:
            raise DatabaseError("no Neo4j is named; give neo4j://HOST or set KAMERGRAAF_NEO4J_URI")
        parts = urlsplit(address)
        if parts.scheme not in SCHEMES or not parts.hostname:
            raise DatabaseError(
                f"{address}: no address of a Neo4j; write SCHEME://HOST[:PORT] "
                f"with one of {', '.join(SCHEMES)}"
            )
        host = parts.netloc.rpartition("@")[2]
        query = f"?{parts.query}" if parts.query else ""
        return cls(
            f"{parts.scheme}://{host}{query}",
            user or unquote(parts.username or "") or _setting("USER", "NEO4J_USERNAME"),
            password or unquote(parts.password or "") or _setting("PASSWORD", "NEO4J_PASSWORD"),
            database or _setting("DATABASE", "NEO4J_DATABASE"),
        )


def _setting(ours: str, theirs: str) -> str:
    return os.environ.get(f"KAMERGRAAF_NEO4J_{ours}", "") or os.environ.get(theirs, "")


@dataclass(slots=True)
class Counters:
    """What the server says it changed."""

    nodes_created: int = 0
    nodes_deleted: int = 0
    relationships_created: int = 0
    relationships_deleted: int = 0
    properties_set: int = 0
    labels_changed: int = 0
    schema_changed: int = 0

    def add(self, counted: neo4j.SummaryCounters) -> None:
        """Add what one statement changed."""
        self.nodes_created += counted.nodes_created
        self.nodes_deleted += counted.nodes_deleted
        self.relationships_created += counted.relationships_created
        self.relationships_deleted += counted.relationships_deleted
        self.properties_set += counted.properties_set
        self.labels_changed += counted.labels_added + counted.labels_removed
        self.schema_changed += counted.constraints_added + counted.constraints_removed
        self.schema_changed += counted.indexes_added + counted.indexes_removed

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)


class Database:
    """An open connection. Use it as a context manager; `counters` sum up what was changed.

    Every method raises DatabaseError where the database cannot do what is asked, with one line
    that says why and what helps.
    """

    def __init__(self, access: Access) -> None:
        import neo4j

        self.access = access
        self.counters = Counters()
        # What the driver has to say comes as an error too, and one line is enough.
        logging.getLogger("neo4j").addHandler(logging.NullHandler())
        auth = (access.user, access.password) if access.user else None
        with self._explained():
            self._driver = neo4j.GraphDatabase.driver(
                access.uri,
                auth=auth,
                connection_timeout=_PATIENCE,
                connection_acquisition_timeout=2 * _PATIENCE,
                max_transaction_retry_time=_PATIENCE,
                notifications_min_severity="OFF",
                user_agent="kamergraaf",
            )
            self._session = self._driver.session(database=access.database or None)
        try:
            with self._explained():
                self._session.run("RETURN 1").consume()
        except BaseException:
            self._leave()
            raise

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()
        self._driver.close()

    def _leave(self) -> None:
        # After a refusal the server may be gone, and saying goodbye to it fails too.
        for half in (self._session, self._driver):
            with self._quietly():
                half.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
            return
        self._leave()

    def read(self, query: str, **parameters: object) -> list[Row]:
        """Return the rows of a query that changes nothing, with plain Python values."""

        def work(transaction: neo4j.ManagedTransaction) -> list[Row]:
            found = transaction.run(query, parameters)
            return [
                dict(zip(record.keys(), map(to_plain, record.values()), strict=True))
                for record in found
            ]

        with self._explained():
            return self._session.execute_read(work)

    def write(self, query: str, rows: Sequence[object], **parameters: object) -> int:
        """Run a statement over `rows`, `BATCH` at a time; return how many things it says it met.

        The statement takes them as `$rows` and may return their number as `n`.
        """
        met = 0
        for begin in range(0, len(rows), BATCH):
            met += self.change(query, rows=rows[begin : begin + BATCH], **parameters)
        return met

    def change(self, query: str, **parameters: object) -> int:
        """Run one statement in one transaction; return the `n` of its row, 0 where it has none."""

        def work(transaction: neo4j.ManagedTransaction) -> tuple[int, neo4j.SummaryCounters]:
            result = transaction.run(query, parameters)
            rows = result.data()
            return (rows[0].get("n", 0) if rows else 0), result.consume().counters

        with self._explained():
            met, counted = self._session.execute_write(work)
        self.counters.add(counted)
        return met

    def schema(self, query: str) -> bool:
        """Run one statement that changes the schema; tell whether existing data allowed it."""
        import neo4j.exceptions

        try:
            with self._explained():
                self.counters.add(self._session.run(query).consume().counters)
        except DatabaseError as refused:
            cause = refused.__cause__
            code = getattr(cause, "code", "") or ""
            if isinstance(cause, neo4j.exceptions.Neo4jError) and code in BLOCKED:
                return False
            raise
        return True

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        import neo4j.exceptions

        try:
            yield
        except (neo4j.exceptions.DriverError, neo4j.exceptions.Neo4jError, OSError):
            return
        except BufferError:  # as below
            return

    @contextmanager
    def _explained(self) -> Iterator[None]:
        import neo4j.exceptions

        try:
            yield
        except (
            neo4j.exceptions.DriverError, neo4j.exceptions.Neo4jError, OSError, ValueError
        ) as error:  # fmt: skip
            if isinstance(error, neo4j.exceptions.CypherSyntaxError):
                raise QueryError(explain_syntax(error)) from error
            raise DatabaseError(
                f"{self.access.uri}: {explain(error, self.access.user, self.access.database)}"
            ) from error
        except BufferError as error:
            # Ctrl-C came while the driver read an answer; its own cleaning up stumbles over that.
            raise KeyboardInterrupt from error


def to_plain(value: object) -> Any:
    """Return a value of the driver as plain Python: dates, lists; a node as a dict."""
    import neo4j.graph
    import neo4j.time

    if isinstance(value, list):
        return [to_plain(one) for one in value]
    if isinstance(value, neo4j.time.Date | neo4j.time.DateTime | neo4j.time.Time):
        return value.to_native()
    if isinstance(value, neo4j.graph.Entity):
        return to_plain(dict(value))
    if isinstance(value, neo4j.graph.Path):
        return [to_plain(one) for one in (*value.nodes, *value.relationships)]
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in value.items()}
    if isinstance(value, date | datetime | str | int | float | bool) or value is None:
        return value
    return str(value)
