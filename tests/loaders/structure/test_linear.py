"""The work of reading a text grows as its length: counted in lines of code run, not in seconds."""

from __future__ import annotations

import sys
from itertools import chain, repeat

import pytest

from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.loaders.structure.actors.people import Members
from kamergraaf.loaders.structure.exchange.repeats import Originals
from kamergraaf.loaders.structure.pages.survey import free_key
from kamergraaf.loaders.structure.text.sentences import find_sentences
from kamergraaf.ontology.nouns import Committee, Membership, Person, Role, Span

LETTER = "BRIEF VAN DE MINISTER VAN JUSTITIE\n\nDen Haag, 3 mei 2020\n\n"
ASKING = "BRIEF AAN DE MINISTER VAN JUSTITIE\n\nDen Haag, 2 mei 2020\n\n"
VRAGEN = (
    "Vragen van het lid Jansen (VVD) aan de Minister van Justitie over geld "
    "(ingezonden 3 mei 2020)\n\nAntwoord van Minister De Vries (Justitie) "
    "(ontvangen 4 mei 2020)\n\n"
)
ONE = "Vraag 1\nIs dat zo?\n\nAntwoord 1\nJa.\n\n"
# What stands first, and what is repeated behind it.
TEXTS = {
    "plain text": ("", "De regering ziet artikel 5 van de Awb.\n\n"),
    "numbers": ("", "1. Tekst\n"),
    "answers": ("", "Antwoord\n"),
    "brackets": (LETTER, "[1] Zie daar\n"),
    "notes": (LETTER, "Dat is zo.1\n\n1 Zie daar.\n\n"),
    "signatures": (LETTER, "De minister van Justitie,\nA. Jansen\n"),
    "chairs": (LETTER, "A. Jansen\nVoorzitter van de commissie voor Justitie\n"),
    "letters": ("", LETTER + "Uw brief van 2 mei 2020 met kenmerk 12345U.\n\nAntwoord\nJa.\n\n"),
    "letters repeated word for word": (
        "",
        f"{ASKING}1. Is dat nu echt zo?\n\n{LETTER}Is dat nu echt zo?\n\nJa, dat is zo.\n\n",
    ),
    "reminders": (ASKING, ASKING + "Onze brief van 2 mei 2020, kenmerk 12345U: een rappel.\n\n"),
    "sections": (ASKING, "Vragen van de leden van de VVD-fractie\n\n1. Is dat zo?\n\n"),
    "repeated questions": (ASKING + "1. Is dat zo?\n\n" + LETTER, ONE),
    "Kamervragen": (VRAGEN, ONE),
    "questions without numbers": (VRAGEN, "Is dat zo?\n\nWaarom?\n\nDaarom.\n\n"),
    "answers by number below one heading": (
        ASKING,
        "1. Zo?\n\n2. Zo?\n\nAntwoorden\n\n1.\nJa.\n\n2.\nNee.\n\n",
    ),
    "questions that wait": (VRAGEN, "Vraag 1\nZo?\n\nVraag 2\nZo?\n\nAntwoord 2\nJa.\n\n"),
    "answers together": (
        "Vragen van het lid Jansen (VVD) aan de minister van Justitie over geld. (Ingezonden 3 mei "
        "2004)\n1\nIs dat zo?\n2\nWaarom?\n",
        "Antwoord van minister De Vries (Justitie). (Ontvangen 4 mei 2004)\n1\nJa.\n2\nDaarom.\n",
    ),
    "end notes anew": (VRAGEN + ONE, "1) NOS, zie daar\n"),
    "turns": ("", "De heer Jansen (VVD):\nDank.\n\nDe Kamer,\ngaat over tot de orde van de dag.\n"),
    "report": ("VERSLAG\n\n3 mei 2020\n\n", "1. Geld\n\nDe leden van de VVD-fractie vragen dit.\n"),
    "sets in cells": ("", "Tol |\n|\nVos (D66) |\n|\nDe Wit |\n|\nKent u de tol?\nJa.\n"),
    "a list without numbers": (
        "Vastgesteld 3 mei 2020\nDe commissie voor Justitie heeft de navolgende vragen voorgelegd. "
        "Deze vragen en de antwoorden zijn hieronder afgedrukt.\n" + "Lang. " * 40 + "\n",
        "Is dat zo?\nJa.\n",
    ),
    "list": ("LIJST VAN VRAGEN EN ANTWOORDEN\n\n", "1\nIs dat zo?\n\nAntwoord\n\nJa.\n\n"),
    "list without answers marked": (
        "LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe commissie voor Justitie heeft vragen voorgelegd aan "
        "de minister van Justitie.\n\n",
        "1\n\nIs dat zo?\n\nJa, dat is zo.\n\n",
    ),
    "meeting": (
        "VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nDe commissie voor Justitie heeft overleg gevoerd met "
        "minister Jansen van Justitie.\n\nVragen en opmerkingen uit de commissie\n\n",
        "De heer Bakker (VVD) vraagt dit.\n\nAntwoord van de minister\n\nDe minister ziet dat.\n\n",
    ),
    "replies below each fractie": (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n",
        "Vragen van de VVD-fractie\n\nIs dat zo?\n\nReactie van de minister\n\nJa.\n\n",
    ),
    "notes set off": (VRAGEN + ONE, "X Noot\n1 Zie daar\nX Noot\n2\n\nZie daar\n"),
    "running heads glued": ("", "Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 1\n"),
    "themes": (ASKING, "1. Geld\n\nDe leden van de VVD-fractie vragen dit.\n\n"),
    "themes answered": (
        ASKING + "1. Geld\n\nDe leden van de VVD-fractie vragen dit.\n\n" + LETTER,
        "1. Geld\n\nDe leden van de VVD-fractie vragen dit. Dat is zo.\n\n",
    ),
    "sections of a letter": (LETTER, "1. Geld\n\nDat is er.\n\n"),
    "advice and reaction": (
        "ADVIES RAAD VAN STATE EN NADER RAPPORT\n\n",
        "1. Geld\n\nDe Raad ziet dat.\n\nNaar aanleiding van het advies is het er.\n\n",
    ),
    "sections of an answer": (ASKING + "1. Is dat zo?\n\n", LETTER + "1. Geld\n\nDat is er.\n\n"),
    "unmarked answers": (
        ASKING + "1. Is dat zo?\n\n" + LETTER,
        "1. Is dat zo?\n\nJa, dat is zo.\n\n",
    ),
    "askers behind": (
        "VERSLAG\n\n3 mei 2020\n\n",
        "Geldt dat, zo vragen de leden van de VVD-fractie.\n\n",
    ),
    "seats with the surname first": (ASKING + "1 Samenstelling:\n", "Hoeve, A.B. ter (VVD), "),
    "themes with answers in between": (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVragen en opmerkingen vanuit de fracties\n\n",
        "De leden van de VVD-fractie vragen dit.\n\nAntwoord van het kabinet\n\nJa.\n\n",
    ),
    "headings of fracties in a report": (
        "VERSLAG\n\n3 mei 2020\n\n",
        "Vragen van de leden van de fractie van GroenLinks-\nPvdA\n\nIs dat zo?\n\n",
    ),
    "covers": ("", "99 910 Geld\n\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n"),
    "bullets": (VRAGEN, "• 1.\nIs dat zo?\n\nAntwoord\nJa.\n\n"),
    "signatures beside": (LETTER, "De minister van Justitie, A. Jansen\n"),
    "compositions below": (LETTER, "2 Samenstelling:\nBakker (VVD), Kox (SP)\n"),
    "names of fracties": (LETTER, "VVD\n\nIs dat zo?\n\nJa, dat is zo.\n\n"),
    "motion": ("MOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\n", "verzoekt de regering;\nA. Jansen\n"),
}
NUMBERED = {
    "questions of one answer": (VRAGEN, "Vraag {0}\nZo?\n", "Antwoord 999b\nJa.\n\n"),
    "members": (ASKING, "Bakker{0} (VVD), ", "\n\nA. Jansen\nVoorzitter van de commissie voor\n"),
    "many end notes": (VRAGEN + ONE, "1) NOS\nzie {0}\n", ""),
}
FEW, TIMES = 100, 4


