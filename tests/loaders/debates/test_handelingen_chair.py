"""Words in Handelingen under no speaker: the chair's, who spoke last, or the record's."""

from __future__ import annotations

import pytest

from kamergraaf import loaders
from kamergraaf.ontology.nouns import Chamber, Document, PassageKind, Person, Post

CHAIR = Post("voorzitter van de Tweede Kamer")
RECORD = Chamber("tk")
FOK = Person("Fok", chamber="tk", fractie="VVD")


def who(before: str, name: str, fractie: str = "") -> str:
    of = f" (<politiek>{fractie}</politiek>)" if fractie else ""
    return (
        f"<spreker><voorvoegsels>{before}</voorvoegsels> <naam><achternaam>{name}</achternaam>"
        f"</naam>{of}:</spreker>"
    )


INFO = f"<motie-info>{who('De', 'voorzitter')}<al>Voorgesteld door het lid Fok.</al></motie-info>"
MOTION = f"<motie><al>De Kamer,</al><al>overwegende dit,</al>{INFO}</motie>"
MEMBER = f"<spreekbeurt>{who('De heer', 'Fok', 'VVD')}<tekst><al>Ja.</al>{{}}</tekst></spreekbeurt>"
CHAIRS = f"<spreekbeurt>{who('De', 'voorzitter')}<tekst><al>Dank.</al></tekst></spreekbeurt>"


def read(items: str) -> Document:
    xml = f"<officiele-publicatie><handelingen><agendapunt>{items}</agendapunt></handelingen>"
    (paper,) = loaders.read_bytes(f"{xml}</officiele-publicatie>".encode(), "h-tk-20302031-1-2.xml")
    return paper


@pytest.mark.parametrize(
    ("turn", "words", "voice"),
    [
        # behind a motion, and behind his own turn, the chair goes on without a label
        (MEMBER.format(MOTION), "Dan mevrouw Van Zee van de SP.", CHAIR),
        (CHAIRS, "Ik geef gelegenheid tot stemverklaringen.", CHAIR),
        # what the record says is nobody's
        (MEMBER.format(MOTION), "De vergadering wordt enkele ogenblikken geschorst.", RECORD),
        (CHAIRS, "In stemming komt de motie-Fok (99910, nr. 2).", RECORD),
        (CHAIRS, "(Geroffel op de bankjes)", RECORD),
        (MEMBER.format(""), "Dan is er nog een lijst.", RECORD),
    ],
)
def test_words_under_no_speaker(turn: str, words: str, voice: object) -> None:
    paper = read(f"{turn}<tekst><al>{words}</al></tekst>")
    assert paper.passages[-1].voice == voice
    kind = PassageKind.SPEECH if voice == CHAIR else PassageKind.RUNNING_TEXT
    assert paper.passages[-1].kind is kind


def test_behind_an_interruption_a_member_goes_on() -> None:
    paper = read(MEMBER.format(f"{CHAIRS}<al>Dus ja.</al>"))
    assert [p.voice for p in paper.passages] == [FOK, CHAIR, FOK]
