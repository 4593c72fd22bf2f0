"""What can go wrong with a store, named by what the caller does next."""

from __future__ import annotations


class StoreError(Exception):
    """The store cannot be used as it is; the message says why, and what helps."""


class NoStore(StoreError):
    """There is no store at that place. Load something first, or name another place."""


class StoreInUse(StoreError):
    """Another process has the store open. Wait for it, or end it."""


class StoreTooNew(StoreError):
    """A newer version made the store. Upgrade, or load into a new store."""


class StoreBroken(StoreError):
    """The store's files do not hold together. Load the papers into a new store."""


class StoreTooOld(StoreError):
    """An older version made the store, in another shape. Load the papers into a new store."""


class DecisionError(ValueError):
    """Two actors cannot be called the same, or different; the message says why."""


class QueryError(ValueError):
    """The query is wrong; the message says where, with the line and a caret under the place."""


class ExportError(ValueError):
    """Nothing can be written in that format, or at that place."""


class DatabaseError(StoreError):
    """Neo4j cannot be used as it is; the message says which, why, and what helps."""
