"""Letters in which a minister repeats in prose what was asked, and answers it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.loaders.restated import cited_by
from tests.voices import who

LETTER = """Nr. 30
BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 4 maart 2031

Hierbij antwoord ik op de vragen over de Waterwet.

{said}

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "De leden van de VVD-fractie vragen of de Kieswet geldt.\n\nNee, de Provinciewet.\n\n"
            "De leden van de SP-fractie vragen naar de Gemeentewet.\n\nDie geldt niet.",
            [("Waterwet", "minister"), ("Kieswet", "VVD"), ("Provinciewet", "minister"),
             ("Gemeentewet", "SP")],
        ),
        (  # "de leden" are those who spoke before
            "De leden van de VVD-fractie danken de minister. De leden hebben kennis genomen van de "
            "Kieswet.\n\nDe leden van de SP-fractie vragen naar de Gemeentewet. Die geldt niet, "
            "gelet op de Provinciewet.",
            [("Waterwet", "minister"), ("Kieswet", "VVD"), ("Gemeentewet", "SP"),
             ("Provinciewet", "minister")],
        ),
        (  # the letter speaks to those who asked
            "U vraagt of de Kieswet geldt. Dat is zo, gelet op de Provinciewet.\n\nOp uw vraag "
            "wanneer de Gemeentewet wijzigt, antwoord ik dat de Grondwet voorgaat.",
            [("Waterwet", "minister"), ("Kieswet", "tk"), ("Provinciewet", "minister"),
             ("Gemeentewet", "tk"), ("Grondwet", "minister")],
        ),
        (
            "Uw Kamer heeft vragen gesteld.\n\nDe eerste vraag betreft de Kieswet.\n\nDie geldt, "
            "gelet op de Provinciewet.\n\nDe tweede vraag gaat over de Gemeentewet.\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "tk"), ("Provinciewet", "minister"),
             ("Gemeentewet", "tk")],
        ),
        (
            "Ten eerste vraagt u of de Kieswet geldt.\n\nDie geldt, gelet op de Provinciewet.\n\n"
            "Met betrekking tot sluizen vraagt u naar de Gemeentewet.\n\nDie geldt niet.",
            [("Waterwet", "minister"), ("Kieswet", "tk"), ("Provinciewet", "minister"),
             ("Gemeentewet", "tk")],
        ),
        (  # of whom the next questions are nothing says
            "De eerste vraag betreft de Kieswet.\n\nDie geldt.\n\nDe tweede vraag gaat over de "
            "Gemeentewet.\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "minister"), ("Gemeentewet", "minister")],
        ),
        (  # what the Kamer moved, and what it is asked, is in the minister's words
            "Uw Kamer heeft bij motie verzocht de Kieswet te wijzigen. Uw Kamer heeft mij gevraagd "
            "te reageren op de Waterwet. Ik vraag u de Gemeentewet te lezen.\n\nOp uw verzoek ga "
            "ik in op de Provinciewet.",
            [("Waterwet", "minister"), ("Kieswet", "minister"), ("Waterwet", "minister"),
             ("Gemeentewet", "minister"), ("Provinciewet", "minister")],
        ),
        (  # who asks is spoken of, and then it is they
            "Eerst reageer ik op de vragen van de leden van de VVD-fractie. Zij vragen of de "
            "Kieswet geldt. Dat is zo, gelet op de Provinciewet.\n\nDan de vraag van de "
            "SP-fractie over de Gemeentewet. Ik wijs op de Grondwet.",
            [("Waterwet", "minister"), ("Kieswet", "VVD"), ("Provinciewet", "minister"),
             ("Gemeentewet", "SP"), ("Grondwet", "minister")],
        ),
        (  # what the next paragraph begins with answers another question
            "De leden van de VVD-fractie vragen of de Kieswet geldt. Dat is zo, gelet op de "
            "Provinciewet.\n\nIn antwoord op de vraag van de leden van de SP-fractie over de "
            "Gemeentewet merk ik op dat de Grondwet voorgaat.",
            [("Waterwet", "minister"), ("Kieswet", "VVD"), ("Provinciewet", "minister"),
             ("Gemeentewet", "SP"), ("Grondwet", "minister")],
        ),
        (  # the name of a fractie heads its questions, however they are put
            "Instroom\n\nDENK\n\nErkent u de Kieswet?\n\nJa. De Provinciewet telt.\n\n"
            "Is dat zo?\n\nJa.\n\nVVD\n\nGeldt de Gemeentewet?\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "DENK"), ("Provinciewet", "minister"),
             ("Gemeentewet", "VVD")],
        ),
        (  # any other heading does not
            "Instroom\n\nErkent de Kamer de Kieswet?\n\nJa.\n\nKosten\n\n"
            "Geldt de Gemeentewet?\n\nNee.",
            [("Waterwet", "minister"), ("Kieswet", "minister"), ("Gemeentewet", "minister")],
        ),
        (  # one such sentence makes no letter an answer in prose
            "De leden van de VVD-fractie vragen aandacht voor de Kieswet.\n\nIk ken die.",
            [("Waterwet", "minister"), ("Kieswet", "minister")],
        ),
    ],
)  # fmt: skip
def test_a_letter_that_answers_in_prose(said: str, found: list[tuple[str, str]]) -> None:
    paper = read_structure(LETTER.format(said=said), "x.txt", "kst-99912-30")
    assert cited_by(paper) == found
    assert len(paper.letters) == 1


