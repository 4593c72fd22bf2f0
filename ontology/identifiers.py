"""Identifiers: keys (`celex:32024R1351`) and the IRIs that others' data already uses.

A key names a work in one short string; `work_iri` turns it into its IRI, `provision_iri` adds a
place in it. Instances of our own live under `BASE`, which `KAMERGRAAF_BASE` overrides.

Sources: the ELI URI templates and the CELEX manual of the Publications Office; Juriconnect BWB
1.3.1; the identifiers of officielebekendmakingen.nl; TOOI for ministries.
"""

from __future__ import annotations

import os
import re
import unicodedata
from functools import lru_cache

from kamergraaf.ontology.nouns import Iri


def _base() -> str:
    """Return what instances of our own are named under. Raises ValueError for what is no IRI."""
    given = os.environ.get("KAMERGRAAF_BASE") or "https://w3id.org/kamergraaf"
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]+", given):
        told = "nothing can be named under this; give an address such as https://example.org/kamers"
        raise ValueError(f"KAMERGRAAF_BASE={given!r}: {told}")
    return given.rstrip("/") + "/"


BASE = _base()
DEF = "https://w3id.org/kamergraaf/def#"
ELI = "http://data.europa.eu/eli/"
WETTEN = "https://wetten.overheid.nl/"
OFFICIAL = "https://zoek.officielebekendmakingen.nl/"
RECHTSPRAAK = "http://deeplink.rechtspraak.nl/uitspraak?id="

# ELI's document types, with the letter that CELEX gives them.
CELEX_LETTER = {
    "reg": "R", "reg_impl": "R", "reg_del": "R",
    "dir": "L", "dir_impl": "L", "dir_del": "L",
    "dec": "D", "dec_impl": "D", "dec_del": "D",
    "dec_framw": "F",
}  # fmt: skip
_ELI_TYPE = {"R": "reg", "L": "dir", "D": "dec", "F": "dec_framw"}

# Primary law has CELEX numbers of its own; ELI names it by a short code.
_TREATY_ELI = {
    "12016E/TXT": "tfeu_2016",
    "12016M/TXT": "teu_2016",
    "12016P/TXT": "char_2016",
}

_CELEX_ACT = re.compile(r"3(\d{4})([RLDF])(\d{4})")
_CELEX_PROPOSAL = re.compile(r"5(\d{4})PC(\d{4})")


# Letters that Unicode does not take apart into a Latin letter and a sign.
_NO_PARTS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


def slug(name: str) -> str:
    """Return `name` as a path segment: ASCII, lower case, hyphens.

    >>> slug("Immigratie en Asiel / JBZ-Raad")
    'immigratie-en-asiel-jbz-raad'
    """
    parts = unicodedata.normalize("NFKD", name.lower().translate(_NO_PARTS))
    plain = parts.encode("ascii", "ignore").decode()
    # A name without any Latin letter keeps its bytes, so that two such names stay two.
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or _bytes_of(name) or "x"


def _bytes_of(name: str) -> str:
    return name.strip().encode("utf-8", "surrogatepass").hex()[:80]


# --- keys -----------------------------------------------------------------------------------


def celex(type_: str, year: int, number: int) -> str:
    """Return the CELEX number of an act by ELI type ("reg_impl"), year and number.

    >>> celex("reg", 2024, 1351)
    '32024R1351'
    """
    return f"3{year}{CELEX_LETTER[type_]}{number:04}"


def eu_act_iri(type_: str, year: int, number: int) -> Iri:
    """Return the ELI of an EU act.

    >>> eu_act_iri("reg", 2024, 1351)
    'http://data.europa.eu/eli/reg/2024/1351/oj'
    """
    return Iri(f"{ELI}{type_}/{year}/{number}/oj")


