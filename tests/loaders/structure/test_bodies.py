"""Committees and posts as papers spell them, alone and in lists."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.text.cues import is_heading
from kamergraaf.loaders.structure.text.misprints import find_misprinted
from kamergraaf.loaders.structure.text.spelling import normal_form
from kamergraaf.ontology.nouns import Committee


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Europese Zaken, de vaste commissie voor Defensie en de vaste commissie voor Financiën",
         ["Europese Zaken", "Defensie", "Financiën"]),
        ("de Rijksuitgaven1, de vaste commissie voor Defensie2, alsmede de vaste commissie voor "
         "Europese Zaken3", ["Rijksuitgaven", "Defensie", "Europese Zaken"]),
        # commas and "en" may be a name's own, and a note may stand behind a comma
        ("Landbouw, Natuur en Voedselkwaliteit", ["Landbouw, Natuur en Voedselkwaliteit"]),
        ("Onderwijs, Cultuur en Wetenschappen,1", ["Onderwijs, Cultuur en Wetenschappen"]),
        ("FINANCIEN", ["Financiën"]),
        ("Defensie1 van de Tweede Kamer der Staten-Generaal", ["Defensie"]),
        # what a heading says behind it is about, and an article, are no part of a name
        ("DE VERZOEKSCHRIFTEN OVER HET VERZOEK VAN DHR. K. INZAKE SLUIZEN", ["Verzoekschriften"]),
        ("de Sluizen en Dijken/Algemene Zaken", ["Sluizen en Dijken / Algemene Zaken"]),
    ],
)  # fmt: skip
def test_committees_in_a_list(printed: str, names: list[str]) -> None:
    assert [one.name for one in Bodies("tk").committees(printed)] == names


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("FINANCIEN", "Financiën", True),
        ("Financiën", "Financie\u0308n", True),
        ("Coördinatie", "coordinatie", True),
        ("Financiën", "Fiscaliteit", False),
    ],
)
def test_accents_tell_no_names_apart(one: str, other: str, same: bool) -> None:
    assert (normal_form(one) == normal_form(other)) is same


@pytest.mark.parametrize(
    ("printed", "titles"),
    [
        ("Van Mierlo, minister van Buitenlandse Zaken, en Pronk, minister voor Hulp",
         ["minister van Buitenlandse Zaken", "minister voor Hulp"]),
        ("Van Mierlo, minister van Buitenlandse Zaken en Pronk",
         ["minister van Buitenlandse Zaken"]),
        ("minister van Buitenlandse Zaken\n- Voortouwcommissie",
         ["minister van Buitenlandse Zaken"]),
        ("de minister van Onderwijs, Cultuur en Wetenschap",
         ["minister van Onderwijs, Cultuur en Wetenschap"]),
        ("de minister van Sociale Zaken en Werkgelegenheid",
         ["minister van Sociale Zaken en Werkgelegenheid"]),
        # two who share a post by its name, and two posts of one ministry
        ("de Staatssecretarissen van Financiën", ["staatssecretaris van Financiën"]),
        ("de Ministers en de Staatssecretarissen van Volksgezondheid, Welzijn en Sport",
         ["minister van Volksgezondheid, Welzijn en Sport",
          "staatssecretaris van Volksgezondheid, Welzijn en Sport"]),
    ],
)  # fmt: skip
def test_a_post_ends_with_its_ministry(printed: str, titles: list[str]) -> None:
    assert [one.title for one in find_posts(printed, Bodies("tk"))] == titles


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("Inbreng leden van de VVD-fractie en reactie indiener", True),
        ("Inbreng van de leden van de VVD-fractie", True),
        ("– Vragen en opmerkingen van de CDA- en de ChristenUnie-fractie", True),
        ("Vragen van de VVD-, D66- en SP-fractie", True),
        ("Vragen aan de Minister van de leden van de VVD-fractie", True),
        ("Vragen aan de Staatssecretaris van Defensie van de leden van de VVD-fractie", True),
        ("Vragen aan de Minister van Defensie", False),
        ("Vragen van de CDA- en andere kiezers", False),
        ("Inbreng leden", False),
        ("Inbreng van burgers", False),
    ],
)
def test_the_heading_of_a_fractie(line: str, heads: bool) -> None:
    assert is_heading(line) is heads


@pytest.mark.parametrize(
    "printed",
    [
        "Immigratie & Asiel / JBZ-raad",
        "IMMIGRATIE EN ASIEL/JBZ-\nRAAD",
        "Immigratie en Asiel / JBZ-Raad1",
        "immigratie en asiel / JBZ- raad",
    ],
)
def test_one_committee_in_all_its_spellings(printed):
    bodies = Bodies("ek")
    assert bodies.committee(printed) == Committee("Immigratie en Asiel / JBZ-Raad", "ek")
    both = (bodies.committee(printed), Committee("Justitie en Veiligheid", "ek"))
    for joint in ("{} en voor Justitie en Veiligheid", "{} en Justitie en Veiligheid2"):
        assert bodies.committees(joint.format(printed)) == both


@pytest.mark.parametrize("about", [" OVER HET VERZOEKSCHRIFT VAN K.", " inzake een klacht", ""])
def test_what_a_report_is_about_is_no_part_of_the_committee(about):
    (found,) = Bodies("tk").committees(f"de Verzoekschriften en de Burgerinitiatieven{about}")
    assert found == Committee("Verzoekschriften en de Burgerinitiatieven", "tk")


def test_a_committee_that_nobody_knows_keeps_its_name():
    assert Bodies("ek").committee("TOEKOMST EN BESTEL").name == "Toekomst en Bestel"
    assert [c.name for c in Bodies("ek").committees("Toekomst en Bestel1")] == [
        "Toekomst en Bestel"
    ]


def test_ministers_of_and_for_are_not_the_same():
    text = "de minister voor Asiel en Migratie en de staatssecretaris van Defensie"
    titles = [post.title for post in find_posts(text, Bodies("ek"))]
    assert titles == ["minister voor Asiel en Migratie", "staatssecretaris van Defensie"]
    several = find_posts("de ministers van Financiën en van Justitie en Veiligheid", Bodies("ek"))
    assert [post.title for post in several] == [
        "minister van Financiën",
        "minister van Justitie en Veiligheid",
    ]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Minister-President, Minister van Algemene Zaken",
         "minister-president, minister van Algemene Zaken"),
        ("MINISTER VAN DEFENSIE", "minister van Defensie"),
        ("Minister van Welzijn, Volksgezondheid en Cultuur",
         "minister van Welzijn, Volksgezondheid en Cultuur"),
    ],
)  # fmt: skip
def test_a_post_has_no_capital_but_those_of_its_area(printed: str, title: str) -> None:
    assert Bodies("tk").post(printed).title == title


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("JUSTITIE EN VEILIGHEIID", "Justitie en Veiligheid"),
        ("Iustitie en Veiligheid", "Justitie en Veiligheid"),
        ("Justitie en Veiligeid1", "Justitie en Veiligheid"),
        # two letters, and one of a short name, make another committee
        ("Justitie en Vrijheid", "Justitie en Vrijheid"),
        ("Financien en Veiligheid", "Financien en Veiligheid"),
        ("Defensi", "Defensi"),
        ("Financiéle", "Financiéle"),
    ],
)
def test_a_letter_amiss_in_a_long_name_is_a_misprint(printed: str, name: str) -> None:
    assert Bodies("tk").committee(printed) == Committee(name, "tk")


def test_a_paper_that_prints_one_committee_in_two_ways_has_one() -> None:
    bodies = Bodies("ek")
    names = ("HOGE COLLEGES VAN STAAAT", "Hoge Colleges van Staat")
    assert len({bodies.committee(name) for name in names}) == 1
    # as two known names may be meant, neither is
    assert find_misprinted("x" * 20 + "a", ["x" * 20 + "b", "x" * 20 + "c"]) == ""
