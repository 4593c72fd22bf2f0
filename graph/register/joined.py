"""Persons whom decisions and the numbers of registers make one, whatever their surnames."""

from __future__ import annotations

from collections.abc import Iterable

from kamergraaf.graph.register.curation import Verdicts
from kamergraaf.graph.register.people_reading import Persons
from kamergraaf.graph.register.unions import Unions


class Links:
    """Who bears one number with whom, or was said to be the same: so far nobody is joined."""

    def __init__(self, persons: Persons, verdicts: Verdicts) -> None:
        self._persons, self._verdicts = persons, verdicts
        self._decided = {name for pair in verdicts.same for name in pair}

    def everybody(self) -> set[str]:
        """Return all persons who may be linked with others."""
        return self._persons.recorded() | set(filter(self._persons.knows, self._decided))

    def linked(self, persons: Iterable[str]) -> set[str]:
        """Return those of some persons who may be linked with others, and all whom they reach.

        Decisions lead on through somebody whom no paper names any more.
        """
        reached, followed, todo = set[str](), set[str](), set(persons)
        while todo:
            name = todo.pop()
            numbers = self._persons.numbers(name)
            if numbers or name in self._decided:
                reached.add(name)
                bearing = (self._persons.bearing(number) for number in numbers - followed)
                todo |= self._verdicts.said_same(name).union(*bearing) - reached
                followed |= numbers
        return set(filter(self._persons.knows, reached))

    def joined(self, persons: set[str]) -> list[list[str]]:
        """Return the sets of those who are one; all who are linked with the given are among them.

        Numbers join in the order of the names, and never those whom a decision parts.
        """
        unions = Unions(persons)
        members = {name: {name} for name in persons}

        def join(one: str, two: str) -> None:
            first, second = unions.root(one), unions.root(two)
            if first != second and not self._verdicts.part(members[first], members[second]):
                unions.join(first, second)
                members[unions.root(first)] = members[first] | members[second]

        for one, two in self._verdicts.same:
            if one in unions and two in unions:
                join(one, two)
        holders: dict[str, str] = {}
        for person in sorted(persons):
            for number in sorted(self._persons.numbers(person)):
                join(holders.setdefault(number, person), person)
        return [names for names in unions.sets() if len(names) > 1]
