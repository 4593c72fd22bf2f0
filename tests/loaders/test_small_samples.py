"""The small binary samples are what their makers make."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.loaders.small_samples import FILES, SAMPLES


@pytest.mark.parametrize(("name", "make"), FILES.items())
def test_samples_are_what_their_makers_make(name: str, make: Callable[[], bytes]) -> None:
    assert (SAMPLES / name).read_bytes() == make()
