"""Acts of one name, told by what stands beside: "de Woningwet (Stb. 1901, 158)", "… van 1901".

"De voormalige Woningwet" is the one before that of today.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from kamergraaf.loaders.citations.names import names, read_name
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference

_GAPS = frozenset({" (", ", "})
# An act may come into force some years after it was printed.
_MOST_WAITING = 3
_YEAR = slice(len("stb:"), len("stb:1901"))

_A_DAY = timedelta(days=1)
_FORMER = ("voormalige ", "vroegere ", "oude ")
_OF = " van "
_OF_YEAR = re.compile(r" van ((?:18|19|20)\d\d)(?![\d/-])(?! (?:tot|t/m|en [12])(?!\w))")
# In "de wijziging van de Mediawet van 2006" the year is that of the change.
_CHANGED = re.compile(r"(?:wijziging|herziening|evaluatie)(?:en)? van (?:de|het) $")
_BEFORE = len("wijzigingen van het ")


def take_own_year(
    text: str,
    act: Reference,
    before: Reference | Places | None,
    following: Reference | Places | None,
) -> None:
    """Let a name that several acts bore mean the one of the year that stands beside it."""
    if act.resolved_by not in ("name", "alias"):
        return
    year = (
        _year_of_journal(text, act, following)
        or _year_behind(text, act)
        or _year_of_journal_before(text, act, before)
    )
    former = not year and text.endswith(_FORMER, 0, act.start)
    if not year and not former:
        return
    printed = text[act.start : act.end]
    name = names().get(printed.lower())
    if not name or not any(alias.since for alias in name.aliases):
        return
    ends = [alias.until for alias in name.aliases if alias.until]
    if former and not ends:
        return
    day = max(ends) - _A_DAY if former else date(year + _MOST_WAITING, 12, 31)
    meant = read_name(name, printed, day, beside=True)
    if meant and meant.key != act.key:
        act.key, act.iri, act.label = meant.key, "", meant.label
        act.confidence, act.candidates = meant.confidence, ()
    if meant:
        act.resolved_by = "name"  # with its year as sure as a whole title


def _year_of_journal(text: str, act: Reference, following: Reference | Places | None) -> int:
    """Return the year of the Staatsblad behind an act; 0 without one."""
    if (
        not isinstance(following, Reference)
        or following.kind != "staatsblad"
        or following.resolved_by != "number"
        or text[act.end : following.start] not in _GAPS
    ):
        return 0
    return int(following.key[_YEAR])


def _year_of_journal_before(text: str, act: Reference, before: Reference | Places | None) -> int:
    """Return the year in "Wet van 3 mei 1927, Stb. 45 (Sterrenwet)"; 0 without one."""
    if (
        not isinstance(before, Reference)
        or not before.key.startswith("stb:")
        or text[before.end : act.start] != " ("
        or not text.startswith(")", act.end)
    ):
        return 0
    return int(before.key[_YEAR])


def _year_behind(text: str, act: Reference) -> int:
    """Return the year behind an act that is its own ("de Spoorwegwet van 1875"); 0 without one."""
    if not text.startswith(_OF, act.end):
        return 0
    year = _OF_YEAR.match(text, act.end)
    if not year or _CHANGED.search(text, max(0, act.start - _BEFORE), act.start):
        return 0
    return int(year[1])
