"""The Tweede Kamer's form of an exchange: two parts, or replies below what each fractie asks."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Collective, Committee, Fractie, PassageKind, Post
from tests.loaders.exchange import (
    by_key,
)
from tests.voices import who

SECOND_CHAMBER = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2025

Binnen de vaste commissie voor Justitie en Veiligheid hebben de onderstaande fracties de behoefte
vragen en opmerkingen voor te leggen aan de minister van Asiel en Migratie over de brief van
12 mei 2025. De vragen zijn op 20 mei 2025 aan de minister van Asiel en Migratie voorgelegd. Bij
brief van 2 juni 2025 zijn de vragen beantwoord.

De voorzitter van de commissie,
Vijlbrief

De adjunct-griffier van de commissie,
Nouse

Inhoudsopgave
I Vragen en opmerkingen vanuit de fracties
II Antwoord/Reactie van de minister

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar artikel 12 van de AMMR.

II Antwoord/Reactie van de minister

Vragen en opmerkingen van de leden van de VVD-fractie
Op grond van dat artikel geldt het volgende.
"""


def test_the_form_of_the_tweede_kamer():
    document = read_structure(SECOND_CHAMBER, "a.txt", "kst-32317-900")
    minister = Post("minister van Asiel en Migratie")
    committee = Committee("Justitie en Veiligheid", "tk")
    asked, answered = document.letters
    assert (asked.date, answered.date) == (date(2025, 5, 20), date(2025, 6, 2))
    assert (asked.senders, asked.addressees) == ((committee,), (minister,))
    assert (answered.senders, answered.answers) == ((minister,), "letter/uitgaand")
    found = by_key(document)
    assert found["introduction/vvd"].voice == Fractie("VVD", "tk")
    assert found["frame/antwoord/vvd"].voice == minister
    assert [(m.person.name, str(m.role)) for m in document.memberships] == [
        ("Vijlbrief", "voorzitter"),
        ("Nouse", "griffier"),
    ]
    assert document.date == date(2025, 6, 3)


BARE_PARTS = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 16 april 2031

In de vaste commissie voor Financiën bestond er bij enkele fracties behoefte een aantal vragen
voor te leggen aan de minister van Financiën over de brief van 7 april 2031. De op 14 april 2031
toegezonden vragen zijn met de bij brief van 15 april 2031 toegezonden antwoorden afgedrukt.

Adjunct-griffier van de commissie,

Ten Hove

VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES

Vragen en opmerkingen van de CDA-fractie

De leden van de CDA-fractie vragen hoe de minister de Waterwet leest.

{between}Vragen en opmerkingen van de D66-fractie

De leden van de D66-fractie wijzen op de Kieswet.

REACTIE VAN DE MINISTER

{answers}
"""


def test_parts_without_numbers() -> None:
    answers = (
        "De leden van de CDA-fractie vragen naar de Waterwet. Ik lees haar zoals zij er staat.\n\n"
        "De leden van de D66-fractie wijzen op de Kieswet. Die geldt hier niet."
    )
    text = BARE_PARTS.format(between="", answers=answers)
    paper = read_structure(text, "x.txt", "kst-99910-9")
    asked, answered = paper.letters
    assert (asked.date, answered.date) == (date(2031, 4, 14), date(2031, 4, 15))
    assert answered.senders == (Post("minister van Financiën"),)
    assert [one.voice for one in paper.passages if one.letter == asked.key][1:] == [
        Fractie("CDA", "tk"),
        Fractie("D66", "tk"),
    ]
    assert [one.person.name for one in paper.memberships] == ["Ten Hove"]


CONTENTS = """Inhoudsopgave blz.

I. Vragen en opmerkingen vanuit de fracties 2

II. Reactie van de minister 4

