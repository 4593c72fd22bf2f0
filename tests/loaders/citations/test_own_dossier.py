"""A number alone is one of the paper's own dossier, where that is known."""

import pytest

from kamergraaf.loaders.citations import extract


def test_a_budget_is_explained_in_number_2():
    found = extract("zie de memorie van toelichting, blz. 26", dossier="36600-XVI")
    assert [one.key for one in found] == ["kst:36600-XVI-2"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("de motie op stuk nr. 347", [("kst:32317-347", "")]),
        ("het amendement, gedrukt onder nr. 43", [("kst:32317-43", "")]),
        ("de moties op stukken nrs. 12 en 13", [("kst:32317-12", ""), ("kst:32317-13", "")]),
        ("zie de memorie van toelichting, blz. 26", [("kst:32317-3", "p.26")]),
    ],
)
def test_number_in_the_papers_own_dossier(text, rows):
    assert [(one.key, one.pinpoint) for one in extract(text, dossier="32317")] == rows
    assert list(extract(text)) == []
