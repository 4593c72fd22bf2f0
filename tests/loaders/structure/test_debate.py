"""Reports of debates as text: speakers, chairs, ministers and motions."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Document,
    Incumbency,
    PassageKind,
    Person,
    Post,
    Role,
)

DEBATE = """9
Post
Voorzitter: Tielens

Aan de orde is het debat met de minister van Economische Zaken van 17 oktober 2024.

De voorzitter:
Ik geef het woord aan de heer Kist.

De heer Kist (VVD): Voorzitter. Artikel 3 van de Postwet 2009 telt.

Motie
De Kamer,
overwegende dat post er toe doet;
verzoekt de regering post te bezorgen,
en gaat over tot de orde van de dag.

De voorzitter:
Deze motie is voorgesteld door de leden Kist, Van der Zee en Flor.
Zij krijgt nr. 189 (29502).

Mevrouw Van der Zee (GroenLinks-
PvdA):
Ik zeg er dit van: niets.

Minister Van Beel:
Dank u wel.
Mijn antwoord:
nee.

Kamerlid Flor (SP):
Dan niet.
"""
CHAIR = Incumbency(Person("Tielens", chamber="tk"), Post("voorzitter van de Tweede Kamer"))
KIST = Person("Kist", chamber="tk", fractie="VVD")
ZEE = Person("Van der Zee", chamber="tk", fractie="GroenLinks-PvdA")
FLOR = Person("Flor", chamber="tk", fractie="SP")
BEEL = Incumbency(Person("van Beel"), Post("minister van Economische Zaken"))


@pytest.fixture(scope="module")
def debate() -> Document:
    """A small debate, made up."""
    return read_structure(DEBATE, "debat.txt", "debat")


def said(paper: Document, kind: PassageKind) -> list[tuple[Actor, str]]:
    return [
        (p.voice, " ".join(piece.of(paper.text) for piece in p.pieces).split("\n")[0])
        for p in paper.passages
        if p.kind is kind
    ]


def test_each_turn_is_its_speakers(debate: Document) -> None:
    assert said(debate, PassageKind.SPEECH) == [
        (CHAIR, "Ik geef het woord aan de heer Kist."),
        (KIST, "Voorzitter. Artikel 3 van de Postwet 2009 telt."),
        (CHAIR, "Deze motie is voorgesteld door de leden Kist, Van der Zee en Flor."),
        (ZEE, "Ik zeg er dit van: niets."),
        (BEEL, "Dank u wel."),
        (FLOR, "Dan niet."),
    ]


def test_a_motion_is_its_movers(debate: Document) -> None:
    (motion,) = [p for p in debate.passages if p.kind is PassageKind.MOTION]
    assert motion.voice == Collective((KIST, ZEE, FLOR))
    assert motion.number == "189"
    assert "verzoekt de regering" in motion.pieces[0].of(debate.text)


def test_what_stands_above_is_the_chambers(debate: Document) -> None:
    assert said(debate, PassageKind.RUNNING_TEXT)[0][0] == Chamber("tk")
    assert debate.title == "Post"


def test_speakers_sit_in_their_fracties(debate: Document) -> None:
    assert [(seat.person, seat.role) for seat in debate.memberships] == [
        (person, Role.FRACTIELID) for person in (KIST, ZEE, FLOR)
    ]


@pytest.mark.parametrize(
    ("opening", "chamber"),
    [
        ("Verslag van de vergadering van 4 maart 2031 (2030/2031 nr. 20)", "ek"),
        ("Plenair verslag Tweede Kamer, 3e vergadering\n\n4 maart 2031", "tk"),
        ("ONGECORRIGEERD STENOGRAM EERSTE KAMER\n\nPlenair verslag\n\n4 maart 2031", "ek"),
    ],
)
def test_one_turn_of_a_record_is_a_debate(opening: str, chamber: str) -> None:
    text = f"{opening}\n\nMevrouw Zee i (SP):\nDank u wel, voorzitter.\n"
    paper = read_structure(text, "zee.txt", "zee")
    (speech,) = [one for one in paper.passages if one.kind is PassageKind.SPEECH]
    assert speech.voice == Person("Zee", chamber=chamber, fractie="SP")
    assert str(paper.date) == "2031-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "De heer Kist (VVD): dat is een naam.\nVerder niets.\n",
        "Aan de orde:\nDe heer Kist (VVD), mevrouw Zee (SP):\nDe voorzitter opent: welkom.\n",
        "Minister Van Beel zei: nee.\nDe voorzitter zei: ja.\nMevrouw Zee zei: goed.\n",
    ],
)
def test_names_in_a_text_make_no_debate(text: str) -> None:
    paper = read_structure(text, "tekst.txt", "tekst")
    assert not [p for p in paper.passages if p.kind is PassageKind.SPEECH]


def test_a_sentence_with_a_colon_gives_nobody_the_floor() -> None:
    text = (
        "VERSLAG VAN EEN COMMISSIEDEBAT\n\nDe heer Van der Kist (SP): Goed.\n\n"
        "Minister Zee: Nee.\n\nDe heer Van der Kist zei het al: ja.\n\n"
        "Mevrouw De Wit in ’t Veld: Dank.\n"
    )
    paper = read_structure(text, "tekst.txt", "tekst")
    speeches = [one for one in paper.passages if one.kind is PassageKind.SPEECH]
    said = [one.pieces[-1].of(text).strip() for one in speeches]
    assert said == ["Goed.", "Nee.\n\nDe heer Van der Kist zei het al: ja.", "Dank."]


MOTION = "De Kamer,\nconstaterende dat de Kieswet telt;\nen gaat over tot de orde van de dag.\n"
BEFORE = "Door {who} wordt de volgende {what} voorgesteld:\n\nMotie\n\n" + MOTION


@pytest.mark.parametrize(
    ("said", "movers", "number"),
    [
        (BEFORE.format(who="de leden Kist, Zee en Van Flor", what="motie")
         + "De voorzitter:\nZij krijgt letter F (99910).\n", ["Kist", "Zee", "Van Flor"], "F"),
        (BEFORE.format(who="het lid Zee", what="gewijzigde motie")
         + "De voorzitter:\nDeze motie krijgt letter AB (99910).\n", ["Zee"], "AB"),
        # what was said ahead of another motion is no word on this one
        (BEFORE.format(who="het lid Zee", what="motie") + "De voorzitter:\nDan de andere.\n"
         + MOTION + "De voorzitter:\nDeze motie is voorgesteld door het lid Flor.\n", ["Flor"], ""),
        (MOTION, ["Kist"], ""),
    ],
)  # fmt: skip
def test_who_moves_may_be_said_ahead_of_a_motion(said: str, movers: list[str], number: str) -> None:
    opening = "Aan de orde is het debat over post.\n\nDe voorzitter:\nWelkom.\n\n"
    text = f"{opening}Mevrouw Zee (SP):\nDank.\n\nDe heer Kist (VVD):\nVoorzitter.\n{said}"
    paper = read_structure(text, "x.txt", "h-ek-20302031-3-4")
    motion = [one for one in paper.passages if one.kind is PassageKind.MOTION][-1]
    found = motion.voice.members if isinstance(motion.voice, Collective) else (motion.voice,)
    assert ([one.name for one in found], motion.number) == (movers, number)


def test_the_title_of_a_debate_is_nobodys() -> None:
    text = "9\nWijziging van de Kieswet\n\nAan de orde is de Waterwet.\n" + TURNS.format(
        office="Minister", name="Van Beel"
    )
    paper = attribute(read_structure(text, "x.txt", "x"), extract(text))
    voices = {one.key: one.voice for one in paper.passages}
    found = [(one.citation.label, voices[one.passage]) for one in paper.citations]
    assert found == [("Waterwet", Chamber("tk"))]


TURNS = (
    "\n\nDe voorzitter:\nWelkom.\n\nDe heer Kist (VVD):\nDank.\n\n{office} {name}:\nGraag gedaan.\n"
)
PLENARY = "Aan de orde is het debat over post.{more}"
MEETING = (
    "VERSLAG VAN EEN NOTAOVERLEG\n\nVastgesteld 12 maart 2031\n\nDe vaste commissie voor Financiën"
    " heeft op {day} overleg gevoerd met {who} over de brief van 2 mei 2030."
)


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        (PLENARY.format(more="\n\nDonderdag 6 juli 2030"), "2030-07-06"),
        (PLENARY.format(more="\n\nHandelingen Tweede Kamer 2029-2030 06 juli 2030"), "2030-07-06"),
        ("Verslag van de plenaire vergadering van dinsdag 17 april 2030", "2030-04-17"),
        (MEETING.format(day="5 februari 2031", who="ons"), "2031-02-05"),
        (MEETING.format(day="maandag 4 december 2030", who="ons"), "2030-12-04"),
        # days of what a debate is about or goes on with
        (PLENARY.format(more=" naar aanleiding van een algemeen overleg op 8 april 2030"), "None"),
        (PLENARY.format(more=" en de brief van de minister d.d. 8 april 2030"), "None"),
        (PLENARY.format(more="\n\n(Zie vergadering van 8 april 2030.)"), "None"),
        (PLENARY.format(more="\n\n(Zie notaoverleg van 8 april 2030.)"), "None"),
        (PLENARY.format(more=" na het commissiedebat van 8 april 2030"), "None"),
        (PLENARY.format(more="\n\n(Zie het debat van dinsdag 8 april 2030.)"), "None"),
        (PLENARY.format(more="\n\n(Zie vergadering van 8 april 2030.)\n\n9 mei 2030"),
         "2030-05-09"),
        (PLENARY.format(more=""), "None"),
        (PLENARY.format(more=", de Milieuraad d.d. 10-11 april 2030"), "None"),
        (PLENARY.format(more=", de Raad van 10 en 11 april 2030"), "None"),
        # a page that has it in digits, of its own and not of its last change
        ("Nummer: 2030D1, datum: 2030-01-23, bijgewerkt: 2030-01-24\n\nAan de orde is dit.",
         "2030-01-23"),
        # the day on which a page was copied
        ("Monitor\nMaandag 27 januari 2020\nkalender\n\nAan de orde is dit.", "None"),
    ],
)  # fmt: skip
def test_the_day_of_a_debate(opening: str, day: str) -> None:
    text = opening + TURNS.format(office="Minister", name="Van Beel")
    assert str(read_structure(text + "Op 3 maart 2029 was dat zo.", "x.txt", "x").date) == day


@pytest.mark.parametrize("item", ["Regeling van werkzaamheden", "Stemmingen moties Milieuraad"])
def test_the_chair_alone_may_speak_in_an_item(item: str) -> None:
    said = "De voorzitter:\nIk stel voor te stemmen over de motie (99910, nr. 7).\n"
    paper = read_structure(f"8\n{item}\n{said}", "x.txt", "x")
    assert paper.passages[-1].voice == Post("voorzitter van de Tweede Kamer")
    assert read_structure(f"{item}\n{said}", "x.txt", "x").passages == ()  # no item of a sitting


@pytest.mark.parametrize(
    ("opening", "office", "name", "post"),
    [
        (PLENARY.format(more=""), "Minister", "Van der Beel", "minister"),
        (PLENARY.format(more=""), "Staatssecretaris", "Ybels", "staatssecretaris"),
        (PLENARY.format(more=" met de minister voor Hulp"), "Minister", "Van der Beel",
         "minister voor Hulp"),
        (MEETING.format(day="5 mei 2031", who="de heren Van Beel, minister van Buitenlandse Zaken,"
                        " en Prong, minister voor Hulp,"), "Minister", "Van Beel",
         "minister van Buitenlandse Zaken"),
    ],
)  # fmt: skip
def test_the_post_of_a_minister(opening: str, office: str, name: str, post: str) -> None:
    """A name is no ministry: "Minister Van der Beel" says nothing of his post."""
    paper = read_structure(opening + TURNS.format(office=office, name=name), "x.txt", "x")
    assert paper.passages[-1].voice.post == Post(post)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Voorzitter. Ik vraag naar de Waterwet.", ["Kist"]),
        ("Ik vraag naar de Waterwet.", []),  # a page may quote him
    ],
)
def test_a_page_with_the_speech_of_one_member(words: str, said: list[str]) -> None:
    text = f"Bijdrage Anna Kist\n\nwoensdag 02 februari 2031\n\nMevrouw Kist (SGP): {words}\n"
    paper = read_structure(text, "x.txt", "x")
    assert [one.voice.name for one in paper.passages if one.kind is PassageKind.SPEECH] == said
    assert str(paper.date) == ("2031-02-02" if said else "None")
