"""Resolutions of the United Nations: of the Security Council by number, of the Assembly by session.

Of the closed list of kinds "treaty" is the nearest: they bind or oblige states under a treaty, and
no other kind is of the law between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

_UN = r"(?:VN ?|Verenigde Naties ?)"
_COUNCIL = rf"(?:(?:{_UN})?[Vv]eiligheidsraad(?: van de (?:VN|Verenigde Naties))?|VNVR)(?!\w)"
_ASSEMBLY = (
    rf"(?:(?:{_UN})?[Aa]lgemene [Vv]ergadering(?: van de (?:VN|Verenigde Naties))?|AVVN)(?!\w)"
)
_NR = r"(?:nrs?\.? ?|nummers? )?"
_YEAR = r"(?: ?\((?:19|20)\d\d\)|/(?:19|20)\d\d(?!\d))?"
# A year may stand behind each: "resoluties 2998 (2031) en 2999".
_NUMBER = rf"\d{{2,4}}(?![\w.])(?!/\d{{1,3}}(?!\d)){_YEAR}"
_LISTED = rf"(?P<listed>{_NUMBER}(?:(?:, | en |, en | of ){_NUMBER})*)"
_SESSION = r"(?P<session>\d{1,2}/\d{1,3}(?: ?[A-E](?!\w))?)(?![\w/])"
_CALLED = r"(?:,? \([^()]{1,40}\))?,?"
# A view has lost the hyphens between letters: "VNVeiligheidsraadsresolutie".
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:(?:{_UN})?[Vv]eiligheidsraads? ?[Rr]esoluties? |VN(?:VR|SC) ?[Rr]esoluties? |"
        rf"VR ?[Rr]esoluties? |UNSCR ){_NR}{_LISTED}",
        # of the Assembly a number has its session
        rf"{_UN}[Rr]esoluties? {_NR}(?=\d{{4}}(?!\d)){_LISTED}",
        rf"(?:AVVN ?|{_UN})[Rr]esoluties? {_NR}{_SESSION}",
        rf"[Rr]esoluties? {_NR}{_LISTED}{_CALLED} van de {_COUNCIL}",
        rf"[Rr]esoluties? {_NR}{_SESSION}{_CALLED} van de {_ASSEMBLY}",
        # the council may stand between, and what its resolutions are called
        rf"[Rr]esoluties? van de {_COUNCIL}(?: \([^()]{{1,20}}\))? {_NR}"
        rf"(?=\d{{2,4}} ?\((?:19|20)\d\d\)){_LISTED}",
        rf"S/RES/(?P<listed>\d{{1,4}}{_YEAR})(?![\w/])",
        rf"A/RES/{_SESSION}",
    )
)
# "heeft de Veiligheidsraad resolutie 2999 (2031) aangenomen": who made it stands in front. Other
# bodies count theirs alike.
_BY_YEAR = re.compile(rf"[Rr]esoluties? {_NR}(?=\d{{2,4}} ?\((?:19|20)\d\d\)){_LISTED}(?! van de)")
_MADE = re.compile(rf"{_COUNCIL}[^.;]*$")
_REACH = 150
_EACH = re.compile(r"(?<![(/\d])\d{1,4}")


def _read(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = next((found for form in _FORMS if (found := form.match(text, start))), None)
    found = found or _of_the_council(text, start)
    if not found:
        return
    groups = found.groupdict()
    if session := groups.get("session"):
        names = [f"Resolutie {session.replace(' ', '')} van de Algemene Vergadering van de VN"]
    else:  # a number is one for all years, so the year is no part of the name
        names = [
            f"Resolutie {number} van de VN-Veiligheidsraad"
            for number in _EACH.findall(groups["listed"])
        ]
    for name in names:
        yield Reference(
            start, found.end(), "treaty", f"treaty:{name}", name,
            confidence=0.9, takes_places=True,
        )  # fmt: skip


def _of_the_council(text: str, start: int) -> re.Match[str] | None:
    """Read a number and its year where the sentence names the Security Council in front."""
    found = _BY_YEAR.match(text, start)
    return found if found and _MADE.search(text[max(0, start - _REACH) : start]) else None


_OPENINGS = (
    *("resolutie ", "resoluties ", "vnresolutie", "vn resolutie", "avvnresolutie"),
    *("vrresolutie", "vnvrresolutie", "vnvr resolutie", "vnscresolutie", "vnsc resolutie"),
)
RESOLUTION = CitationKind(
    name="un-resolution",
    kind="treaty",
    anchors=(
        *(
            f"{opening}{'' if opening.endswith(' ') else ' '}{number}"
            for opening in (*_OPENINGS, "vnresoluties", "vrresoluties", "avvnresoluties")
            for number in ("nr", "nummer", *range(1, 10))
        ),
        *(
            f"{opening}van de {un}veiligheidsraad"
            for opening in ("resolutie ", "resoluties ")
            for un in ("", "vn", "vn ")
        ),
        *(
            f"{un}veiligheidsraad{s}resolutie"
            for un in ("", "vn", "vn ") for s in ("", "s", " ", "s ")
        ),
        *("s/res/", "a/res/", "unscr "),
    ),
    read=_read,
    form="resolutie of the Security Council, number; of the General Assembly, session and number; "
    "or the symbol of the document",
    identifier="treaty:Resolutie <number> van de VN-Veiligheidsraad, "
    "or van de Algemene Vergadering van de VN",
    examples=(
        ("resolutie 2999 (2031) van de VN-Veiligheidsraad",
        "treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
        ("de VN-Veiligheidsraadresoluties 2998 en 2999",
        "treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
        ("VNVR-resolutie 2999", "treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
        ("VN-resolutie 2999", "treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
        ("paragraaf 4 van resolutie 2999 van de Veiligheidsraad van de Verenigde Naties",
        "treaty:Resolutie 2999 van de VN-Veiligheidsraad", "par.4"),
        ("resolutie 85/12 van de Algemene Vergadering",
        "treaty:Resolutie 85/12 van de Algemene Vergadering van de VN", ""),
        ("(A/RES/85/12)", "treaty:Resolutie 85/12 van de Algemene Vergadering van de VN", ""),
        ("S/RES/2999(2031)", "treaty:Resolutie 2999 van de VN-Veiligheidsraad", ""),
    ),
    not_examples=(
        "een resolutie van de Veiligheidsraad",
        "resolutie 12 van het congres",
        "een VN-resolutie uit 2031",
        "resoluties 2021 en 2022",
    ),
)  # fmt: skip