EXCHANGE = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2031

Binnen de vaste commissie voor Financiën hebben de onderstaande fracties vragen voorgelegd aan de
minister van Financiën. De vragen zijn op 20 mei 2031 voorgelegd. Bij brief van 2 juni 2031 zijn
de vragen beantwoord.

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar de Gemeentewet en naar sluizen. Zij wijzen op de Kieswet.
{asked}

II Antwoord/Reactie van de minister

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar de Gemeentewet en naar sluizen. Zij wijzen op de Kieswet.
{answered}
"""


@pytest.mark.parametrize(
    ("asked", "answered", "found"),
    [
        ("", "De Waterwet geldt.",
         [("Gemeentewet", "VVD"), ("Kieswet", "VVD"), ("Waterwet", "minister van Financiën")]),
        ("De Waterwet is oud.", "De Waterwet is oud.",
         [("Gemeentewet", "VVD"), ("Kieswet", "VVD"), ("Waterwet", "VVD")]),
    ],
)  # fmt: skip
def test_a_letter_that_repeats_all_and_answers_below(
    asked: str, answered: str, found: list[tuple[str, str]]
) -> None:
    text = EXCHANGE.format(asked=asked, answered=answered)
    cited = cited_by(read_structure(text, "x.txt", "kst-99912-31"))
    assert cited[-3:] == found


@pytest.mark.parametrize(
    ("said", "voice"), [("Ik lees", "minister van Financiën"), ("Zij lezen", "VVD")]
)
def test_a_minister_who_says_ik_repeats_nothing(said: str, voice: str) -> None:
    """Though the words are much like those of the fractie."""
    asked = "De leden van de VVD-fractie lezen de Gemeentewet en de Kieswet met zorg en aandacht."
    answered = asked.replace("De leden van de VVD-fractie lezen", said)
    text = EXCHANGE.format(asked="", answered="")
    first, part, reply = text.partition("II Antwoord")
    first = first.rpartition("De leden")[0] + asked + "\n\n"
    reply = reply.rpartition("De leden")[0] + answered
    paper = read_structure(f"{first}{part}{reply}", "x.txt", "kst-99912-31")
    assert who(paper.passages[-1].voice) == voice


@pytest.mark.parametrize(
    ("answered", "asker"),
    [
        # in other words than before, but nothing else than a question
        ("Waarom geldt de Waterwet dan?\n\nOmdat zij nieuw is.", "VVD"),
        ("Waarom geldt de Waterwet dan? Omdat zij nieuw is.", "minister van Financiën"),
    ],
)
def test_below_the_heading_of_a_fractie_a_question_is_its_own(answered: str, asker: str) -> None:
    text = EXCHANGE.format(asked="", answered="").rpartition("De leden")[0] + answered
    paper = read_structure(text, "x.txt", "kst-99912-31")
    begins = text.index("Waarom")
    voices = [
        who(one.voice) for one in paper.passages if any(p.start == begins for p in one.pieces)
    ]
    assert voices == [asker]


ROUNDS = """NADER SCHRIFTELIJK OVERLEG

