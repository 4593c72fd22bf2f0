"""What a link of the publisher points at: the key of a work, and the place in it."""

from __future__ import annotations

import re
from urllib.parse import unquote

# "kst-36277-3", "stb-2019-33", "ah-tk-20242025-1028"; what else there is has no key.
_OFFICIAL = re.compile(
    r"(?:https?://(?:zoek|www)\.officielebekendmakingen\.nl/)?(?:dossier/)?"
    r"(?P<scheme>kst|h-tk|h-ek|h-vv|ah-tk|ah|stb|stcrt|trb|gmb|prb|wsb|bgr)-(?P<number>[0-9A-Za-z][0-9A-Za-z.()-]*?)"
    r"(?:\.(?:html?|pdf|xml|odt))?(?:[?#].*)?",
    re.IGNORECASE,
)
_DOSSIER = re.compile(
    r"https?://(?:zoek|www)\.officielebekendmakingen\.nl/dossier/(?P<number>\d{4,5}(?:-[0-9A-Z]+)*)"
)
_BWB = re.compile(
    r"(?:https?://wetten\.overheid\.nl/)?(?:jci1\.\d{1,2}:[cvn]:)?(?P<number>BWB[RVW]\d{7})"
    r"(?P<rest>[/&?#].*)?"
)
_CELEX = re.compile(r"celex[:=](?P<number>[0-9]{5}[A-Z]{1,2}[0-9]{4})\b", re.IGNORECASE)
_ELI = re.compile(
    r"/eli/(?P<type>reg|dir|dec)(?:_impl|_del)?/(?P<year>\d{4})/(?P<number>\d{1,4})\b"
)
_ECLI = re.compile(r"(?P<number>ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25})")
_PLACE = re.compile(r"[&?](?P<name>artikel|bijlage|lid|onderdeel|o)=(?P<value>[^&#]+)")
_ELI_LETTER = {"reg": "R", "dir": "L", "dec": "D"}
_SCHEMES = {"ah-tk": "ah"}

# The kind of citation that the keys of a scheme are.
KIND_OF = {
    "kst": "kamerstuk", "h-tk": "handelingen", "h-ek": "handelingen", "h-vv": "handelingen",
    "ah": "aanhangsel", "stb": "staatsblad", "stcrt": "staatscourant", "trb": "tractatenblad",
    # as the citation engine has it: the nearest of the kinds
    **dict.fromkeys(("gmb", "prb", "wsb", "bgr"), "staatscourant"),
    "celex": "eu", "bwb": "law", "ecli": "case",
}  # fmt: skip


def read_reference(target: str) -> tuple[str, str]:
    """Return the key and the pinpoint that a link's target is, ("", "") where it has no key.

    >>> read_reference("kst-36600-XIV-2")
    ('kst:36600-XIV-2', '')
    >>> read_reference("jci1.3:c:BWBR0018451&artikel=4&lid=1&z=2025-01-01")
    ('bwb:BWBR0018451', 'art.4(1)')
    >>> read_reference("https://www.example.org/")
    ('', '')
    """
    target = unquote(target.strip())
    if dossier := _DOSSIER.match(target):
        return f"kst:{dossier['number']}", ""
    if official := _OFFICIAL.fullmatch(target):
        scheme = official["scheme"].lower()
        return f"{_SCHEMES.get(scheme, scheme)}:{official['number']}", ""
    if law := _BWB.match(target):
        return f"bwb:{law['number']}", _pinpoint(law["rest"] or "")
    if ecli := _ECLI.search(target):
        return f"ecli:{ecli['number']}", ""
    if celex := _CELEX.search(target):
        return f"celex:{celex['number'].upper()}", ""
    if eli := _ELI.search(target):
        number = f"3{eli['year']}{_ELI_LETTER[eli['type']]}{int(eli['number']):04}"
        return f"celex:{number}", ""
    return "", ""


def _pinpoint(query: str) -> str:
    """Return the place that a Juriconnect reference names: "art.50(1)(b)"."""
    places = {found["name"]: found["value"].strip() for found in _PLACE.finditer(query)}
    for name, division in (("artikel", "art"), ("bijlage", "anx")):
        if value := places.get(name):
            parts = [places.get("lid", ""), places.get("onderdeel", "") or places.get("o", "")]
            return f"{division}.{value}" + "".join(f"({part})" for part in parts if part)
    return ""
