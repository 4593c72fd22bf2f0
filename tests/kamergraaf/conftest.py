"""The program as its users run it: a process of its own, with its streams and exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def environment() -> dict[str, str]:
    """Return the environment for a run: nothing of the user's own settings."""
    mine = {k: v for k, v in os.environ.items() if not k.startswith("KAMERGRAAF_")}
    return {**mine, "COLUMNS": "100"}


@pytest.fixture(scope="session")
def command() -> list[str]:
    """The words that start the program."""
    return [sys.executable, "-m", "kamergraaf"]


@pytest.fixture
def run(command: list[str], tmp_path: Path, root: Path) -> Run:
    """Run the program in an empty folder; the store is `store` in it unless told otherwise."""

    def start(
        *arguments: object, env: Mapping[str, str] | None = None, **options: object
    ) -> subprocess.CompletedProcess[str]:
        given = {"KAMERGRAAF_STORE": str(tmp_path / "store"), "PYTHONPATH": str(root)}
        return subprocess.run(
            [*command, *map(str, arguments)],
            cwd=tmp_path,
            env={**environment(), **given, **(env or {})},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            **options,  # type: ignore[call-overload]
        )

    return start


@pytest.fixture(scope="session")
def samples(root: Path) -> Path:
    """The folder of the sample papers."""
    return root / "kamergraaf" / "samples"
