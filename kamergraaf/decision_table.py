"""A table of decisions, in CSV or JSON lines, as `ask decisions` prints them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from kamergraaf.graph.errors import DecisionError
from kamergraaf.graph.register.curation import DIFFERENT, SAME
from kamergraaf.graph.register.deciding import Wanted

_NEEDED = ("verdict", "a", "b", "why")


def read_decisions(
    text: str, by: str, now: datetime
) -> Iterator[tuple[int, Wanted | DecisionError]]:
    """Yield for each row the line it begins on, and the decision or why it is none.

    `by` and `now` hold where a row does not say who decided, or when.
    """
    for line, row in _rows(text):
        yield line, _wanted(row, by, now) if isinstance(row, Mapping) else row


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, Any] | DecisionError]]:
    if text.lstrip().startswith("{"):
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield number, _object(line)
        return
    table = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in _NEEDED if name not in (table.fieldnames or ())]
    if missing:
        told = f"no column {missing[0]} is named here; name {', '.join(_NEEDED)}"
        yield 1, DecisionError(told)
        return
    done = table.line_num
    try:
        for row in table:
            yield done + 1, row
            done = table.line_num
    except csv.Error as error:
        yield done + 1, DecisionError(f"this and what follows is no CSV ({error}); mend it")


def _object(line: str) -> Mapping[str, Any] | DecisionError:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    return row if isinstance(row, dict) else DecisionError("this line is no JSON object; mend it")


def _wanted(row: Mapping[str, Any], by: str, now: datetime) -> Wanted | DecisionError:
    told = {name: str(row.get(name) or "").strip() for name in (*_NEEDED, "who", "when")}
    if told["verdict"] not in (SAME, DIFFERENT):
        return DecisionError(f"the verdict is {told['verdict'] or 'missing'}: same or different")
    for name in _NEEDED:
        if not told[name]:
            return DecisionError(f"{name} is missing: a decision needs {', '.join(_NEEDED)}")
    try:
        when = datetime.fromisoformat(told["when"]) if told["when"] else now
    except ValueError:
        return DecisionError(f"when is {told['when']}: give it as 2026-11-25T12:00:00Z, or not")
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return Wanted(told["verdict"], told["a"], told["b"], told["why"], told["who"] or by, when)
