"""Every format carries every value whole, and can be read back."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.rows import WRITERS, write_rows

ROWS = [
    {"a": "Immigratie en Asiel / JBZ-Raad", "shared": 17, "persons": ["Aukema", "Nicolaï"]},
    {"a": 'met "aanhaling", komma\nen regel', "shared": None, "persons": []},
]


def written(rows: list[dict[str, object]], form: str, columns: tuple[str, ...] = ()) -> str:
    out = io.StringIO()
    assert write_rows(rows, form, out, columns) == len(rows)
    return out.getvalue()


def test_json_and_json_lines_hold_the_same_rows() -> None:
    lines = [json.loads(line) for line in written(ROWS, "jsonl").splitlines()]
    assert lines == json.loads(written(ROWS, "json")) == ROWS


def test_csv_reads_back_with_lists_joined() -> None:
    rows = list(csv.DictReader(io.StringIO(written(ROWS, "csv"))))
    assert rows[0] == {"a": ROWS[0]["a"], "shared": "17", "persons": "Aukema; Nicolaï"}
    assert rows[1] == {"a": ROWS[1]["a"], "shared": "", "persons": ""}


@pytest.mark.parametrize(
    ("form", "nothing"), [("json", "[]\n"), ("jsonl", ""), ("csv", ""), ("table", "")]
)
def test_no_rows_is_an_empty_answer_and_no_error(form: str, nothing: str) -> None:
    assert written([], form) == nothing


def test_an_empty_csv_keeps_its_header_where_the_columns_are_known() -> None:
    assert written([], "csv", ("a", "b")) == "a,b\n"


def test_dates_are_written_as_iso() -> None:
    assert json.loads(written([{"date": date(2025, 12, 5)}], "jsonl")) == {"date": "2025-12-05"}


def test_letters_with_accents_stay_readable() -> None:
    assert "Nicolaï" in written(ROWS, "jsonl")


def test_an_unknown_format_names_those_that_exist() -> None:
    with pytest.raises(ValueError, match="table, json, jsonl, csv"):
        write_rows([], "xlsx", io.StringIO())


def test_a_wide_table_says_once_what_all_rows_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    rows = [{"document": "kst-99901-A", **dict.fromkeys("abcdefgh", n)} for n in range(1, 4)]
    assert written(rows, "table").count("kst-99901-A") == 1


def test_a_table_loses_no_text_where_it_is_narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    long = "Asiel- en migratiebeheerverordening " * 3
    table = written([{"number": "1", "quote": long}, {"number": "2", "quote": "kort"}], "table")
    assert "".join(table.split()).count("migratiebeheerverordening"[:8]) == 3
    assert max(map(len, table.splitlines())) <= 40


def test_a_wide_column_is_folded_at_words_and_keeps_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    a, b = "Landbouw, Natuur en Voedselkwaliteit (Tweede Kamer)", "Koninkrijksrelaties " * 3
    row = {"a": a, "b": b, "shared": 36, "where": "x" * 50, "persons": "Aukema; " * 50}
    head, _, first, *_ = written([row], "table").splitlines()
    assert head.split() == ["a", "b", "shared"]
    assert first.split() == ["Landbouw,", "Natuur", "en", "Koninkrijksrelaties", "36"]


def test_a_date_is_never_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    row = {"date": date(2025, 12, 5), "sender": "x " * 60, "subject": "y " * 60, "days": 63}
    assert "2025-12-05  63" in written([row], "table")


def test_a_table_sends_no_control_characters_to_the_terminal() -> None:
    assert "\x1b" not in written([{"quote": "\x1b[31mrood"}], "table")


VALUES = st.one_of(
    st.text(), st.integers(), st.booleans(), st.none(), st.lists(st.text(), max_size=3)
)


@given(st.lists(st.fixed_dictionaries({"x": VALUES, "y": VALUES}), max_size=5))
def test_json_lines_are_one_line_per_row_whatever_the_values(rows: list[dict[str, object]]) -> None:
    text = written(rows, "jsonl")
    assert [json.loads(line) for line in text.split("\n")[:-1]] == rows


@given(st.lists(st.fixed_dictionaries({"x": VALUES}), min_size=1, max_size=5))
def test_no_value_breaks_any_format(rows: list[dict[str, object]]) -> None:
    for form in WRITERS:
        assert written(rows, form)
