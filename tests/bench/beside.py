"""nllegalcit 0.0.4 beside us: fetched into a folder that is thrown away, never a dependency.

Its licence is the EUPL, so nothing of it is kept. Where it cannot be had, the figures say so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

PACKAGE = "nllegalcit==0.0.4"
PATIENCE = 180  # seconds to fetch it in

# It reads some 5 KB a second; from here the paper has citations.
_FROM, _LETTERS = 6_000, 8_000

_PROGRAM = """
import json, sys, time
import nllegalcit
text = sys.stdin.read()
nllegalcit.parse_citations(text[:200])
begun = time.process_time()
found = nllegalcit.parse_citations(text)
print(json.dumps([time.process_time() - begun, len(found)]))
"""


class Nllegalcit:
    """The package in an environment of its own, as long as the `with` lasts."""

    def __init__(self, paper: str) -> None:
        self.text = paper[_FROM : _FROM + _LETTERS] or paper
        self.trouble = ""
        self.found = 0
        self._folder = tempfile.TemporaryDirectory()

    @property
    def installed(self) -> bool:
        """Tell whether it could be had."""
        return not self.trouble

    @property
    def _python(self) -> str:
        scripts = "Scripts" if sys.platform == "win32" else "bin"
        return str(Path(self._folder.name) / scripts / "python")

    def __enter__(self) -> Self:
        """Install it."""
        commands = (
            [sys.executable, "-m", "venv", self._folder.name],
            [self._python, "-m", "pip", "install", "--quiet", PACKAGE],
        )
        try:
            for command in commands:
                subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
        except (subprocess.SubprocessError, OSError) as problem:
            self.trouble = f"could not be installed: {type(problem).__name__}"
        return self

    def seconds(self) -> float:
        """Return the processor time it takes for its text."""
        done = subprocess.run(
            [self._python, "-c", _PROGRAM], input=self.text, capture_output=True, text=True,
            encoding="utf-8", check=True,
        )  # fmt: skip
        spent, self.found = json.loads(done.stdout)
        return float(spent)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Throw it away."""
        self._folder.cleanup()