def kamerstuk_key(dossier: str, suffix: str = "", number: str = "") -> str:
    """Return the key of a Kamerstuk or, without `number`, of a dossier.

    >>> kamerstuk_key("36600", "VI", "12"), kamerstuk_key("32317", number="PX")
    ('kst:36600-VI-12', 'kst:32317-PX')
    """
    key = f"kst:{dossier}-{suffix}" if suffix else f"kst:{dossier}"
    return f"{key}-{number}" if number else key


# A budget chapter or a sub-series follows the number ("36600-VI-12", "21501-20-1742"); the number
# of a Rijkswet between brackets does not name the dossier.
_DOSSIER_OF_ID = re.compile(r"kst-(\d+|[CLXVI]{2,8}(?=-))(-[0-9A-Z]+(?=-))?")


def dossier_of(document: str) -> str:
    """Return the dossier of a Kamerstuk by its id, "" for any other paper.

    >>> dossier_of("kst-36600-VI-12"), dossier_of("kst-33201-(R1977)-9"), dossier_of("sha256-1f")
    ('36600-VI', '33201', '')
    """
    found = _DOSSIER_OF_ID.match(document)
    return f"{found[1]}{found[2] or ''}" if found else ""


@lru_cache(maxsize=4096)
def work_iri(key: str, dossier: bool = False) -> Iri:
    """Return the IRI of the work that `key` names.

    `dossier` says that a Kamerstuk key with one part behind the number ("kst:36600-VI") is a whole
    dossier; a bare number always is. Raises ValueError for a key of no known form.

    >>> work_iri("kst:32317-PX"), work_iri("celex:32009L0050")
    ('https://zoek.officielebekendmakingen.nl/kst-32317-PX', 'http://data.europa.eu/eli/dir/2009/50/oj')
    """
    scheme, _, name = key.partition(":")
    if scheme == "celex":
        return _celex_iri(name)
    if scheme == "bwb":
        return Iri(WETTEN + name)
    if scheme == "kst":
        if dossier or "-" not in name:
            return Iri(f"{OFFICIAL}dossier/{name}")
        return Iri(f"{OFFICIAL}kst-{name}")
    if scheme in {"h-tk", "h-ek", "h-vv", "stb", "stcrt", "trb", "gmb", "prb", "wsb", "bgr"}:
        return Iri(f"{OFFICIAL}{scheme}-{name}")
    if scheme == "ah":
        return Iri(f"{OFFICIAL}ah-tk-{name}")
    if scheme == "ecli":
        return Iri(RECHTSPRAAK + name)
    if scheme == "letter":
        return letter_iri(name)
    if scheme in {"law", "treaty", "case", "name", "oj"}:
        return Iri(f"{BASE}id/named/{slug(name)}")
    raise ValueError(f"{key!r} is no key of a work; keys begin with celex:, bwb:, kst:, …")


def _celex_iri(number: str) -> Iri:
    if act := _CELEX_ACT.fullmatch(number):
        return eu_act_iri(_ELI_TYPE[act[2]], int(act[1]), int(act[3]))
    if proposal := _CELEX_PROPOSAL.fullmatch(number):
        return Iri(f"{BASE}id/proposal/com-{proposal[1]}-{int(proposal[2])}")
    if number in _TREATY_ELI:
        return Iri(f"{ELI}treaty/{_TREATY_ELI[number]}/oj")
    return Iri(f"{BASE}id/celex/{slug(number)}")


def letter_iri(kenmerk: str, sender: str = "") -> Iri:
    """Return the IRI of a letter by its kenmerk, unique within its sender.

    Six digits, with or without U, are a kenmerk of the Eerste Kamer's griffie.

    >>> letter_iri("178088U")
    'https://w3id.org/kamergraaf/id/letter/ek/178088u'
    """
    if not sender and re.fullmatch(r"1\d{5}U?", kenmerk):
        sender = "ek"
    return Iri(f"{BASE}id/letter/" + (f"{sender}/" if sender else "") + slug(kenmerk))


# --- places in a work -----------------------------------------------------------------------

