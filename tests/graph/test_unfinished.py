"""What a killed process left of an export is cleared by the next, and nothing else is."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kamergraaf.graph.unfinished import place_for, remove

HOST = re.sub(r"\W+", "-", platform.node())


@pytest.fixture
def gone() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_what_dead_processes_left_is_cleared(tmp_path: Path, gone: int) -> None:
    folder = tmp_path / f".out.ttl.{HOST}.{gone}.part"
    folder.mkdir()
    (folder / "graphs").write_text("half")
    place = place_for(tmp_path / "out.ttl")
    assert not folder.exists()
    assert place.parent == tmp_path
    assert place.name.startswith(".")
    file = tmp_path / f".out.png.{HOST}.{gone}.part"
    file.write_text("half")
    place_for(tmp_path / "out.png")
    assert list(tmp_path.iterdir()) == []


def test_what_others_may_still_be_writing_is_left(tmp_path: Path, gone: int) -> None:
    names = [
        f".out.ttl.{HOST}.{os.getppid()}.part",  # a running process
        f".out.ttl.elsewhere.{gone}.part",  # a process of another machine
        f".out.nt.{HOST}.{gone}.part",  # of another file
        f".my.out.ttl.{HOST}.{gone}.part",
        f".out.ttl.{HOST}.{gone}.part.txt",  # of the user's own
        f"out.ttl.{HOST}.{gone}.part",
        f".out.ttl.{HOST}.x.part",
    ]
    for name in names:
        (tmp_path / name).write_text("mine")
    place_for(tmp_path / "out.ttl")
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(names)


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    place = place_for(tmp_path / "nowhere" / "out.ttl")
    remove(place)
    assert not place.exists()
