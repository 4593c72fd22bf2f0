"""Inflating what is compressed, while counting: an archive never grows beyond its budget."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from kamergraaf.loaders.files import MEGABYTE
from kamergraaf.loaders.source import BrokenSource

# A text deflates to a tenth, an empty form to a hundredth; a bomb to a thousandth and less.
RATIO = 200
FREE = 64 * MEGABYTE  # so much may come out of an archive of any size
MOST_MEMORY = 128 * MEGABYTE  # that a decompressor may ask for; xz -9 needs 65 MB

_CHUNK = 1 << 20


class Readable(Protocol):
    """Anything of which bytes can be read."""

    def read(self, size: int = ..., /) -> bytes:
        """Return up to `size` bytes, none at the end."""


class Bomb(BrokenSource):
    """An archive inflates to more than papers ever do. Nothing more of it is read."""


@dataclass(slots=True)
class Budget:
    """How much may still come out of an archive of `size` bytes named `name`."""

    name: str
    size: int
    spent: int = 0

    def expect(self, count: int) -> None:
        """Take what an archive says that it holds. Raises Bomb when that is over the budget."""
        if count > self._most:
            raise self._bomb(count)

    def spend(self, count: int) -> None:
        """Count inflated bytes. Raises Bomb when they are more than any papers make."""
        self.spent += count
        if self.spent > self._most:
            raise self._bomb(self.spent)

    @property
    def _most(self) -> int:
        return self.size * RATIO + FREE

    def _bomb(self, count: int) -> Bomb:
        return Bomb(
            f"{self.name}: inflates to {count // MEGABYTE:,} MB or more out of "
            f"{max(self.size // MEGABYTE, 1)}: that is no archive of papers; it is not read"
        )

    def read(self, stream: Readable, most: int, place: str) -> bytes:
        """Return the bytes of a member, which says that it has fewer than `most`.

        Raises BrokenSource where it has more, or where the budget is spent.
        """
        parts = []
        left = most
        while left > 0 and (part := stream.read(min(_CHUNK, left))):
            self.spend(len(part))
            left -= len(part)
            parts.append(part)
        if left <= 0:
            raise BrokenSource(f"{place}: inflates to more than it says; it is not read")
        return b"".join(parts)


class Inflating(io.RawIOBase):
    """A stream of inflated bytes that spends a budget as it is read."""

    def __init__(self, stream: Readable, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget
        self.last = b""  # the last bytes that came out, at most a block of a tar

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, which must be given. Raises BrokenSource over the budget."""
        data = self._stream.read(min(size, _CHUNK) if size >= 0 else _CHUNK)
        self._budget.spend(len(data))
        self.last = data[-512:] or self.last
        return data


class _Xz(io.RawIOBase):
    """An xz stream whose decompressor may not ask for more memory than `MOST_MEMORY`."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._inflater = lzma.LZMADecompressor(memlimit=MOST_MEMORY)

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, fewer than that only at the end."""
        parts: list[bytes] = []
        left = size
        while left > 0 and not self._inflater.eof:
            given = self._stream.read(_CHUNK) if self._inflater.needs_input else b""
            part = self._inflater.decompress(given, max_length=left)
            if not part and self._inflater.needs_input and not given:
                raise EOFError("it ends too early")
            left -= len(part)
            parts.append(part)
        return b"".join(parts)


def _zstd(stream: BinaryIO) -> Readable:
    import zstandard  # few need it

    inflater = zstandard.ZstdDecompressor(max_window_size=MOST_MEMORY)
    return inflater.stream_reader(stream, read_across_frames=True)


_COMPRESSIONS: dict[bytes, Callable[[BinaryIO], Readable]] = {
    b"\x1f\x8b": lambda stream: gzip.GzipFile(fileobj=stream),
    b"BZh": lambda stream: bz2.BZ2File(stream),
    b"\xfd7zXZ\x00": _Xz,
    b"\x28\xb5\x2f\xfd": _zstd,
}

COMPRESSED = tuple(_COMPRESSIONS)  # how what is compressed begins


def opener_for(stream: BinaryIO, name: str) -> Readable:
    """Return the tar within a stream that may be compressed, told by its first bytes.

    Raises BrokenSource where the stream is neither compressed nor a tar.
    """
    head = stream.read(512)
    stream.seek(0)
    for mark, opened in _COMPRESSIONS.items():
        if head.startswith(mark):
            return opened(stream)
    if head[257:262] != b"ustar" and head.strip(b"\0"):
        raise BrokenSource(f"{name}: is no archive, whatever its name says; fetch it again")
    return stream
