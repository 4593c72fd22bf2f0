"""What every loader promises, on small papers of our own in `samples/<format>/`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kamergraaf import loaders
from kamergraaf.loaders import LOADERS, BrokenSource, UnsupportedSource
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import work_iri
from kamergraaf.ontology.nouns import Document, Span

SAMPLES = sorted(one for one in (Path(__file__).parent / "samples").rglob("*.*") if one.is_file())
# Half a page of HTML or of plain text is a shorter one; half of these is broken.
STRICT = frozenset({".xml", ".json"})

each_sample = pytest.mark.parametrize(
    "sample", SAMPLES, ids=lambda one: f"{one.parent.name}/{one.name}"
)


def _documents(sample: Path) -> list[Document]:
    return list(loaders.read(sample))


def _spans(document: Document) -> Iterator[Span]:
    for passage in document.passages:
        yield from passage.pieces
        yield from (span for _, span in passage.items)
    for letter in document.letters:
        yield from (span for span in (letter.span, letter.head) if span)
        yield from (signature.span for signature in letter.signatures)
    for note in document.footnotes:
        yield from (span for span in (note.span, note.marker) if span)
    yield from (seat.span for seat in document.memberships)
    yield from (record.span for record in document.records if record.span)
    yield from (link.span for link in document.links)
    yield from document.markers


def _for_citations(document: Document) -> tuple[object, ...]:
    """Return what a search for citations takes from a paper."""
    register = bool(document.records) and not document.passages and not document.letters
    found = document.id, document.text, document.date, document.markers, document.links
    return *found, document.format, register


@each_sample
def test_read_as_far_as_its_day_a_paper_gives_the_same_citations(sample: Path) -> None:
    data, metadata = loaders.content(sample)
    whole = loaders.read_bytes(data, str(sample), metadata=metadata)
    dated = loaders.read_dated(data, str(sample), metadata=metadata)
    assert list(map(_for_citations, whole)) == list(map(_for_citations, dated))


def test_every_loader_has_a_sample() -> None:
    read = {document.format for sample in SAMPLES for document in _documents(sample)}
    assert {loader.name for loader in LOADERS} - read == set()


@each_sample
def test_the_text_is_there_and_known_by_its_hash(sample: Path) -> None:
    for document in _documents(sample):
        assert document.text.strip()
        assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()
        assert document.format in {loader.name for loader in LOADERS}


@each_sample
def test_a_paper_says_something_or_why_not(sample: Path) -> None:
    for document in _documents(sample):
        assert document.passages or document.records or document.memberships or document.remarks


@each_sample
def test_spans_lie_inside_the_text_and_hold_words(sample: Path) -> None:
    for document in _documents(sample):
        for span in _spans(document):
            assert 0 <= span.start <= span.end <= len(document.text)
            assert span.of(document.text).strip(), span


@each_sample
def test_passages_are_in_order_and_disjoint_and_have_a_key_of_their_own(sample: Path) -> None:
    for document in _documents(sample):
        begins = [passage.pieces[0].start for passage in document.passages]
        assert begins == sorted(begins)
        pieces = sorted((p.start, p.end) for one in document.passages for p in one.pieces)
        assert all(one[1] <= two[0] for one, two in pairwise(pieces))
        keys = [passage.key for passage in document.passages]
        assert len(keys) == len(set(keys))
        assert {note.passage for note in document.footnotes} <= {*keys, ""}


@each_sample
def test_every_actor_has_an_identifier(sample: Path) -> None:
    for document in _documents(sample):
        actors = [passage.voice for passage in document.passages]
        actors += [record.actor for record in document.records]
        for seat in document.memberships:
            actors += [seat.person, seat.organization]
        assert all(actor_iri(actor).startswith("https://") for actor in actors)


@each_sample
def test_links_point_at_works(sample: Path) -> None:
    for document in _documents(sample):
        assert all(work_iri(link.key) for link in document.links)


@each_sample
def test_ids_are_there_and_differ(sample: Path) -> None:
    ids = [document.id for document in _documents(sample)]
    assert all(ids)
    assert len(ids) == len(set(ids))


@each_sample
def test_the_user_names_a_single_paper_and_not_several(sample: Path) -> None:
    if len(_documents(sample)) == 1:
        assert [one.id for one in loaders.read(sample, document="mine-1")] == ["mine-1"]
    else:
        with pytest.raises(BrokenSource, match="one id"):
            list(loaders.read(sample, document="mine-1"))


@each_sample
def test_the_same_bytes_give_equal_papers(sample: Path) -> None:
    assert _documents(sample) == _documents(sample)


def _one_line(sample: Path, data: bytes) -> type[Exception] | None:
    """Read bytes as the sample; return the error, which must be one of ours in one line."""
    try:
        list(loaders.read_bytes(data, str(sample)))
    except (BrokenSource, UnsupportedSource) as error:
        assert "\n" not in str(error)
        assert str(error).startswith(str(sample))
        return type(error)
    return None


@each_sample
@pytest.mark.parametrize("part", [0.6, 0.8, 0.97])
def test_a_file_that_is_cut_off_is_broken_in_one_line(sample: Path, part: float) -> None:
    data = sample.read_bytes()
    error = _one_line(sample, data[: int(len(data) * part)])
    if sample.suffix in STRICT:
        assert error is BrokenSource


@each_sample
@pytest.mark.parametrize(
    "data", [b"", b" \n\t", b"\xef\xbb\xbf \n"], ids=["nothing", "space", "mark"]
)
def test_an_empty_file_is_broken_in_one_line(sample: Path, data: bytes) -> None:
    assert _one_line(sample, data) is BrokenSource


@each_sample
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1), length=st.integers(0, 40), other=st.binary(max_size=12))
@example(place=0.99609375, length=0, other=b"\x01")  # a Word file's parts before its beginning
@example(place=0.27734375, length=28, other=b"")  # a member's page without the name
def test_garbage_in_the_middle_is_read_or_refused(
    sample: Path, place: float, length: int, other: bytes
) -> None:
    data = sample.read_bytes()
    at = int(place * len(data))
    _one_line(sample, data[:at] + other + data[at + length :])
