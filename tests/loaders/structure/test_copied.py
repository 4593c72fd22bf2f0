"""Texts as they are copied from web pages and out of PDF, where headings and notes are lines."""

from __future__ import annotations

from datetime import date

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.posts import find_posts
from kamergraaf.loaders.structure.text.imprint import find_imprint
from kamergraaf.loaders.structure.text.lines import cut_lines
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

VRAGEN = (
    "Vragen van het lid Ten Hove (CDA) aan de Minister van Defensie over sluizen (ingezonden "
    "3 mei 2031).\n\nAntwoord van Minister De Wit (Defensie) (ontvangen 4 juni 2031).\n\n"
)


def read(text: str, id_: str = "x") -> Document:
    return attribute(read_structure(text, "x.txt", id_), extract(text))


def cited(paper: Document) -> list[tuple[str, str, str]]:
    """Return each law that is cited, with who cites it and in which note."""
    said = {one.key: who(one.voice) for one in paper.passages}
    return [
        (one.citation.label, said[one.passage], one.footnote) for one in paper.citations
        if one.citation.kind == "law"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "notes",
    [
        "X Noot\n1 Zie de Kieswet.\nX Noot\n2 Zie de Waterwet, en\nverder niets.\n",
        "XNoot\n1\n\nZie de Kieswet.\n\nXNoot\n2\n\nZie de Waterwet.\n",
    ],
)
def test_notes_that_a_page_sets_off(notes: str) -> None:
    text = VRAGEN + "Vraag 1\nKent u dat bericht?1\nAntwoord 1\nJa, dat ken ik.2\n" + notes
    paper = read(text)
    assert cited(paper) == [
        ("Kieswet", "Ten Hove", "1"),
        ("Waterwet", "De Wit, minister van Defensie".replace("De", "de", 1), "2"),
    ]
    assert paper.passages[-1].pieces[-1].of(text) == "Ja, dat ken ik.2"


def test_notes_in_brackets_with_their_text_below_a_number() -> None:
    text = VRAGEN + "Vraag 1\nKent u dat bericht?[1 ]\n\nAntwoord 1\nJa.\n\n1 Zie de Kieswet.\n"
    paper = read(text)
    assert cited(paper) == [("Kieswet", "Ten Hove", "1")]
    assert not paper.anomalies


def test_an_imprint_of_four_lines_is_nobodys() -> None:
    imprint = "KST134145\n3031tkkst99910-8\nISSN 0921 - 7371\nSdu Uitgevers\n’s-Gravenhage 2031\n"
    lines = cut_lines(f"Een zin\n{imprint}gaat door.\n")
    assert find_imprint(lines) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    "head",
    [
        "Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1",
        "ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030-2031, Aanhangsel 12",
        "Eerste Kamer, vergaderjaar 2030–2031, 99 910, nr. 406 2",
    ],
)
def test_a_running_head_glued_to_an_answer(head: str) -> None:
    text = VRAGEN + f"Vraag 1\nKlopt de Kieswet?\n{head}Antwoord 1\nDe Waterwet wel.\n"
    paper = read(text)
    assert [one[:2] for one in cited(paper)] == [
        ("Kieswet", "Ten Hove"),
        ("Waterwet", "de Wit, minister van Defensie"),
    ]
    assert [one.pieces[0].of(text) for one in paper.passages[2:]] == [
        "Klopt de Kieswet?",
        "De Waterwet wel.",
    ]


def test_lines_cut_at_a_running_head_keep_their_places() -> None:
    text = "a\nTweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 1\nJa"
    lines = cut_lines(text)
    assert [text[begin:end] for begin, end in zip(lines.starts, lines.ends, strict=True)] == (
        lines.words
    )
    assert lines.words[2] == "Antwoord 1"
    assert find_imprint(lines) == {1}


def test_an_amendment_without_its_heading() -> None:
    paper = read(
        "Ontvangen 28 oktober 2031\nDe ondergetekende stelt het volgende amendement voor:\n"
        "I\nIn artikel 2 vervalt iets.\nDit volgt de Waterwet.\nTen Hove\n"
    )
    assert cited(paper) == [("Waterwet", "Ten Hove", "")]
    assert (paper.type, paper.date) == ("Amendement", date(2031, 10, 28))


