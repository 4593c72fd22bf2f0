"""What a person types after `ask` and `sparql`, turned into what the queries take."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def overview() -> str:
    """Return the questions with their parameters, as lines to read."""
    from kamergraaf.queries import catalogue

    return catalogue.overview()


def columns(name: str) -> list[str]:
    """Return the fields of a question's rows. Raises UnknownQuestion."""
    from kamergraaf.queries import catalogue

    return [column.name for column in catalogue.question(name).columns]


class WrongUsage(ValueError):
    """What was typed cannot be meant; the message says how it is written."""


def parameters(arguments: Iterable[str]) -> dict[str, str]:
    """Return `by=BBB` and the like as a dict; raises WrongUsage for anything without `=`.

    >>> parameters(["by=Van Weel", "kind=eu,law"])
    {'by': 'Van Weel', 'kind': 'eu,law'}
    """
    found: dict[str, str] = {}
    for argument in arguments:
        key, mark, value = argument.partition("=")
        if not mark or not key:
            raise WrongUsage(f'{argument!r} is no parameter; write key=value, as in by="Van Weel"')
        if key in found:
            raise WrongUsage(f"{key!r} is given twice; give it once, a list with commas")
        found[key] = value
    return found


def query_text(
    query: str, language: str = "SPARQL", suffixes: tuple[str, ...] = (".rq", ".sparql")
) -> str:
    """Return the query in the file that `query` names, or `query` itself.

    Raises WrongUsage for a file name without a file, and for a file that is no UTF-8.
    """
    if "{" in query or "\n" in query:
        return query
    path = Path(query)
    if path.is_file():
        try:
            return path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise WrongUsage(f"{query}: byte {error.start} is no UTF-8; save it so") from error
    if path.suffix in suffixes:
        raise WrongUsage(f"{query}: no such file; give a file of {language} or the query itself")
    return query
