"""Which act a name in brackets is of behind a long title, whose last words name other acts.

"Verordening (EU) 2031/1 inzake sterren, tot wijziging van Verordeningen (EU) 2029/2 en (EU) 2029/3
en tot intrekking van Richtlijn 2027/4/EU (Sterrenverordening)": the name is of the first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.joining.between import MAKERS
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_CHANGED = re.compile(
    r"(?:tot|houdende|en|alsmede) (?:wijziging|intrekking|vervanging|aanvulling|uitvoering|"
    r"rectificatie)(?: van)? (?:de |het )?$"
)
_AND = re.compile(
    rf"{MAKERS}"
    r"(?:,? en |, |,? alsmede )(?:van )?(?:de |het )?"
)
_SENTENCE = re.compile(r"[a-z\d)]\. [A-Z]")
_REACH = 1500  # code points that a title may take
_LEAD = 40


def head_of(text: str, tokens: Sequence[Reference | Places], act: Reference) -> Reference:
    """Return the act in whose title `act`, the last of `tokens`, is changed; else `act` itself."""
    head, changed = act, False
    for before in reversed(tokens):
        if act.start - before.end > _REACH:
            break
        if before is act or not isinstance(before, Reference) or not before.takes_places:
            continue
        if before.kind != "eu":
            break
        if _CHANGED.search(text, max(before.end, head.start - _LEAD), head.start):
            changed = True
        elif not _AND.fullmatch(text, before.end, head.start):
            break
        if _SENTENCE.search(text, before.end, head.start):
            return act
        head = before
    return head if changed else act
