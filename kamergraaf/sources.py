"""What is to be read: files, folders, archives, addresses and standard input, one by one."""

from __future__ import annotations

import glob
import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from os import PathLike, fspath
from pathlib import Path, PurePath

from kamergraaf import loaders
from kamergraaf.loaders import archives, files
from kamergraaf.loaders.remote import addresses
from kamergraaf.questions import WrongUsage

STDIN = "-"
Problem = loaders.UnsupportedSource | loaders.BrokenSource
PROBLEMS = (loaders.UnsupportedSource, loaders.BrokenSource)
Given = str | PathLike[str]

# Text that is no paper, by its name: what lies beside papers, and what this program itself writes.
_OTHER_TEXT = {
    ".md", ".markdown", ".rst", ".tex", ".bib", ".csv", ".tsv", ".jsonl", ".log", ".toml",
    ".yml", ".yaml", ".ini", ".cfg", ".py", ".sh", ".js", ".css", ".sql", ".rq", ".cypher",
    ".ttl", ".trig", ".nt", ".nq", ".jsonld", ".rdf", ".graphml", ".gexf", ".svg",
}  # fmt: skip

# The file by which RocksDB finds the others of a store, and how what it says begins.
_CURRENT, _MANIFEST = "CURRENT", b"MANIFEST-"


@dataclass(frozen=True, slots=True)
class Content:
    """What is read: bytes, the name that tells their form and id, the metadata beside them."""

    name: str
    data: bytes
    metadata: bytes = b""


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read.

    `place` is its name on one line; `found` says that it was met in a folder or an archive and not
    asked for by name. `data` are its bytes where they had to be read to know of it, `name` is what
    tells their form and id where its place does not; `problem` is what kept them from being read.
    """

    place: str
    found: bool = False
    path: Path | None = None
    data: bytes | None = None
    metadata: bytes = b""
    name: str = ""
    problem: Problem | None = None

    def content(self) -> Content:
        """Return its bytes; fetch them if need be. Raises UnsupportedSource and BrokenSource."""
        if self.problem:
            raise self.problem
        if self.found and (suffix := _suffix(self.place)) in _OTHER_TEXT:
            told = f"{suffix} holds no paper; to read it as plain text, name the file itself"
            raise loaders.UnsupportedSource(f"{self.place}: {told}")
        if self.data is not None:
            return Content(self.name or self.place, self.data, self.metadata)
        if self.path is not None:
            return Content(self.place, *loaders.content(self.path))
        from kamergraaf.loaders.remote.repository import fetch

        fetched = fetch(self.place)
        return Content(fetched.url, fetched.data, fetched.metadata)

    def read(self) -> Source:
        """Return it with its bytes, as another process takes it. Raises as `content` does."""
        content = self.content()
        return replace(self, data=content.data, metadata=content.metadata, name=content.name)


def _suffix(place: str) -> str:
    return PurePath(place).suffix.lower()


def expand(given: Iterable[Given | Source]) -> Iterator[Source]:
    """Yield each source: for a folder, a pattern or an archive, all that is in it.

    Folders give their files in order of name, hidden ones and those of stores aside; archives give
    their members.
    """
    for one in given:
        if isinstance(one, Source):
            yield one
        elif (name := fspath(one)) == STDIN:
            yield from _stdin()
        else:
            yield from _places(name)


def _places(given: str) -> Iterator[Source]:
    if not given:  # a variable of the shell that is not set; as a path it is the folder one is in
        told = "a source without a name; name a file, a folder (. for this one) or an address"
        yield Source("", problem=loaders.BrokenSource(told))
        return
    path = Path(given)
    if _exists(path):
        yield from _folder(path) if path.is_dir() else _file(path, found=False)
    elif addresses.is_address(given):
        yield Source(files.printable(given))
    elif found := _matches(given):
        for one in found:
            yield from _folder(one) if one.is_dir() else _file(one, found=True)
    else:
        yield Source(files.printable(given), path=path)


def _matches(pattern: str) -> list[Path]:
    # Not Path.glob, which takes no pattern with a root or a drive.
    return sorted(map(Path, glob.glob(pattern, recursive=True)))  # noqa: PTH207


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a null in it
        return False


def _folder(folder: Path) -> Iterator[Source]:
    inside = sorted(_inside(folder))
    for path in inside:
        yield from [_store(path)] if path.is_dir() else _file(path, found=True)
    if not inside:
        name = files.printable(folder)
        told = f"{name}: no file in this folder; name one that holds papers"
        yield Source(name, problem=loaders.BrokenSource(told))


def _inside(folder: Path) -> list[Path]:
    """Return the files in a folder, hidden ones aside; a store, it or one in it, as its folder."""
    met = [
        path
        for path in folder.rglob("*")
        if (path.is_file() or _is_dead_link(path))
        and not any(p[0] == "." for p in path.relative_to(folder).parts)
    ]
    stores = {path.parent for path in met if path.name == _CURRENT and _is_store(path.parent)}
    return [*stores, *(path for path in met if stores.isdisjoint(path.parents))]


def _is_dead_link(path: Path) -> bool:
    return path.is_symlink() and not _exists(path)


def _is_store(folder: Path) -> bool:
    """Say whether a folder holds a store; its files, some of them text, are RocksDB's."""
    try:
        with (folder / _CURRENT).open("rb") as stream:
            return stream.read(len(_MANIFEST)) == _MANIFEST
    except OSError:
        return False


