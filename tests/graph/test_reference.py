"""The packaged data stands in graphs of its own, and follows the package."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest

from kamergraaf.graph import reference
from kamergraaf.graph.store import Store
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.gazetteer import Act, load_acts
from kamergraaf.ontology.identifiers import BASE, graph_iri, work_iri
from kamergraaf.ontology.nouns import Iri, Ministry
from kamergraaf.ontology.register import TOOI_MINISTRY
from tests.factories import make_document

AMMR = work_iri("celex:32024R1351")


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store.in_memory() as opened:
        yield opened


def about(store: Store, subject: str) -> dict[str, set[object]]:
    rows = store.select(
        "SELECT ?subject ?g ?p ?o WHERE { GRAPH ?g { ?subject ?p ?o } }", {"subject": Iri(subject)}
    )
    found: dict[str, set[object]] = {}
    for row in rows:
        assert row["g"] == graph_iri("gazetteer")
        found.setdefault(str(row["p"]).rpartition("#")[2].rpartition("/")[2], set()).add(row["o"])
    return found


def test_act_has_names_and_numbers(store: Store) -> None:
    act = about(store, AMMR)
    assert act["celex"] == {"32024R1351"}
    assert act["key"] == {"celex:32024R1351"}
    assert "AMMR" in {*act["altLabel"], *act["prefLabel"]}
    assert "http://data.europa.eu/eli/ontology#LegalResource" in act["type"]


def test_law_has_a_number_of_its_own_kind(store: Store) -> None:
    act = about(store, work_iri("bwb:BWBR0011823"))
    assert act["bwb"] == {"BWBR0011823"}
    assert "celex" not in act


def test_proposal_points_at_the_act_it_became(store: Store) -> None:
    proposal = about(store, load_acts()["celex:52025PC0259"].iri)
    assert proposal["adoptedAs"] == {work_iri("celex:32026R0463")}
    assert "http://data.europa.eu/eli/ontology#LegalResource" not in proposal["type"]


@pytest.mark.parametrize(
    ("key", "eli", "iri"),
    [
        ("celex:32025D2642", "dec_impl/2025/2642", "http://data.europa.eu/eli/dec_impl/2025/2642/oj"),
        ("celex:32024R1351", "", AMMR),
        ("law:Spreidingswet", "", f"{BASE}id/named/spreidingswet"),
    ],
)  # fmt: skip
def test_act_iri(key: str, eli: str, iri: str) -> None:
    act = Act(key, "eu", "", eli, "", "t", None, None, "", "named", "")
    assert act.iri == iri


def test_ministry_leads_to_the_government_register(store: Store) -> None:
    ministry = actor_iri(Ministry("Asiel en Migratie"))
    rows = store.select("SELECT ?subject ?o { ?subject skos:exactMatch ?o }", {"subject": ministry})
    assert [row["o"] for row in rows] == [f"{TOOI_MINISTRY}mnre1162"]


def test_every_act_has_its_own_iri() -> None:
    acts = load_acts()
    assert len({act.iri for act in acts.values()}) == len(acts)


def test_packaged_data_is_written_once_and_again_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.create(tmp_path) as store:
        store.put(make_document())
        store.settle()
        before = store.stats()
    with Store.create(tmp_path) as store:
        assert store.stats() == before
    name = graph_iri("gazetteer")
    line = f'<{AMMR}> <http://purl.org/dc/terms/date> "{date(2024, 5, 14)}" .\n'.encode()
    monkeypatch.setattr(reference, "reference_graphs", lambda: iter([(name, line)]))
    with Store.open(tmp_path) as store:
        assert store.stats() == before  # asking changes nothing
    with Store.create(tmp_path) as store:
        after = store.stats()
        assert after.graphs["gazetteer"] == 1
        assert after.graphs["doc/kst-32317-PX"] == before.graphs["doc/kst-32317-PX"]
        assert after.graphs["provenance"] == before.graphs["provenance"]
        assert len(list(store.engine.quads_for_pattern(None, None, None, ox.NamedNode(name)))) == 1
