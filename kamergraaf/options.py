"""What the commands share: the option that names the store, and how a message is said."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Store = Annotated[
    Path,
    typer.Option(
        "--store", envvar="KAMERGRAAF_STORE", metavar="DIR", help="The folder of the graph."
    ),
]

DEFAULT_STORE = Path("kamergraaf-store")


def say(message: str) -> None:
    """Print a message for a person, on stderr."""
    typer.echo(message, err=True)
