"""Zip and tar archives, read member by member in memory: nothing is ever unpacked to disk.

To add a form of compression: its opener in `_COMPRESSIONS` of `inflating.py`.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kamergraaf.loaders.files import printable, size_limit
from kamergraaf.loaders.inflating import COMPRESSED, Bomb, Budget, Inflating, opener_for
from kamergraaf.loaders.source import BrokenSource, UnsupportedSource

# What a damaged archive makes the standard library raise.
_DAMAGE = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, ValueError, KeyError,
    IndexError, OverflowError, NotImplementedError, RuntimeError,
)  # fmt: skip
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_TAR_SUFFIXES = (".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst")
# Office files are zips, told by their names, and by names that archives of papers do not hold.
_OFFICE_SUFFIXES = (".docx", ".docm", ".dotx", ".odt", ".xlsx", ".pptx", ".epub")
_OFFICE = {"[Content_Types].xml", "mimetype"}
_LONG_HEADER = 1_000_000  # bytes; the name and attributes of a member never have so many
_MOST_MEMBERS = 200_000


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its name with that of the archive, and its bytes or what is wrong."""

    name: str  # "papers.zip!/2025/kst-1-2.xml"
    data: bytes = b""
    problem: BrokenSource | UnsupportedSource | None = None


def is_archive(head: bytes, name: str) -> bool:
    """Say whether a file is to be read as an archive, by its name and its first 512 bytes."""
    if not head:  # a member with a problem, or an empty file, which has a message of its own
        return False
    lower = name.lower()
    if lower.endswith((".zip", *_TAR_SUFFIXES)) or ".tar." in Path(lower).name:
        return True
    if not Path(lower).suffix and head.startswith(COMPRESSED):  # as from stdin
        return True
    office = lower.endswith(_OFFICE_SUFFIXES)
    return (head.startswith(_ZIP) and not office) or head[257:262] == b"ustar"


def members(stream: BinaryIO, name: str, size: int) -> Iterator[Member]:
    """Yield the files in an archive of `size` bytes, hidden ones aside, in its own order.

    An archive within it is opened too, and no further. What is wrong with a member, or with the
    archive from some place on, comes as a member with a problem.
    """
    budget = Budget(name, size)
    try:
        yield from _with_inner(stream, name, budget)
    except Bomb as bomb:
        yield Member(name, problem=bomb)


def _with_inner(stream: BinaryIO, name: str, budget: Budget) -> Iterator[Member]:
    for member in _members(stream, name, budget):
        if member.name == name or not is_archive(member.data[:512], member.name):
            yield member
            continue
        for inner in _members(io.BytesIO(member.data), member.name, budget):
            if inner.name != member.name and is_archive(inner.data[:512], inner.name):
                told = f"{inner.name}: is the third archive in another; unpack the outer one"
                yield Member(inner.name, problem=UnsupportedSource(told))
            else:
                yield inner


def _members(stream: BinaryIO, name: str, budget: Budget) -> Iterator[Member]:
    head = stream.read(512)
    stream.seek(0)
    inner = _zip_members if head.startswith(_ZIP) else _tar_members
    try:
        yield from inner(stream, name, budget)
    except Bomb:
        raise
    except BrokenSource as problem:
        yield Member(name, problem=problem)
    except _DAMAGE as error:
        reason = printable(str(error) or type(error).__name__)
        told = f"{name}: is damaged ({reason}); fetch it again"
        yield Member(name, problem=BrokenSource(told))


def count(path: Path) -> int | None:
    """Return how many files a zip holds at first sight; None for what must be read to know."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(1 for one in archive.infolist() if not _is_passed_over(one.filename))
    except _DAMAGE:
        return None


def _is_passed_over(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    hidden = any(part.startswith(".") and part not in {".", ".."} for part in parts)
    return hidden or parts[0] == "__MACOSX" or parts[-1] == ""


def _refusal(place: str, name: str, size: int) -> BrokenSource | None:
    """Return why a member is not read by what its header says, None where it may be."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or name.startswith(("/", "\\")) or name[1:3] in {":\\", ":/"}:
        return BrokenSource(f"{place}: its name leads out of the archive; it is not read")
    if size > size_limit():
        most = size_limit() // 1_000_000
        return BrokenSource(f"{place}: has {size // 1_000_000:,} MB inflated; {most} is the most")
    return None


def _zip_members(stream: BinaryIO, name: str, budget: Budget) -> Iterator[Member]:
    with zipfile.ZipFile(stream) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_MEMBERS:
            raise BrokenSource(f"{name}: holds {len(entries):,} files; split it")
        budget.expect(sum(entry.file_size for entry in entries))
        if _OFFICE & {entry.filename for entry in entries[:100]}:
            stream.seek(0)
            yield Member(name, stream.read())  # a document, whatever its name
            return
        for entry in entries:
            if _is_passed_over(entry.filename):
                continue
            place = f"{name}!/{printable(entry.filename)}"
            problem = _refusal(place, entry.filename, entry.file_size)
            if entry.flag_bits & 1:
                problem = BrokenSource(f"{place}: is encrypted; unpack it with its password")
            yield (
                Member(place, problem=problem)
                if problem
                else _zip_member(archive, entry, place, budget)
            )


def _zip_member(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: str, budget: Budget
) -> Member:
    try:
        with archive.open(entry) as stream:
            data = budget.read(stream, entry.file_size + 1, place)
    except BrokenSource:
        raise
    except _DAMAGE as error:
        reason = printable(str(error) or type(error).__name__)
        return Member(
            place, problem=BrokenSource(f"{place}: is damaged ({reason}); fetch it again")
        )
    return Member(place, data)


class _Header(tarfile.TarInfo):
    """A header of a tar, of which a hostile size is seen before it is read."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _Header:
        header = super().frombuf(buf, encoding, errors)
        if header.type not in (*tarfile.REGULAR_TYPES, tarfile.DIRTYPE) and (
            header.size > _LONG_HEADER
        ):
            raise tarfile.ReadError("a header of many megabytes")
        return header


def _tar_members(stream: BinaryIO, name: str, budget: Budget) -> Iterator[Member]:
    unpacked = opener_for(stream, name)
    counted = Inflating(unpacked, budget)
    with tarfile.open(fileobj=counted, mode="r|", tarinfo=_Header) as archive:
        for number, entry in enumerate(archive):
            if number > _MOST_MEMBERS:
                raise BrokenSource(f"{name}: holds more than {_MOST_MEMBERS:,} files; split it")
            if entry.isdir() or _is_passed_over(entry.name):
                continue
            place = f"{name}!/{printable(entry.name)}"
            problem = _refusal(place, entry.name, entry.size)
            if not problem and not entry.isreg():
                problem = BrokenSource(f"{place}: is a link or a device; it is not followed")
            if problem:
                yield Member(place, problem=problem)
                continue
            file = archive.extractfile(entry)
            yield Member(place, file.read() if file else b"")
    if counted.last.strip(b"\0"):  # tarfile takes garbage for the end
        raise BrokenSource(f"{name}: ends too early, or in garbage; fetch it again")
