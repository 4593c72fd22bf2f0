"""The program as a user runs it: streams, formats, exit statuses."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from .conftest import Run

CITES = (
    "document letter date passage series number citer role body key work target label kind "
    "pinpoint text quote page footnote start end confidence"
).split()
EXTRACT = (
    "source document start end text kind mention key work target label pinpoint pinpoint_label "
    "resolved_by confidence candidates"
).split()


@pytest.fixture
def loaded(run: Run, samples: Path) -> Run:
    """The program with both samples in its store."""
    done = run("load", samples)
    assert done.returncode == 0
    assert done.stdout == ""
    assert done.stderr.startswith("2 loaded, 0 unchanged, 0 failed; 2 documents, ")
    return run


def test_extract_has_the_fields_of_the_contract_and_true_offsets(run: Run, samples: Path) -> None:
    paper = samples / "kst-99901-A.txt"
    text = paper.read_text(encoding="utf-8")
    rows = [json.loads(line) for line in run("extract", paper).stdout.splitlines()]
    assert rows
    for row in rows:
        assert list(row) == EXTRACT
        assert text[row["start"] : row["end"]] == row["text"]
        assert (row["source"], row["document"]) == (str(paper), "kst-99901-A")


def test_extract_gives_the_same_rows_with_more_processes(run: Run, samples: Path) -> None:
    one = run("extract", samples, "--format", "jsonl")
    two = run("extract", samples, "--jobs", "2")
    assert one.stdout
    assert one.stdout == two.stdout


def test_extract_reads_from_stdin(run: Run) -> None:
    done = run("extract", "-", "--format", "csv", input="Zie artikel 8 EVRM.\n")
    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert (row["text"], row["pinpoint"]) == ("artikel 8 EVRM", "art.8")


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("cites", CITES),
        ("members", "committee person fractie role document attested_on".split()),
        ("overlap", "a b size_a size_b shared jaccard persons".split()),
        (
            "letters",
            "kenmerk kind date date_printed sender addressee subject document answered_on days "
            "reminders".split(),
        ),
        ("anomalies", "document what printed used where".split()),
    ],
)
def test_answers_have_the_fields_of_the_contract(
    loaded: Run, question: str, fields: list[str]
) -> None:
    answer = loaded("ask", question)
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    assert rows
    assert all(list(row) == fields for row in rows)
    assert json.loads(loaded("ask", question, "--format", "json").stdout) == rows
    header = loaded("ask", question, "--format", "csv").stdout.splitlines()[0]
    assert header == ",".join(fields)


def test_jobs_give_the_same_graph(run: Run, loaded: Run, samples: Path, tmp_path: Path) -> None:
    loaded("export", "one.nt")
    run("load", samples, "--jobs", "2", "--store", "two-jobs")
    run("export", "two.nt", "--store", "two-jobs")

    def lines(name: str) -> list[str]:
        return [x for x in (tmp_path / name).read_text().splitlines() if "endedAtTime" not in x]

    assert lines("one.nt") == lines("two.nt")


def test_an_id_given_by_hand_names_the_paper(run: Run, samples: Path) -> None:
    run("load", samples / "kst-99902-C.txt", "--id", "kst-12345-Z")
    assert "kst-12345-Z" in run("ask", "members").stdout


def test_sparql_gives_rows_triples_and_yes_or_no(loaded: Run) -> None:
    (row,) = loaded("sparql", "SELECT (COUNT(*) AS ?n) { ?s a d:Committee }").stdout.splitlines()
    assert json.loads(row) == {"n": 3}
    assert loaded("sparql", "ASK { ?s a d:Committee }").stdout == '{"answer": true}\n'
    triples = loaded("sparql", "CONSTRUCT { ?s a d:Committee } { ?s a d:Committee }").stdout
    assert set(json.loads(triples.splitlines()[0])) == {"subject", "predicate", "object"}


@pytest.mark.parametrize("form", ["ttl", "trig", "nt", "nq", "jsonld", "rdfxml", "graphml"])
def test_export_by_format_and_by_name(loaded: Run, tmp_path: Path, form: str) -> None:
    assert loaded("export", "graph.out", "--format", form).returncode == 0
    assert (tmp_path / "graph.out").stat().st_size > 10_000


@pytest.mark.parametrize(
    "typed", [["draw", "overlap"], ["export"]], ids=lambda typed: str(typed[0])
)
def test_where_it_goes_is_an_argument_or_an_option(
    loaded: Run, tmp_path: Path, typed: list[str]
) -> None:
    suffix = ".svg" if typed[0] == "draw" else ".nt"
    one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
    assert loaded(*typed, one).returncode == 0
    assert loaded(*typed, "-o", other).returncode == 0
    assert one.read_bytes() == other.read_bytes()


def test_validate_says_valid(loaded: Run) -> None:
    done = loaded("validate")
    assert (done.returncode, done.stderr) == (0, "valid\n")


def test_show_tells_who_says_what(loaded: Run) -> None:
    shown = loaded("show", "kst-99902-C").stdout
    assert "it prints 2024-01-13" in shown
    assert "answer D66 2, by P.J.M. Oosterbaan" in shown
    assert "question D66 2, by D66" in shown


def test_show_tells_what_a_paper_is_and_where_its_seats_are(run: Run, root: Path) -> None:
    register = root / "tests" / "loaders" / "samples" / "tweede_kamer" / "commissies-2031.json"
    run("load", register, "--id", "commissies")
    shown = run("show", "commissies").stdout.splitlines()
    assert shown[:2] == ["commissies", "  Commissies en hun leden"]
    assert shown[-1].endswith(
        "seats in committees; see `kamergraaf ask members document=commissies`"
    )


@pytest.mark.parametrize("picture", ["overlap", "members", "citations"])
def test_draw_makes_a_page_that_asks_for_nothing(loaded: Run, tmp_path: Path, picture: str) -> None:
    done = loaded("draw", picture, "-o", "page.html")
    assert (done.returncode, done.stdout) == (0, "")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<script src" not in page
    assert 'rel="stylesheet" href="http' not in page


def test_a_csv_without_rows_has_its_header_and_can_be_decided(loaded: Run, tmp_path: Path) -> None:
    table = loaded("ask", "decisions", "--format", "csv").stdout
    assert table.startswith("verdict,a,b,")
    (tmp_path / "d.csv").write_text(table)
    done = loaded("decide", "d.csv")
    assert (done.returncode, done.stderr) == (0, "0 decided, 0 refused\n")


def test_the_list_of_questions_needs_no_store(run: Run) -> None:
    listed = run("ask")
    assert listed.returncode == 0
    assert all(name in listed.stdout for name in ("cites", "members", "overlap", "by"))


def test_help_and_version(run: Run) -> None:
    assert run("--help").stdout == run().stdout
    assert run("--version").stdout.startswith("kamergraaf 0.")


def test_the_demo_answers_draws_and_says_where(run: Run, tmp_path: Path) -> None:
    done = run("demo", "-o", "tour")
    assert (done.returncode, done.stderr) == (0, "")
    for name in ("graph.ttl", "overlap.html", "overlap.png", "members.html", "citations.html"):
        assert str(Path("tour") / name) in done.stdout
        assert (tmp_path / "tour" / name).stat().st_size > 1000
    assert "AI-verordening" in done.stdout
    assert "art.5(1)(h)" in done.stdout
    assert "d:Citation" in done.stdout
    assert run("demo", "-o", "tour").returncode == 0, "a second time must do as well"
