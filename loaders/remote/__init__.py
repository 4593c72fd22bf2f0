"""Papers straight from their official sources: the repository, SRU and OData.

To add a source: one module that pages through it, and its leg in `harvest.py`.
"""

from __future__ import annotations

from kamergraaf.loaders.remote.errors import NotThere, Unreachable
from kamergraaf.loaders.remote.repository import Fetched, fetch

__all__ = ["Fetched", "NotThere", "Unreachable", "fetch"]
