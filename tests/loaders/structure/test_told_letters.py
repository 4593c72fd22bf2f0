"""Letters that a paper tells of and does not print: when a list was put, and when answered."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document, LetterKind
from tests.voices import who

LIST = """99 915 Sluizen

Nr. 6 {heading}

Vastgesteld 20 juni 2031

{opening}

De voorzitter van de commissie, Zandvliet

De griffier van de commissie, Ten Hove

1

Hoeveel sluizen zijn er?

Negen. Op 3 mei 2030 is dat aan de Kamer voorgelegd, en bij brief van 4 mei 2030 beantwoord.

2

Welke zijn open?

Geen.
"""
ANSWERED = "LIJST VAN VRAGEN EN ANTWOORDEN"
REPORT = "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN"
PUT = (
    "De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van "
    "Defensie over de brief van 18 mei 2031 inzake de beantwoording van vragen over sluizen "
    "(Kamerstuk 99 915, nr. 5)."
)
SUBJECT = (
    "de brief van 18 mei 2031 inzake de beantwoording van vragen over sluizen "
    "(Kamerstuk 99 915, nr. 5)"
)


def read(heading: str, opening: str) -> Document:
    return read_structure(LIST.format(heading=heading, opening=opening), "x.txt", "kst-99915-6")


@pytest.mark.parametrize(
    ("heading", "opening", "days"),
    [
        (ANSWERED,
         f"{PUT} De Minister heeft deze vragen beantwoord bij brief van 9 juni 2031. Vragen en\n"
         "antwoorden zijn hierna afgedrukt.",
         [("uitgaand", None), ("antwoord", date(2031, 6, 9))]),
        (REPORT,
         "De vaste commissie voor Defensie, belast met het voorbereidend onderzoek, brengt verslag"
         " uit.\nDe vragen zijn op 27 mei 2031 voorgelegd aan de Minister van Defensie. Bij brief "
         "van 9 juni 2031 zijn ze\nbeantwoord.",
         [("uitgaand", date(2031, 5, 27)), ("antwoord", date(2031, 6, 9))]),
        (ANSWERED, f"{PUT} De antwoorden zijn hierna afgedrukt.", [("uitgaand", None)]),
        ("LIJST VAN VRAGEN", PUT, [("uitgaand", None)]),
    ],
)  # fmt: skip
def test_a_list_tells_of_its_letters(
    heading: str, opening: str, days: list[tuple[str, date | None]]
) -> None:
    paper = read(heading, opening)
    assert [(str(one.kind), one.date) for one in paper.letters] == days
    assert {one.subject for one in paper.letters} == {"" if heading == REPORT else SUBJECT}
    put, *reply = paper.letters
    assert list(map(who, (*put.senders, *put.addressees))) == ["Defensie", "minister van Defensie"]
    for one in reply:
        assert list(map(who, (*one.senders, *one.addressees))) == ["minister van Defensie", "tk"]
        assert one.answers == put.key
    told = {one.key: one.letter for one in paper.passages}
    assert told["question/commissie/1"] == "letter/uitgaand"
    if heading != "LIJST VAN VRAGEN":
        assert told["answer/commissie/1"] == ("letter/antwoord" if reply else "")


def test_a_consultation_of_which_only_the_cover_is_told_tells_of_its_letters() -> None:
    cover = LIST.partition("\n1\n")[0] + "Inleiding\n\nWaarom dat zo is, weet niemand.\n"
    opening = (
        "De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan\nde "
        "Minister van Defensie over sluizen. De vragen en opmerkingen zijn op 27 mei 2031 aan de\n"
        "Minister van Defensie voorgelegd."
    )
    text = cover.format(heading="VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", opening=opening)
    paper = read_structure(text, "x.txt", "kst-99915-6")
    assert [(one.kind, one.date, one.subject) for one in paper.letters] == [
        (LetterKind.UITGAAND, date(2031, 5, 27), "sluizen"),
    ]
    assert who(*paper.letters[0].addressees) == "minister van Defensie"


def test_whoever_signs_a_report_with_initials_has_them() -> None:
    paper = read(ANSWERED, PUT)
    named = LIST.replace("commissie, Zandvliet", "commissie,\n\nQ. R. van Zandvliet")
    named_so = read_structure(named.format(heading=ANSWERED, opening=PUT), "x.txt", "kst-99915-6")
    signed = [[(m.person.initials, m.person.name) for m in one.memberships]
              for one in (paper, named_so)]  # fmt: skip
    assert signed == [
        [("", "Zandvliet"), ("", "Ten Hove")], [("Q.R.", "van Zandvliet"), ("", "Ten Hove")],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "answered",
    [
        "Bij brief van 9 juni 2031 zijn ze door de\nStaatssecretaris van Financiën beantwoord.",
        "Ze zijn, bij brief van 9 juni 2031, beantwoord door de Staatssecretaris van Financiën.",
    ],
)
def test_another_than_who_was_asked_may_answer(answered: str) -> None:
    asked = "De vragen zijn op 27 mei 2031 voorgelegd aan de Minister van Defensie. "
    put, reply = read(REPORT, asked + answered).letters
    assert who(*put.addressees) == "minister van Defensie"
    assert (who(*reply.senders), reply.date) == (
        "staatssecretaris van Financiën", date(2031, 6, 9)
    )  # fmt: skip
