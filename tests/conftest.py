"""Fixtures that every folder of tests may use: where the real papers and the tools are."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import settings

from kamergraaf.graph.neo4j.database import Access, Database
from tests import neo4j_contents
from tests.arcadedb_server import ArcadeServer, difference, server_name
from tests.neo4j_server import NoServer, Server, free_port, jars, other_asked_for, shell

# Speed is measured in tests/bench; on a busy machine a deadline fails what is right.
settings.register_profile("kamergraaf", deadline=None)
settings.load_profile("kamergraaf")

# In the background of a shell Ctrl-C is ignored, also by the programs that tests start and stop.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent


def _missing(what: str) -> NoReturn:
    """Skip for want of `what`; under CI fail, so that a gap never passes for a green run."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}; under CI this is an error, not a reason to skip")
    pytest.skip(what)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real papers beside the repository, or `KAMERGRAAF_SHARED`.

    `KAMERGRAAF_SHARED=absent` says knowingly that there is none: those tests are then skipped.
    """
    place = os.environ.get("KAMERGRAAF_SHARED", "")
    if place == "absent":
        pytest.skip("the real papers are said to be absent (KAMERGRAAF_SHARED=absent)")
    folder = Path(place) if place else ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        _missing(f"no real papers in {folder}; set KAMERGRAAF_SHARED to where they are")
    return folder


@pytest.fixture(scope="session")
def px(shared: Path) -> Path:
    """The real paper that the project measures itself by."""
    return shared / "data" / "kst-32317-PX.txt"


@pytest.fixture(scope="session")
def tool() -> Callable[..., str]:
    """Find a program by one of its names; skip (or fail under CI) where there is none."""

    def find(*names: str) -> str:
        for name in names:
            if path := shutil.which(name):
                return path
        _missing(f"none of these programs is installed: {', '.join(names)}")

    return find


@pytest.fixture(scope="session")
def browser(tool: Callable[..., str]) -> Iterator[Any]:
    """A real browser, of playwright's, that can reach no host."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = tool("chromium", "chromium-browser", "google-chrome")
    switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND"]  # fmt: skip
    with sync_api.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=program, args=switches)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def neo4j_access(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Access]:
    """An empty Neo4j: the one that `KAMERGRAAF_NEO4J_URI` names, else one started for the tests.

    A named one must be empty when the tests begin, for each test begins by emptying it. Where no
    Neo4j can be started ArcadeDB takes its place, but under CI, where only the real one counts;
    `KAMERGRAAF_TEST_SERVER=arcadedb` asks for it.
    """
    if os.environ.get("KAMERGRAAF_NEO4J_URI"):
        access = Access.given()
        with Database(access) as database:
            if database.read("MATCH (n) RETURN count(n) AS n") != [{"n": 0}]:
                pytest.fail(f"{access.uri}: not empty, and the tests would empty it; name another")
        yield access
        return
    server: Server | ArcadeServer = Server(tmp_path_factory.mktemp("neo4j"), free_port())
    try:
        server.start()
    except NoServer as missing:
        if os.environ.get("CI") and not other_asked_for():
            _missing(str(missing))
        server = ArcadeServer(free_port())
        try:
            server.start()
        except NoServer as neither:
            _missing(f"{missing}; {neither}")
    yield server.access
    server.stop()


@pytest.fixture(autouse=True)
def _holds_on_this_server(request: pytest.FixtureRequest) -> None:
    """Skip a test that cannot hold on the server that is there, and say why."""
    if "neo4j_access" not in request.fixturenames:
        return
    access: Access = request.getfixturevalue("neo4j_access")
    if (why := difference(request.node.nodeid)) and "ArcadeDB" in server_name(access):
        pytest.skip(why)


@pytest.fixture(scope="session")
def cypher_shell(neo4j_access: Access) -> Callable[[Path], subprocess.CompletedProcess[str]]:
    """Run a file in the shell that comes with Neo4j, against the server of the tests."""
    try:
        jars("cypher-shell")
    except NoServer as missing:
        _missing(str(missing))
    return lambda file: shell(neo4j_access, file)


@pytest.fixture
def database(neo4j_access: Access) -> Iterator[Database]:
    """A connection to a Neo4j with nothing in it."""
    with Database(neo4j_access) as opened:
        neo4j_contents.empty(opened)
        yield opened
