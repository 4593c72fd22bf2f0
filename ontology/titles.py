"""The long tail: titles of Dutch regulations and treaties that the reviewed gazetteer leaves out.

Provenance: `names/titles.csv` holds the citation titles in the public list of BWB identifiers of
2017 (statengeneraal/laws-markdown) that hold a word for a regulation among their first words, in so
far as exactly one identifier bears them; those of product boards and archive lists are left out. An
identifier stays with its regulation; a title may have changed since.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def load_titles() -> tuple[tuple[str, str], ...]:
    """Return each title with the key of its regulation ("bwb:BWBR0021416"), by title."""
    text = files("kamergraaf.ontology").joinpath("names", "titles.csv").read_text(encoding="utf-8")
    rows = csv.reader(text.splitlines())
    next(rows)
    return tuple((title, key) for title, key in rows)
