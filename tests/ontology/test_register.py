"""The known committees, fracties and ministries."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kamergraaf.ontology import register, tables
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.nouns import Committee, Fractie
from kamergraaf.ontology.register import load_committees, load_fracties, load_ministries


def test_names_and_identifiers_are_one_to_one() -> None:
    for nouns in (
        [known.committee for known in load_committees()],
        [known.fractie for known in load_fracties()],
    ):
        assert len({actor_iri(noun) for noun in nouns}) == len(nouns)


def test_no_spelling_means_two_bodies_of_one_chamber() -> None:
    spellings = [
        (known.committee.chamber, spelling.lower())
        for known in load_committees()
        for spelling in (known.committee.name, *known.variants)
    ]
    assert len(set(spellings)) == len(spellings)
    spellings = [
        (known.fractie.chamber, spelling)
        for known in load_fracties()
        for spelling in (known.fractie.name, *known.variants)
    ]
    assert len(set(spellings)) == len(spellings)


def test_committee_of_today() -> None:
    known = {one.committee: one for one in load_committees()}
    asylum = known[Committee("Immigratie en Asiel / JBZ-Raad", "ek")]
    assert asylum.abbreviation == "I&A/JBZ"
    assert Committee("Justitie en Veiligheid", "tk") in known
    assert len([one for one in known if one.chamber == "ek"]) == 16


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("GroenLinks-PvdA", ("GroenLinks", "PvdA")),  # one fractie, two parties
        ("Fractie-Beukering", ()),  # one member, no party
        ("BBB", ("BBB",)),
    ],
)
def test_fractie_is_not_a_party(name: str, parties: tuple[str, ...]) -> None:
    (found,) = [known for known in load_fracties() if known.fractie == Fractie(name, "ek")]
    assert found.parties == parties


def test_every_fractie_of_the_real_paper_is_known(px: Path) -> None:
    import re

    notes = px.read_text(encoding="utf-8").split("BRIEF VAN DE")[0].replace("-\n", "-")
    printed = set(re.findall(r"\(([^()]+)\)", notes.replace("\n", " ")))
    known = {one.fractie.name for one in load_fracties() if one.fractie.chamber == "ek"}
    fracties = {" ".join(one.split()) for one in printed} - {"voorzitter", "ondervoorzitter"}
    assert len(fracties) == 19
    assert fracties <= known


def test_ministry_and_its_dates() -> None:
    asylum = load_ministries()["Asiel en Migratie"]
    assert asylum.iri == "https://identifier.overheid.nl/tooi/id/ministerie/mnre1162"
    assert asylum.since == date(2024, 7, 2)
    assert asylum.until is None


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("Defensie,mnre1018,Def,,,seen\nDefensie,mnre1018,Def,,,seen", "stands here twice"),
        ("Defensie,1018,Def,,,seen", "ministries.csv, line 2: tooi '1018'"),
        (",mnre1018,Def,,,seen", "ministries.csv, line 2: name is empty"),
        ("Defensie,mnre1018,Def,,", "ministries.csv, line 2: 5 fields, 6 expected"),
    ],
)
def test_broken_row_is_named(
    row: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "names").mkdir()
    text = ",".join(register.MINISTRY_COLUMNS) + "\n" + row + "\n"
    (tmp_path / "names" / "ministries.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    with pytest.raises(tables.BrokenTable, match=message):
        register.load_ministries.__wrapped__()
