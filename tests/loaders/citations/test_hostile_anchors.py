"""Whatever opens a citation may stand at the end of a text, and again and again."""

from __future__ import annotations

import re

import pytest

from kamergraaf.loaders import citations
from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.loaders.citations.places.anchors import ANCHORS

DIGIT = re.compile(r"\d")
AGAIN = 400  # more than calls may stand in each other


def forms() -> list[str]:
    """Return all anchors, one for those that differ in their digits alone."""
    anchors = {anchor for kind in KINDS for anchor in kind.anchors} | set(ANCHORS)
    return sorted({DIGIT.sub("1", anchor).strip() for anchor in anchors})


def read(text: str) -> None:
    for row in citations.extract(text):
        assert text[row.start : row.end] == row.text


@pytest.mark.parametrize("frame", ["{}", "{} ", "{}x", "{} 1", "A{}", "de {}", "artikel 5 {}"])
def test_an_anchor_at_the_end_of_a_text(frame: str) -> None:
    for form in forms():
        read(frame.format(form))
        read(frame.format(form.capitalize()))


@pytest.mark.parametrize("gap", ["", " ", ", "])
def test_an_anchor_again_and_again(gap: str) -> None:
    for form in forms():
        if DIGIT.search(form) or gap == "":
            read((form + gap) * (AGAIN if DIGIT.search(form) else 20))
