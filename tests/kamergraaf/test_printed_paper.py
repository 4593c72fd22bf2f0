"""A paper that a browser prints, with its notes at the end, gives the answers of its text."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

import kamergraaf
from kamergraaf.loaders.structure import read_structure

SAMPLES = ("kst-99901-A", "kst-99902-C")
STYLE = """
@page {{ size: A4; margin: 20mm }}
body {{ font: 10pt sans-serif; columns: {columns}; column-gap: 9mm }}
p {{ margin: 0 0 3mm 0 }}
sup {{ font-size: 6pt; line-height: 0 }}
"""


def as_page(text: str, columns: int) -> str:
    """Return a paper as a page: lines end where they do, markers raised, notes at the end."""
    paper = read_structure(text, "sample.txt", "kst-99901-A")
    notes = [note for note in paper.footnotes if note.span and note.marker]
    parts: list[tuple[int, int, str]] = [
        (note.marker.start, note.marker.end, f"<sup>{note.number}</sup>")
        for note in notes
        if note.marker
    ]
    parts += [
        (text.rfind("\n", 0, note.span.start) + 1, note.span.end, "") for note in notes if note.span
    ]
    printed, at = "", 0
    for start, end, shown in sorted(parts):
        printed += html.escape(text[at:start]) + shown
        at = end
    printed += html.escape(text[at:])
    paragraphs = "".join(
        f"<p>{'<br>'.join(one.strip().split(chr(10)))}</p>"
        for one in printed.split("\n\n")
        if one.strip() and not one.strip().isdigit()
    )
    end = "".join(
        f"<p>{note.number} {html.escape(note.span.of(text))}</p>" for note in notes if note.span
    )
    style = STYLE.format(columns=columns)
    return f"<!doctype html><meta charset=utf-8><style>{style}</style>{paragraphs}{end}"


def cited(source: Path, store: Path) -> list[tuple[object, ...]]:
    """Return who cites what where, in the order of the answer."""
    graph = kamergraaf.open(store)
    graph.load(source)
    wanted = ("letter", "passage", "series", "number", "citer", "target", "footnote")
    return [tuple(row[name] for name in wanted) for row in graph.ask("cites")]


def seated(store: Path) -> list[tuple[object, ...]]:
    graph = kamergraaf.open(store)
    wanted = ("committee", "person", "fractie", "role")
    return [tuple(row[name] for name in wanted) for row in graph.ask("members")]


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("sample", SAMPLES)
def test_answers_are_those_of_the_text(
    browser: Any, root: Path, tmp_path: Path, sample: str, columns: int
) -> None:
    source = root / "kamergraaf" / "samples" / f"{sample}.txt"
    page = browser.new_page()
    page.set_content(as_page(source.read_text(), columns))
    printed = tmp_path / f"{sample}.pdf"
    printed.write_bytes(page.pdf(prefer_css_page_size=True))
    page.close()
    assert sorted(cited(printed, tmp_path / "pdf"), key=str) == sorted(
        cited(source, tmp_path / "text"), key=str
    )
    assert seated(tmp_path / "pdf") == seated(tmp_path / "text")
