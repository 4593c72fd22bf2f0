"""How much a PDF unfolds into, told from its bytes before anything is drawn.

pdfium stops at loops, but not at a page of a thousand million words or at drawings that draw
others ten times each, thirty deep. Such a file is heavy: it is read in a process of its own, that
has a limit of time and memory. All others, which is nearly all, are read where they are.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_END = b"endstream"
_KEYS = 4096  # bytes before a stream in which its keys stand
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_UNUSUAL = re.compile(rb"/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCIIHexDecode|AHx|Crypt)\b")
_ASCII85 = re.compile(rb"/(?:ASCII85Decode|A85)\b")
_PICTURE = re.compile(rb"/(?:DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)\b")
_DRAWS = re.compile(rb"\bDo\b")
_CONTENTS = re.compile(rb"\[((?:\s*\d+\s+\d+\s+R){2,}\s*)\]")
_LARGE = 2 * 2**20  # bytes of one stream: a page of text has a hundredth
_MUCH = 32 * 2**20  # bytes of all that is drawn on one page
_NESTED = 3  # times that a stream may be deflated


def is_heavy(data: bytes) -> bool:
    """Say whether a PDF may take much more to read than its bytes."""
    if b"/Encrypt" in data:  # what its streams hold does not show
        return True
    largest, draws, repeats = 0, 0, _repeats(data)
    for keys, start in _streams(data):
        if _PICTURE.search(keys):
            continue
        if _UNUSUAL.search(keys):
            return True
        plain = _unfold(data, start, keys)
        if plain is None:
            return True
        found = len(_DRAWS.findall(plain))
        if found and b"/Form" in keys:
            return True
        largest, draws = max(largest, len(plain)), max(draws, found)
        repeats = max(repeats, _repeats(plain) if b"/ObjStm" in keys else 0)
    return largest * max(draws, repeats, 1) > _MUCH


def _streams(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield the keys of each stream and where its bytes begin."""
    for match in _STREAM.finditer(data):
        keys = data[max(0, match.start() - _KEYS) : match.start()].rpartition(b"obj")[2]
        yield _ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), keys), match.end()


def _unfold(data: bytes, start: int, keys: bytes) -> bytes | None:
    """Return the bytes of a stream as they are drawn, None where they are too many."""
    plain: bytes | memoryview
    if _ASCII85.search(keys):
        try:
            plain = base64.a85decode(data[start : data.index(b"~>", start)])
        except ValueError:  # pdfium reads what it can of it; so little it is not
            return None
    elif _is_deflated(data[start : start + 2]):
        plain = memoryview(data)[start:]
    else:
        end = data.find(_END, start)
        plain = data[start : end if end >= 0 else len(data)]
    for _ in range(_NESTED):
        if not _is_deflated(plain[:2]):
            break
        inflater = zlib.decompressobj()
        try:
            plain = inflater.decompress(plain, _LARGE + 1)
        except zlib.error:
            return b""
        if len(plain) > _LARGE:
            return None
    return bytes(plain) if len(plain) <= _LARGE else None


def _is_deflated(head: bytes | memoryview) -> bool:
    return len(head) == 2 and head[0] & 15 == 8 and (head[0] * 256 + head[1]) % 31 == 0


def _repeats(data: bytes) -> int:
    """Return how many parts the longest list of a page's parts has."""
    return max((match[1].count(b"R") for match in _CONTENTS.finditer(data)), default=0)
