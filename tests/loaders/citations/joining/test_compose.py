"""What is joined and what stays apart: places and acts, an act and the bracket behind it.

The acts here exist in these tests only, so that nothing depends on the gazetteer.
"""

import re

import pytest

from kamergraaf.loaders.citations.joining.brackets import join_parentheses
from kamergraaf.loaders.citations.joining.called import Called
from kamergraaf.loaders.citations.joining.compose import join_places
from kamergraaf.loaders.citations.places.articles import read_places
from kamergraaf.loaders.citations.reference import Reference

MOON, STARS = "celex:32013L0033", "law:Sterrenwet"
#: name in the text: kind, key, how it was resolved
ACTS = {
    "Richtlijn 2013/33/EU": ("eu", MOON, "number"),
    "Maanrichtlijn": ("eu", "celex:32003L0009", "name"),
    "Verordening (EU) 2024/1": ("eu", "celex:32024R0001", "number"),
    "Sterrenwet": ("law", STARS, "name"),
    "STW": ("law", STARS, "alias"),
    "Zonverdrag": ("treaty", "treaty:Zonverdrag", "name"),
}
_TOKEN = re.compile("|".join(map(re.escape, ACTS)) + "|artikel", re.IGNORECASE)


def composed(text):
    """Return the references of a text as (printed, key, pins), and the names it defines."""
    tokens, end = [], 0
    for found in _TOKEN.finditer(text):
        if found.start() < end:
            continue
        if found[0] in ACTS:
            kind, key, how = ACTS[found[0]]
            tokens.append(
                Reference(*found.span(), kind, key, found[0], resolved_by=how, takes_places=True)
            )
        elif places := read_places(text, found.start()):
            tokens.append(places)
            end = places.end
    tokens, definitions = join_parentheses(text, tokens)
    rows = [
        (text[r.start : r.end], r.key, list(r.pins)) for r in join_places(text, tokens, Called())
    ]
    return rows, [definition.name for definition in definitions]


JOINED = [
    ("artikel 5 van de Sterrenwet", [("artikel 5 van de Sterrenwet", STARS, ["art.5"])]),
    ("artikel 5 Sterrenwet", [("artikel 5 Sterrenwet", STARS, ["art.5"])]),
    (
        "artikel 5 van de op 4 mei 1950 te Rome tot stand gekomen Sterrenwet",
        [("artikel 5 van de op 4 mei 1950 te Rome tot stand gekomen Sterrenwet", STARS, ["art.5"])],
    ),
    (
        "artikel 5 jo. artikel 6 van de Sterrenwet",
        [("artikel 5 jo. artikel 6 van de Sterrenwet", STARS, ["art.5", "art.6"])],
    ),
    (
        "artikel 5 en in artikel 6 van de Sterrenwet",
        [("artikel 5 en in artikel 6 van de Sterrenwet", STARS, ["art.5", "art.6"])],
    ),
    # behind the act
    (
        "Sterrenwet, met name artikel 23",
        [("Sterrenwet", STARS, []), ("artikel 23", STARS, ["art.23"])],
    ),
    # in brackets behind it, or behind its abbreviation: the act, and its article beside it
    (
        "De Sterrenwet (artikel 2.1, eerste lid) verbiedt dat",
        [("Sterrenwet", STARS, []), ("artikel 2.1, eerste lid", STARS, ["art.2.1(1)"])],
    ),
    (
        "de Sterrenwet (StW), meer precies artikel 4",
        [("Sterrenwet", STARS, []), ("artikel 4", STARS, ["art.4"])],
    ),
    ("In de Sterrenwet wordt artikel 9 ingevoegd", [
        ("Sterrenwet", STARS, []), ("artikel 9", STARS, ["art.9"])]),
    # the article of another text
    ("Met de Sterrenwet is artikel 9 vervallen", [("Sterrenwet", STARS, [])]),
    # behind one act and in front of the next: they are the next one's
    (
        "de Sterrenwet en artikel 4 van het Zonverdrag",
        [
            ("Sterrenwet", STARS, []),
            ("artikel 4 van het Zonverdrag", "treaty:Zonverdrag", ["art.4"]),
        ],
    ),
    (
        "artikel 5 van de Sterrenwet, artikel 6 van het Zonverdrag",
        [
            ("artikel 5 van de Sterrenwet", STARS, ["art.5"]),
            ("artikel 6 van het Zonverdrag", "treaty:Zonverdrag", ["art.6"]),
        ],
    ),
    # a sentence between them, a word that ties nothing, no act at all
    ("Zie artikel 5. De Sterrenwet geldt.", [("Sterrenwet", STARS, [])]),
    ("artikel 5 is anders dan de Sterrenwet", [("Sterrenwet", STARS, [])]),
    ("artikel 5 van de krant", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), JOINED, ids=[text for text, _ in JOINED])
