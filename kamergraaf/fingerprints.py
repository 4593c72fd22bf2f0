"""By what a source is known again: a hash over all that decides what is read from it."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from pathlib import PurePosixPath

from kamergraaf.graph.code_version import code_version
from kamergraaf.ontology.identifiers import BASE

# What makes triples of bytes; questions and pictures change nothing in them.
_READERS = ("kamergraaf.ontology", "kamergraaf.loaders", "kamergraaf.graph")


def fingerprint(name: str, data: bytes, document: str = "") -> str:
    """Return the fingerprint of a source: 64 hexadecimal digits.

    Its folder is no part of it: a paper may give its file's name to its document, never the place
    where that lay.
    """
    base = PurePosixPath(name.replace("\\", "/")).name or name
    hashed = hashlib.sha256()
    for part in (reader_version(), base, document):
        hashed.update(part.encode("utf-8", "surrogatepass") + b"\0")
    hashed.update(data)
    return hashed.hexdigest()


@lru_cache(maxsize=1)
def reader_version() -> str:
    """Return a hash of the code and the tables that read: another reader may find other things."""
    hashed = hashlib.sha256(BASE.encode())
    hashed.update(code_version(*_READERS).encode())
    hashed.update(resources.files("kamergraaf").joinpath("pipeline.py").read_bytes())
    return hashed.hexdigest()
