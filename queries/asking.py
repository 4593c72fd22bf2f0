"""Puts a named question to a store and gives its rows as plain dicts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any, Protocol

from kamergraaf.queries.catalogue import Parameter, Question, question
from kamergraaf.queries.errors import UnknownParameter, no_such
from kamergraaf.queries.ordering import Ordering

Row = dict[str, Any]

SEPARATOR = "\x1f"  # no name holds it; the queries join lists with it
NEAREST = 5
LISTED = 20  # kinds and the like, which are named all

# Which column holds the names that a parameter matches, where they are not called the same.
_NAMED_BY = {
    "by": ("citer", "role"),
    "committee": ("committee", "committees", "a", "b"),
    "fractie": ("fractie", "asker"),
    "work": ("label", "key", "a", "b", "key_a", "key_b"),
}
_MEASURES = frozenset({"yes", "day", "number"})  # these have no names to be near to


class Selecting(Protocol):
    """A store that runs a query in its `language`, `sparql` or `cypher`, in all or a part of it.

    A parameter takes the place of the variable of its name.
    """

    @property
    def language(self) -> str:
        """The language that it is asked in."""

    def select(
        self, text: str, parameters: Mapping[str, Any] | None = None, part: Any = None
    ) -> Iterable[Row]:
        """Give the rows as plain values; a parameter that is None means that it is not given.

        `part` is what `about` or `parts` gave, None the whole.
        """

    def about(self, paper: str) -> Any:
        """Return the part that has to be looked in for one paper, by its id in lower case."""

    def parts(self) -> Iterable[Any]:
        """Give the whole in parts to be asked one after the other: some papers each, by id."""


def ask(store: Selecting, name: str, /, **parameters: str) -> list[Row]:
    """Return the rows of the question `name`, with the fields and in the order it promises.

    Missing values are None, lists are lists. Names match by whole words, in upper or lower case.
    Raises UnknownQuestion and UnknownParameter, which name what there is.
    """
    return list(rows(store, name, **parameters))


def rows(store: Selecting, name: str, /, **parameters: str) -> Iterator[Row]:
    """Return the same one by one. What goes paper by paper is asked of some papers at a time.

    Nobody holds all rows then, however many papers there are.
    """
    asked = question(name)
    given = _values(asked, parameters)
    query = Ordering(asked.text(store.language))
    return _rows(store, asked, query, given)


def _rows(
    store: Selecting, asked: Question, query: Ordering, given: Mapping[str, str | None]
) -> Iterator[Row]:
    for part in _parts(store, asked, query, given):
        found = query.rows(store.select(query.query, given, part))
        for number, row in enumerate(found):
            found[number] = {}  # let go of: the caller may hold each row
            yield _row(asked, row)


def _parts(
    store: Selecting, asked: Question, query: Ordering, given: Mapping[str, str | None]
) -> Iterable[Any]:
    """Return what a question is put to: one paper, the whole, or papers in their order."""
    by_paper = next((one for one in asked.parameters if one.match == "paper"), None)
    if by_paper is None:
        return [None]
    if paper := given[f"of_{by_paper.name}"]:
        return [store.about(paper)]
    return store.parts() if query.first == by_paper.name else [None]


def explain_nothing(store: Selecting, name: str, /, **parameters: str) -> list[str]:
    """Return, for an answer without rows, a line for each parameter that matches nothing.

    It names the nearest that the store has. Where each alone does match, that is said.
    """
    given = {
        parameter: parameters[parameter.name]
        for parameter in question(name).parameters
        if parameter.match not in _MEASURES and parameters.get(parameter.name)
    }
    missing = [one for one in given if not any(rows(store, name, **{one.name: given[one]}))]
    if len(given) > 1 and not missing:
        return ["each of these matches something, but nothing matches all of them"]
    return [line for one in missing for line in _explained(store, name, one, given[one])]


def _explained(store: Selecting, name: str, parameter: Parameter, value: str) -> list[str]:
    # Which papers there are takes no time to find; the whole answer may.
    by_paper = parameter.match == "paper"
    known = _known(rows(store, "changes" if by_paper else name), parameter.name)
    if by_paper and value.strip().lower() in map(str.lower, known):
        return [f"{value} is in the store, but says nothing of what {name} asks"]
    told = f"nothing has {parameter.name}={value!r}"
    if parameter.match == "list" and len(known) <= LISTED:
        return [f"{told}; there are: {', '.join(known)}"] if known else []
    if near := nearest(value, known):
        return [f"{told}; the nearest there is: {'; '.join(near)}"]
    return [f"{told}; there are, among others: {'; '.join(known[:NEAREST])}"] if known else []


def words(text: str) -> str:
    """Return the words of `text`, in lower case, each between spaces.

    >>> words("Immigratie & Asiel / JBZ-Raad")
    ' immigratie asiel jbz raad '
    """
    return " ".join(["", *re.findall(r"[^\W_]+", text.lower()), ""])


def _values(asked: Question, parameters: Mapping[str, str]) -> dict[str, str | None]:
    known = {parameter.name: parameter for parameter in asked.parameters}
    for name, value in parameters.items():
        if name not in known:
            raise UnknownParameter(no_such("parameter", name, known, f" of {asked.name}"))
        if not isinstance(value, str):
            raise UnknownParameter(f"{name}={value!r} is no text; give a str, as one would type it")
    return {
        f"of_{name}": _value(parameter, parameters.get(name, ""))
        for name, parameter in known.items()
    }


def _value(parameter: Parameter, given: str) -> str | None:
    """Return what the query compares with; None where nothing is given."""
    if not given.strip():
        return None
    match parameter.match:
        case "words":
            # A value of signs alone matches nothing; a lone space would match everything.
            found = words(given)
            return found if found.strip() else SEPARATOR
        case "list":
            return "," + ",".join(part.strip().lower() for part in given.split(",")) + ","
        case "yes":
            if given.strip().lower() not in {"yes", "no"}:
                raise UnknownParameter(f"{parameter.name}={given!r} is neither yes nor no")
            return given.strip().lower()
        case "day":
            return _day(parameter.name, given.strip())
        case "number":
            return _number(parameter.name, given.strip())
        case _:
            return given.strip().lower()


def _day(name: str, given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise UnknownParameter(f"{name}={given!r} is no day; write it as 2026-01-31") from None


def _number(name: str, given: str) -> str:
    if not re.fullmatch(r"\d+(\.\d+)?", given):
        raise UnknownParameter(f"{name}={given!r} is no number; write it as 0.8")
    return given


def _row(asked: Question, row: Mapping[str, Any]) -> Row:
    return {
        column.name: _list(row.get(column.name)) if column.is_list else row.get(column.name)
        for column in asked.columns
    }


def _list(found: str | list[str] | None) -> list[str]:
    """Return a list, which SPARQL joins to one text and Cypher gives as it is, in order."""
    parts = found.split(SEPARATOR) if isinstance(found, str) else found
    return sorted(filter(None, parts or ()), key=lambda one: (sorted_name(one), one))


def sorted_name(name: str) -> str:
    """Return what a name is put in order by: Van Hattem stands under the H.

    >>> sorted(["Van Hattem", "Karimi", "Bezaan"], key=sorted_name)
    ['Bezaan', 'Van Hattem', 'Karimi']
    """
    return re.sub(
        r"^(?:(?:van|von|de|den|der|het|'t|in|op|te|ten|ter|la|le|el) )+", "", name.lower()
    )


def _known(found: Iterable[Row], parameter: str) -> list[str]:
    columns = _NAMED_BY.get(parameter, (parameter, f"{parameter}_a", f"{parameter}_b"))
    names: set[str] = set()
    for value in (row.get(column) for row in found for column in columns):
        names.update(value if isinstance(value, list) else [value] if value else [])
    return sorted(names)


def nearest(value: str, known: list[str]) -> list[str]:
    """Return the names in which words begin as those of `value`, else those with words like them.

    >>> nearest("Justtie", ["Defensie", "Justitie en Veiligheid", "Financiën"])
    ['Justitie en Veiligheid']
    """
    begun = [name for name in known if words(value).rstrip() in words(name)]
    if begun:
        return begun[:NEAREST]
    wanted = words(value).split()
    said: defaultdict[str, list[str]] = defaultdict(list)
    for name in known:
        parts = words(name).split()
        for first in range(max(1, len(parts) - len(wanted) + 1)):
            said[" ".join(parts[first : first + len(wanted)])].append(name)
    near = get_close_matches(" ".join(wanted), said, n=NEAREST, cutoff=0.6)
    return list(dict.fromkeys(name for like in near for name in said[like]))[:NEAREST]
