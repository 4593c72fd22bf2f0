"""A store as far as it tells of some committees, a day, or one who cites, for pictures of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kamergraaf.queries.asking import Row, Selecting, nearest, words
from kamergraaf.queries.errors import NothingToDraw

_LIST = 3  # members at least, as the questions have it: a letter that its chair signs is no list


class Chosen:
    """A store to be asked for a picture, that leaves out what was not chosen.

    `committees` are words of their names, `by` words of the name, fractie, committee or post of who
    cites. With `beside`, those that share members with a committee chosen alone come along.
    With `on`, each committee is as its last list up to that day has it.
    """

    def __init__(
        self,
        store: Selecting,
        committees: Iterable[str] = (),
        by: str = "",
        *,
        on: date | None = None,
        beside: bool = False,
    ) -> None:
        self._store, self._committees, self._by = store, tuple(committees), by
        self._on, self._beside = on, beside

    @property
    def language(self) -> str:
        return self._store.language

    def select(
        self, text: str, parameters: Mapping[str, Any] | None = None, part: Any = None
    ) -> Iterable[Row]:
        """Give the rows of what was chosen. Raises NothingToDraw for a committee there is not."""
        rows = self._store.select(text, parameters, part)
        if self._committees or self._on:
            seats = list(rows)
            return self._seats(_on(self._on, seats) if self._on else seats)
        return [row for row in rows if words(self._by) in row["called"]]

    def about(self, paper: str) -> Any:
        return self._store.about(paper)

    def parts(self) -> Iterable[Any]:
        return self._store.parts()

    def _seats(self, rows: list[Row]) -> list[Row]:
        if not self._committees:
            return rows
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


def _on(day: date, rows: list[Row]) -> list[Row]:
    """Return the seats in the last list of each committee up to `day`. Raises NothingToDraw."""
    listed: dict[tuple[str, str, date], set[str]] = defaultdict(set)
    for row in rows:
        if row["role"] == "lid" and row["day"] and row["day"] <= day:
            listed[row["committee"], row["document"], row["day"]].add(row["person"])
    days = sorted(
        (at, committee) for (committee, _, at), all_ in listed.items() if len(all_) >= _LIST
    )
    if not days:
        raise NothingToDraw(f"no paper up to {day} lists the members of a committee")
    last = {committee: at for at, committee in days}
    return [row for row in rows if row["day"] and row["day"] == last.get(row["committee"])]
