"""A Neo4j that was pushed to, as the named questions see a store."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kamergraaf.graph.errors import DatabaseError
from kamergraaf.graph.neo4j.database import Database, Row
from kamergraaf.graph.neo4j.model import PUSH

_PARAMETER = re.compile(r"\$(\w+)")
_COUNT = f"MATCH (p:{PUSH}) RETURN p.unfinished AS unfinished"


class Neo4jStore:
    """Answers Cypher from a database; nothing can be changed through it."""

    language = "cypher"

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self) -> None:
        """Raise DatabaseError where nothing was ever pushed, or a push broke off."""
        found = self._database.read(_COUNT)
        place = self._database.access.uri
        if not found:
            raise DatabaseError(f"{place}: no papers were pushed here; do so with kamergraaf push")
        if found[0]["unfinished"]:
            raise DatabaseError(
                f"{place}: a push broke off and the papers are not complete; "
                "complete it with kamergraaf push"
            )

    def about(self, paper: str) -> None:
        """Return what tells of one paper: a node leads to its neighbours, so all of it may."""
        del paper

    def parts(self) -> Iterator[None]:
        """Yield the whole, which is not asked in parts: the memory is the server's."""
        yield None

    def select(
        self,
        text: str,
        parameters: Mapping[str, Any] | None = None,
        part: None = None,  # noqa: ARG002 - the whole is the only part
    ) -> list[Row]:
        """Return the rows of a query; a parameter that is not given is null in it.

        Raises QueryError for wrong Cypher, DatabaseError for anything else.
        """
        given: dict[str, Any] = dict.fromkeys(_PARAMETER.findall(text))
        return self._database.read(text, **{**given, **(parameters or {})})
