"""A number alone is one of the paper's own dossier, where that is known."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Zitting 1961-1962\n19 999\n", "kst:19999-12"),
        (
            "Zitting 1981-1982\nRijksbegroting voor het jaar 1982\n17 999\nHoofdstuk XVI",
            "kst:17999-XVI-12",
        ),
        ("Zitting 1981-1982\nRijksbegroting voor het jaar 1982\n17 999 B\n", "kst:17999-B-12"),
        ("Vergaderjaar 1991-1992\n22999X11\n", "kst:22999-XII-12"),
        ("Vergaderjaar 1991-1992\n22 999\nBloemen", "kst:22999-12"),
        ("Vergaderjaar 1991-1992\n22 999 12\n", "kst:22999-12-12"),
    ],
)
def test_dossier_that_heads_the_paper(heading, key):
    text = f"Tweede Kamer der Staten-Generaal\n2\n{heading}\nMOTIE TER VERVANGING VAN DIE, "
    assert [one.key for one in extract(text + "GEDRUKT ONDER NR. 12")] == [key]


@pytest.mark.parametrize(
    ("feet", "keys"),
    [
        (["Tweede Kamer, zitting 1979-1980, 19 999, nr. 21"], ["kst:19999-12"]),
        (["Tweede Kamer, vergaderjaar 1984-1985, 19 999 hoofdstuk VI, nr. 21 3"] * 2,
         ["kst:19999-VI-12"]),
        (["Tweede Kamer, zitting 1979-1980, 19 999, nr. 21",
          "Tweede Kamer, zitting 1979-1980, 19 998, nr. 21"], []),
        (["zie Tweede Kamer, zitting 1979-1980, 19 999, nr. 21"], ["kst:19999-21"]),
    ],
)  # fmt: skip
def test_dossier_at_the_foot_of_a_part(feet, keys):
    text = "AMENDEMENT ter vervanging van dat gedrukt onder nr. 12\n" + "\n".join(feet) + "\n"
    assert [one.key for one in extract(text)] == keys


def test_a_number_of_the_eerste_kamer_has_a_letter():
    found = extract("VOORLOPIG VERSLAG (STUK NR. 84A)", dossier="17999")
    assert [one.key for one in found] == ["kst:17999-84a"]


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
