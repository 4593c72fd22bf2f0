"""Plain text: bytes that are UTF-8, or Windows-1252 beyond doubt, and no other thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from kamergraaf.loaders.paper_id import paper_id
from kamergraaf.loaders.safe_xml import parse_xml, says_xml
from kamergraaf.loaders.source import BrokenSource, Loader
from kamergraaf.loaders.structure import Structure, read_dated, read_structure
from kamergraaf.ontology.nouns import Document

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# Control characters that no text has: all but tab, line feed, form feed, carriage return, escape.
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
# Mark-up that no other loader knows: its tags are no words of a paper.
_MARKED_UP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml\s|!doctype\s|html[\s>])", re.IGNORECASE)
_UTF8_PAIR = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")
# What Dutch text in Windows-1252 has above ASCII: accents, quotes, dashes, euro, section, degree.
_WINDOWS = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜß‘’‚“”„«»–—…•€§°·²³½¼\xa0´™©®±×šžŠŽœ"
)
# What is longer is no paper, and reading it would take more memory than a machine may have: each
# line takes some hundred bytes. The reports of a whole year of debates have some 30 MB.
_MOST_BYTES = 40_000_000
_MOST_LINES = 4_000_000
_PROLOGUE = 100_000  # characters in which an XML file would declare its entities
_MOJIBAKE = re.compile(r"Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ©«¯¶±¨¼³¢]|â€[œ\x9d™˜“”¦]")


def _accepts(head: bytes, name: str) -> bool:
    """Say whether the first bytes are text; a UTF-16 mark is taken so as to be refused by name."""
    if head.startswith(_UTF16):
        return True
    if head.startswith((b"%PDF-", b"{\\rtf")) or b"\0" in head or _MARKED_UP.match(head):
        return False
    if says_xml(head, name):
        return False
    return len(_CONTROL.findall(head)) * 50 <= len(head)


def decode(data: bytes, source: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of `data` without its byte order mark, and remarks on how it was read.

    Raises BrokenSource for UTF-16, for UTF-8 with wrong bytes in it, and for bytes that are
    neither UTF-8 nor Windows-1252.
    """
    if data.startswith(_UTF16):
        raise BrokenSource(f"{source}: is UTF-16; save it as UTF-8")
    data = data.removeprefix(_BOM)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_windows(data, source, error.start), ("read as Windows-1252",)
    if len(_MOJIBAKE.findall(text)) > 2:
        return text, ("the text holds mojibake such as “Ã©”: it was spoilt before it came here",)
    return text, ()


def _decode_windows(data: bytes, source: str, offset: int) -> str:
    """Return the text of Windows-1252 bytes; refuse what may as well be something else."""
    high = sum(byte > 0x7F for byte in data)
    if sum(map(len, _UTF8_PAIR.findall(data))) * 2 > high:
        raise BrokenSource(
            f"{source}: byte {offset} breaks its UTF-8; fetch it again or save it as UTF-8"
        )
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise BrokenSource(
            f"{source}: byte {error.start} is neither UTF-8 nor Windows-1252; save it as UTF-8"
        ) from None
    strange = sum(char > "\x7f" and char not in _WINDOWS for char in text)
    if strange * 10 > high:
        raise BrokenSource(
            f"{source}: is neither UTF-8 nor Dutch in Windows-1252; save it as UTF-8"
        )
    return text


def _read(structure: Structure, data: bytes, source: str, document: str) -> Iterator[Document]:
    lines = data.count(b"\n")
    if len(data) > _MOST_BYTES or lines > _MOST_LINES:
        raise BrokenSource(
            f"{source}: has {len(data) // 1_000_000} MB in {lines:,} lines, and no "
            "paper is so long; split it"
        )
    text, remarks = decode(data, source)
    if not text.strip():
        raise BrokenSource(f"{source}: is empty; give a file with text in it")
    if text.lstrip()[:1] == "<" and "<!ENTITY" in text[:_PROLOGUE]:
        parse_xml(data, source)  # is no text: it says why it is not read
    yield structure(text, source, document or paper_id(source, data, text), remarks)


PLAIN_TEXT = Loader(
    "plain text",
    (".txt", ".text"),
    _accepts,
    partial(_read, read_structure),
    partial(_read, read_dated),
)
