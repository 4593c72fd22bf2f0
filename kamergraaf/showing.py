"""One paper as a person reads it: letters, passages with their voices, and what they cite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from textwrap import shorten

from kamergraaf.graph.store import Store
from kamergraaf.ontology.identifiers import document_iri

WIDTH = 96  # columns of an excerpt

_PAPER = """
SELECT DISTINCT ?document ?title ?type ?date ?remark WHERE { ?document a d:Document
  OPTIONAL { ?document dct:title ?title }    OPTIONAL { ?document d:documentType ?type }
  OPTIONAL { ?document dct:date ?date }      OPTIONAL { ?document d:remark ?remark } }
ORDER BY ?remark
"""
_SEATS = """
SELECT ?document (COUNT(DISTINCT ?seat) AS ?seats) WHERE { ?seat a org:Membership ;
    d:attestedIn ?document ; org:organization ?body . ?body a ?kind
  FILTER(?kind IN (d:Committee, d:Collective)) }
GROUP BY ?document
"""
_LETTERS = """
SELECT ?document ?letter ?key ?kind ?kenmerk ?date ?printed ?subject
WHERE { { ?letter dct:isPartOf ?document } UNION { ?letter d:mentionedIn ?document }
  ?letter a d:Letter ; d:letterKind ?kind
  OPTIONAL { ?letter d:letterKey ?key }      OPTIONAL { ?letter d:kenmerk ?kenmerk }
  OPTIONAL { ?letter dct:date ?date }        OPTIONAL { ?letter d:datePrinted ?printed }
  OPTIONAL { ?letter d:subject ?subject } }
ORDER BY ?date ?key
"""
_PASSAGES = """
SELECT DISTINCT ?document ?passage ?whole ?kind ?voice ?series ?number ?title ?page ?text ?order
WHERE { ?passage d:inDocument ?document ; a d:Passage, ?class ; dct:isPartOf ?whole ;
    d:voice ?actor ; d:order ?order ; d:text ?text
  OPTIONAL { ?actor skos:prefLabel ?voice }  OPTIONAL { ?passage d:number ?number }
  OPTIONAL { ?passage d:series ?group . ?group skos:prefLabel ?series }
  OPTIONAL { ?passage dct:title ?title }     OPTIONAL { ?passage d:page ?page }
  FILTER(?class != d:Passage) BIND(STRAFTER(STR(?class), "#") AS ?kind) }
ORDER BY ?order
"""
_CITATIONS = """
SELECT DISTINCT ?document ?citation ?passage ?label ?key ?pinpoint ?mention ?note ?order
WHERE { ?citation d:inDocument ?document ; a d:Citation ; cito:hasCitingEntity ?passage ;
    d:key ?key ; d:mentionKind ?mention ; d:citedWork ?work ; d:order ?order
  OPTIONAL { ?work skos:prefLabel ?label }   OPTIONAL { ?citation d:pinpointLabel ?pinpoint }
  OPTIONAL { ?citation d:inFootnote ?footnote . ?footnote d:number ?note } }
ORDER BY ?order ?label
"""

Row = Mapping[str, object]


class UnknownDocument(ValueError):
    """The store has no paper of that id; the message names the nearest."""


def require(store: Store, document: str) -> None:
    """Raise UnknownDocument where the store has no paper of that id."""
    known = [one.id for one in store.documents()]
    if document not in known:
        near = get_close_matches(document, known, n=3, cutoff=0.4)
        hint = f"did you mean {' or '.join(near)}?" if near else "see `kamergraaf ask changes`"
        raise UnknownDocument(f"{document}: not in {store.place}; {hint}")


def lines(store: Store, document: str) -> Iterator[str]:
    """Yield `document` line by line. Raises UnknownDocument."""
    require(store, document)
    given = {"document": document_iri(document)}
    paper = store.about(document.lower())
    letters = {row["letter"]: row for row in store.select(_LETTERS, given, paper)}
    cited: defaultdict[object, dict[object, Row]] = defaultdict(dict)
    for row in store.select(_CITATIONS, given, paper):
        cited[row["passage"]].setdefault(row["citation"], row)
    yield document
    yield from _head(store.select(_PAPER, given, paper))
    where: object = None
    seen: set[object] = set()
    printed: set[object] = set()
    for row in store.select(_PASSAGES, given, paper):
        if row["passage"] in seen:
            continue
        seen.add(row["passage"])
        if row["whole"] != where:
            where = row["whole"]
            yield ""
            printed.add(where)
            yield _letter(letters.get(where, {}))
        yield from _passage(row)
        yield from (_citation(one) for one in cited[row["passage"]].values())
    named = [row for letter, row in letters.items() if letter not in printed]
    if named:
        yield ""
        yield "letters that it names"
        yield from (f"  {_letter(row)}" for row in named)
    for row in store.select(_SEATS, given, paper):
        yield ""
        more = f"see `kamergraaf ask members document={document}`"
        yield f"{row['seats']} seats in committees; {more}"


def _head(rows: Iterable[Row]) -> Iterator[str]:
    """Yield what the paper is and is called, once, and all that reading it gave to remark."""
    for number, row in enumerate(rows):
        if number == 0:
            kind = ", ".join(str(part) for part in (row["type"], row["date"]) if part)
            yield from (f"  {line}" for line in (row["title"], kind) if line)
        if row["remark"]:
            yield f"  ({row['remark']})"


def _letter(row: Row) -> str:
    if not row:
        return "cover"
    parts = [f"letter {row['kind']}"]
    if row["date"]:
        parts.append(f"of {row['date']}")
    if row["printed"] and row["printed"] != row["date"]:
        parts.append(f"(it prints {row['printed']})")
    if row["kenmerk"]:
        parts.append(f"kenmerk {row['kenmerk']}")
    if row["subject"]:
        parts.append(f"– {row['subject']}")
    return " ".join(parts)


_NAMES = {"Frame": "letter", "RepeatedQuestion": "repeated question", "RunningText": "text"}


def _passage(row: Row) -> Iterator[str]:
    kind = str(row["kind"])
    name = " ".join(
        str(part) for part in (_NAMES.get(kind, kind.lower()), row["series"], row["number"]) if part
    )
    page = f", p. {row['page']}" if row["page"] else ""
    yield f"  {name}, by {row['voice']}{page}"
    text = f"{row['title'] or ''} {row['text']}"
    yield f"      {shorten(text, WIDTH - 6, placeholder=' …')}"


def _citation(row: Row) -> str:
    where = f", {row['pinpoint']}" if row["pinpoint"] else ""
    note = f" (note {row['note']})" if row["note"] else ""
    kind = "" if row["mention"] == "citation" else f" [{row['mention']}]"
    return f"    → {row['label'] or row['key']}{where}{note}{kind}"
