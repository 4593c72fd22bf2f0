"""Whether an act and what stands in brackets behind it are one: its number, its short name."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

_LETTER = 11  # of "celex:32000L0031"
_SORTS_OF_ACT = frozenset({"Wet", "Rijkswet", "Besluit", "Regeling", "Beleidsregel"})
_BRINGS_IN = ("Invoeringswet ", "Aanpassingswet ", "Overgangswet ", "Uitvoeringswet ")
_LONG_TITLE = re.compile(r"\w+ (?:van \d|houdende|tot |inzake|regelende|strekkende)")


def same_work(token: Reference, inner: Reference) -> bool:
    """Tell whether what stands in the brackets behind an act is the act under another name."""
    # The page of a journal is where the act was printed, not the act.
    if inner.kind not in ("eu", "law", "treaty") or inner.key.startswith("oj:"):
        return False
    # Behind the number of an act of the Union stands the act that carries it out.
    if token.kind == "eu" and inner.label.partition(" ")[0].lower().endswith("wet"):
        return False
    # "de Wet sterrenzorg (Woningwet)" are two acts; a long title may have a short one behind it.
    if token.resolved_by == "title" and inner.resolved_by == "name" and token.kind == "law":
        return _LONG_TITLE.match(token.label) is not None
    # "de invoering van de Sterrenwet (Invoeringswet Sterrenwet)": nor is what brings an act in
    if inner.label.startswith(_BRINGS_IN) and not _LONG_TITLE.match(token.label):
        return token.label.startswith(_BRINGS_IN)
    # "tot uitvoering van de Wet sterren (Besluit sterren)": nor is a besluit another name of a wet.
    if inner.resolved_by == "title" and _sorts_differ(token, inner):
        return False
    return (
        inner.key == token.key
        or inner.key in token.candidates  # "de NIB-richtlijn (NIB2)" says which of them
        or token.resolved_by == "title"
        # "Richtlijn 92/43/EEG (Habitatrichtlijn)" or the other way round, not two by number
        or (
            (inner.resolved_by == "number") != (token.resolved_by == "number")
            and token.kind == inner.kind
            and not _letters_differ(token, inner)
        )
        or inner.resolved_by == "title"
    )


def _letters_differ(token: Reference, inner: Reference) -> bool:
    """Tell whether a bracket behind a directive names a regulation, of which it is a part then.

    "Verordening tot intrekking van Richtlijn 95/46/EG (algemene verordening gegevensbescherming)"
    """
    if not token.key.startswith("celex:3") or not inner.key.startswith("celex:3"):
        return False
    letters = {token.key[_LETTER], inner.key[_LETTER]}
    # "richtlijn (EU) 2016/679 (AVG)" is a slip: the number is that of the regulation
    return letters == {"L", "R"} and token.key[_LETTER + 1 :] != inner.key[_LETTER + 1 :]


def _sorts_differ(token: Reference, inner: Reference) -> bool:
    sorts = (token.label.partition(" ")[0], inner.label.partition(" ")[0])
    if sorts[1] == "Landsbesluit":
        return sorts[0] != sorts[1]
    return sorts[0] != sorts[1] and set(sorts) <= _SORTS_OF_ACT
