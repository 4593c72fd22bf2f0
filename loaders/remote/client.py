"""Asks a server politely: identified, at a rate, again when it falters, and never for too much."""

from __future__ import annotations

import ipaddress
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib import metadata
from urllib.parse import urljoin, urlsplit

import httpx

from kamergraaf.loaders.files import MEGABYTE, printable, size_limit
from kamergraaf.loaders.remote.addresses import is_trusted
from kamergraaf.loaders.remote.cache import Cache, Kept, cache_folder
from kamergraaf.loaders.remote.errors import NotThere, Unreachable
from kamergraaf.loaders.source import BrokenSource

MOST_REDIRECTS = 5
_AGAIN = {429, 500, 502, 503, 504}
_GONE = {404, 410}
_LEADS_ON = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often to try; all times in seconds.

    `pause` is the first wait between two attempts; it doubles, with jitter, up to `most`.
    `rate` is in requests a second.
    """

    attempts: int = 5
    pause: float = 1.0
    most: float = 60.0
    timeout: float = 30.0
    deadline: float = 600.0  # for one answer, however slowly it drips
    rate: float = 4.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave for an address; `url` is where it was found in the end."""

    url: str
    data: bytes
    content_type: str = ""


class _Faltered(Exception):
    """One attempt failed, and another may not; `wait` is what the server asks for.

    `offline` says that there was not even a connection: then waiting seldom helps.
    """

    def __init__(self, reason: str, wait: float | None = None, *, offline: bool = False) -> None:
        super().__init__(reason)
        self.wait = wait
        self.offline = offline


@dataclass(slots=True)
class Client:
    """Fetches addresses, one at a time. Close it, or use it as a context manager."""

    patience: Patience = field(default_factory=lambda: Patience(rate=_rate()))
    cache: Cache = field(default_factory=lambda: Cache(cache_folder()))
    sleep: Callable[[float], None] = time.sleep
    _http: httpx.Client | None = None
    _last: float = -1e9

    def get(self, url: str, *, fresh: float = 0.0, given: bool = False) -> Answer:
        """Return what is at `url`, from the cache where that is younger than `fresh` seconds.

        `given` says that the user typed the address: then it may lead to other hosts, over https.
        Raises NotThere, Unreachable, and BrokenSource for an answer that is too large or leads
        where it should not; each in one line.
        """
        kept = self.cache.find(url)
        if kept and time.time() - kept.fetched < fresh:
            return Answer(url, kept.data, kept.content_type)
        try:
            return self._patiently(url, kept, given)
        except Unreachable:
            if kept:  # an older copy is better than none
                return Answer(url, kept.data, kept.content_type)
            raise

    def close(self) -> None:
        """Let go of the connections."""
        if self._http is not None:
            self._http.close()
        self._http = None

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- attempts -----------------------------------------------------------------------------

    def _patiently(self, url: str, kept: Kept | None, given: bool) -> Answer:
        pause = self.patience.pause
        for attempt in range(1, self.patience.attempts + 1):
            try:
                return self._once(url, kept, given)
            except _Faltered as faltered:
                wait = faltered.wait
                if wait is None:
                    wait = pause * random.uniform(0.5, 1.0)  # noqa: S311  # many must not return as one
                most = 2 if faltered.offline else self.patience.attempts
                if attempt >= most or wait > self.patience.most:
                    raise _unreachable(url, faltered, attempt) from None
                self.sleep(wait)
                pause = min(pause * 2, self.patience.most)
        raise AssertionError("a client tries at least once")

    def _once(self, url: str, kept: Kept | None, given: bool) -> Answer:
        at = url
        for _ in range(MOST_REDIRECTS + 1):
            with self._response(at, kept if at == url else None) as response:
                if response.status_code in _LEADS_ON:
                    at = _next(url, at, response.headers.get("location", ""), given)
                    continue
                return self._taken(url, at, response, kept)
        raise BrokenSource(
            f"{_shown(url)}: leads on and on; it was followed {MOST_REDIRECTS} times"
        )

    def _taken(self, url: str, at: str, response: httpx.Response, kept: Kept | None) -> Answer:
        status = response.status_code
        if status == 304 and kept:
            self.cache.renew(kept)
            return Answer(at, kept.data, kept.content_type)
        if status in _AGAIN:
            raise _Faltered(f"status {status}", _wanted_wait(response.headers.get("retry-after")))
        if status in _GONE:
            raise NotThere(f"{_shown(url)}: there is nothing there (status {status})")
        if status != 200:
            raise BrokenSource(f"{_shown(url)}: the server refuses it (status {status})")
        data = self._body(url, response)
        headers = response.headers
        content_type = headers.get("content-type", "")
        self.cache.keep(
            Kept(
                url,
                data,
                content_type,
                headers.get("etag", ""),
                headers.get("last-modified", ""),
                time.time(),
            )
        )
        return Answer(at, data, content_type)

    def _body(self, url: str, response: httpx.Response) -> bytes:
        limit, begun = size_limit(), time.monotonic()
        promised = response.headers.get("content-length", "")
        if promised.isdigit() and int(promised) > limit:
            raise _too_large(url, int(promised))
        parts, size = [], 0
        try:
            for part in response.iter_bytes():
                parts.append(part)
                size += len(part)
                if size > limit:
                    raise _too_large(url, size)
                if time.monotonic() - begun > self.patience.deadline:
                    raise _Faltered("too slow")
        except httpx.DecodingError as error:
            raise _Faltered("a garbled answer") from error
        if promised.isdigit() and response.num_bytes_downloaded != int(promised):
            raise _Faltered("an answer cut short")
        return b"".join(parts)

    @contextmanager
    def _response(self, url: str, kept: Kept | None) -> Iterator[httpx.Response]:
        self._wait_turn()
        headers = {}
        if kept and kept.etag:
            headers["If-None-Match"] = kept.etag
        if kept and kept.last_modified:
            headers["If-Modified-Since"] = kept.last_modified
        try:
            with self._connections().stream("GET", url, headers=headers) as response:
                yield response
        except httpx.RemoteProtocolError as error:
            raise _Faltered("a connection that was dropped") from error
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise _Faltered(f"no connection: {_reason(error)}", offline=True) from error
        except httpx.TimeoutException as error:
            raise _Faltered("no answer in time") from error
        except httpx.NetworkError as error:
            raise _Faltered(_reason(error)) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.ProxyError) as error:
            raise BrokenSource(f"{_shown(url)}: cannot be asked for ({_reason(error)})") from error

    def _connections(self) -> httpx.Client:
        if self._http is None:
            agent = f"kamergraaf/{_version()} (+https://w3id.org/kamergraaf)"
            self._http = httpx.Client(
                headers={"User-Agent": agent},
                timeout=httpx.Timeout(
                    self.patience.timeout, connect=min(10, self.patience.timeout)
                ),
                follow_redirects=False,
            )
        return self._http

    def _wait_turn(self) -> None:
        wait = self._last + 1 / self.patience.rate - time.monotonic()
        if wait > 0:
            self.sleep(wait)
        self._last = time.monotonic()


