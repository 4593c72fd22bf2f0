"""The Tweede Kamer's open data as JSON: papers, persons, fracties, committees, and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kamergraaf.loaders.committee_list import is_committee_list, read_committee_list
from kamergraaf.loaders.json_source import parse_json
from kamergraaf.loaders.source import BrokenSource, Loader, UnsupportedSource, document_id
from kamergraaf.loaders.tweede_kamer.directory import directory_beside
from kamergraaf.loaders.tweede_kamer.documents import NAME, own_id, read_document
from kamergraaf.loaders.tweede_kamer.people import OdataPeople
from kamergraaf.loaders.tweede_kamer.rows import PEOPLE, Row, kind_of, rows_of
from kamergraaf.ontology.nouns import Document

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*\"|\[\s*[\[{])")


def _accepts(head: bytes, name: str) -> bool:
    return name.lower().endswith(".json") or (
        bool(_BEGINS.match(head)) and (b"@odata.context" in head or b'"commissie"' in head)
    )


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    value = parse_json(data, source)
    if is_committee_list(value):
        yield replace(read_committee_list(value, source, document), format=NAME)
        return
    kind, rows = kind_of(value), rows_of(value)
    if kind == "Document":
        yield from _papers(rows, source, document)
    elif kind in PEOPLE:
        yield _people(kind, rows, source, document or document_id(source, data))
    else:
        said = f"rows of {kind}" if kind else "JSON"
        raise UnsupportedSource(
            f"{source}: is {said}, which is not read; known are papers, persons, fracties and"
            " committees of the Tweede Kamer"
        )
    if not rows:
        raise BrokenSource(f"{source}: has no rows; ask for more")


def _papers(rows: list[Row], source: str, document: str) -> Iterator[Document]:
    """Yield the papers of rows; two of one id are told apart by their own numbers."""
    kept = [row for row in rows if row.get("Verwijderd") is not True]
    if rows and not kept:
        raise BrokenSource(f"{source}: all its {len(rows)} papers are deleted")
    if document and len(kept) > 1:
        raise BrokenSource(f"{source}: holds {len(kept)} papers, and one id is given for them")
    seen: set[str] = set()
    left_out = len(rows) - len(kept)
    for row in kept:
        paper = read_document(row, source, document)
        if not paper.id:
            raise BrokenSource(
                f"{source}: a paper without a number and without an Id; fetch it again"
            )
        if paper.id in seen:
            paper = replace(paper, id=f"{paper.id}-{_own_number(row, len(seen))}")
        if left_out:
            told = f"papers left out, for the source says they are deleted: {left_out}"
            paper, left_out = replace(paper, remarks=(*paper.remarks, told)), 0
        seen.add(paper.id)
        yield paper


def _own_number(row: Row, count: int) -> str:
    return own_id({**row, "Volgnummer": None}, "") or str(count)


def _people(kind: str, rows: list[Row], source: str, document: str) -> Document:
    people = OdataPeople(directory_beside(source))
    people.register.heading(kind)
    for row in rows:
        people.add(kind, row)
    register, counts = people.register, people.counts
    for what, said in (
        ("deleted", "rows left out, for the source says they are deleted"),
        ("vacant", "vacant seats, in which there is no membership"),
        ("nobody", "rows left out, for they name no person"),
        ("nameless", "rows left out, for they have no name"),
    ):
        if counts[what]:
            register.remarks.append(f"{said}: {counts[what]}")
    return register.document(
        document, source, lambda made: replace(made, format=NAME, type="register", title=kind)
    )


TWEEDE_KAMER = Loader(NAME, (".json",), _accepts, _read)
