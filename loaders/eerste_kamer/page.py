"""A page of eerstekamer.nl: its heading, its links, and the rows of its lists of members."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from lxml import etree, html

from kamergraaf.loaders.naming import PersonName, one_line, read_name
from kamergraaf.loaders.source import BrokenSource
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.composition import read_role
from kamergraaf.loaders.writing import Register
from kamergraaf.ontology.nouns import Iri, Person, Record, Role

SITE = "https://www.eerstekamer.nl"
#: The abbreviation behind a name: "Financiën (FIN)".
CODE = re.compile(r"\s*\(([^()]{1,20})\)$")
OF_COMMITTEE = re.compile(
    r"(?:vaste |tijdelijke |bijzondere )?commissies? (?:voor|van) (?:de |het )?", re.IGNORECASE
)


@dataclass(slots=True)
class Page:
    """A page, and what was read from it so far."""

    root: html.HtmlElement
    title: str
    register: Register = field(default_factory=Register)
    bodies: Bodies = field(default_factory=lambda: Bodies("ek"))
    names: dict[str, PersonName] = field(default_factory=dict)  # path -> the fullest name

    def links(self, begin: str) -> Iterator[tuple[str, html.HtmlElement]]:
        """Yield the links to pages below a path, with the path of each."""
        for link in self.root.iter("a"):
            path = path_of(link.get("href", ""))
            if path.startswith(begin):
                yield path, link

    def learn_names(self) -> None:
        """Learn each person's name from all links to his or her page: one may have a first name."""
        for path, link in self.links("/persoon/"):
            shown = first(link, "naam")
            name = read_name(words(link if shown is None else shown))
            known = self.names.get(path)
            if known is None or (name.given and not known.given):
                given = name.given or (known.given if known else "")
                initials = name.initials or (known.initials if known else "")
                self.names[path] = PersonName(name.surname, initials, given)

    def rows(self) -> list[html.HtmlElement]:
        """Return the rows of the list of members."""
        return [row for row in self.root.iter("li") if "persoon" in classes(row)]

    def row(self, row: html.HtmlElement) -> tuple[str, PersonName, list[str]]:
        """Return the path, the name and the lines under the name of one row."""
        link = next(row.iter("a"), None)
        path = path_of(link.get("href", "")) if link is not None else ""
        shown = first(row, "naam")
        name = self.names.get(path) or read_name(words(row if shown is None else shown))
        caption = first(row, "persoon_bijschrift")
        lines = [] if caption is None else [words(one) for one in caption.iter("div")]
        aside = {words(shown), words(caption)}
        return path, name, [line for line in lines if line and line not in aside]

    def know(self, person: Person, name: PersonName, path: str) -> None:
        """Keep the names and the page of a person of whom a membership was just written."""
        names = dict.fromkeys(filter(None, (name.full, formal(name))))
        span = self.register.memberships[-1].span
        self.register.note(Record(person, tuple(names), "", address(path), span=span))

    def own_path(self, begin: str) -> str:
        """Return the page's own path: what it says itself, else the one it sorts by; "" if none."""
        for link in self.root.iter("link"):
            path = path_of(link.get("href", ""))
            if link.get("rel") == "canonical" and path.startswith(begin):
                return path
        for link in self.root.iter("a"):
            href = link.get("href", "")
            if "?sorteer" in href and path_of(href).startswith(begin):
                return path_of(href)
        return ""


def parse_page(data: bytes, source: str) -> Page:
    """Return a page. Raises BrokenSource for what is no HTML, or has no heading."""
    parser = html.HTMLParser(no_network=True, encoding=_encoding(data), huge_tree=False)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BrokenSource(
            f"{source}: is no HTML ({one_line(str(error))}); fetch it again"
        ) from None
    title = next((title for title in map(words, root.iter("h1")) if title), "")
    if not title:
        raise BrokenSource(f"{source}: is a page without a heading; fetch the whole page")
    return Page(root, title)


def _encoding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def path_of(href: str) -> str:
    """Return the path in an address, "" for one that is broken or leads to another site.

    >>> path_of("/persoon/p_schalk_sgp"), path_of("https://www.eerstekamer.nl/commissies/fin/?a=b")
    ('/persoon/p_schalk_sgp', '/commissies/fin')
    """
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return parts.path.rstrip("/") if parts.netloc in ("", "www.eerstekamer.nl") else ""


def address(path: str) -> tuple[Iri, ...]:
    """Return the address of a page of the site, none for an empty path."""
    return (Iri(SITE + quote(path, safe="/-._~%")),) if path else ()


def words(element: html.HtmlElement | None) -> str:
    """Return the text of an element on one line, without scripts; "" for none."""
    if element is None:
        return ""
    blocks = next(element.iter("div", "p", "li", "br", "h1", "h2"), None) is not None
    parts = element.xpath(".//text()[not(ancestor::script or ancestor::style)]")
    return one_line((" " if blocks else "").join(parts))


def first(element: html.HtmlElement, kind: str) -> html.HtmlElement | None:
    """Return the first element of a class in another."""
    return next((one for one in element.iter() if kind in classes(one)), None)


def classes(element: html.HtmlElement) -> list[str]:
    """Return the classes of an element; a comment has none."""
    return element.get("class", "").split() if isinstance(element.tag, str) else []


def before(link: html.HtmlElement) -> str:
    """Return the words before a link, in its sentence."""
    previous, parent = link.getprevious(), link.getparent()
    text = previous.tail if previous is not None else parent.text if parent is not None else ""
    return re.split(r"\.\s", one_line(text or ""))[-1]


def office(said: str) -> Role | None:
    """Return the role in "Voorzitter van de commissie is"; None where it names none."""
    found = re.search(r"(?:(?:onder|vice-?)?voorzitter|griffier)\b", said, re.IGNORECASE)
    return read_role(found[0]) if found else None


def formal(name: PersonName) -> str:
    """Return "W.T. van Ballekom", "" where initials are not known."""
    return f"{name.initials} {name.surname}" if name.initials else ""
