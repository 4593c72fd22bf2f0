"""The same paper as text, as PDF and as Word gives the same answers, and a PDF its pages too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import kamergraaf
from kamergraaf.ontology.nouns import Document
from tests.loaders.office_files import make_docx, make_pdf

SAMPLES = ("kst-99901-A", "kst-99902-C")
MAKE = {"pdf": make_pdf, "docx": make_docx}
# What depends on how a paper is printed, and not on what it says.
PRINT = {"page", "start", "end"}

Rows = list[dict[str, Any]]


def answers(source: Path, store: Path, question: str) -> Rows:
    """Return what a question is answered with when `source` is all there is."""
    graph = kamergraaf.open(store)
    graph.load(source)
    return [
        {key: _on_one_line(value) for key, value in row.items() if key not in PRINT}
        for row in graph.ask(question)
    ]


def _on_one_line(value: object) -> object:
    """Space at the end of a line is print too."""
    return " ".join(value.split()) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """A folder with each sample in each format, under its own name."""
    folder = tmp_path_factory.mktemp("papers")
    for sample in SAMPLES:
        text = (root / "kamergraaf" / "samples" / f"{sample}.txt").read_text()
        (folder / f"{sample}.txt").write_text(text)
        for suffix, make in MAKE.items():
            (folder / f"{sample}.{suffix}").write_bytes(make(text))
    return folder


def read(files: Path, name: str) -> Document:
    (paper,) = kamergraaf.read(files / name)
    return paper


@pytest.mark.parametrize("question", ["cites", "members", "letters"])
@pytest.mark.parametrize("suffix", MAKE)
@pytest.mark.parametrize("sample", SAMPLES)
def test_answers_are_those_of_the_text(
    files: Path, tmp_path: Path, sample: str, suffix: str, question: str
) -> None:
    wanted = answers(files / f"{sample}.txt", tmp_path / "text", question)
    found = answers(files / f"{sample}.{suffix}", tmp_path / suffix, question)
    assert wanted
    assert found == wanted


@pytest.mark.parametrize("suffix", MAKE)
@pytest.mark.parametrize("sample", SAMPLES)
def test_passages_and_notes_are_those_of_the_text(files: Path, sample: str, suffix: str) -> None:
    text, other = read(files, f"{sample}.txt"), read(files, f"{sample}.{suffix}")
    assert [(p.key, p.kind, p.voice, p.answers_to, p.repeats) for p in other.passages] == [
        (p.key, p.kind, p.voice, p.answers_to, p.repeats) for p in text.passages
    ]
    notes = {note.number: note.passage for note in text.footnotes if note.span}
    assert {note.number: note.passage for note in other.footnotes if note.span} == notes


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_pdf_has_the_pages_of_its_paper(files: Path, sample: str) -> None:
    text, pdf = read(files, f"{sample}.txt"), read(files, f"{sample}.pdf")
    assert len(pdf.pages) == len(text.pages)
    assert [cited.page for cited in pdf.citations] == [cited.page for cited in text.citations]


@pytest.mark.parametrize("sample", SAMPLES)
def test_running_heads_and_page_numbers_are_no_text(files: Path, sample: str) -> None:
    pdf = read(files, f"{sample}.pdf")
    assert "vergaderjaar 2025–2026" not in pdf.text.splitlines()
    assert not any(line.strip().isdigit() for line in pdf.text.splitlines())
