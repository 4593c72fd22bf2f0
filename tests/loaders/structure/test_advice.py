"""Advice of the Raad van State with a reaction, in a text that shows no italics."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from tests.voices import who

ADVICE = """99 910
Wijziging van de Kieswet

nr. 4
ADVIES RAAD VAN STATE EN NADER RAPPORT

Hieronder zijn opgenomen het advies en het nader rapport. Het advies is cursief afgedrukt.

De Raad ziet de Waterwet.

Blijkens de mededeling van de Directeur van Uw kabinet van 2 mei 2031 bied ik U dit advies
aan, met de Archiefwet 1995.

Het voorstel volgt de Gemeentewet.

1. Eisen

Het voorstel raakt de Provinciewet.

{again}Naar aanleiding van het advies is de Politiewet 2012 genoemd.

Dat volgt uit de Algemene wet bestuursrecht.

2. Redactie

De Raad verwijst naar de Jeugdwet.

De Vice-President van de Raad van State,

H. D. Ten Hove

De Auteurswet is toegevoegd.

De Minister van Defensie,

A. B. de Wit
"""
COUNCIL, MINISTER = "vice-president van de Raad van State", "minister van Defensie"


def voices(text: str) -> dict[str, str]:
    paper = attribute(read_structure(text, "x.txt", "kst-99910-4"), extract(text))
    said = {one.key: who(one.voice).partition(", ")[2] for one in paper.passages}
    return {one.citation.label: said[one.passage] for one in paper.citations}


@pytest.mark.parametrize("again", ["", "1. ", "1. Eisen\n\n"])
def test_words_and_numbers_tell_a_reaction(again: str) -> None:
    assert voices(ADVICE.format(again=again)) == {
        "Waterwet": COUNCIL,
        "Archiefwet 1995": MINISTER,
        "Gemeentewet": COUNCIL,
        "Provinciewet": COUNCIL,
        "Politiewet 2012": MINISTER,
        "Algemene wet bestuursrecht": MINISTER,
        "Jeugdwet": COUNCIL,
        "Auteurswet": MINISTER,
    }


@pytest.mark.parametrize(
    ("words", "who_says"),
    [
        (
            "De toelichting op artikel 2 is in paragraaf 3 aangevuld met de Politiewet 2012.",
            MINISTER,
        ),
        ("De toelichting op de Politiewet 2012 is op dit punt te kort.", COUNCIL),
    ],
)
def test_whoever_mends_the_toelichting_reacts(words: str, who_says: str) -> None:
    reacts = "Naar aanleiding van het advies is de Politiewet 2012 genoemd."
    said = voices(ADVICE.format(again="").replace(reacts, words))
    assert said["Politiewet 2012"] == who_says


def test_an_advice_alone_has_no_reaction() -> None:
    text = ADVICE.format(again="").replace(" EN NADER RAPPORT", "")
    assert set(voices(text).values()) == {COUNCIL}


BOTH = (
    "Hieronder zijn opgenomen het advies d.d. 24 juli 2030 en het nader rapport d.d.\n3 mei 2031."
)
SAYS = "De Afdeling ziet de Waterwet."


@pytest.mark.parametrize(
    ("opening", "day", "cited"),
    [
        (f"{BOTH}\n\n{SAYS}", "2031-05-03", ["Waterwet"]),
        (f"No. W01.31.0036/I ’s-Gravenhage, 17 juni 2031\n\n{SAYS}", "2031-06-17", ["Waterwet"]),
        # behind its first sentence a day is that of something else
        (f"De Afdeling ziet hier en nu geen enkel beletsel om de Kieswet te wijzigen als in\n"
         f"het voorstel, en wijst op Den Haag, 17 juni 2031\n\n{SAYS}", "None",
         ["Kieswet", "Waterwet"]),
        (SAYS, "None", ["Waterwet"]),
    ],
)  # fmt: skip
def test_the_day_of_an_advice(opening: str, day: str, cited: list[str]) -> None:
    text = f"99 910\nWijziging van de Jeugdwet\n\nADVIES RAAD VAN STATE\n\n{opening}\n"
    paper = attribute(read_structure(text, "x.txt", "kst-99910-4"), extract(text))
    assert str(paper.date) == day
    assert [one.citation.label for one in paper.citations] == cited
    assert paper.passages[-1].voice.title == COUNCIL


SENDS = "Blijkens de mededeling van de Directeur van Uw kabinet bied ik U dit advies aan."
OPENS = "Bij Kabinetsmissive van 3 mei 2030 heeft Uwe Majesteit de Archiefwet 1995 voorgelegd."
MINE = "Graag ga ik hierop in: de Kieswet is genoemd."
SIGNS = "De vice-president van de Raad van State,"


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("signed", [f"{SIGNS}\nH.D. ten Hove", f"{SIGNS} H.D. ten Hove"])
def test_the_council_never_says_ik(between: str, signed: str) -> None:
    said = [BOTH, OPENS, SENDS, SAYS, MINE, signed, "De Gemeentewet is toegevoegd.",
            "De Minister van Defensie,\nA.B. de Wit"]  # fmt: skip
    title = "99 910\nWijziging van de Jeugdwet\n\nADVIES RAAD VAN STATE EN NADER RAPPORT\n\n"
    found = voices(title + between.join(said) + "\n")
    assert found == {
        "Archiefwet 1995": COUNCIL,  # although a minister's own words follow
        "Waterwet": COUNCIL,
        "Kieswet": MINISTER,
        "Gemeentewet": MINISTER,
    }


@pytest.mark.parametrize(
    ("paragraph", "voice"),
    [
        ("De opmerking heeft geleid tot aanvulling van de Kieswet.", MINISTER),
        ("Wat de Raad opmerkt geeft mij aanleiding de Kieswet te noemen.", MINISTER),
        ("De opmerking betreft de Kieswet.", COUNCIL),
    ],
)
def test_how_a_reaction_opens(paragraph: str, voice: str) -> None:
    title = "99 910\nWijziging van de Jeugdwet\n\nADVIES RAAD VAN STATE EN NADER RAPPORT 1\n\n"
    minister = "De Minister van Defensie,\nA.B. de Wit"
    found = voices(
        title
        + "\n\n".join([BOTH, OPENS, SAYS, paragraph, f"{SIGNS}\nH.D. ten Hove", minister])
        + "\n"
    )
    assert found["Kieswet"] == voice


def test_the_minister_ahead_of_the_advice_and_the_councils_list_behind_it() -> None:
    said = [
        f"{BOTH} Zij zijn van de Afdeling advisering van de Raad van State.",
        SENDS, "De Afdeling heeft een opmerking over de Kieswet.", OPENS, SAYS,
        f"{SIGNS}\nH.D. ten Hove", "De Gemeentewet is toegevoegd.",
        "De Minister van Defensie,\nA.B. de Wit",
        "Redactionele bijlage bij het advies van de Afdeling advisering van de Raad van State\n"
        "\n– De Provinciewet voluit schrijven.",
    ]  # fmt: skip
    text = "\n\n".join(said).replace("opgenomen het advies d.d.", "opgenomen het advies van de "
                                      "Afdeling advisering van de Raad van State d.d.")  # fmt: skip
    assert voices(text + "\n") == {
        "Kieswet": MINISTER, "Archiefwet 1995": COUNCIL, "Waterwet": COUNCIL,
        "Gemeentewet": MINISTER, "Provinciewet": COUNCIL,
    }  # fmt: skip


POINTS = """99 910
Wijziging van de Jeugdwet

