"""kamergraaf reads Dutch parliamentary papers into a graph of actors and references.

    import kamergraaf

    for citation in kamergraaf.extract("Zie artikel 12, zesde lid, van de AMMR."):
        print(citation.label, citation.pinpoint, citation.target)

    with kamergraaf.open("my-store") as graph:
        graph.load("kst-32317-PX.txt")
        for row in graph.ask("cites", by="minister van Asiel en Migratie"):
            print(row["label"], row["pinpoint"], row["quote"])

Importing the package is cheap: stores, parsers and pictures are loaded when they are first used.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from datetime import date as _day
from datetime import datetime as _moment
from os import PathLike

from kamergraaf.knowledge import KnowledgeGraph
from kamergraaf.ontology.nouns import Citation, Document

__version__ = "0.1.0"
__all__ = ["Citation", "Document", "KnowledgeGraph", "extract", "open", "read"]


def extract(text: str, *, date: date | None = None, dossier: str = "") -> list[Citation]:
    """Return the citations in `text`, in order.

    Their `start` and `end` are code points of `text`, half-open. `date` and `dossier` say when and
    in which dossier the text was written; they decide between acts that share a name.
    """
    if not isinstance(text, str):
        told = "give a str; `kamergraaf.read` reads files"
        raise TypeError(f"citations are found in text, not in {type(text).__name__}; {told}")
    if date is not None and not isinstance(date, _day):
        told = "give a datetime.date, such as datetime.date.fromisoformat('2026-01-31')"
        raise TypeError(f"date={date!r} is no day; {told}")
    from kamergraaf.loaders import citations

    if isinstance(date, _moment):  # is a date, but cannot be compared with one
        date = date.date()
    return list(citations.extract(text, day=date, dossier=dossier))


def read(source: str | PathLike[str], *, document: str = "") -> Iterator[Document]:
    """Yield the papers in `source`, a file or a folder, with all that was read from them.

    `document` names the paper where its file does not. Raises `loaders.UnsupportedSource` for a
    format that nobody reads and `loaders.BrokenSource` for a file that breaks its own format.
    """
    from kamergraaf import pipeline

    return pipeline.read(source, document=document)


def open(store: str | PathLike[str]) -> KnowledgeGraph:
    """Return the knowledge graph in the folder `store`, made where there is none.

    Use it as a context manager, or `close()` it: one process at a time may hold a store. Raises
    `graph.errors.StoreError` where the folder is held, damaged, or made by a newer version.
    """
    return KnowledgeGraph.create(store)
