"""Runs the commands that README.md shows and compares, or renews, the output under them.

In a block that begins with ```console, each line after "$ " is a command; what stands under it is
its output. In a block of ```python, lines are run as doctests.

    python tests/readme.py README.md      renew the output in place, and the picture
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
PICTURE = ROOT / "docs" / "overlap.png"

Run = Callable[[str], str]


def runner(folder: Path) -> Run:
    """Return a function that runs a command in `folder`, as on a terminal of 100 columns."""
    binaries = Path(sys.executable).parent
    environment = {
        **os.environ,
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "KAMERGRAAF_FORMAT": "table",
    }

    def run(command: str) -> str:
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        return "\n".join(line.rstrip() for line in done.stdout.splitlines())

    return run


def commands(text: str) -> list[str]:
    """Return the commands of `text` in order.

    >>> commands("```console\\n$ kamergraaf stats\\n1 document\\n```\\n")
    ['kamergraaf stats']
    """
    return [
        line.removeprefix("$ ")
        for block in CONSOLE.findall(text)
        for line in block.splitlines()
        if line.startswith("$ ")
    ]


def renewed(text: str, run: Run) -> str:
    """Return `text` with the output of each command as it is now."""

    def block(found: re.Match[str]) -> str:
        lines = []
        for line in found[0].splitlines():
            if line.startswith("$ "):
                output = run(line.removeprefix("$ "))
                lines += [line, *([output] if output else [])]
        return "\n".join(lines) + "\n"

    return CONSOLE.sub(block, text)


def main(path: Path) -> None:
    """Renew the output in `path`, and the picture that it shows."""
    with tempfile.TemporaryDirectory() as folder:
        path.write_text(renewed(path.read_text(), runner(Path(folder))))
        made = Path(folder) / "kamergraaf-demo" / "overlap.png"
        PICTURE.write_bytes(made.read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
