"""The publisher's links and the engine's citations made one list."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.links import merge
from kamergraaf.ontology.nouns import Link, Span


def merged(text: str, *links: tuple[str, str, str]) -> list[tuple[str, str, str, str]]:
    """Return (words, key, place, resolved by) of each citation; a link is (words, key, place)."""
    placed = []
    for words, key, place in links:
        start = text.index(words)
        placed.append(Link(Span(start, start + len(words)), key, place))
    found = merge(extract(text), tuple(placed), text)
    return [(one.text, one.key, one.pinpoint, one.resolved_by) for one in found]


TWO = "Kamerstukken II 2022/23, 36 277, nr. 3 en 4"


@pytest.mark.parametrize(
    ("text", "links", "found"),
    [
        pytest.param(
            "Kamerstukken II 2022/23, 36 274, nr. 3, p. 5.",
            [("36 274, nr. 3", "kst:36274-3", "")],
            [("Kamerstukken II 2022/23, 36 274, nr. 3, p. 5", "kst:36274-3", "p.5", "publisher")],
            id="span and place stay the engine's",
        ),
        pytest.param(
            "Kamerstukken II 2022/23, 36 274, nr. 3, p. 5.",
            [("36 274, nr. 3", "kst:36274-30", "")],
            [("Kamerstukken II 2022/23, 36 274, nr. 3, p. 5", "kst:36274-30", "p.5", "publisher")],
            id="the key is the publisher's",
        ),
        pytest.param(
            TWO,
            [("36 277, nr. 3", "kst:36277-3", ""), ("4", "kst:36277-4", "")],
            [(TWO, "kst:36277-3", "", "publisher"), (TWO, "kst:36277-4", "", "publisher")],
            id="each link names its own number",
        ),
        pytest.param(
            TWO,
            [("36 277, nr. 3", "kst:36277-3", "")],
            [(TWO, "kst:36277-3", "", "publisher"), (TWO, "kst:36277-4", "", "number")],
            id="what is not linked stays as it was read",
        ),
        pytest.param(
            "Zie de brief van gisteren.",
            [("de brief", "kst:36277-59", "")],
            [("de brief", "kst:36277-59", "", "publisher")],
            id="a link alone is a citation",
        ),
        pytest.param(
            "Zie Kamerstuk 36 277, nr. 3.",
            [("Kamerstuk 36 277, nr. 3", "stb:2019-33", "")],
            [
                ("Kamerstuk 36 277, nr. 3", "kst:36277-3", "", "number"),
                ("Kamerstuk 36 277, nr. 3", "stb:2019-33", "", "publisher"),
            ],
            id="another kind is another citation",
        ),
        pytest.param(
            "volgens artikel 2 daarvan",
            [("artikel 2", "bwb:BWBR0005537", "art.2(1)")],
            [("artikel 2", "bwb:BWBR0005537", "art.2(1)", "publisher")],
            id="a place that the link gives",
        ),
    ],
)
def test_merged(text, links, found) -> None:
    assert sorted(merged(text, *links)) == sorted(found)


def test_without_links_nothing_changes() -> None:
    assert list(merge(extract(TWO), (), TWO)) == list(extract(TWO))


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("kst:36600-XIV-2", "Kamerstuk 36 600 XIV, nr. 2"),
        ("bwb:BWBR0005537", "Algemene wet bestuursrecht"),
        ("bwb:BWBR9999999", "BWBR9999999"),
        ("ah:20242025-1028", "Aanhangsel Handelingen 2024/25, nr. 1028"),
    ],
)
def test_a_link_alone_has_a_proper_label(key: str, label: str) -> None:
    [found] = merge((), (Link(Span(0, 3), key),), "dat")
    assert (found.label, found.confidence, found.mention) == (label, 1.0, "citation")