def work(text):
    """Return how many lines of code reading a text runs."""
    lines = 0

    def trace(_frame, event, _argument):
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        attribute(read_structure(text, "-", "kst-36600-A"), [])
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize(("first", "unit"), TEXTS.values(), ids=TEXTS)
def test_four_times_the_text_is_four_times_the_work(first, unit):
    work(first + unit)  # names and patterns are loaded once
    few, many = (work(first + unit * number) for number in (FEW, FEW * TIMES))
    assert many < few * TIMES * 1.2


@pytest.mark.parametrize(("first", "unit", "last"), NUMBERED.values(), ids=NUMBERED)
def test_so_it_is_where_each_unit_differs(first, unit, last):
    def text(number):
        units = (unit.format(n) for n in range(1, number + 1))
        return first + "".join(units) + last * number

    work(text(1))
    few, many = work(text(FEW)), work(text(FEW * TIMES))
    assert many < few * TIMES * 1.2


# --- what is found at once is what a scan finds -----------------------------------------------

JUSTICE, ECONOMY = Committee("Justitie", "ek"), Committee("Economie", "ek")


def seat(name, committee, role=Role.LID):
    return Membership(Person(name, name[:1]), committee, role, None, Span(0, 1))


SEATS = (
    seat("Bakker", ECONOMY, Role.VOORZITTER),
    seat("bakker", JUSTICE),
    seat("Van Dam", ECONOMY),
    seat("Van dam", JUSTICE),
    seat("van Dam", JUSTICE, Role.VOORZITTER),
    seat("Smit", ECONOMY),
)


