"""Reads a heavy PDF in a process of its own, which may take so much time and memory and no more.

Run as a program it reads a PDF from its input and writes its pages as JSON, one a line.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from kamergraaf.loaders.pdf.ink import BrokenPdf, Ink, PageInk, read_ink

_SECONDS = 20
_MEMORY = 768 * 2**20  # bytes
_LONGEST = 64 * 2**20  # bytes of answer
_TOO_MUCH = "it takes more time or memory than any paper does"


def read_ink_apart(data: bytes) -> Iterator[PageInk]:
    """Yield the pages of a PDF as `read_ink` does; raises BrokenPdf where they take too much."""
    command = [sys.executable, "-m", "kamergraaf.loaders.pdf.apart"]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=data, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise BrokenPdf(_TOO_MUCH) from None
    if done.returncode or len(done.stdout) > _LONGEST:
        raise BrokenPdf(_TOO_MUCH)
    for line in done.stdout.splitlines():
        said = json.loads(line)
        if "broken" in said:
            raise BrokenPdf(said["broken"], locked=said["locked"])
        words = tuple(Ink(*word) for word in said["words"])
        yield PageInk(said["width"], said["height"], words, said["pictured"])


def _limit_memory() -> None:
    """Bound the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has no such limit; the limit of time stands
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def main() -> None:
    """Write the pages of the PDF on the input."""
    data = sys.stdin.buffer.read()
    _limit_memory()
    try:
        for page in read_ink(data):
            words = [(w.text, w.left, w.right, w.base, w.size, w.joined) for w in page.words]
            said = {
                "width": page.width, "height": page.height, "words": words,
                "pictured": page.pictured,
            }  # fmt: skip
            sys.stdout.write(json.dumps(said) + "\n")
    except BrokenPdf as error:
        sys.stdout.write(json.dumps({"broken": str(error), "locked": error.locked}) + "\n")


if __name__ == "__main__":
    main()
