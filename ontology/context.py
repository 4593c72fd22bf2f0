"""The JSON-LD context: a short name for each term, with the type its values have."""

from __future__ import annotations

import json

from kamergraaf.ontology.vocabulary import PREFIXES, Vocabulary

#: Terms of others that documents are made of: our short name, the term, the type of its values.
BORROWED = (
    ("altLabel", "skos:altLabel", ""),
    ("citedEntity", "cito:hasCitedEntity", "@id"),
    ("citingEntity", "cito:hasCitingEntity", "@id"),
    ("date", "dct:date", "xsd:date"),
    ("endedAtTime", "prov:endedAtTime", "xsd:dateTime"),
    ("exact", "oa:exact", ""),
    ("exactMatch", "skos:exactMatch", "@id"),
    ("familyName", "foaf:familyName", ""),
    ("gender", "foaf:gender", ""),
    ("generatedAtTime", "prov:generatedAtTime", "xsd:dateTime"),
    ("givenName", "foaf:givenName", ""),
    ("homepage", "foaf:page", "@id"),
    ("hasSelector", "oa:hasSelector", "@id"),
    ("hasSource", "oa:hasSource", "@id"),
    ("identifier", "dct:identifier", ""),
    ("isPartOf", "dct:isPartOf", "@id"),
    ("member", "org:member", "@id"),
    ("name", "foaf:name", ""),
    ("organization", "org:organization", "@id"),
    ("positionEnd", "oa:end", "xsd:integer"),
    ("positionStart", "oa:start", "xsd:integer"),
    ("postIn", "org:postIn", "@id"),
    ("prefLabel", "skos:prefLabel", ""),
    ("prefix", "oa:prefix", ""),
    ("provisionOf", "eli:is_part_of", "@id"),
    ("roleConcept", "org:role", "@id"),
    ("sameAs", "owl:sameAs", "@id"),
    ("source", "dct:source", ""),
    ("suffix", "oa:suffix", ""),
    ("title", "dct:title", ""),
    ("unitOf", "org:unitOf", "@id"),
    ("usedEntity", "prov:used", "@id"),
    ("wasDerivedFrom", "prov:wasDerivedFrom", "@id"),
    ("wasGeneratedBy", "prov:wasGeneratedBy", "@id"),
)


def context_jsonld(vocabulary: Vocabulary) -> str:
    """Return the context as JSON text, the same each time.

    Each of our terms goes by its own name; "type" and "id" stand for the keywords of JSON-LD.
    """
    terms: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type"}
    terms |= {name: iri for name, iri in sorted(PREFIXES.items()) if name != "sh"}
    own: dict[str, object] = {name: {"@id": f"d:{name}"} for name in vocabulary.classes}
    for name, term in vocabulary.properties.items():
        type_ = "@id" if term.is_link else term.range
        own[name] = _definition(f"d:{name}", "" if type_ == "xsd:string" else type_)
    for name, iri, type_ in BORROWED:
        if name in own:
            raise ValueError(f"the context has two terms {name!r}; rename that for {iri}")
        own[name] = _definition(iri, type_)
    terms |= dict(sorted(own.items()))
    return json.dumps({"@context": terms}, ensure_ascii=False, indent=1) + "\n"


def _definition(iri: str, type_: str) -> dict[str, str]:
    return {"@id": iri, "@type": type_} if type_ else {"@id": iri}
