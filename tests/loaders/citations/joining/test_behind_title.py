"""Places behind an act whose number, short name or whole title stands between."""

from __future__ import annotations

import pytest

import kamergraaf

STARS = "celex:32031R0012"
AMMR = "celex:32024R1351"


@pytest.mark.parametrize(
    ("text", "key", "pin"),
    [
        ("de AMMR (Verordening (EU) 2024/1351), artikel 17, lid 1", AMMR, "art.17(1)"),
        ("de AMMR (Verordening (EU) 2024/1351, artikel 17, lid 1)", AMMR, "art.17(1)"),
        ("de AMMR (2024/1351), art. 17", AMMR, "art.17"),
        ("Terugkeerrichtlijn (2008/115/EG), artikel 15", "celex:32008L0115", "art.15"),
        ("Dublin III-verordening (EU) nr. 604/2013, artikel 17", "celex:32013R0604", "art.17"),
        ("Verordening (EU) 2031/12 betreffende sterren en manen, artikel 5", STARS, "art.5"),
        (
            "Verordening (EU) 2031/12 van het Europees Parlement en de Raad van 3 mei 2031"
            " inzake sterren (PbEU 2031, L 12), artikel 5, lid 2",
            STARS,
            "art.5(2)",
        ),
        ("Verordening (EU) 2031/12 en artikel 5, tweede lid, daarvan", STARS, "art.5(2)"),
        ("annex II van Verordening (EU) 2031/12", STARS, "anx.II"),
        ("artikel 2, onderdelen 3, 4 en 6, van Verordening (EU) 2031/12", STARS, "art.2(4)"),
        ("artikel 2 (Verordening (EU) 2031/12)", STARS, "art.2"),
        ("artikel 2, lid 3 (AMMR)", AMMR, "art.2(3)"),
        ("artikel 2 AMMR lid 3", AMMR, "art.2(3)"),
        ("artikel 2 (1) (f) AMMR", AMMR, "art.2(1)(f)"),
        (
            "artikel 2, lid 1, onder e, in samenhang met het derde lid, AMMR",
            AMMR,
            "art.2(3)",
        ),
        ("artikel 2, derde lid, van de AMMR, in samenhang met het vierde lid", AMMR, "art.2(4)"),
        ("artikel 2, derde lid, AMMR jo. het vierde lid", AMMR, "art.2(4)"),
        ("hoofdstuk IV van deel III van de AMMR", AMMR, "hfd.IV"),
        ("artikel 2, tweede lid, oud, van de AMMR", AMMR, "art.2(2)"),
        ("de artikelen 2 en 3, beide van de AMMR", AMMR, "art.2"),
        ("artikel 2, lid 1, onder a, en onderdeel b, van de AMMR", AMMR, "art.2(1)(b)"),
        ("recital 5 AMMR", AMMR, "rec.5"),
        ("ov. 5 AMMR", AMMR, "rec.5"),
        ("artikel 2, punten 3 en 4, van Verordening (EU) 2031/12", STARS, "art.2(4)"),
    ],
)
def test_behind(text: str, key: str, pin: str) -> None:
    found = kamergraaf.extract(f"Het gaat om {text}.")
    assert (key, pin) in {(one.key, one.pinpoint) for one in found}
    assert {one.key for one in found if one.kind == "eu" and "oj:" not in one.key} == {key}


@pytest.mark.parametrize(
    "text",
    [
        "Verordening (EU) 2031/12 betreffende sterren, artikel 5 van de Gemeentewet",
        "Verordening (EU) 2031/12 betreffende sterren, artikel 5 van dit besluit",
        "Verordening (EU) 2031/12 betreffende sterren. Artikel 5 vervalt",
        "Verordening (EU) 2031/12 ziet op sterren, artikel 5 vervalt",
        "Verordening (EU) 2031/12 betreffende sterren, de Gemeentewet, artikel 5",
        "artikel 2 (nieuw) en verder de AMMR",
        "het ov. 5 minuten te laat, aldus de AMMR",
        "artikel 2 in samenhang met de AMMR",
    ],
)
def test_not_behind(text: str) -> None:
    found = kamergraaf.extract(f"Het gaat om {text}.")
    assert [one.pinpoint for one in found if one.kind == "eu" and one.pinpoint] == []


def test_numbers_of_articles_are_not_those_of_parts() -> None:
    text = "de artikelen 2, onderdeel 3, en 4 van Verordening (EU) 2031/12"
    assert [one.pinpoint for one in kamergraaf.extract(text)] == ["art.2(3)", "art.4"]


def test_a_title_that_changes_an_act_has_articles_of_its_own() -> None:
    text = "de Wet van 3 mei 2031 tot wijziging van de Gemeentewet (Stb. 2031, 45), artikel II"
    assert [one.pinpoint for one in kamergraaf.extract(text) if one.pinpoint] == []


def test_paragraphs_of_another_article_are_its_own() -> None:
    text = "artikel 2, derde lid, van de AMMR, in samenhang met het vierde lid van artikel 5 AMMR"
    assert [one.pinpoint for one in kamergraaf.extract(text)] == ["art.2(3)", "art.5(4)"]
