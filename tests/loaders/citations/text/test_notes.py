"""Numbers of notes glued to the citation behind them, as pages without layout print them."""

import pytest

from kamergraaf.loaders.citations import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3Stb. 2031, 44.", ["stb:2031-44"]),
        ("zoals gezegd. 12COM(2031) 123.", ["celex:52031PC0123"]),
        ("5ECLI:NL:HR:2031:1234", ["ecli:ECLI:NL:HR:2031:1234"]),
        ("9Aanhangsel Handelingen II 2030/31, nr. 12.", ["ah:20302031-12"]),
        ("2HvJ EU 3 mei 2012, C-12/11", ["case:C-12/11"]),
        ("4Artikel 5 van de Kieswet", ["bwb:BWBR0004627"]),
        ("de sterren.7Stb. 2031, 44; (de manen)8Stb. 2031, 45", ["stb:2031-44", "stb:2031-45"]),
        # part of a number or a word is no note
        ("de code 12345Stb. 2031, 44", []),
        ("de A3Stb. 2031, 44", []),
        ("op 3stb. 2031, 44", []),
        ("onder 1.2Stb. 2031, 44", []),
    ],
)
def test_a_note_number_is_no_part_of_the_word(text, expected):
    assert [c.key for c in extract(text) if c.mention == "citation"] == expected


def test_the_citation_begins_behind_the_number():
    text = "zoals gezegd. 12Stb. 2031, 44"
    assert [text[c.start :] for c in extract(text)] == ["Stb. 2031, 44"]
