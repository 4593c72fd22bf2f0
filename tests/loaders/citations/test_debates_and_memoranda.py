"""How debates, and the papers that go with a bill, cite: spoken laws, motions, lists of papers."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a letter of the Eerste Kamer with its subject or the sentence behind it
        ("Kamerstukken I 39 762 B (de maanbrief)", [("kst:39762-B", "")]),
        ("in Kamerstukken I 39 762 AB staat", [("kst:39762-AB", "")]),
        ("Kamerstukken I 39 762 EU (Europa)", [("kst:39762", "")]),
        ("Kamerstukken II 39 762 B (de brief)", [("kst:39762", "")]),
        # as letters were filed about 2000
        (
            "de sterren (SoZa-00-123/EU-00-45) en de manen (BiZa-97-12; LNV-98-123)",
            [("letter:SoZa-00-123", ""), ("letter:BiZa-97-12", ""), ("letter:LNV-98-123", "")],
        ),
        ("het beleid van SoZa-2000 en LNV-98", []),
    ],
)
def test_numbers_of_papers(text, expected):
    assert rows(text) == expected
