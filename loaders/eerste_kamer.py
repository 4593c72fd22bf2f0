"""Pages of eerstekamer.nl: a committee, a fractie, a person, and the lists of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import quote, urlsplit

from lxml import etree, html

from kamergraaf.loaders.naming import PersonName, one_line, read_name
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.bodies import Bodies
from kamergraaf.loaders.structure.composition import read_role
from kamergraaf.loaders.structure.dates import DAY, read_date
from kamergraaf.loaders.writing import NOWHERE, Register
from kamergraaf.ontology.nouns import (
    Chamber,
    Committee,
    Document,
    Fractie,
    Iri,
    Membership,
    Person,
    Record,
    Role,
)

NAME = "Eerste Kamer HTML"
SITE = "https://www.eerstekamer.nl"
_OWN = re.compile(rb"eerstekamer\.nl|id=\"main_content_wrapper\"|href=\"/(?:persoon|commissies|fractie)/")
_HTML = re.compile(rb"<(?:!doctype html|html|h1|head|main|body)\b", re.IGNORECASE)
_OF_COMMITTEE = re.compile(r"(?:vaste |tijdelijke |bijzondere )?commissies? (?:voor|van) (?:de |het )?", re.IGNORECASE)
_CODE = re.compile(r"\s*\(([^()]{1,20})\)$")
_SEATS = re.compile(r"^(?P<name>.+?)\s*\((?P<seats>\d+) zetels?\)$")
_SINCE = re.compile(
    rf"\bis\s+(?:sinds|vanaf)\s+({DAY})\s+(?:weer\s+|opnieuw\s+)?(?:lid van de|Eerste Kamerlid)", re.IGNORECASE
)
_WAS = re.compile(
    rf"\bwas\s+van\s+({DAY})\s+tot(?:\s+en\s+met)?\s+({DAY})\s+(?:lid van de|Eerste Kamerlid)", re.IGNORECASE
)
_FORMER = re.compile(r"\b(?:eerder|voorheen|voormalig)\b", re.IGNORECASE)


def _accepts(head: bytes, name: str) -> bool:
    return bool(_HTML.search(head)) and bool(_OWN.search(head)) or "eerstekamer.nl" in name.lower()


@dataclass(slots=True)
class _Page:
    root: html.HtmlElement
    title: str
    register: Register = field(default_factory=Register)
    bodies: Bodies = field(default_factory=lambda: Bodies("ek"))
    names: dict[str, PersonName] = field(default_factory=dict)  # link -> the fullest name

    def links(self, begin: str) -> Iterator[tuple[str, html.HtmlElement]]:
        """Yield the links to pages below a path, with the path of each."""
        for link in self.root.iter("a"):
            path = urlsplit(link.get("href", "")).path.rstrip("/")
            if path.startswith(begin):
                yield path, link

    def learn_names(self) -> None:
        """Learn each person's name from all links to his or her page: one may have a first name."""
        for path, link in self.links("/persoon/"):
            shown = _first(link, "naam")
            name = read_name(_words(link if shown is None else shown))
            known = self.names.get(path)
            if known is None or (name.given and not known.given):
                given = name.given or (known.given if known else "")
                initials = name.initials or (known.initials if known else "")
                self.names[path] = PersonName(name.surname, initials, given)

    # --- a committee -------------------------------------------------------------------

    def committee(self) -> bool:
        """Read the members of the page's committee; say whether there are any."""
        code = _CODE.search(self.title)
        bare = _CODE.sub("", self.title)
        committee = self.bodies.committee(_OF_COMMITTEE.sub("", bare, count=1))
        self.register.heading(self.title)
        path = _own_path(self.root, "/commissies/")
        self.register.record(
            Record(committee, (bare,), code[1] if code else "", _page(path)), bare
        )
        for row in self._rows():
            self._seat(row, committee)
        self._officers(committee)
        return bool(self.register.memberships)

    def _rows(self) -> list[html.HtmlElement]:
        return [row for row in self.root.iter("li") if "persoon" in row.get("class", "").split()]

    def _seat(self, row: html.HtmlElement, committee: Committee) -> None:
        path, name, rest = self._row(row)
        if not name.surname:
            return
        role = next(filter(None, map(read_role, rest)), Role.LID)
        fractie = next((self.bodies.fractie(one) for one in rest if not _no_fractie(one)), None)
        person = name.member("ek", fractie)
        shown = f"{name.full} ({fractie.name})" if fractie else name.full
        self.register.seat(
            Membership(person, committee, role, fractie, NOWHERE),
            f"{shown}, {role.value} van de commissie {committee.name}",
        )
        self._known(person, name, path)

    def _row(self, row: html.HtmlElement) -> tuple[str, PersonName, list[str]]:
        """Return the path, the name and what stands under the name of one row in a list."""
        link = next(row.iter("a"), None)
        path = urlsplit(link.get("href", "")).path.rstrip("/") if link is not None else ""
        shown = _first(row, "naam")
        name = self.names.get(path) or read_name(_words(shown if shown is not None else row))
        caption = _first(row, "persoon_bijschrift")
        lines = [_words(one) for one in caption.iter("div")] if caption is not None else []
        own = _words(shown) if shown is not None else ""
        whole = _words(caption) if caption is not None else ""
        return path, name, [one for one in lines if one and one not in (own, whole)]

    def _officers(self, committee: Committee) -> None:
        """Read "Voorzitter van de commissie is … (VVD). Griffier van de commissie is …"."""
        for path, link in self.links("/persoon/"):
            before = _before(link)
            role = _office(before)
            if role is None:
                continue
            name = self.names[path]
            fractie = self._in_brackets(link)
            if role is Role.GRIFFIER:
                person = name.outsider()
            else:
                person = name.member("ek", fractie)
            if any(one.person == person for one in self.register.memberships):
                continue  # the list of members has the chairs with their role
            shown = f"{name.full} ({fractie.name})" if fractie else name.full
            self.register.seat(
                Membership(person, committee, role, fractie, NOWHERE),
                f"{shown}, {role.value} van de commissie {committee.name}",
            )
            self._known(person, name, path)

    def _in_brackets(self, link: html.HtmlElement) -> Fractie | None:
        found = re.match(r"\s*\(([^()]{1,40})\)", link.tail or "")
        return self.bodies.fractie(found[1]) if found else None

    def _known(self, person: Person, name: PersonName, path: str) -> None:
        names = dict.fromkeys(filter(None, (name.full, _formal(name))))
        span = self.register.memberships[-1].span
        self.register.note(Record(person, tuple(names), "", _page(path), span=span))

    # --- lists, a fractie, a person -------------------------------------------------------

    def committees(self) -> bool:
        """Read a list of committees."""
        self.register.heading(self.title)
        for path, link in self.links("/commissies/"):
            if path.count("/") != 2 or not (printed := _words(link)):
                continue
            code = _CODE.search(printed)
            bare = _CODE.sub("", printed)
            name = _OF_COMMITTEE.sub("", bare, count=1)
            committee = self.bodies.committee(name[:1].upper() + name[1:])
            record = Record(committee, (bare,), code[1] if code else "", _page(path))
            self.register.record(record, printed)
        return bool(self.register.records)

    def fracties(self) -> bool:
        """Read a list of fracties with their seats."""
        self.register.heading(self.title)
        for path, link in self.links("/fractie/"):
            if found := _SEATS.match(_words(link)):
                fractie = self.bodies.fractie(found["name"])
                names = tuple(dict.fromkeys((found["name"], fractie.name)))
                self.register.record(Record(fractie, names, "", _page(path)), found[0])
        return bool(self.register.records)

    def fractie(self) -> bool:
        """Read the members of the page's fractie."""
        fractie = self.bodies.fractie(re.sub(r"^Fractie(?:\s+van)?\s+", "", self.title))
        self.register.heading(self.title)
        path = _own_path(self.root, "/fractie/")
        self.register.record(Record(fractie, (self.title,), "", _page(path)), self.title)
        for row in self._rows():
            path, name, rest = self._row(row)
            if not name.surname:
                continue
            leads = any("voorzitter" in one.lower() and read_role(one) is Role.VOORZITTER or
                        one.lower() == "fractievoorzitter" for one in rest)  # fmt: skip
            role = Role.FRACTIEVOORZITTER if leads else Role.FRACTIELID
            person = name.member("ek", fractie)
            seat = Membership(person, fractie, role, fractie, NOWHERE)
            self.register.seat(seat, f"{name.full}, {role.value} van de fractie {fractie.name}")
            self._known(person, name, path)
        return bool(self.register.memberships)

    def person(self) -> bool:
        """Read the page of a person: the fractie, since when a member, the committees."""
        printed = _CODE.sub("", self.title)
        code = _CODE.search(self.title)
        name = read_name(printed)
        text = _words(self.root)
        fractie = self.bodies.fractie(code[1]) if code else self._linked_fractie()
        person = name.member("ek", fractie)
        shown = f"{name.full} ({fractie.name})" if fractie else name.full
        self.register.heading(self.title)
        record = Record(
            person, tuple(dict.fromkeys(filter(None, (name.full, _formal(name))))), "",
            _page(_own_path(self.root, "/persoon/")),
        )  # fmt: skip
        self.register.record(record, shown)
        since, until = _term(text)
        if since:
            seat = Membership(person, Chamber("ek"), Role.KAMERLID, fractie, NOWHERE, since, until)
            self.register.seat(seat, f"{shown}, lid van de Eerste Kamer")
        if fractie and not until:
            seat = Membership(person, fractie, Role.FRACTIELID, fractie, NOWHERE)
            self.register.seat(seat, f"{name.full}, lid van de fractie {fractie.name}")
        for path, link in self.links("/commissies/"):
            if path.count("/") == 2 and _words(link):
                self._sits(person, shown, fractie, link)
        return True

    def _sits(
        self, person: Person, shown: str, fractie: Fractie | None, link: html.HtmlElement
    ) -> None:
        printed = _CODE.sub("", _words(link))
        around = _before(link)
        if _FORMER.search(around):
            return
        told = re.match(r"(.{3,30}?)\s+(?:van de\s+)?(?:vaste )?commissie\b", printed)
        words = (around, told[1] if told else "", link.tail or "")
        role = next(filter(None, map(_office, words)), Role.LID)
        bare = re.sub(r"^.*?commissies? (?:voor|van) (?:de |het )?", "", printed)
        committee = self.bodies.committee(bare[:1].upper() + bare[1:])
        self.register.seat(
            Membership(person, committee, role, fractie, NOWHERE),
            f"{shown}, {role.value} van de commissie {committee.name}",
        )

    def _linked_fractie(self) -> Fractie | None:
        for _, link in self.links("/fractie/"):
            if printed := re.sub(r"^(?:de )?fractie(?: van)? ", "", _words(link), flags=re.I):
                return self.bodies.fractie(_SEATS.sub(r"\g<name>", printed))
        return None


