"""The SHACL shapes: what must hold of every document's graph.

Most follow from the vocabulary: how often a property stands (`needs`), what its values are
(`range`, `pattern`, `min`, `max`). The rules that no table can hold are written out below.
"""

from __future__ import annotations

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.turtle import NOTICE, literal, prefix_lines
from kamergraaf.ontology.vocabulary import COUNTS, PREFIXES, PropertyTerm, Vocabulary

_COUNTED = {"1": "exactly one", "0-1": "at most one", "1+": "at least one"}

_EU_TYPE = r"(reg|dir|dec)(_impl|_del|_framw)?"
_BWB = r"BWB[A-Z][0-9]{4,7}"
_OFFICIAL = r"https://zoek\\.officielebekendmakingen\\.nl/"

#: What the IRI of a work looks like, by whose identifier it is.
WORK_IRIS = (
    rf"http://data\\.europa\\.eu/eli/({_EU_TYPE}/[0-9]{{4}}/[0-9]+|treaty/[a-z]+_[0-9]{{4}})/oj",
    rf"https://wetten\\.overheid\\.nl/{_BWB}",
    _OFFICIAL + r"dossier/[0-9]{4,5}(-[0-9A-Z()]+)*",
    _OFFICIAL + r"kst-([0-9]{4,5}|[CLXVI]{2,8})(-[0-9A-Za-z()]+)+",
    _OFFICIAL + r"(h-(tk|ek|vv)|ah-(tk|ek))-[0-9]{6,8}-[0-9A-Za-z-]+",
    _OFFICIAL + r"(stb|stcrt|trb|gmb|prb|wsb|bgr)-[0-9]{4}-[0-9A-Za-z-]+",
    r"http://deeplink\\.rechtspraak\\.nl/uitspraak\\?id=ECLI:[A-Z]{2}:.+",
    r"[^ ]+/id/(named|celex|proposal|letter)/[^ ]+",
)

#: What the IRI of a place in a work looks like: before ELI's /oj, behind Juriconnect's number.
PROVISION_IRIS = (
    rf"http://data\\.europa\\.eu/eli/({_EU_TYPE}/[0-9]{{4}}/[0-9]+|treaty/[a-z]+_[0-9]{{4}})"
    r"/(art|rct|anx|chp|tis|sct|sbs)_[^/ ]+(/(par|pnt|sub)_[^/ ]+)*/oj",
    rf"https://wetten\\.overheid\\.nl/jci1\\.3:c:{_BWB}"
    r"&(artikel|bijlage|overweging|hoofdstuk|titeldeel|afdeling|paragraaf)=[^& ]+(&(lid|"
    r"onderdeel)=[^& ]+)*",
    r"[^ ]+/(art|rec|anx|hfd|tit|afd|par)-[^/ ]+(/[^/ ]+)*",
)

