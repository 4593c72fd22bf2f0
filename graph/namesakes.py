"""Who may be whom: the persons of a store by surname, so that few are held at a time.

Those whom a decision or the number of a register makes one are together already, whatever their
surnames.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from kamergraaf.graph.curation import Verdicts
from kamergraaf.graph.people_evidence import Identity
from kamergraaf.graph.people_reading import Persons
from kamergraaf.graph.person_names import surname_key
from kamergraaf.graph.sorting import Sorter
from kamergraaf.graph.unions import Unions

_HELD = 8_000_000  # bytes of lines that are sorted in memory


def namesakes(persons: Persons, verdicts: Verdicts) -> Iterator[list[Identity]]:
    """Yield the persons of each surname, which is that of the best known name.

    Raises OSError where the disk is full.
    """
    joined = {names[0]: names for names in _known_to_be_one(persons, verdicts)}

    def identity(iri: str) -> Identity:
        return Identity.of(persons.attested(name) for name in joined.get(iri, [iri]))

    with TemporaryDirectory() as folder:
        lines = Sorter(Path(folder), held=_HELD)
        placed = {name for names in joined.values() for name in names}
        lines.extend(
            _line(surname, iri) for iri, surname in persons.surnames() if iri not in placed
        )
        lines.extend(_line(identity(iri).best.surname, iri) for iri in joined)
        for _, same in groupby(lines, lambda line: line.partition(b"\t")[0]):
            yield [identity(line.partition(b"\t")[2].decode()) for line in same]


def _line(surname: str, iri: str) -> bytes:
    return f"{surname_key(surname)}\t{iri}".encode()


def _known_to_be_one(persons: Persons, verdicts: Verdicts) -> list[list[str]]:
    """Return the IRIs of persons put together by decisions and by the numbers of registers."""
    numbers = persons.numbers()
    decided = {name for pair in verdicts.same for name in pair}
    names = {*numbers, *filter(persons.knows, decided)}
    unions = Unions(names)
    members = {name: {name} for name in names}

    def join(one: str, two: str) -> None:
        first, second = unions.root(one), unions.root(two)
        if first != second and not verdicts.part(members[first], members[second]):
            unions.join(first, second)
            members[unions.root(first)] = members[first] | members[second]

    for one, two in verdicts.same:
        if one in unions and two in unions:
            join(one, two)
    holders: dict[str, str] = {}
    for person in sorted(numbers):
        for number in sorted(numbers[person]):
            join(holders.setdefault(number, person), person)
    return [names for names in unions.sets() if len(names) > 1]
