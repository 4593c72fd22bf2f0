"""The names of acts: which act a name means, when, and how sure that is.

Two tables, both reviewed by hand, lie in `names/`. To add an act, add a row to `acts.csv`; to add
a name for it, a row to `aliases.csv`. Each row says what it rests on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kamergraaf.ontology.identifiers import BASE, ELI, work_iri
from kamergraaf.ontology.nouns import Iri
from kamergraaf.ontology.tables import BrokenTable, day, given, one_of, read, rows, several

KINDS = frozenset({"eu", "law", "treaty"})
MENTIONS = frozenset({"citation", "system", "topic"})
CASES = frozenset({"any", "exact"})
CONTEXTS = frozenset({"", "artikel"})
CERTAINTIES = frozenset({"verified", "recalled", "named"})

_PROCEDURE = re.compile(r"(\d{4})/(\d{4})\((?:COD|CNS|APP|NLE)\)")  # "2025/0132(COD)"

ACT_COLUMNS = ("key", "kind", "type", "eli", "number", "title", "valid_from", "valid_until",
               "adopted_as", "certainty", "evidence")  # fmt: skip
ALIAS_COLUMNS = ("name", "key", "mention", "case", "context", "from", "until", "confidence",
                 "candidates", "evidence")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Act:
    """An act, a treaty, a proposal, or a thing people name as if it were one ("het Pact").

    `key` names it everywhere ("celex:32024R1351", "bwb:BWBR0005537", "law:Hinderwet").
    `eli` is the middle of its ELI ("reg/2024/1351"), empty where it has none. `valid_from` is the
    first day it applied or was in force and `valid_until` the first day it no longer was; None
    where that is unknown. `adopted_as` is the key of the act that a proposal became. `certainty`:
    `verified` (id and title were seen together), `recalled` (id from memory, rules checked),
    `named` (no id).
    """

    key: str
    kind: str
    type: str
    eli: str
    number: str
    title: str
    valid_from: date | None
    valid_until: date | None
    adopted_as: str
    certainty: str
    evidence: str

    @property
    def iri(self) -> Iri:
        """The act's IRI: its ELI, a proposal by its procedure, else what its key tells."""
        if self.eli:
            return Iri(f"{ELI}{self.eli}/oj")
        if procedure := _PROCEDURE.search(self.number):
            return Iri(f"{BASE}id/proposal/{procedure[1]}-{procedure[2]}")
        return work_iri(self.key)


@dataclass(frozen=True, slots=True)
class Alias:
    """A name, and the act that it means in papers dated `since` ≤ day < `until`.

    `case` `exact`: only as printed here; `any`: in any case. `context` `artikel`: only beside an
    article ("artikel 36e Sr"); where one name has a row with that context and a row without, the
    first holds beside an article and the other elsewhere. `mention` is what the name is used for:
    a citation of the act, the system it governs (Eurodac), or a topic (Dublinzaken).
    `candidates` are the keys of other readings, the likeliest first.
    """

    name: str
    key: str
    mention: str
    case: str
    context: str
    since: date | None
    until: date | None
    confidence: float
    candidates: tuple[str, ...]
    evidence: str

    def holds_on(self, day: date | None) -> bool:
        """Tell whether the name has this meaning on `day`; without a day, whether it has it still.

        >>> from datetime import date
        >>> [alias.key for alias in load_aliases()
        ...  if alias.name == "Dublinverordening" and alias.holds_on(date(2026, 2, 6))]
        ['celex:32013R0604']
        """
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )


@lru_cache(maxsize=1)
def load_acts() -> dict[str, Act]:
    """Return all acts by key, in the order of the file.

    Raises BrokenTable for a row that breaks the rules of `Act`.
    """
    acts: dict[str, Act] = {}
    for where, row in rows("acts.csv", ACT_COLUMNS):
        act = read(where, row, _act)
        if act.key in acts:
            raise BrokenTable(f"{where}: {act.key} stands here twice; merge the two rows")
        acts[act.key] = act
    for act in acts.values():
        if act.adopted_as and act.adopted_as not in acts:
            raise BrokenTable(f"acts.csv: {act.key} became {act.adopted_as}, which has no row")
    return acts


@lru_cache(maxsize=1)
def load_aliases() -> tuple[Alias, ...]:
    """Return all names of acts, in the order of the file.

    Raises BrokenTable for a row that breaks the rules of `Alias` or names an unknown act.
    """
    acts = load_acts()
    aliases = []
    for where, row in rows("aliases.csv", ALIAS_COLUMNS):
        alias = read(where, row, _alias)
        for key in (alias.key, *alias.candidates):
            if key not in acts:
                raise BrokenTable(f"{where}: no act {key!r}; add it to acts.csv or mend the key")
        aliases.append(alias)
    return tuple(aliases)


def _act(row: list[str]) -> Act:
    key, kind, type_, eli, number, title, since, until, adopted_as, certainty, evidence = row
    one_of("kind", kind, KINDS)
    one_of("certainty", certainty, CERTAINTIES)
    given("title", title)
    return Act(key, kind, type_, eli, number, title, day(since), day(until), adopted_as,
               certainty, evidence)  # fmt: skip


def _alias(row: list[str]) -> Alias:
    name, key, mention, case, context, since, until, confidence, candidates, evidence = row
    given("name", name)
    one_of("mention", mention, MENTIONS)
    one_of("case", case, CASES)
    one_of("context", context, CONTEXTS)
    sure = float(confidence)
    if not 0 < sure <= 1:
        raise ValueError(f"confidence {confidence} is not above 0 and at most 1")
    return Alias(name, key, mention, case, context, day(since), day(until), sure,
                 several(candidates), evidence)  # fmt: skip
