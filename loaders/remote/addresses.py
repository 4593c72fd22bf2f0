"""Where official publications lie: identifiers and addresses, and which hosts are trusted.

`KAMERGRAAF_REPOSITORY`, `KAMERGRAAF_SRU` and `KAMERGRAAF_ODATA` name other places, such as a copy.
"""

from __future__ import annotations

import os
import re
from urllib.parse import urlsplit

REPOSITORY = "https://repository.overheid.nl"
PUBLICATIONS = "https://zoek.officielebekendmakingen.nl"
ODATA = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"

# Hosts to which an answer may lead; they are those of the sources themselves.
_KNOWN = {
    "repository.overheid.nl",
    "zoek.officielebekendmakingen.nl",
    "www.officielebekendmakingen.nl",
    "officielebekendmakingen.nl",
    "gegevensmagazijn.tweedekamer.nl",
}
_IDENTIFIER = re.compile(
    r"(?P<kind>kst|blg|stb|stcrt|trb|kv-tk|kv-ek|kv|ah-tk|ah-ek|h-tk|h-ek)"
    r"-(?P<rest>[0-9][0-9A-Za-z()]*(?:-[0-9A-Za-z()]+)*)",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def is_address(text: str) -> bool:
    """Say whether `text` names a publication (kst-32317-PX) or an address, rather than a file."""
    return bool(_SCHEME.match(text) or _IDENTIFIER.fullmatch(text))


def identifier_in(text: str) -> str:
    """Return the identifier of the publication that `text` is or leads to, "" where it is none.

    >>> identifier_in("KST-32317-PX")
    'kst-32317-PX'
    >>> identifier_in("https://zoek.officielebekendmakingen.nl/kst-32317-PX.html?page=2")
    'kst-32317-PX'
    >>> identifier_in("https://example.org/kst-32317-PX.html")
    ''
    """
    if _SCHEME.match(text):
        parts = urlsplit(text)
        if parts.scheme not in {"http", "https"} or parts.hostname not in _KNOWN:
            return ""
        text = parts.path.rpartition("/")[2].partition(".")[0]
    found = _IDENTIFIER.fullmatch(text)
    return f"{found['kind'].lower()}-{found['rest']}" if found else ""


def publication_addresses(identifier: str) -> list[tuple[str, str]]:
    """Return where a publication may lie, the best first: pairs of "xml" or "pdf" and an address.

    >>> publication_addresses("kst-36600-VI-12")[0][1].removeprefix(repository())
    '/frbr/officielepublicaties/kst/36600-VI/kst-36600-VI-12/1/xml/kst-36600-VI-12.xml'
    """
    work = f"{repository()}/frbr/officielepublicaties/{_folder(identifier)}/{identifier}/1"
    found = []
    for form in ("xml", "pdf"):
        found.append((form, f"{work}/{form}/{identifier}.{form}"))
        if repository() == REPOSITORY:
            found.append((form, f"{PUBLICATIONS}/{identifier}.{form}"))
    return found


def _folder(identifier: str) -> str:
    found = _IDENTIFIER.fullmatch(identifier)
    if not found:
        raise ValueError(f"{identifier!r} is no identifier of a publication")
    kind, parts = found["kind"].lower(), found["rest"].split("-")
    if kind != "kst":  # by year of sitting or year of publication
        return f"{kind}/{parts[0]}"
    return f"kst/{'-'.join(parts[:-1]) or 'onopgemaakt'}"


def repository() -> str:
    """Return the address of the repository, without a slash at its end."""
    return os.environ.get("KAMERGRAAF_REPOSITORY", REPOSITORY).rstrip("/")


def sru() -> str:
    """Return the address that answers SRU requests."""
    return os.environ.get("KAMERGRAAF_SRU", f"{REPOSITORY}/sru").rstrip("/")


def odata() -> str:
    """Return the address of the OData service of the Tweede Kamer."""
    return os.environ.get("KAMERGRAAF_ODATA", ODATA).rstrip("/")


def here(url: str) -> str:
    """Return `url` as it is to be asked for: what lies in the repository, in the one in use."""
    if url.startswith(REPOSITORY + "/"):
        return repository() + url.removeprefix(REPOSITORY)
    return url


def is_trusted(url: str) -> bool:
    """Say whether an answer may lead to `url`: https on a known host, or a place in use."""
    parts = urlsplit(url)
    in_use = {urlsplit(base)[:2] for base in (repository(), sru(), odata())}
    if (parts.scheme, parts.netloc) in in_use:
        return True
    return parts.scheme == "https" and parts.netloc in _KNOWN
