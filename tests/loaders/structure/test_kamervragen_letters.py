"""Kamervragen as each ministry prints its answers: without marks, in capitals, of a Kamerlid."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.loaders.structure.test_kamervragen import read
from tests.voices import who

LETTER = """Datum 18 februari 2031
Betreft Antwoord op schriftelijke vragen van {by} over sluizen

Hierbij stuur ik u de antwoorden op de vragen van {by} over sluizen.

{signed}

Q.R. Zandvliet

De antwoorden op de schriftelijke vragen van {by} over sluizen, ingezonden op 20 januari 2031.

{said}
"""
SIGNED = "De minister van Infrastructuur en Waterstaat,"
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"
TWO = "de leden Smal (SP) en Van Vliet (D66)"
BELOW = """1. Kent u de Waterwet?

Ja.

2. Geldt die? Waarom
verwijst u naar de Kieswet?

Die geldt niet, om twee redenen:

1. de Gemeentewet gaat voor;

2. de Provinciewet ook.

3. Hoeveel sluizen zijn er?

4. Zijn die op slot?
Dat wordt niet geteld.
"""


def letter(said: str, by: str = TWO, signed: str = SIGNED) -> Document:
    return read(LETTER.format(by=by, signed=signed, said=said))


def turns(paper: Document) -> list[tuple[str, str, str]]:
    """Who says each question and answer, to what, and its first words."""
    return [
        (who(one.voice), one.answers_to, one.pieces[0].of(paper.text).split("\n")[0])
        for one in paper.passages
        if one.kind in {PassageKind.QUESTION, PassageKind.ANSWER}
    ]


def test_answers_that_nothing_marks_stand_below_each_question() -> None:
    paper = letter(BELOW)
    askers = "Smal + Van Vliet"
    assert turns(paper) == [
        (askers, "", "Kent u de Waterwet?"),
        (MINISTER, "question/vraag/1", "Ja."),
        (askers, "", "Geldt die? Waarom"),
        (MINISTER, "question/vraag/2", "Die geldt niet, om twee redenen:"),
        (askers, "", "Hoeveel sluizen zijn er?"),
        (askers, "", "Zijn die op slot?"),
        (MINISTER, "question/vraag/3", "Dat wordt niet geteld."),
    ]
    assert paper.passages[-1].also_answers == ("question/vraag/4",)


def test_nor_does_the_word_vraag_need_an_answer_that_is_marked() -> None:
    said = "Vraag 1\nKent u de Waterwet?\n\nJa.\n\nVraag 2\nGeldt die?\n\nNee.\n"
    assert [one[2] for one in turns(letter(said)) if one[1]] == ["Ja.", "Nee."]


def test_such_questions_of_one_member_after_another_are_those_of_a_debate() -> None:
    one = "Vragen van het lid {} over sluizen\n\nVraag\nGeldt de Waterwet?\n\nAntwoord\nJa.\n\n"
    paper = letter(one.format("Bos (CDA)") + one.format("De Wit (VVD)"))
    asked = [who(one.voice) for one in paper.passages if "question" in one.key]
    assert asked == ["CDA", "VVD"]


@pytest.mark.parametrize("label", ["Vraag", "Vraag:", "VRAAG"])
def test_the_word_alone_opens_a_question_by_its_place(label: str) -> None:
    one = f"{label}\nKent u de Waterwet?\n1. Die is oud.\n\nAntwoord\nJa.\n\n"
    paper = letter(f"{one}{label}\nGeldt die?\n\nAntwoord\nNee.\n")
    assert [one[:2] for one in turns(paper)] == [
        ("Smal + Van Vliet", ""),
        (MINISTER, "question/vraag/1"),
        ("Smal + Van Vliet", ""),
        (MINISTER, "question/vraag/2"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "1. Inleiding\n\nDe Waterwet geldt.\n\n2. Gevolgen\n\nWat volgt daaruit? Niets.\n",
        "1. De Waterwet.\n\n2. De Kieswet.\n",
    ],
)
def test_numbers_that_head_no_questions_make_no_answers(said: str) -> None:
    assert turns(letter(said)) == []


@pytest.mark.parametrize("by", ["het Kamerlid Smal (SP)", "het lid Smal (SP)"])
def test_who_asks_may_be_called_a_kamerlid(by: str) -> None:
    paper = letter("1.\nKent u de Waterwet?\n\nAntwoord 1.\nJa.\n", by)
    assert [one[0] for one in turns(paper)] == ["Smal", MINISTER]


@pytest.mark.parametrize(
    "signed",
    [
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,",
        "DE MINISTER VAN INFRASTRUCTUUR\nEN WATERSTAAT,",
        "De Minister van Infrastructuur\nen Waterstaat,",
    ],
)
def test_a_minister_may_sign_in_capitals_and_over_two_lines(signed: str) -> None:
    paper = letter("Vraag 1\nKent u de Waterwet?\n\nAntwoord 1\nJa.\n", signed=signed)
    assert paper.letters[-1].senders[0] == paper.letters[-1].signatures[0].actor
    assert turns(paper)[-1][0] == MINISTER


def test_questions_told_to_a_minister_of_the_eerste_kamer() -> None:
    text = (
        "Vragen van het lid Smal (SP) op 3 februari 2031 medegedeeld aan de minister van Asiel en "
        "Migratie over sluizen\n\nVraag 1\nKent u de Waterwet?\n\nVraag 2\nGeldt die?\n\n"
        "Antwoord van minister Zee (Asiel en Migratie) (ontvangen 10 maart 2031)\n\n"
        "Antwoord 1\nJa.\n\nAntwoord 2\nNee, want:\n1. zij is oud.\n"
    )
    paper = read_structure(text, "x.txt", "ah-ek-20302031-5")
    minister = "Zee, minister van Asiel en Migratie"
    assert turns(paper) == [
        ("Smal", "", "Kent u de Waterwet?"),
        ("Smal", "", "Geldt die?"),
        (minister, "question/vraag/1", "Ja."),
        (minister, "question/vraag/2", "Nee, want:"),
    ]
    assert [str(one.date) for one in paper.letters] == ["2031-02-03", "2031-03-10"]
    asked = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    assert "Antwoord van" not in "".join(p.of(text) for one in asked for p in one.pieces)


def test_the_minister_president_signs_over_two_lines() -> None:
    signed = "DE MINISTER-PRESIDENT,\nMinister van Algemene Zaken,"
    paper = letter("Vraag 1\nKent u de Waterwet?\n\nAntwoord 1\nJa.\n", signed=signed)
    assert who(paper.letters[-1].senders[0]) == (
        "Q.R. Zandvliet, minister-president, minister van Algemene Zaken"
    )


def test_a_letter_that_says_when_the_questions_were_sent_is_the_ministers() -> None:
    text = (
        "Datum 6 oktober 2031\n\nHierbij bied ik u de antwoorden aan op de vragen van het lid Smal "
        "(SP) over de Kieswet (ingezonden 7 september 2031).\n\nDe minister van Financiën,\n\n"
        "Q.R. Zandvliet\n\nVraag 1\nKent u de Waterwet?\n\nAntwoord 1\nJa.\n"
    )
    paper = read(text)
    frames = [(who(one.voice), one.key) for one in paper.passages if one.key.startswith("frame")]
    assert frames == [("Q.R. Zandvliet, minister van Financiën", "frame/antwoord")]
    assert [str(one.date) for one in paper.letters] == ["2031-09-07", "2031-10-06"]


def test_a_bare_number_counts_ahead_of_a_question() -> None:
    said = (
        "1 Kent u de Waterwet?\n\nAntwoord: Ja, en wel om\n3 Redenen die ik noem. Of niet?\n\n"
        "2 Geldt die ook\nvoor sluizen?\n\nAntwoord: Nee.\n\n1 Trouw, 3 april 2031.\n"
    )
    asked = [one for one in turns(letter(said)) if not one[1]]
    assert [one[2] for one in asked] == ["Kent u de Waterwet?", "Geldt die ook"]


@pytest.mark.parametrize(
    "sent",
    [
        "(ingezonden 3 mei 2031)",
        "(ingezonden op 3 mei 2031 met kenmerk 2031Z00777)",
        "(2031Z00777, ingezonden op 3 mei 2031)",
        "(kenmerk 2031Z00777, ingezonden 3 mei 2031)",
        "over sluizen. Deze vragen werden ingezonden op 3 mei 2031 met kenmerk 2031Z00777.",
    ],
)
def test_when_the_questions_were_sent(sent: str) -> None:
    heading = f"Vragen van het lid Smal (SP) aan de minister van Financiën {sent}"
    paper = read(f"{heading}\n\nVraag 1\nKent u de Waterwet?\n\nAntwoord 1\nJa.\n")
    assert [str(one.date) for one in paper.letters] == ["2031-05-03", "None"]


LOST = """Vraag 1
Kent u de Waterwet?

