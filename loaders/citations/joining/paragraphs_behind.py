"""Paragraphs that stand behind the name of the act: "artikel 5:1 Awb, tweede lid, onder a"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.leaves import read_leaves
from kamergraaf.loaders.citations.places.paragraphs import LID
from kamergraaf.loaders.citations.reference import Reference

_ARTICLE = re.compile(r"art\.[\w.:]+")
# "artikel 5 Awb, tweede lid van artikel 6": the paragraph of another article, or a member.
_OF = re.compile(r",? (?:van|der|uit|bij|in) ")
# "artikel 6, derde lid, Sterrenrichtlijn, in samenhang met het vierde lid"
_TOGETHER = re.compile(
    r",? (?:juncto|jo\.|"
    r"(?:(?:gelezen )?in (?:samenhang|verbinding|verband|combinatie)|gelezen) met)"
)


def take_paragraphs_behind(text: str, act: Reference) -> None:
    """Give the one article of an act the paragraphs behind the act's name, if some stand there."""
    article = act.pins[0].partition("(")[0] if act.pins else ""
    if not _ARTICLE.fullmatch(article) or any(_other(pin, article) for pin in act.pins):
        return
    together = _TOGETHER.match(text, act.end)
    whole = text.startswith((", ", " lid "), act.end) and tuple(act.pins) == (article,)
    if not (together or whole):
        return
    at = together.end() if together else act.end
    leaves: list[str] = []
    end = read_leaves(text, at, article, leaves) if LID.match(text, at) else at
    if leaves and not _OF.match(text, end):
        act.pins, act.end = [*act.pins, *leaves] if together else leaves, end


def _other(pin: str, article: str) -> bool:
    return pin != article and not pin.startswith(f"{article}(")