"""


@pytest.mark.parametrize("part", ["FRACTIE", "FRACTIES"])
def test_parts_in_capitals_below_a_table_of_contents(part: str) -> None:
    text = BARE_PARTS.format(between="– ", answers="De Kieswet geldt hier niet.")
    text = text.replace("REACTIE VAN", "II. REACTIE VAN")
    text = text.replace("VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES", f"{CONTENTS}I. VRAGEN EN "
                        f"OPMERKINGEN VANUIT DE {part}")  # fmt: skip
    paper = read_structure(text, "x.txt", "kst-99910-9")
    said = [one.voice for one in paper.passages if one.series]
    assert said == [Fractie("CDA", "tk"), Fractie("D66", "tk")]
    assert paper.passages[-1].voice == Post("minister van Financiën")


TWO_REPLIES = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2031

De vaste commissie voor Defensie heeft vragen voorgelegd aan de minister en de staatssecretaris
van Defensie. De vragen zijn op 20 mei 2031 voorgelegd. Bij brief van 2 juni 2031 zijn de vragen
beantwoord.

{contents}I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar de Waterwet en naar de Kieswet.

II {first}

Vragen en opmerkingen van de leden van de VVD-fractie
De Waterwet geldt.

III {second}

Vragen en opmerkingen van de leden van de VVD-fractie
De Kieswet geldt.
"""
PARTS = """Inhoudsopgave
I Vragen en opmerkingen vanuit de fracties
II {first}
III {second}

"""


@pytest.mark.parametrize("contents", ["", PARTS])
def test_each_of_two_ministers_replies_in_a_part_of_his_own(contents: str) -> None:
    first = "Antwoord / Reactie van de minister van Defensie"
    second = "Antwoord / Reactie van de staatssecretaris van Defensie"
    listed = contents.format(first=first, second=second)
    text = TWO_REPLIES.format(contents=listed, first=first, second=second)
    paper = read_structure(text, "x.txt", "kst-99910-9")
    assert [(str(one.date), *map(who, one.senders)) for one in paper.letters] == [
        ("2031-05-20", "Defensie"),
        ("2031-06-02", "minister van Defensie"),
        ("2031-06-02", "staatssecretaris van Defensie"),
    ]
    said = {who(one.voice): one.pieces[-1].of(text) for one in paper.passages if one.series}
    assert said["minister van Defensie"] == "De Waterwet geldt."
    assert said["staatssecretaris van Defensie"] == "De Kieswet geldt."


def test_a_reply_below_what_each_fractie_asks() -> None:
    between = "Antwoord van de minister\n\nIk lees haar zoals zij er staat.\n\n"
    text = BARE_PARTS.format(between=between, answers="De Kieswet geldt hier niet.")
    paper = read_structure(text, "x.txt", "kst-99910-9")
    said = [(one.kind.value, one.voice, one.answers_to) for one in paper.passages if one.series]
    minister = Post("minister van Financiën")
    assert said == [
        ("question", Fractie("CDA", "tk"), ""),
        ("answer", minister, "question/cda/1"),
        ("question", Fractie("D66", "tk"), ""),
        ("answer", minister, "question/d66/1"),
    ]


BY_TURNS = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2031

De vaste commissie voor Defensie heeft vragen voorgelegd aan de minister van Defensie. Bij brief
van 2 juni 2031 zijn de vragen beantwoord.

De griffier van de commissie,
Smal

{first}

De leden van de VVD-fractie vragen naar de Waterwet.

Antwoord van het kabinet

De Waterwet geldt.

De leden van de VVD-fractie vragen naar de Kieswet.

Antwoord van het kabinet

De Kieswet geldt.
"""


@pytest.mark.parametrize("first", ["Inbreng VVD-fractie", "VVD-fractie"])
def test_the_first_question_by_turns_has_its_answer(first: str) -> None:
    paper = read_structure(BY_TURNS.format(first=first), "x.txt", "kst-99910-9")
    answers = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    asked = {one.key: who(one.voice) for one in paper.passages if one.kind is PassageKind.QUESTION}
    assert [asked[one.answers_to] for one in answers] == ["VVD", "VVD"]


ASKED = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 18 augustus 2031

De vaste commissie voor Financiën heeft vragen voorgelegd aan {to} over de brief van 9 juli 2031.

I Vragen en opmerkingen vanuit de fracties

Vragen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen naar de Waterwet.

{reply}

De Kieswet geldt hier niet.
"""
DEFENCE = "minister van Defensie"
JUNIOR = "staatssecretaris van Defensie"


