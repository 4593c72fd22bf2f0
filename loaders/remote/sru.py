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
_IDENTIFIER = re.compile(r"[\w.()-]+")
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
    """A page of records, and how many there are from its first one on."""

    total: int
    records: tuple[PublicationRecord, ...]


def query(wanted: Wanted) -> str:
    """Return the CQL for what is wanted.

    Raises ValueError for a dossier that cannot be, and for days of which none is in between.

    >>> query(Wanted(dossier="36600-VI", chamber="ek")).partition(" AND ")[2]
    'w.dossiernummer=="36600-VI" AND dt.creator=="Eerste Kamer der Staten-Generaal"'
    """
    if wanted.since and wanted.until and wanted.since > wanted.until:
        raise ValueError(
            f"since {wanted.since} is later than until {wanted.until}; turn them round"
        )
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
    return " AND ".join(parts)


def _words(text: str) -> str:
    return " ".join(re.sub(r'["\\()<>=/*?^]', " ", text).split())


def pages(client: Client, cql: str, after: str = "") -> Iterator[Page]:
    """Yield the pages of what `cql` finds, by identifier, from the one behind `after` on.

    Pages are not asked for by the number of their first record: the service gives none beyond
    10,000, and what is published meanwhile would shift them. Raises Unreachable, and BrokenSource
    for an answer that is none, an error that the server tells, and pages that do not lead on.
    """
    left = 0  # how many are to come, as the page before says
    while True:
        page = _page(client, cql, after)
        if not page.records and not page.total:
            yield page
            return
        last = next((one.identifier for one in page.records[::-1] if one.identifier), "")
        if trouble := _trouble(page, after, last, left):
            raise BrokenSource(f"{printable(sru())}: {trouble}; try again later")
        yield page
        after, left = last, page.total - len(page.records)
        if left <= 0:
            return


def _trouble(page: Page, after: str, last: str, left: int) -> str:
    """Return why a page cannot be gone on from, "" where it can."""
    behind = f" behind {printable(after)}" if after else ""
    if not page.records:
        return f"gives no record{behind} though it has {page.total:,}"
    if after and last == after:
        return f"gives the same page again{behind}"
    if page.total < left:
        return f"passes over {left - page.total:,} records{behind}"
    if page.total > len(page.records) and not _IDENTIFIER.fullmatch(last):
        return f"names a record {printable(last) or 'by nothing'}, which cannot be gone on from"
    return ""


def _page(client: Client, cql: str, after: str) -> Page:
    behind = f' AND dt.identifier>"{after}"' if after else ""
    asked = {
        "operation": "searchRetrieve",
        "version": "2.0",
        "query": f"{cql}{behind} sortBy dt.identifier/sort.ascending",
        "startRecord": 1,
        "maximumRecords": PAGE,
    }
    place = f"{sru()}?{urlencode(asked)}"
    return read_page(client.get(place).data, printable(sru()))


def read_page(data: bytes, source: str) -> Page:
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
    return Page(int(total), tuple(records))