def _rate() -> float:
    given = os.environ.get("KAMERGRAAF_RATE", "")
    try:
        return min(max(float(given or 4), 0.01), 1000.0)
    except ValueError:
        raise BrokenSource(
            f"KAMERGRAAF_RATE={printable(given)}: give a number of requests a second"
        ) from None


def _version() -> str:
    try:
        return metadata.version("kamergraaf")
    except metadata.PackageNotFoundError:
        return "unreleased"


def _next(url: str, at: str, location: str, given: bool) -> str:
    """Return where an answer leads. Raises BrokenSource where it may not lead there."""
    target = urljoin(at, location)
    parts = urlsplit(target)
    same = (parts.scheme, parts.netloc) == urlsplit(at)[:2]
    if location and (same or is_trusted(target)):
        return target
    if given and parts.scheme == "https" and not _is_local(parts.hostname or ""):
        return target
    shown = _shown(target)
    raise BrokenSource(f"{_shown(url)}: leads to {shown}, which is not followed; check the address")


def _is_local(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host in {"", "localhost"} or host.endswith((".localhost", ".local", ".internal"))


def _wanted_wait(header: str | None) -> float | None:
    """Return the seconds that a Retry-After asks for: it is a number, or a date."""
    if not header:
        return None
    if header.strip().isdigit():
        return float(header.strip()[:9])
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _unreachable(url: str, faltered: _Faltered, attempts: int) -> Unreachable:
    if faltered.wait is not None:
        return Unreachable(
            f"{_shown(url)}: the server asks to wait {faltered.wait:,.0f} seconds; try again then"
        )
    times = "once" if attempts == 1 else f"{attempts} times"
    return Unreachable(
        f"{_shown(url)}: cannot be fetched ({faltered}, tried {times}); go online and try again, "
        "or load files that you have"
    )


def _too_large(url: str, size: int) -> BrokenSource:
    most = size_limit() // MEGABYTE
    return BrokenSource(f"{_shown(url)}: has {size // MEGABYTE:,} MB, and {most} is the most")


def _reason(error: Exception) -> str:
    return printable(str(error) or type(error).__name__)


def _shown(url: str) -> str:
    return printable(url)
