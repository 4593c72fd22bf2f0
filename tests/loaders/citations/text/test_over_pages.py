"""A citation that the end of a page cuts in two is one; what does not cross stays as it is."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.text.over_pages import join_over_pages
from kamergraaf.ontology.nouns import Citation, Span

NOTE = "9 Kamerstukken II 2025/26, 26 643, nr. 1388, p. 7."
DAY = date(2026, 2, 1)


def joined(above: str, below: str) -> tuple[str, list[Citation]]:
    text = f"{above}\n{NOTE}\n{below}"
    ends = [(Span(0, len(above)), Span(len(text) - len(below), len(text)))]
    return text, list(join_over_pages(text, extract(text, day=DAY), ends, DAY, "32317"))


@pytest.mark.parametrize(
    ("above", "below", "printed", "key", "pinpoint"),
    [
        ("Dat geldt op grond van artikel", "5 van de Awb.", "5 van de Awb", "bwb:BWBR0005537",
         "art.5"),
        ("Dat geldt op grond van artikel 5, eerste", "lid, van de Awb.", "lid, van de Awb",
         "bwb:BWBR0005537", "art.5(1)"),
        ("Zie Verordening (EU)", "2024/1351 en meer.", "2024/1351", "celex:32024R1351", ""),
        ("Zie Kamerstukken II 2025/26, 26 643, nr.", "1400 en meer.", "1400", "kst:26643-1400", ""),
    ],
)  # fmt: skip
def test_one_citation_of_two_parts(
    above: str, below: str, printed: str, key: str, pinpoint: str
) -> None:
    text, found = joined(above, below)
    *_, last = found
    assert (last.text, last.key, last.pinpoint) == (printed, key, pinpoint)
    assert text[last.start : last.end] == last.text
    # Beside it stands the note alone: neither half is a citation of its own any more.
    assert [one.key for one in found] == ["kst:26643-1388", key]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Dat staat in artikel 5 van de Awb en", "in de Kieswet."),
        ("Dat geldt voor het lid", "van de Kamer dat de Awb noemt."),
        ("De kosten zijn 12", "miljoen euro volgens de Awb."),
    ],
)
def test_what_does_not_cross_stays(above: str, below: str) -> None:
    text, found = joined(above, below)
    assert found == list(extract(text, day=DAY))


def test_rows_stay_in_order() -> None:
    _, found = joined("De Awb geldt op grond van artikel", "5 van de Awb. En de Kieswet.")
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len(found) == 4
