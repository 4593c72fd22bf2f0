"""Pages of eerstekamer.nl: a committee, a fractie, a person, and the lists of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import html

from kamergraaf.loaders.eerste_kamer.page import (
    CODE,
    OF_COMMITTEE,
    Page,
    address,
    before,
    office,
    parse_page,
    words,
)
from kamergraaf.loaders.eerste_kamer.person import is_person, read_person
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.actors.composition import read_role
from kamergraaf.loaders.writing import NOWHERE
from kamergraaf.ontology.nouns import Committee, Document, Membership, Record, Role

NAME = "Eerste Kamer HTML"
_OWN = re.compile(
    rb"eerstekamer\.nl|id=\"main_content_wrapper\"|href=\"/(?:persoon|commissies|fractie)/"
)
_HTML = re.compile(rb"<(?:!doctype html|html|h1|head|main|body)\b", re.IGNORECASE)
_SEATS = re.compile(r"(?P<name>.+?)\s*\(\d+ zetels?\)")


def _accepts(head: bytes, name: str) -> bool:
    del name
    return bool(_HTML.search(head) and _OWN.search(head))


def _committee(page: Page) -> bool:
    """Write the members of the page's committee; say whether there are any."""
    code, bare = CODE.search(page.title), CODE.sub("", page.title)
    committee = page.bodies.committee(OF_COMMITTEE.sub("", bare, count=1))
    page.register.heading(page.title)
    links = address(page.own_path("/commissies/"))
    page.register.record(Record(committee, (bare,), code[1] if code else "", links), bare)
    for row in page.rows():
        _seat(page, row, committee)
    for path, link in page.links("/persoon/"):
        if role := office(before(link)):
            _officer(page, committee, role, path, link)
    return bool(page.register.memberships)


def _seat(page: Page, row: html.HtmlElement, committee: Committee) -> None:
    path, name, lines = page.row(row)
    if not name.surname:
        return
    role = next(filter(None, map(read_role, lines)), Role.LID)
    named = (line for line in lines if not read_role(line) and ":" not in line)
    fractie = next(map(page.bodies.fractie, named), None)
    person = name.member("ek", fractie)
    shown = f"{name.full} ({fractie.name})" if fractie else name.full
    page.register.seat(
        Membership(person, committee, role, fractie, NOWHERE),
        f"{shown}, {role.value} van de commissie {committee.name}",
    )
    page.know(person, name, path)


def _officer(
    page: Page, committee: Committee, role: Role, path: str, link: html.HtmlElement
) -> None:
    """Write whom "Griffier van de commissie is …" names; the chairs stand in the list as well."""
    name = page.names[path]
    behind = re.match(r"\s*\(([^()]{1,40})\)", link.tail or "")
    fractie = page.bodies.fractie(behind[1]) if behind else None
    person = name.outsider() if role is Role.GRIFFIER else name.member("ek", fractie)
    if any(one.person == person for one in page.register.memberships):
        return
    shown = f"{name.full} ({fractie.name})" if fractie else name.full
    page.register.seat(
        Membership(person, committee, role, fractie, NOWHERE),
        f"{shown}, {role.value} van de commissie {committee.name}",
    )
    page.know(person, name, path)


def _committees(page: Page) -> bool:
    """Write a list of committees; say whether it has any."""
    page.register.heading(page.title)
    for path, link in page.links("/commissies/"):
        if path.count("/") == 2 and (printed := words(link)):
            code, bare = CODE.search(printed), CODE.sub("", printed)
            name = OF_COMMITTEE.sub("", bare, count=1)
            committee = page.bodies.committee(name[:1].upper() + name[1:])
            record = Record(committee, (bare,), code[1] if code else "", address(path))
            page.register.record(record, printed)
    return bool(page.register.records)


def _fracties(page: Page) -> bool:
    """Write a list of fracties with their seats; say whether it has any."""
    page.register.heading(page.title)
    for path, link in page.links("/fractie/"):
        if found := _SEATS.fullmatch(words(link)):
            fractie = page.bodies.fractie(found["name"])
            names = tuple(dict.fromkeys((found["name"], fractie.name)))
            page.register.record(Record(fractie, names, "", address(path)), found[0])
    return bool(page.register.records)


def _fractie(page: Page) -> bool:
    """Write the members of the page's fractie; say whether there are any."""
    fractie = page.bodies.fractie(re.sub(r"^Fractie(?:\s+van)?\s+", "", CODE.sub("", page.title)))
    page.register.heading(page.title)
    links = address(page.own_path("/fractie/"))
    page.register.record(Record(fractie, (page.title,), "", links), page.title)
    for row in page.rows():
        path, name, lines = page.row(row)
        if name.surname:
            role = Role.FRACTIEVOORZITTER if any(map(_leads, lines)) else Role.FRACTIELID
            person = name.member("ek", fractie)
            seat = Membership(person, fractie, role, fractie, NOWHERE)
            page.register.seat(seat, f"{name.full}, {role.value} van de fractie {fractie.name}")
            page.know(person, name, path)
    return bool(page.register.memberships)


def _leads(line: str) -> bool:
    return read_role(line) is Role.VOORZITTER or "fractievoorzitter" in line.lower()


def _which(page: Page, source: str) -> Callable[[Page], bool] | None:
    """Return the reader of what a page is about, None where nobody reads it."""
    title, rows = page.title.lower(), page.rows()
    if title == "commissies":
        return _committees
    if title == "fracties":
        return _fracties
    if "commissie" in title and (rows or next(page.links("/persoon/"), None) is not None):
        return _committee
    if rows and not page.own_path("/persoon/"):
        return _fractie
    return read_person if is_person(page, source) else None


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    page = parse_page(data, source)
    page.learn_names()
    read = _which(page, source)
    if read is None or not read(page):
        raise BrokenSource(
            f"{source}: names no committee, no fractie and no member; known are the pages of those"
            " and the lists of them"
        )
    page.register.remarks.append("the page has no date, so no membership is attested on a day")
    yield page.register.document(
        document or document_id(source, data), source,
        lambda made: replace(made, format=NAME, type="register", title=page.title),
    )  # fmt: skip


EERSTE_KAMER = Loader(NAME, (".html", ".htm"), _accepts, _read)
