"""Acts of one name, told by the journal behind it: "de Woningwet (Stb. 1901, 158)"."""

from __future__ import annotations

from datetime import date

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_GAPS = frozenset({" (", ", "})
# An act may come into force some years after it was printed.
_MOST_WAITING = 3
_YEAR = slice(len("stb:"), len("stb:1901"))


def take_journal_year(text: str, act: Reference, following: Reference | Places | None) -> None:
    """Let a name that several acts bore mean the one that the Staatsblad behind it printed."""
    if (
        not isinstance(following, Reference)
        or following.kind != "staatsblad"
        or following.resolved_by != "number"
        or act.resolved_by not in ("name", "alias")
        or text[act.end : following.start] not in _GAPS
    ):
        return
    printed = text[act.start : act.end]
    name = names().get(printed.lower())
    if not name or not any(alias.since for alias in name.aliases):
        return
    day = date(int(following.key[_YEAR]) + _MOST_WAITING, 12, 31)
    meant = read_name(name, printed, day, beside=True)
    if meant and meant.key != act.key:
        act.key, act.iri, act.label = meant.key, "", meant.label
        act.resolved_by, act.confidence = meant.resolved_by, meant.confidence
        act.candidates = ()
