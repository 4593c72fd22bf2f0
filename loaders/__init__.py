"""Readers of sources: bytes in, `Document` out.

To add a format: write one file with a `Loader`, and append that loader to `LOADERS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kamergraaf.loaders.eerste_kamer import EERSTE_KAMER
from kamergraaf.loaders.handelingen import HANDELINGEN
from kamergraaf.loaders.plain_text import PLAIN_TEXT
from kamergraaf.loaders.source import BrokenSource, Loader, UnsupportedSource
from kamergraaf.loaders.tei import TEI
from kamergraaf.loaders.tweede_kamer import TWEEDE_KAMER
from kamergraaf.loaders.vlos import VLOS
from kamergraaf.ontology.nouns import Document

__all__ = ["LOADERS", "BrokenSource", "Loader", "UnsupportedSource", "read", "read_bytes"]

# In the order in which they are asked; plain text takes whatever is text, so it stays last.
LOADERS: tuple[Loader, ...] = (HANDELINGEN, VLOS, TEI, TWEEDE_KAMER, EERSTE_KAMER, PLAIN_TEXT)

_HEAD = 4096


def read(source: str | Path, *, document: str = "") -> Iterator[Document]:
    """Yield the papers in the file `source`; `document` is an id that overrides the file's name.

    Raises BrokenSource when the file is missing, empty or not what it says it is, and
    UnsupportedSource when no loader reads its format.
    """
    path = Path(source)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise BrokenSource(f"{path}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise UnsupportedSource(f"{path}: is a folder; name the files in it") from None
    except OSError as error:
        raise BrokenSource(
            f"{path}: cannot be read ({error.strerror}); check its rights"
        ) from error
    yield from read_bytes(data, str(source), document=document)


def read_bytes(data: bytes, source: str, *, document: str = "") -> Iterator[Document]:
    """Yield the papers that `data` holds; `source` says where it came from and names its format.

    Raises BrokenSource and UnsupportedSource as `read` does.
    """
    if not data.removeprefix(b"\xef\xbb\xbf").strip():
        raise BrokenSource(f"{source}: is empty; give a file with text in it")
    for loader in LOADERS:
        if loader.accepts(data[:_HEAD], source):
            yield from loader.read(data, source, document)
            return
    known = ", ".join(sorted(suffix for loader in LOADERS for suffix in loader.suffixes))
    raise UnsupportedSource(f"{source}: is no text, and nobody reads this; known are {known}")
