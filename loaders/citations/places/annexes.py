"""What annexes have and articles have not: letters for numbers, tables, points."""

from __future__ import annotations

import re

#: "bijlage B bij de Sterrenwet", "bijlagen A, B en C2 van"
LETTERED = re.compile(
    r"([A-Za-z]|[A-Z]\d{1,2})(?=,| (?:bij|van|uit|en|of|t/m|tot en met|behorende?) )"
)
#: What of an annex is meant, which no pinpoint holds.
PART = re.compile(r",? (?:deel|afdeling|tabel|categorie) [A-Z\d][\w.]{0,5}", re.IGNORECASE)
POINT = re.compile(r"\.(\d{1,2})(?![\w.])")  # "bijlage III.2"
#: "Bijlagen 1915-1916" are those of a session of the Kamers.
SESSION = re.compile(r"1[89]\d\d ?[-/]")
