"""What official metadata say of a paper, in each of the forms in which they come.

`<meta name="DC.identifier" content="…">` (in a paper, in its page, in `metadata.xml`), OWMS
elements (`<dcterms:identifier>…`), and both inside a record of the search service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from kamergraaf.loaders.facts import Facts
from kamergraaf.loaders.official.rendering import name_of
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import read_signed
from kamergraaf.loaders.structure.actors.posts import POST
from kamergraaf.loaders.structure.frame.signers import read_member
from kamergraaf.ontology.nouns import Incumbency, Person

Values = dict[str, list[str]]

# The types that say something come last in this list; the first is what it is to a machine.
_VAGUE_TYPES = (
    "officiële publicatie", "kamerstuk", "overig", "overige kamerstukken", "handelingen",
    "staatsblad", "staatscourant", "kamervragen",
)  # fmt: skip
_RECORD_ADDRESS = re.compile(r"/(?P<id>[a-z]+(?:-[a-z]+)?-[^/]+)/metadata\.xml$")
_UNPUBLISHED = re.compile(r"kst-\d{6,}")
_ID = re.compile(r"[a-z]+(?:-[a-z]+)?-[0-9A-Za-z().-]+")
_CHAMBERS = {"eerste kamer der staten-generaal": "ek", "tweede kamer der staten-generaal": "tk"}
_POST_BEHIND = re.compile(rf"\s*[,(]\s*(?P<post>{POST.pattern})\s*\)?\s*$")


def read_facts(record: etree._Element) -> Facts:
    """Return what a record of metadata says; an empty `Facts` where it is none."""
    return facts_of(_values(_terms(record)))


def read_meta_facts(paper: etree._Element) -> Facts:
    """Return what the `<meta>` of a paper or page say; its other elements are its text."""
    return facts_of(_values(_meta_terms(paper)))


def _values(terms: Iterator[tuple[str, str]]) -> Values:
    """Return the values of each term, each once, in order."""
    found: dict[str, dict[str, None]] = {}
    for name, value in terms:
        if words := " ".join(value.split()):
            found.setdefault(name, {})[words] = None
    return {name: list(values) for name, values in found.items()}


def _terms(record: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the name of each term, without prefix and in lower case, and its value."""
    yield from _meta_terms(record)
    for element in record.iter(etree.Element):
        if len(element) == 0 and element.text:
            yield _plain(name_of(element)), element.text


def _meta_terms(paper: etree._Element) -> Iterator[tuple[str, str]]:
    for element in paper.iter("{*}meta", "{*}metadata"):
        name = element.get("name") or ""
        if "." in name and element.get("content"):
            yield _plain(name), element.get("content") or ""


def _plain(name: str) -> str:
    return name.rpartition(".")[2].casefold()


def facts_of(values: Values) -> Facts:
    """Return the facts that metadata terms hold."""
    creator = _first(values, "creator").casefold()
    chamber = _CHAMBERS.get(creator, "")
    return Facts(
        _id(values),
        _first(values, "title") or _first(values, "documenttitel", "dossiertitel"),
        _type(values),
        _date(values),
        chamber,
        _signatories(values, chamber),
    )


def _first(values: Values, *names: str) -> str:
    return next((values[name][0] for name in names if values.get(name)), "")


def _id(values: Values) -> str:
    """Return the paper's id; that of a paper not yet published follows from its number."""
    found = _first(values, "identifier")
    dossier, number = _first(values, "dossiernummer"), _first(values, "ondernummer")
    if (not found or _UNPUBLISHED.fullmatch(found)) and dossier and number:
        chapter = _first(values, "begrotingshoofdstuk")
        parts = [re.sub(r"\s+", "-", dossier), "" if chapter in dossier else chapter, number]
        return "-".join(["kst", *(part for part in parts if part)])
    if not found and (address := _RECORD_ADDRESS.search(_first(values, "externmetadatarecord"))):
        return address["id"]
    return found if _ID.fullmatch(found) else ""


def _type(values: Values) -> str:
    """Return the most telling of the types: the title of the document, before "Kamerstuk"."""
    types = values.get("type", []) + values.get("subrubriek", [])
    telling = [one for one in types if one.casefold() not in _VAGUE_TYPES]
    titles = [one for one in values.get("documenttitel", []) if len(one) <= _LONGEST_TYPE]
    return next(iter([*telling, *titles, *types[-1:]]), "")


_LONGEST_TYPE = 60
# The day of the paper itself comes before that of its publication.
_DATES = ("datumondertekening", "issued", "date", "vergaderdatum", "available", "modified")


def _date(values: Values) -> date | None:
    for name in _DATES:
        for value in values.get(name, []):
            try:
                return date.fromisoformat(value[:10])
            except ValueError:
                continue
    return None


def _signatories(values: Values, chamber: str) -> tuple[Person | Incumbency, ...]:
    """Return who submits the paper: members of a chamber, or ministers in their post."""
    bodies = Bodies(chamber or "tk")
    found: list[Person | Incumbency] = []
    for printed in values.get("indiener", []) + values.get("ondertekenaar", []):
        if minister := _POST_BEHIND.search(printed):
            if signed := read_signed(printed[: minister.start()]):
                person = Person(signed[1], signed[0])
                found.append(Incumbency(person, bodies.post(minister["post"])))
        elif read_signed(printed.partition("(")[0]):
            found.append(read_member(printed, chamber or "tk", bodies))
    return tuple(found)
