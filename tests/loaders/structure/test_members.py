"""Who sits in a committee and in which role, by its composition notes."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.composition import lists_members
from kamergraaf.ontology.nouns import Collective, Committee, Role
from tests.loaders.exchange import ANSWERED, ASKED, COVER, QUESTIONS, TODAY, make


def seats(composition):
    found = make(composition=composition).memberships
    return [(m.person.name, m.person.fractie, str(m.role)) for m in found if m.fractie]


def test_older_composition_with_the_role_behind_the_person_and_deputies():
    assert seats(
        "Leden: Smits (PvdA), Reitsma (CDA), voorzitter, De Vries (VVD), ondervoorzitter, Jansen\n"
        "(GroenLinks) en Van der Lans-\nHagen (SGP).\n"
        "Plv. leden: Bakker (CDA), Vac. (VVD), Kox (SP)."
    ) == [
        ("Smits", "PvdA", "lid"),
        ("Reitsma", "CDA", "voorzitter"),
        ("De Vries", "VVD", "ondervoorzitter"),
        ("Jansen", "GroenLinks", "lid"),
        ("Van der Lans-Hagen", "SGP", "lid"),
        ("Bakker", "CDA", "plaatsvervangend-lid"),
        ("Kox", "SP", "plaatsvervangend-lid"),
    ]


def test_composition_of_today():
    members = "Nicolaï (PvdD) (ondervoorzitter), ’t Hart (Fractie-\n’t Hart), Kox (SP) (voorzitter)"
    assert seats(members) == [
        ("Nicolaï", "PvdD", "ondervoorzitter"),
        ("’t Hart", "Fractie-’t Hart", "lid"),
        ("Kox", "SP", "voorzitter"),
    ]  # fmt: skip


def test_a_chair_has_one_seat_and_the_clerk_no_fractie():
    found = make().memberships
    assert [m.role for m in found if m.person.name == "Dittrich"] == [Role.VOORZITTER]
    (clerk,) = [m for m in found if m.role is Role.GRIFFIER]
    assert (clerk.person.name, clerk.fractie) == ("Bergman", None)
    assert clerk.organization == Committee("Binnenlandse Zaken", "ek")


BELOW = f"2 Samenstelling:\n{TODAY}\n\n3 Kamerstukken I 2022/23, 35 112, AB.\n"


@pytest.mark.parametrize("notes", [BELOW, f"1 Zie de brief.\n{BELOW}"])
def test_a_composition_below_the_text(notes):
    """No note counts on to it where those before it are lost."""
    cover, _, rest = COVER.replace("Zaken1 heeft", "Zaken2 van de Eerste Kamer heeft").partition(
        "1 Samenstelling"
    )
    assert rest
    text = cover + ASKED.format(date="3 maart 2023", questions=QUESTIONS)
    document = read_structure(text + ANSWERED.format(answers="Zo.\n\n" + notes), "x.txt", "kst-1-A")
    found = [one for one in document.memberships if one.fractie]
    assert [one.person.name for one in found] == ["Koffeman", "Van Hattem", "Dittrich", "Karimi"]
    assert {one.organization for one in found} == {Committee("Binnenlandse Zaken", "ek")}
    said = [piece.of(document.text) for one in document.passages for piece in one.pieces]
    assert not any("Koffeman" in words for words in said)


APART = (
    "Samenstelling:\n\nLeden: Koffeman (PvdD), Vos, M.L. (D66) en Smit (SP)\n\n"
    "Plv. leden: Bos (CDA)"
)


@pytest.mark.parametrize(
    ("note", "names"),
    [
        (f"X Noot\n1\n\n{APART}", ["Koffeman", "Vos", "Smit", "Bos"]),
        (f"1 {APART}", ["Koffeman", "Vos", "Smit", "Bos"]),
        ("1 Samenstelling:\n\nVan Hattem (PVV) (voorzitter), Bos (CDA)", ["Van Hattem", "Bos"]),
        ("1 Samenstelling:\n\nDe leden (zie ook de bijlage), wier namen volgen.", []),
        ("1 Samenstelling: Bos (CDA).\n\nDe Wet open overheid (Woo) geldt.", ["Bos"]),
    ],
)
def test_a_composition_cut_by_empty_lines(note, names):
    cover = COVER.partition("1 Samenstelling")[0]
    text = cover + ASKED.format(date="3 maart 2023", questions=QUESTIONS)
    document = read_structure(f"{text}{ANSWERED.format(answers='Zo.')}\n{note}\n", "x", "kst-1-A")
    assert [one.person.name for one in document.memberships if one.fractie] == names
    said = [piece.of(document.text) for one in document.passages for piece in one.pieces]
    assert not any("(CDA)\n" in words or "Koffeman" in words for words in said)


@pytest.mark.parametrize(
    ("words", "lists"),
    [
        ("Leden: Vos (D66), voorzitter", True),
        ("Plv. leden: Vos (D66)", True),
        ("Vlies, B.J. van der (SGP), Vos, M.L. (D66)", True),
        ("Van Dijk (SP) (voorzitter), Vos (D66)", True),
        ("Vos (D66) en Smit (SP)", True),
        ("De leden vragen (nader) waarom.", False),
        ("De regering (de minister voorop) wil dit.", False),
        ("De Wet open overheid (Woo) geldt.", False),
    ],
)
def test_what_lists_members(words, lists):
    assert lists_members(words) is lists


def test_a_composition_ahead_of_the_heading_ends_there():
    listed = "1 Samenstelling:\n\nZeil (VVD) (voorzitter), Dam (SP) en\nVan Oord (CDA).\n\n"
    report = (
        "A\n\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 september 2030\n\nDe vaste"
        " commissie voor Financiën1 heeft een brief gezonden.\n\nBRIEF VAN DE MINISTER VAN"
        " FINANCIËN\n\nAan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDen Haag, 8 mei"
        " 2030\n\nZo.\n\nDe minister van Financiën,\nA. Wit\n"
    )
    text = f"99 910\n\nBruggen\n\n{listed}{report}"
    document = read_structure(text, "x.txt", "kst-99910-A")
    assert [one.person.name for one in document.memberships] == ["Zeil", "Dam", "Van Oord"]
    said = {one.voice: one.pieces[-1].of(text) for one in document.passages}
    assert "heeft een brief gezonden" in said[Committee("Financiën", "ek")]
    assert not any("Van Oord" in words for words in said.values())


def test_committees_of_both_chambers_write_together() -> None:
    text = (
        "99 253 Verslagen over de sterren\n\nA/ Nr. 4 BRIEF VAN DE COMMISSIES VOOR DE STERREN\n\n"
        "Aan de Voorzitters van de Eerste en Tweede Kamer der Staten-Generaal\n\n"
        "Den Haag, 9 maart 2031\n\nNamens de Commissie voor de Sterren van de Eerste Kamer1 en de "
        "Commissie voor de Sterren en Manen van de Tweede Kamer2 der Staten-Generaal bied ik u dit "
        "jaarverslag aan, gelet op artikel 5 van de Grondwet.\n\n"
        "De voorzitter van de commissie voor de Sterren van de Eerste Kamer, Van Oord\n\n"
        "De voorzitter van de commissie voor de Sterren en Manen van de Tweede Kamer, El Zeil\n\n"
        "De griffier van beide commissies, Bakker\n"
    )
    paper = read_structure(text, "x.txt", "kst-99253-4")
    stars, moons = Committee("Sterren", "ek"), Committee("Sterren en Manen", "tk")
    assert paper.letters[0].senders == (Collective((stars, moons)),)
    assert [(one.person.name, one.organization, one.role) for one in paper.memberships] == [
        ("Van Oord", stars, Role.VOORZITTER),
        ("El Zeil", moons, Role.VOORZITTER),
        ("Bakker", Collective((stars, moons)), Role.GRIFFIER),
    ]


@pytest.mark.parametrize(
    ("second", "chairs"),
    [
        ("De voorzitter van de vaste commissie voor Financiën", ["Justitie", "Financiën"]),
        ("Voorzitter van de vaste commissie voor Financiën", ["Justitie", "Financiën"]),
        ("De voorzitter van de vaste commissie voor Defensie", ["Justitie"]),  # it does not write
    ],
)
def test_each_of_several_committees_has_the_chair_who_signs_for_it(
    second: str, chairs: list[str]
) -> None:
    text = (
        "99 910 Bruggen\n\nB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 mei 2030\n\n"
        "De leden van de vaste commissies voor Justitie en voor Financiën hebben een brief gelezen."
        "\n\nBRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR JUSTITIE EN VOOR FINANCIËN\n\n"
        "Aan de Minister van Financiën\n\nDen Haag, 8 mei 2030\n\n1. Geldt de Waterwet?\n\n"
        "De voorzitter van de vaste commissie voor Justitie,\nA. Dam\n\n"
        f"{second},\nB. Zeil\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-B")
    seats = [one for one in paper.memberships if one.role is Role.VOORZITTER]
    assert [one.organization for one in seats] == [Committee(name, "ek") for name in chairs]
