"""What a change leaves of register and shortcuts is what a rebuild from nothing makes."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pyoxigraph as ox
import pytest

from kamergraaf.graph import changes, opening, updates
from kamergraaf.graph.errors import DecisionError
from kamergraaf.graph.papers import document_graphs
from kamergraaf.graph.provenance import (
    ACTORS,
    BEFORE,
    CURATION,
    DERIVED,
    PROVENANCE,
    STALE_MARK,
)
from kamergraaf.graph.register import deciding
from kamergraaf.graph.settling import settle as settling
from kamergraaf.graph.store import Store
from kamergraaf.ontology.actor_identifiers import attested_iri
from kamergraaf.ontology.nouns import (
    Actor,
    Collective,
    Committee,
    Document,
    Fractie,
    Incumbency,
    Iri,
    Membership,
    PassageKind,
    Person,
    Post,
    Record,
    Role,
)
from tests.factories import PaperBuilder
from tests.people import GUID, SPAN, member, minister, paper, persons, seat

WHEN = datetime(2026, 5, 1, tzinfo=UTC)
SURNAMES = ("Meijer", "meijer", "Van den Berg", "Krol", "Bruins", "Bruins-Vos", "Aa", "Bos", "Dijk")
FRACTIES = ("VVD", "VVD", "GroenLinks", "PvdA", "GroenLinks-PvdA", "Lid Krol", "Fractie-Krol", "")
COMMITTEES = [
    Committee(name, chamber)
    for name in ("Financiën", "Defensie", "Zorg")
    for chamber in ("ek", "tk")
]
WORKS = ("celex:32024R1351", "bwb:BWBR0011823", "celex:32013R0604")


def person(dice: random.Random) -> Person:
    name = dice.choice(SURNAMES)
    return member(
        name, dice.choice(FRACTIES), dice.choice(["", "", "Anna", "Bart"]),
        dice.choice(["", "", "A.", "B.C."]), dice.choice(["tk", "tk", "ek"]),
    )  # fmt: skip


def incumbency(dice: random.Random) -> Incumbency:
    post = dice.choice(["minister van Financiën", "minister van Zorg", "minister voor Jeugd"])
    return minister(dice.choice(["Meijer", "Krol", "Bruins"]), dice.choice(["A.", "B."]), post)


def membership(dice: random.Random) -> Membership:
    one, role = person(dice), dice.choice(list(Role))
    dates = {}
    if dice.random() < 0.3:
        since = date(2000 + dice.randrange(20), 1, 1)
        dates = {"since": since, "until": since + timedelta(days=dice.randrange(2000))}
    bodies = [*COMMITTEES, Fractie(one.fractie or "SP", one.chamber), Post("minister van Zorg")]
    return replace(seat(one, **dates), role=role, organization=dice.choice(bodies))


def record(dice: random.Random) -> Record:
    about = dice.choice([person(dice), person(dice), Fractie("VVD", "tk"), dice.choice(COMMITTEES)])
    names = tuple(dice.sample(["Anna", "Zorg", "Financiën en Zorg", "Volkspartij"], 1))
    page = Iri(f"https://example.org/persoon/{dice.randrange(3)}")
    numbers = tuple(dice.sample([Iri(GUID.format(dice.randrange(3))), page], dice.randrange(3)))
    born = date(1960 + dice.randrange(2), 1, 1) if dice.random() < 0.3 else None
    return Record(about, names, "", numbers, born, None, dice.choice(["", "", "M", "F"]), SPAN)


def voice(dice: random.Random) -> Actor:
    return dice.choice([
        Fractie("VVD", "tk"), dice.choice(COMMITTEES), person(dice), incumbency(dice),
        Collective((Fractie("VVD", "tk"), Fractie("PvdA", "tk"))),
        Collective(tuple(COMMITTEES[:2])),
    ])  # fmt: skip


def made(dice: random.Random, number: int) -> Document:
    """Make a paper on few people, who cite, sit together, and are recorded, by chance."""
    said = PaperBuilder()
    for n in range(dice.randrange(3)):
        kind = dice.choice(
            [PassageKind.ANSWER, PassageKind.QUESTION, PassageKind.REPEATED_QUESTION]
        )
        passage = said.passage(kind, f"passage/{n}", "volgens de wet", voice(dice))
        for _ in range(dice.randrange(3)):
            said.cite(passage, "de wet", dice.choice(WORKS))
    people = [person(dice) for _ in range(dice.randrange(4))]
    signed = [incumbency(dice) for _ in range(dice.randrange(2))]
    seats = [membership(dice) for _ in range(dice.randrange(3))]
    seats += [replace(one, organization=dice.choice(COMMITTEES)) for one in seats]
    records = tuple(record(dice) for _ in range(dice.choice([0, 0, 1, 2])))
    day = date(2000 + dice.randrange(20), 3, 1) if dice.random() < 0.8 else None
    listed = paper(number, [*people, *signed], day, tuple(seats), records)
    passages = tuple(replace(one, letter="") for one in said.passages)
    text = "".join(said.parts) or "x"
    return replace(listed, text=text, passages=passages, citations=tuple(said.citations))


# --- changing a store -------------------------------------------------------------------------


def put(store: Store, dice: random.Random) -> None:
    store.put(made(dice, dice.randrange(8)))


def remove(store: Store, dice: random.Random) -> None:
    store.remove(f"kst-{dice.randrange(8)}-1")


def decide(store: Store, dice: random.Random) -> None:
    kind = dice.choice(["d:PersonAsPrinted", "d:PersonAsPrinted", "d:Committee", "d:Fractie"])
    rows = store.select(f"SELECT DISTINCT ?who {{ ?who a {kind} }} ORDER BY ?who")
    printed = [str(row["who"]) for row in rows]
    if len(printed) > 1:
        one, two = dice.sample(printed, 2)
        verdict = dice.choice(["same", "same", "different"])
        try:
            deciding.decide(store, verdict, one, two, why="seen", by="Jo", when=WHEN)
        except DecisionError:
            return


def undo(store: Store, dice: random.Random) -> None:
    decisions = deciding.read_decisions(store.engine)
    if decisions:
        one = dice.choice(decisions)
        deciding.undo(store, one.verdict, one.first, one.second)


CHANGES: tuple[Callable[[Store, random.Random], None], ...] = (put, put, put, remove, decide, undo)


def graph(store: Store, name: str) -> set[str]:
    found = store.engine.quads_for_pattern(None, None, None, ox.NamedNode(name))
    return {str(quad.triple) for quad in found}


def empty() -> Store:
    """Return a store without the packaged data, on which no register hangs."""
    return Store(opening.in_memory(), "memory")


def from_nothing(store: Store) -> Store:
    """Return a store of the same papers and decisions, settled for the first time."""
    fresh = empty()
    for name in [*document_graphs(store.engine), ox.NamedNode(CURATION)]:
        fresh.engine.extend(store.engine.quads_for_pattern(None, None, None, name))
    fresh.engine.update(updates.insert(STALE_MARK, PROVENANCE))
    fresh.settle()
    return fresh


def settle_touched(store: Store) -> None:
    """Settle as a large store does, and hold what comes of it against a rebuild from nothing."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(settling, "_FEW", 0)  # however many changed, they alone are looked at
        patched.setattr(settling, "_settle_all", None)
        store.settle()
    wanted = from_nothing(store)
    for name in (ACTORS, DERIVED):
        assert graph(store, name) == graph(wanted, name)
    assert not graph(store, BEFORE)


