"""How each actor that cites is shown in a table, found once so that no question has to.

What papers say of an actor stands in every one of them; to join it at every question would take
longer the more papers there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from kamergraaf.graph import predicates as p
from kamergraaf.graph import terms
from kamergraaf.graph.bodies import COMMITTEE, Bodies
from kamergraaf.graph.papers import document_graphs, text
from kamergraaf.graph.people_evidence import Identity
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.sparql import PREFIXES
from kamergraaf.ontology.identifiers import DEF

_SHOWN_NAME, _SHOWN_ROLE, _SHOWN_BODY = own("shownName"), own("shownRole"), own("shownBody")
_CALLED = own("called")

_ROLES = {
    "Fractie": "fractie", "Committee": "commissie", "Chamber": "kamer", "Ministry": "ministerie",
    "Party": "partij", "PersonAsPrinted": "persoon",
}  # fmt: skip
_TOGETHER = {"Fractie": "fracties", "PersonAsPrinted": "leden", "Incumbency": "bewindspersonen"}
# "minister van Financiën", "staatssecretaris voor Jeugd": what follows is the domain.
_DOMAIN = re.compile(r".*? (?:van|voor) ")

_CITING = "SELECT DISTINCT ?actor { ?citation d:citingActor ?actor }"

Said = Mapping[str, list[str]]


class Citers:
    """The actors that cite; whoever of them is a person is to be called by name before `lines`."""

    def __init__(self, engine: ox.Store, bodies: Bodies) -> None:
        self._engine, self._bodies = engine, bodies
        self._graphs = _citing(engine)
        self._names: dict[str, list[str]] = {person: [] for person in self._persons()}
        shown = bodies.shown()
        for stands_for, printed in bodies.sets():
            for one in printed:
                if one.kind == COMMITTEE:
                    self._names[one.iri] = [shown[stands_for], one.label]

    def _persons(self) -> Iterator[str]:
        """Yield who cites, ministers as the persons they are."""
        for actor, graph in self._graphs.items():
            member = self._engine.quads_for_pattern(
                ox.NamedNode(actor), ox.NamedNode(f"{p.ORG}member"), None, ox.NamedNode(graph)
            )
            yield next((text(quad.object) for quad in member), actor)

    def call(self, person: Identity) -> None:
        """Take in what a person is called, the fullest name first."""
        names = [person.shown, *sorted({one.label for one in person.attested})]
        for one in person.attested:
            if one.iri in self._names:
                self._names[one.iri] = names

    def lines(self) -> Iterator[str]:
        """Yield the lines on all actors that cite."""
        for actor in sorted(self._graphs):
            shown = _Citer(self._engine, self._graphs[actor], self._names, self._bodies)
            yield from shown.lines(actor)


def _citing(engine: ox.Store) -> dict[str, str]:
    """Return all actors that cite, each with the graph of the first paper, by id, that says so."""
    graphs: dict[str, str] = {}
    for graph in document_graphs(engine):
        found = engine.query(_CITING, prefixes=PREFIXES, default_graph=graph)
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - it is a SELECT
        for row in found:
            graphs.setdefault(text(row[0]), graph.value)
    return graphs


class _Citer:
    """An actor as one paper has it."""

    def __init__(
        self, engine: ox.Store, graph: str, names: Mapping[str, list[str]], bodies: Bodies
    ) -> None:
        self._engine, self._graph = engine, ox.NamedNode(graph)
        self._names, self._bodies = names, bodies

    def lines(self, actor: str) -> Iterator[str]:
        said = self._said(actor)
        label = _first(said, f"{p.SKOS}prefLabel")
        person = _first(said, f"{p.ORG}member") or actor
        known = self._names.get(person, [])
        shown = known[0] if known else label
        role, body = self._role_and_body(actor, said)
        called = [shown, label, role if " " in role else "", *known, *self._bodies.names(actor)]
        called += [self._label(fractie) for fractie in self._fracties(said)]
        subject = terms.iri(actor)
        yield f"{subject}{_SHOWN_NAME}{terms.literal(shown)}{END}"
        yield f"{subject}{_SHOWN_ROLE}{terms.literal(role)}{END}"
        yield f"{subject}{_CALLED}{terms.literal(words(' '.join(called)))}{END}"
        if body:
            yield f"{subject}{_SHOWN_BODY}{terms.literal(body)}{END}"

    def _role_and_body(self, actor: str, said: Said) -> tuple[str, str]:
        kinds = {kind.removeprefix(DEF) for kind in said.get(f"{p.RDF}type", ())}
        if kinds & {"Incumbency", "Post"}:
            post = _first(said, f"{DEF}holdsPost") or actor
            office = self._said(post)
            title = _first(office, f"{p.SKOS}prefLabel")
            ministry = self._label(_first(office, f"{p.ORG}postIn"))
            found = _DOMAIN.match(title)
            return title, ministry or (title[found.end() :] if found else "")
        if "Collective" in kinds:
            return self._together(said.get(f"{DEF}jointOf", []))
        kind = next((kind for kind in sorted(kinds) if kind in _ROLES), "")
        return _ROLES.get(kind, "persoon"), self._label(self._home(said))

    def _together(self, members: list[str]) -> tuple[str, str]:
        said = [self._said(one) for one in members]
        kinds = {k.removeprefix(DEF) for one in said for k in one.get(f"{p.RDF}type", ())}
        role = next((_TOGETHER[kind] for kind in sorted(kinds) if kind in _TOGETHER), "commissie")
        homes = sorted({self._label(self._home(one)) for one in said} - {""})
        return role, " en ".join(homes)

    def _fracties(self, said: Said) -> list[str]:
        """Return the fracties for which an actor sits, or those who speak together."""
        together = [self._said(one) for one in said.get(f"{DEF}jointOf", ())]
        return [one for each in (said, *together) for one in each.get(f"{DEF}sitsFor", ())]

    def _home(self, said: Said) -> str:
        return _first(said, f"{p.ORG}unitOf") or _first(said, f"{DEF}inChamber")

    def _label(self, iri: str) -> str:
        return _first(self._said(iri), f"{p.SKOS}prefLabel") if iri else ""

    def _said(self, subject: str) -> Said:
        found: dict[str, list[str]] = {}
        for quad in self._engine.quads_for_pattern(ox.NamedNode(subject), None, None, self._graph):
            found.setdefault(quad.predicate.value, []).append(text(quad.object))
        return {name: sorted(values) for name, values in found.items()}


def words(text: str) -> str:
    """Return the words of `text`, in lower case, each between spaces; questions compare so.

    >>> words("D.M. van Weel")
    ' d m van weel '
    """
    return " ".join(["", *re.findall(r"[^\W_]+", text.lower()), ""])


def _first(said: Said, predicate: str) -> str:
    values = said.get(predicate)
    return values[0] if values else ""