_RULES = f"""
d:WorkIriShape a sh:NodeShape ; sh:targetClass d:Work ;
    sh:pattern "^({"|".join(WORK_IRIS)})$" ;
    sh:message "A work's IRI is none of the forms that the manual lists." .

d:ProvisionIriShape a sh:NodeShape ; sh:targetClass d:Provision ;
    sh:pattern "^({"|".join(PROVISION_IRIS)})$" ;
    sh:message "A provision's IRI has its place neither before /oj nor as Juriconnect does." .

d:RepeatedQuestionVoiceShape a sh:NodeShape ; sh:targetClass d:RepeatedQuestion ;
    sh:property [ sh:path d:voice ; sh:not [ sh:class d:Incumbency ] ;
        sh:message "A repeated question has the voice of its asker, never of a minister." ] .

d:RepeatedQuestionShape a sh:NodeShape ; sh:targetClass d:RepeatedQuestion ;
    sh:sparql [ sh:prefixes <{DEF.removesuffix("#")}> ;
        sh:message "A repeated question repeats the question of its series and number: d:repeats." ;
        sh:select \"\"\"
            SELECT $this WHERE {{
                $this d:series ?series ; d:number ?number ; d:inDocument ?document .
                ?question d:number ?number ; d:series ?series ; d:inDocument ?document ;
                    a d:Question .
                FILTER NOT EXISTS {{ $this d:repeats ?any }}
            }}\"\"\" ] .

d:AnsweredShape a sh:NodeShape ; sh:targetClass d:Answer ;
    sh:property [ sh:path d:answersTo ;
        sh:or ( [ sh:class d:Question ] [ sh:class d:RepeatedQuestion ] ) ;
        sh:message "An answer answers a question, or the repeat of one that is not printed." ] .

d:CitationActorShape a sh:NodeShape ; sh:targetClass d:Citation ;
    sh:sparql [ sh:prefixes <{DEF.removesuffix("#")}> ;
        sh:message "A citation's actor (d:citingActor) is the voice of its passage." ;
        sh:select \"\"\"
            SELECT $this WHERE {{
                $this d:citingActor ?actor ; cito:hasCitingEntity ?passage .
                ?passage d:voice ?any .
                FILTER NOT EXISTS {{ ?passage d:voice ?actor }}
            }}\"\"\" ] .

d:CitationInPassageShape a sh:NodeShape ; sh:targetClass d:Citation ;
    sh:or (
        [ sh:property [ sh:path cito:hasCitingEntity ; sh:class d:Document ] ]
        [ sh:property [ sh:path d:citingActor ; sh:minCount 1 ] ] ) ;
    sh:message "A citation in a passage has exactly one d:citingActor." ;
    sh:property [ sh:path cito:hasCitingEntity ;
        sh:or ( [ sh:class d:Passage ] [ sh:class d:Document ] ) ;
        sh:message "A citation stands in a passage, or in a paper without known passages." ] .

d:MinisterCitationShape a sh:NodeShape ; sh:targetClass d:Citation ;
    sh:or (
        [ sh:property [ sh:path cito:hasCitingEntity ; sh:not [ sh:class d:RepeatedQuestion ] ] ]
        [ sh:property [ sh:path d:citingActor ; sh:not [ sh:class d:Incumbency ] ] ] ) ;
    sh:message "A minister cites nothing in a repeated question." .

d:SpanShape a sh:NodeShape ; sh:targetSubjectsOf d:start ;
    sh:property [ sh:path d:end ; sh:minCount 1 ; sh:message "A start has an end." ] ;
    sh:property [ sh:path d:start ; sh:lessThanOrEquals d:end ;
        sh:message "A span starts before it ends." ] .

d:EvidenceShape a sh:NodeShape ; sh:targetClass oa:SpecificResource ;
    sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class d:TextVersion ;
        sh:message "Evidence lies in exactly one text version." ] ;
    sh:property [ sh:path oa:hasSelector ; sh:minCount 1 ;
        sh:message "Evidence says where: at least one selector." ] .

d:PositionShape a sh:NodeShape ; sh:targetClass oa:TextPositionSelector ;
    sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:lessThan oa:end ;
        sh:message "A position has one start, before its end." ] ;
    sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:message "A position has one end." ] .

d:MembershipShape a sh:NodeShape ;
    sh:targetSubjectsOf org:organization, org:role, d:role ;
    sh:property [ sh:path org:member ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:or ( [ sh:class d:PersonAsPrinted ] [ sh:class foaf:Person ] ) ;
        sh:message "A membership has exactly one member, a person." ] ;
    sh:property [ sh:path org:organization ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:or ( [ sh:class d:Committee ] [ sh:class d:Collective ] [ sh:class d:Chamber ]
                [ sh:class d:Fractie ] [ sh:class d:Party ] [ sh:class d:Ministry ]
                [ sh:class d:Post ] ) ;
        sh:message "A membership has exactly one organisation, a body or a post." ] ;
    sh:property [ sh:path org:role ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ;
        sh:message "A membership has exactly one role." ] ;
    sh:property [ sh:path d:role ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:message "A membership names its role in exactly one word." ] ;
    sh:property [ sh:path d:attestedIn ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:message "A membership is attested in exactly one document." ] .

d:PersonShape a sh:NodeShape ; sh:targetClass foaf:Person ;
    sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:message "A person has a name." ] .

d:IdentifiedShape a sh:NodeShape ; sh:targetSubjectsOf d:identifiedAs ;
    sh:property [ sh:path d:identifiedAs ; sh:minCount 1 ; sh:maxCount 1 ;
        sh:message "A name stands for exactly one actor of the register." ] .
"""


