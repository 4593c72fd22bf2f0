"""One paper by its number or its address: the official XML, or the PDF where there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from kamergraaf.loaders.files import printable
from kamergraaf.loaders.remote.addresses import here, identifier_in, publication_addresses
from kamergraaf.loaders.remote.client import Answer, Client
from kamergraaf.loaders.remote.errors import NotThere
from kamergraaf.loaders.source import BrokenSource, UnsupportedSource

# A published paper hardly ever changes; within a day it is not even asked whether it did.
FRESH = 86_400.0  # seconds

_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A paper as it was fetched: where it was found, its bytes, and its metadata.

    `metadata` is the OVERHEIDop metadata beside it, b"" where the paper holds its own.
    """

    url: str
    data: bytes
    metadata: bytes = b""


def fetch(place: str, client: Client | None = None) -> Fetched:
    """Return the paper that `place` names: an identifier (kst-32317-PX) or an address.

    An address of a page about a publication stands for the publication itself. Raises Unreachable,
    NotThere, BrokenSource, and UnsupportedSource for an address that is not of the web.
    """
    if client is None:
        with Client() as own:
            return fetch(place, own)
    if identifier := identifier_in(place):
        return _first_of(place, publication_addresses(identifier), client)
    if urlsplit(place).scheme.lower() not in {"http", "https"}:
        raise UnsupportedSource(f"{printable(place)}: only addresses with https are fetched")
    answer = client.get(place, fresh=FRESH, given=True)
    return Fetched(place, answer.data)


def fetch_first(place: str, addresses: list[tuple[str, str]], client: Client) -> Fetched:
    """Return the first of `addresses` where there is a paper; `place` names it in messages.

    `addresses` are pairs of a form (xml, pdf, html, odt) and an address. Raises what `fetch` does.
    """
    return _first_of(place, [(form, here(url)) for form, url in addresses], client)


def _first_of(place: str, addresses: list[tuple[str, str]], client: Client) -> Fetched:
    wrong: BrokenSource | None = None
    for form, url in addresses:
        try:
            answer = client.get(url, fresh=FRESH)
        except NotThere:
            continue
        if not _is(form, answer):
            told = f"{printable(url)}: gives {_type_of(answer)} where {form} was asked for"
            wrong = wrong or BrokenSource(f"{told}; try again later")
            continue
        return Fetched(url, answer.data, b"" if form == "xml" else _metadata(url, form, client))
    raise wrong or NotThere(f"{printable(place)}: there is no such publication; check its number")


def _is(form: str, answer: Answer) -> bool:
    """Say whether an answer has the form that was asked for; error pages come as HTML."""
    start = answer.data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if form == "xml":
        return start.startswith(b"<") and not _HTML.match(start)
    if form == "pdf":
        return b"%PDF-" in start
    return form != "html" or bool(_HTML.match(start))


def _type_of(answer: Answer) -> str:
    return printable(answer.content_type.partition(";")[0][:80] or "something else")


def _metadata(url: str, form: str, client: Client) -> bytes:
    """Return the metadata that the repository keeps beside a paper, b"" where it has none."""
    folder, mark, _ = url.rpartition(f"/{form}/")
    if not mark:
        return b""
    try:
        answer = client.get(f"{folder}/metadata/metadata.xml", fresh=FRESH)
    except BrokenSource:  # the paper itself is what was asked for
        return b""
    return answer.data if _is("xml", answer) else b""
