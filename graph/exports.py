"""Writing the whole store to one file: the formats, and the one way a file comes to be.

To add a format: write a function that takes a store and an open file, and append to `FORMATS`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kamergraaf.graph import export_graphml, export_jsonld, export_rdf
from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.store import Store


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the endings of file names that mean it, what it holds, its writer."""

    name: str
    suffixes: tuple[str, ...]
    holds: str
    write: Callable[[Store, BinaryIO], None]


FORMATS = (
    Format("ttl", (".ttl",), "triples, as Turtle", export_rdf.write_turtle),
    Format("trig", (".trig",), "named graphs, as TriG", export_rdf.write_trig),
    Format("nt", (".nt",), "triples, as N-Triples", export_rdf.write_ntriples),
    Format("nq", (".nq",), "named graphs, as N-Quads", export_rdf.write_nquads),
    Format("jsonld", (".jsonld", ".json"), "named graphs, as JSON-LD", export_jsonld.write_jsonld),
    Format("rdfxml", (".rdf", ".rdfxml", ".xml"), "triples, as RDF/XML", export_rdf.write_rdfxml),
    Format("graphml", (".graphml",), "nodes and edges, as GraphML", export_graphml.write_graphml),
)


def find_format(path: Path, form: str = "") -> Format:
    """Return the format of that name, or without a name the one that the file's ending means.

    Raises ExportError, which names the known ones.
    """
    known = ", ".join(one.name for one in FORMATS)
    if form:
        for one in FORMATS:
            if one.name == form:
                return one
        raise ExportError(f"{form}: no known format; use one of {known}")
    for one in FORMATS:
        if path.suffix.lower() in one.suffixes:
            return one
    ending = path.suffix or "no ending"
    raise ExportError(f"{path}: {ending} tells no known format; use one of {known}")


def export(store: Store, path: Path, form: str = "") -> None:
    """Write the store to `path`; the same store gives the same bytes.

    Formats of triples hold the union of all named graphs but for provenance, which speaks of graphs
    that they cannot tell apart. What cannot stand in XML (control characters) is U+FFFD in the XML
    formats. The file appears when it is whole. Raises ExportError.
    """
    chosen = find_format(path, form)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            chosen.write(store, file)
        part.replace(path)
    except OSError as error:
        raise ExportError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