def _words(element: html.HtmlElement | None) -> str:
    """Return the text of an element on one line, its scripts left out."""
    if element is None:
        return ""
    parts = element.xpath(".//text()[not(ancestor::script or ancestor::style)]")
    return one_line(" ".join(parts)) if _has_blocks(element) else one_line("".join(parts))


def _has_blocks(element: html.HtmlElement) -> bool:
    return next(element.iter("div", "p", "li", "br", "h1", "h2"), None) is not None


def _first(element: html.HtmlElement, kind: str) -> html.HtmlElement | None:
    """Return the first element of a class."""
    return next((one for one in element.iter() if kind in _classes(one)), None)


def _classes(element: html.HtmlElement) -> list[str]:
    return element.get("class", "").split() if isinstance(element.tag, str) else []


def _before(link: html.HtmlElement) -> str:
    """Return the words of the sentence before a link."""
    previous = link.getprevious()
    parent = link.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else ""
    return re.split(r"\.\s", one_line(before or ""))[-1]


def _office(words: str) -> Role | None:
    """Return the role in "Voorzitter van de commissie is"."""
    found = re.search(r"(?:(?:onder|vice-?)?voorzitter|griffier)\b", words, re.IGNORECASE)
    return read_role(found[0]) if found else None


def _no_fractie(line: str) -> bool:
    return read_role(line) is not None or ":" in line or "dagen" in line


