"""Texts that lost their line breaks, or their title: who speaks, writes and signs in them."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.text.lines import cut_lines
from tests.loaders.headed import voices
from tests.voices import who

SITE = "Verslag\n\nAan de orde is de Waterwet.\n\n©\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a page with the name of whoever speaks twice
        ("©\nA.B. (Anna) van DamMevrouw Van Dam (PSP): Dag.",
         ["©", "A.B. (Anna) van Dam", "Mevrouw Van Dam (PSP): Dag."]),
        ("©\nC. (Kees)  VosStaatssecretaris Vos van Zee: Dag.",
         ["©", "C. (Kees) Vos", "Staatssecretaris Vos van Zee: Dag."]),
        ("©\nDe Voorzitter: Mooi. De motie-Vos c.s. over dijken (99910, nr. 5) wordt bij zitten en"
         " opstaan verworpen.",
         ["©", "De Voorzitter: Mooi.", "De motie-Vos c.s. over dijken (99910, nr. 5) wordt bij"
          " zitten en opstaan verworpen."]),
        # more speak within a line than at the head of one
        ("De voorzitter: Dag. De heer Vos (VVD): Ja. Minister Dam: Nee.",
         ["De voorzitter: Dag.", "De heer Vos (VVD): Ja.", "Minister Dam: Nee."]),
        # a sign or the number of a page in front of a name
        ("De Voorzitter: Mooi. D De heer Vos (CHU): Ja.\nD Minister Dam: Nee.",
         ["De Voorzitter: Mooi. D", "De heer Vos (CHU): Ja.", "D", "Minister Dam: Nee."]),
        ("De voorzitter: Dag. De heer Vos: Ja. 1\n\n2 De heer Vos: En ja. De voorzitter: Dank.",
         ["De voorzitter: Dag.", "De heer Vos: Ja. 1", "", "2", "De heer Vos: En ja.",
          "De voorzitter: Dank."]),
        ("Aanvang 18.05 uur De voorzitter: Dag. De heer Vos (VVD): Ja. Sluiting 20.31 uur.",
         ["Aanvang 18.05 uur", "De voorzitter: Dag.", "De heer Vos (VVD): Ja.",
          "Sluiting 20.31 uur."]),
        # a quotation in a turn
        ("De voorzitter: Dag.\nDe heer Vos (VVD): Hij zei dit. Minister Dam: dat was niets.",
         ["De voorzitter: Dag.", "De heer Vos (VVD): Hij zei dit. Minister Dam: dat was niets."]),
        ("Nr. 8 VERSLAG VAN EEN ALGEMEEN OVERLEG Vastgesteld 3 mei 2031 De commissie sprak.",
         ["Nr. 8 VERSLAG VAN EEN ALGEMEEN OVERLEG", "Vastgesteld 3 mei 2031",
          "De commissie sprak."]),
        ("Nr. 5 ADVIES RAAD VAN STATE EN NADER RAPPORT Hieronder is opgenomen wat volgt. Bij"
         " Kabinetsmissive van 6 juni 2031 is dit gevraagd. 1. Zo. De Raad ziet artikel 3.1. Dat.",
         ["Nr. 5 ADVIES RAAD VAN STATE EN NADER RAPPORT", "Hieronder is opgenomen wat volgt.",
          "Bij Kabinetsmissive van 6 juni 2031 is dit gevraagd.",
          "1. Zo. De Raad ziet artikel 3.1. Dat."]),
        ("MEMORIE VAN ANTWOORD Ontvangen 3 mei 2031 Dat is zo. De Minister van Justitie, A. Zee",
         ["MEMORIE VAN ANTWOORD", "Ontvangen 3 mei 2031", "Dat is zo.",
          "De Minister van Justitie, A. Zee"]),
        # a regulation on one line
        ("Nr. 9 Regeling van de Minister van Defensie van 4 mei 2031 over sluizen De Minister van"
         " Defensie, Gelet op artikel 2 van de Waterwet; Besluit: ARTIKEL I Sluizen sluiten. Den"
         " Haag, 4 mei 2031 De Minister van Defensie, namens deze, de directeur, A. Zee TOELICHTING"
         " Zo is het.",
         ["Nr. 9", "Regeling van de Minister van Defensie van 4 mei 2031 over sluizen",
          "De Minister van Defensie,", "Gelet op artikel 2 van de Waterwet;", "Besluit:",
          "ARTIKEL I", "Sluizen sluiten.", "Den Haag, 4 mei 2031", "De Minister van Defensie,",
          "namens deze, de directeur,", "A. Zee", "TOELICHTING", "Zo is het."]),
        # a letter below the menu of a website
        ("12 Sluizen Nr. 9 Brief van de minister van Defensie Aan de Voorzitter van de Tweede Kamer"
         " der Staten-Generaal Den Haag, 4 mei 2031 Zo is het.",
         ["12 Sluizen Nr. 9", "Brief van de minister van Defensie",
          "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 4 mei 2031",
          "Zo is het."]),
        ("De Brief van de minister van Defensie Aan de Voorzitter is er.",
         ["De Brief van de minister van Defensie Aan de Voorzitter is er."]),
        # answers to a debate, signed above them
        ("Bijgaand de antwoorden. DE MINISTER-PRESIDENT, Minister van Algemene Zaken, Ad Vos Vraag"
         f" van de g.a. de heer Smal (SP): Mag dat? Antwoord {'Ja, dat mag altijd. ' * 40}Vraag van"
         " mevrouw Dam (VVD) was dit. Vraag van het lid Dam (VVD): En dit? Antwoord: Nee.",
         ["Bijgaand de antwoorden.", "DE MINISTER-PRESIDENT, Minister van Algemene Zaken,",
          "Ad Vos", "Vraag van de g.a. de heer Smal (SP): Mag dat?", "Antwoord",
          f"{'Ja, dat mag altijd. ' * 40}Vraag van mevrouw Dam (VVD) was dit.",
          "Vraag van het lid Dam (VVD): En dit?", "Antwoord:", "Nee."]),
        # a short line has its breaks
        ("De vraag. Vraag van de heer Smal (SP): Mag dat? Antwoord Ja.",
         ["De vraag. Vraag van de heer Smal (SP): Mag dat? Antwoord Ja."]),
        # each number twice, of the question and of its answer
        (f"Vragen van de SP-fractie 1. Mag dat? 1. {'Ja, dat mag altijd. ' * 40}2. En dit? 2. Nee.",
         ["Vragen van de SP-fractie", "1. Mag dat?", f"1. {'Ja, dat mag altijd. ' * 40}".strip(),
          "2. En dit?", "2. Nee."]),
        (f"Zo is het. 1. {'Ja, dat mag altijd. ' * 40}1. Mag dat? Ja. 2. Nee.",
         [f"Zo is het. 1. {'Ja, dat mag altijd. ' * 40}1. Mag dat? Ja. 2. Nee."]),
        # a report that goes on behind its day
        ("VERSLAG\nVastgesteld 3 mei 2031 De commissie heeft daarover enige vragen gesteld, die zij"
         " hierna afdrukt. De voorzitter van de commissie, Kist De griffier van de commissie, Zee",
         ["VERSLAG", "Vastgesteld 3 mei 2031", "De commissie heeft daarover enige vragen gesteld,"
          " die zij hierna afdrukt.", "De voorzitter van de commissie, Kist",
          "De griffier van de commissie, Zee"]),
        ("VERSLAG\nVastgesteld 3 mei 2031 De commissie telt.",
         ["VERSLAG", "Vastgesteld 3 mei 2031 De commissie telt."]),
        # it decides nothing
        ("Gelet op artikel 2 van de Waterwet is dat zo. ARTIKEL I geldt.",
         ["Gelet op artikel 2 van de Waterwet is dat zo. ARTIKEL I geldt."]),
        ("Het VERSLAG Vastgesteld 3 mei 2031 is uit.", ["Het VERSLAG Vastgesteld 3 mei 2031 is"
                                                        " uit."]),
        ("Daarna zei Mevrouw Van Dam (PSP): Dag.", ["Daarna zei Mevrouw Van Dam (PSP): Dag."]),
    ],
)  # fmt: skip
def test_lines_are_cut_where_others_begin(text: str, lines: list[str]) -> None:
    cut = cut_lines(text)
    assert cut.words == lines
    assert [text[begin:end].split() for begin, end in zip(cut.starts, cut.ends, strict=True)] == [
        line.split() for line in lines
    ]


def test_a_letter_on_one_line_has_its_head_and_signatures() -> None:
    paper = read_structure(
        "99 910\nSluizen\nNr. 19\nBRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN DEFENSIE Aan de"
        " Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 13 november 2031 Hierbij"
        " zend ik u de Waterwet. De minister van Defensie, A. B. de Wit De staatssecretaris van"
        " Defensie, C. van Dam,\n",
        "x.txt",
        "kst-99910-19",
    )
    [letter] = paper.letters
    assert [who(one) for one in letter.senders] == [
        "A.B. de Wit, minister van Defensie + C. van Dam, staatssecretaris van Defensie"
    ]
    assert str(letter.date) == "2031-11-13"


def test_a_report_on_one_line_has_its_speakers() -> None:
    paper = read_structure(
        "99 910 Sluizen Nr. 8 VERSLAG VAN EEN ALGEMEEN OVERLEG Vastgesteld 3 mei 2031 De vaste"
        " commissie voor Defensie heeft op 2 april 2031 overleg gevoerd met minister De Wit van"
        " Defensie over sluizen. Van dit overleg brengt de commissie bijgaand beknopt verslag uit."
        " Vragen en opmerkingen uit de commissie De heer Kist (VVD) wijst op de Waterwet. Hij"
        " vraagt meer. Mevrouw Zee (SP) sluit zich aan. Antwoord van de minister De minister"
        " antwoordt dat de Kieswet geldt. Nadere gedachtewisseling De heer Kist (VVD) is tevreden."
        "\n",
        "x.txt",
        "kst-99910-8",
    )
    minister = "De Wit, minister van Defensie".replace("De", "de", 1)
    assert [one[1] for one in voices(paper)] == ["Defensie", "Kist", "Zee", minister, "Kist"]
    assert str(paper.date) == "2031-05-03"


@pytest.mark.parametrize(
    ("decides", "cites"),
    [
        ("Gelet op artikel 2 van de Waterwet;\nBesluit:\nDe Gemeentewet geldt.",
         ["Waterwet", "Gemeentewet"]),
        ("Gelet op artikel 2 van de Waterwet is dat zo.", []),  # nothing is decided
    ],
)  # fmt: skip
def test_a_regulation_without_its_title(decides: str, cites: list[str]) -> None:
    paper = read_structure(
        f"Staatscourant\n\nDe Minister van Defensie,\n{decides}\n"
        "’s-Gravenhage, 2 december 2031\nDe Minister van Defensie,\nA. B. de Wit\n",
        "x.txt",
        "x",
    )
    minister = "A.B. de Wit, minister van Defensie"
    said = [one for one in paper.passages if who(one.voice) == minister]
    found = " ".join(piece.of(paper.text) for one in said for piece in one.pieces)
    assert all(law in found for law in cites)
    assert paper.type == ("Regeling" if cites else "")
    assert str(paper.date) == "2031-12-02"
