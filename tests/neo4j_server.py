"""A real Neo4j for the tests: brought by Maven once, started on loopback, stopped with the tests.

Neo4j Community is under the GPL: it runs as a process of its own and is no part of the package.
As a program this starts one and keeps it until it is interrupted:

    python tests/neo4j_server.py [FOLDER]
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kamergraaf.graph.neo4j.database import Access

VERSION = "5.26.30"  # the newest patch of the long-term version when this was written
STARTUP = 180.0  # seconds; some ten are enough on a machine with nothing else to do

_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>{part}-run</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.neo4j</groupId><artifactId>{part}</artifactId>
    <version>{version}</version></dependency></dependencies>
</project>
"""
# Java compiles in its quick way only: tests end before the thorough one pays.
QUICK = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
_OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")


class NoServer(RuntimeError):
    """Neo4j cannot run here; the message says what is missing."""


def other_asked_for() -> bool:
    """Tell whether the tests are to run without a Neo4j, though there may be one."""
    return os.environ.get("KAMERGRAAF_TEST_SERVER") == "arcadedb"


def cache(part: str) -> Path:
    """Return the folder where a part of Neo4j is kept between runs."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "kamergraaf-tests" / f"{part}-{VERSION}"


def jars(part: str = "neo4j") -> Path:
    """Return the folder with all that "neo4j" or "cypher-shell" needs, brought by Maven at first.

    Raises NoServer where Java or Maven is missing, or Maven cannot bring them.
    """
    place = cache(part)
    if other_asked_for():
        raise NoServer("another server is asked for (KAMERGRAAF_TEST_SERVER)")
    if not shutil.which("java"):
        raise NoServer("there is no Java; install a Java 17, or set KAMERGRAAF_NEO4J_URI")
    if (place / "lib").is_dir():
        return place / "lib"
    if not shutil.which("mvn"):
        raise NoServer("there is no Maven to bring Neo4j; install it, or set KAMERGRAAF_NEO4J_URI")
    place.mkdir(parents=True, exist_ok=True)
    under_way = Path(tempfile.mkdtemp(prefix="part-", dir=place))
    (under_way / "pom.xml").write_text(_POM.format(part=part, version=VERSION))
    command = ["mvn", "-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime"]
    done = subprocess.run(
        [*command, f"-DoutputDirectory={under_way / 'lib'}"],
        cwd=under_way, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        shutil.rmtree(under_way)
        said = (done.stdout + done.stderr).strip().splitlines()
        raise NoServer(f"Maven cannot bring {part}: {said[-1] if said else done.returncode}")
    if not (place / "lib").is_dir():  # another run may have been first
        (under_way / "lib").replace(place / "lib")
    shutil.rmtree(under_way)
    return place / "lib"


def shell(access: Access, file: Path) -> subprocess.CompletedProcess[str]:
    """Run a file of Cypher in cypher-shell, the program of Neo4j itself. Raises NoServer."""
    command = ["java", *QUICK, "-cp", f"{jars('cypher-shell')}/*", "org.neo4j.shell.Main"]
    return subprocess.run(
        [*command, "-a", access.uri, "-u", access.user, "-p", access.password, "-f", str(file)],
        capture_output=True, text=True,
    )  # fmt: skip


def java(memory: str, options: tuple[str, ...]) -> list[str]:
    """Return the words that start Java with all of Neo4j, but for the main class."""
    opened = [f"--add-opens=java.base/{one}=ALL-UNNAMED" for one in _OPENED]
    return [
        "java",
        f"-Xmx{memory}",
        *options,
        *opened,
        "-cp",
        f"{jars()}/*",
    ]


def free_port() -> int:
    """Return a port of loopback that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass
class Server:
    """One Neo4j with its data in `folder`. Each `start` may change its settings."""

    folder: Path
    port: int
    memory: str = "768m"
    options: tuple[str, ...] = QUICK
    process: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """The address of Bolt."""
        return f"bolt://127.0.0.1:{self.port}"

    @property
    def access(self) -> Access:
        """How one gets in."""
        return Access(self.uri)

    def start(self, settings: Mapping[str, str] | None = None) -> None:
        """Start, and wait until Bolt answers. Raises NoServer where it does not."""
        address = f"127.0.0.1:{self.port}"
        lines = {
            "server.bolt.listen_address": address,
            "server.bolt.advertised_address": address,
            "server.http.enabled": "false",
            "server.https.enabled": "false",
            "dbms.security.auth_enabled": "false",
            "dbms.usage_report.enabled": "false",
            "server.memory.pagecache.size": "256m",
            "db.tx_log.rotation.retention_policy": "keep_none",
            "db.tx_log.preallocate": "false",
            **(settings or {}),
        }
        conf = self.folder / "conf"
        conf.mkdir(parents=True, exist_ok=True)
        text = "".join(f"{key}={value}\n" for key, value in lines.items())
        (conf / "neo4j.conf").write_text(text)
        command = [*java(self.memory, self.options), "org.neo4j.server.CommunityEntryPoint"]
        log = self.folder / "server.log"
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                [*command, f"--home-dir={self.folder}", f"--config-dir={conf}", "--console-mode"],
                cwd=self.folder, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        self._wait(log)

    def admin(self) -> Path:
        """Make the program `neo4j-admin` for this server and return the folder it is in."""
        place = self.folder / "bin"
        place.mkdir(parents=True, exist_ok=True)
        program = place / "neo4j-admin"
        words = " ".join(
            f"'{one}'" for one in [*java(self.memory, self.options), "org.neo4j.cli.AdminTool"]
        )
        program.write_text(
            f"#!/bin/sh\nNEO4J_HOME='{self.folder}' NEO4J_CONF='{self.folder}/conf' "
            f'exec {words} "$@"\n'
        )
        program.chmod(0o755)
        return place

    def _wait(self, log: Path) -> None:
        begun = time.monotonic()
        while time.monotonic() - begun < STARTUP:
            said = log.read_text(errors="replace") if log.exists() else ""
            # The port opens before the databases are there; this line comes after both.
            if said.rstrip().endswith("Started."):
                return
            if self.process is None or self.process.poll() is not None:
                break
            time.sleep(0.2)
        self.kill()
        raise NoServer(f"Neo4j did not start: {log.read_text(errors='replace')[-400:]}")

    def stop(self) -> None:
        """End the server and wait until it has written everything."""
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.kill()
        self.process = None

    def kill(self) -> None:
        """End the server at once, as a power cut would."""
        if self.process:
            self.process.kill()
            self.process.wait()
        self.process = None


if __name__ == "__main__":
    made = Server(Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()), free_port())
    made.start()
    sys.stdout.write(f"{made.uri} (data in {made.folder}); end it with Ctrl-C\n")
    sys.stdout.flush()
    try:
        made.process.wait() if made.process else None
    except KeyboardInterrupt:
        made.stop()