Vastgesteld 28 juni 2031

De vaste commissie voor Financiën brengt verslag uit.

De griffier van de vaste commissie voor Financiën,
De Boer

{rounds}"""
ROUND = """BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de Minister van Financiën

Den Haag, {asked} 2031

De vaste commissie voor Financiën heeft uw brief gelezen.

{questions}

De commissie ziet uw antwoord met belangstelling tegemoet.

De voorzitter van de vaste commissie voor Financiën,
A.B. Ten Hove

BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, {answered} 2031

Hierbij ontvangt u mijn antwoord.

{answers}

De Minister van Financiën,
Q.R. Zandvliet

"""


def test_each_round_keeps_its_letters_and_what_is_repeated_word_for_word() -> None:
    name = "De leden van de fractie van GroenLinks"
    first = ROUND.format(
        asked="8 maart", answered="5 april", questions=f"{name} vragen of artikel 3 geldt.",
        answers="Artikel 3 geldt sinds vorig jaar.",
    )  # fmt: skip
    open_ones = "Hoe wordt het toezicht op de sluizen geborgd?"
    second = ROUND.format(
        asked="17 mei", answered="20 juni", questions=f"{name} hebben een vraag. {open_ones}",
        answers=f"{open_ones}\n\nDoor de inspectie.",
    )  # fmt: skip
    paper = read_structure(ROUNDS.format(rounds=first + second), "x.txt", "kst-99920-G")
    said = [
        (" ".join(piece.of(paper.text).split()), one.letter, who(one.voice))
        for one in paper.passages
        for piece in one.pieces
    ]
    own = [letter for words, letter, _ in said if words.startswith(("De vaste", "Hierbij"))]
    assert own == [
        "",
        "letter/uitgaand",
        "letter/antwoord",
        "letter/uitgaand-2",
        "letter/antwoord-2",
    ]
    assert (open_ones, "letter/antwoord-2", "GroenLinks") in said
    minister = "Q.R. Zandvliet, minister van Financiën"
    assert ("Door de inspectie.", "letter/antwoord-2", minister) in said
    answer = next(one for one in paper.passages if one.answers_to)
    assert answer.letter == "letter/antwoord-2"


def test_the_heading_of_the_members_of_a_fractie() -> None:
    heading = "Vragen en opmerkingen van de fractieleden van de PVV"
    asked = f"{heading}\n\nU noemt de lijst van ziekten van onze buren. Klopt die lijst dan?"
    text = ROUND.format(
        asked="8 maart", answered="5 april", questions=asked,
        answers=f"{asked}\n\nDie lijst klopt niet, en dient een ander doel.",
    )  # fmt: skip
    paper = read_structure(ROUNDS.format(rounds=text), "x.txt", "kst-99920-G")
    found = [(one.kind.value, who(one.voice)) for one in paper.passages if one.series]
    assert found == [
        ("question", "PVV"),
        ("repeated-question", "PVV"),
        ("answer", "Q.R. Zandvliet, minister van Financiën"),
    ]


COMMITTEE = """B VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 9 mei 2031

De vaste commissie voor Financiën heeft op 3 april 2031 een brief gestuurd.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN

Aan de Minister van Financiën

Den Haag, 3 april 2031

De commissie verzoekt u in te gaan op de Kieswet en op sluizen.

BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 8 mei 2031

{asks} naar de Kieswet. Die geldt, gelet op de Provinciewet.

Voorts {turned} naar de Gemeentewet. Die geldt niet.
"""


@pytest.mark.parametrize(
    ("asks", "turned", "asker"),
    [
        ("Uw commissie vraagt", "vraagt uw commissie", "Financiën"),
        ("Uw Kamer vraagt", "vraagt u", "ek"),
    ],
)
def test_a_letter_speaks_to_the_committee_or_to_the_kamer(
    asks: str, turned: str, asker: str
) -> None:
    paper = read_structure(COMMITTEE.format(asks=asks, turned=turned), "x.txt", "kst-99912-B")
    assert [who(one.voice) for one in paper.passages if "repeated" in one.key] == [asker] * 2
