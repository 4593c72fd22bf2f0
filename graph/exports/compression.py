"""Compressed files, by what their name ends in: .gz and .zst; others are written as they are."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import zstandard

#: The endings that mean a compressed file.
SUFFIXES = (".gz", ".zst")


@contextmanager
def opened(path: Path, name: str) -> Iterator[BinaryIO]:
    """Open `path` for writing, compressed as the file `name` is to be. Raises OSError.

    Neither time nor name goes into the file, so the same content gives the same bytes.
    """
    with path.open("wb") as file:
        if name.lower().endswith(".gz"):
            with gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
                yield cast("BinaryIO", packed)
        elif name.lower().endswith(".zst"):
            packer = zstandard.ZstdCompressor(level=6)
            # What it gives knows `write` alone; the buffer knows the rest.
            raw = cast("io.RawIOBase", packer.stream_writer(file, closefd=False))
            with io.BufferedWriter(raw, 1 << 18) as stream:
                yield stream
        else:
            yield file
