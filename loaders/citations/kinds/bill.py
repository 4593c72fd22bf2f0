"""Bills by their long title: "het wetsvoorstel Regels omtrent windenergie op zee".

A long title that names the acts which it changes ("Wijziging van de Kieswet in verband met …") is
left to the names of those acts: they are what a reader of the paper looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_HEADS = (
    "Regels", "Nadere regels", "Nieuwe regels", "Tijdelijke regels", "Regelen", "Vaststelling",
    "Goedkeuring", "Invoering", "Herziening", "Instelling", "Voorzieningen", "Bepalingen",
    "Aanpassing", "Afschaffing", "Opheffing", "Splitsing", "Samenvoeging",
)  # fmt: skip
_END = r"[\"']? ?(?:[;:()\[]|\.(?!\d))|$"  # "titel 7.4" goes on
_BILL = re.compile(
    r"(?:(?:initiatief)?wetsvoorstel|voorstel van (?:rijks)?wet)[:,]? [\"']?"
    rf"(?P<title>(?:{'|'.join(_HEADS)}) (?:[^.;:()\"\[]|\.(?=\d)){{10,300}}?)(?={_END})",
)
# "Vaststelling van titel 7.4 (Huur) van het Burgerlijk Wetboek" names an act too.
_GOES_ON = re.compile(r" \([^()]{1,60}\) van (?:de|het) ")
_NAMES_AN_ACT = re.compile(
    r"(?:wet|wetboek|besluit|verdrag|overeenkomst|richtlijn|verordening)\b", re.I
)

_CITED_AS = re.compile(r"[\"']? ?\((?:\w*[Ww]et|Tijdelijke|Invoerings|Rijks)")


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _BILL.match(text, start)
    if not found or _NAMES_AN_ACT.search(found["title"]):
        return
    if _CITED_AS.match(text, found.end()) or _GOES_ON.match(text, found.end()):
        return  # the name behind it is the citation
    title = found["title"].strip()
    yield Reference(
        found.start("title"), found.start("title") + len(title), "law", f"law:{title}", title,
        resolved_by="title", confidence=0.5, takes_places=True,
    )  # fmt: skip


BILL = CitationKind(
    name="bill",
    kind="law",
    anchors=tuple(
        f"{word} {head.lower()}"
        for word in ("wetsvoorstel", "voorstel van wet", "voorstel van rijkswet")
        for head in _HEADS
    ),
    read=_read,
    form="wetsvoorstel and its long title, with a capital, until a bracket or the sentence ends",
    identifier="law:<title>",
    examples=(
        (
            "het wetsvoorstel Regels omtrent windenergie op zee (34 058)",
            "law:Regels omtrent windenergie op zee", "",
        ),
        (
            "het voorstel van wet Vaststelling van de begrotingsstaten voor 2024.",
            "law:Vaststelling van de begrotingsstaten voor 2024", "",
        ),
    ),
    not_examples=(
        "het wetsvoorstel regelt dat",
        "het wetsvoorstel Wijziging van iets",
        "een voorstel van wet tot vaststelling van regels",
    ),
    limits="A long title that names other acts gives those, and its dossier where that follows.",
)  # fmt: skip
