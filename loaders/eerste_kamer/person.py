"""The page of one member of the Eerste Kamer: the fractie, since when, the committees."""

from __future__ import annotations

import re
from datetime import date

from lxml import html

from kamergraaf.loaders.eerste_kamer.page import (
    CODE,
    OF_COMMITTEE,
    Page,
    address,
    before,
    formal,
    office,
    words,
)
from kamergraaf.loaders.naming import read_name
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.writing import NOWHERE
from kamergraaf.ontology.nouns import Chamber, Fractie, Membership, Person, Record, Role

_MEMBER = r"(?:weer\s+|opnieuw\s+)?(?:lid van de|Eerste Kamerlid)"
_SINCE = re.compile(rf"\bis\s+(?:sinds|vanaf)\s+({DAY})\s+{_MEMBER}", re.IGNORECASE)
_WAS = re.compile(
    rf"\bwas\s+van\s+({DAY})\s+tot(?P<last>\s+en\s+met)?\s+({DAY})\s+{_MEMBER}", re.IGNORECASE
)
_FORMER = re.compile(r"\b(?:was|eerder|voorheen|voormalig)\b", re.IGNORECASE)
_FRACTIE = re.compile(r"^(?:de )?fractie(?: van)? (?:de |het )?", re.IGNORECASE)


def is_person(page: Page, source: str) -> bool:
    """Say whether a page is about one person."""
    about = f"{source.lower()} {page.own_path('/persoon/')}"
    told = words(page.root)
    return "persoon" in about or bool(_SINCE.search(told) or _WAS.search(told))


def read_person(page: Page) -> bool:
    """Write what the page says of its person; say whether it does."""
    code = CODE.search(page.title)
    name = read_name(CODE.sub("", page.title))
    if not name.full:
        return False
    fractie = page.bodies.fractie(code[1]) if code else _linked_fractie(page)
    person = name.member("ek", fractie)
    shown = f"{name.full} ({fractie.name})" if fractie else name.full
    register = page.register
    register.heading(page.title)
    names = tuple(dict.fromkeys(filter(None, (name.full, formal(name)))))
    register.record(Record(person, names, "", address(page.own_path("/persoon/"))), shown)
    since, until = _term(words(page.root))
    if since:
        seat = Membership(person, Chamber("ek"), Role.KAMERLID, fractie, NOWHERE, since, until)
        register.seat(seat, f"{shown}, lid van de Eerste Kamer")
    if fractie and not until:
        seat = Membership(person, fractie, Role.FRACTIELID, fractie, NOWHERE)
        register.seat(seat, f"{name.full}, lid van de fractie {fractie.name}")
    for path, link in page.links("/commissies/"):
        if path.count("/") == 2 and words(link):
            _sits(page, person, fractie, link)
    return bool(register.memberships)


def _sits(page: Page, person: Person, fractie: Fractie | None, link: html.HtmlElement) -> None:
    around = before(link)
    if _FORMER.search(around):
        return
    printed = CODE.sub("", words(link))
    named = OF_COMMITTEE.search(printed)
    told = printed[: named.start()] if named else ""
    role = next(filter(None, map(office, (told, around, link.tail or ""))), Role.LID)
    bare = printed[named.end() :] if named else re.sub(r"^.*?\bcommissie ", "", printed)
    committee = page.bodies.committee(bare[:1].upper() + bare[1:])
    shown = page.register.records[0].names[0] + (f" ({fractie.name})" if fractie else "")
    page.register.seat(
        Membership(person, committee, role, fractie, NOWHERE),
        f"{shown}, {role.value} van de commissie {committee.name}",
    )


def _linked_fractie(page: Page) -> Fractie | None:
    """Return the fractie whose page the person's page links to."""
    for _, link in page.links("/fractie/"):
        if printed := _FRACTIE.sub("", re.sub(r"-fractie$", "", CODE.sub("", words(link)))):
            return page.bodies.fractie(printed)
    return None


def _term(text: str) -> tuple[date | None, date | None]:
    """Return the first and the last day; "tot 13 juni" leaves the last day unsaid."""
    if found := _SINCE.search(text):
        return read_date(found[1]), None
    if found := _WAS.search(text):
        return read_date(found[1]), read_date(found[3])
    return None, None
