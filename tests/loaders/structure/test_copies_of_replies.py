"""Replies as copies print them: a page on one line, labels apart, a body's own letterhead."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from tests.loaders.restated import cited_by
from tests.voices import who

FILLER = "Dat het water in de polder hoog staat, is al jaren bekend bij het waterschap. " * 6
ONE_LINE = (
    "1 Eerste Kamer der Staten-Generaal 1 Vergaderjaar Regels over sluizen C MEMORIE VAN ANTWOORD "
    "Ontvangen {day} Inleiding Met belangstelling heb ik kennisgenomen van het verslag. " + FILLER
)


@pytest.mark.parametrize("day", ["4 maart 2031", "4 maart"])
@pytest.mark.parametrize(
    ("above", "asks"), [("Sluizen en gemalen ", True), ("Zo schreef ik ook aan ", False)]
)
def test_members_may_ask_behind_a_heading_on_one_line(day: str, above: str, asks: bool) -> None:
    said = f"{above}De leden van de SP-fractie vragen of de Kieswet geldt. Nee, de Provinciewet."
    said += f" {FILLER}\n\n2 {FILLER}\n\n3 {FILLER}"
    paper = read_structure(ONE_LINE.format(day=day) + said, "x.txt", "kst-99914-C")
    by = "SP" if asks else "bewindspersoon"
    assert cited_by(paper) == [("Kieswet", by), ("Provinciewet", "bewindspersoon")]


def test_in_a_page_with_lines_such_words_are_no_heading() -> None:
    said = "Nr. 6\n\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 4 maart 2031\n\n" + FILLER
    said += "Zo zei het lid Smal: Wij en De leden van de SP-fractie vragen niets over de Kieswet."
    paper = read_structure(said, "x.txt", "kst-99914-6")
    assert [who(one.voice) for one in paper.passages if one.series] == []


CONSULTATION = """Nr. 7
VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 4 maart 2031

In de vaste commissie voor Infrastructuur en Waterstaat bestond behoefte vragen voor te leggen aan
de minister van Infrastructuur en Waterstaat over de brief van 3 februari 2031.

De op 10 februari 2031 toegezonden vragen zijn met de door de minister bij brief van 1 maart 2031
toegezonden antwoorden hieronder afgedrukt.

De voorzitter van de commissie, Smal

Inhoudsopgave blz.

I. Vragen en opmerkingen vanuit de fracties 2

II. Reactie van de minister {page}

I. VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES

Vragen en opmerkingen van de VVD-fractie

De leden van de VVD-fractie hebben kennisgenomen van de wijziging.

Wijziging van de Kieswet

Het peil is hoog, gelet op de Provinciewet. Is de minister bereid het te verlagen?
{reply}"""


@pytest.mark.parametrize("page", ["4", "..... 14"])
@pytest.mark.parametrize("reply", ["", "\nII. REACTIE VAN DE MINISTER\n\nDe Gemeentewet geldt.\n"])
def test_a_reply_of_which_only_the_contents_tell_is_not_printed(page: str, reply: str) -> None:
    paper = read_structure(CONSULTATION.format(page=page, reply=reply), "x.txt", "kst-99914-7")
    own = {"Kieswet": "VVD", "Provinciewet": "VVD"}
    own |= {"Gemeentewet": "minister van Infrastructuur en Waterstaat"} if reply else {}
    assert dict(cited_by(paper)) == own


REPLY = """Postbus 20015
2500 EA  Den Haag
{date}  6 juni 2031
BETREFT  Beantwoording vragen over sluizen

1/2

BEZORGEN
{to}
2595 BD  DEN HAAG

{greets}

Hierbij bieden wij u onze antwoorden aan op de door de Vaste commissie voor Defensie
gestelde vragen over sluizen.

{signs}

drs. A. (Anna) Smal,
wnd. president

mr. B. (Bob) Zandvliet,
secretaris

2/2

Vraag 1

Wie mag er in de sluizen, gelet op de Kieswet?

Wij mogen dat op grond van de Provinciewet.

Vraag 2

Waarom geldt de Gemeentewet?

