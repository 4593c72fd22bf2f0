"""The command that prints the citations of papers, or writes them to a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kamergraaf import errors, processes, progress, workers
from kamergraaf.options import Form, Format, Identifier, Scheduler, Sources, print_rows, say
from kamergraaf.questions import WrongUsage


def extract(
    sources: Sources,
    id: Identifier = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            show_default=False,
            help="A file for the rows, .jsonl or .csv (and .gz or .zst); goes on where it stopped.",
        ),
    ] = None,
    format: Format = None,
    jobs: Annotated[
        int, typer.Option(min=1, help="Processes that read; more than one print JSON lines.")
    ] = 1,
    scheduler: Scheduler = "",
) -> None:
    """Print the citations in SOURCES; needs no store."""
    if jobs > 1 and not scheduler:
        processes.get_ready()  # while this process loads what it needs itself
    problems: list[Exception] = []
    if output:
        if format in {Form.CSV, Form.JSONL} and f".{format}" not in output.suffixes:
            raise WrongUsage(f"{output}: its name says another form than {format}; leave out one")
        _write(output, sources, problems, id, jobs, scheduler)
    else:
        _print(sources, problems, id, jobs, scheduler, format)
    for problem in problems:
        say(errors.one_line(problem))
    raise typer.Exit(1 if problems else 0)


def _print(
    sources: list[str],
    problems: list[Exception],
    document: str,
    jobs: int,
    scheduler: str,
    format: Format,
) -> None:
    from kamergraaf import extraction

    with workers.crew(jobs, scheduler) as crew:
        if crew:
            for lines in extraction.lines(sources, problems, crew, document=document):
                sys.stdout.buffer.write(lines)
            return
    rows = extraction.rows(sources, problems, document=document)
    # On a terminal the rows themselves show that it goes on.
    print_rows(rows if sys.stdout.isatty() else progress.watched(rows, "citations"), format)


def _write(
    path: Path,
    sources: list[str],
    problems: list[Exception],
    document: str,
    jobs: int,
    scheduler: str,
) -> None:
    from kamergraaf import rows_file
    from kamergraaf import sources as files
    from kamergraaf.loading import Stopped

    total = files.count(sources, document=document)
    with workers.crew(jobs, scheduler) as crew:
        done = rows_file.write(path, sources, problems, crew, document=document)
        try:
            for _ in progress.watched(done, "extracting", total):
                pass
        except KeyboardInterrupt:
            raise Stopped("stopped; the same command goes on from there") from None
        except rows_file.NothingRead:
            return
    say(f"extracted: {path}")
