"""What a loader is, its two errors, and how a source gets the id of its paper."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Document


class UnsupportedSource(ValueError):
    """Nobody reads this format. Skip it, say so, go on."""


class BrokenSource(ValueError):
    """The source breaks its own format's promise. Stop and look."""


Reader = Callable[[bytes, str, str], Iterator[Document]]


@dataclass(frozen=True, slots=True)
class Loader:
    """A source format: its name, its suffixes, a look at the first bytes, and the reader.

    `accepts(head, name)` sees the first 4 KiB and the source's name. `read(data, source, id)`
    yields the papers in it (a list of records may hold many) or raises BrokenSource; `id` is what
    the user calls the paper, "" where he does not: then the paper's own metadata count, and where
    they are silent `document_id`. `dated`, if given, yields the same papers, but who says what in
    them may be missing: text, day, markers and links are all that a search for citations needs.
    """

    name: str
    suffixes: tuple[str, ...]
    accepts: Callable[[bytes, str], bool]
    read: Reader
    dated: Reader | None = None


_OFFICIAL = re.compile(
    r"(?:kst|blg|stb|stcrt|trb|kv|(?:kv|ah|h|ag|nds)-(?:tk|ek|vv))-[0-9][0-9A-Za-z.()-]*",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^[A-Za-z-]+?-(?=\d)")


def document_id(source: str, data: bytes) -> str:
    """Return the id of a paper: its file's official name, else a slug of it, else its hash.

    >>> document_id("/papers/kst-32317-PX.txt", b"")
    'kst-32317-PX'
    >>> document_id("KV-TK-2031Z00001.html", b"")
    'kv-tk-2031Z00001'
    >>> document_id("Brief aan de Kamer.txt", b"")
    'brief-aan-de-kamer'
    >>> document_id("-", b"")
    'sha256-e3b0c44298fc'
    """
    if official := official_name(source):
        return official
    stem = _stem(source)
    if re.search(r"[^\W_]", stem):
        return slug(stem)
    return f"sha256-{hashlib.sha256(data).hexdigest()[:12]}"


def official_name(source: str) -> str:
    """Return the id by which the publisher calls a paper where its file has that name, else ""."""
    stem = _stem(source)
    if not _OFFICIAL.fullmatch(stem):
        return ""
    return _PREFIX.sub(lambda prefix: prefix[0].lower(), stem)


def _stem(source: str) -> str:
    return PurePosixPath(source.replace("\\", "/")).name.split(".")[0]
