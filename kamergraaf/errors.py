"""Which refusals the program knows, what it prints for them, and with which status it ends.

To add one: its class in `refusals`, and in `exit_status` where it means wrong usage.
"""

from __future__ import annotations

import io
from typing import TextIO

import typer

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130


def check_environment() -> None:
    """Raise BadParameter where nothing can be named under KAMERGRAAF_BASE.

    What has identifiers in it cannot even be imported then.
    """
    try:
        from kamergraaf.ontology import identifiers  # noqa: F401
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong


def refusals() -> tuple[type[Exception], ...]:
    """Return the errors that are the user's business; any other is a fault of the program.

    The layers are imported here and not above: this runs only once something was refused.
    """
    from kamergraaf import loaders
    from kamergraaf.graph import errors as graph
    from kamergraaf.loading import Stopped
    from kamergraaf.showing import UnknownDocument

    sources = (loaders.UnsupportedSource, loaders.BrokenSource, Stopped)
    return (*sources, graph.StoreError, UnknownDocument, *_wrong(), OSError)


def exit_status(refusal: Exception) -> int:
    """Return 2 where the command was written wrongly, 130 after Ctrl-C, else 1."""
    from kamergraaf.loading import Stopped
    from kamergraaf.queries.errors import NothingToDraw

    if isinstance(refusal, Stopped):
        return INTERRUPTED
    wrong = isinstance(refusal, _wrong()) and not isinstance(refusal, NothingToDraw)
    return WRONG_USAGE if wrong else FAILED


def _wrong() -> tuple[type[Exception], ...]:
    from kamergraaf.graph import errors as graph
    from kamergraaf.queries import errors as queries
    from kamergraaf.questions import WrongUsage

    return (
        WrongUsage,
        queries.AskError,
        graph.QueryError,
        graph.ExportError,
        graph.DecisionError,
    )


# What helps against an error of the system, the first that holds.
_REMEDIES = (
    (FileNotFoundError, "check the path"),
    (PermissionError, "check its rights"),
    ((FileExistsError, NotADirectoryError, IsADirectoryError), "name another place"),
    (OSError, "try again, or name another place"),
)


def message(refusal: Exception) -> str:
    """Return the message of `refusal` on one line; under that of a query stands what is wrong."""
    from kamergraaf.graph.errors import QueryError

    return str(refusal) if isinstance(refusal, QueryError) else one_line(refusal)


def one_line(problem: Exception) -> str:
    """Return the message of `problem`; for the system's own errors: place, cause and remedy."""
    if isinstance(problem, OSError) and problem.strerror:
        remedy = next(told for kind, told in _REMEDIES if isinstance(problem, kind))
        # Writing to what the shell opened, the system does not say where that is.
        return f"{problem.filename or 'the output'}: {problem.strerror}; {remedy}"
    return " ".join(str(problem).strip().splitlines())


def misused(usage: typer.TyperException) -> str:
    """Return what is wrong with a command, with the option that it is about."""
    told = " ".join(usage.format_message().split())
    return told.replace("Value error, ", "").rstrip(".")  # the validator's word, not the user's


def use_utf8(*streams: TextIO) -> None:
    """Make `streams` write UTF-8 whatever the locale says: Dutch names need it."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
