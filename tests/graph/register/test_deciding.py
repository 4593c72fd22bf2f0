"""What a person decides holds: against the rules, through re-loads, and until it is taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kamergraaf.graph.errors import DecisionError
from kamergraaf.graph.register import curation, deciding
from kamergraaf.graph.register.curation import Verdicts
from kamergraaf.graph.store import Store
from kamergraaf.graph.validation import validate
from kamergraaf.ontology.nouns import Iri, Record
from tests.people import GUID, doubts, loaded, member, paper, persons

WHEN = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
VVD, D66 = "person/tk-meijer-vvd", "person/tk-meijer-d66"


def meijers() -> Store:
    return loaded([
        paper(1, [member("Meijer", "VVD"), member("Mulder", "CDA", "Agnes")], date(2019, 1, 1)),
        paper(2, [member("Meijer", "D66"), member("Mulder", "CDA")], date(2024, 1, 1)),
    ])  # fmt: skip


def decide(store: Store, verdict: str, one: str, two: str, why: str = "seen") -> None:
    deciding.decide(store, verdict, one, two, why=why, by="Jo", when=WHEN)


def count(store: Store) -> int:
    return len(persons(store))


def test_same_makes_one_and_ends_the_doubt() -> None:
    store = meijers()
    assert (count(store), doubts(store)) == (3, [("tk-meijer-d66", "tk-meijer-vvd")])
    decide(store, "same", VVD, D66)
    assert (count(store), doubts(store)) == (2, [])


def test_different_ends_the_doubt_and_beats_every_rule() -> None:
    store = meijers()
    decide(store, "different", VVD, D66)
    assert (count(store), doubts(store)) == (3, [])
    decide(store, "different", "tk-mulder-cda", "tk-mulder-cda-agnes")
    assert (count(store), doubts(store)) == (4, [])
    number = Iri(GUID.format(1))
    people = member("Meijer", "VVD"), member("Meijer", "D66")
    store.put(paper(3, records=tuple(Record(one, identifiers=(number,)) for one in people)))
    store.settle()
    assert count(store) == 4


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (VVD, D66),
        ("tk-meijer-vvd", "tk-meijer-d66"),
        ("Meijer (VVD)", "meijer (d66)"),
        (f"https://w3id.org/kamergraaf/id/{VVD}", D66),
    ],
)
def test_actors_go_by_key_iri_and_name(one: str, two: str) -> None:
    store = meijers()
    decide(store, "same", one, two)
    assert count(store) == 2


def test_a_decision_survives_loading_again_and_opening(tmp_path: Path) -> None:
    with Store.create(tmp_path) as store:
        for number, fractie in enumerate(("VVD", "D66"), 1):
            store.put(paper(number, [member("Meijer", fractie)]))
        decide(store, "same", VVD, D66)
        store.remove("kst-1-1")
        store.settle()
        store.put(paper(1, [member("Meijer", "VVD"), member("Krol", "VVD")]))
    with Store.open(tmp_path) as store:
        assert [len(keys) for _, keys in persons(store)] == [1, 2]
        (made,) = curation.read_decisions(store.engine)
        assert (made.verdict, made.why, made.by, made.when) == ("same", "seen", "Jo", WHEN)


def test_undone_is_as_if_never_decided() -> None:
    store = meijers()
    before = sorted(map(str, store.engine))
    decide(store, "same", VVD, D66)
    deciding.undo(store, "same", D66, VVD)
    assert sorted(map(str, store.engine)) == before


def test_deciding_the_same_again_keeps_the_last_reason() -> None:
    store = meijers()
    decide(store, "same", VVD, D66, "first")
    decide(store, "same", D66, VVD, 'second "quoted"\nline')
    assert [made.why for made in curation.read_decisions(store.engine)] == ['second "quoted"\nline']


@pytest.mark.parametrize(
    ("one", "two", "message"),
    [
        (
            "Meijer",
            "Mulder",
            r"Meijer: 2 actors bear this name; give one of the keys person/tk-mei",
        ),
        (
            "Meijer (VDV)",
            VVD,
            r"no actor of this store has this key or name; the nearest: person/tk",
        ),
        ("qqqqqq", VVD, r"qqqqqq: no actor .* see ask register"),
        (VVD, VVD, "both names stand for this one"),
        (VVD, "org/tk-fractie-vvd", "are of two kinds"),
    ],
)
def test_what_cannot_be_meant_is_said_in_one_line(one: str, two: str, message: str) -> None:
    with pytest.raises(DecisionError, match=message) as refused:
        decide(meijers(), "same", one, two)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("first", "second"), [("same", "different"), ("different", "same")])
def test_a_contradiction_names_the_earlier_decision(first: str, second: str) -> None:
    store = meijers()
    decide(store, first, VVD, D66, "a note")
    with pytest.raises(DecisionError, match=rf"Jo decided on 2026-11-25 .* {first} \(a note\)"):
        decide(store, second, VVD, D66)


def made(verdict: str, one: str, two: str) -> curation.Decision:
    return curation.decide(Iri(f"x:{one}"), Iri(f"x:{two}"), verdict, "", "", WHEN)


@pytest.mark.parametrize(
    ("earlier", "new", "contradicted"),
    [
        ([("same", "a", "b"), ("same", "b", "c")], ("different", "a", "c"), True),
        ([("same", "a", "b"), ("different", "a", "c")], ("same", "c", "b"), True),
        ([("same", "a", "b"), ("different", "a", "c")], ("same", "c", "d"), False),
        ([("different", "a", "b"), ("different", "b", "c")], ("different", "a", "c"), False),
        ([("different", "a", "b"), ("different", "b", "c")], ("same", "a", "c"), False),
    ],
)
def test_contradictions_through_others(
    earlier: list[tuple[str, str, str]], new: tuple[str, str, str], contradicted: bool
) -> None:
    verdicts = Verdicts([made(*one) for one in earlier])
    assert (verdicts.contradicted_by(made(*new)) is not None) is contradicted


def test_bodies_can_be_decided_on() -> None:
    store = loaded([paper(1, [member("Krol", "50PLUS")]), paper(2, [member("Krol", "Ouderen")])])
    assert count(store) == 2
    decide(store, "same", "org/tk-fractie-50plus", "Ouderen")
    assert count(store) == 1


def test_a_fractie_that_was_renamed_can_be_said_to_be_two() -> None:
    def bodies(store: Store) -> int:
        asked = "SELECT ?one { ?f d:identifiedAs ?one FILTER(CONTAINS(STR(?f), 'fractie')) }"
        return len({row["one"] for row in store.select(asked)})

    lists = [member("Krol", "PRO")], [member("Krol", "GroenLinks-PvdA")]
    store = loaded([paper(number, people) for number, people in enumerate(lists, 1)])
    assert bodies(store) == 1
    decide(store, "different", "PRO", "GroenLinks-PvdA")
    assert bodies(store) == 2


def test_register_and_decisions_keep_to_their_shapes() -> None:
    store = meijers()
    decide(store, "different", VVD, D66)
    assert [one for one in validate(store) if one["document"] in {"actors", "curation"}] == []
