"""One set of Kamervragen on a page of its own: labels tell who asks and who answers."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

PAGE = """Kamervraag 2031Z04321

Een sluis die lekt

Ingediend 14 juli 2031
{answered}Indiener {by}
{holders}Onderwerpen verkeer water
Bron vraag https://example.org/kv-tk-2031Z04321.html
  • Vraag 1
    Kent u de Waterwet?1

    Ja. Die geldt naast de Gemeentewet.

  • Vraag 2
    Is het waar dat de Waterwet niet wordt nageleefd?

  • Vraag 3
    Artikel 3 van de Archiefwet 1995 eist dat stukken blijven.

    Waar zijn die stukken?

    Zij zijn er nog.

    Artikel 5 van de Kieswet staat daarbuiten.
"""
ANSWERED = "Beantwoord 13 oktober 2031 (na 91 dagen)\n"
HOLDERS = "Beantwoord door Bo de Wit (staatssecretaris financiën) (PvdA)\n"
MINISTER = "Bo de Wit, staatssecretaris van Financiën"
ASKER = "Anna Vos"


def read(
    by: str = "Anna Vos (D66)", answered: str = ANSWERED, holders: str = HOLDERS, text: str = PAGE
) -> Document:
    text = text.format(by=by, answered=answered, holders=holders)
    return read_structure(text, "x.txt", "x")


def said(paper: Document) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(one.key, who(one.voice), one.answers_to, one.also_answers) for one in paper.passages]


def test_labels_tell_who_asks_and_what_stands_below_answers() -> None:
    paper = read()
    assert said(paper) == [
        ("question/vraag/1", ASKER, "", ()),
        ("answer/vraag/1", MINISTER, "question/vraag/1", ()),
        ("question/vraag/2", ASKER, "", ()),
        ("question/vraag/3", ASKER, "", ()),
        ("answer/vraag/3", MINISTER, "question/vraag/2", ("question/vraag/3",)),
    ]
    assert [one.date and str(one.date) for one in paper.letters] == ["2031-07-14", "2031-10-13"]
    assert (str(paper.date), paper.title) == ("2031-10-13", "Een sluis die lekt")
    (seat,) = paper.memberships
    assert (who(seat.person), who(seat.organization)) == (ASKER, "D66")


def test_what_is_asked_in_two_paragraphs_stays_the_questioners() -> None:
    first, last = read().passages[3:]
    text = read().text
    assert first.pieces[-1].of(text).endswith("Waar zijn die stukken?")
    assert last.pieces[0].of(text).startswith("Zij zijn er nog.")


def test_several_may_ask_and_nobody_may_have_answered() -> None:
    paper = read("Anna Vos (D66), Piet Smal (SP)", "", "", PAGE.split("\n    Ja.")[0] + "\n")
    assert said(paper) == [("question/vraag/1", "Anna Vos + Piet Smal", "", ())]
    assert (str(paper.date), paper.type) == ("2031-07-14", "Kamervragen zonder antwoord")


def test_lines_without_empty_ones_between_them_are_paragraphs() -> None:
    head, _, below = PAGE.partition("  • ")
    paper = read(text=head + "  • " + below.replace("\n\n", "\n"))
    assert [one[0] for one in said(paper)] == [one[0] for one in said(read())]


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("Indiener {by}", "Indiener onbekend"),
        PAGE.replace("Ingediend 14 juli 2031\n{answered}", ""),  # no page of questions
        PAGE.replace("  • Vraag", "Over vraag"),
    ],
)
def test_other_pages_with_such_labels_have_no_questioner(text: str) -> None:
    assert ASKER not in [one[1] for one in said(read(text=text))]
