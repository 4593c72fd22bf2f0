"""Papers in the Tweede Kamer's open data: rows of `Document`, some with their text."""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.naming import one_line
from kamergraaf.loaders.register_days import read_day
from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.tweede_kamer.iris import guid
from kamergraaf.loaders.tweede_kamer.rows import Row
from kamergraaf.ontology.nouns import Document

NAME = "Tweede Kamer JSON"
_FOOT = re.compile(r"^kst-(\d{5}(?:-[A-Z0-9]{1,6})?)-(\d+)\s*$", re.MULTILINE)
_SURROGATES = re.compile("[\ud800-\udfff]")


def read_document(row: Row, source: str, document: str) -> Document:
    """Return the paper of one row. Never fails: without a text it is what the row says of it."""
    title, subject = one_line(row.get("Titel")), one_line(row.get("Onderwerp"))
    text = row.get("text") if isinstance(row.get("text"), str) else row.get("Tekst")
    remarks: tuple[str, ...] = ()
    if not isinstance(text, str) or not text.strip():
        told = (row.get("Soort"), title, subject, row.get("DocumentNummer"))
        text = "\n\n".join(filter(None, map(one_line, told))) + "\n"
        remarks = ("the row has no text: only what it says of the paper was read",)
    text = _SURROGATES.sub("\ufffd", text)
    paper = read_structure(text, source, document or own_id(row, text), remarks)
    return replace(
        paper, date=paper.date or read_day(row.get("Datum")), format=NAME,
        title=subject or title, type=one_line(row.get("Soort")),
    )  # fmt: skip


def own_id(row: Row, text: str) -> str:
    """Return the id of a paper: its Kamerstuk where the dossier is known, else its own number.

    The dossier is expanded in the row, or stands at the foot of the text with the same number.
    """
    number = row.get("Volgnummer")
    if isinstance(number, int) and number > 0:
        dossiers = row.get("Kamerstukdossier")
        for one in dossiers if isinstance(dossiers, list) else (dossiers,):
            if isinstance(one, dict) and isinstance(one.get("Nummer"), int):
                addition = one_line(one.get("Toevoeging")).strip("()-").upper()
                return "-".join(filter(None, (f"kst-{one['Nummer']}", addition, str(number))))
        for foot in _FOOT.finditer(text):
            if int(foot[2]) == number:
                return f"kst-{foot[1]}-{foot[2]}"
    return one_line(row.get("DocumentNummer")) or guid(row.get("Id"))
