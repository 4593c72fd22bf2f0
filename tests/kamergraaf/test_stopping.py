"""The program is stopped: by Ctrl-C, by whoever reads it, or worse; what was done stays done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from .conftest import Run, environment

GOOD = "kst-99902-C.txt"


STOPPED_AT_ONCE = """
import sys
from kamergraaf.__main__ import main

class Stop:
    def find_spec(self, name, *_):
        if name == "kamergraaf.cli":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Stop())
main()
"""


def test_ctrl_c_before_the_program_has_begun_says_nothing(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_AT_ONCE],
        cwd=root, env=environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_ctrl_c_ends_a_query_that_never_would(
    run: Run, tmp_path: Path, samples: Path, command: list[str], root: Path
) -> None:
    run("load", samples / GOOD)
    endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    with subprocess.Popen(
        [*command, "sparql", "--store", str(tmp_path / "store"), endless],
        cwd=root, env=environment(), stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        try:
            time.sleep(3)
            running.send_signal(signal.SIGINT)
            _, said = running.communicate(timeout=20)
        finally:
            running.kill()
    assert running.returncode in {-signal.SIGINT, 130}  # 130 where it had not begun to ask
    assert "Traceback" not in said


def test_a_reader_that_stops_early_is_no_error_message(
    samples: Path, command: list[str], root: Path
) -> None:
    words = " ".join(command)
    done = subprocess.run(
        ["/bin/sh", "-c", f"{words} extract {samples} --format jsonl | head -n 1"],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_a_load_that_is_killed_leaves_whole_papers_only(
    run: Run, tmp_path: Path, samples: Path, command: list[str], root: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    text = (samples / GOOD).read_text(encoding="utf-8")
    for number in range(60):
        (papers / f"kst-{91000 + number}-C.txt").write_text(text, encoding="utf-8")
    run("load", samples / GOOD)
    whole = run("sparql", QUADS, "--format", "csv").stdout.splitlines()[1].split(",")[1]
    report = tmp_path / "report.jsonl"
    kept = {"KAMERGRAAF_STORE": str(tmp_path / "store"), "PYTHONPATH": str(root)}
    for share, jobs in ((10, "1"), (30, "2")):
        report.unlink(missing_ok=True)
        load = subprocess.Popen(
            [*command, "load", str(papers), "--report", str(report), "--jobs", jobs],
            cwd=tmp_path,
            env={**environment(), **kept},
            stderr=subprocess.DEVNULL,
        )
        while not report.exists() or report.read_bytes().count(b"\n") < share:
            time.sleep(0.01)
            assert load.poll() is None
        os.kill(load.pid, signal.SIGKILL)
        load.wait()
        found = run("sparql", QUADS, "--format", "csv").stdout.splitlines()[1:]
        assert {row.split(",")[1] for row in found} == {whole}
        assert len(found) > share
        assert "kst-99902-C" in run("ask", "members", "document=kst-99902-C").stdout
    done = run("load", papers, "--report", report)
    rows = [json.loads(line) for line in report.read_text().splitlines()]
    assert {row["state"] for row in rows} <= {"loaded", "unchanged"}
    assert sum(row["state"] == "unchanged" for row in rows) >= 30
    assert "0 failed; 60 documents" in done.stderr
    assert len(run("sparql", QUADS, "--format", "csv").stdout.splitlines()) == 62


QUADS = (
    "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } "
    'FILTER(CONTAINS(STR(?g), "/graph/doc/")) } GROUP BY ?g'
)
