"""How a table of decisions is read, and what is told of one that cannot be."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kamergraaf.decision_table import read_decisions
from kamergraaf.graph.register.deciding import Wanted

NOW = datetime(2031, 3, 5, 12, 0, tzinfo=UTC)
THEN = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)


def read(text: str) -> list[tuple[int, Wanted | str]]:
    rows = read_decisions(text, "Jo", NOW)
    return [(line, row if isinstance(row, Wanted) else str(row)) for line, row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("why,b,a,verdict\nx,q,p,same\n", [(2, Wanted("same", "p", "q", "x", "Jo", NOW))]),
        (
            "verdict,a,b,name_a,why,who,when\ndifferent,p,q,P,x,Mo,2030-01-02T03:04:05Z\n",
            [(2, Wanted("different", "p", "q", "x", "Mo", THEN))],
        ),
        (
            '\n{"verdict":"same","a":"p","b":"q","why":"x","when":"2030-01-02T03:04:05"}\n',
            [(2, Wanted("same", "p", "q", "x", "Jo", THEN))],
        ),
        ("verdict,a,b,why\n", []),
        ("", [(1, "no column verdict is named here; name verdict, a, b, why")]),
        ("verdict,a,b\nsame,p,q\n", [(1, "no column why is named here; name verdict, a, b, why")]),
        ("verdict,a,b,why\nsame,p,,x\n",
         [(2, "b is missing: a decision needs verdict, a, b, why")]),
        ("verdict,a,b,why\nsame,p\n",
         [(2, "b is missing: a decision needs verdict, a, b, why")]),
        ("{}\n[1]\n{\n", [
            (1, "the verdict is missing: same or different"),
            (2, "this line is no JSON object; mend it"),
            (3, "this line is no JSON object; mend it"),
        ]),
        ("verdict,a,b,why,when\nsame,p,q,x,gisteren\n",
         [(2, "when is gisteren: give it as 2026-11-25T12:00:00Z, or not")]),
    ],
)  # fmt: skip
def test_rows_of_a_table(text: str, expected: list[tuple[int, Wanted | str]]) -> None:
    assert read(text) == expected


def test_a_field_without_end_is_told_of() -> None:
    rows = read("verdict,a,b,why\nsame,p,q,x\nsame,p,q," + "x" * 200_000 + "\n")
    assert rows[0] == (2, Wanted("same", "p", "q", "x", "Jo", NOW))
    assert rows[1][0] == 3
    assert "no CSV" in str(rows[1][1])