_ELI_DIVISION = {
    "art": "art", "rec": "rct", "anx": "anx", "hfd": "chp", "tit": "tis", "afd": "sct",
    "par": "sbs",
}  # fmt: skip
_JCI_DIVISION = {
    "art": "artikel", "rec": "overweging", "anx": "bijlage", "hfd": "hoofdstuk",
    "tit": "titeldeel", "afd": "afdeling", "par": "paragraaf",
}  # fmt: skip
_NO_SEGMENT = re.compile(r"[^0-9A-Za-z.:_-]")
_PINPOINT = re.compile(r"(art|rec|anx|hfd|tit|afd|par)\.([^()]+)((?:\([^()]+\))*)")


@lru_cache(maxsize=4096)
def provision_iri(work: Iri, pinpoint: str) -> Iri:
    """Return the IRI of the place `pinpoint` ("art.12(6)(b)") in `work`; `work` itself for pages.

    Subdivisions stand before ELI's `/oj`; Dutch law follows Juriconnect.

    >>> provision_iri(eu_act_iri("reg", 2024, 1351), "art.12(6)")
    'http://data.europa.eu/eli/reg/2024/1351/art_12/par_6/oj'
    >>> provision_iri(work_iri("bwb:BWBR0011823"), "art.50(1)")
    'https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=50&lid=1'
    """
    place = _PINPOINT.fullmatch(pinpoint)
    if not place:
        return work
    division, number = place[1], place[2]
    parts = place[3][1:-1].split(")(") if place[3] else []
    if work.startswith(ELI):
        path = [f"{_ELI_DIVISION[division]}_{_segment(number)}"]
        path += [("par_" if _is_lid(part) else "pnt_") + _segment(part) for part in parts]
        return Iri(f"{work.removesuffix('/oj')}/{'/'.join(path)}/oj")
    if work.startswith(f"{WETTEN}BWB"):
        query = [f"{_JCI_DIVISION[division]}={_segment(number)}"]
        query += [("lid=" if _is_lid(part) else "onderdeel=") + _segment(part) for part in parts]
        return Iri(f"{WETTEN}jci1.3:c:{work.removeprefix(WETTEN)}&{'&'.join(query)}")
    return Iri(f"{work}/{'/'.join([f'{division}-{_segment(number)}', *map(_segment, parts)])}")


def _is_lid(part: str) -> bool:
    """Tell a paragraph, "(2)", from a part: "(b)", or "(2°)" as in "onder 2°"."""
    return part[0].isdigit() and not part.endswith("°")


def _segment(text: str) -> str:
    return _NO_SEGMENT.sub("-", text.rstrip("°"))


# --- papers and their parts -----------------------------------------------------------------

_OFFICIAL_ID = re.compile(r"(?:kst|h|ah|kv|blg|stb|stcrt|trb|gmb|prb|wsb|bgr)-[0-9A-Za-z().-]+")
_OF_RIJKSWET = re.compile(r"-\(R\d+\)(?=-)")


def document_iri(document: str) -> Iri:
    """Return the IRI of a paper: the official one where its id is official.

    The number of a Rijkswet in an id is left out, as whoever cites the paper may leave it out.

    >>> document_iri("kst-33201-(R1977)-9")
    'https://zoek.officielebekendmakingen.nl/kst-33201-9'
    """
    if _OFFICIAL_ID.fullmatch(document):
        return Iri(OFFICIAL + _OF_RIJKSWET.sub("", document))
    return Iri(f"{BASE}id/document/{_segment(document)}")


def part_iri(document: str, key: str) -> Iri:
    """Return the IRI of a part of a paper by its local key ("answer/bbb/12/citation/2")."""
    return Iri(f"{BASE}id/document/{_segment(document)}/{key}")


def text_iri(sha256: str) -> Iri:
    """Return the IRI of one exact text, by its hash."""
    return Iri(f"{BASE}id/text/{sha256}")


def graph_iri(name: str) -> Iri:
    """Return the IRI of a named graph: `doc/kst-32317-PX`, `gazetteer`, `derived`, …"""
    return Iri(f"{BASE}graph/{name}")
