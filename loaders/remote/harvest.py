"""Everything that a search finds, one paper after the other, to be gone on with where it stopped.

To add a source: a leg, which yields items from a place on, in `Harvest._legs`.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kamergraaf.loaders.files import printable
from kamergraaf.loaders.remote import addresses, odata, sru
from kamergraaf.loaders.remote.cache import cache_folder, write_whole
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.errors import Unreachable
from kamergraaf.loaders.remote.repository import Fetched, fetch_first
from kamergraaf.loaders.remote.sru import Wanted
from kamergraaf.loaders.source import BrokenSource


@dataclass(frozen=True, slots=True)
class Place:
    """Where a harvest is: which leg, where in it ("" at its beginning), and how many are done."""

    leg: int = 0
    at: str = ""
    done: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing found: its name, and what was fetched or what kept it from being fetched."""

    name: str
    fetched: Fetched | None
    problem: BrokenSource | None = None


@dataclass(slots=True)
class Harvest:
    """What `wanted` finds, in a fixed order.

    `items` yields it; call `advance` once for each item that is safely stored, in the same order.
    The place is kept in a file until the harvest is whole: the same harvest then goes on there.
    """

    client: Client
    wanted: Wanted
    folder: Path = field(default_factory=cache_folder)
    place: Place = Place()
    _total: int | None = None
    _ahead: deque[Place] = field(default_factory=deque)
    _found: int = 0
    _begun: int = 0

    def __post_init__(self) -> None:
        """Find where an earlier harvest of the same stopped."""
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            self.place = Place(**json.loads(self._file.read_bytes())["place"])

    @property
    def resumed(self) -> bool:
        """Whether it goes on where an earlier one stopped."""
        return self.place != Place()

    @property
    def expected(self) -> int | None:
        """How many this run will give, None until a source has said so."""
        return None if self._total is None else self._total - self._begun

    def items(self) -> Iterator[Item]:
        """Yield what is found from its place on. Raises Unreachable, BrokenSource, ValueError."""
        legs = self._legs()
        begin = self.place
        self._begun = self._found = begin.done
        for number in range(begin.leg, len(legs)):
            for item, after in legs[number](begin.at if number == begin.leg else ""):
                self._found += 1
                self._ahead.append(Place(number, after, self._found))
                yield item

    def advance(self) -> None:
        """Take the first item that was not taken yet as done, and keep the place."""
        self.place = self._ahead.popleft()
        kept = {"wanted": asdict(self.wanted), "place": asdict(self.place)}
        with contextlib.suppress(OSError):  # then it begins anew, which costs time and no more
            write_whole(self._file, json.dumps(kept, default=str).encode())

    def finish(self) -> None:
        """Forget the place: the harvest is whole, and the next one begins anew."""
        self.place = Place()
        with contextlib.suppress(OSError):
            self._file.unlink()

    @property
    def _file(self) -> Path:
        told = json.dumps([asdict(self.wanted), addresses.sru(), addresses.odata()], default=str)
        name = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self.folder / "harvests" / f"{name}.json"

    # --- legs -----------------------------------------------------------------------------------

    def _legs(self) -> list[Callable[[str], Iterator[tuple[Item, str]]]]:
        legs: list[Callable[[str], Iterator[tuple[Item, str]]]] = [self._publications]
        if self.wanted.committee and self.wanted.chamber != "ek":
            legs.insert(0, self._committees)
        return legs

    def _committees(self, at: str) -> Iterator[tuple[Item, str]]:
        if at == "end":
            return
        for page in odata.pages(self.client, at or odata.committee_address(self.wanted.committee)):
            if page.records:
                name = f"{addresses.odata()}/Commissie.json"
                yield Item(name, Fetched(name, page.data)), page.next or "end"

    def _publications(self, at: str) -> Iterator[tuple[Item, str]]:
        cql = sru.query(self.wanted)
        for page in sru.pages(self.client, cql, at):
            self._total = self._found + page.total
            for record in page.records:
                at = record.identifier or at
                yield self._publication(record), at

    def _publication(self, record: sru.PublicationRecord) -> Item:
        name = record.identifier or "a record without identifier"
        if not record.addresses:
            told = f"{printable(name)}: the search tells no place where it lies; it is passed over"
            return Item(name, None, BrokenSource(told))
        try:
            return Item(name, fetch_first(name, list(record.addresses), self.client))
        except Unreachable:  # so will be the next; the harvest stops here and goes on later
            raise
        except BrokenSource as problem:
            return Item(name, None, problem)
