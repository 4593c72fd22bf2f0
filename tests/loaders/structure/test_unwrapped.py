"""Papers without empty lines: each line a whole paragraph, or paragraphs wrapped as in a PDF."""

from __future__ import annotations

import textwrap

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.voices import who

LONG = " ".join(
    ["Dat het water in de polder hoog staat is al jaren bekend bij het waterschap."] * 3
)
REPORT = f"""Nr. 5
VERSLAG
Vastgesteld 3 maart 2031
De vaste commissie voor Infrastructuur en Waterstaat, belast met het onderzoek van dit wetsvoorstel, heeft de eer als volgt verslag uit te brengen van haar bevindingen.
Algemeen
De leden van de VVD-fractie hebben kennisgenomen van het wetsvoorstel. {LONG}
De leden van de D66-fractie lezen over de Waterwet. {LONG}
Sluizen en gemalen
De leden van de SP-fractie vragen naar de sluizen. {LONG}
Zij wijzen voorts op:
De aan het woord zijnde leden vragen hoe hoog het water staat
De leden van de VVD-fractie vragen dat ook. {LONG}
"""  # noqa: E501
LIST = f"""Nr. 12
LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 3 maart 2031
De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de Minister van Infrastructuur en Waterstaat over sluizen.
1
Hoeveel sluizen zijn er in 2031 hersteld?
{LONG}
2
Kunt u een overzicht geven van de kosten
{LONG}
Zie het overzicht
3
Wat kost dat?
{LONG}
"""  # noqa: E501


def said(text: str) -> list[str]:
    """The keys of what is said, but for a committee's own words."""
    return [
        one.key
        for one in read_structure(text, "x.txt", "x").passages
        if one.kind.value != "frame" and one.key != "text"
    ]


def wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 78) for line in text.split("\n"))


@pytest.mark.parametrize("text", [REPORT, REPORT.replace("\n", "\n\n")])
def test_a_line_is_a_paragraph_though_no_stop_ends_the_one_above(text: str) -> None:
    assert said(text) == [
        "text/algemeen/vvd",
        "text/algemeen/d66",
        "question/algemeen/sp/1",
        "text/algemeen/sp",
        "question/algemeen/sp/2",
        "question/algemeen/vvd/1",
    ]


def test_a_number_alone_and_an_answer_begin_where_a_line_does() -> None:
    assert said(LIST) == [f"{kind}/commissie/{n}" for n in "123" for kind in ("question", "answer")]
    second = read_structure(LIST, "x.txt", "x").passages[4]
    assert second.pieces[0].of(LIST) == "2\nKunt u een overzicht geven van de kosten"


def test_where_lines_are_wrapped_one_goes_on_from_the_one_above() -> None:
    text = wrapped(LIST)
    assert said(text) == [f"{kind}/commissie/{n}" for n in "12" for kind in ("question", "answer")]
    second = read_structure(text, "x.txt", "x").passages[4]
    assert second.pieces[0].of(text).startswith("2\nKunt u een overzicht geven van de kosten\nDat")


REPLY = """Nr. 6
NOTA NAAR AANLEIDING VAN HET VERSLAG
Ontvangen 3 maart 2031
ALGEMEEN
Met belangstelling heb ik kennisgenomen van het verslag over de sluizen, en
ik dank de leden van de fracties voor hun inbreng.
{title}
{asks} hoe hoog het water in de polder
staat.
Het water staat hoog. Dat is bekend.
De Minister van Infrastructuur en Waterstaat,
J. Smal
"""


@pytest.mark.parametrize(
    ("title", "asks", "asked"),
    [
        ("Sluizen", "De leden van de SP-fractie vragen", True),
        ("Overig", "Tot slot vragen de leden van de SP-fractie", True),
        ("Ik schreef dit aan", "De Sluiswacht en aan de leden van de SP-fractie, over", False),
    ],
)
def test_a_heading_that_no_empty_line_sets_apart(title: str, asks: str, asked: bool) -> None:
    text = REPLY.format(title=title, asks=asks)
    asked_by = [who(one.voice) for one in read_structure(text, "x.txt", "x").passages if one.series]
    assert ("SP" in asked_by) == asked


@pytest.mark.parametrize(
    ("above", "read"),
    [
        ("De adjunct-griffier van de commissie, Smal", True),
        ("De adjunct-griffier van de commissie,\nSmal", True),
        ("Adjunct-griffier van de commissie, Smal\nVragen en antwoorden", True),
        ("De voorzitter van de commissie, Smal\nDit gaat over artikel", False),
    ],
)
def test_what_stands_right_above_the_first_number(above: str, read: bool) -> None:
    text = wrapped(LIST).replace("\n1\n", f"\n{above}\n1\n", 1)
    assert ("question/commissie/1" in said(text)) == read


@pytest.mark.parametrize(
    ("opening", "form"),
    [
        ("Het voorbereidend onderzoek van dit wetsvoorstel geeft de commissie\naanleiding", True),
        ("Het voorbereidend onderzoek is gedaan. De commissie\nziet geen aanleiding", False),
    ],
)
def test_a_report_without_its_heading_opens_on_two_lines(opening: str, form: bool) -> None:
    text = f"{opening} tot vragen.\nInleiding\nDe leden van de SP-fractie vragen of dat kan.\n"
    asked = [one for one in read_structure(text, "x.txt", "x").passages if who(one.voice) == "SP"]
    assert bool(asked) == form
