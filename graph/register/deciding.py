"""Finds the actors that a person means, and keeps what he or she decides on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches

from kamergraaf.graph.errors import DecisionError
from kamergraaf.graph.register import curation
from kamergraaf.graph.register.curation import Decision, Verdicts, read_decisions
from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import BASE, slug
from kamergraaf.ontology.nouns import Iri

_PREFIXES = ("", "person/", "org/", "party/", "post/", "ministerie/")
_TOOI = "https://identifier.overheid.nl/tooi/id/"
_LISTED = 6


def key_of(iri: str) -> str:
    """Return the short key of an actor, as `ask doubts` prints it.

    >>> key_of("https://w3id.org/kamergraaf/id/person/ek-van-hattem-pvv")
    'person/ek-van-hattem-pvv'
    """
    return iri.removeprefix(f"{BASE}id/").removeprefix(_TOOI)


@dataclass(frozen=True, slots=True)
class Named:
    """A printed actor: who it is identified as, what class it has, what it is called.

    `printed` are the names that papers print for it, `labels` all names, both folded.
    """

    iri: str
    identity: str
    kind: str
    printed: frozenset[str]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A decision as a person asks for it: its actors by key, IRI or whole name."""

    verdict: str
    one: str
    two: str
    why: str
    by: str
    when: datetime


def decide(
    store: Store, verdict: str, one: str, two: str, *, why: str, by: str, when: datetime
) -> Decision:
    """Keep one decision, as `decide_all` does. Raises DecisionError where it cannot be made."""
    (made,) = decide_all(store, [Wanted(verdict, one, two, why, by, when)])
    if isinstance(made, DecisionError):
        raise made
    return made


def decide_all(store: Store, wanted: Iterable[Wanted]) -> list[Decision | DecisionError]:
    """Keep the decisions that actors are "same" or "different", and bring the register up to them.

    A new decision on the same two takes the place of the old. Returned is each as it was made,
    or the reason, in one line, why it was not: a name means nobody or several, or another decision
    says otherwise, be it one of those before it.
    """
    actors, decisions = _actors(store), read_decisions(store.engine)
    results: list[Decision | DecisionError] = []
    changes: dict[Iri, str] = {}
    for one in wanted:
        try:
            made = _made(one, actors, decisions)
        except DecisionError as refused:
            results.append(refused)
            continue
        results.append(made)
        changes[made.iri] = made.triples()
        decisions = [old for old in decisions if old.iri != made.iri] + [made]
    if changes:
        store.curate(changes)
    return results


def _made(wanted: Wanted, actors: list[Named], decisions: list[Decision]) -> Decision:
    first, second = _find(actors, wanted.one), _find(actors, wanted.two)
    if first.kind != second.kind:
        raise DecisionError(
            f"{key_of(first.iri)} and {key_of(second.iri)} are of two kinds and never one"
        )
    made = curation.decide(
        Iri(first.iri), Iri(second.iri), wanted.verdict, wanted.why, wanted.by, wanted.when
    )
    if earlier := Verdicts(decisions).contradicted_by(made):
        raise DecisionError(
            f"{key_of(first.iri)} and {key_of(second.iri)} cannot be {wanted.verdict}: "
            f"{_told(earlier)}"
        )
    return made


def undo(store: Store, verdict: str, one: str, two: str) -> Decision:
    """Take back a decision on two actors. Raises DecisionError where there is none."""
    decisions = [made for made in read_decisions(store.engine) if made.verdict == verdict]
    for made in decisions:
        if all(_is_on(made, name) for name in (one, two)) and slug(one) != slug(two):
            store.curate({made.iri: ""})
            return made
    actors = _actors(store)
    pair = {_find(actors, one).iri, _find(actors, two).iri}
    for made in decisions:
        if {made.first, made.second} == pair:
            store.curate({made.iri: ""})
            return made
    raise DecisionError(f"nothing says that {one} and {two} are {verdict}; see ask decisions")


