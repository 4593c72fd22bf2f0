"""Citations that the end of a page cuts in two: "artikel" above its notes, "5 van de Awb" below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from kamergraaf.loaders.citations import extract
from kamergraaf.ontology.nouns import Citation, Span

_ABOVE, _BELOW = 160, 240  # code points on each side: no citation has more there


def join_over_pages(
    text: str,
    citations: Iterable[Citation],
    ends: Iterable[tuple[Span, Span]],
    day: date | None,
    dossier: str,
) -> Iterator[Citation]:
    """Yield citations in order, those that a page's end cuts in two made one.

    `ends` are the stretches above and below what stands in between. The citation keeps the part
    below as its span, so that it stays what is printed there.
    """
    joined: list[Citation] = []
    cuts: list[Span] = []  # what the joined ones take the place of
    for above, below in ends:
        tail = Span(max(above.start, above.end - _ABOVE), above.end)
        for begin, citation in _across(text, tail, below, day, dossier):
            joined.append(citation)
            cuts += [Span(begin, above.end), Span(below.start, citation.end)]
    if not joined:
        yield from citations
        return
    kept = [
        one
        for one in citations
        if not any(one.start < cut.end and cut.start < one.end for cut in cuts)
    ]
    yield from sorted((*kept, *joined), key=lambda one: one.start)


def _across(
    text: str, tail: Span, below: Span, day: date | None, dossier: str
) -> Iterator[tuple[int, Citation]]:
    """Yield where each citation that is cut in two begins, and the citation."""
    head = text[below.start : min(below.end, below.start + _BELOW)]
    edge = tail.end - tail.start + 1  # a line feed stands between both
    for one in extract(f"{tail.of(text)}\n{head}", day=day, dossier=dossier):
        if one.start < edge - 1 and one.end > edge:
            end = below.start + one.end - edge
            said = replace(one, start=below.start, end=end, text=text[below.start : end])
            yield tail.start + one.start, said
