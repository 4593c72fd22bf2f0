"""The predicates and types that document triples are made of, as N-Triples text.

A predicate has a space on both sides; `is_a(Class)` is a whole ending of a line. To add one, add
it to the vocabulary first.
"""

from __future__ import annotations

from kamergraaf.ontology.identifiers import DEF

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ORG = "http://www.w3.org/ns/org#"
FOAF = "http://xmlns.com/foaf/0.1/"
DCT = "http://purl.org/dc/terms/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
ELI = "http://data.europa.eu/eli/ontology#"
OA = "http://www.w3.org/ns/oa#"
CITO = "http://purl.org/spar/cito/"
PROV = "http://www.w3.org/ns/prov#"

END = " .\n"


def predicate(namespace: str, local: str) -> str:
    """Return a predicate with a space on both sides."""
    return f" <{namespace}{local}> "


def is_a(namespace: str, local: str) -> str:
    """Return what follows a subject to type it, up to the end of the line."""
    return f" <{RDF}type> <{namespace}{local}>{END}"


def own(local: str) -> str:
    """Return a predicate of the vocabulary of kamergraaf."""
    return predicate(DEF, local)


PREF_LABEL = predicate(SKOS, "prefLabel")
TITLE = predicate(DCT, "title")
IDENTIFIER = predicate(DCT, "identifier")
DATE = predicate(DCT, "date")
SOURCE = predicate(DCT, "source")
PART_OF = predicate(DCT, "isPartOf")

FORMAT = own("format")
NUMBER = own("number")
TEXT = own("text")
START = own("start")
FINISH = own("end")
PAGE = own("page")
ORDER = own("order")
QUOTE = own("quote")
KEY = own("key")
KIND = own("kind")
VOICE = own("voice")
SERIES = own("series")
IN_DOCUMENT = own("inDocument")
ATTESTED_ON = own("attestedOn")
ATTESTED_IN = own("attestedIn")
