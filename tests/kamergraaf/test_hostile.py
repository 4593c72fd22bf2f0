"""Files made to do harm give one clear line, cost little, and keep nothing else from being read."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import environment

GOOD = "kst-99902-C.txt"
MEMORY = 1_000  # MB

# Runs the program, then tells how much memory it had at most, in MB.
MEASURED = """
import resource, sys
from kamergraaf.cli import main
try:
    main()
except SystemExit as ended:
    status = ended.code
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak // (1_000_000 if sys.platform == "darwin" else 1_000), file=sys.stdout)
raise SystemExit(status)
"""


def write_blank(path: Path) -> None:
    """A gigabyte of spaces."""
    with path.open("wb") as out:
        for _ in range(1000):
            out.write(b" " * 1_000_000)


def write_late_word(path: Path) -> None:
    """Half a gigabyte of nothing, and a word: it takes no room on the disk."""
    with path.open("wb") as out:
        out.seek(500_000_000)
        out.write(b"artikel")


def write_zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"{number}.txt", b" " * 20_000_000)


def write_climber(path: Path) -> None:
    with tarfile.open(path, "w:gz") as archive:
        header = tarfile.TarInfo("../../../../tmp/kst-1-1.txt")
        header.size = 4
        archive.addfile(header, io.BytesIO(b"weg!"))


def entities(count: int) -> str:
    """A document type whose last entity stands for ten to the power `count` words."""
    return '<!ENTITY l0 "lol">' + "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, count)
    )


# Each: what is written, and whether it is refused whatever reader takes it.
HOSTILE: dict[str, tuple[Callable[[Path], object], bool]] = {
    "spaces.txt": (write_blank, True),
    "late.txt": (write_late_word, True),
    "lines.txt": (lambda path: path.write_bytes(b"\n" * 30_000_000 + b"a"), True),
    "bomb.zip": (write_zip_bomb, True),
    "climber.tar.gz": (write_climber, True),
    "cut.pdf": (lambda path: path.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Cat"), True),
    "deep.json": (lambda path: path.write_text("[" * 100_000 + "]" * 100_000), False),
    "deeper.json": (lambda path: path.write_text('{"value":[{"a":' * 50_000), False),
    "laughs.xml": (
        lambda path: path.write_text(f"<!DOCTYPE a [{entities(12)}]><a>&l11;</a>"),
        False,
    ),
    "entity.xml": (
        lambda path: path.write_text(
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
        ),
        False,
    ),
    "markup <script>alert(1)</script>\n[red]kst-1-1\x1b[31m.txt": (
        lambda path: path.write_bytes(bytes(range(256)) * 8),
        True,
    ),
}


@pytest.mark.parametrize("name", HOSTILE, ids=[name.split()[0] for name in HOSTILE])
def test_a_hostile_file_costs_little_and_says_one_line(
    tmp_path: Path, samples: Path, root: Path, name: str
) -> None:
    write, refused = HOSTILE[name]
    bad = tmp_path / name.replace("/", "⁄")
    write(bad)
    try:
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, "load", str(bad), str(samples / GOOD)],
            cwd=tmp_path,
            env={**environment(), "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            timeout=120,
        )
    finally:
        bad.unlink()
    *problems, total = done.stderr.splitlines()
    assert "Traceback" not in done.stderr
    assert int(done.stdout) < MEMORY
    assert len(problems) == 1
    assert "\x1b" not in done.stderr
    assert problems[0].startswith(str(tmp_path))
    if refused:
        assert done.returncode == 1
        assert total.startswith("1 loaded, 0 unchanged, 1 failed")
    assert "/etc" not in total
    assert not Path("/tmp/kst-1-1.txt").exists()  # noqa: S108  # where the climber wants to be
