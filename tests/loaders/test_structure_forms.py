"""The form of the paper in its varieties: small papers made up for one trait each."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.loaders.structure.bodies import Bodies, find_posts
from kamergraaf.ontology.identifiers import work_iri
from kamergraaf.ontology.nouns import (
    Chamber,
    Citation,
    Collective,
    Committee,
    Fractie,
    Incumbency,
    LetterKind,
    PassageKind,
    Person,
    Post,
    Role,
)

COVER = """De vaste commissie voor Binnenlandse Zaken1 heeft schriftelijk overleg gevoerd met de
staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over de Wet open overheid.
Bijgaand brengt de commissie hiervan verslag uit. Dit verslag bestaat uit:

- De uitgaande brief van 3 maart 2023.
- De antwoordbrief van 14 april 2023.

De griffier van de vaste commissie voor Binnenlandse Zaken,
Bergman

1 Samenstelling:
{composition}

"""
TODAY = "Koffeman (PvdD), Van Hattem (PVV), Dittrich (D66) (voorzitter), Karimi (GroenLinks-\nPvdA)"
ASKED = """BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN

Aan de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties

Den Haag, {date}

De leden van de vaste commissie voor Binnenlandse Zaken hebben kennisgenomen van uw brief.

{questions}

De vaste commissie voor Binnenlandse Zaken ziet uw reactie met belangstelling tegemoet.

B.O. Dittrich
Voorzitter van de vaste commissie voor Binnenlandse Zaken

"""
ANSWERED = """BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 14 april 2023

Hierbij bied ik u de antwoorden aan.

De Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,

Alexandra C. van Huffelen

