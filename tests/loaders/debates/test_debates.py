"""Debates: who had the floor, in which role, for which fractie; Handelingen and TEI."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource
from kamergraaf.loaders.debates.speakers import Floor, read_label
from kamergraaf.loaders.official.inline import read_inline
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Document,
    Fractie,
    Incumbency,
    Passage,
    PassageKind,
    Person,
    Post,
    Role,
)

FOLDER = Path(__file__).parents[1] / "samples"
ITEM = FOLDER / "handelingen" / "h-tk-20302031-12-4.xml"
KADE = Person("Van der Kade", chamber="tk", fractie="GroenLinks")
ZEILMAKER = Person("Zeilmaker", chamber="tk", fractie="ChristenUnie")
CHAIR = Post("voorzitter van de Tweede Kamer")


def _read(path: Path) -> Document:
    (document,) = loaders.read(path)
    return document


def _said(document: Document, passage: Passage) -> str:
    return passage.pieces[0].of(document.text)


def test_handelingen_have_the_turns_in_their_order() -> None:
    item = _read(ITEM)
    minister = Incumbency(Person("van Dok"), Post("minister van Infrastructuur en Waterstaat"))
    assert [(one.kind, one.voice) for one in item.passages] == [
        (PassageKind.RUNNING_TEXT, Chamber("tk")),
        (PassageKind.SPEECH, CHAIR),
        (PassageKind.SPEECH, KADE),
        (PassageKind.SPEECH, ZEILMAKER),  # interrupts
        (PassageKind.SPEECH, KADE),  # goes on
        (PassageKind.MOTION, Collective((KADE, ZEILMAKER))),
        (PassageKind.SPEECH, CHAIR),
        (PassageKind.SPEECH, minister),
        (PassageKind.RUNNING_TEXT, Chamber("tk")),  # the vote
        (PassageKind.SPEECH, CHAIR),
    ]
    assert item.id == "h-tk-20302031-12-4"
    assert item.title == "Brugwachters en sluiswachters"


def test_a_motion_has_its_number_and_the_links_their_words() -> None:
    item = _read(ITEM)
    (motion,) = (one for one in item.passages if one.kind is PassageKind.MOTION)
    assert motion.number == "99901-9"
    assert _said(item, motion).startswith("Motie\n\nDe Kamer,")
    assert [(one.key, one.span.of(item.text)) for one in item.links] == [
        ("kst:99901-8", "99901"), ("kst:99901-8", "8"), ("kst:99901-9", "9"),
        ("kst:99901-9", "99901"), ("kst:99901-9", "99901"),
    ]  # fmt: skip


def test_speakers_attest_their_fractie_and_their_post() -> None:
    item = _read(ITEM)
    assert [(one.person, one.organization, one.role) for one in item.memberships] == [
        (KADE, Fractie("GroenLinks", "tk"), Role.FRACTIELID),
        (ZEILMAKER, Fractie("ChristenUnie", "tk"), Role.FRACTIELID),
        (Person("van Dok"), Post("minister van Infrastructuur en Waterstaat"), Role.BEWINDSPERSOON),
    ]
    assert item.memberships[0].span.of(item.text) == "Mevrouw Van der Kade (GroenLinks):"


def test_spoilt_handelingen_read_as_the_sound_ones_and_say_so() -> None:
    sound = ITEM.read_bytes()
    spoilt = b"\xef\xbb\xbf\n".decode("latin-1") + sound.decode("utf-8").encode().decode("latin-1")
    (document,) = loaders.read_bytes(spoilt.encode("utf-8"), str(ITEM))
    assert document.text == _read(ITEM).text
    assert any("mojibake" in said and "3 places" in said for said in document.remarks)
    assert any("byte order mark" in said for said in document.remarks)
    assert not any("mojibake" in said for said in _read(ITEM).remarks)


def test_handelingen_without_anything_said_are_broken() -> None:
    empty = b"<officiele-publicatie><handelingen></handelingen></officiele-publicatie>"
    with pytest.raises(BrokenSource, match="nobody speaks"):
        list(loaders.read_bytes(empty, "h-tk-1.xml"))


def test_two_ministers_do_not_share_the_one_post_that_is_named() -> None:
    floor = Floor(Bodies("tk"), "Welkom aan de minister van Defensie.")
    for name in ("Minister Kaai:", "Minister Dam:"):
        floor.expect(read_label(name))
    assert floor.actor(read_label("Minister Dam:")) == Incumbency(Person("Dam"), Post("minister"))


@pytest.mark.parametrize(
    ("said", "movers"),
    [
        ("Deze motie is voorgesteld door het lid Van der Kade. Naar", [KADE]),
        ("Deze motie is voorgesteld door de leden Zeilmaker en Kist.", [ZEILMAKER, "Kist"]),
        ("De motie-Van der Kade/Zeilmaker (99901, nr. 9) is gewijzigd", [KADE, ZEILMAKER]),
        ("De motie-Kist c.s. over de vaart", ["Kist"]),
        ("Wat vindt de minister van de motie?", []),
    ],
)
def test_signatories_of_a_motion(said: str, movers: list[Person | str]) -> None:
    floor = Floor(Bodies("tk"), "")
    floor.expect(read_label("Mevrouw Van der Kade (GroenLinks):"))
    floor.expect(read_label("De heer Zeilmaker (CU):"))
    wanted = [one if isinstance(one, Person) else Person(one, chamber="tk") for one in movers]
    found = floor.signatories(said, CHAIR)
    assert (list(found.members) if isinstance(found, Collective) else [found]) == (
        wanted or [CHAIR]
    )


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<al>nr.\n <extref doc='kst-1-2'>\n 2\n </extref>\n )</al>", "nr. 2)"),
        ("<al>een <i>twee</i> , drie</al>", "een twee , drie"),  # no line was broken here
        ("<al>(\n <extref>1</extref>\n ,\n <b>2</b>\n );\n</al>", "(1, 2);"),
        ("<al>a\x0a\x0a  b<!-- c -->d</al>", "a bd"),
    ],
)
def test_space_that_a_layout_made_is_taken_out(xml: str, text: str) -> None:
    assert read_inline(parse_xml(xml.encode(), "x")).text == text


# --- TEI ------------------------------------------------------------------------------------

SITTING = "ParlaMint-NL_2031-05-29-tweedekamer-5.xml"


def test_a_sitting_takes_persons_from_the_header_beside_it() -> None:
    sitting = _read(FOLDER / "tei" / SITTING)
    chair = Person("Zeilmaker", chamber="tk", fractie="Fractie-Klein", given="Ans")
    assert [one.voice for one in sitting.passages if one.kind is PassageKind.SPEECH] == [
        Incumbency(chair, CHAIR),
        Person("Van der Kade", chamber="tk", fractie="GroenLinks", given="Joop"),
        Incumbency(Person("van Dok", given="Wim"), Post("minister")),
        Person("Gast", chamber="tk", fractie="VVD", given="Piet"),  # the note says so
    ]
    # A party in the header does not say who sat in which fractie; the note above a turn does.
    assert [one.person.name for one in sitting.memberships] == ["Gast"]


def test_a_sitting_alone_has_the_names_in_its_ids_and_says_so(tmp_path: Path) -> None:
    alone = Path(shutil.copy(FOLDER / "tei" / SITTING, tmp_path))
    sitting = _read(alone)
    voices = [one.voice for one in sitting.passages if one.kind is PassageKind.SPEECH]
    assert voices[1] == Person("van der Kade", given="Joop")
    assert any("ids alone" in said and ": 4" in said for said in sitting.remarks)


def test_a_header_is_a_register_with_days() -> None:
    header = _read(FOLDER / "tei" / "ParlaMint-NL.xml")
    seats = {
        (one.person.name, one.role.value, str(one.since), str(one.until))
        for one in header.memberships
    }
    assert ("van Dok", "bewindspersoon", "2030-10-26", "2033-01-10") in seats
    assert ("van der Kade", "kamerlid", "None", "None") in seats
    kade = next(one for one in header.records if one.names == ("Joop van der Kade",))
    assert (kade.gender, str(kade.since)) == ("M", "1971-02-03")
    assert header.date is None
    assert sum("left out" in said for said in header.remarks) == 2


MEMBER = '<affiliation role="member" ref="#party.GroenLinks"{}/><affiliation role="MP"/>'
GOVERNED = '<affiliation role="secretary" from="{}-01-01" to="{}-12-31"/>'
DAYS = ' from="2028-01-01" to="2032-12-31"'


@pytest.mark.parametrize(
    ("was", "voice", "doubted"),
    [
        (MEMBER.format(""), Person("Van der Kade", "", "tk", "GroenLinks", "Joop"), False),
        # the header may not know of all offices: who governed later may have governed before
        (MEMBER.format("") + GOVERNED.format(2032, 2033), Person("van der Kade", given="Joop"),
         True),
        (MEMBER.format(DAYS) + GOVERNED.format(2034, 2035),
         Person("Van der Kade", "", "tk", "GroenLinks", "Joop"), False),
        (MEMBER.format("") + GOVERNED.format(2030, 2033),
         Incumbency(Person("van der Kade", given="Joop"), Post("staatssecretaris")), False),
        ('<affiliation role="member" ref="#party.Griffier"/>',
         Incumbency(Person("van der Kade", given="Joop"), Post("griffier")), False),
        # who sits in the European Parliament is a guest
        ('<affiliation role="member" ref="#party.EP/CDA"/>', Person("van der Kade", given="Joop"),
         False),
        ("", Person("van der Kade", given="Joop"), False),
    ],
)  # fmt: skip
def test_a_speaker_is_what_the_header_proves(
    tmp_path: Path, was: str, voice: Actor, doubted: bool
) -> None:
    header = (FOLDER / "tei" / "ParlaMint-NL.xml").read_text()
    told = MEMBER.format(DAYS)
    assert told in header
    (tmp_path / "ParlaMint-NL.xml").write_text(header.replace(told, was))
    sitting = _read(Path(shutil.copy(FOLDER / "tei" / SITTING, tmp_path)))
    assert sitting.passages[2].voice == voice
    assert any("governed at another time" in said for said in sitting.remarks) is doubted


def test_persons_may_stand_in_a_file_that_the_header_includes(tmp_path: Path) -> None:
    whole = (FOLDER / "tei" / "ParlaMint-NL.xml").read_text()
    begin, end = whole.index("<listPerson>"), whole.index("</listPerson>")
    space = 'xmlns="http://www.tei-c.org/ns/1.0"'
    people = whole[begin:end].replace("<listPerson", f"<listPerson {space}") + "</listPerson>"
    (tmp_path / "ParlaMint-NL-listPerson.xml").write_text(people)
    (tmp_path / "ParlaMint-NL.xml").write_text(whole[:begin] + whole[end + 13 :])
    sitting = _read(Path(shutil.copy(FOLDER / "tei" / SITTING, tmp_path)))
    assert sitting.passages[2].voice == Person(
        "Van der Kade", chamber="tk", fractie="GroenLinks", given="Joop"
    )
    assert len(_read(tmp_path / "ParlaMint-NL-listPerson.xml").records) == 3


def test_the_chamber_is_that_of_the_publication_whatever_it_is_called() -> None:
    upper = ITEM.read_bytes().replace(b"h-tk-", b"h-ek-")
    (item,) = loaders.read_bytes(upper, "x.xml", document="mine")
    assert item.id == "mine"
    assert item.passages[0].voice == Chamber("ek")


def test_an_opening_says_the_day_and_who_chairs() -> None:
    said = "<al><nadruk>{}</nadruk></al>".format
    turn = (
        "<spreekbeurt><spreker>De <naam><achternaam>voorzitter</achternaam></naam>:</spreker>"
        "<tekst><al>Dag.</al></tekst></spreekbeurt>"
    )
    body = f"<tekst>{said('Voorzitter: Van Zeilen')}{said('Voorzitter: wie dat is.')}</tekst>{turn}"
    day = "<vergadering><vergaderdatum>Dinsdag 4 maart 2031</vergaderdatum></vergadering>"
    xml = f"<officiele-publicatie><handelingen>{day}<opening>{body}</opening></handelingen>"
    (paper,) = loaders.read_bytes(
        f"{xml}</officiele-publicatie>".encode(), "h-tk-20302031-12-1.xml"
    )
    assert str(paper.date) == "2031-03-04"
    chair = Person("Van Zeilen", chamber="tk")
    assert paper.passages[-1].voice == Incumbency(chair, Post("voorzitter van de Tweede Kamer"))
