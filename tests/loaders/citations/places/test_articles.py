"""Runs of places: lists, ranges, paragraphs and parts in every order that Dutch allows."""

import pytest

from kamergraaf.loaders.citations.places.articles import read_places
from kamergraaf.loaders.citations.places.labels import place_label
from kamergraaf.loaders.citations.text.view import View

RUNS = [
    ("artikel 12 van de wet", ["art.12"]),
    ("artikel 12 lid 6 van de AMMR", ["art.12(6)"]),
    ("Artikel 50 eerste lid Vw", ["art.50(1)"]),
    ("artikel 4.17a en 4.17b Vreemdelingenbesluit", ["art.4.17a", "art.4.17b"]),
    ("artikelen 93 en 94 van de Grondwet", ["art.93", "art.94"]),
    ("artikelen 5, 6 en 7, tweede lid", ["art.5", "art.6", "art.7(2)"]),
    # the letter list ends where the next article begins
    ("artikelen 2, onderdeel j, en 5, derde lid, van", ["art.2(j)", "art.5(3)"]),
    ("artikel 8:42, eerste lid, aanhef en onder b, van de Awb", ["art.8:42(1)(b)"]),
    ("artikel 7:673, zevende lid, aanhef en onder b, BW", ["art.7:673(7)(b)"]),
    ("art. 6 lid 1 sub e", ["art.6(1)(e)"]),
    ("artikel 3 tot en met 5", ["art.3", "art.4", "art.5"]),
    ("artikel 27 jo. Artikel 24 Luchtvaartwet", ["art.27", "art.24"]),
    ("artikel 5, eerste en tweede lid, van", ["art.5(1)", "art.5(2)"]),
    ("artikel 5, eerste lid, onder a jo. onder c, van", ["art.5(1)(a)", "art.5(1)(c)"]),
    ("artikel 5, eerste lid, onder a, of onder c van", ["art.5(1)(a)", "art.5(1)(c)"]),
    ("artikel 5, eerste lid, onder a, en onder dwang", ["art.5(1)(a)"]),
    ("artikel 5 en onder meer artikel 6, derde lid,", ["art.5", "art.6(3)"]),
    ("artikelen 5, 6 en zo nodig artikel 7 van", ["art.5", "art.6", "art.7"]),
    ("artikel 5 en onder meer 6 gemeenten", ["art.5"]),
    ("artikel 8:1 en verder van", ["art.8:1"]),
    ("artikel 4, 5e lid", ["art.4(5)"]),
    (
        "artikel 3, lid 1 en 2, onder a en b, van",
        ["art.3(1)(a)", "art.3(1)(b)", "art.3(2)(a)", "art.3(2)(b)"],
    ),
    (
        "artikel 7 sub b en de leden 1 en 2c van artikel 5 van de wet",
        ["art.7(b)", "art.5(1)", "art.5(2)(c)"],
    ),
    ("artikel 13, A, lid 1, sub c, van", ["art.13(A)(1)(c)"]),
    ("artikel 11, lid 1, onderdeel g, ten eerste, van de Wet", ["art.11(1)(g)"]),
    # a parenthesis inside the list belongs to it
    ("artt.12 t/m 14, 18 (met uitzondering van het tweede lid) en 22 van",
     ["art.12", "art.13", "art.14", "art.18", "art.22"]),
    ("bijlage II bij", ["anx.II"]),
    ("artikelen I en II van de wet", ["art.I", "art.II"]),
    # a letter apart, as papers were typeset once
    ("artikel 14 b, derde lid, van de wet", ["art.14b(3)"]),
    ("artikel 14 u toekomt", ["art.14"]),
    ("art. 126 nd Sv", ["art.126nd"]),
    ("art. 126 of Sv", ["art.126"]),
    # the next article bears the number of this one and a letter
    ("art. 12 lid 1 en 12a Sv", ["art.12(1)", "art.12a"]),
    ("artikel 12, lid 1, 12a en 14 van", ["art.12(1)", "art.12a", "art.14"]),
    ("artikel 12, lid 1 en 2a van", ["art.12(1)", "art.12(2)(a)"]),
    ("artikel 5, vierde lid jo. zesde lid, van", ["art.5(4)", "art.5(6)"]),
    ("overweging 12 van", ["rec.12"]),
    # parts of a paragraph that have no letter, as acts of the Union have them
    ("artikel 3, lid 2, tweede alinea, van", ["art.3(2)"]),
    ("artikel 4, lid 1, tweede alinea, onder b), van", ["art.4(1)(b)"]),
    ("artikel 4, eerste alinea, tweede streepje, van", ["art.4"]),
    ("artikel 4, lid 1, onder a), eerste gedachtestreepje, van", ["art.4(1)(a)"]),
    ("artikel 4, lid 1, inleidende zin, en artikel 6 van", ["art.4(1)", "art.6"]),
    ("artikel 5, eerste lid, eerste volzin, onderdeel b, van", ["art.5(1)(b)"]),
    ("artikel 4, lid 1, punt a), ii), van", ["art.4(1)(a)(ii)"]),
    ("artikel 4, lid 1, punten h), i) en j), van", ["art.4(1)(h)", "art.4(1)(i)", "art.4(1)(j)"]),
    ("bijlage III, deel A, punt 2, bij", ["anx.III"]),
    ("artikel 4, eerste lid, tweede kamer", ["art.4(1)"]),
    ("artikel 15, vierde lid, onderdeel a, subonderdeel 2°, van", ["art.15(4)(a)"]),
    ("overweging (47) van", ["rec.47"]),
    # a number with a unit behind it is no article
    ("artikel 6 en 25 dagen", ["art.6"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pins"), RUNS, ids=[text for text, _ in RUNS])
def test_run_of_places(text, pins):
    places = read_places(View(text).text, 0)
    assert places is not None
    assert places.pins == pins


@pytest.mark.parametrize(
    "text", ["artikel van de krant", "artikelen over asiel", "art. ", "artikel"]
)
def test_word_without_number_is_no_place(text):
    assert read_places(View(text).text, 0) is None


@pytest.mark.parametrize(
    ("pinpoint", "label"),
    [
        ("art.8:42(1)(b)", "artikel 8:42, eerste lid, onderdeel b"),
        ("art.12(6)", "artikel 12, zesde lid"),
        ("art.4.17a", "artikel 4.17a"),
        ("p.26-27", "p. 26-27"),
        ("", ""),
    ],
)
def test_label_is_dutch(pinpoint, label):
    assert place_label(pinpoint) == label


BEHIND = [
    ", derde lid", " 1e lid", " het tweede lid", " leden 1 en 2", " paragraaf 4", " §4",
    ", onder a", " sub b", ", aanhef en onder c", " letter d", " lit. e", " punt 2",
    ", laatste volzin", " eerste zin", ", aanhef", " e.v.", " en volgende", "(2)", " (a)",
    " en 6", ", 6", " of 6", " t/m 6", " tot en met 6", "-6", " - 6", " juncto 6", " jo. 6",
    " alsmede 6", " respectievelijk 6", " resp. 6", " onderscheidenlijk 6", " dan wel 6",
    " (oud) en 6", ", artikel 6", ", wetsartikel 6", ", vierde lid", ", vijfde lid",
]  # fmt: skip


@pytest.mark.parametrize("behind", BEHIND)
def test_what_belongs_to_a_place_is_seen_by_its_first_letter(behind):
    text = f"artikel 5{behind} van de wet"
    places = read_places(text, 0)
    assert text[places.end :] == " van de wet"
    assert places.pins != ["art.5"] or behind.endswith(("zin", "aanhef", "v.", "volgende"))


@pytest.mark.parametrize("behind", [" van", ", van", ". De", " is", " wordt", " vanaf", ")"])
def test_the_sentence_that_goes_on_is_no_part_of_a_place(behind):
    places = read_places(f"artikel 5{behind} 3", 0)
    assert (places.end, places.pins) == (len("artikel 5"), ["art.5"])
