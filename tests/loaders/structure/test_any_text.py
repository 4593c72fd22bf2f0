"""Any text is read; what time it takes, tests/bench/hostile.py measures."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.loaders.structure import attribute, read_structure
from tests.loaders.exchange import ASKED, cite
from tests.loaders.hostile_texts import STRUCTURE

HEAD = ASKED.partition("De leden")[0].format(date="3 mei 2020")

FRAGMENTS = st.sampled_from(
    [
        "BRIEF VAN DE MINISTER VAN FINANCIËN\n", "BRIEF VAN DE VOORZITTER VAN DE COMMISSIE\n",
        "Aan de minister van Financiën\n", "Den Haag, 3 mei 2021\n", "\n", "\n\n", " ", "\f",
        "1. Hoe?\n", "2. Wat?\n", "Antwoord\n", "Antwoord op vragen 1 en 2\n", "Vraag 1\n",
        "woord.1 ", "1 Noot.\n", "[1]", "De Minister van Financiën,\n", "S.A.M. Kaag\n", "a) dit\n",
        "b) dat\n", "1 Samenstelling:\n", "Kox (SP), ", "kenmerk: 123456 ", "(", "\r\n", "8\n",
        "Vragen van de leden van de fractie van de SP\n", "De griffier voor dit verslag,\n",
        "Voorzitter van de vaste commissie voor X\n", "De commissie ", "Vraag:\n", "Antwoord:\n",
        "Vraag: wat?\n", "Reactie van het kabinet\n", "3\nHoe?\n", "  ", "\t", "De leden vragen.\n",
        "Kenmerk: 123456\n",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=20)), max_size=60))
def test_any_text_is_read_and_every_span_lies_in_it(parts):
    check("".join(parts))


@pytest.mark.parametrize("unit", STRUCTURE.values(), ids=STRUCTURE)
def test_hostile_text_is_read_like_any_other(unit):
    check(HEAD + unit * (20_000 // len(unit)))


def check(text: str) -> None:
    """Hold a paper to what is true of each."""
    document = read_structure(text, "a.txt", "a")
    document = attribute(document, cite(text, "o"))
    edges = [
        edge
        for passage in document.passages
        for piece in sorted(passage.pieces, key=lambda piece: piece.start)
        for edge in (piece.start, piece.end)
    ]
    assert all(0 <= edge <= len(text) for edge in edges)
    pieces = sorted((s.start, s.end) for p in document.passages for s in p.pieces)
    assert all(first[1] <= second[0] for first, second in pairwise(pieces))
    keys = {passage.key for passage in document.passages}
    assert len(keys) == len(document.passages)
    for passage in document.passages:
        assert {passage.repeats, passage.answers_to, *passage.also_answers} <= keys | {""}
    for one in document.citations:
        assert one.passage in keys or not keys
        parts = [edge for part in one.quote for edge in (part.start, part.end)]
        assert parts == sorted(parts)
        assert one.quote
        assert 0 <= parts[0] <= parts[-1] <= len(text)
    assert len({one.key for one in document.citations}) == len(document.citations)
    assert len({note.key for note in document.footnotes}) == len(document.footnotes)
