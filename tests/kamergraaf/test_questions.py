"""What is typed after `ask` and `sparql` is understood, or refused with the way to write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamergraaf import KnowledgeGraph
from kamergraaf.graph.store import Store
from kamergraaf.queries.catalogue import questions
from kamergraaf.questions import WrongUsage, parameters, query_text

VALUES = {
    "below": "0.8", "deputies": "yes", "on": "2026-01-31", "since": "2026-01-31",
    "until": "2026-01-31",
}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ([], {}),
        (["by=Van Weel"], {"by": "Van Weel"}),
        (["work=a=b", "kind="], {"work": "a=b", "kind": ""}),
    ],
)
def test_key_value_arguments(typed: list[str], meant: dict[str, str]) -> None:
    assert parameters(typed) == meant


@pytest.mark.parametrize("typed", [["Van Weel"], ["=x"], ["by=a", "by=b"]])
def test_anything_else_is_refused(typed: list[str]) -> None:
    with pytest.raises(WrongUsage):
        parameters(typed)


def test_a_query_is_taken_as_it_is_and_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "q.rq"
    file.write_text("SELECT * { ?s ?p ?o }")
    assert query_text("ASK { ?s ?p ?o }") == "ASK { ?s ?p ?o }"
    assert query_text(str(file)) == "SELECT * { ?s ?p ?o }"


def test_a_missing_or_unreadable_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="no such file"):
        query_text(str(tmp_path / "none.rq"))
    (tmp_path / "latin.rq").write_bytes("# é".encode("latin-1"))
    with pytest.raises(WrongUsage, match="UTF-8"):
        query_text(str(tmp_path / "latin.rq"))


@pytest.mark.parametrize("question", questions())
def test_every_parameter_can_be_given_whatever_it_is_called(question: str) -> None:
    graph = KnowledgeGraph(Store.in_memory())
    for parameter in questions()[question].parameters:
        given = {parameter.name: VALUES.get(parameter.name, "zulu")}
        assert graph.ask(question, **given) == []
        assert isinstance(graph.hints(question, **given), list)
