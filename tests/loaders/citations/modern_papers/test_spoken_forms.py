"""What is said in a debate and written as one speaks: acts and articles without their words."""

import pytest

from kamergraaf.loaders.citations import extract

OPIUM, GEMEENTE, EVRM = "bwb:BWBR0001941", "bwb:BWBR0005416", "bwb:BWBV0001000"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Met 13b Opiumwet sluit men panden.", [(OPIUM, "art.13b")]),
        ("op grond van 174a Gemeentewet", [(GEMEENTE, "art.174a")]),
        ("Dat kan. 151c Gemeentewet gaat daarover.", [(GEMEENTE, "art.151c")]),
        ("de sluiting (13b Opiumwet)", [(OPIUM, "art.13b")]),
        ("en 10a lid 2 Opiumwet", [(OPIUM, "art.10a(2)")]),
        ("van 100km Gemeentewet", [(GEMEENTE, "")]),  # a measure
        ("voor 50m Gemeentewet", [(GEMEENTE, "")]),
        ("vraag 12a Gemeentewet", [(GEMEENTE, "")]),  # of something else
        ("Met 13 Opiumwet", [(OPIUM, "")]),  # any number may stand there
        ("Het EVRM zegt in artikel 8 iets anders.", [(EVRM, ""), (EVRM, "art.8")]),
        ("De Opiumwet omschrijft dat in artikel 1.", [(OPIUM, ""), (OPIUM, "art.1")]),
        ("De Opiumwet zag men in artikel 1 terug.", [(OPIUM, "")]),
        ("artikel 120 van onze Opiumwet", [(OPIUM, "art.120")]),
        ("artikel 3 van de (destijds geldende) Opiumwet", [(OPIUM, "art.3")]),
        ("artikel 3 van de (in 1928 gemaakte) Opiumwet", [(OPIUM, "")]),
        ("artikel 3.17 VV 2000", [("bwb:BWBR0012002", "art.3.17")]),  # "vv." is "and those behind"
        ("artikel 3 vv. Opiumwet", [(OPIUM, "art.3")]),
        ("Protocol 4 bij het EVRM, artikel 2", [("bwb:BWBV0001029", "art.2")]),
        ("protocol 4 van de vergadering", []),
    ],
)
def test_a_spoken_form(text, rows):
    assert [(row.key, row.pinpoint) for row in extract(text)] == rows
