"""What a change leaves of register and shortcuts is what a rebuild from nothing makes."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pyoxigraph as ox
import pytest

from kamergraaf.graph import deciding, settling, updates
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
from kamergraaf.graph.store import Store
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
from tests.people import GUID, SPAN, member, minister, paper, seat

WHEN = datetime(2026, 5, 1, tzinfo=UTC)
FRACTIES = ("VVD", "VVD", "GroenLinks", "PvdA", "GroenLinks-PvdA", "Lid Krol", "Fractie-Krol", "")
COMMITTEES = [
    Committee(name, chamber)
    for name in ("Financiën", "Defensie", "Zorg")
    for chamber in ("ek", "tk")
]
WORKS = ("celex:32024R1351", "bwb:BWBR0011823", "celex:32013R0604")


def person(dice: random.Random) -> Person:
    name = dice.choice(["Meijer", "meijer", "Van den Berg", "Krol", "Bruins", "Bruins-Vos"])
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
    seats = tuple(membership(dice) for _ in range(dice.randrange(3)))
    records = tuple(record(dice) for _ in range(dice.choice([0, 0, 1, 2])))
    day = date(2000 + dice.randrange(20), 3, 1) if dice.random() < 0.8 else None
    listed = paper(number, [*people, *signed], day, seats, records)
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
    return Store(ox.Store(), "memory")


def from_nothing(store: Store) -> Store:
    """Return a store of the same papers and decisions, settled for the first time."""
    fresh = empty()
    for name in [*document_graphs(store.engine), ox.NamedNode(CURATION)]:
        fresh.engine.extend(store.engine.quads_for_pattern(None, None, None, name))
    fresh.engine.update(updates.insert(STALE_MARK, PROVENANCE))
    fresh.settle()
    return fresh


@pytest.mark.parametrize("seed", range(int(__import__("os").environ.get("SEEDS", "8"))))
def test_changes_leave_what_a_rebuild_makes(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(seed)
    store = empty()
    for number in range(4):
        store.put(made(dice, number))
    store.settle()
    monkeypatch.setattr(settling, "_FEW", 0)  # however many changed, they alone are looked at
    for _ in range(8):
        told = []
        for _ in range(dice.choice([1, 1, 2, 3])):
            change = dice.choice(CHANGES)
            change(store, dice)
            told.append(change.__name__)
        with monkeypatch.context() as patched:
            patched.setattr(settling, "_settle_all", None)
            store.settle()
        wanted = from_nothing(store)
        for name in (ACTORS, DERIVED):
            assert graph(store, name) == graph(wanted, name), told
        assert not graph(store, BEFORE)
