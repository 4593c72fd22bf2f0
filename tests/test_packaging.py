"""The wheel holds what the folders hold, and works where only the wheel is."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import kamergraaf

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("ontology", "loaders", "graph", "queries")
SKIP = {"__pycache__"}


def installed_name(path: Path) -> str:
    """Return where a file of the repository goes in the wheel."""
    relative = path.relative_to(ROOT)
    return str(relative if relative.parts[0] == "kamergraaf" else Path("kamergraaf") / relative)


def files_to_ship() -> set[str]:
    """Return every file under the folders, as the wheel should name it."""
    return {
        installed_name(path)
        for folder in (*LAYERS, "kamergraaf")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
        and path.suffix != ".pyc"
        and not SKIP & set(path.parts)
        and not any(parent.is_symlink() for parent in path.parents)
    }


def test_every_package_is_listed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    packages = {
        str(Path(name).parent).replace("/", ".") for name in files_to_ship() if name.endswith(".py")
    }
    assert set(settings["packages"]) == packages


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tree, so that no build folder is left in it."""
    tree = tmp_path_factory.mktemp("tree")
    for name in (*LAYERS, "kamergraaf"):
        shutil.copytree(
            ROOT / name, tree / name, symlinks=True, ignore=shutil.ignore_patterns(*SKIP)
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree / name)
    out = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "-w",
        str(out),
        str(tree),
    ]
    if shutil.which("uv"):  # an environment made by uv has no pip
        command = ["uv", "build", "--quiet", "--wheel", "--out-dir", str(out), str(tree)]
    subprocess.run(command, check=True, capture_output=True)
    return next(out.glob("kamergraaf-*.whl"))


def test_the_wheel_holds_what_the_folders_hold(wheel: Path) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("kamergraaf/")}
    assert inside == files_to_ship()


def test_the_wheel_works_by_itself(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")

    def run(*arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "kamergraaf", *arguments],
            cwd=tmp_path,
            env={"PYTHONPATH": str(tmp_path / "site"), "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    where = subprocess.run(
        [sys.executable, "-c", "import kamergraaf; print(kamergraaf.__file__)"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert str(tmp_path) in where, "the copy in the wheel must be the one that runs"
    run("demo", "-o", "shown")
    assert "Ravenstein" in run("ask", "cites", "--store", "shown/store", "--format", "jsonl")


def test_what_is_cited_is_this_version() -> None:
    told = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {kamergraaf.__version__}\n" in told
