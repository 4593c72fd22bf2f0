"""The kinds of row in the Tweede Kamer's open data (OData v4), and where they stand in a file."""

from __future__ import annotations

import re
from typing import Any

Row = dict[str, Any]

#: What other rows refer to by its Id.
REFERRED = frozenset({"Persoon", "Fractie", "FractieZetel", "Commissie", "CommissieZetel"})
#: Who sits on a seat.
SITTING = frozenset(
    {"FractieZetelPersoon", "CommissieZetelVastPersoon", "CommissieZetelVervangerPersoon"}
)
#: Seats on which nobody sits for a while.
VACANT = frozenset(
    {"FractieZetelVacature", "CommissieZetelVastVacature", "CommissieZetelVervangerVacature"}
)
PEOPLE = REFERRED | SITTING | VACANT
_CONTEXT = re.compile(r"\$metadata#(?:Collection\()?(?:[\w.]*\.)?(\w+)")
# Fields that only rows of one kind have, for answers that were saved without their context.
_TELLING = (
    ("DocumentNummer", "Document"),
    ("Achternaam", "Persoon"),
    ("AantalZetels", "Fractie"),
)


def kind_of(value: Any) -> str:
    """Return the kind of the rows in an answer, "" where nothing tells.

    >>> kind_of({"@odata.context": "https://…/$metadata#Persoon(Id)", "value": []})
    'Persoon'
    """
    if isinstance(value, dict) and isinstance(context := value.get("@odata.context"), str):
        return kind_named(context)
    rows = rows_of(value)
    first = rows[0] if rows else {}
    if told := next((kind for name, kind in _TELLING if name in first), ""):
        return told
    if "Persoon_Id" in first:
        seat = "FractieZetel" if "FractieZetel_Id" in first else "CommissieZetel"
        # Whether a deputy sits there stands nowhere in the row itself.
        return "FractieZetelPersoon" if seat == "FractieZetel" else "CommissieZetelVastPersoon"
    return ""


def kind_named(context: str) -> str:
    """Return the kind that a context names, "" for none."""
    found = _CONTEXT.search(context)
    return found[1] if found else ""


def rows_of(value: Any) -> list[Row]:
    """Return the rows of an answer: its `value`, a bare list, or the answer itself."""
    if isinstance(value, dict):
        value = value.get("value", [value] if "Id" in value else [])
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
