"""JSON-LD as a processor of another language reads it: the same quads, nothing fetched."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import exporting as exports
from kamergraaf.graph.store import Store
from tests.factories import make_document

HERE = Path(__file__).parent / "jsonld"
AWKWARD = 'Lid \t\r\n\\ "é" 💶 \x85 \u2028 <a href="&amp;">]]>'


@pytest.fixture(scope="session")
def processor(root: Path, tool: Callable[..., str]) -> Callable[[Path], bytes]:
    """Install the processor of npm once, and return what reads a file with it."""
    node, npm = tool("node", "nodejs"), tool("npm")
    place = root / ".cache" / "jsonld"
    if not (place / "node_modules" / "jsonld").is_dir():
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", place)
        command = [npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]
        subprocess.run(command, cwd=place, check=True, capture_output=True, timeout=300)
    shutil.copy(HERE / "to_nquads.js", place)

    def read(path: Path) -> bytes:
        done = subprocess.run(
            [node, "to_nquads.js", str(path)], cwd=place, capture_output=True, timeout=120
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    return read


def quads(written: bytes) -> set[ox.Quad]:
    return set(ox.parse(written, format=ox.RdfFormat.N_QUADS))


def test_the_same_quads(tmp_path: Path, processor: Callable[[Path], bytes]) -> None:
    with Store.in_memory() as store:
        store.put(replace(make_document(), remarks=(AWKWARD,)))
        store.settle()
        exports.export(store, tmp_path / "all.jsonld")
        exports.export(store, tmp_path / "all.nq")
    assert quads(processor(tmp_path / "all.jsonld")) == quads((tmp_path / "all.nq").read_bytes())
