"""The commonest forms are read whole, by one pattern: they must read as all others do."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.kinds import KINDS, eu, kamerstuk
from kamergraaf.loaders.citations.places import articles
from kamergraaf.ontology.nouns import Citation

NEVER = re.compile(r"(?!)")
TEXTS = [
    passage["text"]
    for file in sorted((Path(__file__).parent / "texts").glob("*.json"))
    for passage in json.loads(file.read_text(encoding="utf-8"))
]
EXAMPLES = [text for kind in KINDS for text, *_ in kind.examples]
# What stands behind a whole form decides whether it is whole.
BEHIND = (
    ".",
    ", van de Awb",
    " van de Awb",
    " en 7 van de Awb",
    ", tweede lid, van de Awb",
    "a van de Awb",
    " tot en met 9 van de Awb",
    " bis van de Awb",
    ") van",
    ", p. 3.",
    ", p. 3 en 5.",
    "-9.",
    " e.v.",
    " en 2016/400",
    "/EG",
    " van de Raad",
    ", onder b, van de Awb",
    ", onder b en c, van de Awb",
)
WHOLE = (
    "artikel 5",
    "Artikel 12, derde lid",
    "artikel 6 lid 1",
    "artikel 8:42, eerste lid, onder b",
    "Kamerstukken II 2019/20, 21 657, nr. 247",
    "Kamerstukken I 2025/26, 32 317, PT, p. 3",
    "Verordening (EU) 2016/399",
    "richtlijn 2013/33/EU",
    "gedelegeerde verordening (EU) 2019/1",
)


def rows(texts: list[str]) -> list[list[Citation]]:
    return [list(extract(text)) for text in texts]


@pytest.mark.parametrize("module", [articles, kamerstuk, eu])
def test_a_form_read_whole_reads_as_piece_by_piece(
    module: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [*TEXTS, *EXAMPLES, *(f"Zie {form}{end} dus" for form in WHOLE for end in BEHIND)]
    whole = rows(texts)
    monkeypatch.setattr(module, "_WHOLE", NEVER)
    assert rows(texts) == whole
