"""Titles in which a scanned page has broken words: "Wet op de sterren wachters"."""

from __future__ import annotations

from functools import lru_cache

from kamergraaf.loaders.citations.view import fold_all
from kamergraaf.ontology.gazetteer import load_acts
from kamergraaf.ontology.titles import load_titles


@lru_cache(maxsize=1)
def _whole() -> dict[str, tuple[str, str]]:
    """Return key and title of each known act by its title in lower case without gaps."""
    rows = [(act.title, key) for key, act in load_acts().items() if act.kind == "law"]
    rows += load_titles()
    views = fold_all(title for title, _ in rows)
    return {
        view.replace(" ", ""): (key, title) for view, (title, key) in zip(views, rows, strict=True)
    }


def whole_title(printed: str) -> tuple[str, str] | None:
    """Return key and title of the known act of which `printed` has all letters in their order.

    >>> whole_title("Wet op de arbeids ongeschiktheidsver zekering")
    ('bwb:BWBR0002524', 'Wet op de arbeidsongeschiktheidsverzekering')
    """
    return _whole().get(printed.replace(" ", "").lower()) if " " in printed else None
