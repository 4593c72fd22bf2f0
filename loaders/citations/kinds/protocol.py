"""Protocols of the EVRM: "het Eerste Protocol", "Protocol nr. 12 bij het EVRM"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# Number and title in the BWB title list of 2017; the Netherlands is no party to the others.
_PROTOCOLS = {
    "eerste": (1, "bwb:BWBV0001001"),
    "vierde": (4, "bwb:BWBV0001029"),
    "zesde": (6, "bwb:BWBV0001037"),
    "zevende": (7, "treaty:Zevende Protocol bij het EVRM"),
    "elfde": (11, "bwb:BWBV0001271"),
    "twaalfde": (12, "bwb:BWBV0001676"),
    "dertiende": (13, "bwb:BWBV0001788"),
    "veertiende": (14, "bwb:BWBV0001786"),
    "zestiende": (16, "bwb:BWBV0006299"),
}
_ORDINALS = {number: ordinal for ordinal, (number, _) in _PROTOCOLS.items()}
_OF = (
    r"(?:(?: \([^()]{1,20}\))?,? (?:(?:bij|van|behorende bij|tot wijziging van) (?:het|de) )?"
    r"(?P<of>EVRM(?!\w)|(?:Europe(?:es|se) )?Verdrag "
    r"(?:tot bescherming van|voor|inzake|betreffende) de rechten van de mens"
    r"(?: en (?:de )?fundamentele vrijheden)?))"
)
_FIRST = re.compile(rf"Eerste (?:aanvullende? )?(?P<word>protocol){_OF}?", re.IGNORECASE)
_LATER = re.compile(
    rf"(?:(?P<ordinal>{'|'.join(list(_PROTOCOLS)[1:])}) (?:aanvullende? )?protocol"
    rf"|protocol (?:n[ro]\.? ?)?(?P<number>\d{{1,2}}))(?P<word>){_OF}",
    re.IGNORECASE,
)
# "Het Eerste Protocol" is that of the EVRM, unless another treaty is named behind it.
_OF_ANOTHER = re.compile(r",? (?:\(\w+\) )?(?:bij|behorende|van) |[A-Z]")


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _FIRST.match(text, start)
    if not found and (found := _LATER.match(text, start)):
        ordinal = (found["ordinal"] or _ORDINALS.get(int(found["number"]), "")).lower()
        if ordinal:
            yield _protocol(found, ordinal, 0.95)
        return
    if not found:
        return
    # Without its treaty it has capitals, and no other treaty stands behind it.
    capitals = text[start] == "E" and found["word"][0] == "P"
    if not found["of"] and (not capitals or _OF_ANOTHER.match(text, found.end())):
        return
    yield _protocol(found, "eerste", 0.95 if found["of"] else 0.8)


def _protocol(found: re.Match[str], ordinal: str, confidence: float) -> Reference:
    # In "Vierde Protocol (hierna: VP) van het Europees Verdrag (hierna: EVRM)" both have a name.
    text, end = found.string, found.end()
    if text.startswith(" (", found.end("word")) and text.startswith(" (", end):
        end = found.end("word")
    return Reference(
        found.start(), end, "treaty", _PROTOCOLS[ordinal][1],
        f"{ordinal.capitalize()} Protocol bij het EVRM",
        resolved_by="name", confidence=confidence, takes_places=True,
    )  # fmt: skip


PROTOCOL = CitationKind(
    name="evrm-protocol",
    kind="treaty",
    anchors=(
        *(f"{ordinal} {word}" for ordinal in _PROTOCOLS for word in ("protocol", "aanvullend")),
        "protocol nr", "protocol no", *(f"protocol {number}" for number in range(1, 10)),
    ),
    read=_read,
    form="a protocol of the EVRM; the Eerste also without its treaty",
    identifier="bwb:<id>",
    examples=(
        ("artikel 1 van het Eerste Protocol", "bwb:BWBV0001001", "art.1"),
        ("art. 1 Eerste Protocol EVRM", "bwb:BWBV0001001", "art.1"),
        ("artikel 1 van het eerste aanvullend protocol bij het EVRM", "bwb:BWBV0001001", "art.1"),
        ("het Eerste Protocol bij het Europees Verdrag voor de Rechten van de Mens",
        "bwb:BWBV0001001", ""),
        ("artikel 2 van het Vierde Protocol bij het EVRM", "bwb:BWBV0001029", "art.2"),
        ("artikel 2 Vierde Protocol (hierna: VP) van het Europees Verdrag betreffende de Rechten "
        "van de Mens", "bwb:BWBV0001029", "art.2"),
        ("Protocol nr. 12 bij het EVRM", "bwb:BWBV0001676", ""),
        ("artikel 1 van Protocol 1 bij het EVRM", "bwb:BWBV0001001", "art.1"),
        ("Protocol nr. 16 tot wijziging van het Verdrag tot bescherming van de rechten van de mens "
        "en de fundamentele vrijheden", "bwb:BWBV0006299", ""),
    ),
    not_examples=(
        "het eerste protocol van de vergadering", "Eerste Protocol van de zitting",
        "het vierde protocol", "protocol nr. 4 van de vergadering",
    ),
)  # fmt: skip
