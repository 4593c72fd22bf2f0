"""Reports of the Tweede Kamer in VLOS: who spoke, in which role, and what was on the agenda."""

from __future__ import annotations

from pathlib import Path

from kamergraaf import loaders
from kamergraaf.ontology.nouns import (
    Committee,
    Document,
    Incumbency,
    Passage,
    Person,
    Post,
    Role,
)

FOLDER = Path(__file__).parents[1] / "samples"


def _read(path: Path) -> Document:
    (document,) = loaders.read(path)
    return document


def _said(document: Document, passage: Passage) -> str:
    return passage.pieces[0].of(document.text)


def test_a_vlos_report_has_every_speaker_with_role_and_fractie() -> None:
    report = _read(FOLDER / "vlos" / "meeting.xml")
    chair = Person("Zeilmaker", chamber="tk", fractie="ChristenUnie", given="Ans")
    kade = Person("Van der Kade", chamber="tk", fractie="GroenLinks-PvdA", given="Joop")
    minister = Incumbency(Person("van Dok", given="Wim"), Post("minister van Defensie"))
    assert [(one.kind.value, one.voice) for one in report.passages] == [
        ("running-text", Committee("Defensie", "tk")),
        ("running-text", Committee("Defensie", "tk")),  # a paper on the agenda
        ("speech", Incumbency(chair, Post("voorzitter van de vergadering"))),
        ("speech", kade),
        ("speech", minister),
    ]
    assert str(report.date) == "2031-03-04"
    assert report.type == "Commissiedebat"
    assert {(one.person.name, one.role) for one in report.memberships} == {
        ("De Penning", Role.GRIFFIER), ("van Dok", Role.BEWINDSPERSOON),
        ("Zeilmaker", Role.FRACTIELID), ("Van der Kade", Role.FRACTIELID),
    }  # fmt: skip
    assert {link.key for link in report.links} == {"kst:99901-12"}


def test_each_paper_on_the_agenda_of_a_vlos_report_stands_alone(tmp_path: Path) -> None:
    text = (FOLDER / "vlos" / "meeting.xml").read_text(encoding="utf-8")
    second = "<zaak><titel>de brief over tunnels</titel></zaak></zaken>"
    (tmp_path / "x.xml").write_text(text.replace("</zaken>", second), encoding="utf-8")
    report = _read(tmp_path / "x.xml")
    told = [_said(report, one) for one in report.passages]
    assert told[1:3] == ["de brief over bruggen (99901, nr. 12)", "de brief over tunnels"]


def test_a_vlos_report_that_lacks_surnames_and_the_committee(tmp_path: Path) -> None:
    text = (FOLDER / "vlos" / "meeting.xml").read_text(encoding="utf-8")
    text = text.replace("<achternaam>Kade van der</achternaam>", "")
    (tmp_path / "x.xml").write_text(text[: text.index("<commissies>")] + "</vergadering>"
                                    "</vlosCoreDocument>", encoding="utf-8")  # fmt: skip
    voices = [one.voice for one in _read(tmp_path / "x.xml").passages]
    # with a first name the report tells two members of one surname apart: it is no part of it
    assert Person("Van der Kade", chamber="tk", fractie="GroenLinks-PvdA", given="Joop") in voices
    (chair,) = [one for one in voices[:3] if isinstance(one, Incumbency)]
    assert chair.post == Post("voorzitter van de vergadering")


def test_vlos_guids_identify_persons_and_committees() -> None:
    report = _read(FOLDER / "vlos" / "meeting.xml")
    assert {one.identifiers[0].rpartition("/")[2] for one in report.records} == {
        "Commissie(aaaa0000-0000-4000-8000-0000000000c1)",
        "Persoon(aaaa0000-0000-4000-8000-000000000001)",
        "Persoon(aaaa0000-0000-4000-8000-000000000002)",
        "Persoon(aaaa0000-0000-4000-8000-000000000003)",
    }
