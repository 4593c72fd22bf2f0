"""The commands `same`, `different` and `decide`, as their user sees them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamergraaf.graph.store import Store
from tests.graph.register.test_people import member, paper
from tests.kamergraaf.conftest import Run


@pytest.fixture
def meijers(run: Run, tmp_path: Path) -> Run:
    """The program on a store in which Meijer sits for VVD, and years later for D66."""
    with Store.create(tmp_path / "store") as store:
        for number, fractie in enumerate(("VVD", "D66"), 1):
            store.put(paper(number, [member("Meijer", fractie)]))
        store.settle()
    return run


def rows(run: Run, *arguments: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in run("ask", *arguments).stdout.splitlines()]


def test_a_doubt_is_decided_on_and_the_decision_taken_back(meijers: Run) -> None:
    (doubt,) = rows(meijers, "doubts")
    assert list(doubt) == ["a", "b", "name_a", "name_b", "why", "evidence_a", "evidence_b"]
    assert doubt["evidence_b"] == "Meijer (VVD), 2001-03-01, in kst-1-1"
    pair = str(doubt["a"]), str(doubt["b"])
    done = meijers("same", *pair, "--why", "changed sides", "--by", "Jo")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"decided: {pair[0]} and {pair[1]} are one\n"
    assert rows(meijers, "doubts") == []
    (made,) = rows(meijers, "decisions")
    assert [made[name] for name in ("verdict", "a", "b", "why", "who")] == [
        "same", *pair, "changed sides", "Jo",
    ]  # fmt: skip
    refused = meijers("different", *pair, "--why", "no")
    assert refused.returncode == 2
    assert "Jo decided on" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert meijers("same", *reversed(pair), "--undo").returncode == 0
    assert rows(meijers, "doubts") == [doubt]
    assert rows(meijers, "decisions") == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("same", "Meijer (VVD)", "Meijer (D66)"), "needs its reason"),
        (("same", "Meijer", "Meijer (D66)", "--why", "x"), "2 actors bear this name"),
        (("different", "Jansen", "Meijer (D66)", "--why", "x"), "no actor of this store"),
        (("same", "Meijer (VVD)", "Meijer (D66)", "--undo"), "nothing says that"),
    ],
)
def test_a_refusal_is_one_line(meijers: Run, arguments: tuple[str, ...], message: str) -> None:
    done = meijers(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_table_of_decisions_goes_back_into_a_store(
    meijers: Run, tmp_path: Path, form: str
) -> None:
    (doubt,) = rows(meijers, "doubts")
    pair = str(doubt["a"]), str(doubt["b"])
    assert meijers("same", *pair, "--why", 'changed "sides", twice', "--by", "Jo").returncode == 0
    printed = meijers("ask", "decisions", "--format", form).stdout
    kept = rows(meijers, "decisions")
    assert meijers("same", *pair, "--undo").returncode == 0
    table = tmp_path / "decisions"
    table.write_text(printed, encoding="utf-8")
    done = meijers("decide", str(table))
    assert (done.returncode, done.stderr) == (0, "1 decided, 0 refused\n")
    assert rows(meijers, "decisions") == kept
    assert rows(meijers, "doubts") == []


def test_what_cannot_be_decided_is_told_by_line_and_the_rest_kept(
    meijers: Run, tmp_path: Path
) -> None:
    table = tmp_path / "decisions.csv"
    table.write_text(
        "verdict,a,b,why\n"
        'same,Meijer (VVD),Meijer (D66),"one,\nas the birth date says"\n'
        "different,Meijer (VVD),Meijer (D66),no\n"
        "same,Jansen,Meijer (D66),x\n"
        "perhaps,Meijer (VVD),Meijer (D66),x\n"
        "same,Meijer (VVD),Meijer (D66),\n",
        encoding="utf-8",
    )
    done = meijers("decide", str(table), "--by", "Jo")
    assert done.returncode == 1
    *told, counted = done.stderr.splitlines()
    assert [line.removeprefix(str(table)).split(":")[1] for line in told] == ["4", "5", "6", "7"]
    assert "cannot be different: Jo decided on" in told[0]
    assert "no actor of this store" in told[1]
    assert "the verdict is perhaps" in told[2]
    assert "why is missing" in told[3]
    assert counted == "1 decided, 4 refused"
    assert [row["why"] for row in rows(meijers, "decisions")] == ["one,\nas the birth date says"]


def test_register_and_careers(meijers: Run) -> None:
    found = rows(meijers, "register", "kind=fractie")
    assert [(row["name"], row["chamber"], row["documents"]) for row in found] == [
        ("D66", "Tweede Kamer", 1),
        ("VVD", "Tweede Kamer", 1),
    ]
    assert rows(meijers, "careers") == []
