"""Titles that a reader of images broke or misread: "Wet op de sterren wachters", "Zlektewet"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.text.view import fold_all
from kamergraaf.ontology.gazetteer import load_acts, load_aliases
from kamergraaf.ontology.titles import load_titles

# Letters that are taken for one another; each is written as the last of its group.
_ALIKE = str.maketrans("l1jtcuhv", "iiirenby")
_WORD = re.compile(r"[a-z]{1,40}(?![a-z])")  # a look goes no farther: it is made at each word
_MOST_BEFORE, _LONGEST, _CONFIDENCE = 2, 40, 0.7
_TREATY = "bwb:BWBV"
_FEWEST = 8  # letters of a title that others are not alike by chance


@lru_cache(maxsize=2)
def _whole(kind: str) -> dict[str, tuple[str, str]]:
    """Return key and title of each known act by its title in lower case without gaps."""
    rows = [(act.title, key) for key, act in load_acts().items() if act.kind == kind]
    rows += [row for row in load_titles() if row[1].startswith(_TREATY) == (kind == "treaty")]
    rows += [
        (alias.name, alias.key) for alias in load_aliases()
        if alias.mention == "citation" and not (alias.context or alias.since or alias.until)
        and alias.key in load_acts() and load_acts()[alias.key].kind == kind
    ]  # fmt: skip
    views = fold_all(title for title, _ in rows)
    return {
        view.replace(" ", ""): (key, title) for view, (title, key) in zip(views, rows, strict=True)
    }


@lru_cache(maxsize=2)
def _alike(kind: str) -> dict[str, tuple[str, str]]:
    """Return the same by letters that look alike, where no other title looks so."""
    found = defaultdict(list)
    for title, act in _whole(kind).items():
        found[_blurred(title)].append(act)
    return {title: acts[0] for title, acts in found.items() if len({key for key, _ in acts}) == 1}


def _blurred(title: str) -> str:
    return title.replace("rn", "m").translate(_ALIKE)


def whole_act(text: str, begin: int) -> Reference | None:
    """Return the known act whose title a gap cuts in two in front of view[begin:], if any.

    "Werkl oosheidswet", "de Algemene Bijstand swet", "Kies wet": it begins with a capital, one or
    two words in front.
    """
    floor = max(0, begin - _LONGEST - 1)
    start = text.rfind(" ", floor, begin - 1) + 1
    end = _WORD.match(text, begin)
    for _ in range(_MOST_BEFORE):
        if not end or begin - start > _LONGEST or not text[start:begin].replace(" ", "").isalpha():
            return None
        found = text[start].isupper() and _whole("law").get(
            text[start : end.end()].replace(" ", "").lower()
        )
        if found:
            key, title = found
            return Reference(
                start, end.end(), "law", key, title, resolved_by="name", confidence=_CONFIDENCE,
                takes_places=True,
            )  # fmt: skip
        start = text.rfind(" ", floor, max(floor, start - 1)) + 1
    return None


def whole_title(printed: str, kind: str = "law") -> tuple[str, str] | None:
    """Return key and title of the known act of which `printed` has all letters in their order.

    Of a long title letters that look alike will do.

    >>> whole_title("Wet op de arbeids ongeschiktheidsver zekering")
    ('bwb:BWBR0002524', 'Wet op de arbeidsongeschiktheidsverzekering')
    >>> whole_title("Wet op de arbeidsongeschlktheidsverzekerlng")
    ('bwb:BWBR0002524', 'Wet op de arbeidsongeschiktheidsverzekering')
    """
    title = printed.replace(" ", "").lower()
    if " " in printed and (found := _whole(kind).get(title)):
        return found
    return _alike(kind).get(_blurred(title)) if len(title) >= _FEWEST else None
