"""Consultations of the Tweede Kamer without letters or parts: numbers alone, answers headed."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, PassageKind, Role
from tests.voices import who

PAPER = """99 930 Sluizen

Nr. 8 VERSLAG VAN EEN {what}

Vastgesteld 9 juni 2031

De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de
{minister} over de brief van 18 mei 2031 (Kamerstuk 99 930, nr. 6).

De vragen en opmerkingen zijn op 20 mei 2031 aan de {minister} voorgelegd.
{answered}

De {chair}voorzitter van de commissie, Zandvliet

De adjunct-griffier van de commissie, Smal

{asked}"""
ANSWERED = "Bij brief van 8 juni 2031 zijn de vragen beantwoord."
WHAT, MINISTER = "SCHRIFTELIJK OVERLEG", "Minister van Defensie"
ASKED = """1.

Geldt de Waterwet?

2.

Geldt zij overal?

{first}

Ja. Zij geldt overal.

3.

Wat kost dat?

{second}

Niets.
"""


def read(
    asked: str, minister: str = MINISTER, what: str = WHAT, answered: str = ANSWERED,
    chair: str = "",
) -> Document:  # fmt: skip
    text = PAPER.format(asked=asked, minister=minister, what=what, answered=answered, chair=chair)
    return read_structure(text, "x.txt", "kst-99930-8")


def said(paper: Document) -> list[tuple[str, str, str, int]]:
    return [
        (str(one.kind), one.number, who(one.voice), len(one.also_answers))
        for one in paper.passages
        if one.kind is not PassageKind.FRAME
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Antwoord vragen 1 en 2", "Antwoord vraag 3"),
        ("Antwoord op vraag 1 en 2", "Antwoord op vraag 3"),
        ("Antwoord 1 en 2:", "Antwoord 3:"),
        ("Antwoord op de vragen 1 en 2", "Antwoord"),
    ],
)
@pytest.mark.parametrize("what", [WHAT, "NADER SCHRIFTELIJK OVERLEG"])
@pytest.mark.parametrize("close", [False, True])  # the text right below its number
def test_questions_of_the_committee_answers_of_the_minister(
    first: str, second: str, what: str, close: bool
) -> None:
    asked = ASKED.format(first=first, second=second)
    paper = read(asked.replace(".\n\n", ".\n") if close else asked, what=what)
    assert said(paper) == [
        ("question", "1", "Defensie", 0),
        ("question", "2", "Defensie", 0),
        ("answer", "1", "minister van Defensie", 1),
        ("question", "3", "Defensie", 0),
        ("answer", "3", "minister van Defensie", 0),
    ]
    assert (str(paper.date), paper.type, paper.remarks) == ("2031-06-09", "Verslag", ())


def test_a_numbered_list_is_no_reply_that_stands_alone() -> None:
    """Nothing marks its answers; its opening says that it was answered, and by which letter."""
    paper = read("1\nGeldt de Waterwet?\n\nJa.\n\n2\nWaarom?\n\nDaarom.\n")
    minister = "minister van Defensie"
    assert said(paper) == [
        ("question", "1", "Defensie", 0), ("answer", "1", minister, 0),
        ("question", "2", "Defensie", 0), ("answer", "2", minister, 0),
    ]  # fmt: skip


BELOW = """1.
Geldt de Waterwet?

2.
Geldt zij overal?

3.
Wat kost dat?

Antwoorden

{first}
Ja.