@pytest.mark.parametrize("seed", range(int(os.environ.get("SEEDS", "12"))))
def test_changes_leave_what_a_rebuild_makes(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(seed)
    store = empty()
    for number in range(5):
        store.put(made(dice, number))
    store.settle()
    monkeypatch.setattr(settling, "_FEW", 0)  # decisions settle too
    for _ in range(6):
        for _ in range(dice.choice([1, 1, 2, 4])):
            dice.choice(CHANGES)(store, dice)
        settle_touched(store)


# --- what chance seldom brings ----------------------------------------------------------------


def settled(*documents: Document) -> Store:
    store = empty()
    for document in documents:
        store.put(document)
    store.settle()
    return store


def test_others_share_the_number_that_somebody_bears_no_longer() -> None:
    first, one, two = member("Aa", "SP"), member("Bruins", "CDA"), member("Bruins-Vos", "CDA")
    records = [Record(x, (), "", (Iri(GUID.format(1)),), None, None, "", SPAN) for x in
               (first, one, two)]  # fmt: skip
    papers = [paper(n, [x.actor], records=(x,)) for n, x in enumerate(records)]  # type: ignore[list-item]  # persons
    store = settled(*papers)
    for other in (one, two):
        deciding.decide(
            store, "different", attested_iri(first), attested_iri(other), why="", by="", when=WHEN
        )
    assert len(persons(store)) == 3
    store.put(paper(0, [first]))
    settle_touched(store)
    assert len(persons(store)) == 2


def test_a_version_that_was_never_settled_tells_nothing_of_the_register() -> None:
    store = settled(
        paper(1, [member("Meijer", "Lid Krol")]), paper(2, [member("Meijer", "VVD")]), paper(3)
    )
    store.put(paper(3, [member("Bos", "Fractie-Krol")]))
    store.put(paper(3, [member("Dijk", "Fractie-Krol")]))  # of which "Lid Krol" is another name
    settle_touched(store)


@pytest.mark.parametrize("stays", [True, False])
def test_committees_share_a_member_as_long_as_anybody_sits_in_both(stays: bool) -> None:
    def both(name: str) -> tuple[Membership, ...]:
        one = seat(member(name, "VVD"))
        return one, replace(one, organization=Committee("Defensie", "tk"))

    others = [paper(2, seats=both("Bos"))] if stays else []
    store = settled(paper(1, seats=both("Meijer")), *others)
    store.remove("kst-1-1")
    settle_touched(store)
    assert bool(graph(store, DERIVED)) is stays


def test_a_settling_cut_between_register_and_shortcuts(monkeypatch: pytest.MonkeyPatch) -> None:
    there, here = seat(member("Meijer", "VVD", "Anna")), seat(member("Meijer", "VVD"))
    here = replace(here, organization=Committee("Defensie", "tk"))
    store = settled(paper(1, seats=(there,)), paper(2, seats=(here,)))
    assert graph(store, DERIVED)  # both are one person
    store.remove("kst-2-1")
    monkeypatch.setattr(settling, "_FEW", 0)
    with monkeypatch.context() as patched:
        patched.setattr(settling, "cites_lines", None)
        with pytest.raises(TypeError):
            store.settle()
    store.settle()
    assert not graph(store, DERIVED)


def test_another_program_makes_everything_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    store = settled(paper(1, [member("Meijer", "VVD")]))
    store.engine.update(updates.insert("<urn:s> <urn:p> <urn:o> .", Iri(ACTORS)))
    monkeypatch.setattr(settling, "_FEW", 0)
    store.put(paper(2))
    store.settle()
    assert graph(store, ACTORS) != graph(from_nothing(store), ACTORS)  # that was not looked at
    monkeypatch.setattr(changes, "_version", lambda: "another")
    store.put(paper(3))
    store.settle()
    assert graph(store, ACTORS) == graph(from_nothing(store), ACTORS)
