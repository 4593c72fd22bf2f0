"""Who may be whom: the persons of a store by surname, so that few are held at a time.

Those whom a decision or the number of a register makes one are together already, whatever their
surnames.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from kamergraaf.graph.person_names import namesake_key
from kamergraaf.graph.register.curation import Verdicts
from kamergraaf.graph.register.evidence import Identity
from kamergraaf.graph.register.joined import Links
from kamergraaf.graph.register.people_reading import Persons
from kamergraaf.graph.sorting import Sorter

_HELD = 8_000_000  # bytes of lines that are sorted in memory
_READ = 100  # persons that are read together; more of them are not read faster


class Namesakes:
    """Finds the persons of each surname, which is that of the best known name."""

    def __init__(self, persons: Persons, verdicts: Verdicts) -> None:
        self._persons = persons
        self._links = Links(persons, verdicts)

    def all(self) -> Iterator[list[Identity]]:
        """Yield all persons, surname by surname. Raises OSError where the disk is full."""
        joined = self._links.joined(self._links.everybody())
        return self._by_surname(joined, self._persons.surnames(), _EVERY)

    def of(self, keys: Container[str]) -> Iterator[list[Identity]]:
        """Yield the persons of some surnames, by what their spellings share. Raises OSError."""
        spelt = {one for one in self._persons.spellings() if namesake_key(one) in keys}
        called = self._persons.called(spelt)
        joined = self._links.joined(self._links.linked(called))
        return self._by_surname(joined, self._persons.surnames(called), keys)

    def reached(self, persons: Iterable[str]) -> set[str]:
        """Return some persons and all who may be one with them by numbers or decisions."""
        given = set(persons)
        return given | self._links.linked(given)

    def _by_surname(
        self, joined: list[list[str]], surnames: Iterable[tuple[str, ...]], keys: Container[str]
    ) -> Iterator[list[Identity]]:
        first = {names[0]: names for names in joined}
        placed = {name for names in joined for name in names}

        def lines() -> Iterator[tuple[str, str]]:
            for iri, surname in surnames:
                if iri not in placed:
                    yield namesake_key(surname), iri
            for iri in first:
                yield namesake_key(self._identities([first[iri]])[0].best.surname), iri

        with TemporaryDirectory() as folder:
            sorter = Sorter(Path(folder), held=_HELD)
            sorter.extend(f"{key}\t{iri}".encode() for key, iri in lines() if key in keys)
            by_key = groupby(sorter, lambda line: line.partition(b"\t")[0])
            iris = ([line.partition(b"\t")[2].decode() for line in same] for _, same in by_key)
            found = ([first.get(iri, [iri]) for iri in same] for same in iris)
            for some in _together(found):
                identities = iter(self._identities([names for same in some for names in same]))
                for same in some:
                    yield list(islice(identities, len(same)))

    def _identities(self, persons: list[list[str]]) -> list[Identity]:
        attested = iter(self._persons.attested(name for names in persons for name in names))
        return [Identity.of(islice(attested, len(names))) for names in persons]


def _together(surnames: Iterable[list[list[str]]]) -> Iterator[list[list[list[str]]]]:
    """Yield the persons of some surnames at a time, each a list of IRIs: they are read together."""
    some, size = list[list[list[str]]](), 0
    for same in surnames:
        some.append(same)
        size += sum(map(len, same))
        if size >= _READ:
            yield some
            some, size = [], 0
    if some:
        yield some


class _Every:
    """Holds every key there may be."""

    def __contains__(self, key: object) -> bool:
        return True


_EVERY = _Every()
