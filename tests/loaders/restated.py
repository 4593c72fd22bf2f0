"""A nota naar aanleiding van het verslag, made up, and what was made of it."""

from __future__ import annotations

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from kamergraaf.ontology.nouns import Document, PassageKind
from tests.voices import who

NOTA = """Tweede Kamer der Staten-Generaal

99 912

Regels over sluizen

Nr. 6

{heading}

Ontvangen 3 maart 2031

1. Inleiding

{said}

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"


VVD = "De leden van de VVD-fractie vragen naar sluizen. "


def read(said: str, heading: str = "NOTA NAAR AANLEIDING VAN HET VERSLAG") -> Document:
    text = NOTA.format(heading=heading, said=said)
    return read_structure(text, "x.txt", "kst-99912-6")


def askers(paper: Document) -> list[tuple[str, str]]:
    """Who asks in each repeated question, and its words."""
    return [
        (who(one.voice), " ".join(" ".join(p.of(paper.text) for p in one.pieces).split()))
        for one in paper.passages
        if one.kind is PassageKind.REPEATED_QUESTION
    ]


def cited_by(paper: Document) -> list[tuple[str, str]]:
    """Each act named in the text and whose it is: the voice of its passage."""
    voices = {one.key: who(one.voice) for one in paper.passages}
    voices |= {key: "minister" for key, voice in voices.items() if voice == MINISTER}
    found = attribute(paper, extract(paper.text))
    return [(one.citation.label, voices[one.passage]) for one in found.citations]
