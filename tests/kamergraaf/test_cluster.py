"""Papers are read on a real Dask cluster: the same rows, whatever becomes of its processes."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamergraaf import cluster as crews
from kamergraaf import extraction
from kamergraaf.crew import in_order
from kamergraaf.loaders import BrokenSource

from .conftest import Run, environment
from .dask_cluster import WITHOUT, Started, cluster

pytest.importorskip("distributed", reason="Dask is not installed")

PAPERS = 80


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """A folder of papers, of which more than one part is made."""
    folder = tmp_path_factory.mktemp("papers")
    text = (samples / "kst-99902-C.txt").read_text(encoding="utf-8")
    for number in range(PAPERS):
        (folder / f"kst-{91000 + number}-C.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def rows(papers: Path) -> list[extraction.Row]:
    """What one process finds in them."""
    return list(extraction.rows([papers], []))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """A cluster of two workers."""
    with cluster(tmp_path_factory.mktemp("cluster")) as started:
        yield started


def test_rows_are_those_of_one_process(
    run: Run, samples: Path, running: Started, tmp_path: Path
) -> None:
    here = run("extract", samples, "--format", "jsonl").stdout
    there = run("extract", samples, "--scheduler", running.file)
    assert (there.stdout, there.stderr) == (here, "")
    run("extract", samples, "-o", "rows.jsonl", env={"KAMERGRAAF_SCHEDULER": str(running.file)})
    assert (tmp_path / "rows.jsonl").read_text(encoding="utf-8") == here


def test_a_graph_is_that_of_one_process(
    run: Run, samples: Path, running: Started, tmp_path: Path
) -> None:
    run("load", samples, "--store", "here")
    loaded = run("load", samples, "--store", "there", "--scheduler", running.file)
    assert loaded.returncode == 0
    for name in ("here", "there"):
        run("export", f"{name}.nt", "--store", name)
    assert (tmp_path / "here.nt").read_bytes() == (tmp_path / "there.nt").read_bytes()


def test_what_cannot_be_read_is_said_and_the_rest_goes_on(
    run: Run, samples: Path, running: Started
) -> None:
    done = run("extract", "nowhere.txt", samples, "--scheduler", running.file)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["nowhere.txt: there is no such file; check the path"]
    assert done.stdout.count("\n") > 100


def test_a_worker_that_is_killed_loses_nothing(
    papers: Path, rows: list[extraction.Row], tmp_path: Path
) -> None:
    from kamergraaf.rows import json_lines

    with cluster(tmp_path) as started, crews.reached(str(started.file)) as crew:
        lines = extraction.lines([papers], [], crew)
        first = next(lines)
        os.kill(started.workers[0].pid, signal.SIGKILL)
        assert (first + b"".join(lines)).decode() == json_lines(rows)


def test_a_task_that_kills_its_workers_is_lost_alone(tmp_path: Path) -> None:
    # It ends two workers, and two more when it is tried once more.
    with cluster(tmp_path, workers=6) as started, crews.reached(str(started.file)) as crew:
        made = list(in_order(exit_at_seven, range(9), crew, lost=lambda *lost: lost))
    why = "ended each process that read it, perhaps for want of memory; split it"
    assert made == [(n, (7, why) if n == 7 else n) for n in range(9)]


def exit_at_seven(task: int) -> int | tuple[int, str]:
    """Return the task, but end the process at the seventh."""
    if task == 7:
        os._exit(1)
    return task


def test_a_scheduler_that_goes_is_said_and_the_file_is_made_by_the_next_try(
    run: Run, papers: Path, tmp_path: Path, command: list[str], root: Path
) -> None:
    with (
        cluster(tmp_path) as started,
        subprocess.Popen(
            [*command, "extract", str(papers), "-o", "rows.jsonl", "--scheduler", started.file],
            cwd=tmp_path,
            env={**environment(), "PYTHONPATH": str(root)},
            stderr=subprocess.PIPE,
            text=True,
        ) as running,
    ):
        kept = tmp_path / ".rows.jsonl.parts"
        while not any(kept.glob("*")):
            time.sleep(0.01)
            assert running.poll() is None
        assert started.scheduler is not None
        started.scheduler.kill()
        _, said = running.communicate(timeout=60)
    assert running.returncode == 1
    assert said.count("\n") == 1
    assert "scheduler.json: the cluster is gone" in said
    assert not (tmp_path / "rows.jsonl").exists()
    assert any(kept.glob("*"))
    run("extract", papers, "-o", "rows.jsonl")
    assert (tmp_path / "rows.jsonl").read_text(encoding="utf-8").count("\n") > PAPERS
    assert not kept.exists()


# --- clusters that cannot read ------------------------------------------------------------------


def test_no_scheduler_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "PATIENCE", 0.5)
    with (
        pytest.raises(BrokenSource, match=r"^tcp://127\.0\.0\.1:1: no Dask scheduler answers"),
        crews.reached("tcp://127.0.0.1:1"),
    ):
        pass


def test_no_worker_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "PATIENCE", 2.0)
    with (
        cluster(tmp_path, workers=0) as started,
        pytest.raises(BrokenSource, match="no worker"),
        crews.reached(str(started.file)),
    ):
        pass


def test_another_version_is_refused(tmp_path: Path) -> None:
    with cluster(tmp_path, workers=1) as started:
        # It names things otherwise, so what it reads would not be what is read here.
        started.add(KAMERGRAAF_BASE="https://example.org/")
        with pytest.raises(BrokenSource, match=r"tcp://.* has another version of kamergraaf"):
            for _ in range(100):  # until the second has come
                with crews.reached(str(started.file)):
                    time.sleep(0.1)


@pytest.mark.parametrize("lacking", ["scheduler", "worker"])
def test_a_process_without_the_program_is_refused(tmp_path: Path, lacking: str) -> None:
    with cluster(tmp_path, workers=0) as started:
        if lacking == "worker":
            started.add(first=WITHOUT)
        else:
            assert started.scheduler is not None
            started.scheduler.kill()
            started.file.unlink()
            started.begin(first=WITHOUT)
            started.add()
        with (
            pytest.raises(BrokenSource, match="lacks kamergraaf; install this version there"),
            crews.reached(str(started.file)),
        ):
            pass
