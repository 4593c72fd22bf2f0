"""Where the end of a page cuts a sentence: notes stand between two pieces of one passage."""

from __future__ import annotations

from pathlib import Path

import pytest

import kamergraaf
from kamergraaf.loaders.structure import page_ends
from tests.loaders.restated import NOTA, read

SAID = """De regering wijst op de motie.1 Dat geldt ook {above}

1 Kamerstuk 27 863, nr. 2.
{below}"""
HEADING = "NOTA NAAR AANLEIDING VAN HET VERSLAG"


@pytest.mark.parametrize(
    ("above", "count"),
    [("op grond van artikel", 1), ("op grond van art.", 1), ("voor de sluizen.", 0), ("nu:", 0)],
)
def test_a_sentence_that_goes_on(above: str, count: int) -> None:
    paper = read(SAID.format(above=above, below="5 van de Awb."))
    assert len(list(page_ends(paper))) == count


def test_a_paper_that_is_read_has_the_citation_whole(tmp_path: Path) -> None:
    path = tmp_path / "kst-99912-6.txt"
    said = SAID.format(above="op grond van artikel", below="5 van de Awb geldt dit.")
    path.write_text(NOTA.format(heading=HEADING, said=said))
    (paper,) = kamergraaf.read(path)
    cited = [(one.citation.key, one.citation.pinpoint) for one in paper.citations]
    assert ("bwb:BWBR0005537", "art.5") in cited
    assert len([one for one in cited if one[0] == "bwb:BWBR0005537"]) == 1
