"""Bytes of a file or a stream: never more than fits, and every reason why not in one line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from kamergraaf.loaders.source import BrokenSource, UnsupportedSource

MEGABYTE = 1_000_000
DEFAULT_LIMIT = 256  # MB; the largest papers with pictures have some 100
LIMIT_NAME = "KAMERGRAAF_MAX_MB"

_CHUNK = 1 << 20
# What a line of a message cannot hold: control characters, line separators, changes of direction.
_UNPRINTABLE = {
    code: ascii(chr(code))[1:-1]
    for code in (*range(32), *range(127, 160), *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}


def printable(name: object) -> str:
    r"""Return the name of a file on one line: what would break or hide it stands escaped.

    >>> printable("a\n<b>.txt")
    'a\\n<b>.txt'
    """
    return str(name).translate(_UNPRINTABLE)


def size_limit() -> int:
    """Return how many bytes a source may have: 256 MB, or what KAMERGRAAF_MAX_MB says.

    Raises BrokenSource where that is no number.
    """
    given = os.environ.get(LIMIT_NAME, "")
    if not given:
        return DEFAULT_LIMIT * MEGABYTE
    if not given.isdigit() or not int(given):
        raise BrokenSource(f"{LIMIT_NAME}={printable(given)}: give a number of megabytes")
    return int(given) * MEGABYTE


def too_large(source: str, size: int) -> BrokenSource:
    """Return the refusal of a source of `size` bytes."""
    return BrokenSource(
        f"{source}: has {size // MEGABYTE:,} MB, and {size_limit() // MEGABYTE} is the most that "
        f"is read; split it, or set {LIMIT_NAME}"
    )


def read_file(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises BrokenSource where it is missing, cannot be read, or is larger than the limit, and
    UnsupportedSource for a folder.
    """
    source = printable(path)
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > size_limit():
                raise _blank_or_too_large(stream, source, size)
            return read_stream(stream, source)
    except FileNotFoundError:
        raise BrokenSource(f"{source}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise UnsupportedSource(f"{source}: is a folder; name the files in it") from None
    except (OSError, ValueError) as error:  # a name may be too long, or hold a null
        if isinstance(error, (BrokenSource, UnsupportedSource)):
            raise
        reason = getattr(error, "strerror", None) or error
        raise BrokenSource(f"{source}: cannot be read ({reason}); check its rights") from error


def read_stream(stream: BinaryIO, source: str) -> bytes:
    """Return all bytes of a stream; raises BrokenSource where they are more than the limit."""
    limit = size_limit()
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(source, len(data))
    return data


def _blank_or_too_large(stream: BinaryIO, source: str, size: int) -> BrokenSource:
    while chunk := stream.read(_CHUNK):
        if chunk.strip(b" \t\r\n\f\v\0"):
            return too_large(source, size)
    return BrokenSource(
        f"{source}: is empty: {size // MEGABYTE:,} MB of white space or nulls; fetch it again"
    )
