"""Packaged data as graphs: the register of bodies and roles, and the gazetteer of acts."""

from __future__ import annotations

from collections.abc import Iterator

from kamergraaf.graph import terms
from kamergraaf.graph.predicates import ELI, END, KEY, KIND, PREF_LABEL, SKOS, is_a, own, predicate
from kamergraaf.graph.triples.actors import CHAMBER_NAMES
from kamergraaf.graph.triples.paper import role_iri
from kamergraaf.ontology import gazetteer, register
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.gazetteer import Act
from kamergraaf.ontology.identifiers import BASE, DEF, graph_iri, slug
from kamergraaf.ontology.nouns import Chamber, Iri, Role
from kamergraaf.ontology.register import KnownMinistry

_CONCEPT = is_a(SKOS, "Concept")
_CHAMBER = is_a(DEF, "Chamber")
_MINISTRY = is_a(DEF, "Ministry")
_DATED_NAME = is_a(DEF, "DatedName")
_ABOUT = own("about")
_SHORT_LABEL = own("shortLabel")
_EXACT_MATCH = predicate(SKOS, "exactMatch")

_WORK = is_a(DEF, "Work")
_PROPOSAL = is_a(DEF, "Proposal")
_LEGAL_RESOURCE = is_a(ELI, "LegalResource")
_ALT_LABEL = predicate(SKOS, "altLabel")
_CELEX = own("celex")
_BWB = own("bwb")
_ADOPTED_AS = own("adoptedAs")
_VALID_FROM = own("validFrom")
_VALID_UNTIL = own("validUntil")
_CERTAINTY = own("certainty")
_PROPOSALS = frozenset({"voorstel", "wetsvoorstel"})
# What people name as if it were an act ("het Pact") is no legal resource.
_NO_LEGAL_RESOURCES = frozenset({"pact", "verklaring", "verzameling"})


def reference_graphs() -> Iterator[tuple[Iri, bytes]]:
    """Yield each graph of packaged data with its triples, sorted N-Triples.

    Raises gazetteer.BrokenTable.
    """
    yield graph_iri("register"), _sorted(_register())
    yield graph_iri("gazetteer"), _sorted(_gazetteer())


def _sorted(lines: Iterator[str]) -> bytes:
    return "".join(sorted(set(lines))).encode()


def _register() -> Iterator[str]:
    for code, label in CHAMBER_NAMES.items():
        subject = terms.iri(actor_iri(Chamber(code)))
        yield f"{subject}{_CHAMBER}"
        yield f"{subject}{PREF_LABEL}{terms.literal(label)}{END}"
        yield f"{subject}{_SHORT_LABEL}{terms.literal(code.upper())}{END}"
    for ministry in register.load_ministries().values():
        subject = terms.iri(actor_iri(ministry.ministry))
        yield f"{subject}{_MINISTRY}"
        yield f"{subject}{PREF_LABEL}{terms.literal(ministry.ministry.name)}{END}"
        yield f"{subject}{_SHORT_LABEL}{terms.literal(ministry.abbreviation)}{END}"
        yield f"{subject}{_EXACT_MATCH}{terms.iri(ministry.iri)}{END}"
        yield from _dated_name(ministry, subject)
    for role in Role:
        subject = terms.iri(role_iri(role.value))
        yield f"{subject}{_CONCEPT}"
        yield f"{subject}{PREF_LABEL}{terms.literal(role.value)}{END}"


def _dated_name(ministry: KnownMinistry, subject: str) -> Iterator[str]:
    """Say when a ministry bore a name, where that is known."""
    if not (ministry.since or ministry.until):
        return
    key = f"{ministry.tooi}/{slug(ministry.ministry.name)}"
    name = terms.iri(f"{BASE}id/name/{key}")
    yield f"{name}{_DATED_NAME}{name}{_ABOUT}{subject}{END}"
    yield f"{name}{PREF_LABEL}{terms.literal(ministry.ministry.name)}{END}"
    for kind, day in ((_VALID_FROM, ministry.since), (_VALID_UNTIL, ministry.until)):
        if day:
            yield f"{name}{kind}{terms.day(day)}{END}"


def _gazetteer() -> Iterator[str]:
    acts = gazetteer.load_acts()
    for act in acts.values():
        yield from _act(act, terms.iri(act.iri))
        if act.adopted_as:
            adopted = terms.iri(acts[act.adopted_as].iri)
            yield f"{terms.iri(act.iri)}{_ADOPTED_AS}{adopted}{END}"
    for alias in gazetteer.load_aliases():
        # The name of a system or a topic is no name of the act.
        act = acts[alias.key]
        if alias.mention == "citation" and alias.name != act.title:
            yield f"{terms.iri(act.iri)}{_ALT_LABEL}{terms.literal(alias.name)}{END}"


def _act(act: Act, subject: str) -> Iterator[str]:
    scheme, _, number = act.key.partition(":")
    yield f"{subject}{_WORK}"
    if act.type in _PROPOSALS:
        yield f"{subject}{_PROPOSAL}"
    elif act.type not in _NO_LEGAL_RESOURCES:
        yield f"{subject}{_LEGAL_RESOURCE}"
    yield f"{subject}{KEY}{terms.literal(act.key)}{END}"
    yield f"{subject}{KIND}{terms.literal(act.kind)}{END}"
    yield f"{subject}{PREF_LABEL}{terms.literal(act.title)}{END}"
    yield f"{subject}{_CERTAINTY}{terms.literal(act.certainty)}{END}"
    if scheme in {"celex", "bwb"}:
        yield f"{subject}{_CELEX if scheme == 'celex' else _BWB}{terms.literal(number)}{END}"
    if act.valid_from:
        yield f"{subject}{_VALID_FROM}{terms.day(act.valid_from)}{END}"
    if act.valid_until:
        yield f"{subject}{_VALID_UNTIL}{terms.day(act.valid_until)}{END}"
