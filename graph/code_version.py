"""Which state of the program made something: another one may make something else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

_SUFFIXES = (".py", ".csv", ".toml", ".yml", ".txt")


@lru_cache(maxsize=4)
def code_version(*packages: str) -> str:
    """Return a hash, 64 hexadecimal digits, of the code and the tables of packages by full name."""
    hashed = hashlib.sha256()
    for package in packages:
        for file in _files(resources.files(package)):
            hashed.update(file.read_bytes())
    return hashed.hexdigest()


def _files(folder: Traversable) -> Iterator[Traversable]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _files(entry)
        elif entry.name.endswith(_SUFFIXES):
            yield entry