def _formal(name: PersonName) -> str:
    return f"{name.initials} {name.surname}" if name.initials else ""


def _page(path: str) -> tuple[Iri, ...]:
    """Return the address of a page of the site; "" has none."""
    return (Iri(SITE + quote(path, safe="/-._~%")),) if path else ()


def _own_path(root: html.HtmlElement, begin: str) -> str:
    """Return the page's own path: what it says itself, else the one it sorts and pages by."""
    for link in root.iter("link"):
        if link.get("rel") == "canonical":
            return urlsplit(link.get("href", "")).path
    for link in root.iter("a"):
        address = urlsplit(link.get("href", ""))
        if address.query.startswith("sorteer") and address.path.startswith(begin):
            return address.path
    return ""


def _term(text: str) -> tuple[date | None, date | None]:
    if found := _SINCE.search(text):
        return read_date(found[1]), None
    if found := _WAS.search(text):
        return read_date(found[1]), read_date(found[2])
    return None, None


def _which(page: _Page, source: str) -> Callable[[], bool] | None:
    """Return the reader of what a page is about."""
    title = page.title.lower()
    if title == "commissies":
        return page.committees
    if title == "fracties":
        return page.fracties
    rows = page._rows()  # noqa: SLF001 - one module
    if "commissie" in title and (rows or next(page.links("/persoon/"), None)):
        return page.committee
    about = f"{source.lower()} {_own_path(page.root, '/')}"
    if rows and ("fractie" in title or "/fractie/" in about or "faction" in about):
        return page.fractie
    told = _words(page.root)
    if "persoon" in about or _SINCE.search(told) or _WAS.search(told):
        return page.person
    return page.fractie if rows else None


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    page = _parse(data, source)
    read = _which(page, source)
    page.learn_names()
    if read is None or not read():
        raise BrokenSource(
            f"{source}: names no committee, no fractie and no member; known are the pages of those"
            " and the lists of them"
        )
    page.register.remarks.append("the page has no date, so no membership is attested on a day")
    yield page.register.document(
        document or document_id(source, data), source,
        lambda made: replace(made, format=NAME, type="register", title=page.title),
    )  # fmt: skip


def _parse(data: bytes, source: str) -> _Page:
    parser = html.HTMLParser(no_network=True, encoding=_encoding(data), huge_tree=False)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        said = " ".join(str(error).split())
        raise BrokenSource(f"{source}: is no HTML ({said}); fetch it again") from None
    title = next((one for one in map(_words, root.iter("h1")) if one), "")
    if not title:
        raise BrokenSource(f"{source}: is a page without a heading; fetch the whole page")
    return _Page(root, title)


def _encoding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


EERSTE_KAMER = Loader(NAME, (".html", ".htm"), _accepts, _read)
