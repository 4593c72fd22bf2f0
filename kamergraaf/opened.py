"""How a store of papers is opened, to be changed or only asked, and let go of."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:  # it takes long to import, and the command line opens this to print its help
    from kamergraaf.graph.store import Store


class Opened:
    """A store that is held until it is closed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def create(cls, folder: str | PathLike[str]) -> Self:
        """Open the store in `folder`, making it if need be. Raises graph.errors.StoreError."""
        from kamergraaf.graph.store import Store

        return cls(Store.create(Path(folder)))

    @classmethod
    def existing(cls, folder: str | PathLike[str]) -> Self:
        """Open the store in `folder`. Raises graph.errors.StoreError, also where there is none."""
        from kamergraaf.graph.store import Store

        return cls(Store.open(Path(folder)))

    @classmethod
    def reading(cls, folder: str | PathLike[str]) -> Self:
        """Open the store in `folder` to ask it, beside others that do; it cannot be changed so.

        Raises graph.errors.StoreError, also where another process changes the store.
        """
        from kamergraaf.graph.store import Store

        return cls(Store.reading(Path(folder)))

    @classmethod
    def passing(cls) -> Self:
        """Make an empty graph that is gone when the program ends."""
        from kamergraaf.graph.store import Store

        return cls(Store.in_memory())

    def close(self) -> None:
        """Write everything to disk and let go of the store."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
