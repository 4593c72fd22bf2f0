"""`extract -o FILE`: a whole file or none, and a stop that costs nothing."""

from __future__ import annotations

import csv
import gzip
import io
import signal
import subprocess
import time
from pathlib import Path

import pytest
import zstandard

from kamergraaf import extraction, rows_file
from kamergraaf.questions import WrongUsage

from .conftest import Run, environment

CITES = "Zie artikel 8 EVRM en {} van de Awb.\n"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder of small texts, three parts and a bit."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(3 * rows_file.MOST + 1):
        text = CITES.format(f"artikel {number + 1}")
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return folder


def write(path: Path, *sources: Path) -> list[Exception]:
    """Write the rows of `sources` and return what could not be read."""
    problems: list[Exception] = []
    for _ in rows_file.write(path, sources, problems):
        pass
    return problems


# --- the same rows in each form -----------------------------------------------------------------


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("name", ["rows.jsonl", "rows.csv", "rows.jsonl.gz", "rows.csv.zst"])
def test_a_file_holds_what_is_printed(
    run: Run, papers: Path, tmp_path: Path, name: str, jobs: str
) -> None:
    done = run("extract", papers, "-o", name, "--jobs", jobs)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"extracted: {name}\n")
    form = "csv" if ".csv" in name else "jsonl"
    assert unpacked(tmp_path / name) == run("extract", papers, "--format", form).stdout.encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["papers", name])


