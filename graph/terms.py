"""RDF terms as N-Triples text, the form in which documents go into a store.

Writing text rather than term objects is what keeps reading a paper fast: a paper of 70 kB makes
some 6,500 triples, and an object for each term costs ten times the string.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from urllib.parse import quote

XSD = "http://www.w3.org/2001/XMLSchema#"
REPLACEMENT = "�"

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")
_PLAIN_IRI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/._~:;=&?@!$'()*+,-]+(?:#[A-Za-z0-9/._~-]*)?"
)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=4096)
def iri(value: str) -> str:
    """Return `value` between angle brackets, percent-encoded where it must be.

    Raises ValueError where `value` has no scheme: relative IRIs mean nothing in a store.
    """
    if _PLAIN_IRI.fullmatch(value):
        return f"<{value}>"
    if not _ABSOLUTE.match(value):
        raise ValueError(f"{value!r} is no absolute IRI; identifiers begin with a scheme")
    head, mark, fragment = _STRAY_PERCENT.sub("%25", without_surrogates(value)).partition("#")
    safe = "%/._~:;=&?@!$'()*+,-"
    return f"<{quote(head, safe=safe)}{mark}{quote(fragment, safe=safe)}>"


def literal(text: str) -> str:
    r"""Return `text` as a plain literal: `"`, `\`, LF and CR escaped, all else as it stands.

    >>> literal('hij zei "ja"')
    '"hij zei \\"ja\\""'
    """
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if '"' in text:
        text = text.replace('"', '\\"')
    if "\n" in text:
        text = text.replace("\n", "\\n")
    if "\r" in text:
        text = text.replace("\r", "\\r")
    if "\0" in text:
        text = text.replace("\0", "\\u0000")
    return f'"{text}"'


@lru_cache(maxsize=4096)
def name(text: str) -> str:
    """Return what `literal` returns; for short texts that recur, remembered."""
    return literal(text)


@lru_cache(maxsize=4096)
def integer(value: int) -> str:
    """Return an xsd:integer."""
    return f'"{value}"^^<{XSD}integer>'


@lru_cache(maxsize=1024)
def decimal(value: float) -> str:
    """Return an xsd:decimal of at most four places; canonical, so that equal values are one term.

    >>> decimal(1.0), decimal(0.95)
    ('"1"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"0.95"^^<http://www.w3.org/2001/XMLSchema#decimal>')
    """
    digits = f"{value:.4f}".rstrip("0").rstrip(".")
    return f'"{digits}"^^<{XSD}decimal>'


@lru_cache(maxsize=4096)
def day(value: date) -> str:
    """Return an xsd:date."""
    return f'"{value.isoformat()}"^^<{XSD}date>'


def without_surrogates(text: str) -> str:
    """Return `text` with U+FFFD for each lone surrogate, which no encoding of RDF can carry.

    A file name that is no UTF-8 brings them in; a decoded text never does.
    """
    return _LONE_SURROGATE.sub(REPLACEMENT, text)
