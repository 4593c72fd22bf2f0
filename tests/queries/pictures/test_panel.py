"""The panel beside the overlap is wide enough for the longest word in a committee's name."""

from __future__ import annotations

import re

from kamergraaf.queries.pictures.seats import asset

# Pixels of "Ontwikkelingssamenwerking" in bold DejaVu Sans of 15 pixels, the widest of the fonts.
LONGEST_WORD = 244
SCROLLBAR = 11


def test_no_name_is_cut_within_a_word() -> None:
    aside = re.search(r"^aside \{(.*)\}$", asset("overlap.css"), re.MULTILINE)
    assert aside
    least = int(re.search(r"min-width: (\d+)px", aside[1])[1])  # type: ignore[index]
    around = 2 * (14 + 1)  # padding and border
    assert least - around - SCROLLBAR >= LONGEST_WORD
    assert "anywhere" not in aside[1]  # would let every word be cut to fit a narrower panel
