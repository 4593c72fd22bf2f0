"""Reports of a meeting told in the words of who reports: who says what in them."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Document, Role
from tests.voices import who

MEETING = """{head}De vaste commissie voor Rijksuitgaven1 heeft op 4 maart 2031 overleg gevoerd met
{met} over de brief van 2 februari 2031 inzake
sluizen (99 910, nr. 3).

Van dit overleg brengt de commissie bijgaand beknopt verslag uit.

Vragen en opmerkingen uit de commissie

De heer Ten Hove (CDA) wijst erop dat de minister de Waterwet anders leest.

De minister schrijft dat de Gemeentewet geldt. De heer Ten Hove ziet dat niet.

Ook mevrouw IJsbrands (D66) vraagt naar de Archiefwet 1995.

{reply}

{answers}

Nadere gedachtewisseling

De heer Ten Hove (CDA) houdt vast aan artikel 2 van de Waterwet.

De voorzitter van de vaste commissie voor Rijksuitgaven,
Zandvliet

De griffier van de vaste commissie voor Rijksuitgaven,
Terpstra

1 Samenstelling:
Leden: Zandvliet (VVD), voorzitter, Ten Hove (CDA) en IJsbrands (D66).
"""
HEAD = "99 910\nSluizen\n\nnr. 7\nVERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 9 maart 2031\n\n"
TRAITS = {
    "head": HEAD,
    "met": "minister De Wit van Financiën",
    "reply": "Antwoord van de minister",
    "answers": "De minister houdt zich aan de Provinciewet.\n\nDe Kieswet speelt geen rol.",
}


def read(**traits: str) -> Document:
    text = MEETING.format(**(TRAITS | traits))
    return attribute(read_structure(text, "x.txt", "kst-99910-7"), extract(text))


def voices(paper: Document) -> list[tuple[str, str]]:
    """Return each law that is cited, with who cites it."""
    said = {one.key: who(one.voice) for one in paper.passages}
    return [
        (one.citation.label, said[one.passage]) for one in paper.citations
        if one.citation.kind == "law"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "met",
    [
        "de heer De Wit, minister van Financiën,",
        "de heer De Wit,vice-minister-president,minister van Financiën,",
    ],
)
def test_the_opening_may_name_the_minister_before_the_post(met: str) -> None:
    answered = [voice for law, voice in voices(read(met=met)) if law in {"Provinciewet", "Kieswet"}]
    assert answered == ["de Wit, minister van Financiën"] * 2


def test_a_meeting_told_gives_each_his_words() -> None:
    paper = read()
    minister = "De Wit, minister van Financiën".replace("De Wit", "de Wit")
    assert voices(paper) == [
        ("Waterwet", "Ten Hove"),
        ("Gemeentewet", "Ten Hove"),  # what he says of the minister
        ("Archiefwet 1995", "IJsbrands"),
        ("Provinciewet", minister),
        ("Kieswet", minister),
        ("Waterwet", "Ten Hove"),
    ]
    assert paper.date == date(2031, 3, 9)
    assert not paper.remarks


def test_a_meeting_told_has_members_seats_and_officers() -> None:
    seats = {(one.person.name, one.role) for one in read().memberships}
    assert seats == {
        ("Zandvliet", Role.VOORZITTER), ("Ten Hove", Role.LID), ("IJsbrands", Role.LID),
        ("Terpstra", Role.GRIFFIER), ("Ten Hove", Role.FRACTIELID),
        ("IJsbrands", Role.FRACTIELID),
    }  # fmt: skip


def test_who_opens_and_closes_is_the_committee() -> None:
    paper = read()
    own = [one for one in paper.passages if who(one.voice) == "Rijksuitgaven"]
    assert [one.key for one in own] == ["text", "text-2"]
    assert own[1].pieces[-1].of(paper.text).endswith("Terpstra")


@pytest.mark.parametrize(
    ("met", "answers", "said"),
    [
        ("minister De Wit van Financiën en staatssecretaris Kaag van Defensie",
         "De staatssecretaris volgt de Waterwet.", "Kaag, staatssecretaris van Defensie"),
        ("minister De Wit voor Wonen en minister Pouw voor Natuur",
         "De minister voor Natuur volgt de Waterwet.", "Pouw, minister voor Natuur"),
        ("minister De Wit voor Wonen en minister Pouw voor Natuur",
         "Minister Pouw volgt de Waterwet.", "Pouw, minister voor Natuur"),
        ("minister De Wit voor Wonen en minister Pouw voor Natuur",
         "De minister volgt de Waterwet.", "minister"),  # which of them is not said
        ("minister De Wit voor Wonen en minister Pouw voor Natuur",
         "De Waterwet is gevolgd.", "bewindspersoon"),
    ],
)  # fmt: skip
def test_ministers_are_told_by_post_or_name(met: str, answers: str, said: str) -> None:
    paper = read(met=met, answers=answers, reply="Het antwoord van de bewindslieden")
    assert voices(paper)[3] == ("Waterwet", said)


@pytest.mark.parametrize("met", ["minister De Wit van Financiën"])
def test_a_meeting_is_told_without_its_heading_too(met: str) -> None:
    paper = read(head="Vastgesteld 9 maart 2031\n\n", met=met)
    assert voices(paper)[:2] == [("Waterwet", "Ten Hove"), ("Gemeentewet", "Ten Hove")]
    assert paper.date == date(2031, 3, 9)


def test_a_report_of_that_name_in_which_nobody_speaks_has_no_voices() -> None:
    text = HEAD + "De commissie heeft gesproken over de Waterwet.\n"
    assert not read_structure(text, "x.txt", "kst-99910-7").passages


def test_a_verslag_is_told_without_its_heading_too() -> None:
    paper = read_structure(
        "Vastgesteld 17 september 2030\nDe vaste commissie voor Financiën, belast met het\n"
        "voorbereidend onderzoek van dit wetsvoorstel, heeft de eer als volgt verslag uit te\n"
        "brengen van haar bevindingen.\n\n"
        "De leden van de CDA-fractie vragen waarom de Waterwet wijkt.\n",
        "x.txt", "kst-99910-5",
    )  # fmt: skip
    assert [(one.key, who(one.voice)) for one in paper.passages[1:]] == [
        ("text", "Financiën"),
        ("question/cda/1", "CDA"),
    ]
    assert paper.date == date(2030, 9, 17)


@pytest.mark.parametrize(
    "met",
    [
        "minister De Wit van Financiën",
        "minister A.B. de Wit van Financiën",  # beside a member of that name
        # a post is no name, whoever wrote the letter that is discussed
        "minister De Wit van Financiën over de brief van de minister van Landbouw, Natuur en\n"
        "Voedselkwaliteit, en",
    ],
)
def test_a_minister_is_named_with_a_capital(met: str) -> None:
    found = dict(voices(read(met=met)))
    given = "A.B. " if "A.B." in met else ""
    assert found["Provinciewet"] == f"{given}de Wit, minister van Financiën"


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        ("De staatssecretaris van VWS vindt de Waterwet goed.", "Zeil"),
        ("De staatssecretaris van OCenW vindt de Waterwet goed.", "Pouw"),
        ("De staatssecretaris van EZ vindt de Waterwet goed.", ""),  # was not there
    ],
)
def test_an_area_may_be_shortened(answers: str, name: str) -> None:
    paper = read(
        met="staatssecretaris Zeil van Volksgezondheid, Welzijn en Sport, staatssecretaris Dam"
        " van Justitie en staatssecretaris Pouw van Onderwijs, Cultuur en Wetenschappen",
        answers=answers, reply="Het antwoord van de bewindslieden",
    )  # fmt: skip
    assert voices(paper)[3][1].partition(",")[0] == (name or "staatssecretaris")


def test_the_number_of_a_note_ends_the_name_of_a_committee() -> None:
    text = MEETING.format(**TRAITS).replace(
        "De vaste commissie voor Rijksuitgaven1 heeft",
        "De vaste commissies voor Economie1, Justitie2 en Defensie3 hebben",
    )
    paper = read_structure(text, "x.txt", "kst-99910-7")
    assert who(paper.passages[1].voice) == "Economie + Justitie + Defensie"
