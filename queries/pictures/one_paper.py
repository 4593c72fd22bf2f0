"""A store as far as it tells of one paper, for pictures of who sat where on the day of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kamergraaf.queries.asking import Row, Selecting


class OnePaper:
    """A store to be asked like any other, that knows one paper and the registers alone."""

    def __init__(self, store: Selecting, paper: str) -> None:
        self._store, self._part = store, store.about(paper.lower())

    @property
    def language(self) -> str:
        return self._store.language

    def select(
        self,
        text: str,
        parameters: Mapping[str, Any] | None = None,
        part: Any = None,  # noqa: ARG002 - it has none but itself
    ) -> Iterable[Row]:
        """Give the rows of the paper."""
        return self._store.select(text, parameters, self._part)

    def about(self, paper: str) -> Any:  # noqa: ARG002 - there is but one
        return self._part

    def parts(self) -> Iterable[Any]:
        return [self._part]
