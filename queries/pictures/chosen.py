"""A store as far as it tells of some committees, or of one who cites, for pictures of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kamergraaf.queries.asking import Row, Selecting, nearest, words
from kamergraaf.queries.errors import NothingToDraw


class Chosen:
    """A store to be asked for a picture, that leaves out what was not chosen.

    `committees` are words of their names, `by` words of the name, fractie, committee or post of who
    cites. With `beside`, those that share members with a committee chosen alone come along.
    """

    def __init__(
        self,
        store: Selecting,
        committees: Iterable[str] = (),
        by: str = "",
        *,
        beside: bool = False,
    ) -> None:
        self._store, self._committees, self._by = store, tuple(committees), by
        self._beside = beside

    @property
    def language(self) -> str:
        return self._store.language

    def select(
        self, text: str, parameters: Mapping[str, Any] | None = None, part: Any = None
    ) -> Iterable[Row]:
        """Give the rows of what was chosen. Raises NothingToDraw for a committee there is not."""
        rows = self._store.select(text, parameters, part)
        if self._committees:
            return self._seats(list(rows))
        return [row for row in rows if words(self._by) in row["called"]]

    def about(self, paper: str) -> Any:
        return self._store.about(paper)

    def parts(self) -> Iterable[Any]:
        return self._store.parts()

    def _seats(self, rows: list[Row]) -> list[Row]:
        called = {row["committee"]: row["committee_name"] for row in rows}
        chosen: set[str] = set()
        for wanted in self._committees:
            met = {iri for iri, name in called.items() if words(wanted) in words(name)}
            if not met:
                near = nearest(wanted, sorted(called.values()))
                told = f"; the nearest there is: {'; '.join(near)}" if near else ""
                raise NothingToDraw(f"no committee here is called {wanted!r}{told}")
            chosen |= met
        if self._beside and len(chosen) == 1:
            inside = {row["person"] for row in rows if row["committee"] in chosen}
            chosen |= {row["committee"] for row in rows if row["person"] in inside}
        return [row for row in rows if row["committee"] in chosen]
