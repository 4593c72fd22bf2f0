"""Records of the Tweede Kamer, such as its committees with their members: pages, over OData."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from kamergraaf.loaders.files import printable
from kamergraaf.loaders.remote.addresses import odata
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.source import BrokenSource

# A committee's seats, and who holds or held each, with dates.
_SEATS = (
    "CommissieZetel($expand=CommissieZetelVastPersoon($expand=Persoon),"
    "CommissieZetelVervangerPersoon($expand=Persoon))"
)


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A page of records as JSON, where it was found, and where the next is ("" at the end)."""

    url: str
    data: bytes
    records: int
    next: str


def committee_address(name: str) -> str:
    """Return where the committees are that have `name` in their names, with their members."""
    words = " ".join(name.split()).lower().replace("'", "''")
    chosen = f"contains(tolower(NaamNL),'{words}') and Verwijderd eq false"
    return f"{odata()}/Commissie?$filter={quote(chosen)}&$expand={quote(_SEATS, safe='$=(),')}"


def pages(client: Client, address: str) -> Iterator[RecordPage]:
    """Yield the pages from `address` on.

    Raises Unreachable, and BrokenSource for what is no page of OData, and for a page that leads
    to one that was there before or to another server.
    """
    seen: set[str] = set()
    while address:
        seen.add(address)
        page = read_page(client.get(address).data, address)
        if page.next in seen:
            raise BrokenSource(
                f"{printable(address)}: leads back to a page that was there before; try again later"
            )
        if page.next and urlsplit(page.next)[:2] != urlsplit(odata())[:2]:
            raise BrokenSource(
                f"{printable(address)}: leads to another server, {printable(page.next)}; "
                "that is not followed"
            )
        yield page
        address = page.next


def read_page(data: bytes, address: str) -> RecordPage:
    """Return a page as a server gave it. Raises BrokenSource where it is none."""
    shown = printable(address.partition("?")[0])
    try:
        answer = json.loads(data)
        records = answer["value"]
        following = answer.get("@odata.nextLink") or ""
        if not isinstance(records, list) or not isinstance(following, str):
            raise TypeError("no list of records")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BrokenSource(f"{shown}: gives no page of OData; check KAMERGRAAF_ODATA") from None
    return RecordPage(address, data, len(records), urljoin(address, following) if following else "")
