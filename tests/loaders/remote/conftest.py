"""A server of our own in place of the official ones, a cache of its own, and little patience."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kamergraaf.loaders.remote.cache import Cache
from kamergraaf.loaders.remote.client import Client, Patience
from tests.local_server import LocalServer, serving

QUICK = Patience(attempts=3, pause=0.01, most=2.0, timeout=0.5, deadline=5.0, rate=1000.0)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LocalServer]:
    """A local server that all addresses of the official sources lead to."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    with serving() as running:
        monkeypatch.setenv("KAMERGRAAF_REPOSITORY", running.base)
        monkeypatch.setenv("KAMERGRAAF_SRU", f"{running.base}/sru")
        monkeypatch.setenv("KAMERGRAAF_ODATA", f"{running.base}/odata")
        monkeypatch.setenv("KAMERGRAAF_CACHE", str(tmp_path / "cache"))
        yield running


@pytest.fixture
def slept() -> list[float]:
    """The waits that a client made, in seconds."""
    return []


@pytest.fixture
def client(tmp_path: Path, slept: list[float]) -> Iterator[Client]:
    """A client that notes its waits and does not wait."""
    with Client(QUICK, Cache(tmp_path / "cache"), slept.append) as made:
        yield made


@pytest.fixture
def fresh_client(tmp_path: Path, slept: list[float]) -> Callable[[], Client]:
    """Makes clients that share one cache."""
    return lambda: Client(QUICK, Cache(tmp_path / "cache"), slept.append)