{answers}
"""
HEADING = "Vragen en opmerkingen van de leden van de fractie van D66\n\n"
QUESTIONS = (
    HEADING + "1. Hoe luidt artikel 5.1?\n\n2. Wat geldt voor gemeenten?\n\n3. En provincies?"
)


def make(questions=QUESTIONS, answers="", composition=TODAY, day="3 maart 2023", between=""):
    text = COVER.format(composition=composition) + ASKED.format(date=day, questions=questions)
    return read_structure(text + between + ANSWERED.format(answers=answers), "kst.txt", "kst-1-A")


def by_key(document):
    return {passage.key: passage for passage in document.passages}


def words(document, key):
    pieces = by_key(document)[key].pieces
    return " ".join(" ".join(piece.of(document.text).split()) for piece in pieces)


# --- members --------------------------------------------------------------------------------


def seats(composition):
    found = make(composition=composition).memberships
    return [(m.person.name, m.person.fractie, str(m.role)) for m in found if m.fractie]


def test_older_composition_with_the_role_behind_the_person_and_deputies():
    assert seats(
        "Leden: Smits (PvdA), Reitsma (CDA), voorzitter, De Vries (VVD), ondervoorzitter, Jansen\n"
        "(GroenLinks) en Van der Lans-\nHagen (SGP).\n"
        "Plv. leden: Bakker (CDA), Vac. (VVD), Kox (SP)."
    ) == [
        ("Smits", "PvdA", "lid"),
        ("Reitsma", "CDA", "voorzitter"),
        ("De Vries", "VVD", "ondervoorzitter"),
        ("Jansen", "GroenLinks", "lid"),
        ("Van der Lans-Hagen", "SGP", "lid"),
        ("Bakker", "CDA", "plaatsvervangend-lid"),
        ("Kox", "SP", "plaatsvervangend-lid"),
    ]


def test_composition_of_today():
    members = "Nicolaï (PvdD) (ondervoorzitter), ’t Hart (Fractie-\n’t Hart), Kox (SP) (voorzitter)"
    assert seats(members) == [
        ("Nicolaï", "PvdD", "ondervoorzitter"),
        ("’t Hart", "Fractie-’t Hart", "lid"),
        ("Kox", "SP", "voorzitter"),
    ]  # fmt: skip


def test_a_chair_has_one_seat_and_the_clerk_no_fractie():
    found = make().memberships
    assert [m.role for m in found if m.person.name == "Dittrich"] == [Role.VOORZITTER]
    (clerk,) = [m for m in found if m.role is Role.GRIFFIER]
    assert (clerk.person.name, clerk.fractie) == ("Bergman", None)
    assert clerk.organization == Committee("Binnenlandse Zaken", "ek")


# --- letters --------------------------------------------------------------------------------


def test_senders_signatories_and_answer():
    asked, answered = make().letters
    assert asked.senders == (Committee("Binnenlandse Zaken", "ek"),)
    assert asked.signatures[0].actor == Person("Dittrich", chamber="ek", fractie="D66")
    post = Post("staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties")
    assert asked.addressees == (post,)
    assert answered.senders == (Incumbency(Person("van Huffelen", "A.C."), post),)
    assert answered.addressees == (Chamber("ek"),)
    assert answered.answers == asked.key


FINANCE, JUSTICE = Post("minister van Financiën"), Post("staatssecretaris van Justitie")
COPIES = {
    "same wording": (
        "Een gelijkluidende brief is verzonden aan de minister van Financiën en de\n"
        "staatssecretaris van Justitie. De minister van Defensie weet ervan.",
        (FINANCE, JUSTICE),
    ),
    "copy of this letter": (
        "Een afschrift van deze brief zenden zij aan de minister van Financiën.",
        (FINANCE,),
    ),
    "this letter in copy": ("Deze brief gaat in afschrift aan de Tweede Kamer.", (Chamber("tk"),)),
    "a list": (
        "In afschrift aan:\n- de minister van Financiën\n- de staatssecretaris van\nJustitie",
        (FINANCE, JUSTICE),
    ),
    "another letter": ("Die brief is in afschrift gezonden aan de minister van Financiën.", ()),
    "no copy": ("De minister van Financiën heeft een gelijkluidend antwoord gegeven.", ()),
}


@pytest.mark.parametrize(("said", "copies"), COPIES.values(), ids=COPIES)
def test_who_gets_a_copy_is_no_addressee(said, copies):
    asked, answered = make(questions=f"{QUESTIONS}\n\n{said}\n").letters
    post = Post("staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties")
    assert (asked.addressees, asked.copies) == ((post,), copies)
    assert answered.copies == ()


def test_a_minister_sends_copies_and_answers_about_others():
    copied = "Een gelijkluidende brief is gezonden aan de voorzitter van de Tweede Kamer."
    other = "Een gelijkluidende brief is gezonden aan de minister van Financiën."
    document = make(answers=f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\n{other}\n")
    assert document.letters[1].copies == ()
    head = document.text.replace("Hierbij bied ik u de antwoorden aan.", copied)
    answered = read_structure(head, "kst.txt", "kst-1-A").letters[1]
    assert (answered.addressees, answered.copies) == ((Chamber("ek"),), (Chamber("tk"),))


@pytest.mark.parametrize(
    ("printed", "used"),
    [
        ("3 maart 2023", date(2023, 3, 3)),
        ("3 maart 2024", date(2023, 3, 3)),  # later than its answer, and the cover says 2023
        ("4 maart 2023", date(2023, 3, 3)),
    ],
)
def test_a_date_against_the_cover_is_corrected_and_told(printed, used):
    document = make(day=printed)
    assert document.letters[0].date == used
    assert [a.printed for a in document.anomalies] == (
        [] if printed == "3 maart 2023" else [printed]
    )


def test_a_letter_of_delay_is_no_answer():
    delay = ANSWERED.format(answers="").replace("14 april", "30 maart")
    delay = delay.replace("bied ik u de antwoorden aan", "vraag ik om uitstel")
    document = make(between=delay)
    assert [letter.kind for letter in document.letters] == [
        LetterKind.UITGAAND,
        LetterKind.UITSTEL,
        LetterKind.ANTWOORD,
    ]
    assert [letter.answers for letter in document.letters] == ["", "", "letter/uitgaand"]


def test_a_kenmerk_in_the_answer_names_the_question_letter():
    answers = "Hierbij de antwoorden op uw vragen van 3 maart 2023 (kenmerk 172345.01U)."
    asked, _ = make(answers=answers).letters
    assert asked.kenmerk == "172345.01U"


def test_texts_that_are_no_paper_have_no_letters_and_say_so():
    for text in ("Zomaar een tekst over de minister van Financiën.\n", "Brief van 3 mei 2020\n"):
        document = read_structure(text, "a.txt", "a")
        assert document.letters == document.passages == ()
        assert any("no letters" in remark for remark in document.remarks)


# --- questions and answers ------------------------------------------------------------------

REPEATED = {
    "alone": "1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n",
    "with text behind it": "1. Hoe luidt artikel 5.1?\n\nAntwoord Zo.\n",
    "trailing space and no empty line": "1. Hoe luidt artikel 5.1?\n Antwoord \nZo.\n",
    "with a colon": "1. Hoe luidt artikel 5.1?\nAntwoord:\nZo.\n",
    "with its number": "1. Hoe luidt artikel 5.1?\nAntwoord op vraag 1\nZo.\n",
    "bracket": "1) Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n",
    "Vraag 1": "Vraag 1\nHoe luidt artikel 5.1?\n\nAntwoord vraag 1\nZo.\n",
    "stale digit": "1. Hoe luidt artikel\n5.1?7\n\nAntwoord\nZo.\n",
    "broken word": "1. Hoe luidt arti-\nkel 5.1?\n\nAntwoord\nZo.\n",
}


@pytest.mark.parametrize("answers", REPEATED.values(), ids=REPEATED)
def test_the_ways_to_print_an_answer(answers):
    document = make(answers=HEADING + answers)
    found = by_key(document)
    assert found["repeated-question/d66/1"].repeats == "question/d66/1"
    assert found["repeated-question/d66/1"].voice == Fractie("D66", "ek")
    assert found["answer/d66/1"].answers_to == "question/d66/1"
    assert words(document, "answer/d66/1") == "Zo."
    assert isinstance(found["answer/d66/1"].voice, Incumbency)


@pytest.mark.parametrize(
    "head", ["Antwoord op vragen 2 en 3:", "Antwoord vragen 2 t/m 3", "Antwoord"]
)
def test_one_answer_to_several_questions(head):
    answers = (
        f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n\n2. Wat geldt voor gemeenten?\n\n"
    )
    found = by_key(make(answers=f"{answers}3. En provincies?\n\n{head}\nDat.\n"))
    assert found["answer/d66/2"].answers_to == "question/d66/2"
    assert found["answer/d66/2"].also_answers == ("question/d66/3",)


def test_a_numbered_list_in_an_answer_asks_nothing():
    answers = HEADING + (
        "1. Hoe luidt artikel 5.1?\n\nAntwoord\nEr geldt:\n1. het eerste;\n2. het tweede;\n"
        "3. het derde.\n\n2. Wat geldt voor gemeenten?\n\nAntwoord\nHetzelfde.\n"
    )
    document = make(answers=answers)
    assert words(document, "answer/d66/1").endswith("3. het derde.")
    assert words(document, "answer/d66/2") == "Hetzelfde."


def test_a_list_in_the_last_answer_of_a_section_asks_nothing():
    sp = "Vragen van de leden van de fractie van de SP\n\n1. Waarom?\n\n"
    answers = (
        f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nEr geldt:\n1. het eerste;\n"
        f"2. het tweede.\n\n{sp}Antwoord\nDaarom.\n"
    )
    document = make(questions=f"{QUESTIONS}\n\n{sp}", answers=answers)
    assert words(document, "answer/d66/1").endswith("2. het tweede.")
    assert words(document, "answer/sp/1") == "Daarom."


def test_a_list_in_a_repeated_question_belongs_to_it():
    asked = "2. Wat geldt voor:\n1. gemeenten;\n2. provincies?"
    answers = f"{HEADING}1. Hoe luidt artikel 5.1?\n\nAntwoord\nZo.\n\n{asked}\n\nAntwoord\nDit.\n"
    document = make(questions=f"{HEADING}1. Hoe luidt artikel 5.1?\n\n{asked}", answers=answers)
    assert words(document, "repeated-question/d66/2").endswith("2. provincies?")
    assert words(document, "answer/d66/2") == "Dit."


def test_a_repeat_without_an_original_stays_a_repeat():
    answers = HEADING + "1. Wie betaalt de sloten, dijken en gemalen hier?\n\nAntwoord\nWij.\n"
    found = by_key(make(questions="", answers=answers))
    repeat = found["repeated-question/d66/1"]
    assert (repeat.kind, repeat.repeats) == (PassageKind.REPEATED_QUESTION, "")
    assert found["answer/d66/1"].answers_to == repeat.key


def test_a_repeat_under_another_number_finds_its_original():
    answers = HEADING + "1. Wat geldt voor gemeenten?\n\nAntwoord\nDit.\n"
    assert by_key(make(answers=answers))["repeated-question/d66/1"].repeats == "question/d66/2"


@pytest.mark.parametrize(
    ("heading", "fractie"),
    [
        ("Vragen en opmerkingen van de leden van de fractie van de ChristenUnie", "ChristenUnie"),
        ("Vragen van de leden van de GroenLinks-PvdA-fractie", "GroenLinks-PvdA"),
        ("Vragen en opmerkingen van het lid van de fractie-Van de Sanden", "Fractie-Van de Sanden"),
        (
            "Vragen van de leden van de fractie van de Partij voor de Dieren", "PvdD",
        ),
        (
            "Vragen en opmerkingen van de leden van de fractie van GroenLinks-\nPvdA",
            "GroenLinks-PvdA",
        ),
        ("Inbreng van de leden van de fractie van 50PLUS", "50PLUS"),
    ],
)  # fmt: skip
def test_headings_name_the_fractie(heading, fractie):
    found = make(questions=f"{heading}\n\n1. Hoe luidt artikel 5.1?")
    (question,) = [p for p in found.passages if p.kind is PassageKind.QUESTION]
    assert question.voice == Fractie(fractie, "ek")
    assert words(found, question.key) == "1. Hoe luidt artikel 5.1?"


@pytest.mark.parametrize(
    "printed",
    [
        "Immigratie & Asiel / JBZ-raad",
        "IMMIGRATIE EN ASIEL/JBZ-\nRAAD",
        "Immigratie en Asiel / JBZ-Raad1",
        "immigratie en asiel / JBZ- raad",
    ],
)
def test_one_committee_in_all_its_spellings(printed):
    bodies = Bodies("ek")
    assert bodies.committee(printed) == Committee("Immigratie en Asiel / JBZ-Raad", "ek")
    both = (bodies.committee(printed), Committee("Justitie en Veiligheid", "ek"))
    for joint in ("{} en voor Justitie en Veiligheid", "{} en Justitie en Veiligheid2"):
        assert bodies.committees(joint.format(printed)) == both


def test_a_committee_that_nobody_knows_keeps_its_name():
    assert Bodies("ek").committee("TOEKOMST EN BESTEL").name == "Toekomst en Bestel"
    assert [c.name for c in Bodies("ek").committees("Toekomst en Bestel1")] == [
        "Toekomst en Bestel"
    ]


def test_ministers_of_and_for_are_not_the_same():
    text = "de minister voor Asiel en Migratie en de staatssecretaris van Defensie"
    titles = [post.title for post in find_posts(text, Bodies("ek"))]
    assert titles == ["minister voor Asiel en Migratie", "staatssecretaris van Defensie"]
    several = find_posts("de ministers van Financiën en van Justitie en Veiligheid", Bodies("ek"))
    assert [post.title for post in several] == [
        "minister van Financiën",
        "minister van Justitie en Veiligheid",
    ]


def test_questions_of_several_fracties_are_told():
    heading = "Vragen van de leden van de fracties van D66 en de SP gezamenlijk\n\n1. Hoe?"
    document = make(questions=heading)
    both = Collective((Fractie("D66", "ek"), Fractie("SP", "ek")))
    assert by_key(document)["question/d66/1"].voice == both
    assert not document.remarks


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


# --- notes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "printed",
    [
        "nagelopen.2",
        "(AMMR)2",
        "AMMR.2",
        "procedures”?2",
        "25 november 20252",
        "2025.2",
        "[2]",
        "gemeld. 2",
    ],
)
def test_markers_glued_and_apart(printed):
    questions = (
        f"{HEADING}1. Is dat zo {printed} \n\n2. Wat?\n\n2 Kamerstukken I 2022/23, 35 112, AB."
    )
    note = next(n for n in make(questions=questions).footnotes if n.number == "2")
    assert note.passage == "question/d66/1"


@pytest.mark.parametrize("printed", ["artikel 2", "30.2", "nr. 2 van", "p.2", "12e", "A2", "1/2"])
def test_numbers_that_are_no_markers(printed):
    questions = f"{HEADING}1. Is dat zo, {printed} dus?\n\n2. Wat?\n\n2 Kamerstukken I 2022/23."
    assert all(n.passage != "question/d66/1" for n in make(questions=questions).footnotes)


# --- citations in their place ---------------------------------------------------------------


def cite(text, words, key="celex:32024R1351"):
    start, found = -1, []
    while (start := text.find(words, start + 1)) >= 0:
        iri = work_iri(key)
        found.append(
            Citation(
                start, start + len(words), words, "eu", "citation", key, iri, iri, "", "", "",
                "name", 1.0,
            )
        )  # fmt: skip
    return found


def test_citations_have_the_voice_and_the_sentence_of_their_passage():
    questions = HEADING + "1. Geldt nr. 5 van de AMMR? Zo nee?2\n\n2 Zie de AMMR, p. 4.\n"
    answers = (
        HEADING + "1. Geldt nr. 5 van de AMMR? Zo nee?\n\nAntwoord\nJa. De AMMR geldt. Punt.\n"
    )
    document = make(questions=questions, answers=answers)
    document = attribute(document, cite(document.text, "AMMR"))
    found = {one.key: one for one in document.citations}
    assert set(found) == {
        "question/d66/1/citation/1",
        "question/d66/1/citation/2",
        "repeated-question/d66/1/citation/1",
        "answer/d66/1/citation/1",
    }
    quotes = {key: one.quote.of(document.text) for key, one in found.items()}
    assert quotes["question/d66/1/citation/1"] == "1. Geldt nr. 5 van de AMMR?"
    assert quotes["question/d66/1/citation/2"] == "Zo nee?2"
    assert quotes["answer/d66/1/citation/1"] == "De AMMR geldt."
    assert found["question/d66/1/citation/2"].footnote == "2"
    assert found["repeated-question/d66/1/citation/1"].repeats == "question/d66/1/citation/1"


def test_a_citation_outside_all_passages_is_its_letters_own():
    document = make(questions=QUESTIONS.replace("fractie van D66", "fractie van D66 (AMMR)"))
    (one,) = attribute(document, cite(document.text, "AMMR")).citations
    assert one.passage == "frame/uitgaand"


# --- any text -------------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        "BRIEF VAN DE MINISTER VAN FINANCIËN\n", "BRIEF VAN DE VOORZITTER VAN DE COMMISSIE\n",
        "Aan de minister van Financiën\n", "Den Haag, 3 mei 2021\n", "\n", "\n\n", " ", "\f",
        "1. Hoe?\n", "2. Wat?\n", "Antwoord\n", "Antwoord op vragen 1 en 2\n", "Vraag 1\n",
        "woord.1 ", "1 Noot.\n", "[1]", "De Minister van Financiën,\n", "S.A.M. Kaag\n", "a) dit\n",
        "b) dat\n", "1 Samenstelling:\n", "Kox (SP), ", "kenmerk: 123456 ", "(", "\r\n", "8\n",
        "Vragen van de leden van de fractie van de SP\n", "De griffier voor dit verslag,\n",
        "Voorzitter van de vaste commissie voor X\n", "De commissie ", "Vraag:\n", "Antwoord:\n",
        "Vraag: wat?\n", "Reactie van het kabinet\n", "3\nHoe?\n", "  ", "\t", "De leden vragen.\n",
        "Kenmerk: 123456\n",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=20)), max_size=60))
def test_any_text_is_read_and_every_span_lies_in_it(parts):
    text = "".join(parts)
    document = read_structure(text, "a.txt", "a")
    document = attribute(document, cite(text, "o"))
    edges = [
        edge
        for passage in document.passages
        for piece in sorted(passage.pieces, key=lambda piece: piece.start)
        for edge in (piece.start, piece.end)
    ]
    assert all(0 <= edge <= len(text) for edge in edges)
    pieces = sorted((s.start, s.end) for p in document.passages for s in p.pieces)
    assert all(first[1] <= second[0] for first, second in pairwise(pieces))
    keys = {passage.key for passage in document.passages}
    assert len(keys) == len(document.passages)
    for passage in document.passages:
        assert {passage.repeats, passage.answers_to, *passage.also_answers} <= keys | {""}
    for one in document.citations:
        assert one.passage in keys or not keys
        assert 0 <= one.quote.start <= one.quote.end <= len(text)
    assert len({one.key for one in document.citations}) == len(document.citations)
    assert len({note.key for note in document.footnotes}) == len(document.footnotes)


@pytest.mark.parametrize(
    "unit",
    [
        "1. ",
        "1. a\n",
        "\n",
        "Antwoord\n",
        "abc1 ",
        "[1] ",
        "1 Abc\n",
        "kenmerk: 12345 ",
        "Een gelijkluidende brief ",
        "In afschrift aan\n",
        "Aa ",
        "(a) (b) ",
        "Vraag:\n",
        "Antwoord:\nJa.\n\nKunt u dat?\n\n",
        "1\nHoe?\n\n",
        "Jan  Piet   ",
        "a\n1 Noot.\n",
    ],
)
def test_time_is_linear_in_hostile_text(unit):
    head = ASKED.partition("De leden")[0].format(date="3 mei 2020")
    spent = []
    for size in (20_000, 160_000):
        text = head + unit * (size // len(unit))
        begin = time.process_time()
        read_structure(text, "a.txt", "a")
        spent.append(time.process_time() - begin)
    assert spent[1] < 40 * spent[0] + 0.2


def test_a_mark_on_the_first_line_alone_shows_no_pages():
    text = COVER.format(composition=TODAY) + ASKED.format(date="3 maart 2023", questions=QUESTIONS)
    plain = read_structure(text.lstrip(), "kst.txt", "kst-1-A")
    marked = read_structure(" " + text.lstrip(), "kst.txt", "kst-1-A")
    assert plain.pages == marked.pages == ()
    assert [p.key for p in plain.passages] == [p.key for p in marked.passages]


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
