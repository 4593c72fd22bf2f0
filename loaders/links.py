"""References that the publisher marked up, merged with those that the engine found in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter

from kamergraaf.loaders.citations.places.labels import place_label
from kamergraaf.loaders.official.references import KIND_OF
from kamergraaf.ontology.gazetteer import load_acts
from kamergraaf.ontology.identifiers import provision_iri, work_iri
from kamergraaf.ontology.nouns import Citation, Iri, Link
from kamergraaf.ontology.titles import load_titles

PUBLISHER = "publisher"
_DEBATES = {
    "h-tk": "Handelingen II", "h-ek": "Handelingen I", "h-vv": "Handelingen VV",
    "ah": "Aanhangsel Handelingen",
}  # fmt: skip
_GAZETTES = {"stb": "Stb.", "stcrt": "Stcrt.", "trb": "Trb."}


def merge(citations: Iterable[Citation], links: tuple[Link, ...], text: str) -> Iterator[Citation]:
    """Yield the citations with the publisher's word for what they cite, in the order of the text.

    A link that touches citations of its own kind names their work and makes them sure; span and
    places stay the engine's, for a link often covers the number alone. Any other link is a
    citation by itself. Without links the citations come as they are.
    """
    if not links:
        yield from citations
        return
    found = sorted(citations, key=_start)
    reach = max((one.end - one.start for one in found), default=0)
    named: dict[int, Link] = {}
    alone: list[Citation] = []
    for link in sorted(links, key=lambda link: link.span.start):
        touched = list(_touched(found, link, reach))
        # Of several numbers in one citation each link names its own: the one that the engine read.
        same = [at for at in touched if found[at].key == link.key]
        for at in same or [at for at in touched if at not in named]:
            named[at] = link
        if not same and not any(named.get(at) is link for at in touched):
            alone.append(_of_link(link, text))
    for at, link in named.items():
        found[at] = _as_published(found[at], link)
    yield from sorted((*found, *alone), key=_start)


_start = attrgetter("start")


def _touched(found: list[Citation], link: Link, reach: int) -> Iterator[int]:
    """Yield where the citations stand that share words and kind with a link."""
    kind = _kind(link)
    at = bisect_left(found, link.span.start - reach, key=_start)
    while at < len(found) and found[at].start < link.span.end:
        same = found[at].kind == kind or {found[at].kind, kind} == {"law", "treaty"}
        if found[at].end > link.span.start and same:
            yield at
        at += 1


def _kind(link: Link) -> str:
    scheme, _, number = link.key.partition(":")
    return "treaty" if number.startswith("BWBV") else KIND_OF[scheme]


def _as_published(citation: Citation, link: Link) -> Citation:
    """Return a citation whose work the publisher names."""
    if citation.key == link.key:
        return replace(citation, resolved_by=PUBLISHER, confidence=1.0, candidates=())
    pinpoint = citation.pinpoint or link.pinpoint
    work, target = _iris(link.key, pinpoint)
    return replace(
        citation, key=link.key, work=work, target=target, label=_label(link.key),
        pinpoint=pinpoint, pinpoint_label=place_label(pinpoint) if pinpoint else "",
        resolved_by=PUBLISHER, confidence=1.0, candidates=(),
    )  # fmt: skip


def _of_link(link: Link, text: str) -> Citation:
    """Return the citation that a link is where the engine found none."""
    work, target = _iris(link.key, link.pinpoint)
    return Citation(
        link.span.start, link.span.end, link.span.of(text), _kind(link), "citation", link.key,
        work, target, _label(link.key), link.pinpoint,
        place_label(link.pinpoint) if link.pinpoint else "", PUBLISHER, 1.0,
    )  # fmt: skip


def _iris(key: str, pinpoint: str) -> tuple[Iri, Iri]:
    work = work_iri(key)
    return work, provision_iri(work, pinpoint) if pinpoint else work


def _label(key: str) -> str:
    """Return what a work is called: its title where one is known, else its number as cited.

    >>> _label("kst:36600-XIV-2"), _label("kst:21501-20-1742"), _label("kst:32317-PT")
    ('Kamerstuk 36 600 XIV, nr. 2', 'Kamerstuk 21 501-20, nr. 1742', 'Kamerstuk 32 317, PT')
    >>> _label("h-tk:20222023-84-12"), _label("stb:2019-33"), _label("kst:36277")
    ('Handelingen II 2022/23, nr. 84, item 12', 'Stb. 2019, 33', 'dossier 36 277')
    """
    if act := load_acts().get(key):
        return act.title
    scheme, _, number = key.partition(":")
    parts = number.split("-")
    if scheme == "kst":
        return _kamerstuk(parts)
    if scheme in _DEBATES and len(parts) > 1:
        item = f", item {parts[2]}" if len(parts) > 2 else ""
        return f"{_DEBATES[scheme]} {parts[0][:4]}/{parts[0][6:]}, nr. {parts[1]}{item}"
    if scheme in _GAZETTES and len(parts) > 1:
        return f"{_GAZETTES[scheme]} {parts[0]}, {'-'.join(parts[1:])}"
    return _titles().get(key, number)


def _kamerstuk(parts: list[str]) -> str:
    dossier, *rest = parts
    spaced = f"{dossier[:2]} {dossier[2:]}" if dossier.isdigit() and len(dossier) == 5 else dossier
    if not rest:
        return f"dossier {spaced}"
    for part in rest[:-1]:
        spaced += f"-{part}" if part.isdigit() else f" {part}"
    return f"Kamerstuk {spaced}, {'nr. ' if rest[-1][:1].isdigit() else ''}{rest[-1]}"


@lru_cache(maxsize=1)
def _titles() -> dict[str, str]:
    return {key: title for title, key in load_titles()}