def test_a_regulation_with_its_nota_is_read_whole() -> None:
    signed = "De Minister van Defensie,\n\nA. B. de Wit\n\n"
    paper = read(
        "Staatsblad 2031, 30\n\nBesluit van 21 januari 2031 tot uitvoering van de Kieswet\n\n"
        "Wij Willem-Alexander,\n\nGelet op artikel 2 van de Waterwet;\n\nArtikel 1\n\n"
        "De Gemeentewet geldt.\n\n" + signed + "NOTA VAN TOELICHTING\n\n1. Algemeen\n\n"
        "De Provinciewet ook.\n\n" + signed
    )
    minister = "A.B. de Wit, minister van Defensie"
    assert [one[:2] for one in cited(paper)] == [
        ("Kieswet", minister), ("Waterwet", minister), ("Gemeentewet", minister),
        ("Provinciewet", minister),
    ]  # fmt: skip
    assert paper.date == date(2031, 1, 21)


def test_a_committee_answers_for_its_own_proposal() -> None:
    paper = read(
        "99 910 Voorstel van de commissie voor de Werkwijze tot wijziging van het Reglement\n\n"
        "Nr. 4 NOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 12 april 2031\n\n"
        "De commissie voor de Werkwijze heeft kennisgenomen van het verslag en de Kieswet.\n\n"
        "De leden van de SP-fractie vragen of de Waterwet geldt.\n\n"
        "De commissie wijst op de Gemeentewet.\n\nDe voorzitter van de commissie,\nZandvliet\n",
        "kst-99910-4",
    )
    assert [one[:2] for one in cited(paper)] == [
        ("Kieswet", "Werkwijze"), ("Waterwet", "SP"), ("Gemeentewet", "Werkwijze"),
    ]  # fmt: skip


def test_a_post_ends_with_its_ministry() -> None:
    bodies = Bodies("tk")
    for printed, title in (
        ("minister van Buitenlandse Zaken\nPreview document", "minister van Buitenlandse Zaken"),
        ("minister van Financiën Jan Ten Hove", "minister van Financiën"),
        ("minister van Justitie en Veiligheid", "minister van Justitie en Veiligheid"),
        ("minister van Economische Zaken, Landbouw en Innovatie",
         "minister van Economische Zaken, Landbouw en Innovatie"),
        ("minister voor Natuur en Stikstof", "minister voor Natuur en Stikstof"),
        ("minister van Financiën, Vice-Minister-President", "minister van Financiën"),
        ("viceminister-president, minister van Financiën", "minister van Financiën"),
        ("minister-president, minister van Algemene Zaken",
         "minister-president, minister van Algemene Zaken"),
    ):  # fmt: skip
        assert [post.title for post in find_posts(printed, bodies)][:1] == [title]


# --- consultations --------------------------------------------------------------------------

CONSULTED = """99 910 Sluizen

Nr. 130 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 25 mei 2031

De vaste commissie voor Financiën heeft vragen voorgelegd aan de Staatssecretaris van Financiën
over de brief van 10 februari 2031 over de toegezonden sluizen.

De vragen zijn op 22 maart 2031 aan de Staatssecretaris van Financiën voorgelegd. Bij brief van
17 mei 2031 zijn de vragen beantwoord.

De voorzitter van de commissie, Zandvliet

De adjunct-griffier van de commissie, Terpstra

"""


def test_a_reply_alone() -> None:
    paper = read(
        CONSULTED + "Inleiding\n\nBijgaand treft u de reactie aan, gelet op de Kieswet.\n\n"
        "Vragen van de leden van de VVD-fractie\n\n"
        "De leden van de VVD-fractie vragen of de Waterwet is gevolgd.\n\n"
        "Ja, en ook de Gemeentewet is gevolgd.\n"
    )
    state_secretary = "staatssecretaris van Financiën"
    assert [one[:2] for one in cited(paper)] == [
        ("Kieswet", state_secretary),
        ("Waterwet", "VVD"),
        ("Gemeentewet", state_secretary),
    ]
    assert [one.date for one in paper.letters] == [date(2031, 3, 22), date(2031, 5, 17)]
    assert [one.person.name for one in paper.memberships] == ["Zandvliet", "Terpstra"]


PARTS = """I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of de Waterwet geldt.

II Reactie van de staatssecretaris

"""


