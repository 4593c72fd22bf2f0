"""The commands that speak with a Neo4j: push and cypher."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kamergraaf import progress
from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.options import DEFAULT_STORE, Format, Store, print_rows, say


class Backend(StrEnum):
    """Where questions are asked."""

    STORE = "store"
    NEO4J = "neo4j"


_ADDRESS = "Such as neo4j://localhost; neo4j+s:// for TLS."
Address = Annotated[
    str, typer.Argument(metavar="[URI]", envvar="KAMERGRAAF_NEO4J_URI", help=_ADDRESS)
]
Connection = Annotated[
    str, typer.Option("--uri", metavar="URI", envvar="KAMERGRAAF_NEO4J_URI", help=_ADDRESS)
]
User = Annotated[
    str, typer.Option("--user", metavar="NAME", envvar="KAMERGRAAF_NEO4J_USER", help="Its user.")
]
Password = Annotated[
    str,
    typer.Option(
        "--password",
        metavar="TEXT",
        envvar="KAMERGRAAF_NEO4J_PASSWORD",
        help="The user's password; better in the environment than on the command line.",
        show_default=False,
    ),
]
Database = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="NAME",
        envvar="KAMERGRAAF_NEO4J_DATABASE",
        help="The database, where it is not the default one.",
    ),
]


def push(
    uri: Address = "",
    store: Store = DEFAULT_STORE,
    user: User = "",
    password: Password = "",
    database: Database = "",
    rebuild: Annotated[
        bool,
        typer.Option("--rebuild", help="First take out all that kamergraaf ever wrote there."),
    ] = False,
) -> None:
    """Bring a Neo4j up to the state of the graph; write only what changed."""
    with KnowledgeGraph.reading(store) as graph:
        work = graph.pushing(uri, user=user, password=password, database=database, rebuild=rebuild)
        with work as (pushed, total, names):
            for _ in progress.watched(names, "pushing", total):
                pass
    say(str(pushed))


def cypher(
    query: Annotated[str, typer.Argument(metavar="QUERY|FILE", help="Cypher, or a file of it.")],
    parameters: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE", help="The query's parameters.")
    ] = None,
    uri: Connection = "",
    user: User = "",
    password: Password = "",
    database: Database = "",
    format: Format = None,
) -> None:
    """Answer a query from the Neo4j that was pushed to."""
    from kamergraaf import questions
    from kamergraaf.pushed import PushedGraph

    text = questions.query_text(query, "Cypher", (".cypher", ".cyp"))
    given = questions.parameters(parameters or [])
    with PushedGraph.open(uri, user=user, password=password, database=database) as graph:
        print_rows(graph.cypher(text, **given), format)


def add_to(app: typer.Typer) -> None:
    """Make the commands part of the program."""
    app.command()(push)
    app.command()(cypher)