@pytest.mark.parametrize(
    ("to", "reply", "sender"),
    [
        ("de Minister van Defensie", "II Reactie van de Minister", [DEFENCE]),
        ("de Minister en de Staatssecretaris van Defensie", "II Reactie van de bewindspersonen",
         [DEFENCE, JUNIOR]),
        ("de Minister en Staatssecretaris van Defensie", "II Reactie van de bewindspersonen",
         [DEFENCE, JUNIOR]),
        ("de Minister en de Staatssecretaris van Defensie", "II Reactie van de Staatssecretaris",
         [JUNIOR]),
        ("de Ministers van Defensie en voor Hulp en de Staatssecretaris van Defensie",
         "II Reactie van de Ministers van Defensie en voor Hulp en de\nStaatssecretaris van "
         "Defensie",
         [DEFENCE, "minister voor Hulp", JUNIOR]),
    ],
)  # fmt: skip
def test_who_was_asked_answers(to: str, reply: str, sender: list[str]) -> None:
    paper = read_structure(ASKED.format(to=to, reply=reply), "x.txt", "kst-99912-7")
    answered = paper.letters[1].senders[0]
    posts = answered.members if isinstance(answered, Collective) else (answered,)
    assert posts == tuple(Post(title) for title in sender)
    # the heading of the reply is no text, on however many lines it stands
    said = [piece.of(paper.text) for one in paper.passages for piece in one.pieces]
    assert "Staatssecretaris van Defensie" not in said


def test_an_inbreng_whose_reply_is_yet_to_come_has_no_reply() -> None:
    reply = "II Reactie van de Minister van Defensie en de\nStaatssecretaris van Defensie"
    text = ASKED.format(to="de Minister van Defensie", reply=reply)
    paper = read_structure(text.replace("De Kieswet geldt hier niet.\n", ""), "x.txt", "x")
    assert len(paper.letters) == 1


def test_an_inbreng_whose_table_of_contents_alone_names_the_reply() -> None:
    part = "I Vragen en opmerkingen uit de fracties"
    heading = "Inbreng van de leden van de VVD-fractie"
    text = (
        "2031D35130 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nBinnen de vaste commissie voor "
        f"Defensie hebben enkele fracties vragen.\nInhoud\n{part}\n• {heading}\n"
        f"II Reactie van de Minister van Defensie\n{part}\n{heading}\n"
        "De leden van de VVD-fractie hebben het gelezen.\nHet kabinet noemt de Kieswet. Waarom?\n"
    )
    paper = read_structure(text, "x.txt", "x")
    own = [
        who(one.voice) for one in paper.passages if any("Kieswet" in p.of(text) for p in one.pieces)
    ]
    assert (own, len(paper.letters)) == (["VVD"], 1)


def test_an_inbreng_whose_table_of_contents_alone_names_the_part() -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    text = (
        "2031D35130 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nBinnen de vaste commissie voor "
        "Defensie hebben enkele fracties vragen.\nInhoudsopgave\nblz.\nI\nVragen en opmerkingen "
        f"vanuit de fracties\n2\n{heading}\n2\n{heading}\n"
        "De leden van de VVD-fractie hebben het gelezen. Geldt de Kieswet?\n"
    )
    paper = read_structure(text, "x.txt", "x")
    assert [who(one.voice) for one in paper.passages if one.series] == ["VVD"]
    untold = read_structure(text.replace("INBRENG ", "", 1), "x.txt", "x")
    assert not untold.letters  # a report has its reply, and may be cut


def test_the_members_of_a_party_whose_fractie_a_heading_does_not_name() -> None:
    heading = "Vragen en opmerkingen van de leden van de Partij voor de Dieren"
    asked = f"{heading}\n\nGeldt de Wet dieren?"
    text = (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 3 juni 2031\n\nDe vaste commissie voor "
        "Financiën heeft vragen voorgelegd aan de Minister van Financiën over sluizen. Bij brief "
        f"van 2 juni 2031 zijn de vragen beantwoord.\n\nI Vragen en opmerkingen vanuit de fracties"
        f"\n\n{asked}\n\nII Reactie van de Minister\n\n{asked}\n\nDe Wet dieren geldt.\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-4")
    voices = [(one.kind.value, who(one.voice)) for one in paper.passages if one.series]
    assert voices == [
        ("question", "PvdD"),
        ("repeated-question", "PvdD"),
        ("answer", "minister van Financiën"),
    ]