Nr. 4 ADVIES RAAD VAN STATE EN NADER RAPPORT

1. Reikwijdte

Het voorstel raakt de Waterwet.

De Afdeling adviseert de toelichting aan te vullen.

{behind}

De vice-president van de Raad van State,
H.D. ten Hove

De Minister van Defensie,
A.B. de Wit
"""


@pytest.mark.parametrize(
    ("behind", "voice"),
    [
        # what the council advises on a point ends what it says
        ("Het kabinet acht de Kieswet niet in het geding.", MINISTER),
        ("De Afdeling wijst ook op de Kieswet.", COUNCIL),
        (
            "Zij ziet iets. De Afdeling ziet de\nkosten en adviseert.\n\nDe Kieswet telt.",
            MINISTER,
        ),
        ("2. Ook de Kieswet telt.", COUNCIL),
        ("b. Ook de Kieswet telt.", COUNCIL),
        ("Dat is gevolgd.\n\nDe Afdeling wijst er terecht op dat de Kieswet telt.", MINISTER),
        ("2. Ook de Provinciewet telt.\n\nReactie\n\nDe Kieswet blijft gelden.", MINISTER),
        ("2. Ook de Provinciewet telt.\n\nDe Kieswet blijft gelden.", COUNCIL),
    ],
)
def test_where_a_reaction_begins(behind: str, voice: str) -> None:
    assert voices(POINTS.format(behind=behind))["Kieswet"] == voice


@pytest.mark.parametrize("who_moves", ["initiatiefnemer", "indiener"])
def test_a_reaction_of_initiators_without_a_heading(who_moves: str) -> None:
    text = (
        "Hieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State d.d."
        f" 2 mei 2031 en de reactie van de {who_moves} d.d. 3 juni 2031.\n"
        "Bij brief van de Voorzitter van de Tweede Kamer der Staten-Generaal van 8 april 2031 heeft"
        " de Tweede Kamer, bij de Afdeling advisering van de Raad van State aanhangig gemaakt het"
        " voorstel van wet met memorie van toelichting van het lid Zee tot wijziging van de"
        " Jeugdwet.\n"
        f"De {who_moves} dankt de Afdeling en noemt de Kieswet.\n"
    )
    paper = attribute(read_structure(text, "x.txt", "kst-99910-5"), extract(text))
    said = {one.key: who(one.voice) for one in paper.passages}
    assert {one.citation.label: said[one.passage] for one in paper.citations} == {
        "Jeugdwet": COUNCIL,
        "Kieswet": "Zee",
    }
    assert str(paper.date) == "2031-06-03"


UNHEADED = """Voorstel van wet tot wijziging van de Kieswet.

Volledige tekst

Bij Kabinetsmissive van 14 juni 2031, no.31.003660, heeft Uwe Majesteit, op voordracht van de
Minister van Justitie, bij de Raad van State ter overweging aanhangig gemaakt een voorstel.

1. De Raad wijst op de Waterwet.

De Vice-President van de Raad van State

{reaction}"""
REACTION = """Nader rapport (reactie op het advies) van 20 november 2031

1. De Gemeentewet is toegevoegd.

De Minister van Justitie
"""


@pytest.mark.parametrize("reaction", ["", REACTION])
def test_an_advice_without_a_heading_opens_with_the_kabinetsmissive(reaction: str) -> None:
    text = UNHEADED.format(reaction=reaction)
    paper = attribute(read_structure(text, "x.txt", "x"), extract(text))
    said = {one.key: who(one.voice) for one in paper.passages}
    found = {one.citation.label: said[one.passage] for one in paper.citations}
    assert found["Waterwet"] == COUNCIL
    assert found.get("Gemeentewet", "") == ("minister van Justitie" if reaction else "")


def test_a_number_that_is_printed_again_is_the_reactions_though_it_names_the_council() -> None:
    text = ADVICE.format(again="1. De Raad van State wijst daarop terecht. ")
    assert voices(text)["Politiewet 2012"] == MINISTER
