"""Protocols to a treaty: "het Twaalfde Protocol bij het EVRM" is a treaty of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.citations.reference import Reference

_BEFORE_TREATY = 100  # code points in which a protocol may announce itself
_PROTOCOL = re.compile(
    r"(?:(?:(?:[A-Z][a-z]+(?:de|ste)|(?:eer|twee|der|vier|zes)(?:ste|de)|\d{1,2}e) )?"
    r"(?:(?:[Aa]anvullende?|[Ff]acultatie(?:f|ve)|[Oo]ptione(?:el|le)) )?[Pp]rotocol"
    r"(?: (?:nr\.? ?)?(?:\d{1,2}|[IVX]{1,4}))?"
    r"(?: (?:(?:bij|van|behorende bij) (?:het|de) (?:Europese |Internationale )?|"
    r"tot (?:wijziging|aanvulling|uitbreiding|herziening) van (?:het|de) )| )|EP (?:bij het )?)$"
)


def speaks_of_protocol(text: str, at: int) -> bool:
    """Tell whether the bracket at view[at:] gives a protocol its name."""
    return "rotocol" in text[at : text.find(")", at, at + _BEFORE_TREATY)]


def take_protocol(text: str, treaty: Reference) -> Reference | None:
    """Let "het Twaalfde Protocol bij het EVRM" mean the protocol, which is a treaty of its own.

    Return the treaty itself where there is one.
    """
    floor = max(0, treaty.start - _BEFORE_TREATY)
    # Most treaties are no protocol, which a word tells twenty times as fast as the pattern.
    if text.find("rotocol ", floor, treaty.start) < 0 and not text.endswith(
        ("EP ", "EP bij het "), 0, treaty.start
    ):
        return None
    before = _PROTOCOL.search(text, floor, treaty.start)
    if not before:
        return None
    itself = replace(treaty)
    treaty.start = before.start()
    treaty.label = " ".join(text[treaty.start : treaty.end].split())
    treaty.key, treaty.iri, treaty.resolved_by = f"treaty:{treaty.label}", "", "title"
    treaty.confidence = min(treaty.confidence, 0.5)
    return itself
