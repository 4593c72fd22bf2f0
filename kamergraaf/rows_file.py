"""The rows of `extract` in a file that is there once it is whole, however often one is stopped.

Sources are read some at a time. What came of them is kept in a hidden folder beside the file, under
a hash of all that decides it, so the same command goes on from there.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kamergraaf import extraction
from kamergraaf.crew import Crew, in_order
from kamergraaf.fingerprints import fingerprint
from kamergraaf.graph.exports import compression
from kamergraaf.graph.unfinished import place_for, remove
from kamergraaf.questions import WrongUsage
from kamergraaf.rows import csv_lines, json_lines
from kamergraaf.sources import PROBLEMS, Given, Problem, Source, expand

MOST = 20  # sources in a part
LARGE = 4_000_000  # bytes in a part; a source that has more is one alone


class NothingRead(Exception):
    """No source could be read; the problems say why, and the file is as it was."""


@dataclass(frozen=True, slots=True)
class Form:
    """How rows are written: what stands above all of them, and the lines of some."""

    header: str
    lines: Callable[[Iterable[extraction.Row]], str]


FORMS = {
    ".jsonl": Form("", json_lines),
    ".csv": Form(",".join(extraction.FIELDS) + "\n", csv_lines),
}


def form_of(path: Path) -> Form:
    """Return the form that the name of a file tells. Raises WrongUsage."""
    stem = path.with_suffix("") if path.suffix in compression.SUFFIXES else path
    if stem.suffix in FORMS:
        return FORMS[stem.suffix]
    known = " or ".join(FORMS)
    raise WrongUsage(f"{path}: its name tells no form; end it in {known}, and .gz or .zst to pack")


def write(
    path: Path,
    sources: Iterable[Given],
    problems: list[Exception],
    crew: Crew | None = None,
    *,
    document: str = "",
) -> Iterator[str]:
    """Write the rows of `sources` to `path`, read by `crew`; yield each source's place when done.

    What cannot be read is put in `problems`, and tried anew by the next such command. The file is
    there, in place of what was, once the last source is done. Raises NothingRead, WrongUsage and
    OSError, of which FileExistsError says that another process wrote the file meanwhile.
    """
    form = form_of(path)
    if path.is_dir():
        raise WrongUsage(f"{path}: a folder is there; name another file")
    kept = path.with_name(f".{path.name}.parts")
    try:
        kept.mkdir(exist_ok=True)
    except OSError as error:
        raise WrongUsage(f"{path}: cannot be written here ({error.strerror})") from error
    work = partial(_made, write=form.lines, document=document)
    names: list[str] = []
    read = 0
    parts = _parts(sources, kept, form.header + document, problems)
    for part, (lines, broken) in in_order(work, parts, crew, _size, _lost):
        # Under another name the next run does not find it, and tries anew what is broken.
        names.append(f"{part.name}.broken" if broken else part.name)
        problems += broken
        read += len(part.places) - len(broken)
        if part.sources:
            _keep(kept / names[-1], lines)
        yield from part.places
    if problems and not read:  # a mistyped name is no reason to empty a file
        shutil.rmtree(kept, ignore_errors=True)
        raise NothingRead
    _join([kept / name for name in names], path, form.header)
    shutil.rmtree(kept, ignore_errors=True)


def _keep(place: Path, lines: bytes) -> None:
    place.parent.mkdir(exist_ok=True)
    unfinished = place_for(place)
    unfinished.write_bytes(lines)
    unfinished.replace(place)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some sources: the name of what comes of them, and themselves where that is not there yet."""

    name: str
    places: tuple[str, ...]
    sources: tuple[Source, ...]


def _parts(
    given: Iterable[Given], kept: Path, settings: str, problems: list[Exception]
) -> Iterator[_Part]:
    sources: list[Source] = []
    for one in expand(given):
        try:
            source = one.read()
        except PROBLEMS as problem:
            problems.append(problem)
            continue
        if sources and sum(map(extraction.held, [*sources, source])) > LARGE:
            yield _part(sources, kept, settings)
            sources = []
        sources.append(source)
        if len(sources) == MOST:
            yield _part(sources, kept, settings)
            sources = []
    if sources:
        yield _part(sources, kept, settings)


def _part(sources: list[Source], kept: Path, settings: str) -> _Part:
    hashed = hashlib.sha256(settings.encode("utf-8", "surrogatepass"))
    for source in sources:
        mark = fingerprint(source.name, (source.data or b"") + source.metadata)
        hashed.update(f"{source.place}\0{mark}\0".encode("utf-8", "surrogatepass"))
    name = hashed.hexdigest()
    there = (kept / name).is_file()
    return _Part(name, tuple(one.place for one in sources), () if there else tuple(sources))


def _made(
    part: _Part, write: Callable[[Iterable[extraction.Row]], str], document: str
) -> tuple[bytes, list[Problem]]:
    return extraction.written(part.sources, write, document)


def _lost(part: _Part, why: str) -> tuple[bytes, list[Problem]]:
    return extraction.lost(part.sources, why)


def _size(part: _Part) -> int:
    return sum(map(extraction.held, part.sources))


def _join(parts: list[Path], path: Path, header: str) -> None:
    whole = place_for(path)
    try:
        with compression.opened(whole, path.name) as out:
            out.write(header.encode())
            for part in parts:
                with part.open("rb") as lines:
                    shutil.copyfileobj(lines, out)
        whole.replace(path)
    except FileNotFoundError:
        told = "another process wrote this file meanwhile"
        raise FileExistsError(errno.EEXIST, told, str(path)) from None
    finally:
        remove(whole)
