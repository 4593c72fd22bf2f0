"""Forms told by a heading, as plain text: each with the voice of those who made it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.loaders.structure.bodies import Bodies
from kamergraaf.loaders.structure.imprint import find_imprint
from kamergraaf.loaders.structure.lines import cut_lines
from kamergraaf.loaders.structure.signers import is_name, members_in, read_member
from kamergraaf.ontology.nouns import Document, Fractie, PassageKind, Person
from tests.voices import who

MOTION = """Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2030–2031

99 910

Regels over sluizen

Nr. 21

{title}
Voorgesteld 9 februari 2031
De Kamer,
gehoord de beraadslaging,
constaterende dat de Waterwet ruimte laat voor
vernieuwing;
verzoekt de regering die te benutten,
en gaat over tot de orde van de dag.
{names}

kst-99910-21
ISSN 0921 - 7371
’s-Gravenhage 2031

Tweede Kamer, vergaderjaar 2030–2031, 99 910, nr. 21
"""
SIGNED = "De Minister van Infrastructuur en Waterstaat,\nQ.R. Zandvliet\n"
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"


def read(text: str, id_: str = "kst-99910-21") -> Document:
    return read_structure(text, "x.txt", id_)


def voices(paper: Document) -> list[tuple[str, str]]:
    return [
        (one.key, who(one.voice))
        for one in paper.passages
        if one.key not in {"frame/head", "frame/cover"}
    ]


# --- motions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "names", "signed"),
    [
        ("MOTIE VAN HET LID TEN HOVE", "Ten Hove", "Ten Hove"),
        ("MOTIE VAN DE LEDEN DE WIT EN VAN RAAN", "De Wit\nVan Raan", "De Wit + Van Raan"),
        ("MOTIE VAN HET LID TJEERD DE GROOT C.S.", "Tjeerd de Groot\nPouw-Verweij\nEl Yassini",
         "Tjeerd De Groot + Pouw-Verweij + El Yassini"),
        ("MOTIE VAN DE LEDEN GÜNDOĞAN, ’T HART EN KRÖGER", "Gündoğan\n’t Hart\nKröger",
         "Gündoğan + ’t Hart + Kröger"),
        ("GEWIJZIGDE MOTIE VAN DE LEDEN DE WIT EN IJSBRANDS TER VERVANGING VAN DIE\n"
         "GEDRUKT ONDER NR. 14", "", "De Wit + IJsbrands"),
        ("MOTIE VAN WANTROUWEN VAN HET LID WILDERS", "Wilders", "Wilders"),
        ("Motie van het lid Fenna de Wit", "Fenna de Wit", "Fenna De Wit"),
    ],
)  # fmt: skip
def test_a_motion_has_the_voice_of_its_signatories(title: str, names: str, signed: str) -> None:
    paper = read(MOTION.format(title=title, names=names))
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    assert who(motion.voice) == signed
    assert paper.date == date(2031, 2, 9)
    assert bool(paper.remarks) is (names == "")


def test_each_clause_of_a_motion_is_a_piece_and_the_imprint_is_nobodys() -> None:
    paper = read(MOTION.format(title="MOTIE VAN HET LID TEN HOVE", names="Ten Hove"))
    [motion] = [one for one in paper.passages if one.kind is PassageKind.MOTION]
    said = [" ".join(piece.of(paper.text).split()) for piece in motion.pieces]
    assert said == [
        "De Kamer,",
        "gehoord de beraadslaging,",
        "constaterende dat de Waterwet ruimte laat voor vernieuwing;",
        "verzoekt de regering die te benutten,",
        "en gaat over tot de orde van de dag. Ten Hove",
    ]


def test_nobody_cites_what_the_title_of_a_dossier_names() -> None:
    head = "35 594\n\nWijziging van de Waterwet\n\nNr. 3\n\nMEMORIE VAN TOELICHTING\n\n"
    text = head + "De Gemeentewet blijft gelden.\n\n" + SIGNED
    paper = attribute(read(text), extract(text))
    assert [one.citation.label for one in paper.citations] == ["Gemeentewet"]


def test_an_amendment_ends_with_its_signatories() -> None:
    paper = read(
        "Nr. 8\nAMENDEMENT VAN HET LID DE WIT C.S.\nOntvangen 3 februari 2031\n"
        "De ondergetekenden stellen het volgende amendement voor:\nIn artikel I vervalt iets.\n"
        "Toelichting\nDit amendement volgt de Waterwet.\nDe Wit\nTerpstra\n"
    )
    assert voices(paper) == [("motion", "De Wit + Terpstra")]
    assert paper.type == "Amendement"


# --- texts in one voice ---------------------------------------------------------------------


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


# --- reports and lists ----------------------------------------------------------------------

REPORT = """Eerste Kamer der Staten-Generaal

