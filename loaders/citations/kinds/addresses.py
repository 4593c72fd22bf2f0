"""Works by the identifier in their address: BWB numbers with their jci places, ELI.

So a page of wetten.overheid.nl or EUR-Lex is cited, and so data name a law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.names import act_of
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting
from kamergraaf.ontology.identifiers import celex, eu_act_iri

# "jci1.3:c:BWBR0005537&hoofdstuk=8&artikel=8:42&lid=1&z=2031-01-01", or a part of a page.
_BWB = re.compile(
    r"BWB(?P<id>[RV]\d{7})(?!\w)"
    r"(?P<places>(?:&(?:amp;)?[a-z]{1,12}=[\w:%-]{1,20}(?:\.\w{1,6}){0,3})*)"
    r"(?:(?:/\d{4}-\d\d-\d\d(?:/\d)?)?/?#(?:[A-Za-z]{1,12}[\d.:]{0,8}_){0,4}"
    r"Artikel(?P<article>\d[\w:]{0,8}(?:\.\w{1,4}){0,3}))?"
)
_PLACE = re.compile(r"&(?:amp;)?(?P<name>artikel|lid|onderdeel|sub)=(?P<value>[\w.:]+)")
_ELI = re.compile(
    r"eli/(?P<type>(?:reg|dir|dec)(?:_impl|_del|_framw)?)/(?P<year>(?:19|20)\d\d)/(?P<number>\d{1,4})(?!\d)"
    r"(?P<places>(?:/(?:art|par|pnt|rct|anx)_\w{1,8})*)(?:/oj)?"
)
_ELI_PLACE = re.compile(r"/(?P<name>art|par|pnt|rct|anx)_(?P<value>\w+)")
_DIVISIONS = {"art": "art", "rct": "rec", "anx": "anx"}


def _read_bwb(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _BWB.match(text, start)
    if not found:
        return
    places = {place["name"]: place["value"] for place in _PLACE.finditer(found["places"])}
    article = places.pop("artikel", "") or found["article"] or ""
    pin = f"art.{article}" + "".join(f"({value})" for value in places.values())
    key = f"bwb:BWB{found['id']}"
    kind = "treaty" if found["id"][0] == "V" else "law"
    yield Reference(
        start, found.end(), kind, key, _label(key), [pin] if article else (), takes_places=True
    )


def _read_eli(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _ELI.match(text, start)
    if not found:
        return
    type_, year, number = found["type"], int(found["year"]), int(found["number"])
    key = f"celex:{celex(type_, year, number)}"
    pin = ""
    for place in _ELI_PLACE.finditer(found["places"]):
        division = _DIVISIONS.get(place["name"])
        pin += f"{division}.{place['value']}" if division else f"({place['value']})"
    yield Reference(
        start, found.end(), "eu", key, _label(key), [pin] if pin else (), takes_places=True,
        iri=eu_act_iri(type_, year, number),
    )  # fmt: skip


def _label(key: str) -> str:
    act = act_of(key)
    return act.title if act else key.partition(":")[2]


BWB = CitationKind(
    name="bwb",
    kind="law",
    anchors=tuple(f"bwb{letter}{digit}" for letter in "rv" for digit in range(10)),
    read=_read_bwb,
    form="a BWB number, alone or in an address, with its jci places",
    identifier="bwb:<number>",
    examples=(
        ("https://wetten.overheid.nl/BWBR0005537/2031-01-01", "bwb:BWBR0005537", ""),
        (
            "jci1.3:c:BWBR0005537&hoofdstuk=8&artikel=8:42&lid=1&z=2031-01-01",
            "bwb:BWBR0005537",
            "art.8:42(1)",
        ),
        (
            "wetten.overheid.nl/BWBR0005537/2031-01-01/#Hoofdstuk8_Artikel8:42",
            "bwb:BWBR0005537",
            "art.8:42",
        ),
    ),
    not_examples=("BWBR12", "BWBR00055371"),
    inside_words=True,
)
ELI = CitationKind(
    name="eli",
    kind="eu",
    anchors=("eli/reg", "eli/dir", "eli/dec"),
    read=_read_eli,
    form="an ELI of an act of the Union, with its places",
    identifier="celex:<number>",
    examples=(
        ("http://data.europa.eu/eli/reg/2016/679/oj", "celex:32016R0679", ""),
        ("data.europa.eu/eli/reg/2024/1351/art_12/par_6/oj", "celex:32024R1351", "art.12(6)"),
        ("data.europa.eu/eli/dir/2013/33/oj", "celex:32013L0033", ""),
    ),
    not_examples=("eli/reg/679", "deli/reg/2016/679/"),
)