def shapes_turtle(vocabulary: Vocabulary) -> str:
    """Return all shapes as Turtle, the same text each time."""
    used = {"d", "cito", "dct", "eli", "foaf", "oa", "org", "owl", "prov", "rdfs", "sh", "skos",
            "xsd"}  # fmt: skip
    blocks = [NOTICE + prefix_lines(used), _declared_prefixes()]
    blocks += [_class_shape(vocabulary, name) for name in vocabulary.classes]
    blocks += [_property_shape(vocabulary, term) for term in vocabulary.properties.values()]
    return "\n".join(block for block in blocks if block) + _RULES


def _declared_prefixes() -> str:
    """The prefixes that the SPARQL in the shapes uses."""
    return (
        f"<{DEF.removesuffix('#')}> a owl:Ontology ;\n"
        f'    sh:declare [ sh:prefix "d" ; sh:namespace "{DEF}"^^xsd:anyURI ] ,\n'
        f'        [ sh:prefix "cito" ; sh:namespace "{PREFIXES["cito"]}"^^xsd:anyURI ] .\n'
    )


def _class_shape(vocabulary: Vocabulary, name: str) -> str:
    term = vocabulary.classes[name]
    if not term.needs:
        return ""
    lines = [f"d:{name}Shape a sh:NodeShape ; sh:targetClass d:{name}"]
    for path, count in term.needs.items():
        least, greatest = COUNTS[count]
        bounds = [f"sh:minCount {least}"] if least else []
        bounds += [f"sh:maxCount {greatest}"] if greatest else []
        article = "An" if term.english.label[0] in "aeiou" else "A"
        message = f"{article} {term.english.label} has {_COUNTED[count]} {path}."
        lines.append(
            f"    sh:property [ sh:path {path} ; {' ; '.join(bounds)} ;\n"
            f"        sh:message {literal(message)} ]"
        )
    return " ;\n".join(lines) + " .\n"


def _property_shape(vocabulary: Vocabulary, term: PropertyTerm) -> str:
    """The shape of a property's values, whatever they are said of."""
    facets = _facets(vocabulary, term)
    if not facets:
        return ""
    return (
        f"d:{term.name}Shape a sh:NodeShape ; sh:targetSubjectsOf d:{term.name} ;\n"
        f"    sh:property [ sh:path d:{term.name} ;\n        "
        + " ;\n        ".join([*facets, f"sh:message {literal(_said(term))}"])
        + " ] .\n"
    )


def _facets(vocabulary: Vocabulary, term: PropertyTerm) -> list[str]:
    facets = []
    if term.is_literal:
        facets.append(f"sh:datatype {term.range}")
    elif term.is_link:
        facets.append("sh:nodeKind sh:IRI")
        if term.range != "rdfs:Resource":
            facets.append(_one_of_classes(vocabulary, term.range))
    if term.pattern:
        facets.append(f"sh:pattern {literal(term.pattern)}")
    if term.least is not None:
        facets.append(f"sh:minInclusive {term.least}")
    if term.greatest is not None:
        facets.append(f"sh:maxInclusive {term.greatest}")
    return facets


def _one_of_classes(vocabulary: Vocabulary, name: str) -> str:
    """The value is of the class or of a kind of it; data say only the most exact class."""
    kinds = list(vocabulary.kinds_of(name))
    if name == "d:Actor":
        kinds = [*kinds[1:], "foaf:Person"]  # nothing is an actor and no more
    if len(kinds) == 1:
        return f"sh:class {name}"
    return f"sh:or ( {' '.join(f'[ sh:class {kind} ]' for kind in kinds)} )"


def _said(term: PropertyTerm) -> str:
    if term.pattern:
        return f"{term.name} has a value that is not of its form."
    if term.least is not None or term.greatest is not None:
        return f"{term.name} is a number out of its bounds, or none."
    if term.is_literal:
        return f"{term.name} is not a literal of type {term.range}."
    if term.range == "rdfs:Resource":
        return f"{term.name} is not a thing with an IRI."
    return f"{term.name} leads to something that is not there as {term.range}."
