"""The Staatsblad as acts and papers of before 1960 print it: "wet van 24 juni 1939, S. 202"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_BEHIND_DAY = re.compile(
    r"(?<= )(?P<year>18[1-9]\d|19[0-5]\d),? \(?(?P<journal>S\. (?:(?:no|nr)\. ?)?(?P<nr>\d{1,4}))"
    r"(?=[);,.]|$| \()(?!,\d)"
)
_YEAR = re.compile(
    r"\(?(?P<journal>S\. (?P<year>18[1-9]\d|19[0-5]\d), ?(?:(?:no|nr)\. ?)?(?P<nr>\d{1,4}))"
    r"(?=[);,]|$)"
)


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _YEAR.match(text, start) or _BEHIND_DAY.match(text, max(0, start - 1))
    if found:
        year, number = found["year"], found["nr"]
        yield Reference(
            found.start("journal"), found.end("journal"), "staatsblad", f"stb:{year}-{number}",
            f"Stb. {year}, {number}", confidence=0.8,
        )  # fmt: skip


OLD_STAATSBLAD = CitationKind(
    name="staatsblad-s",
    kind="staatsblad",
    anchors=(
        *(f"{n:03}{gap}s. " for n in range(1000) for gap in (", ", " (")),
        *(f"(s. {century}" for century in (18, 19)),
    ),
    inside_words=True,
    read=_read,
    form="S. behind the day of an act of before 1960, or in a bracket with its year",
    identifier="stb:<year>-<number>",
    examples=(
        ("de wet van 24 juni 1939, S. 202, houdende", "stb:1939-202", ""),
        ("de Sterrenwet (S. 1931, 476)", "stb:1931-476", ""),
    ),
    not_examples=("in 1939, S. Maan en", "op 3 mei 1985, S. 202 is", "(S. 1985, 12)"),
)
