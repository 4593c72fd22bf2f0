"""README.md tells the truth: its commands run, and print what stands there."""

from __future__ import annotations

import doctest
import importlib.util
import os
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()


@pytest.fixture(scope="module")
def readme() -> ModuleType:
    """The module that runs what README.md shows."""
    spec = importlib.util.spec_from_file_location("readme", ROOT / "tests" / "readme.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the commands are run, one after the other."""
    return tmp_path_factory.mktemp("readme")


def test_the_output_shown_is_the_output_printed(readme: ModuleType, folder: Path) -> None:
    assert readme.commands(README)
    assert readme.renewed(README, readme.runner(folder)).splitlines() == README.splitlines()


def test_the_python_shown_runs(readme: ModuleType, folder: Path) -> None:
    if not (folder / "kamergraaf-demo").exists():
        readme.runner(folder)("kamergraaf demo")
    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    example = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, "README.md", None, 0)
    assert example.examples
    before = Path.cwd()
    os.chdir(folder)
    try:
        outcome = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example)
    finally:
        os.chdir(before)
    assert outcome.failed == 0


def test_every_link_within_the_repository_leads_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_is_mentioned() -> None:
    from kamergraaf.cli import app

    names = [(one.name or one.callback.__name__) for one in app.registered_commands if one.callback]
    assert [name for name in names if f"kamergraaf {name}" not in README] == []


def test_every_question_is_mentioned() -> None:
    names = [path.stem for path in (ROOT / "queries").glob("*.rq")]
    assert names
    assert [name for name in names if f"\n{name}: " not in README] == []