def test_a_question_repeated_right_below_the_heading_of_the_reply() -> None:
    text = CONSULTED + PARTS.replace("\n\n", "\n") + (
        "De leden van de VVD-fractie vragen of de Waterwet geldt. De Gemeentewet geldt.\n"
        "Vragen en opmerkingen van de leden van de CDA-fractie\n"
        "De leden van de CDA-fractie vragen naar de Kieswet. Die geldt, met de Provinciewet.\n"
    )  # fmt: skip
    state_secretary = "staatssecretaris van Financiën"
    assert [one[:2] for one in cited(read(text))] == [
        ("Waterwet", "VVD"), ("Waterwet", "VVD"), ("Gemeentewet", state_secretary),
        ("Kieswet", "CDA"), ("Provinciewet", state_secretary),
    ]  # fmt: skip


def test_the_agenda_is_no_answer() -> None:
    text = CONSULTED + PARTS + (
        "De leden van de VVD-fractie vragen of de Waterwet geldt. In antwoord daarop meld ik dat\n"
        "zij geldt.\n\nIII Volledige agenda\n\nBrief over de Kieswet.\n"
    )  # fmt: skip
    assert cited(read(text))[-1][:2] == ("Kieswet", "Financiën")


def test_questions_whose_reply_is_yet_to_come_are_open() -> None:
    paper = read(CONSULTED + PARTS)
    assert [one.kind.value for one in paper.letters] == ["uitgaand"]
    asked = [one for one in paper.passages if one.kind is PassageKind.QUESTION]
    assert [who(one.voice) for one in asked] == ["VVD"]


def test_all_officers_under_a_debate_are_kept() -> None:
    paper = read(
        "99 910\n\nNr. 8 VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 12 maart 2031\n\n"
        "De vaste commissie voor Europese Zaken en de vaste commissie voor Defensie hebben\n"
        "overleg gevoerd met Minister De Wit van Defensie.\n\n"
        "De voorzitter van de vaste commissie voor Europese Zaken, Zandvliet\n\n"
        "De voorzitter van de vaste commissie voor Defensie, Ten Hove\n\n"
        "De griffier van de vaste commissie voor Europese Zaken, Van Raan\n\n"
        "Voorzitter: Zandvliet\n\nDe voorzitter: Welkom.\n\nDe heer Kist (VVD): Dank.\n\n"
        "Minister De Wit: Dank.\n"
    )
    assert [(one.person.name, who(one.organization)) for one in paper.memberships[:3]] == [
        ("Zandvliet", "Europese Zaken"),
        ("Ten Hove", "Defensie"),
        ("Van Raan", "Europese Zaken"),
    ]


# --- who asks, said behind the question ------------------------------------------------------


def test_a_paragraph_that_names_its_asker_at_the_end() -> None:
    paper = read(
        "99 910 Sluizen\n\nB VOORLOPIG VERSLAG\n\nVastgesteld 21 juni 2031\n\n1. Papier\n\n"
        "Overwegende dat de Kieswet geldt; in hoeverre regelt het voorstel dat, vragen de leden\n"
        "van VVD-fractie de regering.\n\n"
        "De regering stelt veel. Waarom wijkt de Waterwet, zo vragen de leden van de\n"
        "PvdA-fractie.\n\n"
        "De leden van de commissie zien uit naar de memorie van antwoord en de Gemeentewet.\n",
        "kst-99910-B",
    )
    assert [one[:2] for one in cited(paper)] == [
        ("Kieswet", "VVD"),
        ("Waterwet", "PvdA"),
        ("Gemeentewet", "ek"),
    ]


@pytest.mark.parametrize(
    ("answer", "asker"),
    [
        ("In reactie hierop merk ik op dat de Gemeentewet geldt.", "D66"),
        ("De Gemeentewet geldt.", "A. Zandvliet, minister van Defensie"),  # that may be no answer
    ],
)
def test_one_question_in_a_letter_is_repeated_where_the_reply_says_so(
    answer: str, asker: str
) -> None:
    paper = read(
        "BRIEF VAN DE MINISTER VAN DEFENSIE\n\nAan de Voorzitter van de Eerste Kamer der Staten-"
        "Generaal\n\nDen Haag, 3 mei 2031\n\nHierbij zend ik u mijn antwoord.\n\nDe leden van de "
        f"D66-fractie vragen naar de Waterwet.\n\n{answer}\n\nDe minister van Defensie,\n"
        "A. Zandvliet\n"
    )
    assert [one[:2] for one in cited(paper)] == [
        ("Waterwet", asker),
        ("Gemeentewet", "A. Zandvliet, minister van Defensie"),
    ]
