"""Reports of a committee on a bill, and its lists of questions."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.ontology.nouns import Fractie, PassageKind
from tests.loaders.headed import read, voices
from tests.voices import who

REPORT = """Eerste Kamer der Staten-Generaal

B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE EN VEILIGHEID1

Vastgesteld 3 februari 2031

Het voorbereidend onderzoek geeft aanleiding tot vragen.

1. Inleiding

{said}

De leden van de vaste commissie zien de memorie van antwoord met belangstelling tegemoet.

De griffier van de vaste commissie voor Justitie en Veiligheid,
De Boer

1 Samenstelling:
Kemperman (BBB) (voorzitter), Meijer (VVD), Van Hattem (PVV)
"""


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        ("De leden van de fractie van de VVD vragen naar de Waterwet.", ["VVD"]),
        (
            "De leden van de VVD-fractie lezen dit.\nDe leden van de PVV-fractie niet.",
            ["VVD", "PVV"],
        ),
        ("Ook de leden van de fracties van BBB en VVD vragen dit.", ["BBB + VVD"]),
        ("De fractieleden van de PVV vragen dit.\n\nDeze leden vragen meer.", ["PVV"] * 2),
        ("Het lid van de OPNL-fractie vraagt dit.", ["OPNL"]),
        ("Met genoegen hebben de leden van de VVD-fractie gelezen.", ["VVD"]),
        (
            "De leden van de VVD-fractie hadden vragen.\n\nDe leden behorende tot de fractie van "
            "de PVV sloten zich\nhierbij aan.\n\nHet lid van de SP-fractie achtte dit juist.",
            ["VVD", "PVV", "SP"],
        ),
        (
            "De leden van de VVD-fractie vragen dit.\n\nOnder voorbehoud van beantwoording acht de "
            "commissie de behandeling voorbereid.",
            ["VVD"],
        ),
        ("De VVD-fractie vraagt dit. Zij wijst op de leden van de PVV-fractie.", ["VVD"]),
        ("De VVD-fractieleden stellen de volgende vragen:\n\n1. Wat kost dit?", ["VVD"] * 2),
        (
            "De PVV-fractie ziet dit.\n\nOok bij de leden van de VVD-fractie leeft die wens.",
            ["PVV", "VVD"],
        ),
        ("De PVV-fractie ziet dit.\n\nAan de leden van de VVD-fractie schreef men.", ["PVV"]),
        # whoever is to be told asks, though nobody opens the paragraph
        ("Is de regering het met de leden van de VVD-fractie eens dat artikel 3 telt?", ["VVD"]),
        ("Waarop berust dit? Graag een reactie aan de leden van de VVD-fractie.", ["VVD"]),
        ("Kan de regering de leden van de PVV-fractie uitleggen waarom?", ["PVV"]),
        ("Deelt de regering de zorgen van de leden van de VVD-fractie?", ["VVD"]),
        ("De regering legt de leden van de VVD-fractie uit waarom.", []),
        ("Wat is tol? De leden van de VVD-fractie ontvangen graag een toelichting.", ["VVD"]),
        (
            "De leden van de PVV-fractie zwijgen.\n\nTol is duur. Is dat nodig? De leden van de "
            "VVD-fractie krijgen hierop graag een toelichting.",
            ["PVV", "VVD"],
        ),
        ("Artikel 3 telt. Aan de leden van de VVD-fractie is niet duidelijk waarom.", ["VVD"]),
        ("Dit roept bij de leden van de VVD-fractie vragen op. Waarom is dit zo?", ["VVD"]),
        (
            "Het is de leden van de VVD-fractie opgevallen dat dit kan. Is dat zo?\n\nDe leden van "
            "de PVV-fractie sluiten zich daarbij aan.",
            ["VVD", "PVV"],
        ),
        (
            "De leden van de VVD-fractie steunen dit.\n\nHet lid Ten Hove merkte op dat dit duur "
            "is.\n\nNaar aanleiding van artikel 3 vroegen de leden van de PVV-fractie naar tol.",
            ["VVD", "Fractie-Ten Hove", "PVV"],
        ),
        ("De regering vraagt of de leden van de VVD-fractie dit lazen.", []),
    ],
)
def test_the_fracties_speak_in_turn(said: str, speakers: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    committee = "Justitie en Veiligheid"
    found = [one for _, one in voices(paper)]
    assert found[0] == found[-1] == committee
    assert [one for one in found if one != committee] == speakers


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("De leden van de VVD-fractie vragen naar de Waterwet.", ["question"]),
        ("De leden van de VVD-fractie steunen dit doel.", ["text"]),
        # each paragraph that asks is a question, what is said around it is text
        (
            "De leden van de VVD-fractie lezen dit. Zij steunen het.\n\nKan de regering dat "
            "toelichten?\n\nDeze leden vragen naar de kosten.\n\nZij danken de regering.",
            ["text", "question", "question", "text"],
        ),
        # what is said in the paragraph of a question leads up to it
        ("De leden van de VVD-fractie lezen dit. Waarom is dat zo?", ["question"]),
    ],
)
def test_what_a_fractie_asks_in_a_report_is_a_question(said: str, kinds: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    own = [one for one in paper.passages if one.series == Fractie("VVD", "ek")]
    assert [one.key.split("/")[0] for one in own] == kinds
    assert all((one.kind is PassageKind.QUESTION) == ("question" in one.key) for one in own)
    asked = [one for one in own if one.kind is PassageKind.QUESTION]
    assert not any(one.number for one in asked)
    # the heading above is no part of a question
    assert not any("Inleiding" in piece.of(paper.text) for one in asked for piece in one.pieces)


def test_a_report_attests_its_committee() -> None:
    paper = read(REPORT.format(said="De leden van de VVD-fractie vragen dit."), "kst-99920-B")
    seats = [
        (seat.person.name, seat.role.value, who(seat.organization)) for seat in paper.memberships
    ]
    assert ("Kemperman", "voorzitter", "Justitie en Veiligheid") in seats
    assert ("De Boer", "griffier", "Justitie en Veiligheid") in seats
    assert (paper.type, paper.date) == ("Voorlopig verslag", date(2031, 2, 3))
    assert [note.passage for note in paper.footnotes] == ["frame/head"]


def test_a_list_of_questions_pairs_them_with_their_answers() -> None:
    paper = read(
        "Nr. 14\nLIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 9 februari 2031\n"
        "De vaste commissie voor Infrastructuur en Waterstaat heeft vragen voorgelegd aan de\n"
        "Minister van Infrastructuur en Waterstaat over sluizen.\n\n"
        "1\nGeldt de Waterwet?\n\nAntwoord\nJa.\n\n2\nWat kost dat?\n\nAntwoord\nNiets.\n"
    )
    assert voices(paper) == [
        ("question/commissie/1", "Infrastructuur en Waterstaat"),
        ("answer/commissie/1", "minister van Infrastructuur en Waterstaat"),
        ("question/commissie/2", "Infrastructuur en Waterstaat"),
        ("answer/commissie/2", "minister van Infrastructuur en Waterstaat"),
    ]


@pytest.mark.parametrize("again", ["HERDRUK", "HERDRUK1", "GEWIJZIGDE HERDRUK2"])
def test_a_report_that_is_printed_again_is_a_report(again: str) -> None:
    text = REPORT.format(said="De leden van de VVD-fractie vragen dit.")
    paper = read(text.replace("B VOORLOPIG", f"B {again} VOORLOPIG"), "kst-99920-B")
    assert paper.type == "Voorlopig verslag"
    assert "VVD" in [one for _, one in voices(paper)]


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        # who joins in, or asks, speaks from that sentence on
        (
            "De leden van de VVD-fractie vragen dit. De leden van de PVV-fractie sluiten zich bij "
            "deze vraag aan. Zij wijzen op de kosten.",
            ["VVD", "PVV"],
        ),
        (
            "De leden van de VVD-fractie vragen dit. Ook de leden van de fractie van de SP hebben "
            "hierover een vraag. Geldt de Waterwet?",
            ["VVD", "SP"],
        ),
        (
            "De leden van de VVD-fractie vragen dit. De aan het woord zijnde leden van de "
            "SP-fractie vragen meer.",
            ["VVD", "SP"],
        ),
        # what leads up to a question is of who asks it
        (
            "De leden van de VVD-fractie lezen dit.\n\nDe Waterwet geldt hier. De "
            "leden van de SP-fractie vragen waarop dat berust.",
            ["VVD", "SP"],
        ),
        # but not where who spoke goes on, or asks
        (
            "De leden van de VVD-fractie lezen dit.\n\nDeze leden vragen dat. De leden van "
            "de SP-fractie vragen dat ook.",
            ["VVD", "VVD", "SP"],
        ),
        (
            "De leden van de VVD-fractie lezen dit.\n\nWaarom is dat zo? De leden van de "
            "SP-fractie vragen dat ook.",
            ["VVD", "VVD", "SP"],
        ),
        # who is spoken of does not speak
        (
            "De leden van de VVD-fractie vragen dit. De leden van de SP-fractie hebben dat eerder "
            "betoogd.",
            ["VVD"],
        ),
        (
            "De leden van de VVD-fractie lezen dit. De leden van de SP-fractie in de Tweede Kamer "
            "vragen dit ook.",
            ["VVD"],
        ),
    ],
)
def test_another_may_speak_within_a_paragraph(said: str, speakers: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    found = [one for _, one in voices(paper)]
    assert [one for one in found if one != "Justitie en Veiligheid"] == speakers


LOST = """Eerste Kamer der Staten-Generaal | 2030-2031 | 99920 nr. B |
{day}
{said}
De voorzitter van de vaste commissie voor Justitie en Veiligheid,
Kemperman
De griffier van de vaste commissie voor Justitie en Veiligheid,
De Boer
"""
SPOKEN = "De leden van de fractie van de VVD hebben kennisgenomen van de Waterwet."


def test_a_report_whose_heading_is_lost_is_told_by_who_speaks_below_its_day() -> None:
    paper = read(LOST.format(day="Vastgesteld 3 oktober 2031", said=SPOKEN), "kst-99920-B")
    assert (paper.type, paper.date) == ("Verslag", date(2031, 10, 3))
    assert "VVD" in [one for _, one in voices(paper)]
    assert [(who(one.organization), one.person.name) for one in paper.memberships] == [
        ("Justitie en Veiligheid", "Kemperman"),
        ("Justitie en Veiligheid", "De Boer"),
    ]


@pytest.mark.parametrize("day", ["Vastgesteld door de VVD-fractie", "Den Haag, 3 oktober 2031"])
def test_any_other_line_above_a_fractie_makes_no_report(day: str) -> None:
    assert not read(LOST.format(day=day, said=SPOKEN), "kst-99920-B").type


def test_a_report_whose_heading_is_lost_may_open_with_the_committee() -> None:
    said = f"Het voorbereidend onderzoek geeft de commissie aanleiding tot vragen.\n{SPOKEN}"
    paper = read(LOST.format(day="Vastgesteld3 oktober 2031", said=said), "kst-99920-B")
    assert paper.date == date(2031, 10, 3)
    assert [one for _, one in voices(paper)][:2] == ["Justitie en Veiligheid", "VVD"]


VISIT = """CLX Werkbezoek

