"""What the record of a debate says itself, and what looks like it but is somebody's."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Chamber, Collective, Document, PassageKind, Person, Post

OPENING = "Aan de orde is het debat over bruggen.\n\nDe voorzitter:\n\nWelkom.\n\n"
OPENED = "running-text/opening"
SPOKEN = "De heer Dekker (VVD):\n\nVoorzitter. Artikel 3 van de Waterwet telt.\n\n"
CLOSING = "De voorzitter:\n\nTot zover.\n"
DEKKER = Person("Dekker", chamber="tk", fractie="VVD")
CHAIR = Post("voorzitter van de Tweede Kamer")


def read(text: str) -> Document:
    return read_structure(text, "debat.txt", "h-tk-20302031-3-4")


def voice_of(paper: Document, words: str) -> tuple[object, str]:
    at = paper.text.index(words)
    (found,) = [p for p in paper.passages if any(s.start <= at < s.end for s in p.pieces)]
    return found.voice, found.kind.value


@pytest.mark.parametrize(
    "record",
    [
        "Daartoe wordt besloten.",
        "Overeenkomstig de voorstellen van de voorzitter wordt besloten.",
        "Overeenkomstig het voorstel van de commissie wordt besloten.",
        "De algemene beraadslaging wordt geschorst.",
        "De vergadering wordt van 12.30 uur tot 13.15 uur geschorst.",
        "De vergadering wordt enkele ogenblikken geschorst.",
        "In stemming komt de motie-Dekker/De Wit (99910, nr. 7).",
        "Deze mededeling wordt voor kennisgeving aangenomen.",
        "De artikelen I tot en met IV, de beweegreden en het opschrift worden zonder stemming"
        " aangenomen.",
        "De motie-Dekker c.s. (99910, nr. 16) wordt met 74 tegen 67 stemmen verworpen.",
        "Vóór stemmen de leden: Dekker, De Wit en Van Zee.",
        "Sluiting 22.40 uur.",
        "Sluiting: 22.40 uur.",
        "Blok 2: Reders",
        "Gesprek met:\n- de heer Kist (Zeehaven)\n- mevrouw Duin (Riool)",
        "Vragen van het lid De Wit aan de minister van Financiën over veren.",
        "Vragen van de leden De Wit en Van Zee aan het kabinet over ponten.",
        "(Geroffel op de bankjes)",
        "(applaus)",
        "Termijn antwoord",
        "De motie-Dekker c.s. (99910, nr. 16) wordt bijzitten en opstaan aangenomen.",
        "Nadat mevrouw Zee door de Griffier is binnengeleid, legt zij in handen van de Voorzitter"
        " de verklaringen en beloften af.",
        # what is next on the agenda, its title and its papers
        "15\n\nVeren en ponten\n\nAan de orde is het tweeminutendebat Veren (CD d.d. 02/03).",
        "Veren\nVeren\nAan de orde is het debat over veren.",
        "Mededelingen\n\nMededelingen\n\nMededelingen",
        "Vragenuur\n\nVragenuur\n\nAan de orde is het mondelinge vragenuur.",
        "Vragen De Wit\n\nVragen van het lid De Wit aan de minister van Financiën over veren.",
        "Aan de orde is de behandeling van:\n\nhet wetsvoorstel Wijziging van de Waterwet (99910);"
        "\n\nhet wetsvoorstel Wijziging van de Kadasterwet (99911).",
        "Aan de orde zijn de stemmingen over moties,\n\nte weten:\n\n - de motie-Dekker over"
        " veren (99910, nr. 7);\n\n - de motie-De Wit over ponten\n(99910, nr. 8).\n\n(Zie"
        " vergadering van 3 maart 2031.)",
    ],
)
def test_the_record_is_nobodys_turn(record: str) -> None:
    paper = read(f"{OPENING}{SPOKEN}{record}\n\n{CLOSING}")
    own = [p for p in paper.passages if p.key.startswith("running-text/") and p.key != OPENED]
    said = "\n\n".join(piece.of(paper.text) for p in own for piece in p.pieces)
    assert said == record
    assert {p.voice for p in own} == {Chamber("tk")}
    assert voice_of(paper, "Artikel 3") == (DEKKER, "speech")
    assert voice_of(paper, "Tot zover") == (CHAIR, "speech")


@pytest.mark.parametrize(
    "words",
    [
        "Daartoe wordt door ons al jaren besloten vergaderd.",
        "Overeenkomstig het voorstel van de heer De Wit is besloten.",
        "De vergadering is geschorst.",
        "Het voorstel wordt in de wandelgangen nog niet aangenomen.",
        "Aan de orde van de dag gaan wij niet voorbij.",
        "(Ik citeer.) Dat was het.",
        "Voorzitter: dank u wel.",
        "(dat is al vaker gezegd)",
        "Nadat de brug viel, heeft niemand meer iets gezegd.",
        "In eerste termijn was ik kort.",
        "Vragen van het lid De Wit zijn er genoeg. Ik laat het aan de minister.",
        "Vragen van leden aan de minister horen erbij.",
        "Ik zeg u:\nniet alles wat telt\n(Kamerstuk 99910) telt.",
    ],
)
def test_what_a_speaker_says_is_no_record(words: str) -> None:
    paper = read(f"{OPENING}{SPOKEN}{words}\n\n{CLOSING}")
    assert [voice_of(paper, word)[0] for word in words.split("\n")] == [DEKKER] * (
        words.count("\n") + 1
    )


def test_behind_the_record_a_speaker_goes_on() -> None:
    paper = read(f"{OPENING}{SPOKEN}(Hilariteit)\n\nArtikel 4 telt ook.\n\n{CLOSING}")
    assert voice_of(paper, "Artikel 4") == (DEKKER, "speech")


def test_the_chair_may_open_with_what_is_on_the_agenda() -> None:
    paper = read("De voorzitter:\n\nAan de orde is de regeling van werkzaamheden.\n\nDank.\n")
    assert voice_of(paper, "Aan de orde") == (CHAIR, "speech")


def test_a_committees_record_is_the_committees() -> None:
    text = (
        "VERSLAG VAN EEN NOTAOVERLEG\n\nDe vaste commissie voor Financiën heeft op 5 maart 2031"
        f" overleg gevoerd.\n\n{SPOKEN}De vergadering wordt geschorst.\n\n{CLOSING}{SPOKEN}"
    )
    paper = read_structure(text, "x.txt", "kst-99910-5")
    assert voice_of(paper, "De vergadering")[0].name == "Financiën"


CHANGED = "De motie-{names} (99910, nr. 7) is in die zin gewijzigd, dat zij thans luidt:\n\n"
MOTION = (
    "De Kamer,\n\noverwegende dat de Waterwet telt,\n\nen gaat over tot de orde van de dag.\n\n"
)


@pytest.mark.parametrize(
    ("ahead", "behind", "movers"),
    [
        (CHANGED.format(names="Dekker/De Wit"), "Zij krijgt nr. 9, was nr. 7 (99910).", 2),
        (CHANGED.format(names="Dekker c.s."), "Zij krijgt nr. 9.", 1),
        # who moves the changed motion counts, where that is said
        (CHANGED.format(names="Dekker"), "Deze gewijzigde motie is voorgesteld door de leden"
         " Dekker, Zee en De Wit.", 3),
    ],
)  # fmt: skip
def test_a_motion_that_the_chair_reads_out_changed(ahead: str, behind: str, movers: int) -> None:
    text = f"Aan de orde is de stemming.\n\nDe voorzitter:\n\n{ahead}{MOTION}{behind}\n\nDank.\n"
    paper = read(text)
    (motion,) = [p for p in paper.passages if p.kind is PassageKind.MOTION]
    voices = motion.voice.members if isinstance(motion.voice, Collective) else (motion.voice,)
    assert [voice.name for voice in voices][:1] == ["Dekker"]
    assert len(voices) == movers
    assert voice_of(paper, "De motie-")[0] == CHAIR


@pytest.mark.parametrize(
    ("item", "chairs"),
    [
        ("Aan de orde is het voorstel van de leden Dekker en Zee.", False),
        ('Aan de orde is het debat over "Wat nu?" (99910).', False),
        ("Aan de orde is het voorstel tot uitstel. Stemt de Kamer in? Dat is het geval.", True),
        ("Aan de orde is\nhet voorstel. Dan stel ik vast dat\nniemand spreekt.", True),
        ("Aan de orde is het debat over veren. Ik geef de heer Dekker het woord.", True),
    ],
)
def test_the_chair_puts_what_is_on_the_agenda_to_the_kamer(item: str, chairs: bool) -> None:
    paper = read(f"{OPENING}{SPOKEN}De voorzitter:\n\nDank.\n\n{item}\n\n{CLOSING}")
    assert (voice_of(paper, item)[0] == CHAIR) is chairs


CHAIRS = "De voorzitter:\n\n"
TOGETHER = "Deze moties zijn voorgesteld door de leden Dekker en Zee. {}"


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (f"{CHAIRS}{TOGETHER.format('Zij krijgen de nrs. 8 en 9 (99910).')}",
         [("8", 2), ("9", 2)]),
        (f"{CHAIRS}{TOGETHER.format('Zij krijgen de nrs. 7 t/m 9 (99910).')}",
         [("8", 2), ("9", 2)]),
        (f"{CHAIRS}{TOGETHER.format('')}", [("", 2), ("", 2)]),
        # one motion is told of, or those of a later turn
        (f"{CHAIRS}Deze motie is voorgesteld door de leden Dekker en Zee. Zij krijgt nr. 9.",
         [("", 1), ("9", 2)]),
        (f"Mevrouw De Wit (SP):\n\nMooi.\n\n{CHAIRS}{TOGETHER.format('')}",
         [("", 1), ("", 2)]),
    ],
)  # fmt: skip
def test_motions_that_are_read_out_together(behind: str, found: list[tuple[str, int]]) -> None:
    paper = read(f"{OPENING}{SPOKEN}{MOTION}{MOTION}{behind}\n")
    motions = [p for p in paper.passages if p.kind is PassageKind.MOTION]
    assert [
        (p.number, len(p.voice.members) if isinstance(p.voice, Collective) else 1) for p in motions
    ] == found


def test_a_role_is_no_fractie() -> None:
    turn = "Mevrouw De Wit ({role}):\n\nWij brengen verslag uit.\n\n"
    paper = read(OPENING + turn.format(role="voorzitter commissie") + SPOKEN)
    assert voice_of(paper, "Wij brengen")[0] == Person("De Wit", chamber="tk")
    assert [seat.person.name for seat in paper.memberships] == ["Dekker"]
    guest = read(OPENING + turn.format(role="directeur van de sluis") + SPOKEN)
    assert voice_of(guest, "Wij brengen")[0] == Person("de Wit")


def test_two_ministers_of_one_area() -> None:
    opening = "Aan de orde is het debat met minister Ritsema en staatssecretaris Vos van Defensie."
    turns = "Minister Ritsema:\n\nJa.\n\nStaatssecretaris Vos:\n\nNee.\n\n"
    paper = read(f"{opening}\n\n{turns}{CLOSING}")
    assert [voice_of(paper, word)[0].post.title for word in ("Ja.", "Nee.")] == [
        "minister van Defensie", "staatssecretaris van Defensie",
    ]  # fmt: skip


TWO = "Minister Ritsema:\n\nJa.\n\n{call}\n\nMinister Vos:\n\nNee.\n\n{closing}"


@pytest.mark.parametrize(
    ("call", "post"),
    [
        ("De voorzitter:\n\nDank u. Het woord is aan de minister van Defensie.",
         "minister van Defensie"),
        ("De voorzitter:\n\nDan geef ik nu de minister-president het woord.", "minister-president"),
        ("De voorzitter:\n\nDe minister-president zal zijn antwoord voortzetten.",
         "minister-president"),
        ("De voorzitter:\n\nDe minister-president zal er morgen niet zijn.", "minister"),
        # it is not the chair who says so, or he says so of another office
        ("Het woord is aan de minister van Defensie.", "minister"),
        ("De voorzitter:\n\nHet woord is aan de staatssecretaris van Defensie.", "minister"),
        ("De voorzitter:\n\nWij schrijven aan de minister van Defensie.", "minister"),
    ],
)  # fmt: skip
def test_the_chair_says_which_minister_has_the_floor(call: str, post: str) -> None:
    paper = read(OPENING + SPOKEN + TWO.format(call=call, closing=CLOSING))
    assert voice_of(paper, "Nee.")[0].post.title == post


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("Ik heet de minister-president van harte welkom.", "minister-president"),
        ("Wat schreef de minister-president?", "minister"),
    ],
)
def test_the_premier_is_there_where_the_chair_says_so(said: str, post: str) -> None:
    turns = f"De voorzitter:\n\n{said}\n\n{SPOKEN}Minister Vos:\n\nNee.\n\n{CLOSING}"
    assert voice_of(read(f"Aan de orde is het debat.\n\n{turns}"), "Nee.")[0].post.title == post


def test_initials_do_not_end_the_names_of_movers() -> None:
    moved = (
        "De voorzitter:\n\nDeze motie is voorgesteld door de leden Dekker, M.B. Zee en Th.C. Wit."
    )
    paper = read(f"{OPENING}{SPOKEN}{MOTION}{moved} Zij krijgt nr. 3.\n")
    (motion,) = [p for p in paper.passages if p.kind is PassageKind.MOTION]
    assert [one.name for one in motion.voice.members] == ["Dekker", "M.B. Zee", "Th.C. Wit"]


@pytest.mark.parametrize(
    "head",
    [
        "Stemming moties over veren Verslag van de vergadering van 4 maart 2031 (2030/2031 nr. 20)",
        "Stemming motiesVerslag van de vergadering van 4 maart 2031 (2030/2031 nr. 20)",
        "Verslag van de plenaire vergadering van dinsdag 4 maart 2031\n\n\nParlementair jaar"
        " 2030/2031, 4e vergadering",
    ],
)
def test_a_page_of_the_eerste_kamer(head: str) -> None:
    page = "Bekijk de video van deze spreekbeurt\n\n"
    text = f"{head}\n\nAan de orde is de stemming.\n\n{page}{SPOKEN}{page}{CLOSING}Naar boven\n"
    paper = read_structure(text, "x.txt", "x")
    assert voice_of(paper, "Tot zover")[0] == Post("voorzitter van de Eerste Kamer")
    said = " ".join(s.of(text) for p in paper.passages for s in p.pieces)
    assert "Bekijk" not in said and "Naar boven" not in said


@pytest.mark.parametrize("line", ["Voorzitter: Van Zee", "Fungerend voorzitter: Van Zee"])
def test_who_chairs_from_here_on_is_the_records_word(line: str) -> None:
    paper = read(f"{OPENING}{SPOKEN}{line}\n\n{CLOSING}")
    assert voice_of(paper, line) == (Chamber("tk"), "running-text")
    chair = voice_of(paper, "Tot zover")[0]
    assert (chair.person.name, chair.post) == ("Van Zee", CHAIR)
