"""Fixtures that every folder of tests may use: where the real papers and the tools are."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

# Speed is measured in tests/bench; on a busy machine a deadline fails what is right.
settings.register_profile("kamergraaf", deadline=None)
settings.load_profile("kamergraaf")

ROOT = Path(__file__).resolve().parent.parent


def _missing(what: str) -> NoReturn:
    """Skip for want of `what`; under CI fail, so that a gap never passes for a green run."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}; under CI this is an error, not a reason to skip")
    pytest.skip(what)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real papers beside the repository, or `KAMERGRAAF_SHARED`.

    `KAMERGRAAF_SHARED=absent` says knowingly that there is none: those tests are then skipped.
    """
    place = os.environ.get("KAMERGRAAF_SHARED", "")
    if place == "absent":
        pytest.skip("the real papers are said to be absent (KAMERGRAAF_SHARED=absent)")
    folder = Path(place) if place else ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        _missing(f"no real papers in {folder}; set KAMERGRAAF_SHARED to where they are")
    return folder


@pytest.fixture(scope="session")
def px(shared: Path) -> Path:
    """The real paper that the project measures itself by."""
    return shared / "data" / "kst-32317-PX.txt"


@pytest.fixture(scope="session")
def tool() -> Callable[..., str]:
    """Find a program by one of its names; skip (or fail under CI) where there is none."""

    def find(*names: str) -> str:
        for name in names:
            if path := shutil.which(name):
                return path
        _missing(f"none of these programs is installed: {', '.join(names)}")

    return find
