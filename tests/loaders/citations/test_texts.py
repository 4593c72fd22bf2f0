"""Whole passages in the style of real papers, each with every citation that a reader finds in it.

The passages in `texts/` are written for this test; their rows were reviewed one by one: printed
text, kind, key and place, in order. A passage of look-alikes has none. Those in `written-*`,
`second-*` and `third-*` were annotated before the engine had read them; docs/accuracy.md tells what
it made of them then.
"""

import json
from pathlib import Path

import pytest

import kamergraaf
from kamergraaf.loaders.citations import extract

TEXTS = Path(__file__).parent / "texts"
PASSAGES = [
    pytest.param(passage["text"], passage["citations"], id=f"{file.stem}: {passage['text'][:40]}")
    for file in sorted(TEXTS.glob("*.json"))
    for passage in json.loads(file.read_text(encoding="utf-8"))
]


def rows(citations):
    return [[c.text, c.kind, c.key, c.pinpoint] for c in citations if c.mention == "citation"]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_passage(text, expected):
    assert rows(extract(text)) == expected


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_passage_amid_other_text_has_the_same_rows(text, expected):
    # The sentence in front ends where a paper's heading might, so nothing of it reaches over.
    around = f"Het is een korte nota over de stand van zaken.\n\n{text}\n\nTot zover deze nota."
    assert rows(extract(around)) == expected


@pytest.mark.parametrize(("text", "expected"), PASSAGES[::7])
def test_passage_reads_the_same_through_the_package(text, expected):
    assert rows(kamergraaf.extract(text)) == expected


def test_there_are_look_alikes():
    assert sum(not param.values[1] for param in PASSAGES) >= 3
