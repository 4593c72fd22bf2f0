"""Lines of N-Triples as Oxigraph writes them, taken apart without a parser.

A parser makes three objects of each line, of which exports would take the texts out again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kamergraaf.graph.sorting import Batch
from kamergraaf.graph.terms import XSD

Said = list[tuple[bytes, bytes]]  # predicate and object, as the line has them

_STRING = f"{XSD}string"
_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SHORT = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


def by_subject(batches: Iterable[Batch]) -> Iterator[tuple[str, Said]]:
    """Yield each subject's IRI with what its lines say of it; they must stand together."""
    before = b""
    said: Said = []
    for batch in batches:
        for line in batch:
            subject, predicate, value = line[:-2].split(b" ", 2)
            if subject != before:
                if said:
                    yield iri_of(before), said
                before, said = subject, []
            said.append((predicate, value))
    if said:
        yield iri_of(before), said


def iri_of(term: bytes) -> str:
    """Return the IRI of a term that is one.

    >>> iri_of(b"<http://e/a>")
    'http://e/a'
    """
    return term[1:-1].decode()


def literal_of(term: bytes) -> tuple[str, str, str]:
    """Return the text, the IRI of the datatype and the language ("" for none) of a literal.

    >>> literal_of(b'"a\\\\"b"@nl')
    ('a"b', '', 'nl')
    """
    end = term.rindex(b'"')  # neither a language nor an IRI has quotes
    text, rest = term[1:end].decode(), term[end + 1 :].decode()
    if "\\" in text:
        text = _ESCAPED.sub(_unescaped, text)
    if not rest:
        return text, _STRING, ""
    return (text, "", rest[1:]) if rest.startswith("@") else (text, rest[3:-1], "")


def _unescaped(found: re.Match[str]) -> str:
    short, long, sign = found.groups()
    return _SHORT.get(sign, sign) if sign else chr(int(short or long, 16))
