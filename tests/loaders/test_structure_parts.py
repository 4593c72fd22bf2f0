"""The Tweede Kamer's form of an exchange: two parts, or replies below what each fractie asks."""

from __future__ import annotations

from datetime import date

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import (
    Committee,
    Fractie,
    Post,
)
from tests.loaders.exchange import (
    by_key,
)

SECOND_CHAMBER = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 3 juni 2025

Binnen de vaste commissie voor Justitie en Veiligheid hebben de onderstaande fracties de behoefte
vragen en opmerkingen voor te leggen aan de minister van Asiel en Migratie over de brief van
12 mei 2025. De vragen zijn op 20 mei 2025 aan de minister van Asiel en Migratie voorgelegd. Bij
brief van 2 juni 2025 zijn de vragen beantwoord.

De voorzitter van de commissie,
Vijlbrief

De adjunct-griffier van de commissie,
Nouse

Inhoudsopgave
I Vragen en opmerkingen vanuit de fracties
II Antwoord/Reactie van de minister

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie
De leden van de VVD-fractie vragen naar artikel 12 van de AMMR.

II Antwoord/Reactie van de minister

Vragen en opmerkingen van de leden van de VVD-fractie
Op grond van dat artikel geldt het volgende.
"""


def test_the_form_of_the_tweede_kamer():
    document = read_structure(SECOND_CHAMBER, "a.txt", "kst-32317-900")
    minister = Post("minister van Asiel en Migratie")
    committee = Committee("Justitie en Veiligheid", "tk")
    asked, answered = document.letters
    assert (asked.date, answered.date) == (date(2025, 5, 20), date(2025, 6, 2))
    assert (asked.senders, asked.addressees) == ((committee,), (minister,))
    assert (answered.senders, answered.answers) == ((minister,), "letter/uitgaand")
    found = by_key(document)
    assert found["introduction/vvd"].voice == Fractie("VVD", "tk")
    assert found["frame/antwoord/vvd"].voice == minister
    assert [(m.person.name, str(m.role)) for m in document.memberships] == [
        ("Vijlbrief", "voorzitter"),
        ("Nouse", "griffier"),
    ]
    assert document.date == date(2025, 6, 3)


BARE_PARTS = """VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 16 april 2031

In de vaste commissie voor Financiën bestond er bij enkele fracties behoefte een aantal vragen
voor te leggen aan de minister van Financiën over de brief van 7 april 2031. De op 14 april 2031
toegezonden vragen zijn met de bij brief van 15 april 2031 toegezonden antwoorden afgedrukt.

Adjunct-griffier van de commissie,

Ten Hove

VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES

Vragen en opmerkingen van de CDA-fractie

De leden van de CDA-fractie vragen hoe de minister de Waterwet leest.

{between}Vragen en opmerkingen van de D66-fractie

De leden van de D66-fractie wijzen op de Kieswet.

REACTIE VAN DE MINISTER

{answers}
"""


def test_parts_without_numbers() -> None:
    answers = (
        "De leden van de CDA-fractie vragen naar de Waterwet. Ik lees haar zoals zij er staat.\n\n"
        "De leden van de D66-fractie wijzen op de Kieswet. Die geldt hier niet."
    )
    text = BARE_PARTS.format(between="", answers=answers)
    paper = read_structure(text, "x.txt", "kst-99910-9")
    asked, answered = paper.letters
    assert (asked.date, answered.date) == (date(2031, 4, 14), date(2031, 4, 15))
    assert answered.senders == (Post("minister van Financiën"),)
    assert [one.voice for one in paper.passages if one.letter == asked.key][1:] == [
        Fractie("CDA", "tk"),
        Fractie("D66", "tk"),
    ]
    assert [one.person.name for one in paper.memberships] == ["Ten Hove"]


def test_a_reply_below_what_each_fractie_asks() -> None:
    between = "Antwoord van de minister\n\nIk lees haar zoals zij er staat.\n\n"
    text = BARE_PARTS.format(between=between, answers="De Kieswet geldt hier niet.")
    paper = read_structure(text, "x.txt", "kst-99910-9")
    said = [(one.kind.value, one.voice, one.answers_to) for one in paper.passages if one.series]
    minister = Post("minister van Financiën")
    assert said == [
        ("question", Fractie("CDA", "tk"), ""),
        ("answer", minister, "question/cda/1"),
        ("question", Fractie("D66", "tk"), ""),
        ("answer", minister, "question/d66/1"),
    ]
