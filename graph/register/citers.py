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
from kamergraaf.graph.papers import text
from kamergraaf.graph.predicates import END, own
from kamergraaf.graph.register.bodies import COMMITTEE, Bodies
from kamergraaf.graph.register.evidence import Identity
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

# Of all papers in which an actor cites, the first by the IRI of its graph tells of it.
_FIRST = """SELECT (MIN(STR(?g)) AS ?first) {{
  SELECT DISTINCT ?g {{ GRAPH ?g {{ ?citation d:citingActor {} }} }}
}}"""
_CITING_ACTOR = ox.NamedNode(f"{DEF}citingActor")

Said = Mapping[str, list[str]]


class Citers:
    """Tells of each actor that cites how it is shown."""

    def __init__(self, engine: ox.Store, bodies: Bodies) -> None:
        self._engine, self._bodies = engine, bodies
        self._shown = bodies.shown()

    def of_person(self, person: Identity) -> Iterator[str]:
        """Yield the lines on a person where he or she cites, under each name and in each post."""
        names = [person.shown, *sorted({one.label for one in person.attested})]
        for one in person.attested:
            for actor in (one.iri, *sorted(one.incumbencies)):
                yield from self._lines(actor, names)

    def of_group(self, group: str) -> Iterator[str]:
        """Yield the lines on any other actor where it cites: a body, or several together."""
        one = self._bodies.printed.get(group)
        names = []
        if one and one.kind == COMMITTEE:
            names = [self._shown[self._bodies.identified(group)], one.label]
        yield from self._lines(group, names)

    def _lines(self, actor: str, names: list[str]) -> Iterator[str]:
        first = self._first_paper(actor)
        if first:
            yield from _Citer(self._engine, first, names, self._bodies).lines(actor)

    def _first_paper(self, actor: str) -> str:
        cited = self._engine.quads_for_pattern(None, _CITING_ACTOR, ox.NamedNode(actor), None)
        if next(cited, None) is None:  # most actors cite nothing, and to look takes no time
            return ""
        found = self._engine.query(_FIRST.format(terms.iri(actor)), prefixes=PREFIXES)
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - it is a SELECT
        return next((text(row[0]) for row in found), "")


class _Citer:
    """An actor as one paper has it; `names` are those beside its own, the one shown first."""

    def __init__(self, engine: ox.Store, graph: str, names: list[str], bodies: Bodies) -> None:
        self._engine, self._graph = engine, ox.NamedNode(graph)
        self._names, self._bodies = names, bodies

    def lines(self, actor: str) -> Iterator[str]:
        said = self._said(actor)
        label = _first(said, f"{p.SKOS}prefLabel")
        shown = self._names[0] if self._names else label
        role, body = self._role_and_body(actor, said)
        called = [shown, label, role if " " in role else "", *self._names]
        called += self._bodies.names(actor)
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
        if "PersonAsPrinted" in kinds and f"{DEF}inChamber" in said:
            return "kamerlid", self._label(self._home(said))
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
