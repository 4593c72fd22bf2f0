"""What answers the named questions: a store of papers, and a Neo4j that they were pushed to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # takes long to import
    from kamergraaf.queries.asking import Selecting

Row = dict[str, Any]


class Answering(ABC):
    """A graph that the named questions can be put to, with the same rows wherever it is kept."""

    @abstractmethod
    def _asked(self) -> Selecting:
        """Return the store that is asked; raises graph.errors.DatabaseError where there is none."""

    def ask(self, name: str, /, **parameters: str) -> list[Row]:
        """Return the rows of a named question, such as `ask("cites", by="Van Weel")`.

        Raises queries.errors.AskError for a question or parameter that does not exist; it names
        the nearest that do. A Neo4j raises graph.errors.DatabaseError where nothing was pushed.
        """
        return list(self.rows(name, **parameters))

    def rows(self, name: str, /, **parameters: str) -> Iterator[Row]:
        """Return the same rows one by one; of what goes paper by paper nobody holds all of them."""
        from kamergraaf import queries

        return queries.rows(self._asked(), name, **parameters)

    def hints(self, name: str, /, **parameters: str) -> list[str]:
        """Return, for a question without rows, the nearest names that the graph does have."""
        from kamergraaf import queries

        return queries.explain_nothing(self._asked(), name, **parameters)
