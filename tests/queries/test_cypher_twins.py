"""Each named question gives the same rows in Cypher as in SPARQL: same fields, values and order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kamergraaf import KnowledgeGraph
from kamergraaf.graph.neo4j.database import Access, Database
from kamergraaf.graph.neo4j.push import push
from kamergraaf.graph.neo4j.store import Neo4jStore
from kamergraaf.graph.register.deciding import decide
from kamergraaf.graph.store import Store
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.nouns import (
    Collective,
    Committee,
    Document,
    Fractie,
    Iri,
    Membership,
    PassageKind,
    Person,
    Record,
    Role,
    Span,
)
from kamergraaf.queries import ask, explain_nothing
from kamergraaf.queries.catalogue import questions
from tests.factories import (
    ASYLUM,
    BBB,
    BOSWIJK,
    COPIED,
    HELDER,
    JUSTICE,
    MINISTER,
    PVV,
    asked_by,
    make_document,
    with_namesakes,
)
from tests.neo4j_contents import empty

# What may be given for a parameter, whatever the question: some match, some do not.
VALUES = {
    "addressee": ["minister van Asiel", "Financiën"],
    "body": ["asiel", "bbb", "van"],
    "article": ["12", "12(6)", "50", "1"],
    "below": ["0.97", "1"],
    "by": ["Van Weel", "BBB", "minister van", "justitie en veiligheid", "niemand", "&"],
    "committee": ["justitie", "Immigratie & Asiel", "zuiver niets"],
    "deputies": ["yes", "no"],
    "document": ["kst-32317-PX", "KST-2-b", "kst-99902-C"],
    "fractie": ["bbb", "CDA", "GroenLinks-PvdA", "SP", "boerburgerbeweging", "den haan"],
    "kind": ["eu,law", "kamerstuk", "treaty,", "persoon", "fractie,commissie", "ministerie,ambt"],
    "on": ["2026-01-02", "2026-02-10", "1999-01-01"],
    "name": ["van", "meijer", "den haan", "boerburgerbeweging", "van weel"],
    "person": ["van", "hattem", "nicolaï", "meijer"],
    "post": ["asiel", "minister voor"],
    "since": ["2020-01-01", "2026-02-01", "2099-12-31"],
    "to": ["32317", "letter"],
    "until": ["2025-12-31", "1999-12-31"],
    "verdict": ["same", "different"],
    "work": ["AMMR", "Vreemdelingenwet 2000", "celex:32024R1351", "2024/1351"],
}
CASES = [pytest.param(name, {}, id=name) for name in questions()] + [
    pytest.param(name, {one.name: value}, id=f"{name} {one.name}={value}")
    for name, question in questions().items()
    for one in question.parameters
    for value in VALUES.get(one.name, ["iets"])
]


def with_seats(name: str, *seats: tuple[str, str, Role]) -> Document:
    """Make a paper that only says who sits where: (person, fractie, role)."""
    memberships = tuple(
        Membership(
            Person(person, chamber="ek", fractie=fractie), body, role, Fractie(fractie, "ek"),
            Span(number, number + 1),
        )
        for number, (person, fractie, role) in enumerate(seats)
        for body in (ASYLUM, JUSTICE)
    )  # fmt: skip
    return Document(
        name, f"{name}.txt", "x", "00" + name, date(2026, 1, 2), memberships=memberships
    )


def generated() -> Iterator[Document]:
    """Make papers with names printed differently, open questions and letters, missing dates."""
    yield make_document("kst-1-A")
    paper = make_document("kst-2-B", exchanges=3)
    yield replace(
        paper,
        passages=tuple(one for one in paper.passages if one.key != "answer/bbb/2"),
        citations=tuple(one for one in paper.citations if one.passage != "answer/bbb/2"),
    )
    bare = make_document("scan met spaties", members=3)
    undated = tuple(replace(one, date=None, subject="") for one in bare.letters)
    yield replace(bare, date=None, letters=undated, pages=())
    yield with_seats("kst-3-C", ("Nicolaï", "PvdD", Role.LID), ("Van Ede", "PVV", Role.LID))
    yield with_seats(
        "kst-4-D", ("Nicolai", "PvdD", Role.LID), ("van Ede", "PVV", Role.PLAATSVERVANGEND_LID),
        ("'t Hart 🦌", "50PLUS", Role.VOORZITTER), ("Ångström", "SP", Role.ONDERVOORZITTER),
    )  # fmt: skip
    # A letter to the same minister that waits for its answer, and one that only a post got.
    waiting = make_document("kst-6-F", exchanges=1)
    asked = replace(waiting.letters[0], kenmerk="179999")
    other = replace(asked, key="letter/ander", kenmerk="179998", addressees=(COPIED,))
    kept = tuple(one for one in waiting.passages if one.kind is not PassageKind.ANSWER)
    kept = tuple(replace(one, letter=asked.key) for one in kept)
    cited = tuple(one for one in waiting.citations if not one.passage.startswith("answer/"))
    yield replace(waiting, letters=(asked, other), passages=kept, citations=cited, footnotes=())
    # The minister himself speaks in a paper, and a letter is printed in two with another subject.
    twice = make_document("kst-5-E")
    letters = tuple(replace(one, subject=f"{one.subject} (vervolg)") for one in twice.letters)
    passages = tuple(replace(one, voice=MINISTER.person) for one in twice.passages[-1:])
    yield replace(twice, letters=letters, passages=(*twice.passages[:-1], *passages))
    # A text without voices: nobody is known to cite.
    mute = make_document("kst-11-K", exchanges=1)
    cited = tuple(replace(one, passage="", footnote="", repeats="") for one in mute.citations)
    yield replace(mute, letters=(), passages=(), footnotes=(), citations=cited)
    yield with_namesakes("kst-12-L")
    # Members ask, one alone and two together; two fracties do, and nobody answers the fourth.
    several = Collective((HELDER, BOSWIJK)), HELDER, Collective((BBB, PVV)), BOSWIJK
    asked = asked_by(make_document("kst-13-M", exchanges=4), *several)
    kept = tuple(one for one in asked.passages if one.key != "answer/bbb/4")
    cited = tuple(one for one in asked.citations if one.passage != "answer/bbb/4")
    yield replace(asked, passages=kept, citations=cited)
    # A later list, in which some are missing, and a letter that only a chair signs.
    yield replace(
        with_seats("kst-14-N", *((name, "PVV", Role.LID) for name in ("Van Ede", "Aa", "Bee"))),
        date=date(2026, 8, 1),
    )
    yield replace(with_seats("kst-15-O", ("Aa", "PVV", Role.VOORZITTER)), date=date(2027, 8, 1))


def with_persons() -> Iterator[Document]:
    """Make papers that print one person, and one body, in several ways, with dates and records."""
    full = Person("Meijer", "A.B.", "ek", "BBB", "Anna")
    short, other = Person("Meijer", chamber="ek", fractie="BBB"), Person("Meijer", "", "ek", "D66")
    group, member = Fractie("Fractie-Den Haan", "ek"), Fractie("Lid Den Haan", "ek")
    haan = Person("Den Haan", "N.L.", "ek", "Lid Den Haan")
    records = (
        Record(
            full, names=("Anna Meijer-Jansen",), identifiers=(_guid(1),), since=date(1970, 1, 1)
        ),
        Record(BBB, names=("BoerBurgerBeweging",), identifiers=(_guid(2),), abbreviation="BBB"),
        Record(Committee("Asiel", "ek"), names=("Commissie Asiel",), identifiers=(_guid(3),)),
        Record(ASYLUM, identifiers=(_guid(3), Iri("https://www.eerstekamer.nl/commissies/i_a"))),
    )
    seats = tuple(
        Membership(who, body, role, fractie, Span(number, number + 1), since=since, until=until)
        for number, (who, body, role, fractie, since, until) in enumerate((
            (full, ASYLUM, Role.LID, BBB, date(2020, 1, 1), None),
            (short, JUSTICE, Role.VOORZITTER, BBB, date(2020, 1, 1), date(2021, 1, 1)),
            (short, Committee("Asiel", "ek"), Role.LID, BBB, None, date(2022, 2, 2)),
            (haan, ASYLUM, Role.LID, group, date(2020, 1, 1), None),
            (haan, JUSTICE, Role.LID, member, None, None),
            # The other chamber has a committee of that name too.
            (other, Committee(JUSTICE.name, "tk"), Role.LID, None, date(2020, 1, 1), None),
        ))
    )  # fmt: skip
    paper = make_document("kst-7-G", exchanges=2)
    first, *rest = (one for one in paper.passages if one.kind is PassageKind.QUESTION)
    asked = {first.key: group, **{one.key: member for one in rest}}
    passages = tuple(
        replace(one, voice=asked[one.key], series=asked[one.key]) if one.key in asked else one
        for one in paper.passages
    )
    yield replace(paper, passages=passages, memberships=(*paper.memberships, *seats),
                  records=records)  # fmt: skip
    yield with_seats("kst-8-H", ("Meijer", "BBB", Role.LID))
    yield replace(
        make_document("kst-9-I", exchanges=1),
        memberships=(Membership(other, JUSTICE, Role.LID, Fractie("D66", "ek"), Span(0, 1)),),
    )


def _guid(number: int) -> Iri:
    place = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Persoon"
    return Iri(f"{place}({number:08}-0000-4000-8000-000000000000)")


def decided(store: Store) -> None:
    """Decide that two are one, and that two are not."""
    when = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    for verdict, one, two in (
        ("same", "person/ek-van-ede-pvv", "person/ek-van-hattem-pvv"),
        ("different", actor_iri(JUSTICE), actor_iri(ASYLUM)),
    ):
        decide(store, verdict, one, two, why="gezien", by="Jo", when=when)


@pytest.fixture(scope="module")
def stores(
    neo4j_access: Access, px: Path, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Store, Neo4jStore]]:
    """The real paper, the samples and made-up papers, in a store and in the Neo4j it went to."""
    folder = tmp_path_factory.mktemp("twins") / "store"
    with KnowledgeGraph.create(folder) as graph:
        graph.load(px, root / "kamergraaf" / "samples")
    with Store.open(folder) as store, Database(neo4j_access) as database:
        for paper in (*generated(), *with_persons()):
            store.put(paper)
        store.settle()
        decided(store)
        empty(database)
        list(push(store, database))
        yield store, Neo4jStore(database)


def test_every_question_has_a_twin() -> None:
    assert [name for name, one in questions().items() if not one.cypher] == []
    for one in questions().values():
        for parameter in one.parameters:
            assert f"$of_{parameter.name}" in one.cypher, f"{one.name}: {parameter.name}"


@pytest.mark.parametrize(("name", "parameters"), CASES)
def test_both_give_the_same_rows(
    stores: tuple[Store, Neo4jStore], name: str, parameters: dict[str, str]
) -> None:
    sparql, cypher = stores
    wanted = ask(sparql, name, **parameters)
    assert ask(cypher, name, **parameters) == wanted
    assert wanted or parameters, "a question without rows proves nothing"


def test_the_cases_find_something_for_each_parameter(stores: tuple[Store, Neo4jStore]) -> None:
    empty_handed = [
        f"{name} {one.name}"
        for name, question in questions().items()
        for one in question.parameters
        if not any(ask(stores[0], name, **{one.name: value}) for value in VALUES[one.name])
    ]
    assert empty_handed == []


def test_both_know_the_nearest_names(stores: tuple[Store, Neo4jStore]) -> None:
    sparql, cypher = stores
    assert explain_nothing(cypher, "members", person="Hatem") == explain_nothing(
        sparql, "members", person="Hatem"
    )