Antwoord 1
Ja. Die is goed.

{label}van de Kieswet, en
waarom geldt die?

Antwoord 2
Daarom.

Vraag 3
Hoeveel?

Antwoord 3
Drie.
"""


@pytest.mark.parametrize("label", ["", "Vraag 1\n"])
def test_the_label_of_a_question_may_be_lost_or_misprinted(label: str) -> None:
    assert turns(letter(LOST.format(label=label), by="het lid Smal (SP)")) == [
        ("Smal", "", "Kent u de Waterwet?"),
        (MINISTER, "question/vraag/1", "Ja. Die is goed."),
        ("Smal", "", "van de Kieswet, en"),
        (MINISTER, "question/vraag/2", "Daarom."),
        ("Smal", "", "Hoeveel?"),
        (MINISTER, "question/vraag/3", "Drie."),
    ]


def test_the_number_of_an_answer_may_be_misprinted() -> None:
    paper = letter(LOST.format(label="Vraag 2\n").replace("Antwoord 3", "Antwoord 4"))
    assert [one[1] for one in turns(paper) if one[1]][-1] == "question/vraag/3"


def test_what_does_not_ask_above_an_answer_is_no_question() -> None:
    paper = letter(LOST.format(label="").replace("waarom geldt die?", "die geldt."))
    assert [one[2] for one in turns(paper) if not one[1]] == [
        "Kent u de Waterwet?",
        "Daarom.",
        "Hoeveel?",
    ]


def test_bare_numbers_of_questions_that_are_answered_together() -> None:
    said = (
        "1 Kent u artikel 2.3 van de Waterwet?\n\nJa.\n\n2 en 3 Geldt die? Waarom?\n\nDaarom.\n\n"
        "4 Hoeveel?\n\nVier.\n"
    )
    paper = letter(said)
    assert [one[2] for one in turns(paper) if one[1]] == ["Ja.", "Daarom.", "Vier."]
    assert [one.number for one in paper.passages if one.answers_to] == ["1", "2", "4"]


def test_one_of_three_questions_may_be_put_as_a_wish() -> None:
    said = BELOW.replace("Hoeveel sluizen zijn er?", "Graag ontvang ik een lijst.\n\nDie volgt.")
    wish, lijst = turns(letter(said))[4:6]
    assert (wish[2], lijst[0], lijst[2]) == ("Graag ontvang ik een lijst.", MINISTER, "Die volgt.")


def test_the_day_on_which_others_were_sent_is_not_that_of_these() -> None:
    text = (
        "Antwoorden van de Minister van Defensie op vragen van de leden Smit (SP) en Wit (PvdA) "
        "over sluizen\n\nVraag 1\nKlopt dat?\n\nAntwoord\nJa.\n\nToelichting:\nDeze vragen dienen "
        "ter aanvulling op eerdere vragen van het lid Smit (SP), ingezonden 8 juni 2031.\n"
    )
    paper = read_structure(text, "x.txt", "vragen")
    assert {letter.date for letter in paper.letters} == {None}


@pytest.mark.parametrize("asked", ["op de vragen van", "op schriftelijke vragen van"])
def test_a_minister_whom_the_questions_speak_of_answers_none(asked: str) -> None:
    paper = read(
        f"Antwoorden van de ministers van Defensie en van Financiën {asked} het lid Smal (SP) over"
        " het bericht dat oud-minister Terpstra een sluis sloot. (Ingezonden 12 november 2031)\n\n"
        "Vraag 1\n\nKent u de Waterwet?\n\nAntwoord vraag 1\n\nJa.\n\n"
        "Vraag 2\n\nGeldt die?\n\nAntwoord vraag 2\n\nJa.\n"
    )
    both = "minister van Defensie + minister van Financiën"
    assert [one[0] for one in turns(paper)] == ["Smal", both, "Smal", both]


@pytest.mark.parametrize(
    ("cell", "minister"),
    [
        ("| De minister van Defensie, Q.R. Zandvliet |\n|---|", "Q.R. Zandvliet"),
        ("De minister van Defensie, Bo Zandvliet |\n---|", "Bo Zandvliet"),
        ("| De minister van Defensie | 12 |", ""),  # a row of a table names nobody
    ],
)
def test_a_minister_may_sign_in_the_cell_of_a_table(cell: str, minister: str) -> None:
    paper = read(
        f"Geachte voorzitter,\nHierbij treft u de antwoorden aan.\n{cell}\n"
        "Vragen van het lid Smal (SP)\nVraag 1\nGeldt de Waterwet?\nAntwoord\nJa.\n"
        "Vraag 2\nGeldt de Kieswet?\nAntwoord\nNee.\n"
    )
    signed = f"{minister}, minister van Defensie" if minister else "bewindspersoon"
    assert [one[0] for one in turns(paper)] == ["Smal", signed, "Smal", signed]


TWICE = """1
Kent u de Waterwet?

