"""Royal decrees by day and number: those that no Staatsblad prints, such as appointments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH, NTH_DAY
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_NUMBERED = re.compile(
    rf" (?:den )?(?P<day>\d{{1,2}})(?:{NTH_DAY})? (?P<month>{MONTH}) (?P<year>(?:18|19|20)\d\d)"
    r"(?:,| \()? ?(?:n[ro][.°]?|n°\.?|n ?[.\"'*]|nummer) ?"
    r"(?P<number>\d{2}\.\d{6}|\d{2}\.\d{3}\.\d{3}|20[0-3]\d{7}|\d{1,4})"
    r"(?![\w/°]|[.,-]\d|,? [(]?(?:Stb|Staatsblad|S\.))",
    re.IGNORECASE,
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _NUMBERED.match(text, end):
        day = f"{int(found['day'])} {found['month'].lower()} {found['year']}"
        title = f"Koninklijk besluit van {day}, nr. {found['number']}"
        yield Reference(start, found.end(), "law", f"law:{title}", title)


DECREE_NUMBER = CitationKind(
    name="decree-number",
    kind="law",
    anchors=("koninklijk besluit van", "koninklijk besluit vau", "kb van"),
    read=_read,
    form="a royal decree, its day and its number",
    identifier="law:Koninklijk besluit van <day>, nr. <number>",
    examples=(
        ("Bij koninklijk besluit van 3 mei 1994, nr. 94.003456, is hij benoemd.",
         "law:Koninklijk besluit van 3 mei 1994, nr. 94.003456", ""),
        ("bij Koninklijk Besluit van 12 mei 1987, nr. 23, verleend",
         "law:Koninklijk besluit van 12 mei 1987, nr. 23", ""),
        ("(KB van 9 mei 2012, nr. 2012001234)",
         "law:Koninklijk besluit van 9 mei 2012, nr. 2012001234", ""),
        ("het Koninklijk besluit vau 9 Mei 1900 n . 14, betreffende",
         "law:Koninklijk besluit van 9 mei 1900, nr. 14", ""),
        ("het KB van 9 mei 1952 no. 14 bepaalt",
         "law:Koninklijk besluit van 9 mei 1952, nr. 14", ""),
    ),
    not_examples=(
        "koninklijk besluit van 3 mei 1994, houdende regels",
        "koninklijk besluit van 3 mei 1994 (Stb. 345)",
        "koninklijk besluit van 3 mei 1994, nr. 345 (Stb. 1994, 12)",
        "koninklijk besluit van 3 mei 1994, nr. 12/3",
        "het KB van de minister, nr. 12",
    ),
)  # fmt: skip
