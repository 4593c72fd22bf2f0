"""The commands that fetch, against a server on this machine that answers and misbehaves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.loaders.remote.test_pages import searching
from tests.local_server import LocalServer, Reply, serving

from .conftest import Run, environment

NAMES = [f"kst-99902-{letter}" for letter in "ABCDEF"]


@pytest.fixture
def server(root: Path) -> Iterator[LocalServer]:
    """A server with six papers on three pages, each a sample under another number."""
    sample = root / "tests" / "loaders" / "samples" / "official-xml" / "kst-99910-2.xml"
    text = sample.read_text(encoding="utf-8")
    with serving() as running:
        running.answers["/sru"] = searching(NAMES)
        for name in NAMES:
            own = text.replace("99 910", "99 902").replace('"2">2<', f'"2">{name[-1]}<')
            reply = Reply(own.encode())
            running.answers[f"/p/xml/{name}.xml"] = [reply]
            running.answers[f"/frbr/officielepublicaties/kst/99902/{name}/1/xml/{name}.xml"] = [
                reply
            ]
        yield running


@pytest.fixture
def online(run: Run, server: LocalServer, tmp_path: Path) -> Run:
    """The program, to which the server is all of the official sources."""
    return lambda *typed, **options: run(*typed, **options, env=settings(server, tmp_path))


def settings(server: LocalServer, tmp_path: Path) -> dict[str, str]:
    """Return the environment in which the program knows the server alone."""
    mine = {k: v for k, v in environment().items() if not k.lower().endswith("_proxy")}
    return {
        **mine,
        "KAMERGRAAF_REPOSITORY": server.base,
        "KAMERGRAAF_SRU": f"{server.base}/sru",
        "KAMERGRAAF_ODATA": f"{server.base}/odata",
        "KAMERGRAAF_CACHE": str(tmp_path / "cache"),
        "KAMERGRAAF_RATE": "1000",
        "KAMERGRAAF_STORE": str(tmp_path / "store"),
    }


def documents(run: Run) -> list[str]:
    """Return the ids of the papers in the store, one for each time that it is there."""
    asked = run("sparql", "SELECT ?id { ?g prov:wasGeneratedBy ?r ; dct:identifier ?id }")
    return sorted(json.loads(line)["id"] for line in asked.stdout.splitlines())


def test_a_paper_is_loaded_by_its_number(online: Run) -> None:
    done = online("load", "kst-99902-C", "--report", "-", "--format", "jsonl")
    (row,) = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert row["documents"] == ["kst-99902-C"]
    assert documents(online) == ["kst-99902-C"]
    assert "1 unchanged" in online("load", "kst-99902-C").stderr


def test_a_number_that_is_no_paper_is_one_line(online: Run, samples: Path) -> None:
    done = online("load", "kst-1-1", samples / "kst-99902-C.txt")
    problem, total = done.stderr.splitlines()
    assert problem == "kst-1-1: there is no such publication; check its number"
    assert total.startswith("1 loaded, 0 unchanged, 1 failed")
    assert done.returncode == 1


@pytest.mark.parametrize(
    "typed",
    [["load", "kst-1-1"], ["load", "https://127.0.0.1:9/a"], ["harvest", "--dossier", "99902"]],
)
def test_offline_is_said_in_one_line(
    run: Run, server: LocalServer, tmp_path: Path, typed: list[str]
) -> None:
    nowhere = dict.fromkeys(("KAMERGRAAF_REPOSITORY", "KAMERGRAAF_SRU"), "http://127.0.0.1:9")
    done = run(*typed, env=settings(server, tmp_path) | nowhere)
    assert done.returncode == 1
    first, *others = done.stderr.splitlines()
    assert "no connection" in first
    assert "go online" in first
    assert all(line.startswith("0 loaded") for line in others)


def test_a_harvest_loads_all_that_is_found(online: Run, tmp_path: Path) -> None:
    done = online("harvest", "--dossier", "99902", "--report", "report.jsonl")
    assert done.returncode == 0, done.stderr
    assert documents(online) == NAMES
    rows = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert [row["documents"] for row in rows] == [[name] for name in NAMES]
    again = online("harvest", "--dossier", "99902")
    assert "0 loaded, 6 unchanged, 0 failed" in again.stderr


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_a_harvest_that_is_stopped_goes_on(
    online: Run, server: LocalServer, tmp_path: Path, command: list[str], root: Path, stop: int
) -> None:
    """It is stopped while the fifth paper is waited for; the first four were given."""
    fifth = server.answers["/p/xml/kst-99902-E.xml"]
    server.answers["/p/xml/kst-99902-E.xml"] = [Reply(b"<a/>", wait=25)]
    harvest = subprocess.Popen(
        [*command, "harvest", "--dossier", "99902"],
        cwd=tmp_path,
        env={**settings(server, tmp_path), "PYTHONPATH": str(root)},
        stderr=subprocess.PIPE,
        text=True,
    )
    while "/p/xml/kst-99902-E.xml" not in server.paths():
        time.sleep(0.02)
        assert harvest.poll() is None
    os.kill(harvest.pid, stop)
    _, said = harvest.communicate(timeout=60)
    if stop == signal.SIGINT:
        assert harvest.returncode == 130
        assert said.startswith("kamergraaf: stopped: ")
        assert len(said.splitlines()) == 1
    server.answers["/p/xml/kst-99902-E.xml"] = fifth
    done = online("harvest", "--dossier", "99902")
    assert done.returncode == 0, done.stderr
    assert documents(online) == NAMES


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["harvest"], "say what to harvest"),
        (["harvest", "--dossier", "x"], "no number of a dossier"),
        (["harvest", "--chamber", "uk"], "uk"),
        (["harvest", "--since", "gisteren"], "gisteren"),
    ],
)
def test_a_harvest_that_cannot_be_meant(run: Run, typed: list[str], said: str) -> None:
    done = run(*typed)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
