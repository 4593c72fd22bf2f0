"""Articles "van de wet" where the text says which act it calls so."""

import pytest

from kamergraaf import extract

GEMEENTEWET, WARENWET = "bwb:BWBR0005416", "bwb:BWBR0001969"
LAST = " De Warenwet geldt ook. Volgens artikel 5 van de wet kan dat."


def last_row(text):
    row = extract(text)[-1]
    return row.key, row.pinpoint, row.resolved_by


@pytest.mark.parametrize(
    "named",
    [
        "De Gemeentewet (hierna: de wet) bepaalt dit.",
        "De Gemeentewet (verder te noemen: de wet) bepaalt dit.",
        "De Gemeentewet (hierna: «de wet») bepaalt dit.",
        "Dit voorstel wijzigt de Gemeentewet (de wet).",
        "Met de Gemeentewet, verder te noemen de wet, is dit geregeld.",
        "De Gemeentewet (Stb. 1992, 96; hierna: de wet) bepaalt dit.",
        "De Gemeentewet (hierna: GW of de wet) bepaalt dit.",
        "In deze regeling wordt verstaan onder: a. wet: Gemeentewet; b. minister: de minister.",
        "In dit besluit wordt verstaan onder de wet: de Gemeentewet.",
        "- de wet: Gemeentewet;",
    ],
)
def test_the_act_that_the_text_calls_so(named):
    # The Warenwet is named last, and yet not meant.
    assert last_row(named + LAST) == (GEMEENTEWET, "art.5", "defined in the text")


def test_it_is_less_sure_than_a_name() -> None:
    row = extract("De Gemeentewet (hierna: de wet) geldt. Zie artikel 5 van de wet.")[-1]
    assert 0.6 < row.confidence < 0.95


def test_a_directive_that_is_called_so_behind_its_subject() -> None:
    text = (
        "Richtlijn 2016/2341/EU van het Europees Parlement en de Raad betreffende de sterren "
        "(hierna: de richtlijn) is omgezet. Richtlijn 2003/41/EG gold. Artikel 5 van de richtlijn"
    )
    assert last_row(text) == ("celex:32016L2341", "art.5", "defined in the text")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody calls an act so: the one named last is meant, with less confidence
        ("De Gemeentewet bepaalt dit." + LAST, (WARENWET, "art.5", "anaphora")),
        # another sort of act, a remark, what comes later
        ("De Gemeentewet (hierna: het besluit)." + LAST, (WARENWET, "art.5", "anaphora")),
        ("De Gemeentewet (de wet van 1992)." + LAST, (WARENWET, "art.5", "anaphora")),
        ("Het gaat om de wet. Gemeentewet." + LAST, (WARENWET, "art.5", "anaphora")),
    ],
)
def test_the_act_named_last(text, expected):
    assert last_row(text) == expected


def test_nothing_without_an_article() -> None:
    rows = extract("De Gemeentewet (hierna: de wet) geldt. De wet bepaalt dit. Artikel 5 zegt het.")
    assert [row.key for row in rows] == [GEMEENTEWET]


def test_before_the_definition_it_means_nothing() -> None:
    rows = extract("Artikel 5 van de wet geldt. De Gemeentewet (hierna: de wet) bepaalt dit.")
    assert [row.pinpoint for row in rows] == [""]


def test_it_holds_in_the_blocks_behind() -> None:
    text = "De Gemeentewet (hierna: de wet) bepaalt dit." + " Er is meer." * 60_000
    assert last_row(text + LAST) == (GEMEENTEWET, "art.5", "defined in the text")


LIST = "In deze regeling wordt verstaan onder: a. minister: Minister van Sterren; b. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            LIST + "sterrenverordening: Verordening (EU) nr. 1308/2013 van de Raad; c. maan: "
            "de maan. Artikel 2. Op grond van artikel 5 van de sterrenverordening",
            ("celex:32013R1308", "art.5"),
        ),
        (
            LIST + "Maanregeling: de Gemeentewet. Artikel 5 van de Maanregeling",
            (GEMEENTEWET, "art.5"),
        ),
    ],
)
def test_a_name_in_a_list_of_definitions(text, expected):
    assert last_row(text)[:2] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Zie over de Maanregeling: de Gemeentewet. Artikel 5 van de Maanregeling",
        LIST + "maan: maan als bedoeld in de Gemeentewet. Artikel 5 van de maan",
    ],
)
def test_a_colon_elsewhere_defines_nothing(text):
    assert [row.key for row in extract(text) if row.key == GEMEENTEWET] == [GEMEENTEWET]
