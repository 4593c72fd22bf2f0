"""Official publications by dossier, date, chamber and words: pages of records, over SRU."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from kamergraaf.loaders.files import printable
from kamergraaf.loaders.remote.addresses import sru
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource

PAGE = 100  # records that are asked for at a time

CREATORS = {
    "ek": "Eerste Kamer der Staten-Generaal",
    "tk": "Tweede Kamer der Staten-Generaal",
}
# What parliament publishes; the same search holds the notices of every municipality.
_KINDS = (
    "Kamerstuk",
    "Handelingen",
    "Aanhangsel van de Handelingen",
    "Kamervragen zonder antwoord",
)
_DOSSIER = re.compile(r"\d{4,5}(?:-[0-9A-Za-z()]+)?")
# The forms in which a publication is taken, the best first.
_FORMS = ("xml", "pdf", "html", "odt")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be harvested; what is empty does not count. `since` and `until` are included."""

    dossier: str = ""
    committee: str = ""
    chamber: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None

    def __bool__(self) -> bool:
        """Say whether anything is asked for."""
        return self != Wanted()


@dataclass(frozen=True, slots=True)
class PublicationRecord:
    """One publication found: its identifier, and where it lies in which form, the best first."""

    identifier: str
    addresses: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of records: the number of its first (from 1) and how many there are in all."""

    start: int
    total: int
    records: tuple[PublicationRecord, ...]


def query(wanted: Wanted) -> str:
    """Return the CQL for what is wanted. Raises ValueError for a dossier that cannot be.

    >>> query(Wanted(dossier="36600-VI", chamber="ek")).partition(" AND ")[2]
    'w.dossiernummer=="36600-VI" AND dt.creator=="Eerste Kamer der Staten-Generaal" \
sortBy dt.identifier/sort.ascending'
    """
    parts = ["c.product-area==officielepublicaties"]
    if wanted.dossier:
        dossier = re.sub(r"(?<=\d)[ .](?=\d)", "", wanted.dossier.strip()).replace(" ", "-")
        if not _DOSSIER.fullmatch(dossier):
            raise ValueError(
                f"{wanted.dossier!r} is no number of a dossier; such are 32317, 36600-VI"
            )
        parts.append(f'w.dossiernummer=="{dossier}"')
    else:
        kinds = " OR ".join(f'w.publicatienaam=="{kind}"' for kind in _KINDS)
        parts.append(f"({kinds})")
    if wanted.committee:
        parts.append(f'cql.textAndIndexes="commissie voor {_words(wanted.committee)}"')
    if wanted.chamber:
        parts.append(f'dt.creator=="{CREATORS[wanted.chamber]}"')
    if wanted.since:
        parts.append(f'dt.date>="{wanted.since}"')
    if wanted.until:
        parts.append(f'dt.date<="{wanted.until}"')
    return " AND ".join(parts) + " sortBy dt.identifier/sort.ascending"


def _words(text: str) -> str:
    return " ".join(re.sub(r'["\\()<>=/*?^]', " ", text).split())


def pages(client: Client, cql: str, start: int = 1) -> Iterator[Page]:
    """Yield the pages of what `cql` finds, from record number `start` on.

    Raises Unreachable, and BrokenSource for an answer that is none, an error that the server
    tells, a page without records before the end, and one that comes a second time.
    """
    before: set[tuple[str, ...]] = set()
    while True:
        page = _page(client, cql, start)
        if not page.records:
            if start <= page.total:
                raise BrokenSource(
                    f"{printable(sru())}: gives no record {start:,} though it has {page.total:,}; "
                    "try again later"
                )
            if start == 1:
                yield page
            return
        marks = tuple(record.identifier for record in page.records)
        if marks in before:
            raise BrokenSource(
                f"{printable(sru())}: gives the same page again at record {start:,}; "
                "try again later"
            )
        before.add(marks)
        yield page
        start += len(page.records)
        if start > page.total:
            return


def _page(client: Client, cql: str, start: int) -> Page:
    asked = {
        "operation": "searchRetrieve",
        "version": "2.0",
        "query": cql,
        "startRecord": start,
        "maximumRecords": PAGE,
    }
    place = f"{sru()}?{urlencode(asked)}"
    return read_page(client.get(place).data, printable(sru()), start)


def read_page(data: bytes, source: str, start: int = 1) -> Page:
    """Return a page as a server gave it. Raises BrokenSource where it is none."""
    root = parse_xml(data, source)
    for diagnostic in root.iter("{*}diagnostic"):
        told = " ".join(" ".join(diagnostic.itertext()).split())[:200]
        raise BrokenSource(f"{source}: the search is refused: {printable(told)}")
    total = (root.findtext("{*}numberOfRecords") or "").strip()
    if not root.tag.endswith("}searchRetrieveResponse") or not total.isdigit():
        raise BrokenSource(f"{source}: gives no answer of SRU; check KAMERGRAAF_SRU")
    records = []
    for record in root.iter("{*}gzd"):
        identifier = (record.findtext(".//{*}owmskern/{*}identifier") or "").strip()
        urls = {
            str(item.get("manifestation")): (item.text or "").strip()
            for item in record.iter("{*}itemUrl")
        }
        found = tuple((form, urls[form]) for form in _FORMS if urls.get(form))
        records.append(PublicationRecord(printable(identifier), found))
    return Page(start, int(total), tuple(records))
