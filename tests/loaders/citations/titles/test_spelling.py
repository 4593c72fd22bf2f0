"""Which act of a name an undated text means, by its spelling."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Het is wenschelijk art. 5 der Kieswet te wijzigen, zooals hierboven staat.",
         "law:Kieswet"),
        ("Het is wenselijk art. 5 van de Kieswet te wijzigen, zoals hierboven staat.",
         "bwb:BWBR0004627"),
        # one old word may be quoted; a later year tells a later text
        ("Het is „wenschelijk” art. 5 van de Kieswet te wijzigen.", "bwb:BWBR0004627"),
        ("Het was wenschelijk, zooals men in 1951 zei, art. 5 der Kieswet te wijzigen.",
         "bwb:BWBR0004627"),
        # the journal tells nothing of its year by the spelling
        ("Het is wenschelijk, zooals in het Staatsblad no. 99 staat.", "name:Stb. 99"),
    ],
)  # fmt: skip
def test_spelling_tells_the_act(text, key):
    assert [c.key for c in extract(text)] == [key]
