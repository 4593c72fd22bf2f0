"""A bar never changes what passes through it, and never speaks into a pipe."""

from __future__ import annotations

import io
import sys
import time

import pytest

from kamergraaf import progress


class Terminal(io.StringIO):
    """A stderr that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("patience", [-1.0, 60.0])
def test_everything_passes_once_and_in_order(
    patience: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Terminal()
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", screen)
    assert list(progress.watched(range(5), "reading", 5)) == [0, 1, 2, 3, 4]
    assert bool(screen.getvalue()) == (patience < 0)


@pytest.mark.parametrize("patience", [0.0, 60.0])
def test_a_spinner_comes_late_and_goes(patience: float, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", screen)
    with progress.waiting("exporting"):
        time.sleep(0.05)
    assert bool(screen.getvalue()) == (patience == 0)


def test_no_bar_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    monkeypatch.setattr(sys, "stderr", pipe)
    assert list(progress.watched("abc", "reading")) == ["a", "b", "c"]
    assert pipe.getvalue() == ""
