"""OVERHEIDop metadata: of a paper beside them, or by themselves as all that is known of it.

Forms: `metadata.xml` (`metadata_gegevens`), OWMS (`owms-metadata`), a record of the search service
or a page of them (SRU).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from lxml import etree

from kamergraaf.loaders.facts import Facts
from kamergraaf.loaders.official.metadata import read_facts
from kamergraaf.loaders.official.rendering import name_of
from kamergraaf.loaders.official.xml import root_of
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.ontology.nouns import Document

ROOTS = frozenset(("metadata_gegevens", "owms-metadata", "metadata"))
_RECORD, _PAGE = "record", "searchRetrieveResponse"
_KNOWN = "only its metadata is known: the text is its title; load the paper for more"


def is_metadata(head: bytes) -> bool:
    """Say whether the first bytes are those of metadata, or of records of the search service."""
    root = root_of(head)
    records = root in {_RECORD, _PAGE} and (b"recordData" in head or b"numberOfRecords" in head)
    return root in ROOTS or records


def facts_in(metadata: bytes, source: str) -> Facts:
    """Return what the metadata of one paper say. Raises BrokenSource for what is no XML."""
    return read_facts(parse_xml(metadata, source))


def _accepts(head: bytes, name: str) -> bool:
    del name
    return is_metadata(head)


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    """Yield a paper for each record, with its title for a text."""
    known = [read_facts(record) for record in _records(parse_xml(data, source))]
    titled = [facts for facts in known if facts.title]
    if not titled:
        raise BrokenSource(f"{source}: no record in it has a title; give metadata of a paper")
    if document and len(titled) > 1:
        raise BrokenSource(f"{source}: holds {len(titled)} records, and one id is given for them")
    for facts in titled:
        yield _only_known(facts, source, document or facts.id or document_id(source, data))


def _records(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what describes one paper each; of a record, the original data alone."""
    if name_of(root) in ROOTS:
        yield root
        return
    for element in root.iter(etree.Element):
        if name_of(element) == "originalData":
            yield element


def _only_known(facts: Facts, source: str, document: str) -> Document:
    text = facts.title + "\n"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(
        document, source, text, digest, facts.date, remarks=(_KNOWN,), format=METADATA.name,
        title=facts.title, type=facts.type,
    )  # fmt: skip


METADATA = Loader("metadata", (".xml",), _accepts, _read)
