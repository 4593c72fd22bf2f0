"""Identifiers of what the Tweede Kamer's open data speak of."""

from __future__ import annotations

import re

from kamergraaf.ontology.nouns import Iri

SERVICE = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/"
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def guid(printed: object) -> str:
    """Return a GUID in small letters, "" for what is none."""
    text = printed.strip().strip("{}").lower() if isinstance(printed, str) else ""
    return text if _GUID.fullmatch(text) else ""


def entity_iri(kind: str, printed: object) -> tuple[Iri, ...]:
    """Return the address of one Persoon, Fractie, Commissie, …; none without a GUID.

    >>> entity_iri("Persoon", "6695F235-A643-4413-BC45-9C81EE79FA56")
    ('https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Persoon(6695f235-a643-4413-bc45-9c81ee79fa56)',)
    """
    found = guid(printed)
    return (Iri(f"{SERVICE}{kind}({found})"),) if found else ()