{second}
Overal.{tail}
"""


@pytest.mark.parametrize(
    ("first", "second", "tail", "answers"),
    [
        ("1.", "2 en 3.", "", [("1", "Ja."), ("2", "Overal.")]),
        ("1", "2", "\n\n3\nNiets.", [("1", "Ja."), ("2", "Overal."), ("3", "Niets.")]),
        ("1. Dat geldt.", "2. Ook.", "", [("1", "Dat geldt.\nJa."), ("2", "Ook.\nOveral.")]),
        # a list in an answer counts from 1 again, and not on
        ("1 en 2", "3", "\n\n1. Dit.\n\n2. Dat.",
         [("1", "Ja."), ("3", "Overal.\n\n1. Dit.\n\n2. Dat.")]),
        # what stands right below the heading answers all
        ("Dit geldt:", "1. Dat.", "", [("1", "Dit geldt:\nJa.\n\n1. Dat.\nOveral.")]),
    ],
)  # fmt: skip
def test_answers_that_stand_together_have_each_its_number(
    first: str, second: str, tail: str, answers: list[tuple[str, str]]
) -> None:
    paper = read(BELOW.format(first=first, second=second, tail=tail))
    found = [one for one in paper.passages if one.kind is PassageKind.ANSWER]
    assert [(one.number, one.pieces[0].of(paper.text)) for one in found] == answers


def test_labels_in_capitals() -> None:
    asked = ASKED.format(first="ANTWOORD VRAGEN 1 EN 2", second="ANTWOORD VRAAG 3")
    asked = "\n".join(
        f"VRAAG {line[:-1]}" if line[:-1].isdigit() else line for line in asked.split("\n")
    )
    assert [(kind, number, also) for kind, number, _, also in said(read(asked))] == [
        ("question", "1", 0), ("question", "2", 0), ("answer", "1", 1), ("question", "3", 0),
        ("answer", "3", 0),
    ]  # fmt: skip


@pytest.mark.parametrize("chair", ["", "fungerend "])
def test_chair_and_clerk_are_its_members(chair: str) -> None:
    asked = ASKED.format(first="Antwoord vragen 1 en 2", second="Antwoord vraag 3")
    paper = read(asked, chair=chair)
    assert [(one.person.name, one.role) for one in paper.memberships] == [
        ("Zandvliet", Role.VOORZITTER),
        ("Smal", Role.GRIFFIER),
    ]


def test_two_ministers_answer_as_one() -> None:
    asked = ASKED.format(first="Antwoord vragen 1 en 2", second="Antwoord vraag 3")
    paper = read(asked, minister="Minister en de Staatssecretaris van Defensie")
    answering = {who(one.voice) for one in paper.passages if one.answers_to}
    assert answering == {"minister van Defensie + staatssecretaris van Defensie"}


def test_what_cannot_be_told_leaves_the_cover() -> None:
    """Who reports, and when, is known all the same; nobody's words are put to another."""
    paper = read("Geldt de Waterwet?\n\nDie geldt.\n", answered="Zij zijn beantwoord.")
    assert [(one.key, who(one.voice)) for one in paper.passages] == [
        ("frame/head", "tk"),
        ("frame/cover", "Defensie"),
    ]
    assert "Waterwet" not in "".join(
        piece.of(paper.text) for one in paper.passages for piece in one.pieces
    )
    assert len(paper.memberships) == 2
    assert len(paper.remarks) == 1
    assert str(paper.date) == "2031-06-09"


def test_a_subject_heads_questions_and_ends_no_answer() -> None:
    first, second = "Antwoord vragen 1 en 2", "Antwoord vraag 3"
    asked = ASKED.format(first=first, second=second).replace(
        "3.", "Kosten van de Waterwet\n\n3.", 1
    )
    paper = read(asked)
    told = {one.key: [p.of(paper.text) for p in one.pieces] for one in paper.passages}
    assert told["answer/commissie/1"] == ["Ja. Zij geldt overal."]
    assert told["frame/cover"][-1] == "Kosten van de Waterwet"


def test_so_it_is_where_no_answer_is_marked() -> None:
    theme = "Kosten van de Waterwet"
    asked = f"1\n\nGeldt zij?\n\nJa. Zij geldt.\n\n{theme}\n\n2\n\nWaarom?\n\nDaarom.\n"
    paper = read(asked)
    told = {one.key: [p.of(paper.text) for p in one.pieces] for one in paper.passages}
    assert told["answer/commissie/1"] == ["Ja. Zij geldt."]
    assert told["frame/cover"][-1] == theme
    # what stands right below a question answers it, sign or no sign
    short = read(asked.replace("Ja. Zij geldt.\n\n", ""))
    assert said(short)[1][:2] == ("answer", "1")


@pytest.mark.parametrize("tail", ["Zie de tabel: 2030 9 sluizen.", "Zie de tabel:\n2030 9 sluizen"])
def test_the_last_line_of_an_answer_is_no_heading(tail: str) -> None:
    asked = ASKED.format(first="Antwoord vragen 1 en 2", second="Antwoord vraag 3")
    paper = read(asked.replace("Zij geldt overal.\n\n3", f"{tail}\n\n3"))
    told = {one.key: paper.text[one.pieces[0].start : one.pieces[-1].end] for one in paper.passages}
    assert told["answer/commissie/1"] == f"Ja. {tail}"


LABELS = """{label}
Vraag:
Geldt de Waterwet?
Antwoord:
Die geldt.
"""


@pytest.mark.parametrize("label", ["Vraag {}:", "VRAAG {}", "{}", "{}."])
@pytest.mark.parametrize("apart", [False, True])
def test_a_label_and_the_word_are_one_question(label: str, apart: bool) -> None:
    asked = "".join(LABELS.format(label=label.format(number)) for number in (1, 2))
    paper = read(asked.replace("\n", "\n\n") if apart else asked)
    assert [(kind, number) for kind, number, _, _ in said(paper)] == [
        ("question", "1"), ("answer", "1"), ("question", "2"), ("answer", "2"),
    ]  # fmt: skip


NAMED = """1.

De leden van de SP-fractie vragen of de Waterwet geldt.

Antwoord:

Die geldt.

2.

Geldt de Gemeentewet, zo vragen de leden van de VVD-fractie en de D66-fractie?

Antwoord:

Nee.

3.

Deze leden vragen ook naar de Kieswet.

Antwoord:

Nee.

4.

Wat vindt u van de motie van de CDA-fractie?

Antwoord:

Veel.

5.

Deze leden van de motie, wie zijn dat?

Antwoord:

Veel.
"""


