"""Persons come by surname, each once; those whom numbers or decisions make one come together."""

from __future__ import annotations

from datetime import UTC, datetime

from kamergraaf.graph.papers import Papers
from kamergraaf.graph.register.bodies import Bodies
from kamergraaf.graph.register.bodies_reading import printed_bodies, read_bodies
from kamergraaf.graph.register.curation import DIFFERENT, SAME, Verdicts, decide
from kamergraaf.graph.register.namesakes import Namesakes
from kamergraaf.graph.register.people_reading import Persons
from kamergraaf.graph.store import Store
from kamergraaf.ontology.actor_identifiers import attested_iri
from kamergraaf.ontology.nouns import Document, Iri, Person, Record
from tests.people import GUID, SPAN, loaded, member, minister, paper

MARRIED = member("Vos-Bruins", "CDA", "Eva")
BEFORE = member("Bruins", "CDA", "Eva")


def record(person: Person, number: int) -> Record:
    return Record(person, (), "", (Iri(GUID.format(number)),), None, None, "", SPAN)


def groups(store: Store, verdicts: Verdicts | None = None) -> list[list[list[str]]]:
    """Return the surnames of each printed name, by person and by group."""
    verdicts = verdicts or Verdicts([])
    papers = Papers(store.engine)
    persons = Persons(papers, Bodies(printed_bodies(read_bodies(papers)), verdicts))
    return [
        sorted(sorted(one.surname for one in person.attested) for person in same)
        for same in Namesakes(persons, verdicts).all()
    ]


def test_spellings_of_one_surname_come_together_and_others_apart() -> None:
    first = paper(1, [member("Van den Berg", "VVD"), member("Bergman", "SP")])
    second = paper(2, [member("van den berg", "CDA"), minister("Van den Berg", "A.")])
    found = groups(loaded([first, second]))
    assert found == [[["Bergman"]], [["Van den Berg"], ["Van den Berg"], ["van den berg"]]]


def papers_of_one_number() -> list[Document]:
    return [
        paper(1, [MARRIED, member("Bruins", "SP")], records=(record(MARRIED, 1),)),
        paper(2, [BEFORE], records=(record(BEFORE, 1),)),
    ]


def test_one_number_puts_two_surnames_together_and_each_person_comes_once() -> None:
    # The best known name is the one first seen, so both stand under "Vos-Bruins".
    found = groups(loaded(papers_of_one_number()))
    assert found == [[["Bruins"]], [["Bruins", "Vos-Bruins"]]]


def test_two_numbers_do_not() -> None:
    other = paper(2, [BEFORE], records=(record(BEFORE, 2),))
    found = groups(loaded([papers_of_one_number()[0], other]))
    assert found == [[["Bruins"], ["Bruins"]], [["Vos-Bruins"]]]


def test_decisions_join_and_part_whatever_the_numbers() -> None:
    one, two = attested_iri(MARRIED), attested_iri(BEFORE)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    apart = Verdicts([decide(one, two, DIFFERENT, "two", "me", now)])
    assert groups(loaded(papers_of_one_number()), apart) == [
        [["Bruins"], ["Bruins"]],
        [["Vos-Bruins"]],
    ]
    joined = Verdicts([decide(one, two, SAME, "one", "me", now)])
    plain = loaded([paper(1, [MARRIED]), paper(2, [BEFORE])])
    assert groups(plain, joined) == [[["Bruins", "Vos-Bruins"]]]
    assert groups(plain) == [[["Bruins"]], [["Vos-Bruins"]]]


def test_a_decision_on_somebody_who_is_nowhere_changes_nothing() -> None:
    gone = decide(
        attested_iri(MARRIED), Iri("https://example.org/x"), SAME, "", "", datetime.now(UTC)
    )
    assert groups(loaded([paper(1, [MARRIED])]), Verdicts([gone])) == [[["Vos-Bruins"]]]