1
Ja.

2
Geldt de Kieswet?

2
Die geldt.
"""


@pytest.mark.parametrize("label", ["Bijlage(n)", "Bijlagen", "Aantal bijlagen:"])
def test_how_many_annexes_a_letter_has_is_no_question(label: str) -> None:
    text = LETTER.format(by=TWO, signed=SIGNED, said=TWICE)
    paper = read(f"{label}\n1\n\nUw kenmerk\n2031Z00765\n\n{text}")
    assert [said for _, _, said in turns(paper)][::2] == [
        "Kent u de Waterwet?",
        "Geldt de Kieswet?",
    ]
    assert str(paper.date) == "2031-02-18"


@pytest.mark.parametrize(
    ("others", "posts"),
    [
        ("de\nStaatssecretaris van Volksgezondheid, Welzijn en Sport,",
         ["staatssecretaris van Volksgezondheid, Welzijn en Sport"]),
        ("de minister van Defensie,", ["minister van Defensie"]),
    ],
)  # fmt: skip
def test_the_name_of_a_ministry_has_commas_of_its_own(others: str, posts: list[str]) -> None:
    text = LETTER.format(by=TWO, signed=SIGNED, said=BELOW).replace(
        "Hierbij stuur ik u", f"Mede namens {others} stuur ik u"
    )
    senders = [who(one) for one in read(text).letters[-1].senders]
    assert senders == [MINISTER, *posts]
