"""The named questions, as their files tell: help, parameters, columns and the query.

# One sentence of help, on one or more lines.
# @param by       words  help      (how values match: words, list, id, paper, yes, day, number)
# @column persons list   help      (list: the query joins its values with U+001F)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from kamergraaf.queries.errors import UnknownQuestion, no_such

MATCHES = frozenset({"words", "list", "id", "paper", "yes", "day", "number"})

_PARAMETER = re.compile(r"@param\s+(\w+)\s+(\w+)\s+(.+)")
_COLUMN = re.compile(r"@column\s+(\w+)\s+(list\s+)?(.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question, bound to the variable `?of_<name>`.

    `match` says how a value is meant: whole `words` inside a name, a `list` with commas, an `id`
    as a whole, a `paper` by its id, in whose own graph all stands that is asked, `yes`, a `day`
    (2026-01-31) or a `number`.
    """

    name: str
    match: str
    help: str


@dataclass(frozen=True, slots=True)
class Column:
    """A field of the rows; `is_list` where it holds several values."""

    name: str
    help: str
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A named question: what it tells, what it takes, what its rows hold, and how it is put.

    `cypher` has the same rows as `sparql`, from a Neo4j that was pushed to.
    """

    name: str
    help: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    sparql: str
    cypher: str

    def text(self, language: str) -> str:
        """Return the question in the language of a store, `sparql` or `cypher`."""
        return self.cypher if language == "cypher" else self.sparql


def read_question(name: str, text: str, cypher: str = "") -> Question:
    """Return the question that the text of a file tells; `cypher` is the text of its twin.

    Raises ValueError for a line of the head that has no known form.
    """
    said: list[str] = []
    parameters: list[Parameter] = []
    columns: list[Column] = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        words = line.lstrip("# ").rstrip()
        if not words.startswith("@"):
            said.append(words)
        elif (found := _PARAMETER.fullmatch(words)) and found[2] in MATCHES:
            parameters.append(Parameter(found[1], found[2], found[3]))
        elif column := _COLUMN.fullmatch(words):
            columns.append(Column(column[1], column[3], bool(column[2])))
        else:
            raise ValueError(f"{name}.rq: {line!r} is no parameter or column; see catalogue.py")
    return Question(name, " ".join(said), tuple(parameters), tuple(columns), text, cypher)


@cache
def questions() -> dict[str, Question]:
    """Return all questions by name, in alphabetical order."""
    folder = resources.files("kamergraaf.queries")
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".rq")), key=_name)
    return {
        _name(one): read_question(_name(one), one.read_text("utf-8"), _twin(folder, _name(one)))
        for one in files
    }


def _twin(folder: Traversable, name: str) -> str:
    file = folder / f"{name}.cypher"
    return file.read_text("utf-8") if file.is_file() else ""


def _name(file: Traversable) -> str:
    return file.name.removesuffix(".rq")


def question(name: str) -> Question:
    """Return one question. Raises UnknownQuestion, which names the nearest and all there are."""
    found = questions().get(name)
    if found is None:
        raise UnknownQuestion(no_such("question", name, questions()))
    return found


def overview() -> str:
    """Return all questions with their parameters, as lines to read in a terminal."""
    blocks = []
    for one in questions().values():
        lines = [f"{one.name}: {one.help}"]
        width = max((len(parameter.name) for parameter in one.parameters), default=0)
        lines.extend(f"    {p.name:{width}}=  {p.help}" for p in one.parameters)
        blocks.append("\n".join(lines))
    return "\n".join(blocks)
