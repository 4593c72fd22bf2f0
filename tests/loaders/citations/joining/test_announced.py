"""A name that a text gives an act behind a comma, or in quotes, is that act's from there on."""

import pytest

from kamergraaf.loaders.citations import extract

ACT = "celex:32031R0123"
UNLISTED = "law:Wet maanlanding"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "Verordening (EU) 2031/123, hierna: Sterrenverordening. Zie artikel 3 van de "
            "Sterrenverordening.",
            ACT,
        ),
        (
            'Verordening (EU) 2031/123, hierna te noemen de "Sterrenverordening"; zie artikel 3 '
            "Sterrenverordening.",
            ACT,
        ),
        ("Verordening (EU) 2031/123, verder: VSM. Zie artikel 3 VSM.", ACT),
        ("de Wet maanlanding, hierna Wmz genoemd, en artikel 3 Wmz", UNLISTED),
        # what the text says goes above what is known by those letters
        ("de Wet maanlanding, hierna: Wml. Zie artikel 3 Wml.", UNLISTED),
        ("de Wet maanlanding (Wml). Zie artikel 3 Wml.", UNLISTED),
        ("de Wet maanlanding ('de Maanwet'); zie artikel 3 Maanwet", UNLISTED),
        ("de Wet maanlanding (Stb. 2031, 12), hierna: de Wml. Zie artikel 3 Wml", UNLISTED),
    ],
)
def test_the_name_is_the_acts(text, key):
    rows = [row for row in extract(text) if row.pinpoint]
    assert [(row.key, row.pinpoint, row.resolved_by) for row in rows] == [
        (key, "art.3", "defined in the text")
    ]
    # the name itself is no citation where it is given
    assert len(list(extract(text))) == 2 + ("Stb." in text)


@pytest.mark.parametrize(
    "text",
    [
        "de AVG, verder Europa. Zie artikel 3 van Europa.",
        "de AVG, hierna nader te bespreken. Zie artikel 3 van het plan.",
        "de AVG, verder Europees recht, en het Plan. Zie artikel 3 van het Plan.",
    ],
)
def test_what_goes_on_is_no_name(text):
    assert [row.pinpoint for row in extract(text)] == [""]


def test_a_title_in_other_words_keeps_its_known_letters():
    (act, article) = extract("de Wet minimum loon (Wml). Zie artikel 3 Wml.")
    assert act.key == article.key == "bwb:BWBR0002638"