def _store(folder: Path) -> Source:
    # As if it was met, also where it was named: a shell names all that lies beside the papers.
    name = files.printable(folder)
    told = f"{name}: is the folder of a store and holds no papers; name a folder of papers"
    return Source(name, found=True, problem=loaders.UnsupportedSource(told))


def _file(path: Path, *, found: bool) -> Iterator[Source]:
    place = files.printable(path)
    if _is_dead_link(path):
        told = f"{place}: is a link to a file that is not there; mend it or take it away"
        yield Source(place, found, problem=loaders.BrokenSource(told))
        return
    if not _is_archive(path):
        yield Source(place, found, path)
        return
    try:
        with path.open("rb") as stream:
            for member in archives.members(stream, place, path.stat().st_size):
                yield _member(member)
    except OSError as error:
        told = f"{place}: cannot be read ({error.strerror}); check its rights"
        yield Source(place, problem=loaders.BrokenSource(told))


def _is_archive(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe gives its first bytes only once
            return False
        with path.open("rb") as stream:
            return archives.is_archive(stream.read(512), path.name)
    except OSError:  # who reads it will say why
        return False


def _stdin() -> Iterator[Source]:
    try:
        data = files.read_stream(sys.stdin.buffer, STDIN)
    except loaders.BrokenSource as problem:
        yield Source(STDIN, problem=problem)
        return
    if archives.is_archive(data[:512], STDIN):
        for member in archives.members(io.BytesIO(data), STDIN, len(data)):
            yield _member(member)
    else:
        yield Source(STDIN, data=data)


def _member(member: archives.Member) -> Source:
    if member.problem:
        return Source(member.name, found=True, problem=member.problem)
    return Source(member.name, found=True, data=member.data)


def any_there(given: Iterable[Given]) -> bool:
    """Say whether any of what was given is there to be read; stdin and an address may always be."""
    return any(fspath(one) == STDIN or any(map(_is_there, _places(fspath(one)))) for one in given)


def _is_there(source: Source) -> bool:
    return source.problem is None and (source.path is None or _exists(source.path))


def count(given: Iterable[Given | Source], *, document: str = "") -> int | None:
    """Return how many sources there are to read, None where only reading them can tell.

    Raises WrongUsage where one id is meant for several papers: each would replace the one before.
    """
    counts = [_count(one) for one in given]
    total = None if None in counts else sum(filter(None, counts))
    if document and total != 1:
        several = "an archive of them is" if total is None else f"{total} are"
        raise WrongUsage(f"--id {document} is for one paper, and {several} given; load it alone")
    return total


def _count(given: Given | Source) -> int | None:
    if isinstance(given, Source) or str(given) in {STDIN, ""}:
        return 1
    path = Path(given)
    if not _exists(path):
        return 1 if addresses.is_address(str(given)) else max(1, len(_matches(str(given))))
    if not path.is_dir():
        return archives.count(path) if _is_archive(path) else 1
    counts = [archives.count(one) if _is_archive(one) else 1 for one in _inside(path)]
    return None if None in counts else max(1, sum(filter(None, counts)))
