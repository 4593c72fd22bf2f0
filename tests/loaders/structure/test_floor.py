"""Which post a minister in a debate holds, as the list of who is there prints it."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Incumbency, Person

LIST = (
    "en de heren Zeil, minister-president, minister van Algemene Zaken, Van den Dam. minister van"
    " Buiten-landse Zaken, Kok, vice-minister-president, minister van Financiën, Bakker, minister"
    " van Economische Zaken, Dijkman, staatssecretaris van Landbouw, Natuurbeheer en Visserij, en"
    " mevrouw Van Oord, staatssecretaris van Justitie."
)


@pytest.mark.parametrize(
    ("speaker", "post"),
    [
        ("Minister Van den Dam", "minister van Buitenlandse Zaken"),
        ("Minister Kok", "minister van Financiën"),
        ("Minister Bakker", "minister van Economische Zaken"),
        ("Staatssecretaris Dijkman", "staatssecretaris van Landbouw, Natuurbeheer en Visserij"),
        ("Staatssecretaris Van Oord", "staatssecretaris van Justitie"),
        # nobody says what he holds; a sentence that ends with a name is no list
        ("Minister Los", "minister"),
        # a part of an area, and of an older list with capitals
        ("Staatssecretaris Kolk", "staatssecretaris van Landbouw, Natuurbeheer en Visserij"),
        ("Minister Kuil", "minister van Sociale Zaken"),
    ],
)
def test_a_minister_holds_the_post_behind_his_name(speaker: str, post: str) -> None:
    text = (
        f"Voorzitter: Duin\n\nTegenwoordig zijn 2 leden, te weten:\n\nDuin en Zee,\n\n{LIST}\n\n"
        "Hier zijn staatssecretaris Kolk van Landbouw, Natuurbeheer en Visserij, staatssecretaris"
        " Berg van Justitie, Kuil, Minister van Sociale Zaken, Witte, Minister van Defensie.\n\n"
        "De voorzitter: Dag. Zo sprak Los. Minister van Defensie is hij niet.\n\n"
        f"{speaker}: Ja.\n\nMinister Ander: Nee.\n\nStaatssecretaris Ander: Nee.\n\n"
    )
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    voices = {one.pieces[0].of(paper.text): one.voice for one in paper.passages}
    assert voices["Ja."].post.title == post


def test_who_chairs_may_stand_within_a_line() -> None:
    text = (
        "Gehoord wordt: de heer Kist. Voorzitter: M.B. Duin. Verder is aanwezig: Zee.\n\n"
        "De voorzitter: Welkom.\n\nDe heer Kist: Dag.\n\nDe voorzitter: Dank.\n"
    )
    paper = read_structure(text, "x.txt", "x")
    assert paper.passages[-1].voice.person.name == "M.B. Duin"


@pytest.mark.parametrize("office", ["Voorzitter", "Fungerend voorzitter", "Tijdelijke voorzitter"])
def test_whoever_chairs_for_a_while_has_a_name(office: str) -> None:
    text = (
        f"Opening\n\n{office}: Duin\n\nDe {office.lower()}:\n\nWelkom.\n\n"
        "De heer Kist (VVD):\n\nDag.\n\nDe heer Zee (CDA):\n\nDag.\n"
    )
    paper = read_structure(text, "x.txt", "h-ek-20302031-3-4")
    assert paper.passages[1].voice.person == Person("Duin", chamber="ek")


@pytest.mark.parametrize(
    ("listed", "fractie"),
    [
        ("Kist (VVD), Duin (D66), voorzitter, en Zee (CDA).", "D66"),
        ("Kist (VVD), Duin (D66), Duin (SP) en Zee (CDA).", ""),  # one of two
        ("Kist (VVD) en Zee (CDA).", ""),
    ],
)
def test_who_chairs_is_of_the_fractie_that_the_composition_gives(listed: str, fractie: str) -> None:
    text = (
        "99 910 Sluizen\n\nNr. 7 VERSLAG VAN EEN COMMISSIEDEBAT\n\nVastgesteld 3 juni 2031\n\n"
        "De vaste commissie voor Defensie1 heeft op 9 mei 2031 overleg gevoerd.\n\n"
        "Voorzitter: Duin\nGriffier: Terpstra\n\n"
        "De voorzitter: Welkom.\n\nDe heer Kist (VVD): Dag.\n\nDe voorzitter: Tot zover.\n\n"
        f"1 Samenstelling:\nLeden: {listed}\n"
    )
    paper = read_structure(text, "x.txt", "kst-99910-7")
    (chair,) = {one.voice.person for one in paper.passages if isinstance(one.voice, Incumbency)}
    assert chair == Person("Duin", chamber="tk", fractie=fractie)


OPENING = "Aan de orde is het debat over sluizen.\n\nDe voorzitter:\n\nWelkom.\n\n"


@pytest.mark.parametrize(
    ("label", "name", "of"),
    [
        ("De heerVan Dam(VVD)", "Van Dam", "VVD"),  # a page that lost spaces and colons
        ("MevrouwKist(SP):", "Kist", "SP"),
        ("Mejuffrouw Zee (K.V.P.):", "Zee", "KVP"),
        ("Jonkvrouwe Van Zee (C.H.U.):", "Van Zee", "CHU"),
    ],
)
def test_labels_of_members(label: str, name: str, of: str) -> None:
    paper = read_structure(f"{OPENING}{label}\n\nDag.\n", "x.txt", "h-tk-20302031-3-4")
    assert paper.passages[-1].voice == Person(name, chamber="tk", fractie=of)


@pytest.mark.parametrize(
    ("label", "post"),
    [
        ("MinisterDuin-Zee", "minister van Financiën"),
        ("De heer Duin, Minister van Financiën:", "minister van Financiën"),
        ("De heer Duin, staatssecretaris van Justitie:", None),  # no label
    ],
)
def test_labels_of_ministers(label: str, post: str | None) -> None:
    text = f"{OPENING}{label}\n\nDag, als minister van Financiën.\n"
    voice = read_structure(text, "x.txt", "h-tk-20302031-3-4").passages[-1].voice
    assert (voice.post.title if isinstance(voice, Incumbency) else None) == post


def test_a_line_without_a_space_is_no_label_where_more_follows() -> None:
    text = f"{OPENING}De heer Kist (VVD):\n\nDag.\n\nMinisterraad en Kamer gingen mee.\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    assert paper.passages[-1].voice == Person("Kist", chamber="tk", fractie="VVD")


@pytest.mark.parametrize(
    "opening",
    [
        "De voorzitter: Duin\n\nAanwezig zijn 4 leden der Kamer, te weten:\n\nDuin en Zee.",
        "Voorzitter: de heer Duin.\n\nTegenwoordig, met den Voorzitter, 2 leden: Duin en Zee.",
        "Voorzitter: Duin Griffier: Riool Aanwezig zijn 2 leden der Kamer: Duin en Zee.",
        "**Voorzitter: Duin**\n\nTegenwoordig zijn 2 leden der Kamer, te weten: Duin en Zee.",
        "Voorzitter: de heer Duin Tegenwoordig, met de Voorzitter, 2 leden, te weten: Duin en Zee.",
    ],
)
def test_who_chairs_in_the_opening_of_an_older_report(opening: str) -> None:
    text = f"{opening}\n\nDe voorzitter:\n\nWelkom.\n\nDe heer Zee (SP):\n\nDag.\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    voices = [one.voice for one in paper.passages if one.key.startswith("speech/")]
    assert voices[0].person == Person("Duin", chamber="tk")
    assert len(voices) == 2


@pytest.mark.parametrize(
    ("label", "name"),
    [("**De heer Kist (VVD):**", "Kist"), ("**De heer Kist** (VVD):", "Kist"), ("*", "Zee")],
)
def test_labels_copied_as_markdown(label: str, name: str) -> None:
    text = f"{OPENING}**Mevrouw Zee (SP):**\n\nDag.\n\n{label}\n\nDe Waterwet telt.\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    assert paper.passages[-1].voice.name == name
    assert paper.passages[-1].pieces[0].of(text)[0] == "D"


@pytest.mark.parametrize(
    ("label", "name", "spoken"),
    [
        ("Mevrouw Kist wil iets vragen. Gaat uw gang.\nMevrouw Kist (SP):", "Kist", True),
        ("Mevrouw Zee-\nKist (SP):", "Zee-Kist", False),  # a label that goes on
    ],
)
def test_a_sentence_above_a_label_is_no_part_of_it(label: str, name: str, spoken: bool) -> None:
    text = f"{OPENING}De voorzitter:\nGoed.\n{label}\nDag.\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    said = " ".join(piece.of(text) for one in paper.passages for piece in one.pieces)
    assert ("Mevrouw" in said) == spoken
    assert paper.passages[-1].voice.name == name


@pytest.mark.parametrize("words", ["Curaçao", "Interruptie"])
def test_what_in_brackets_is_no_fractie(words: str) -> None:
    text = f"{OPENING}De heer Kist ({words}):\n\nDag.\n"
    paper = read_structure(text, "x.txt", "h-tk-20302031-3-4")
    assert paper.passages[-1].voice == Person("Kist")
    assert not any(one.person.name == "Kist" for one in paper.memberships)


@pytest.mark.parametrize(
    ("label", "chairs"),
    [("Devoorzitter", True), ("Devoorzitter:", True), ("Devoorzitter zweeg", False)],
)
def test_the_label_of_the_chair_may_lose_its_space(label: str, chairs: bool) -> None:
    text = f"{OPENING}De heer Kist (VVD):\n\nDag.\n\n{label}\n\nDank u wel.\n"
    voice = read_structure(text, "x.txt", "h-tk-20302031-3-4").passages[-1].voice
    assert (voice != Person("Kist", chamber="tk", fractie="VVD")) == chairs
