"""Registers: who sits where, in the Tweede Kamer's JSON and on the Eerste Kamer's pages."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.ontology.nouns import (
    Chamber,
    Committee,
    Document,
    Fractie,
    Membership,
    Party,
    Person,
    Post,
    Role,
)

FOLDER = Path(__file__).parent / "samples"
TK = FOLDER / "tweede_kamer"
EK = FOLDER / "eerste_kamer"
GUID = "bbbb0000-0000-4000-8000-0000000000{:02}"
KADE = Person("Van der Kade", "J.P.", "tk", "GroenLinks-PvdA", "Joop")


def _read(path: Path) -> Document:
    (document,) = loaders.read(path)
    return document


def _told(seats: tuple[Membership, ...]) -> list[tuple[str, str, str, str]]:
    return [(one.person.name, one.role.value, str(one.since), str(one.until)) for one in seats]


# --- the Tweede Kamer's open data -------------------------------------------------------------


def test_persons_have_all_their_names_and_an_identifier() -> None:
    kade, dok = _read(TK / "persoon.json").records
    assert kade.actor == KADE
    assert kade.names == ("Joop van der Kade", "J.P. van der Kade")
    assert kade.identifiers[0].endswith(f"/Persoon({GUID.format('01')})")
    assert (str(kade.since), kade.gender) == ("1971-02-03", "M")
    assert dok.actor == Person("van Dok", "W.", given="Wim de grote")  # markup and lines gone


def test_what_is_deleted_is_left_out_and_counted() -> None:
    people = _read(TK / "persoon.json")
    assert "Weg" not in people.text
    assert any(said.endswith("deleted: 1") for said in people.remarks)


def test_seats_are_joined_with_the_files_beside_them() -> None:
    fractie = Fractie("GroenLinks-PvdA", "tk")
    seats = _read(TK / "fractiezetelpersoon.json").memberships
    assert {(one.person, one.organization, one.fractie) for one in seats} == {
        (KADE, fractie, fractie)
    }
    assert _told(seats) == [
        ("Van der Kade", "fractievoorzitter", "2030-12-06", "None"),
        ("Van der Kade", "fractielid", "2029-12-06", "2030-12-05"),
    ]


def test_seats_alone_keep_the_guids_by_which_they_can_be_joined(tmp_path: Path) -> None:
    alone = _read(Path(shutil.copy(TK / "fractiezetelpersoon.json", tmp_path)))
    for seat in alone.memberships:
        assert seat.person == Person(GUID.format("01"))
        assert seat.organization == Post(f"zetel {GUID.format('11')}")
    (person,) = alone.records
    whole = _read(TK / "persoon.json").records[0]
    assert person.identifiers == whole.identifiers


def test_expanded_rows_need_no_other_file(tmp_path: Path) -> None:
    nested = _read(Path(shutil.copy(TK / "expanded.json", tmp_path)))
    (seat,) = nested.memberships
    assert (seat.person, seat.organization) == (KADE, Fractie("GroenLinks-PvdA", "tk"))
    assert str(seat.since) == "2030-12-06"


def test_committee_seats_have_roles_and_deputies() -> None:
    (chair,) = _read(TK / "commissiezetelvastpersoon.json").memberships
    (deputy,) = _read(TK / "commissiezetelvervangerpersoon.json").memberships
    assert chair.organization == deputy.organization == Committee("Financiën", "tk")
    assert (chair.role, deputy.role) == (Role.VOORZITTER, Role.PLAATSVERVANGEND_LID)
    assert str(deputy.until) == "2031-06-30"
    # The person's row has the fractie of today: that says nothing of a seat given up.
    assert (chair.fractie, deputy.fractie) == (Fractie("GroenLinks-PvdA", "tk"), None)


def test_a_vacant_seat_is_no_membership() -> None:
    vacant = _read(TK / "fractiezetelvacature.json")
    assert vacant.memberships == ()
    assert "vacature bij de fractie GroenLinks-PvdA" in vacant.text


def test_papers_have_their_own_ids_and_what_the_row_says_of_them() -> None:
    papers = list(loaders.read(TK / "document.json"))
    assert [(one.id, one.type, str(one.date)) for one in papers] == [
        ("kst-99901-VI-12", "Brief regering", "2031-03-04"),  # the dossier is expanded
        ("kst-99901-13", "Motie", "2031-03-05"),  # it stands at the foot of the text
        ("2031D00003", "Brief", "2031-03-06"),  # nobody says
    ]
    assert papers[0].title == "Brief over bruggen"
    assert any("no text" in said for said in papers[2].remarks)


def test_a_list_of_committees_has_no_day() -> None:
    found = _read(TK / "commissies-2031.json")
    assert found.date is None
    assert [(one.person.name, one.person.given, str(one.organization)) for one in found.memberships]
    assert [one.organization for one in found.memberships] == [
        Committee("Financiën", "tk"),  # printed without its ë
        Committee("Financiën", "tk"),
        Committee("Werkwijze", "tk"),
    ]
    assert found.memberships[0].person == found.memberships[2].person
    assert {one.fractie.name for one in found.memberships if one.fractie} == {
        "GroenLinks", "ChristenUnie",
    }  # fmt: skip
    assert any("2031" in said for said in found.remarks)


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [
        (b"[" * 100_000, BrokenSource, "nested"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, BrokenSource, "nested"),
        (b'{"@odata.context": "x#Persoon", "value": [', BrokenSource, "is no JSON"),
        (b'{"@odata.context": "x$metadata#Persoon", "value": []}', BrokenSource, "no rows"),
        (b'{"a": "\xff"}', BrokenSource, "UTF-8"),
        (b'{"a": ' + b"1" * 5000 + b"}", BrokenSource, "number"),
        (b'{"a": 1}', UnsupportedSource, "is not read"),
        (b'{"@odata.context": "x$metadata#Zaak", "value": [{}]}', UnsupportedSource, "Zaak"),
        (b'{"@odata.context": "x$metadata#Document", "value": [{"Titel": "x"}]}', BrokenSource,
         "without a number"),
    ],
    ids=str,
)  # fmt: skip
def test_json_that_is_not_ours_gives_one_line(
    data: bytes, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        list(loaders.read_bytes(data, "x.json"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["Persoon", "Fractie", "Commissie"])
def test_rows_without_a_name_are_counted(kind: str) -> None:
    rows = [{"Id": GUID.format("01")}, {"Id": GUID.format("02"), "Achternaam": "X", "NaamNL": "Y"}]
    data = json.dumps({"@odata.context": f"x$metadata#{kind}", "value": rows}).encode()
    (found,) = loaders.read_bytes(data, "x.json")
    assert len(found.records) == 1
    assert any(said.endswith("no name: 1") for said in found.remarks)


def test_brackets_in_a_string_are_no_depth() -> None:
    rows = [{"Id": GUID.format("01"), "Achternaam": "[" * 500 + '\\"{' * 9}]
    data = json.dumps({"@odata.context": "x$metadata#Persoon", "value": rows}).encode()
    assert len(list(loaders.read_bytes(data, "x.json"))) == 1


# --- the Eerste Kamer's pages -----------------------------------------------------------------


def test_a_committee_has_its_members_with_roles_and_its_griffier() -> None:
    page = _read(EK / "committee.html")
    assert {one.organization for one in page.memberships} == {Committee("Financiën", "ek")}
    assert [(one.person, one.role, one.fractie) for one in page.memberships] == [
        (Person("Van der Kade", "J.P.", "ek", "D66", "Joop"), Role.VOORZITTER,
         Fractie("D66", "ek")),
        (Person("Zeilmaker", "A.", "ek", "SGP", "Ans"), Role.ONDERVOORZITTER, Fractie("SGP", "ek")),
        (Person("Bootsman-Vaart", "K.L.", "ek", "Fractie-Walenkamp"), Role.LID,
         Fractie("Fractie-Walenkamp", "ek")),
        (Person("de Penning", "D.", given="Dirk"), Role.GRIFFIER, None),
    ]  # fmt: skip
    assert page.date is None
    committee, first = page.records[:2]
    assert (committee.abbreviation, *committee.identifiers) == (
        "FIN", "https://www.eerstekamer.nl/commissies/fin",
    )  # fmt: skip
    assert first.identifiers == ("https://www.eerstekamer.nl/persoon/j_p_van_der_kade_d66",)


def test_lists_of_committees_and_of_fracties() -> None:
    committees, fracties = _read(EK / "committees.html"), _read(EK / "fracties.html")
    assert [(one.actor, one.abbreviation) for one in committees.records] == [
        (Committee("Financiën", "ek"), "FIN"),
        (Committee("Immigratie en Asiel / JBZ-Raad", "ek"), "I&A/JBZ"),
        (Committee("Verzoekschriften", "ek"), ""),
    ]
    assert [one.actor for one in fracties.records] == [
        Fractie("PRO", "ek"), Fractie("Fractie-Walenkamp", "ek"),
    ]  # fmt: skip


def test_a_fractie_and_a_person() -> None:
    fractie, person = _read(EK / "fractie.html"), _read(EK / "person.html")
    assert [(one.person.name, one.role) for one in fractie.memberships] == [
        ("Van der Kade", Role.FRACTIEVOORZITTER), ("Vaart", Role.FRACTIELID),
    ]  # fmt: skip
    assert [(one.organization, one.role, str(one.since)) for one in person.memberships] == [
        (Chamber("ek"), Role.KAMERLID, "2031-06-13"),
        (Fractie("D66", "ek"), Role.FRACTIELID, "None"),
        (Committee("Financiën", "ek"), Role.VOORZITTER, "None"),
        (Committee("Europese Zaken", "ek"), Role.LID, "None"),
    ]


@pytest.mark.parametrize(
    "page",
    [
        b'<h1 id="h1">Agenda</h1><a href="/persoon/x">X</a>',
        b'<main><a href="/persoon/x">X</a></main>',
        b'<h1>x</h1><a href="http://[/persoon/x">eerstekamer.nl</a>',
        b"<html>eerstekamer.nl" + b"<div>" * 50_000,
        b'<html>eerstekamer.nl<h1 id="h1">(D66)</h1>is sinds 3 mei 2031 lid van de Eerste Kamer',
    ],
)
def test_other_pages_give_one_line(page: bytes) -> None:
    with pytest.raises(BrokenSource) as caught:
        list(loaders.read_bytes(page, "x.html"))
    assert "\n" not in str(caught.value)


# --- the real ones ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real(shared: Path) -> Callable[[str], list[Document]]:
    return lambda name: list(loaders.read(shared / "data" / name))


def test_finance_has_29_members_with_roles_and_fracties(
    real: Callable[[str], list[Document]],
) -> None:
    (page,) = real("eerstekamer/ek_committee_fin.html")
    members = [one for one in page.memberships if one.role is not Role.GRIFFIER]
    assert len(members) == 29
    assert all(one.fractie for one in members)
    assert [one.person.name for one in members if one.role is not Role.LID] == [
        "Van Ballekom", "Kroon",
    ]  # fmt: skip
    assert [one.person.name for one in page.memberships if one.fractie is None] == ["Karthaus"]


def test_the_list_of_2021_has_37_committees_and_1165_memberships(
    real: Callable[[str], list[Document]],
) -> None:
    (found,) = real("tweedekamer/commissies-2021.json")
    assert len({one.organization for one in found.memberships}) == 37
    assert len(found.memberships) == 1165
    assert len({one.person for one in found.memberships}) == 135
    assert {one.fractie.name for one in found.memberships if one.fractie} >= {
        "GroenLinks", "ChristenUnie", "Fractie-Den Haan",
    }  # fmt: skip


def test_the_parlamint_header_has_493_persons_and_31_bodies(
    real: Callable[[str], list[Document]],
) -> None:
    (header,) = real("tei/ParlaMint-NL.xml")
    persons = [one for one in header.records if isinstance(one.actor, Person)]
    assert (len(persons), len(header.records) - len(persons)) == (493, 31)
    assert len({one.actor for one in persons}) == 493
    ministers = [one for one in header.memberships if one.role is Role.BEWINDSPERSOON]
    assert len(ministers) == 52
    assert all(one.since for one in ministers)
    assert any(isinstance(one.organization, Party) for one in header.memberships)


def test_forty_papers_of_the_open_data(real: Callable[[str], list[Document]]) -> None:
    papers = real("tweedekamer/odata-document.json")
    assert len({one.id for one in papers}) == 40
    assert sum(one.id.startswith("kst-") for one in papers) == 37
    assert all(one.date and one.title and one.type == "Motie" for one in papers)


@pytest.mark.parametrize(
    ("name", "turns", "speakers"),
    [("vlos/29d8cf68.xml", 63, 6), ("op-xml/h-tk-20172018-70-10.xml", 102, 8)],
)
def test_real_debates_have_every_turn(
    real: Callable[[str], list[Document]], name: str, turns: int, speakers: int
) -> None:
    (debate,) = real(name)
    assert sum(one.kind.value == "speech" for one in debate.passages) == turns
    attested = {
        one.person for one in debate.memberships
        if one.role in (Role.FRACTIELID, Role.BEWINDSPERSOON)
    }  # fmt: skip
    assert len(attested) == speakers