def unpacked(path: Path) -> bytes:
    """Return what a file holds, by what its name says."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    return zstandard.decompress(data, 1 << 26) if path.suffix == ".zst" else data


def test_csv_has_the_fields_of_the_contract_above_it(papers: Path, tmp_path: Path) -> None:
    write(tmp_path / "rows.csv", papers)
    found = list(csv.DictReader(io.StringIO((tmp_path / "rows.csv").read_text(encoding="utf-8"))))
    assert [row["pinpoint"] for row in found[1::2]] == [f"art.{n + 1}" for n in range(61)]
    assert tuple(found[0]) == extraction.FIELDS == tuple(next(extraction.rows([papers], [])))


def test_nothing_to_cite_is_an_empty_file_with_its_header(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text("De vergadering wordt geopend.\n", encoding="utf-8")
    for name, held in (("rows.jsonl", ""), ("rows.csv", ",".join(extraction.FIELDS) + "\n")):
        write(tmp_path / name, tmp_path / "paper.txt")
        assert (tmp_path / name).read_text(encoding="utf-8") == held


# --- stopped, and gone on -----------------------------------------------------------------------


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_stopped_one_goes_on_where_it_was(
    run: Run, samples: Path, tmp_path: Path, command: list[str], root: Path, how: int, jobs: str
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for number in range(1200):
        (papers / f"{number:04}.txt").write_bytes((samples / "kst-99902-C.txt").read_bytes())
    (tmp_path / "rows.jsonl").write_bytes(before := b"what was there")
    kept = tmp_path / ".rows.jsonl.parts"
    with subprocess.Popen(
        [*command, "extract", str(papers), "-o", "rows.jsonl", "--jobs", jobs],
        cwd=tmp_path,
        env={**environment(), "PYTHONPATH": str(root)},
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            while not any(kept.glob("*")):
                time.sleep(0.01)
                assert running.poll() is None
            running.send_signal(how)
            _, said = running.communicate(timeout=60)
        finally:
            running.kill()
    if how == signal.SIGINT:
        assert (running.returncode, said) == (130, STOPPED)
    assert (tmp_path / "rows.jsonl").read_bytes() == before
    assert run("extract", papers, "-o", "rows.jsonl").returncode == 0
    assert len((tmp_path / "rows.jsonl").read_bytes().splitlines()) > 1200
    assert not kept.exists()


STOPPED = "kamergraaf: stopped; the same command goes on from there\n"


def test_what_is_done_is_not_read_again(
    papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def counted(sources: list[object], *rest: object) -> object:
        read.append(len(sources))
        return written(sources, *rest)  # type: ignore[arg-type]

    written = extraction.written
    monkeypatch.setattr(extraction, "written", counted)
    writing = rows_file.write(tmp_path / "rows.jsonl", [papers], [])
    for _ in range(rows_file.MOST + 1):  # into the second part
        next(writing)
    writing.close()
    changed = papers / f"{2 * rows_file.MOST:03}.txt"
    changed.write_text("Zie artikel 5 VWEU.\n", encoding="utf-8")
    write(tmp_path / "rows.jsonl", papers)
    assert [n for n in read if n] == [20, 20, 20, 1]
    assert '"art.5"' in (tmp_path / "rows.jsonl").read_text(encoding="utf-8")


def test_what_could_not_be_read_is_tried_again(papers: Path, tmp_path: Path) -> None:
    bad = papers / "005.txt"
    good, ten = bad.read_bytes(), papers / "010.txt"
    bad.write_bytes(b"\x00\x01\x02\xff" * 100)
    target = tmp_path / "rows.jsonl"
    assert [str(problem).partition(":")[0] for problem in write(target, papers)] == [str(bad)]
    assert target.read_text(encoding="utf-8").count("\n") == 2 * 60
    # Stopped behind a part with a paper that cannot be read: that part is read anew.
    writing = rows_file.write(target, [papers], problems := [])
    for _ in range(rows_file.MOST + 1):
        next(writing)
    writing.close()
    assert len(problems) == 1
    bad.write_bytes(good)
    assert write(target, papers) == []
    assert target.read_text(encoding="utf-8").count("\n") == 2 * 61
    assert ten.exists()


@pytest.mark.parametrize("source", ["nowhere.txt", "binary.txt", ""])
def test_a_source_that_is_nothing_leaves_the_file_as_it_was(
    run: Run, tmp_path: Path, source: str
) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02\xff" * 100)
    (tmp_path / "rows.jsonl").write_bytes(b"what was there")
    done = run("extract", source, "-o", "rows.jsonl")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "extracted" not in done.stderr
    assert (tmp_path / "rows.jsonl").read_bytes() == b"what was there"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["binary.txt", "rows.jsonl"]


# --- names and places ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rows", "rows.xlsx", "rows.gz", ".jsonl", "rows.json"])
def test_a_name_without_a_form_is_refused(
    run: Run, papers: Path, tmp_path: Path, name: str
) -> None:
    done = run("extract", papers, "-o", name)
    assert done.returncode == 2
    assert done.stderr == (
        f"kamergraaf: {name}: its name tells no form; end it in .jsonl or .csv, "
        "and .gz or .zst to pack\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["papers"]


def test_a_name_and_a_format_that_differ_are_refused(run: Run, papers: Path) -> None:
    done = run("extract", papers, "-o", "rows.jsonl.gz", "--format", "csv")
    assert (done.returncode, done.stderr) == (
        2,
        "kamergraaf: rows.jsonl.gz: its name says another form than csv; leave out one\n",
    )
    assert run("extract", papers, "-o", "rows.csv.gz", "--format", "csv").returncode == 0


@pytest.mark.parametrize("place", ["nowhere/rows.jsonl", "papers/000.txt/rows.jsonl"])
def test_a_place_that_cannot_be_written_is_refused(
    tmp_path: Path, papers: Path, place: str
) -> None:
    with pytest.raises(WrongUsage, match=r"rows\.jsonl: cannot be written here \("):
        write(tmp_path / place, papers)


def test_a_folder_of_that_name_is_refused(run: Run, papers: Path, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").mkdir()
    done = run("extract", papers, "-o", "rows.jsonl")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "rows.jsonl: a folder is there" in done.stderr


def test_of_two_at_once_the_later_says_so(papers: Path, tmp_path: Path) -> None:
    target = tmp_path / "rows.jsonl"
    one, two = (rows_file.write(target, [papers], []) for _ in range(2))
    for _ in range(rows_file.MOST + 1):
        next(one)
    assert len(list(two)) == 61
    with pytest.raises(FileExistsError, match=r"another process wrote this file .*rows\.jsonl"):
        list(one)
    assert target.read_text(encoding="utf-8").count("\n") == 2 * 61
    assert write(target, papers) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["papers", "rows.jsonl"]