def _is_on(made: Decision, name: str) -> bool:
    sides = {made.first, made.second}
    return bool(sides & {name, *(f"{BASE}id/{prefix}{name}" for prefix in _PREFIXES)})


def _told(made: Decision) -> str:
    sides = f"{key_of(made.first)} {key_of(made.second)}"
    return (
        f"{made.by} decided on {made.when:%Y-%m-%d} that {key_of(made.first)} and "
        f"{key_of(made.second)} are {made.verdict} ({made.why}); "
        f"to take that back: kamergraaf {made.verdict} {sides} --undo"
    )


# --- finding ----------------------------------------------------------------------------------


def _actors(store: Store) -> list[Named]:
    """Return all printed actors with their names, with and without what they belong to."""
    kinds = {
        str(row["who"]): str(row["kind"])
        for row in store.select(
            "SELECT DISTINCT ?who ?kind WHERE { GRAPH ?g { ?who a ?kind FILTER(?kind IN"
            " (d:PersonAsPrinted, d:Fractie, d:Committee, d:Party, d:Ministry, d:Post)) } }"
        )
    }
    printed = _labels(store, "skos:prefLabel")
    labels = _labels(store, "skos:prefLabel|skos:altLabel|foaf:name")
    beside: dict[str, set[str]] = defaultdict(set)
    for row in store.select(
        "SELECT DISTINCT ?who ?of WHERE { GRAPH ?g { ?who d:sitsFor|org:unitOf ?of } }"
    ):
        beside[str(row["who"])].add(str(row["of"]))
    found = []
    for row in store.select(
        "SELECT ?who ?one WHERE { GRAPH ?g { ?who d:identifiedAs ?one } } ORDER BY ?who"
    ):
        who, own = str(row["who"]), labels[str(row["who"])]
        behind = {name for body in beside[who] for name in labels[body] | _chamber_name(body)}
        told = {f"{name} ({other})" for name in own for other in behind}
        names, alone = frozenset(map(slug, own | told)), frozenset(map(slug, printed[who]))
        found.append(Named(who, str(row["one"]), kinds.get(who, ""), alone, names))
    return found


def _labels(store: Store, path: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in store.select(
        f"SELECT DISTINCT ?who ?label WHERE {{ GRAPH ?g {{ ?who {path} ?label }} }}"
    ):
        found[str(row["who"])].add(str(row["label"]))
    return found


def _chamber_name(body: str) -> set[str]:
    name = body.rpartition("/")[2]
    return {name.replace("-", " ")} if name.endswith("-kamer") else set()


def _find(actors: list[Named], text: str) -> Named:
    """Return the actor of that key, IRI or whole name. Raises DecisionError."""
    wanted = {text, f"{_TOOI}{text}", *(f"{BASE}id/{prefix}{text}" for prefix in _PREFIXES)}
    for one in actors:
        if one.iri in wanted:
            return one
    called = [one for one in actors if slug(text) in one.labels]
    identities = sorted({one.identity for one in called})
    if len(identities) == 1:
        as_printed = [one for one in called if slug(text) in one.printed]
        stands_for_all = [one for one in actors if one.iri == identities[0]]
        return (as_printed if len(as_printed) == 1 else stands_for_all)[0]
    if identities:
        listed = ", ".join(key_of(one) for one in identities[:_LISTED])
        more = f" and {len(identities) - _LISTED} more" if len(identities) > _LISTED else ""
        raise DecisionError(
            f"{text}: {len(identities)} actors bear this name; give one of the keys {listed}{more}"
        )
    known = {label: one for one in actors for label in one.labels}
    known |= {slug(key_of(one.iri).partition("/")[2]): one for one in actors}
    near = get_close_matches(slug(text), known, n=3, cutoff=0.5)
    keys = ", ".join(dict.fromkeys(key_of(known[one].iri) for one in near))
    raise DecisionError(
        f"{text}: no actor of this store has this key or name; "
        + (f"the nearest: {keys}" if keys else "see ask register")
    )
