"""XML as it may come from anywhere: parsed without expanding, fetching or growing anything."""

from __future__ import annotations

import re

from lxml import etree

from kamergraaf.loaders.source import BrokenSource

# What libxml2 says ends in the place, which the message names once itself.
_PLACE = re.compile(r", line \d+, column \d+(?: \([^()]*\))?$")


_BOM = b"\xef\xbb\xbf"


def says_xml(head: bytes, name: str) -> bool:
    """Say whether the first bytes of a file are those of XML; without a declaration, by its name.

    >>> says_xml(b"<brief>", "brief.xml"), says_xml(b"<onleesbaar> is", "brief.txt")
    (True, False)
    """
    begun = head.removeprefix(_BOM).lstrip()
    return begun.startswith(b"<?xml") or (begun.startswith(b"<") and name.lower().endswith(".xml"))


def parse_xml(data: bytes, source: str) -> etree._Element:
    """Return the root element of `data`.

    A document type is read over; entities are refused, for official papers have none, and an
    entity is a file of this machine, a request, or a way to fill the memory. Raises BrokenSource,
    in one line, for that and for what is not well-formed, nested thousands of elements deep, or
    has a single text of more than 10 MB.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _broken(source, error) from None
    except ValueError as error:  # characters that lxml itself refuses
        raise BrokenSource(f"{source}: is no XML ({error}); fetch it again") from None
    declared = root.getroottree().docinfo.internalDTD
    used = next(root.iter(etree.Entity), None)
    if used is not None or (declared is not None and any(declared.iterentities())):
        raise BrokenSource(
            f"{source}: holds XML entities, which are never expanded; save it without them"
        )
    return root


def _broken(source: str, error: etree.XMLSyntaxError) -> BrokenSource:
    reason = _PLACE.sub("", " ".join(str(error.msg or error).split()))
    return BrokenSource(f"{source}: line {error.lineno or 1}: {reason}; fetch it again or mend it")
