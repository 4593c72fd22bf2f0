"""Consultations of which a copy runs the headings into the words around them."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.text.lines import cut_lines
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

INPUT = (
    "Sluizen\nNummer: 2031D01234, datum: 2031-03-03\n"
    "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Binnen de vaste commissie voor Defensie hebben "
    "enkele fracties de behoefte vragen en opmerkingen voor te leggen aan de minister van Defensie "
    "over de sluizen van de marine in het noorden en in het zuiden van het land. De fungerend "
    "voorzitter van de commissie, Zandvliet De adjunct-griffier van de commissie, Smal "
    "Inhoudsopgave I Vragen en opmerkingen vanuit de fracties Vragen en opmerkingen van de leden "
    "van de D66-fractie Vragen en opmerkingen van de leden van de SP-fractie II Antwoord/Reactie "
    "van de minister I Vragen en opmerkingen vanuit de fracties Vragen en opmerkingen van de leden "
    "van de D66-fractie De leden van de D66-fractie hebben de brief gelezen. Hoe verhoudt die zich "
    "tot de Waterwet? Vragen en opmerkingen van de leden van de SP-fractie De leden van de "
    "SP-fractie vragen of de Woningwet geldt. II Antwoord/Reactie van de minister"
)
REPORT = (
    "99 930 Sluizen\n\nNr. 8 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 9 juni 2031\n\n"
    "De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van "
    "Defensie over de sluizen. De vragen zijn op 20 mei 2031 aan de minister van Defensie "
    "voorgelegd. Bij brief van 8 juni 2031 zijn de vragen beantwoord.\n\n"
    "De griffier van de commissie, Smal\n\n"
    "I. Vragen en opmerkingen vanuit de fracties Vragen en opmerkingen van de leden van de "
    "D66-fractie De leden van de D66-fractie hebben kennisgenomen van de brief en zien dat de "
    "sluizen van de marine in het noorden en in het zuiden van het land in de komende jaren worden "
    "vervangen. Hoe verhoudt die brief zich tot de Waterwet? Vragen en opmerkingen van de leden "
    "van de SP-fractie De leden van de SP-fractie vragen of de Woningwet geldt. II. Reactie van de "
    "minister Vragen en opmerkingen van de leden van de D66-fractie De leden van de D66-fractie "
    "vragen hoe de brief zich verhoudt tot de Waterwet.\n\nDie verandert niet.\n"
)


def said(paper: Document) -> list[tuple[str, str]]:
    return [
        (str(one.kind), who(one.voice))
        for one in paper.passages
        if one.kind is not PassageKind.FRAME
    ]


def words_of(paper: Document, key: str) -> str:
    found = next(one for one in paper.passages if one.key == key)
    return " ".join(piece.of(paper.text) for piece in found.pieces)


@pytest.mark.parametrize(
    "title",
    [
        "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        'HYPERLINK "http://x" 99930 Sluizen Nr. Inbreng verslag van een schriftelijk overleg '
        "Vastgesteld",
    ],
)
@pytest.mark.parametrize("contents", ["Inhoudsopgave", "Inhoud"])
def test_each_fractie_asks_below_its_heading(title: str, contents: str) -> None:
    text = INPUT.replace("INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", title)
    paper = read_structure(text.replace("Inhoudsopgave", contents), "x.txt", "x")
    assert said(paper) == [("question", "D66"), ("question", "SP")]
    assert words_of(paper, "question/sp/1").endswith("of de Woningwet geldt.")
    assert [(one.person.name, str(one.role)) for one in paper.memberships] == [
        ("Zandvliet", "voorzitter"),
        ("Smal", "griffier"),
    ]
    assert [one.addressees[0] for one in paper.letters if one.addressees]


def test_and_so_it_does_in_a_report_with_the_reply() -> None:
    paper = read_structure(REPORT, "x.txt", "kst-99930-8")
    assert said(paper)[-3:] == [
        ("question", "SP"),
        ("repeated-question", "D66"),
        ("answer", "minister van Defensie"),
    ]
    assert words_of(paper, "question/sp/1").endswith("vragen of de Woningwet geldt.")


@pytest.mark.parametrize(
    "told",
    [
        "de vragen en opmerkingen van de leden van de SP-fractie gingen over de Woningwet",
        "in de Vragen en opmerkingen vanuit de fracties staat de Woningwet",
    ],
)
def test_no_heading_stands_in_a_sentence(told: str) -> None:
    """Members speak there of what was asked before."""
    text = INPUT.replace("Hoe verhoudt", f"Zij lezen dat {told}. Hoe verhoudt")
    paper = read_structure(text, "x.txt", "x")
    assert said(paper) == [("question", "D66"), ("question", "SP")]
    assert told in words_of(paper, "question/d66/1")


OFFERED = """Rijksoverheid


7 november 2031

Geachte voorzitter, {offers} ik u de memorie van antwoord {on}. Hoogachtend, de minister van Defensie,

mr. A.B. Zandvliet

Goedkeuring van een verdrag

Memorie van antwoord

Inleiding {told}

Sluizen en dijken De leden van de SP-fractie vragen of de Waterwet geldt. {told} Ja.
"""  # noqa: E501
TOLD = "De regering dankt voor de inbreng. " * 7


def test_whoever_offers_a_memorie_signs_it_and_members_ask_below_a_heading() -> None:
    paper = read_structure(OFFERED.format(offers="Hierbij bied", on="aan", told=TOLD), "x", "x")
    minister = "A.B. Zandvliet, minister van Defensie"
    assert said(paper)[-2:] == [("repeated-question", "SP"), ("answer", minister)]
    assert said(paper)[0] == ("running-text", minister)
    assert str(paper.date) == "2031-11-07"
    assert words_of(paper, "repeated-question/sp/1").startswith("De leden van de SP-fractie")


def test_a_letter_that_offers_nothing_signs_no_other_text() -> None:
    paper = read_structure(OFFERED.format(offers="Graag dank", on="af", told=TOLD), "x", "x")
    assert who(paper.passages[-1].voice) == "bewindspersoon"
    assert paper.date is None


@pytest.mark.parametrize(
    ("before", "cut"),
    [
        ("dijken", True),
        ("(Wtd)", True),
        ("dat", False),
        ("en", False),
        ("van", False),
        ("gelezen.", False),
    ],
)
def test_a_sentence_goes_on_with_the_members(before: str, cut: bool) -> None:
    line = f"{TOLD}Over de {before} De leden van de SP-fractie vragen of de Waterwet geldt."
    assert (f"{TOLD}Over de {before}" in cut_lines(line).words) == cut
