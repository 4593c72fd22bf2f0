"""Sets that grow together: who is taken for one with whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Unions:
    """Names in disjoint sets (union-find); a name stands alone until it is joined."""

    def __init__(self, names: Iterable[str]) -> None:
        self._above = {name: name for name in names}

    def __contains__(self, name: str) -> bool:
        return name in self._above

    def root(self, name: str) -> str:
        """Return what stands for the set of a known name; the same for all of the set."""
        above = self._above
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    def join(self, one: str, two: str) -> None:
        """Make one set of two; which name stands for it does not hang on the order of joining."""
        first, second = sorted((self.root(one), self.root(two)))
        self._above[second] = first

    def sets(self) -> Iterator[list[str]]:
        """Yield each set, its names sorted, in the order of its first name."""
        found: dict[str, list[str]] = {}
        for name in sorted(self._above):
            found.setdefault(self.root(name), []).append(name)
        yield from found.values()