@pytest.mark.parametrize(
    ("printed", "committee", "name"),
    [
        ("A. Bakker", JUSTICE, "bakker"),  # of the committee, though another chairs elsewhere
        ("A. Bakker", None, "Bakker"),  # else who chairs any
        ("A.B. van Dam", JUSTICE, "van Dam"),  # of two of the committee, who chairs it
        ("A.B. van Dam", ECONOMY, "Van Dam"),
        ("A. Smit-de Vries", None, "Smit"),  # half of a double name
        ("A. Smit-de Vries-Mulder", None, "Smit"),
        ("Anna Smit", None, "Smit"),  # a first name in full
        ("A. Vries-Smit", None, None),  # the other half is no name of a list
        ("A. Smits", None, None),
        ("A. Dam", None, None),
        ("in 1999", None, None),
    ],
)
def test_who_signs_is_found_by_name(printed, committee, name):
    found = Members.of(SEATS).find(printed, "voorzitter", committee)
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("capacity", "name"),
    [("voorzitter van de commissie voor Economie", None), ("Griffier van de commissie", "Klerk")],
)
def test_a_clerk_is_no_member_of_the_same_name(capacity, name):
    seats = (seat("Klerk", JUSTICE, Role.GRIFFIER), seat("Smit", JUSTICE))
    found = Members.of(seats).find("K. Klerk", capacity)
    assert (found and found.name) == name


def test_a_taken_key_gets_the_next_number_that_is_free():
    taken: dict[str, int] = {}
    asked = ("a", "a", "a-3", "a", "a-3", "b", "a")
    assert [free_key(key, taken) for key in asked] == [
        "a", "a-2", "a-3", "a-4", "a-3-2", "b", "a-5",
    ]  # fmt: skip


def test_of_many_questions_of_one_number_the_last_is_repeated():
    originals = Originals()
    for number in range(20):
        originals.add(f"question/{number}", "", "1", f"{number}? Wat is {chr(97 + number) * 4}")
    assert originals.at("", "1") == "question/19"
    assert originals.find("", "1", "Wat is tttt") == "question/19"
    assert originals.find("", "1", "Wat is aaaa") == "question/0"


def test_a_sentence_ends_at_its_last_word_however_much_space_follows():
    text = "  Een is Awb.   Twee is Awb   \n\n  Drie en meer.  "
    sentences = find_sentences(text, Span(2, len(text)))
    for word, said in (("Een", "Een is Awb."), ("Drie", "Twee is Awb   \n\n  Drie en meer.")):
        at = text.index(word)
        assert sentences.around(Span(at, at + 1)).of(text) == said
    assert sentences.around(Span(text.index("Een"), text.index("Twee") + 1)).of(text) == (
        text.strip()
    )


def test_letters_on_a_cover_are_found_behind_any_number_of_empty_lines():
    entries = ("- De vragenbrief van 2 mei 2020", "", "–", "De antwoordbrief van 3 mei 2020;")
    cover = "\n".join(chain(repeat("", 3000), entries))
    letters = f"{cover}\n\n{ASKING}1. Is dat zo?\n\n{LETTER.replace('3 mei', '4 mei')}{ONE}"
    document = read_structure(letters, "-", "kst-36600-A")
    assert [str(letter.date) for letter in document.letters] == ["2020-05-02", "2020-05-03"]
