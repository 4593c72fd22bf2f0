"""Whatever names and texts a paper holds, its triples are read back as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pyoxigraph as ox
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamergraaf.graph.triples.document import SURROGATE_REMARK, document_ntriples
from kamergraaf.ontology.nouns import (
    Actor,
    Cited,
    Document,
    Fractie,
    Incumbency,
    Iri,
    Membership,
    Passage,
    PassageKind,
    Person,
    Post,
    Role,
    Span,
)
from tests.factories import ASYLUM, make_document

PAPER = "kst-32317-PX"


def parse(document: Document) -> set[ox.Triple]:
    return {
        ox.Triple(quad.subject, quad.predicate, quad.object)
        for quad in ox.parse(document_ntriples(document), format=ox.RdfFormat.N_TRIPLES)
    }


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
AWKWARD = st.sampled_from(
    ['"', "\\", "\n", "\r", "\r\n", "\0", "\f", "\t", " .\n", "\x85\u2028", "é", "💶"]
)
TEXTS = st.lists(st.one_of(ANY, AWKWARD), max_size=4).map("".join)


@st.composite
def papers(draw: st.DrawFn) -> Document:
    text = draw(TEXTS)
    whole = Span(0, len(text))
    person = Person(draw(TEXTS), draw(TEXTS), draw(st.sampled_from(["", "ek"])), draw(TEXTS))
    incumbency = Incumbency(person, Post(draw(TEXTS)))
    voices: list[Actor] = [person, incumbency, Fractie(draw(TEXTS), "tk")]
    voice = draw(st.sampled_from(voices))
    passage = Passage(
        f"question/{draw(TEXTS)}", PassageKind.QUESTION, "", voice, (whole,), number=draw(TEXTS),
        title=draw(TEXTS),
    )  # fmt: skip
    found = replace(
        make_document().citations[0].citation, start=0, end=len(text), text=text,
        label=draw(TEXTS), pinpoint=draw(TEXTS), work=Iri(f"http://e/{draw(TEXTS)}"),
        candidates=(draw(TEXTS),),
    )  # fmt: skip
    cited = Cited(f"{passage.key}/citation/1", found, passage.key, "", (whole,), None)
    seat = Membership(person, ASYLUM, Role.LID, Fractie(draw(TEXTS), "ek"), whole)
    return Document(
        id=draw(st.one_of(st.just(PAPER), TEXTS)), source=draw(TEXTS), text=text, sha256="0" * 64,
        date=date(2026, 2, 10), passages=(passage,), memberships=(seat,), citations=(cited,),
        remarks=(draw(TEXTS),),
    )  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(papers())
def test_any_text_is_read_back_by_two_readers(document: Document) -> None:
    triples = parse(document)
    literals = {one.object.value for one in triples if isinstance(one.object, ox.Literal)}
    assert document.text in literals
    assert set(document.remarks) <= literals
    other = rdflib.Graph().parse(data=document_ntriples(document), format="nt")
    assert len(other) == len(triples)
    assert document.text in {str(one) for one in other.objects() if isinstance(one, rdflib.Literal)}


def test_lone_surrogates_are_replaced_and_said() -> None:
    document = replace(make_document(), source="/in/br\udcffief.txt")
    written = document_ntriples(document).decode()
    assert '"br�ief.txt"' in written
    assert SURROGATE_REMARK in written
    assert SURROGATE_REMARK not in document_ntriples(make_document()).decode()
