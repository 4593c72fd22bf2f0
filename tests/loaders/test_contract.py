"""What every loader promises, for each sample in `samples/<format>/`; add a file to add a test."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.ontology.identifiers import slug
from kamergraaf.ontology.nouns import Document, Span

SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").rglob("*") if path.is_file())


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


sample = pytest.mark.parametrize("path", SAMPLES, ids=name)


def spans(document: Document) -> Iterator[Span]:
    for passage in document.passages:
        yield from passage.pieces
        yield from (span for _, span in passage.items)
    for note in document.footnotes:
        yield from (span for span in (note.span, note.marker) if span)
    for letter in document.letters:
        yield from (span for span in (letter.span, letter.head) if span)
        yield from (signature.span for signature in letter.signatures)
    yield from document.markers
    yield from (link.span for link in document.links)
    yield from (seat.span for seat in document.memberships)
    yield from (anomaly.where for anomaly in document.anomalies)
    yield from (record.span for record in document.records if record.span)


@sample
def test_a_document_is_whole(path: Path) -> None:
    for document in loaders.read(path):
        assert document.text.strip()
        assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()
        assert document.source == str(path)
        assert slug(document.format) == path.parent.name
        for span in spans(document):
            assert 0 <= span.start <= span.end <= len(document.text)


@sample
def test_passages_are_in_order_and_disjoint_and_have_a_key_each(path: Path) -> None:
    for document in loaders.read(path):
        assert document.passages or document.remarks, "nothing found, and no reason given"
        pieces = [piece for passage in document.passages for piece in passage.pieces]
        placed = sorted(pieces, key=lambda piece: piece.start)
        assert all(a.end <= b.start for a, b in pairwise(placed))
        begins = [passage.pieces[0].start for passage in document.passages]
        assert begins == sorted(begins)
        keys = [passage.key for passage in document.passages]
        assert len(keys) == len(set(keys))
        assert {note.passage for note in document.footnotes} <= {"", *keys}


@sample
def test_the_same_bytes_give_equal_documents(path: Path) -> None:
    assert list(loaders.read(path)) == list(loaders.read(path))


@sample
def test_the_id_is_the_users_before_the_papers_own(path: Path) -> None:
    found = list(loaders.read(path))
    if len(found) == 1:
        assert [one.id for one in loaders.read(path, document="eigen")] == ["eigen"]
    else:
        assert len({one.id for one in found}) == len(found)
        with pytest.raises(BrokenSource, match="one id"):
            list(loaders.read(path, document="eigen"))


@sample
@pytest.mark.parametrize("damage", ["truncated", "empty", "garbage", "nulls"])
def test_damage_is_told_in_one_line(path: Path, damage: str) -> None:
    data = path.read_bytes()
    broken = {
        "truncated": data[: len(data) * 2 // 3],
        "empty": b"",
        "garbage": data[:200] + b"\xff\xfe\x00<<<&&&" + data[300:],
        "nulls": bytes(len(data)),
    }[damage]
    try:
        list(loaders.read_bytes(broken, path.name))
    except (BrokenSource, UnsupportedSource) as error:
        assert "\n" not in str(error)
        assert path.name in str(error)
    else:
        # HTML has no such thing as a wrong end: half a page is a page.
        assert path.suffix == ".html"
        assert damage in {"truncated", "garbage"}