def test_a_fractie_that_says_it_asks_is_heard_in_the_committees_list() -> None:
    paper = read(NAMED)
    questions = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    answers = [one for one in paper.passages if one.answers_to]
    assert [who(one.voice) for one in questions] == ["SP", "VVD + D66", "VVD + D66"] + [
        "Defensie"
    ] * 2
    assert [one.series.name if one.series else "" for one in answers] == [
        "SP",
        "VVD",
        "VVD",
        "",
        "",
    ]


@pytest.mark.parametrize("has", ["hebben de volgende vraag gesteld.", "hebben de volgende vragen."])
def test_a_fractie_may_have_one_question_behind_those_of_another(has: str) -> None:
    asked = (
        "De leden van de VVD-fractie hebben de volgende vragen gesteld.\n\n1.\n\nGeldt zij?\n\n"
        "Antwoord vraag 1\n\nJa.\n\n"
        f"De leden van de D66-fractie {has}\n\n2.\n\nWat kost dat?\n\nAntwoord vraag 2\n\nNiets.\n"
    )
    by = {one.number: who(one.voice) for one in read(asked).passages if "QUESTION" in one.kind.name}
    assert by == {"1": "VVD", "2": "D66"}


REPLY_ALONE = """Inleiding

Hierbij ga ik in op de vragen.

Vragen en opmerkingen van de leden van de SP-fractie

De leden van de SP-fractie vragen of de Waterwet geldt.

Die geldt.
"""


def test_a_reply_alone_answers_the_letter_that_the_cover_tells_of() -> None:
    paper = read(REPLY_ALONE)
    assert [(one.key, str(one.date), one.answers) for one in paper.letters] == [
        ("letter/uitgaand", "2031-05-20", ""),
        ("letter/antwoord", "2031-06-08", "letter/uitgaand"),
    ]
    assert who(paper.letters[0].addressees[0]) == "minister van Defensie"
    untold = read_structure(
        paper.text.replace("De vragen en opmerkingen zijn op 20 mei 2031", "Zij zijn"), "x.txt", "x"
    )
    assert [one.key for one in untold.letters] == ["letter/antwoord"]


@pytest.mark.parametrize(
    "heading", ["Antwoord / Reactie van de minister:", "Antwoord/reactie van het kabinet:"]
)
def test_an_answer_is_called_a_reaction_too(heading: str) -> None:
    """So the page of a fractie prints its contribution."""
    text = (
        "Bijdrage SO Sluizen\n\nDe leden van de SP-fractie vragen of de Waterwet geldt.\n\n"
        f"{heading}\n\nDie geldt.\n\nDe leden van de SP-fractie vragen of de Woningwet geldt.\n\n"
        f"{heading}\n\nOok die geldt.\n"
    )
    found = [(str(one.kind), who(one.voice)) for one in read_structure(text, "x", "x").passages][1:]
    assert found == [("question", "SP"), ("answer", "bewindspersoon")] * 2


TURNS = """{heading}

De leden van de SP-fractie vragen of de Waterwet geldt.

{first}

Die geldt.

De leden van de VVD-fractie vragen of de Woningwet geldt.

{second}

Ook die geldt.
"""
BY_ANOTHER = "Bij brief van 8 juni 2031 zijn de vragen beantwoord door de Minister van Financiën."
BY_TWO = (
    "Bij brief van 8 juni 2031 zijn de vragen door de Ministers van Financiën en van Defensie "
    "beantwoord."
)


@pytest.mark.parametrize(
    ("answered", "voice"),
    [
        (ANSWERED, "minister van Defensie"),
        (BY_ANOTHER, "minister van Financiën"),
        (BY_TWO, "minister van Financiën + minister van Defensie"),
    ],
)
@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        ("", "1. Antwoord van het kabinet:", "2. Antwoord van het kabinet:"),
        ("", "Antwoord van het kabinet", "Antwoord van het kabinet"),
    ],
)
def test_another_than_who_was_asked_may_answer(
    answered: str, voice: str, heading: str, first: str, second: str
) -> None:
    paper = read(TURNS.format(heading=heading, first=first, second=second), answered=answered)
    assert [who(one.voice) for one in paper.passages if one.answers_to] == [voice] * 2
    assert who(paper.letters[0].addressees[0]) == "minister van Defensie"


def test_and_so_where_the_reply_is_a_part() -> None:
    asked = (
        "I Vragen en opmerkingen vanuit de fracties\n\nDe leden van de SP-fractie vragen of de "
        "Waterwet geldt.\n\nII Reactie van de bewindspersoon\n\nDie geldt.\n"
    )
    assert who(read(asked, answered=BY_ANOTHER).passages[-1].voice) == "minister van Financiën"
    assert who(read(asked).passages[-1].voice) == "minister van Defensie"
