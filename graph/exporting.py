"""Writing the store, or a part of it, to a file: the formats, and the one way a file comes to be.

To add a format: write a function that takes a dump and an open file (or, for one that makes several
files, a folder), and append to `FORMATS`.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.exports import compression, jsonld, rdf, table_files, xml_graph
from kamergraaf.graph.exports.description import describe
from kamergraaf.graph.exports.dump import Dump
from kamergraaf.graph.exports.part import Part
from kamergraaf.graph.neo4j import csv_files as neo4j_csv
from kamergraaf.graph.neo4j import cypher as neo4j_cypher
from kamergraaf.graph.store import Store
from kamergraaf.graph.unfinished import place_for, remove

ZIP = ".zip"
DESCRIPTION = "void.ttl"  # in a folder of tables; beside any other file, behind its name


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the endings of file names that mean it, what it holds, its writer.

    `write` fills one file, `write_folder` a folder of several; a format has one of the two.
    """

    name: str
    suffixes: tuple[str, ...]
    holds: str
    media_type: str
    write: Callable[[Dump, BinaryIO], None] | None = None
    write_folder: Callable[[Dump, Path], None] | None = None


FORMATS = (
    Format("ttl", (".ttl",), "triples, as Turtle", "text/turtle", rdf.write_turtle),
    Format("trig", (".trig",), "named graphs, as TriG", "application/trig", rdf.write_trig),
    Format("nt", (".nt",), "triples, as N-Triples", "application/n-triples",
           rdf.write_ntriples),
    Format("nq", (".nq",), "named graphs, as N-Quads", "application/n-quads",
           rdf.write_nquads),
    Format("jsonld", (".jsonld", ".json"), "named graphs, as JSON-LD", "application/ld+json",
           jsonld.write_jsonld),
    Format("rdfxml", (".rdf", ".rdfxml", ".xml"), "triples, as RDF/XML", "application/rdf+xml",
           rdf.write_rdfxml),
    Format("graphml", (".graphml",), "nodes and edges, as GraphML", "application/graphml+xml",
           xml_graph.write_graphml),
    Format("gexf", (".gexf",), "nodes and edges, as GEXF", "application/gexf+xml",
           xml_graph.write_gexf),
    Format("csv", (".csv",), "a folder or zip of tables, one per class, as CSV", "text/csv",
           write_folder=table_files.write_csv),
    Format("parquet", (".parquet",), "a folder or zip of tables, one per class, as Parquet",
           "application/vnd.apache.parquet", write_folder=table_files.write_parquet),
    Format("neo4j-csv", (".neo4j",), "a folder or zip of CSV files for neo4j-admin import",
           "text/csv", write_folder=neo4j_csv.write_csv),
    Format("cypher", (".cypher", ".cyp"), "statements that fill an empty Neo4j, as Cypher",
           "application/x-cypher-query", neo4j_cypher.write_cypher),
)  # fmt: skip


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
    ending = _ending(path)
    for one in FORMATS:
        if ending in one.suffixes:
            return one
    raise ExportError(f"{path}: {ending or 'no ending'} tells no known format; use one of {known}")


def _ending(path: Path) -> str:
    """Return what the name ends in, before it says how it is packed."""
    packed = path.suffix.lower() in (*compression.SUFFIXES, ZIP)
    return Path(path.stem).suffix.lower() if packed else path.suffix.lower()


def export(store: Store, path: Path, form: str = "", part: Part | None = None) -> list[Path]:
    """Write the store, or a part, to `path`; return what was written. Same store, same bytes.

    Formats of triples hold the union of all named graphs but for provenance, which speaks of graphs
    that they cannot tell apart. What cannot stand in XML (control characters) is U+FFFD in the XML
    formats. A name that ends in .gz or .zst is compressed, a table format in .zip packed. A file or
    folder appears when it is whole, with its description beside or in it. Raises ExportError.
    """
    chosen = find_format(path, form)
    _check(path, chosen)
    with _work_folder(path) as work:
        dump = Dump(store, work, part)
        described = describe(store, dump, chosen.media_type, path.name)
        if chosen.write_folder:
            return _export_folder(dump, path, work, chosen.write_folder, described)
        assert chosen.write  # noqa: S101 - a format has one of the two
        with compression.opened(work / "out", path.name) as file:
            chosen.write(dump, file)
        about = path.with_name(f"{path.name}.{DESCRIPTION}")
        (work / DESCRIPTION).write_text(described, encoding="utf-8")
        (work / "out").replace(path)
        (work / DESCRIPTION).replace(about)
        return [path, about]


def _check(path: Path, chosen: Format) -> None:
    """Refuse a name that says something else, and a place that no file should take."""
    ending = path.suffix.lower()
    if str(path) == "-":
        raise ExportError("-: an export is a file with its description beside it; name the file")
    if chosen.write_folder and ending in compression.SUFFIXES:
        raise ExportError(f"{path}: {chosen.name} makes several files; end the name in {ZIP}")
    if chosen.write and ending == ZIP:
        raise ExportError(f"{path}: {chosen.name} makes one file; end the name in .gz or .zst")
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise ExportError(f"{path}: is a device or a pipe, whose place a file would take; name one")
    if path.is_dir() and not (chosen.write_folder and _is_ours(path)):
        raise ExportError(f"{path}: a folder is there; name another, or remove it")


def _is_ours(folder: Path) -> bool:
    """Say whether a folder is empty or an earlier export, which a new one may replace."""
    return (folder / DESCRIPTION).is_file() or not any(folder.iterdir())


@contextmanager
def _work_folder(path: Path) -> Iterator[Path]:
    """Make a folder beside `path` for what is not whole yet, and remove it in any case."""
    work = place_for(path)
    try:
        work.mkdir()
        yield work
    except OSError as error:
        why = error.strerror or error
        raise ExportError(f"{path}: cannot be written ({why}); name another place") from error
    finally:
        remove(work)


def _export_folder(
    dump: Dump, path: Path, work: Path, write: Callable[[Dump, Path], None], described: str
) -> list[Path]:
    folder = work / "tables"
    folder.mkdir()
    write(dump, folder)
    (folder / DESCRIPTION).write_text(described, encoding="utf-8")
    if path.suffix.lower() == ZIP:
        _pack(folder, work / "packed")
        (work / "packed").replace(path)
        return [path]
    if path.is_dir():
        path.rename(work / "before")  # gone with the work folder
    folder.rename(path)
    return [path]


def _pack(folder: Path, target: Path) -> None:
    """Pack the files of a folder, without the times that would make two packs differ."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        for file in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(file.name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with file.open("rb") as source, pack.open(entry, "w") as packed:
                shutil.copyfileobj(source, packed)
