"""What is to be read: files, folders and standard input, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from kamergraaf.questions import WrongUsage

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read; `found` says that it was met in a folder and not asked for by name."""

    place: str
    found: bool = False


def expand(sources: Iterable[str | PathLike[str]]) -> Iterator[Source]:
    """Yield each source, and for a folder each file in it, in order of name; hidden ones aside."""
    for source in sources:
        folder = Path(source)
        if str(source) == STDIN or not folder.is_dir():
            yield Source(str(source))
            continue
        files = [
            path
            for path in sorted(folder.rglob("*"))
            if path.is_file() and not any(p[0] == "." for p in path.relative_to(folder).parts)
        ]
        yield from (Source(str(path), found=True) for path in files)
        if not files:
            yield Source(str(source))


def count(sources: Iterable[str | PathLike[str]], *, document: str = "") -> int:
    """Return how many files there are to read.

    Raises WrongUsage where one id is meant for several papers: each would replace the one before.
    """
    total = sum(1 for _ in expand(sources))
    if document and total > 1:
        raise WrongUsage(f"--id {document} is for one paper, and {total} are given; load it alone")
    return total
