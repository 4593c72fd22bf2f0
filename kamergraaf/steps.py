"""What is read waits here until enough of it can be written in one step."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kamergraaf.graph.prepared import Prepared
from kamergraaf.graph.source_records import SourceRecord
from kamergraaf.graph.store import Store
from kamergraaf.outcomes import Counts, Outcome, State, total

# A step is written when so many bytes of triples wait for it, or after so many seconds: together
# they take half the time, and nobody waits long to hear of the first.
STEP_BYTES = 12_000_000
STEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Made:
    """What came out of a source: its outcome, its papers as they go into the store, their counts.

    `fingerprint` is "" where the source could not be read at all.
    """

    outcome: Outcome
    fingerprint: str = ""
    papers: tuple[Prepared, ...] = ()
    counts: tuple[Counts, ...] = ()


@dataclass(slots=True)
class Step:
    """Writes what is made, some at a time; tells twins from what came first."""

    store: Store
    _waiting: list[Made] = field(default_factory=list)
    _size: int = 0
    _begun: float = 0.0
    _first: dict[str, str] = field(default_factory=dict)  # the source of each paper
    _seen: dict[str, str] = field(default_factory=dict)  # the source of each fingerprint

    def add(self, made: Made) -> Iterator[Outcome]:
        """Take one more; yield the outcomes of the whole step when that completes it."""
        checked = self._without_twins(made)
        self._begun = self._begun or time.monotonic()
        self._waiting.append(checked)
        self._size += sum(len(paper.triples) for paper in checked.papers)
        late = time.monotonic() - self._begun > STEP_SECONDS
        if late or not self._size or self._size > STEP_BYTES:
            yield from self.write()

    def write(self) -> Iterator[Outcome]:
        """Write all that waits in one step, then yield the outcomes."""
        waiting, self._waiting, self._size, self._begun = self._waiting, [], 0, 0.0
        papers = [paper for made in waiting for paper in made.papers]
        records = [_record(made) for made in waiting if made.papers and not made.outcome.error]
        changed = iter(self.store.put_all(papers, records) if papers else ())
        for made in waiting:
            news = [next(changed) for _ in made.papers]
            yield made.outcome if any(news) or not news else _unchanged(made.outcome)

    def _without_twins(self, made: Made) -> Made:
        """Return what is left where another source has the same papers, or papers of their ids."""
        outcome, place = made.outcome, made.outcome.source
        if not outcome.documents:
            return made
        same = self._seen.setdefault(made.fingerprint, place)
        if same != place:
            told = f"is the same as {same}"
            return Made(Outcome(place, State.UNCHANGED, outcome.format, remarks=(told,)))
        twins = [number for number, id in enumerate(outcome.documents) if self._is_twin(id, place)]
        if not twins:
            return made
        kept = [n for n in range(len(outcome.documents)) if n not in twins]
        twin = outcome.documents[twins[0]]
        first = self._first[twin]
        told = f"{place}: its id {twin} is that of {first}; load it alone, with another --id"
        if len(twins) > 1:
            told += f" (and {len(twins) - 1} more)"
        found = total(made.counts[n] for n in kept if made.counts)
        failed = replace(outcome, state=State.FAILED, error=told, **found)
        ids = tuple(outcome.documents[n] for n in kept)
        papers = tuple(made.papers[n] for n in kept if made.papers)
        return Made(replace(failed, documents=ids), made.fingerprint, papers)

    def _is_twin(self, id: str, place: str) -> bool:
        known = id in self._first
        self._first.setdefault(id, place)
        return known


def _unchanged(outcome: Outcome) -> Outcome:
    return outcome if outcome.error else replace(outcome, state=State.UNCHANGED)


def _record(made: Made) -> SourceRecord:
    found = made.outcome
    return SourceRecord(
        made.fingerprint,
        found.source,
        found.format,
        found.documents,
        found.passages,
        found.voices,
        found.members,
        found.citations,
    )
