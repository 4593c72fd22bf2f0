"""The command line: each command reads its arguments and calls one thing.

Rows go to stdout, messages and progress to stderr. Exit status: 0 done, 1 something could not be
done (and what could was), 2 wrong usage.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

import kamergraaf
from kamergraaf import (
    decision_commands,
    draw_command,
    errors,
    extract_command,
    harvest_command,
    progress,
)
from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.neo4j_commands import Backend, Connection, Database, Password, User, add_to
from kamergraaf.options import (
    DEFAULT_STORE,
    By,
    ExportForm,
    File,
    Format,
    Identifier,
    Jobs,
    Output,
    Papers,
    Scheduler,
    Since,
    Sources,
    Store,
    print_rows,
    say,
    the_one,
)

app = typer.Typer(
    name="kamergraaf",
    help="Dutch parliamentary papers as a graph: who cites what, who sits where, as linked data.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def show_version(wanted: bool) -> None:
    """Print the version and stop, when that is what was asked for."""
    if wanted:
        typer.echo(f"kamergraaf {kamergraaf.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def options(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001
        bool,
        typer.Option("--version", callback=show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Dutch parliamentary papers as a graph: who cites what, who sits where, as linked data."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def demo(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The folder to make.")
    ] = Path("kamergraaf-demo"),
) -> None:
    """Load two sample papers, answer three questions, draw."""
    from kamergraaf import demo as tour

    tour.run(output, sys.stdout)


app.command()(extract_command.extract)


@app.command()
def load(
    sources: Sources,
    store: Store = DEFAULT_STORE,
    id: Identifier = "",
    jobs: Jobs = 1,
    scheduler: Scheduler = "",
    report: Annotated[
        str,
        typer.Option(metavar="FILE", help="Where a line of JSON on each source goes; - prints."),
    ] = "",
    format: Format = None,
) -> None:
    """Read SOURCES into the graph, in place of what it had of them."""
    from kamergraaf import loading, outcomes
    from kamergraaf import sources as files

    total = files.count(sources, document=id)
    tally = outcomes.Tally()
    with loading.opened(store, sources) as graph:
        loaded = graph.loading(sources, document=id, jobs=jobs, scheduler=scheduler)
        if report == "-":  # what there is to say stands in the rows
            print_rows(loading.followed(loaded, tally, total), format)
        else:
            loading.write_report(loading.followed(loaded, tally, total, say), report)
    say(str(tally))
    raise typer.Exit(1 if tally.failed else 0)


app.command()(harvest_command.harvest)


@app.command()
def ask(
    name: Annotated[str, typer.Argument(help="The question; without it, the list of them.")] = "",
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE", help='Such as by="Van Weel".')
    ] = None,
    store: Store = DEFAULT_STORE,
    format: Format = None,
    backend: Annotated[
        Backend, typer.Option("--backend", help="Ask the store, or the Neo4j it was pushed to.")
    ] = Backend.STORE,
    uri: Connection = "",
    user: User = "",
    password: Password = "",
    database: Database = "",
) -> None:
    """Ask a named question; without a name, list them."""
    from kamergraaf import questions
    from kamergraaf.pushed import PushedGraph

    if not name:
        typer.echo(questions.overview())
        return
    given = questions.parameters(arguments or [])
    opened: KnowledgeGraph | PushedGraph
    if backend is Backend.NEO4J:
        opened = PushedGraph.open(uri, user=user, password=password, database=database)
    else:
        opened = KnowledgeGraph.reading(store)
    with opened as graph:
        if not print_rows(graph.rows(name, **given), format, questions.columns(name)):
            for hint in graph.hints(name, **given) or ["nothing in this store answers that"]:
                say(hint)


@app.command()
def sparql(
    query: Annotated[str, typer.Argument(metavar="QUERY|FILE", help="SPARQL, or a file of it.")],
    store: Store = DEFAULT_STORE,
    format: Format = None,
) -> None:
    """Answer a query over all named graphs together."""
    from kamergraaf import questions

    with KnowledgeGraph.reading(store) as graph:
        # The engine comes to the end of a query before Python hears of Ctrl-C; nothing is written.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        print_rows(graph.sparql(questions.query_text(query)), format)


app.command()(draw_command.draw)


@app.command()
def export(
    file: File = None,
    output: Output = None,
    format: ExportForm = "",
    document: Papers = None,
    by: By = "",
    since: Since = None,
    store: Store = DEFAULT_STORE,
) -> None:
    """Write the graph, or a part, to FILE, or leave FILE as it was."""
    path = the_one(file, output)
    with KnowledgeGraph.reading(store) as graph, progress.waiting("exporting"):
        written = graph.export(path, format, documents=document or (), by=by, since=since)
    say(f"exported: {' and '.join(map(str, written))}")


@app.command()
def validate(
    store: Store = DEFAULT_STORE,
    format: Format = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that check.")] = 1,
) -> None:
    """Check the graph against its shapes; print violations."""
    with KnowledgeGraph.reading(store) as graph, progress.waiting("validating"):
        violations = graph.validate(jobs=jobs)
    print_rows(violations, format)
    say(f"{len(violations)} violations" if violations else "valid")
    raise typer.Exit(1 if violations else 0)


@app.command()
def stats(store: Store = DEFAULT_STORE, format: Format = None) -> None:
    """Count what is in the graph."""
    with KnowledgeGraph.reading(store) as graph:
        print_rows(graph.stats(), format)


@app.command()
def show(
    document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="Such as kst-32317-PX.")],
    store: Store = DEFAULT_STORE,
) -> None:
    """Print a paper: letters, passages, voices, citations."""
    with KnowledgeGraph.reading(store) as graph:
        for line in graph.show(document):
            typer.echo(line)


app.command()(decision_commands.same)
app.command()(decision_commands.different)
app.command()(decision_commands.decide)
add_to(app)


def _command(usage: typer.TyperException) -> str:
    """Return the command that was used wrongly, with a space behind it; "" for none."""
    context = getattr(usage, "ctx", None)
    return f"{context.info_name} " if context and context.parent else ""


def main() -> None:
    """Run the program; every refusal becomes a message on stderr and an exit status."""
    errors.use_utf8(sys.stdout, sys.stderr)
    try:
        errors.check_environment()
        status = app(standalone_mode=False)
    except typer.TyperException as usage:
        say(f"kamergraaf: {errors.misused(usage)}; see kamergraaf {_command(usage)}--help")
        status = usage.exit_code
    except typer.Abort:
        status = errors.INTERRUPTED
    except SystemExit:  # stdout was closed by whoever read it, and typer ends quietly
        raise
    except errors.refusals() as refusal:
        say(f"kamergraaf: {errors.message(refusal)}")
        status = errors.exit_status(refusal)
    raise SystemExit(status if isinstance(status, int) else 0)