A VERSLAG VAN EEN WERKBEZOEK

Vastgesteld 12 april 2031

Een delegatie van de vaste commissie voor Koninkrijksrelaties heeft een bezoek gebracht.

De griffier van de vaste commissie voor Koninkrijksrelaties,
De Boer

1. Saba

De minister-president wees op de Waterwet.
"""


def test_a_committee_reports_on_its_visit() -> None:
    paper = read(VISIT, "kst-CLX-A")
    assert {one for _, one in voices(paper)} == {"Koninkrijksrelaties"}
    assert [one.person.name for one in paper.memberships] == ["De Boer"]


@pytest.mark.parametrize("number", ["", "1. ", "2) "])
def test_a_numbered_paragraph_that_asks_is_a_question(number: str) -> None:
    paper = read(REPORT.format(said=f"{number}De leden van de VVD-fractie vragen of dit kan."))
    asked = [who(one.voice) for one in paper.passages if one.kind is PassageKind.QUESTION]
    assert asked == ["VVD"]


PETITION = """Tweede Kamer der Staten-Generaal
Zitting 1980-1981
99901
Verslagen van de Commissie voor de Verzoekschriften
Nr. 40
VERSLAG OVER HET ADRES1 MEVR. A. B. DE WIT TE EDAM, MET BETREKKING TOT GELUID Vastgesteld, 12februari 1981
De commissie2, gezien de door de Minister verstrekte inlichtingen,
van oordeel, dat de Wet geluidhinder daarin voorziet,
stelt voor over te gaan tot de orde van de dag.
De voorzitter der commissie, Kramer
"""  # noqa: E501


def test_a_committee_reports_on_a_petition() -> None:
    paper = read(PETITION, "kst-99901-40")
    assert paper.date == date(1981, 2, 12)
    assert {one for _, one in voices(paper)} == {"Verzoekschriften"}


def test_a_committee_that_names_no_fractie_asks_itself() -> None:
    paper = read(
        REPORT.format(
            said="De commissie wenst een reactie te ontvangen op onderstaande vragen.\n\n"
            "De Waterwet is oud. Hoe oud is zij?\n\nDe commissie vraagt voorts wie dat weet."
        )
    )
    asked = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    assert [who(one.voice) for one in asked] == ["Justitie en Veiligheid"] * 2
    said = [one.pieces[0].of(paper.text).split()[1] for one in asked]
    assert said == ["Waterwet", "commissie"]
