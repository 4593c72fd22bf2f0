"""Papers that their heading tells: how tests read them, and whose voices they have."""

from __future__ import annotations

from kamergraaf.loaders.structure import read_structure
from kamergraaf.ontology.nouns import Document
from tests.voices import who

SIGNED = "De Minister van Infrastructuur en Waterstaat,\nQ.R. Zandvliet\n"
MINISTER = "Q.R. Zandvliet, minister van Infrastructuur en Waterstaat"


def read(text: str, id_: str = "kst-99910-21") -> Document:
    return read_structure(text, "x.txt", id_)


def voices(paper: Document) -> list[tuple[str, str]]:
    return [
        (one.key, who(one.voice))
        for one in paper.passages
        if one.key not in {"frame/head", "frame/cover"}
    ]
