"""Paragraphs that stand behind the name of the act: "artikel 5:1 Awb, tweede lid, onder a"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.places.leaves import read_leaves
from kamergraaf.loaders.citations.places.paragraphs import LID
from kamergraaf.loaders.citations.reference import Reference

_ARTICLE = re.compile(r"art\.[\w.:]+")
# "artikel 5 Awb, tweede lid van artikel 6": the paragraph of another article, or a member.
_OF = re.compile(r",? (?:van|der|uit|bij|in) ")


def take_paragraphs_behind(text: str, act: Reference) -> None:
    """Give the one article of an act the paragraphs behind the act's name, if some stand there."""
    if not text.startswith((", ", " lid "), act.end) or len(act.pins) != 1:
        return
    if not _ARTICLE.fullmatch(act.pins[0]) or not LID.match(text, act.end):
        return
    leaves: list[str] = []
    end = read_leaves(text, act.end, act.pins[0], leaves)
    if leaves and not _OF.match(text, end):
        act.pins, act.end = leaves, end