Zie het antwoord op vraag 1.
"""
CHAIR = "Voorzitter van de Tweede Kamer der Staten-Generaal"


@pytest.mark.parametrize("date", ["datum", "DATUM"])
def test_a_body_answers_below_labels_that_stand_apart(date: str) -> None:
    own = {"greets": "Geachte mevrouw De Wit,", "signs": "Algemene Rekenkamer"}
    text = REPLY.format(to=CHAIR, date=date, **own)
    paper = read_structure(text, "x.txt", "kst-99914-8")
    [letter] = paper.letters
    president = "A. Smal, wnd. president van de Algemene Rekenkamer"
    assert [who(one) for one in letter.senders] == [president]
    assert str(letter.date) == "2031-06-06"
    assert cited_by(paper) == [
        ("Kieswet", "Defensie"), ("Provinciewet", president), ("Gemeentewet", "Defensie"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("to", "greets", "signs"),
    [
        ("De heer C. Smal", "Geachte heer Smal,", "Algemene Rekenkamer"),
        (CHAIR, "Geachte mevrouw De Wit,", "Stichting Sluizen"),
        (CHAIR, "Geachte mevrouw De Wit,", "Algemene Rekenkamer meldt dit rapport."),
    ],
)
def test_other_letters_are_nobodys(to: str, greets: str, signs: str) -> None:
    text = REPLY.format(to=to, date="datum", greets=greets, signs=signs)
    assert not read_structure(text, "x.txt", "kst-99914-8").letters


MINISTER = """Nr. 30
BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 4 maart 2031

Hierbij zend ik u mijn antwoorden op de vragen van de vaste commissie voor Defensie.

{label} 1

{first}

Er zijn er drie, gelet op de Provinciewet.

{label} 2

Waarom geldt de Gemeentewet?

Dat is al zo.

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""


@pytest.mark.parametrize(
    ("label", "first", "asker"),
    [
        ("Vraag", "Hoeveel sluizen vallen onder de Kieswet?", "Defensie"),
        ("Vraag", "De sluizen vallen onder de Kieswet.", "minister"),
        ("Deel", "De sluizen vallen onder de Kieswet.", "minister"),
    ],
)
def test_an_empty_line_may_part_a_question_from_its_label(
    label: str, first: str, asker: str
) -> None:
    paper = read_structure(MINISTER.format(label=label, first=first), "x.txt", "kst-99914-30")
    assert dict(cited_by(paper))["Kieswet"] in {asker, f"Q.R. Zandvliet, {asker}"}


@pytest.mark.parametrize(
    ("label", "said", "asker"),
    [
        ("Vraag 2", "Waarom geldt de Kieswet?", "Defensie"),
        ("Vraag 2", "Daar staat de Kieswet.", "minister"),  # it asks nothing
        ("Vraag 5", "Waarom geldt de Kieswet?", "minister"),  # it was asked before
        ("Zie wat ik schreef op\nVraag 2", "Waarom geldt de Kieswet?", "minister"),
    ],
)
def test_a_letter_may_take_questions_in_an_order_of_its_own(
    label: str, said: str, asker: str
) -> None:
    text = MINISTER.format(label="Vraag", first="Hoeveel sluizen zijn er?").replace(
        "Vraag 2", "Vraag 5"
    )
    text = text.replace("Dat is al zo.", f"Dat is al zo.\n\n{label}\n{said}\n\nNee, de Grondwet.")
    paper = read_structure(text, "x.txt", "kst-99914-31")
    found = dict(cited_by(paper))
    assert found["Kieswet"] in {asker, f"Q.R. Zandvliet, {asker}"}
    assert found["Grondwet"] == "minister"


ONE_LINE_LIST = (
    "1 Tweede Kamer der Staten-Generaal 1 Vergaderjaar Nr. 12 LIJST VAN VRAGEN EN ANTWOORDEN "
    "Vastgesteld 3 maart 2031 De vaste commissie voor Defensie heeft een aantal vragen voorgelegd "
    "aan de Minister van Defensie over sluizen. De Minister heeft deze vragen beantwoord bij brief "
    "van 2 maart 2031. Vragen en antwoorden zijn hierna afgedrukt. De voorzitter van de commissie, "
    "Smal De griffier van de commissie, De Wit {label}1 Geldt de Kieswet? {mark}Nee, de "
    "Provinciewet, zie tabel 1 Hoogte van het water. " + FILLER + "{label}2 Waarom geldt de "
    "Gemeentewet? {mark}Dat is zo. " + FILLER + "{label}3 Hoe hoog staat het water? {mark}Hoog, "
    "gelet op de Waterwet. " + FILLER
)


@pytest.mark.parametrize("label", ["", "Vraag "])
@pytest.mark.parametrize("mark", ["", "Antwoord "])
def test_a_list_on_one_line_begins_behind_the_name_of_the_clerk(label: str, mark: str) -> None:
    text = ONE_LINE_LIST.format(label=label, mark=mark)
    paper = read_structure(text, "x.txt", "kst-99914-12")
    minister = "minister van Defensie"
    assert cited_by(paper) == [
        ("Kieswet", "Defensie"), ("Provinciewet", minister), ("Gemeentewet", "Defensie"),
        ("Waterwet", minister),
    ]  # fmt: skip