def test_places_go_to_their_act(text, rows):
    assert composed(text)[0] == rows


@pytest.mark.parametrize(
    ("text", "pins"),
    [
        # a full stop is a paragraph in the Union's acts and in treaties, and in none of ours
        ("artikel 6.1 van de Maanrichtlijn", ["art.6(1)"]),
        ("artikel 13B van het Zonverdrag", ["art.13(B)"]),
        ("artikel 6.1 van de Sterrenwet", ["art.6.1"]),
        ("artikel 13B van de Sterrenwet", ["art.13B"]),
    ],
)
def test_numbers_of_articles_are_those_of_the_kind_of_act(text, pins):
    assert [row[2] for row in composed(text)[0]] == [pins]


ANTECEDENTS = [
    ("De Sterrenwet geldt. Artikel 5 van die wet zegt", [STARS, STARS]),
    ("Het Zonverdrag. Artikel 5 van dat verdrag", ["treaty:Zonverdrag", "treaty:Zonverdrag"]),
    ("Richtlijn 2013/33/EU en artikel 5 van genoemde richtlijn", [MOON, MOON]),
    # the one named last
    ("Het Zonverdrag, de Sterrenwet. Artikel 5 van die wet", ["treaty:Zonverdrag", STARS, STARS]),
    # another kind of act, none at all, or one too far back
    ("De Sterrenwet geldt. Artikel 5 van die verordening", [STARS]),
    ("De Sterrenwet geldt. Artikel 5 van die krant", [STARS]),
    ("Artikel 5 van die wet", []),
    ("De Sterrenwet." + " Woord." * 300 + " Artikel 5 van die wet", [STARS]),
]


@pytest.mark.parametrize(("text", "keys"), ANTECEDENTS, ids=[text[-50:] for text, _ in ANTECEDENTS])
def test_that_act_is_the_last_one_it_can_be(text, keys):
    assert [row[1] for row in composed(text)[0]] == keys


BRACKETS = [
    # another name of the same act is no second citation
    ("de Sterrenwet (STW) geldt", [("Sterrenwet", STARS)]),
    ("de Sterrenwet (hierna: STW) geldt", [("Sterrenwet", STARS)]),
    # a number decides what the name means
    ("de Maanrichtlijn (2013/33/EU)", [("Maanrichtlijn (2013/33/EU)", MOON)]),
    ("de Maanrichtlijn (Richtlijn 2013/33/EU)", [("Maanrichtlijn", MOON)]),
    # a law has no such number
    ("de Sterrenwet (2013/33)", [("Sterrenwet", STARS)]),
    # another act
    ("de Sterrenwet (Zonverdrag)", [("Sterrenwet", STARS), ("Zonverdrag", "treaty:Zonverdrag")]),
    ("de Sterrenwet (zie ook de STW)", [("Sterrenwet", STARS), ("STW", STARS)]),
]


@pytest.mark.parametrize(("text", "rows"), BRACKETS, ids=[text for text, _ in BRACKETS])
def test_bracket_behind_an_act(text, rows):
    assert [(printed, key) for printed, key, _ in composed(text)[0]] == rows


DEFINED = [
    ("de Sterrenwet (hierna: Stw) geldt", ["Stw"]),
    ("de Sterrenwet (verder te noemen: de Lichtwet) geldt", ["Lichtwet"]),
    ("de Sterrenwet (Sw) geldt", ["Sw"]),
    ("Verordening (EU) 2024/1 (hierna: de Xyz-verordening)", ["Xyz-verordening"]),
    # a bracket that never closes
    ("(de Sterrenwet (hierna: Stw en zo voort", ["Stw"]),
    # what every law is called, a remark, a source, a place
    ("de Sterrenwet (hierna: de wet) geldt", []),
    ("de Sterrenwet (Bijlage) geldt", []),
    ("de Sterrenwet (nog niet in werking) geldt", []),
    ("de Sterrenwet (Stb. 1999, 5) geldt", []),
    ("artikel 5 (hierna: Stw) van de krant", []),
]


@pytest.mark.parametrize(("text", "names"), DEFINED, ids=[text for text, _ in DEFINED])
def test_name_that_a_text_defines(text, names):
    assert composed(text)[1] == names