B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE EN VEILIGHEID1

Vastgesteld 3 februari 2031

Het voorbereidend onderzoek geeft aanleiding tot vragen.

1. Inleiding

{said}

De leden van de vaste commissie zien de memorie van antwoord met belangstelling tegemoet.

De griffier van de vaste commissie voor Justitie en Veiligheid,
De Boer

1 Samenstelling:
Kemperman (BBB) (voorzitter), Meijer (VVD), Van Hattem (PVV)
"""


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        ("De leden van de fractie van de VVD vragen naar de Waterwet.", ["VVD"]),
        (
            "De leden van de VVD-fractie lezen dit.\nDe leden van de PVV-fractie niet.",
            ["VVD", "PVV"],
        ),
        ("Ook de leden van de fracties van BBB en VVD vragen dit.", ["BBB + VVD"]),
        ("De fractieleden van de PVV vragen dit.\n\nDeze leden vragen meer.", ["PVV"] * 2),
        ("Het lid van de OPNL-fractie vraagt dit.", ["OPNL"]),
        ("Met genoegen hebben de leden van de VVD-fractie gelezen.", ["VVD"]),
        ("De VVD-fractie vraagt dit. Zij wijst op de leden van de PVV-fractie.", ["VVD"]),
        ("De regering vraagt of de leden van de VVD-fractie dit lazen.", []),
    ],
)
def test_the_fracties_speak_in_turn(said: str, speakers: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    committee = "Justitie en Veiligheid"
    found = [one for _, one in voices(paper)]
    assert found[0] == found[-1] == committee
    assert [one for one in found if one != committee] == speakers


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("De leden van de VVD-fractie vragen naar de Waterwet.", ["question"]),
        ("De leden van de VVD-fractie steunen dit doel.", ["text"]),
        # each paragraph that asks is a question, what is said around it is text
        (
            "De leden van de VVD-fractie lezen dit. Zij steunen het.\n\nKan de regering dat "
            "toelichten?\n\nDeze leden vragen naar de kosten.\n\nZij danken de regering.",
            ["text", "question", "question", "text"],
        ),
        # what is said in the paragraph of a question leads up to it
        ("De leden van de VVD-fractie lezen dit. Waarom is dat zo?", ["question"]),
    ],
)
def test_what_a_fractie_asks_in_a_report_is_a_question(said: str, kinds: list[str]) -> None:
    paper = read(REPORT.format(said=said), "kst-99920-B")
    own = [one for one in paper.passages if one.series == Fractie("VVD", "ek")]
    assert [one.key.split("/")[0] for one in own] == kinds
    assert all((one.kind is PassageKind.QUESTION) == ("question" in one.key) for one in own)
    asked = [one for one in own if one.kind is PassageKind.QUESTION]
    assert not any(one.number for one in asked)
    # the heading above is no part of a question
    assert not any("Inleiding" in piece.of(paper.text) for one in asked for piece in one.pieces)


def test_a_report_attests_its_committee() -> None:
    paper = read(REPORT.format(said="De leden van de VVD-fractie vragen dit."), "kst-99920-B")
    seats = [
        (seat.person.name, seat.role.value, who(seat.organization)) for seat in paper.memberships
    ]
    assert ("Kemperman", "voorzitter", "Justitie en Veiligheid") in seats
    assert ("De Boer", "griffier", "Justitie en Veiligheid") in seats
    assert (paper.type, paper.date) == ("Voorlopig verslag", date(2031, 2, 3))
    assert [note.passage for note in paper.footnotes] == ["frame/head"]


def test_a_list_of_questions_pairs_them_with_their_answers() -> None:
    paper = read(
        "Nr. 14\nLIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 9 februari 2031\n"
        "De vaste commissie voor Infrastructuur en Waterstaat heeft vragen voorgelegd aan de\n"
        "Minister van Infrastructuur en Waterstaat over sluizen.\n\n"
        "1\nGeldt de Waterwet?\n\nAntwoord\nJa.\n\n2\nWat kost dat?\n\nAntwoord\nNiets.\n"
    )
    assert voices(paper) == [
        ("question/commissie/1", "Infrastructuur en Waterstaat"),
        ("answer/commissie/1", "minister van Infrastructuur en Waterstaat"),
        ("question/commissie/2", "Infrastructuur en Waterstaat"),
        ("answer/commissie/2", "minister van Infrastructuur en Waterstaat"),
    ]


# --- names and imprint ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "person"),
    [
        ("Van der Woude", Person("Van der Woude", "", "tk")),
        ("VAN DER WOUDE", Person("Van der Woude", "", "tk")),
        ("Sylvana Simons", Person("Simons", "", "tk", "", "Sylvana")),
        ("P.A. Grinwis", Person("Grinwis", "P.A.", "tk")),
        ("E. C. van der Graaf", Person("Van der Graaf", "E.C.", "tk")),
        ("IJSBRANDS", Person("IJsbrands", "", "tk")),
        ("POUW-VERWEIJ C.S.", Person("Pouw-Verweij", "", "tk")),
        ("Erkens (VVD)", Person("Erkens", "", "tk", "VVD")),
    ],
)
def test_a_member_is_named_as_in_lists(printed: str, person: Person) -> None:
    assert read_member(printed, "tk", Bodies("tk")) == person


@pytest.mark.parametrize(
    "line", ["Kröger", "Van ’t Hart", "L. Bromet", "El Yassini", "Erkens (VVD)"]
)
def test_a_name(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line", ["Bijlage", "en gaat over", "De Kamer heeft gesproken.", "3", "NR. 8"]
)
def test_no_name(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Voorstel van wet van de leden A, B en Van C tot wijziging", ["A", "B", "Van C"]),
        ("Motie van het lid De Wit c.s. over sluizen", ["De Wit"]),
        ("Regels over de leden", []),
    ],
)
def test_members_in_a_title(title: str, names: list[str]) -> None:
    assert [one.name for one in members_in(title, "tk", Bodies("tk"))] == names


@pytest.mark.parametrize(
    ("line", "is_imprint"),
    [
        ("Tweede Kamer, vergaderjaar 2022–2023, 31 288, nr. 1013", True),
        ("Eerste Kamer, vergaderjaar 2025–2026, 32 317, PX 12", True),
        ("kst-36200-IV-49", True),
        ("ISSN 0921 - 7371", True),
        ("’s-Gravenhage 2023", False),  # by itself it may be text
        ("Zie Tweede Kamer, vergaderjaar 2022–2023, 31 288, nr. 1013.", False),
        ("Tweede Kamer der Staten-Generaal", False),
    ],
)
def test_imprint(line: str, is_imprint: bool) -> None:
    assert find_imprint(cut_lines(f"Een\n\n{line}\n")) == ({2} if is_imprint else set())


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
