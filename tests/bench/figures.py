"""What every measurement needs: the text, a clock, the yardstick, a process of its own."""

from __future__ import annotations

import importlib.util
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("KAMERGRAAF_SHARED", ROOT.parent / "shared"))
PAPER = SHARED / "data" / "kst-32317-PX.txt"
SAMPLE = ROOT / "kamergraaf" / "samples" / "kst-99901-A.txt"
SIZE = 5_000_000  # bytes


@dataclass
class Figure:
    """One measurement; `value` is None where it could not be made, and `note` says why."""

    what: str
    value: float | None
    unit: str
    note: str = ""


def paper() -> str:
    """Return the text that everything is measured on."""
    return (PAPER if PAPER.exists() else SAMPLE).read_text(encoding="utf-8")


def papers(size: int) -> str:
    """Return the text repeated to about `size` bytes."""
    one = paper()
    return one * (size // len(one.encode()) + 1)


def megabytes(text: str) -> float:
    """Return how large a text is in UTF-8."""
    return len(text.encode()) / 1e6


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that `work` takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def peak(process: int | str = "self") -> float:
    """Return the most memory that a process has had as the program it is now, in MB.

    What `getrusage` tells is no less than what the parent had when it began the process.
    """
    return _memory(process, "VmHWM")


def memory() -> float:
    """Return how much memory this process has now, in MB."""
    return _memory("self", "VmRSS")


def _memory(process: int | str, what: str) -> float:
    status = Path(f"/proc/{process}/status")
    if not status.exists():  # not on Linux
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(one for one in status.read_text().splitlines() if one.startswith(what))
    return int(line.split()[1]) / 1024


def yardstick() -> Callable[[str], int] | None:
    """Return the yardstick's passes, None where it is absent."""
    path = SHARED / "yardstick.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("yardstick", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    passes: Callable[[str], int] = module.passes
    return passes


def in_child(*arguments: str) -> dict[str, float]:
    """Run a part of the measurements in a process of its own, so that its memory is its own."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("speed.py")), *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found
