"""Kamerstukken of before 1945, when each session counted its dossiers anew: "1936/37, 213, nr. 3".

So number and dossier mean a paper only together with the session, and officielebekendmakingen.nl
has no identifier for it: it is named. The first of those that are counted on have few digits.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.kamerstukken import Paper
from kamergraaf.loaders.citations.numbers.lists import PAGES, numbers, page_pins
from kamergraaf.ontology.identifiers import kamerstuk_key

_COUNTED_ON = 1945  # the first session whose dossiers the next ones went on from
_SESSION = re.compile(r"(?P<first>1[89]\d\d) ?[-/] ?'?(?:1[89])?(?P<last>\d\d)")
_PAPER = re.compile(
    r"(?:nrs?\. ?)?(?P<dossier>\d{1,3})"
    r"(?:(?: ?|, hoofdst(?:uk|\.) )(?P<chapter>[XVI]{1,4}[AB]?))?,? "
    r"(?:nrs?\.|nos?\.|n[°\"'*]\.?|stuk(?: nr\.)?) ?"
    r"(?P<numbers>\d{1,3}(?![\d/])(?:(?:, | en | t/m |-)\d{1,3}(?![\d/. ] ?\d))*)"
    r"|(?P<short>\d{1,3}), ?(?P<number>\d{1,3})(?=[,;.)]|$)(?![.,]\d)"
)
# A dossier alone: "zitting 1931-1932, n°. 92".
_ALONE = re.compile(
    r"(?:(?:nr\.|no\.|n[°\"'*]\.?) ?|(?<=n[ro]\. ))(?P<dossier>\d{1,3}|[CLXVI]{1,8}(?!\w))"
    r"(?![\d/]|[.,] ?\d)"
)
# Dossiers had three digits at most until 1949.
_SHORT_SESSION = re.compile(r"(?:19)?(?P<first>4[5-9]) ?[-/] ?'?(?:19)?(?:4\d|50)")
_YOUNG = re.compile(
    r"(?P<dossier>[1-9]\d{0,2})(?:(?:, ?| \()(?:nrs?\.|nos?\.) ?(?P<number>\d{1,3})(?![\d/])"
    r"|(?=[;.)]))"
)
_EARLY_BILL = re.compile(
    r"(?P<dossier>[1-9]\d\d), n[ro]\. ?(?P<number>\d{1,3})(?=,? \(?[Zz]itting (?:19)?4[5-9])"
)
_CHAMBERS = {"I": "I", "1": "I", "EK": "I", "EERSTE KAMER": "I",
             "II": "II", "2": "II", "TK": "II", "TWEEDE KAMER": "II"}  # fmt: skip


def read_before_1946(text: str, at: int, chamber: str | None, session: str) -> Paper | None:
    """Read dossier, number and pages at `at`, behind the words for a session of before 1945."""
    year = _SESSION.fullmatch(session)
    if not year or int(year["first"]) >= _COUNTED_ON:
        return None
    kamer = _CHAMBERS.get((chamber or "").upper(), "")
    name = " ".join(("Kamerstukken", *kamer.split(), f"{year['first']}/{year['last']}"))
    found = _PAPER.match(text, at)
    if not found:
        alone = _ALONE.match(text, at)
        return alone and _of_dossier(text, name, alone)
    dossier = found["dossier"] or found["short"]
    printed = f"{dossier} {found['chapter']}" if found["chapter"] else dossier
    works = [
        (f"name:{name}, {printed}-{number}", f"{name}, {printed}, nr. {number}")
        for number in numbers(found["numbers"] or found["number"])
    ]
    pages = PAGES.match(text, found.end())
    end = pages.end() if pages else found.end()
    return end, works, page_pins(pages["pages"]) if pages else []


def _of_dossier(text: str, name: str, found: re.Match[str]) -> Paper:
    """Return the papers of a whole dossier, or the page of it that follows."""
    dossier = found["dossier"]
    pages = PAGES.match(text, found.end())
    work = (f"name:{name}, {dossier}", f"{name}, {dossier}")
    end = pages.end() if pages else found.end()
    return end, [work], page_pins(pages["pages"]) if pages else []


def read_of_the_forties(text: str, at: int, session: str) -> Paper | None:
    """Read a dossier of 1945 to 1949 at `at`, behind the words for its session."""
    year = _SHORT_SESSION.fullmatch(session)
    found = _YOUNG.match(text, at) if year else None
    if not found:
        return None
    dossier, number = found["dossier"], found["number"]
    label = f"Kamerstuk {dossier}, nr. {number}" if number else f"dossier {dossier}"
    pages = PAGES.match(text, found.end()) if number else None
    end = pages.end() if pages else found.end()
    pins = page_pins(pages["pages"]) if pages else []
    return end, [(kamerstuk_key(dossier, "", number or ""), label)], pins


def early_bill(text: str, start: int, at: int) -> Paper | None:
    """Read "wetsontwerp 790, nr. 3, zitting 1947/48" of the years after the war, from `at` on."""
    found = _EARLY_BILL.match(text, at) if text.startswith("wetsontwerp ", start) else None
    if not found:
        return None
    dossier, number = found["dossier"], found["number"]
    label = f"Kamerstuk {dossier}, nr. {number}"
    return found.end(), [(kamerstuk_key(dossier, "", number), label)], []
