"""A harvest that stops goes on where it was: nothing twice, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.errors import Unreachable
from kamergraaf.loaders.remote.harvest import Harvest
from kamergraaf.loaders.remote.sru import Wanted
from tests.loaders.remote.test_pages import records, searching
from tests.local_server import LocalServer, Reply

NAMES = [f"kst-1-{n}" for n in range(1, 6)]
DOSSIER = Wanted(dossier="12345")


@pytest.fixture
def filled(server: LocalServer) -> LocalServer:
    """A server with five papers, two on a page."""
    server.answers["/sru"] = searching(NAMES)
    for name in NAMES:
        server.answers[f"/p/xml/{name}.xml"] = [Reply(f"<paper>{name}</paper>".encode())]
    return server


@pytest.mark.parametrize("stop", range(6))
@pytest.mark.usefixtures("filled")
def test_it_goes_on_where_it_was(
    fresh_client: Callable[[], Client], tmp_path: Path, stop: int
) -> None:
    first = Harvest(fresh_client(), DOSSIER, tmp_path)
    items = first.items()
    before = []
    for _ in range(stop):
        before.append(next(items).name)
        first.advance()
    next(items, None)  # fetched, and never stored
    second = Harvest(fresh_client(), DOSSIER, tmp_path)
    assert second.resumed == (stop > 0)
    assert second.place.done == stop
    rest = [item.name for item in second.items()]
    assert before + rest == NAMES
    assert second.expected in (5 - stop, None)


@pytest.mark.usefixtures("filled")
def test_one_that_is_whole_begins_anew(client: Client, tmp_path: Path) -> None:
    for _ in range(2):
        harvest = Harvest(client, DOSSIER, tmp_path)
        assert not harvest.resumed
        for _item in harvest.items():
            harvest.advance()
        harvest.finish()
    assert not list((tmp_path / "harvests").iterdir())


@pytest.mark.usefixtures("filled")
def test_other_harvests_have_places_of_their_own(client: Client, tmp_path: Path) -> None:
    harvest = Harvest(client, DOSSIER, tmp_path)
    next(harvest.items())
    harvest.advance()
    assert not Harvest(client, Wanted(dossier="12346"), tmp_path).resumed


@pytest.mark.parametrize("garbage", [b"", b"[]", b'{"place": {"leg": 1, "x": 2}}', b"\xff"])
@pytest.mark.usefixtures("filled")
def test_a_damaged_place_is_none(client: Client, tmp_path: Path, garbage: bytes) -> None:
    harvest = Harvest(client, DOSSIER, tmp_path)
    next(harvest.items())
    harvest.advance()
    next((tmp_path / "harvests").iterdir()).write_bytes(garbage)
    assert not Harvest(client, DOSSIER, tmp_path).resumed


def test_a_paper_that_is_not_there_does_not_stop_it(
    filled: LocalServer, client: Client, tmp_path: Path
) -> None:
    del filled.answers["/p/xml/kst-1-2.xml"]
    items = list(Harvest(client, DOSSIER, tmp_path).items())
    assert [item.name for item in items if item.problem] == ["kst-1-2"]
    assert len([item for item in items if item.fetched]) == 4


def test_a_server_that_is_gone_stops_it(
    filled: LocalServer, client: Client, tmp_path: Path
) -> None:
    filled.answers["/p/xml/kst-1-4.xml"] = [Reply(drop=True)]
    harvest = Harvest(client, DOSSIER, tmp_path)
    found = []
    with pytest.raises(Unreachable):
        for item in harvest.items():
            found.append(item.name)  # noqa: PERF401  # what came before the error counts
    assert found == NAMES[:3]


def test_a_committee_comes_with_its_members(
    filled: LocalServer, client: Client, tmp_path: Path
) -> None:
    filled.answers["/odata/Commissie"] = [
        Reply(records("Financiën", following=f"{filled.base}/odata/More"))
    ]
    filled.answers["/odata/More"] = [Reply(records("Rijksuitgaven"))]
    wanted = Wanted(committee="Financiën")
    first = Harvest(client, wanted, tmp_path)
    items = first.items()
    assert next(items).name.endswith("/Commissie.json")
    first.advance()
    rest = [item.name for item in Harvest(client, wanted, tmp_path).items()]
    assert rest == [f"{filled.base}/odata/Commissie.json", *NAMES]
    senate = Harvest(client, Wanted(committee="Financiën", chamber="ek"), tmp_path)
    assert [item.name for item in senate.items()] == NAMES
