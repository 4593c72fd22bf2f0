"""Many sources in one load: folders, archives, patterns; what is known is not read again."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import kamergraaf
from kamergraaf import crew as crews
from kamergraaf import fingerprints, outcomes, pipeline, workers
from kamergraaf.graph.store import Store
from kamergraaf.loaders import BrokenSource
from kamergraaf.ontology.nouns import Chamber, Document, Record
from kamergraaf.outcomes import REPORT, Outcome, State
from kamergraaf.queries import draw
from kamergraaf.questions import WrongUsage
from kamergraaf.sources import count, expand

from .conftest import Run, environment

GOOD = "kst-99902-C.txt"


@pytest.fixture
def text(samples: Path) -> str:
    """The text of a paper."""
    return (samples / GOOD).read_text(encoding="utf-8")


@pytest.fixture
def store() -> Iterator[Store]:
    """An empty store."""
    with Store.in_memory() as made:
        yield made


def load(store: Store, *given: object, **options: object) -> list[Outcome]:
    return list(pipeline.load(store, [str(one) for one in given], **options))  # type: ignore[arg-type]


def states(outcomes: list[Outcome]) -> list[str]:
    return [outcome.state.value for outcome in outcomes]


def quads(store: Store) -> set[str]:
    """All that is in a store but the times of runs."""
    return {str(quad) for quad in store.engine if "endedAtTime" not in quad.predicate.value}


# --- what is to be read -----------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, text: str) -> Path:
    """A folder with a paper, one in a zip, one in a tar, and something that is no paper."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "kst-1-A.txt").write_text(text, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "in" / "b.zip", "w") as archive:
        archive.writestr("x/kst-1-B.txt", text)
    with tarfile.open(tmp_path / "in" / "c.tar.gz", "w:gz") as tar:
        header = tarfile.TarInfo("kst-1-C.txt")
        header.size = len(text.encode())
        tar.addfile(header, io.BytesIO(text.encode()))
    (tmp_path / "in" / "d.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return tmp_path / "in"


def test_archives_are_read_as_folders_are(store: Store, folder: Path) -> None:
    outcomes = load(store, folder)
    assert [Path(outcome.source).name for outcome in outcomes] == [
        "kst-1-B.txt", "kst-1-C.txt", "d.png", "kst-1-A.txt",
    ]  # fmt: skip
    assert [outcome.document for outcome in outcomes] == ["kst-1-B", "kst-1-C", "", "kst-1-A"]
    assert states(outcomes) == ["loaded", "loaded", "skipped", "loaded"]


def test_papers_are_the_same_from_an_archive(folder: Path, text: str, tmp_path: Path) -> None:
    (tmp_path / "kst-1-B.txt").write_text(text, encoding="utf-8")
    with Store.in_memory() as one, Store.in_memory() as other:
        load(one, folder / "b.zip")
        load(other, tmp_path / "kst-1-B.txt")
        # Only the place of the source differs, in the record of it.
        differ = {quad for quad in quads(one) ^ quads(other) if "dc/terms/title" not in quad}
        assert differ == set()


@pytest.mark.parametrize(
    ("pattern", "found"),
    [("*.txt", ["kst-1-A"]), ("**/*.zip", ["kst-1-B"]), ("kst-1-[AB].txt", ["kst-1-A"])],
)
def test_patterns_that_no_shell_expanded(
    store: Store, folder: Path, pattern: str, found: list[str]
) -> None:
    assert [outcome.document for outcome in load(store, folder / pattern)] == found


def test_a_pattern_without_files_and_a_name_that_cannot_be(store: Store, folder: Path) -> None:
    for given in (folder / "*.doc", "a\0b", "x" * 5000):
        (outcome,) = load(store, given)
        assert outcome.state is State.FAILED
        assert "\n" not in outcome.error


def test_an_archive_on_stdin(folder: Path, command: list[str], root: Path, tmp_path: Path) -> None:
    with (folder / "c.tar.gz").open("rb") as archive:
        done = subprocess.run(
            [*command, "load", "-", "--store", str(tmp_path / "store"), "--report", "-"],
            stdin=archive,
            capture_output=True,
            cwd=root,
            env=environment(),
        )
    assert json.loads(done.stdout)["source"] == "-!/kst-1-C.txt"


def test_how_many_there_are(folder: Path) -> None:
    assert count([folder / "b.zip", folder / "kst-1-A.txt"]) == 2
    assert count([folder]) is None  # nobody knows what is in a tar before it is read
    with pytest.raises(WrongUsage, match="for one paper"):
        count([folder], document="kst-1-1")


def test_a_store_among_the_papers_is_one_source_and_is_skipped(folder: Path) -> None:
    # The store lies in the folder that is loaded, unless one says otherwise.
    with Store.create(folder / "kamergraaf-store") as made:
        outcomes = {Path(one.source).name: one for one in load(made, folder)}
        assert set(outcomes) == {
            "kst-1-A.txt", "kst-1-B.txt", "kst-1-C.txt", "d.png", "kamergraaf-store",
        }  # fmt: skip
        skipped = outcomes["kamergraaf-store"]
        assert (skipped.state, "holds no papers" in skipped.error) == (State.SKIPPED, True)
        assert [one.id for one in made.documents()] == ["kst-1-A", "kst-1-B", "kst-1-C"]
        (folder / "c.tar.gz").unlink()
        assert count([folder]) == 4
        assert count([folder / "kamergraaf-store"]) == 1
        assert states(load(made, folder / "kamergraaf-store")) == ["skipped"]


def test_a_folder_with_a_file_that_is_called_as_one_of_a_store(store: Store, folder: Path) -> None:
    (folder / "CURRENT").write_text("Zie artikel 5 van de Awb.", encoding="utf-8")
    assert [one.state for one in load(store, folder) if one.source.endswith("CURRENT")] == [
        State.LOADED
    ]


@pytest.mark.parametrize("picture", ["overlap", "members", "citations"])
@pytest.mark.parametrize("suffix", [".html", ".svg", ".png"])
def test_a_picture_among_the_papers_is_skipped(
    store: Store, folder: Path, picture: str, suffix: str
) -> None:
    load(store, folder)
    draw(store, picture, folder / f"x{suffix}")
    (drawn,) = [one for one in load(store, folder) if one.source.endswith(f"x{suffix}")]
    assert drawn.state is State.SKIPPED


def test_python_reads_archives_too(folder: Path) -> None:
    assert [paper.id for paper in kamergraaf.read(folder / "b.zip")] == ["kst-1-B"]
    assert [one.place for one in expand([folder / "b.zip"])] == [f"{folder}/b.zip!/x/kst-1-B.txt"]


# --- what is known ----------------------------------------------------------------------------


def test_what_has_not_changed_is_not_read(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = [folder / name for name in ("b.zip", "c.tar.gz", "kst-1-A.txt")]
    first = load(store, *given)
    before = quads(store)
    monkeypatch.setattr(pipeline, "papers_of", lambda *_: pytest.fail("it was read"))
    monkeypatch.setattr(Store, "put_all", lambda *_: pytest.fail("it was written"))
    again = load(store, *given)
    assert states(again) == ["unchanged"] * 3
    assert quads(store) == before
    for new, old in zip(again, first, strict=True):
        counted = ("format", "documents", "passages", "voices", "members", "citations")
        assert [getattr(new, one) for one in counted] == [getattr(old, one) for one in counted]


@pytest.mark.parametrize("change", ["bytes", "name", "id", "reader", "another source", "removed"])
def test_what_has_changed_is_read(
    store: Store, tmp_path: Path, text: str, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "kst-1-A.txt"
    paper.write_text(text, encoding="utf-8")
    load(store, paper)
    given: dict[str, object] = {}
    if change == "bytes":
        paper.write_text(text + "\nZie artikel 8 EVRM.\n", encoding="utf-8")
    elif change == "name":
        paper = paper.rename(tmp_path / "kst-1-B.txt")
    elif change == "id":
        given = {"document": "kst-1-Z"}
    elif change == "reader":
        monkeypatch.setattr(fingerprints, "reader_version", lambda: "another")
    elif change == "another source":
        (tmp_path / "x").mkdir()
        other = tmp_path / "x" / "kst-1-A.txt"
        other.write_text(text.replace("EVRM", "AVG"), encoding="utf-8")
        load(store, other)
    else:
        store.remove("kst-1-A")
    (outcome,) = load(store, paper, **given)
    same = change == "reader"  # it is read again, and found to be as it was
    assert outcome.state is (State.UNCHANGED if same else State.LOADED)
    (outcome,) = load(store, paper, **given)
    assert outcome.state is State.UNCHANGED
    assert outcome.passages > 0


def test_a_source_loaded_anew_leaves_nothing_of_the_old(
    store: Store, tmp_path: Path, text: str
) -> None:
    paper = tmp_path / "kst-1-A.txt"
    for version in (text, text.replace("EVRM", "AVG"), text):
        paper.write_text(version, encoding="utf-8")
        load(store, paper)
    with Store.in_memory() as fresh:
        load(fresh, paper)
        assert quads(store) == quads(fresh)


def test_the_same_file_twice_is_said_and_harms_nothing(
    store: Store, tmp_path: Path, text: str
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kst-1-A.txt").write_text(text, encoding="utf-8")
    for _ in range(2):
        first, second = load(store, tmp_path)
        assert second.state is State.UNCHANGED
        assert second.remarks == (f"is the same as {first.source}",)


# --- the report -------------------------------------------------------------------------------


def test_the_report_has_a_row_on_each_source(run: Run, folder: Path, tmp_path: Path) -> None:
    done = run("load", folder, "missing.txt", "--report", "report.jsonl", "--jobs", "2")
    rows = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert done.stdout == ""
    assert [list(row) for row in rows] == [list(REPORT)] * 5
    assert [row["state"] for row in rows] == ["loaded", "loaded", "skipped", "loaded", "failed"]
    for row in rows:
        whole = row["passages"] and row["voices"] and row["members"] and row["citations"]
        assert whole or row["error"] or row["remarks"]
        assert row["format"] or row["error"]


def test_the_report_is_printed_as_a_table(run: Run, folder: Path) -> None:
    done = run("load", folder, "--report", "-", "--format", "table")
    assert "plain text" in done.stdout
    assert "of no format that is read" in done.stdout
    assert done.stderr.startswith("3 loaded, 0 unchanged, 1 skipped, 0 failed")


def test_a_report_that_cannot_be_written(run: Run, folder: Path) -> None:
    done = run("load", folder, "--report", "none/report.jsonl")
    assert done.returncode == 2
    assert "no report can be written here" in done.stderr


def test_a_source_in_which_nothing_is_found_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leeg.txt").write_text("Neem twee eieren.\n")
    done = run("load", "leeg.txt", "--report", "-", "--format", "jsonl")
    assert json.loads(done.stdout)["remarks"]


@pytest.mark.parametrize(
    ("papers", "said"),
    [
        ([Document("a", "a", "x", "")], "no passages, members or citations found"),
        ([Document("a", "a", "x", "", remarks=("odd",))] * 3, "odd (3 papers)"),
        (
            [Document("a", "a", "x", "", records=(Record(Chamber("ek")),))],
            "a register of 1 persons and bodies, without seats",
        ),
    ],
)
def test_nothing_is_silently_nought(papers: list[Document], said: str) -> None:
    assert outcomes.remarks(papers) == (said,)


# --- processes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2])
def test_work_comes_back_in_order(jobs: int) -> None:
    with workers.crew(jobs) as crew:
        made = list(crews.in_order(abs, range(-9, 0), crew))
    assert made == [(n, -n) for n in range(-9, 0)]


def test_few_tasks_are_shared_and_many_are_handed_over_together() -> None:
    lists = list(crews.batches(range(200), 2, lambda _: 0))
    assert [n for batch in lists for n in batch] == list(range(200))
    assert [len(batch) for batch in lists[:4]] == [1] * 4
    assert max(map(len, lists)) == crews.MOST_IN_BATCH
    # What is large goes alone.
    large = crews.batches(range(200), 2, lambda _: crews.BATCH + 1)
    assert {len(batch) for batch in large} == {1}


def test_a_process_that_is_killed_is_said_in_one_line() -> None:
    with workers.crew(2) as crew, pytest.raises(BrokenSource, match="start again with one job"):
        list(crews.in_order(exit_now, range(3), crew))


def exit_now(status: int) -> None:
    """End the process without a word."""
    import os

    os._exit(status)
