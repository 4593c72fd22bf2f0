"""What can keep a source from being fetched, beside its being broken."""

from __future__ import annotations

from kamergraaf.loaders.source import BrokenSource


class Unreachable(BrokenSource):
    """Nobody answers, or only with errors. What was fetched stays; try again later."""


class NotThere(BrokenSource):
    """The server answers, and has no such thing. Look elsewhere."""
