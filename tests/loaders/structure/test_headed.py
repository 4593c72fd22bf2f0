"""Texts in one voice, told by a heading: memories, bills, regulations, advice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute
from kamergraaf.loaders.structure.text.cues import opens_section
from tests.loaders.headed import MINISTER, SIGNED, read, voices


def test_nobody_cites_what_the_title_of_a_dossier_names() -> None:
    head = "35 594\n\nWijziging van de Waterwet\n\nNr. 3\n\nMEMORIE VAN TOELICHTING\n\n"
    text = head + "De Gemeentewet blijft gelden.\n\n" + SIGNED
    paper = attribute(read(text), extract(text))
    assert [one.citation.label for one in paper.citations] == ["Gemeentewet"]


@pytest.mark.parametrize(
    ("text", "type_", "found"),
    [
        pytest.param(
            "99 910\nNr. 3 MEMORIE VAN TOELICHTING\n\nALGEMEEN\n\n1. Inleiding\n\nZe lekken.\n\n"
            "1.1 Aanleiding\n\nJa.\n\nII. ARTIKELSGEWIJS\n\nArtikel 1\n\nDit spreekt.\n\n" + SIGNED,
            "Memorie van toelichting",
            [("text/1", MINISTER), ("text/1.1", MINISTER), ("text/artikel-1", MINISTER)],
            id="sections by how headings look",
        ),
        pytest.param(
            "Nr. 6\nMEMORIE VAN TOELICHTING ZOALS GEWIJZIGD NAAR AANLEIDING VAN HET ADVIES\n"
            "VAN DE RAAD VAN STATE\nSluizen lekken.\n" + SIGNED,
            "Memorie van toelichting",
            [("text", MINISTER)],
            id="changed after the advice",
        ),
        pytest.param(
            "C MEMORIE VAN ANTWOORD\n\nOntvangen 3 maart 2031\n\nDe regering dankt.\n\n" + SIGNED,
            "Memorie van antwoord",
            [("text", MINISTER)],
            id="of the Eerste Kamer",
        ),
        pytest.param(
            "Voorstel van wet van de leden De Wit en Terpstra tot wijziging van de Waterwet\n"
            "Nr. 6\nNOTA NAAR AANLEIDING VAN HET VERSLAG\nZij danken.\nFenna de Wit\nTerpstra\n",
            "Nota naar aanleiding van het verslag",
            [("text", "Fenna De Wit + Terpstra")],
            id="initiators, as they sign",
        ),
        pytest.param(
            "Voorstel van wet van het lid De Wit tot wijziging van de Waterwet\n"
            "Nr. 2\nVOORSTEL VAN WET\nAlzo Wij overwogen;\nArtikel I\nDe Waterwet vervalt.\n"
            "De Minister van Infrastructuur en Waterstaat,\n",
            "Voorstel van wet",
            [("text", "De Wit"), ("text/artikel-i", "De Wit")],
            id="a bill of a member, which a minister countersigns",
        ),
        pytest.param(
            "Nr. 8\nTWEEDE NOTA VAN WIJZIGING\nHet voorstel wordt gewijzigd.\n",
            "Tweede nota van wijziging",
            [("text", "bewindspersoon")],
            id="nobody signs",
        ),
        pytest.param(
            "Nr. 4\nADVIES RAAD VAN STATE\nDe Afdeling maakt opmerkingen.\n"
            "De vice-president van de Raad van State,\nA.B. van Rietschoten\n",
            "Advies",
            [("text", "A.B. van Rietschoten, vice-president van de Raad van State")],
            id="an advice",
        ),
        pytest.param(
            "Besluit van 9 mei 2031, houdende regels over het schutten\n\nGelet op de Waterwet;\n\n"
            "Artikel 1\n\nEen sluis wordt geschut.\n\n" + SIGNED
            + "Uitgegeven de twintigste mei 2031\nDe Minister van Financiën,\nH. Oosterling\n",
            "Besluit",
            [("text", MINISTER), ("text/artikel-1", MINISTER)],
            id="a regulation; who publishes it does not make it",
        ),
        pytest.param(
            "Circulaire over sluizen\n\nDe Waterwet geldt.\n\n" + SIGNED,
            "",
            [("text", MINISTER)],
            id="no heading, and yet signed",
        ),
        pytest.param("Een verhaal over de Waterwet.\n", "", [], id="nothing of all this"),
        pytest.param(
            "Wij spraken over de memorie van toelichting.\n", "", [], id="named in a text"
        ),
    ],
)  # fmt: skip
def test_a_text_has_the_voice_of_who_signs(text, type_, found) -> None:
    paper = read(text, "kst-99910-3")
    assert (paper.type, voices(paper)) == (type_, found)
    assert paper.passages or paper.remarks


def test_a_letter_ahead_of_such_a_heading_stays_a_letter() -> None:
    paper = read(
        "Nr. 30\nBRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 maart 2031\n\n"
        "Hierbij de memorie.\n\n" + SIGNED + "\nMEMORIE VAN TOELICHTING\n\nDe Waterwet volstaat.\n"
    )
    assert len(paper.letters) == 1
    assert paper.type == ""


WORDS = st.sampled_from(
    ["MEMORIE VAN TOELICHTING", "VERSLAG", "MOTIE VAN HET LID DE WIT", "De Kamer,", "De Wit", "",
     "1. Inleiding", "De leden van de VVD-fractie vragen.", "De Minister van Financiën,", "Nr. 3",
     "ALGEMEEN",
     "ADVIES RAAD VAN STATE", "LIJST VAN VRAGEN", "1", "Antwoord", "VOORSTEL VAN WET", "Artikel 1",
     "en gaat over tot de orde van de dag.", "Tekst.", "BRIEF VAN DE MINISTER VAN FINANCIËN"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=14))
def test_any_order_of_these_lines_is_read(lines: list[str]) -> None:
    paper = read("\n".join([*lines, "Slot."]))
    keys = [one.key for one in paper.passages]
    assert len(keys) == len(set(keys))
    assert all(one.pieces for one in paper.passages)
    assert paper.passages or paper.remarks


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("Beantwoording vragen OSF-fractie", True),
        ("Inbreng OSF-fractie", True),
        ("Fractie: OSF", True),
        ("Inbreng OSF-fractie is dat", False),
        ("Beantwoording vraag OSF-fractie:", True),
        ("Antwoorden op de vragen van het lid van de OSF-fractie", True),
        ("II. Beantwoording van de vragen van de fractie van de OSF", True),
        ("Reactie op de inbreng van de Partij voor de Dieren-fractie", True),
        ("Antwoord op de vragen van de commissie", False),
        ("Beantwoording van de vragen van de OSF-fractie vergt dat", False),
        ("Reactie van de OSF-fractie op de vragen", False),
        ("Antwoord: de OSF-fractie", False),
    ],
)
def test_a_heading_above_what_is_answered_of_one_fractie(line: str, opens: bool) -> None:
    assert opens_section(line) is opens
