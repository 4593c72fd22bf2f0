"""SPARQL for people: prefixes that need no declaring, plain Python values, errors with a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph.errors import QueryError
from kamergraaf.graph.terms import XSD
from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.nouns import Iri

Value = str | int | float | bool | date | None
Parameters = Mapping[str, Value]

PREFIXES = {
    "d": DEF,
    "org": p.ORG,
    "foaf": p.FOAF,
    "dct": p.DCT,
    "skos": p.SKOS,
    "eli": p.ELI,
    "oa": p.OA,
    "cito": p.CITO,
    "prov": p.PROV,
    "rdf": p.RDF,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": XSD,
}

_READERS: dict[str, Callable[[str], Value]] = {
    **{f"{XSD}{name}": int for name in
       ("integer", "int", "long", "short", "byte", "nonNegativeInteger")},
    **{f"{XSD}{name}": float for name in ("decimal", "double", "float")},
    f"{XSD}boolean": {"true", "1"}.__contains__,
    f"{XSD}date": date.fromisoformat,
    f"{XSD}dateTime": datetime.fromisoformat,
}  # fmt: skip


def to_value(term: object) -> Value:
    """Return a term as a plain value: Iri, int, float, bool, date, datetime or str; None for none.

    A literal whose text does not fit its datatype stays text.
    """
    kind = type(term)  # asked of every field of every row: isinstance takes longer
    if kind is ox.Literal:
        return literal_value(term.value, term.datatype.value)  # type: ignore[attr-defined]
    if kind is ox.NamedNode:
        return Iri(term.value)  # type: ignore[attr-defined]
    return None if term is None else str(term)


def literal_value(text: str, datatype: str) -> Value:
    """Return the plain value of a literal, by the IRI of its datatype."""
    reader = _READERS.get(datatype)
    if reader is None:
        return text
    try:
        return reader(text)
    except ValueError:
        return text


def to_term(value: Value) -> ox.NamedNode | ox.Literal:
    """Return a plain value as a term; None as the empty string, which stands for "not given"."""
    match value:
        case None:
            return ox.Literal("")
        case Iri():
            return ox.NamedNode(value)
        case datetime():
            return ox.Literal(value.isoformat(), datatype=ox.NamedNode(f"{XSD}dateTime"))
        case date():
            return ox.Literal(value.isoformat(), datatype=ox.NamedNode(f"{XSD}date"))
        case _:
            return ox.Literal(value)


class Rows:
    """The rows of a SELECT, in order, read as they are asked for; `columns` names their values."""

    def __init__(self, solutions: ox.QuerySolutions, hidden: frozenset[str]) -> None:
        self._solutions = solutions
        self._names = tuple(one.value for one in solutions.variables)
        self._hidden = hidden.intersection(self._names)
        self.columns = tuple(one for one in self._names if one not in hidden)

    def __iter__(self) -> Iterator[dict[str, Value]]:
        """Yield each row once, as a dict by column; a second pass finds nothing left."""
        try:
            for solution in self._solutions:
                row = dict(zip(self._names, map(to_value, solution), strict=True))
                for name in self._hidden:
                    del row[name]
                yield row
        except (OSError, RuntimeError) as error:
            raise QueryError(f"the query broke off: {error}") from error


class Triples:
    """The triples of a CONSTRUCT or DESCRIBE, to be read once."""

    def __init__(self, triples: ox.QueryTriples) -> None:
        self._triples = triples

    def __iter__(self) -> Iterator[tuple[Value, Value, Value]]:
        """Yield subject, predicate and object as plain values."""
        for triple in self._triples:
            yield to_value(triple.subject), to_value(triple.predicate), to_value(triple.object)

    def turtle(self) -> str:
        """Return them as Turtle."""
        written = ox.serialize(self._triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)
        return written.decode() if written else ""


def run_query(
    store: ox.Store,
    text: str,
    parameters: Parameters | None = None,
    graphs: list[ox.NamedNode | ox.BlankNode] | None = None,
) -> Rows | Triples | bool:
    """Run a query over the union of all named graphs, or of `graphs` alone.

    Each parameter takes the place of the variable of its name. A SELECT must name its parameters
    among its columns, and the rows leave them out again. A parameter that is None is the empty
    string, so that a query says `FILTER(?by = "" || ?name = ?by)`; never `BOUND(?by)`, which the
    engine settles before it knows the parameter. Raises QueryError.
    """
    given = dict(parameters or {})
    try:
        found = store.query(
            text,
            prefixes=PREFIXES,
            use_default_graph_as_union=graphs is None,
            default_graph=None if graphs is None else [*graphs],
            named_graphs=graphs,
            substitutions={ox.Variable(name): to_term(value) for name, value in given.items()},
        )
    except SyntaxError as error:
        raise QueryError(explain(text, str(error))) from None
    except RuntimeError as error:
        missing = re.search(r"variable \?(\w+)", str(error))
        if not missing:
            raise QueryError(f"the query cannot be run: {error}") from error
        name = missing[1]
        raise QueryError(
            f"the query does not select its parameter ?{name}; add ?{name} to its columns"
        ) from None
    except (OSError, ValueError) as error:
        raise QueryError(f"the query cannot be run: {error}") from error
    if isinstance(found, ox.QueryBoolean):
        return bool(found)
    if isinstance(found, ox.QueryTriples):
        return Triples(found)
    return Rows(found, frozenset(given))


# --- errors ---------------------------------------------------------------------------------

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_NO_CODE = re.compile(r"<[^<>\"{}|^`\\\s]*>|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|#[^\n]*")
_DECLARED = re.compile(r"\bPREFIX\s+([\w.-]*):", re.IGNORECASE)
_PREFIXED = re.compile(r"(?<![\w?$:@_-])([A-Za-z][\w.-]*):")
_FORMS = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)
_CHANGES = re.compile(r"\b(INSERT|DELETE|DROP|CLEAR|LOAD|CREATE|ADD|MOVE|COPY)\b", re.IGNORECASE)


def explain(query: str, message: str) -> str:
    """Return what is wrong with a query: line, column, reason, then the line with a caret."""
    place = _PLACE.search(message)
    line, column = (int(place[1]), int(place[2])) if place else (1, 1)
    reason = (
        _unknown_prefix(query) or _not_a_query(query) or _reason(place[3] if place else message)
    )
    lines = query.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1]
    caret = "".join("\t" if char == "\t" else " " for char in shown[: column - 1])
    return f"line {line}, column {column}: {reason}\n  {shown}\n  {caret.ljust(column - 1)}^"


def _without_text(query: str) -> str:
    """Blank what only looks like code: IRIs, strings, comments."""
    return _NO_CODE.sub(lambda found: " " * len(found[0]), query)


def _unknown_prefix(query: str) -> str:
    code = _without_text(query)
    known = {*PREFIXES, *_DECLARED.findall(code)}
    unknown = [name for name in _PREFIXED.findall(code) if name not in known]
    if not unknown:
        return ""
    return f"unknown prefix {unknown[0]}:; declare it, or use one of {', '.join(PREFIXES)}"


def _not_a_query(query: str) -> str:
    code = _without_text(query)
    if not code.strip():
        return "the query is empty"
    if _FORMS.search(code):
        return ""
    if _CHANGES.search(code):
        return "this changes data; only SELECT, ASK, CONSTRUCT and DESCRIBE are run"
    return "a query is a SELECT, ASK, CONSTRUCT or DESCRIBE"


def _reason(message: str) -> str:
    """Shorten the parser's list of all that could have stood there."""
    said = re.search(r"[A-Z][a-z]*(?: [\w']+){3,}", message)
    if said:
        return said[0]
    one_line = " ".join(message.split())
    if one_line in {"expected [_]", "expected EOF"}:
        return "the query cannot go on like this; look just before this place"
    return one_line if len(one_line) <= 80 else "something else was expected here"
