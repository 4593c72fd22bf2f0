"""Names of acts: those of the gazetteer, and those that a text defines for itself."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.text.view import View, fold_all
from kamergraaf.ontology.gazetteer import Act, Alias, load_acts, load_aliases

# Numbers are read as numbers, whoever lists them among names.
_NUMBERED = re.compile(r"\d+ ?/ ?\d")
_INITIALS = re.compile(r"[A-Z]{2,6}")
_INITIALS_OF_YEAR = re.compile(r"((?:Wet )?(?:[A-Z]{2}|Vpb)\.?) 19(\d\d)")
_WET_OF_INITIALS = re.compile(r"(Wet(?: op de)? )([A-Z]{2,6})((?: \d{4})?)")


# How sure a name is that meant something else in other years, in a text of unknown date.
_UNDATED = 0.8


@dataclass(frozen=True, slots=True)
class Name:
    """One name as it looks in a view, with all that it may mean.

    `beside_article`: one of its meanings holds only beside an article.
    """

    folded: str
    aliases: tuple[Alias, ...]
    beside_article: bool


@lru_cache(maxsize=1)
def names() -> dict[str, Name]:
    """Return every name of the gazetteer by its folded form."""
    found: dict[str, list[Alias]] = defaultdict(list)
    aliases = [alias for alias in load_aliases() if not _NUMBERED.search(alias.name)]
    aliases += _dotted([alias for alias in aliases if _INITIALS.fullmatch(alias.name)])
    aliases += _dotted_wet(aliases)
    aliases += _short_years(aliases)
    for alias, folded in zip(aliases, fold_all(a.name for a in aliases), strict=True):
        found[folded].append(alias)
    return {
        folded: Name(folded, tuple(rows), any(alias.context for alias in rows))
        for folded, rows in found.items()
    }


def _dotted(aliases: list[Alias]) -> list[Alias]:
    """Return abbreviations as papers before 1990 print them, "artikel 8 A.O.W.".

    Not beside an article such letters are the initials of a person.
    """
    beside = {alias.name for alias in aliases if alias.context}
    return [
        replace(alias, name=".".join((*alias.name, "")), case="exact", context="artikel")
        for alias in aliases
        if alias.context or (alias.name not in beside and alias.mention == "citation")
    ]


def _dotted_wet(aliases: list[Alias]) -> list[Alias]:
    """Return "Wet O.B. 1968" for "Wet OB 1968", as papers before 1990 print it."""
    printed = [(alias, _WET_OF_INITIALS.fullmatch(alias.name)) for alias in aliases]
    return [
        replace(alias, name=found[1] + ".".join((*found[2], "")) + found[3], case="exact")
        for alias, found in printed
        if found
    ]


def _short_years(aliases: list[Alias]) -> list[Alias]:
    """Return "IB '64" for "IB 1964", as courts print it until 2000."""
    printed = [(alias, _INITIALS_OF_YEAR.fullmatch(alias.name)) for alias in aliases]
    return [
        replace(alias, name=f"{found[1]} '{found[2]}", case="exact")
        for alias, found in printed
        if found
    ]


def act_of(key: str) -> Act | None:
    """Return what the gazetteer knows of a work."""
    return load_acts().get(key)


@lru_cache(maxsize=1)
def _proposals() -> dict[str, str]:
    return {act.number: act.key for act in load_acts().values() if "(" in act.number}


def proposal_of(procedure: str) -> str:
    """Return the key of the proposal with a procedure number ("2025/0132(COD)"), or ""."""
    return _proposals().get(procedure, "")


def read_name(name: Name, printed: str, day: date | None, beside: bool) -> Reference | None:
    """Return what a name means as it is printed, on a day; None where it is no name of an act.

    `beside`: an article stands next to it ("artikel 50 Vw"), without which some short names mean
    nothing and others something else ("WW"). An alias whose case is exact must stand as listed. Of
    aliases with a window of dates the one open on `day` counts; where the day is unknown the
    latest does, the others as candidates. The reference has no place yet: use `Reference.at`.
    """
    return _meaning(name.folded, printed, day, beside)


@lru_cache(maxsize=4096)
def _meaning(folded: str, printed: str, day: date | None, beside: bool) -> Reference | None:
    aliases = names()[folded].aliases
    fitting = [a for a in aliases if a.case != "exact" or printed == _view(a.name)]
    narrow = [a for a in fitting if a.context == "artikel"]
    fitting = narrow if narrow and beside else [a for a in fitting if not a.context]
    open_ = [a for a in fitting if a.holds_on(day)] if day else fitting
    if not open_:
        return None
    # Without a day the window that ends last is the law of today.
    alias = max(open_, key=lambda a: (a.until or date.max, a.since or date.min))
    others = tuple(dict.fromkeys(a.key for a in open_ if a.key != alias.key))
    act = act_of(alias.key)
    return Reference(
        0,
        0,
        act.kind if act else "law",
        alias.key,
        act.title if act else alias.name,
        mention=alias.mention,
        resolved_by="name" if act and alias.name == act.title else "alias",
        confidence=alias.confidence if day or not others else min(alias.confidence, _UNDATED),
        candidates=tuple(dict.fromkeys((*alias.candidates, *others))),
        takes_places=alias.mention == "citation",
    )


@lru_cache(maxsize=8192)
def _view(name: str) -> str:
    return View(f" {name} ").text.strip()
