"""The persons and bodies of a ParlaMint header, with what each was and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from lxml import etree

from kamergraaf.loaders.naming import PersonName, one_line, plain_name
from kamergraaf.loaders.official.inline import tag_of, words_of
from kamergraaf.loaders.register_days import read_day
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource
from kamergraaf.loaders.structure.text.spelling import normal_form
from kamergraaf.loaders.tei.affiliations import (
    GRIFFIER,
    OFFICES,
    Affiliation,
    TeiPerson,
    party_name,
)
from kamergraaf.loaders.writing import NOWHERE, Register
from kamergraaf.ontology.nouns import (
    Chamber,
    Fractie,
    Iri,
    Membership,
    Party,
    Person,
    Post,
    Record,
    Role,
)
from kamergraaf.ontology.particles import small_particle
from kamergraaf.ontology.register import load_fracties

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
# The corpus has a handle; a person's id in it makes an identifier that its files share.
_CORPUS = "http://hdl.handle.net/11356/1388#"
#: The header does not say of which chamber somebody is a member, or chairs.
MEMBER = Post("lid van de Staten-Generaal")
CHAIR = Post("voorzitter van een Kamer der Staten-Generaal")
#: The government speaks and is named like a post: "de regering"; it is no ministry and no chamber.
GOVERNMENT = Post("regering")
_SEXES = {"M": ", man", "F": ", vrouw"}


@dataclass(frozen=True, slots=True)
class People:
    """The persons of a header by their ids."""

    persons: dict[str, TeiPerson]


def identifiers_of(person: str) -> tuple[Iri, ...]:
    """Return the identifier of a person of the corpus.

    >>> identifiers_of("JandeVries")
    ('http://hdl.handle.net/11356/1388#JandeVries',)
    """
    return (Iri(_CORPUS + quote(person, safe="-._~")),) if person else ()


@lru_cache(maxsize=4)
def read_people(header: str, stamp: int, size: int) -> People | None:
    """Return the persons of the header in a file, None where it cannot be read.

    `stamp` and `size` are those of the file: one that has changed is read again.
    """
    del stamp, size
    try:
        root = parse_xml(Path(header).read_bytes(), header)
    except (OSError, BrokenSource):
        return None  # the header itself says so when it is loaded
    return People(dict(_persons(root)))


def _persons(root: etree._Element) -> list[tuple[str, TeiPerson]]:
    found = []
    for element in root.iter("{*}person"):
        name = element.find("{*}persName")
        if name is None:
            continue
        parts = {
            tag: " ".join(words_of(one) for one in name if tag_of(one) == tag)
            for tag in ("surname", "forename", "nameLink")
        }
        surname = " ".join(filter(None, (parts["nameLink"], parts["surname"]))) or words_of(name)
        sex = element.find("{*}sex")
        found.append((
            one_line(element.get(_XML_ID)),
            TeiPerson(
                PersonName(small_particle(plain_name(surname)), "", plain_name(parts["forename"])),
                sex.get("value", "") if sex is not None and sex.get("value") in ("M", "F") else "",
                tuple(_affiliation(one) for one in element.iter("{*}affiliation")),
                _when(element.find("{*}birth")), _when(element.find("{*}death")),
            ),
        ))  # fmt: skip
    return found


def _affiliation(element: etree._Element) -> Affiliation:
    ref = one_line(element.get("ref", "")).removeprefix("#")
    since, until = read_day(element.get("from")), read_day(element.get("to"))
    return Affiliation(one_line(element.get("role", "")), ref, since, until)


def _when(element: etree._Element | None) -> date | None:
    return read_day(element.get("when")) if element is not None else None


# --- the header as a register ---------------------------------------------------------------


@dataclass(slots=True)
class _Header:
    register: Register
    bodies: dict[str, Chamber | Fractie | Party | Post] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # id of a body -> what it is called
    left_out: dict[str, int] = field(default_factory=dict)

    def body(self, element: etree._Element) -> None:
        """Write a body with its names."""
        key = one_line(element.get(_XML_ID))
        full, short = _names(element)
        name = short or full[0] if full else party_name(key)
        actor = _body(key, element.get("role", ""), name)
        self.bodies[key], self.names[key] = actor, name
        event = element.find("{*}event")
        since = read_day(event.get("from")) if event is not None else None
        until = read_day(event.get("to")) if event is not None else None
        links = tuple(
            Iri(words_of(one)) for one in element.iterfind("{*}idno")
            if words_of(one).startswith("https://")
        )  # fmt: skip
        told = f"{full[0]} ({short})" if full and short and short != full[0] else name
        self.register.record(Record(actor, full or (name,), short, links, since, until), told)

    def person(self, key: str, person: TeiPerson) -> None:
        """Write a person and each thing that he or she was."""
        actor = person.name.outsider()
        said = person.name.full + _SEXES.get(person.gender, "")
        born = f", geboren {person.birth.isoformat()}" if person.birth else ""
        self.register.record(
            Record(
                actor, (person.name.full,), "", identifiers_of(key), person.birth, person.death,
                person.gender,
            ),
            said + born,
        )  # fmt: skip
        for one in person.affiliations:
            self._affiliated(actor, person.name.full, one)

    def _affiliated(self, person: Person, name: str, one: Affiliation) -> None:
        if one.ref == GRIFFIER:
            self._left_out("griffiers among the parties")
        elif one.role == "member" and one.ref:
            body = self.bodies.get(one.ref) or _body(one.ref, "politicalParty", party_name(one.ref))
            role = Role.FRACTIELID if isinstance(body, Fractie) else Role.PARTIJLID
            shown = (
                body.name.removeprefix("Fractie-")
                if isinstance(body, Fractie | Party)
                else self.names.get(one.ref, "")
            )
            kind = "lid van de fractie" if isinstance(body, Fractie) else "lid van"
            seat = Membership(person, body, role, None, NOWHERE, one.since, one.until)
            self.register.seat(seat, f"{name}, {kind} {shown}")
        elif one.role.lower() in OFFICES:
            post = Post(OFFICES[one.role.lower()])
            seat = Membership(
                person, post, Role.BEWINDSPERSOON, None, NOWHERE, one.since, one.until
            )
            self.register.seat(seat, f"{name}, {post.title}")
        elif one.role == "chairperson":
            seat = Membership(person, CHAIR, Role.VOORZITTER, None, NOWHERE, one.since, one.until)
            self.register.seat(seat, f"{name}, {CHAIR.title}")
        elif one.role == "MP":
            named = self.bodies.get(one.ref)
            where = named if isinstance(named, Chamber) else MEMBER
            seat = Membership(person, where, Role.KAMERLID, None, NOWHERE, one.since, one.until)
            self.register.seat(seat, f"{name}, {MEMBER.title}")
        else:
            self._left_out(f"affiliations as {one.role or 'nothing'}")

    def _left_out(self, what: str) -> None:
        self.left_out[what] = self.left_out.get(what, 0) + 1


def _names(element: etree._Element) -> tuple[tuple[str, ...], str]:
    """Return the full names of a body, the Dutch one first, and its abbreviation."""
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    names = sorted(element.iterfind("{*}orgName"), key=lambda one: one.get(lang, "nl") != "nl")
    full = tuple(plain_name(words_of(one)) for one in names if one.get("full") != "init")
    short = [plain_name(words_of(one)) for one in names if one.get("full") == "init"]
    return full, short[0] if short else ""


def _body(key: str, role: str, name: str) -> Chamber | Fractie | Party | Post:
    if role == "parliament" and key in ("EK", "TK"):
        return Chamber(key.lower())
    if role == "government":
        return GOVERNMENT
    # A group of one or two members, whom no party sent, is a fractie of the chamber it sat in.
    wanted = normal_form(name), normal_form(party_name(key))
    for known in load_fracties():
        if not known.parties and any(
            normal_form(one) in wanted for one in (known.fractie.name, *known.variants)
        ):
            return known.fractie
    parties = {
        normal_form(one): known.parties[0]
        for known in load_fracties()
        if len(known.parties) == 1
        for one in (known.fractie.name, *known.variants)
    }
    return Party(next((parties[form] for form in wanted if form in parties), name))


def read_header(root: etree._Element, register: Register) -> None:
    """Write what a corpus header says of bodies and persons to `register`."""
    header = _Header(register)
    register.heading("Organisaties")
    for element in root.iter("{*}org"):
        header.body(element)
    register.heading("Personen")
    for key, person in _persons(root):
        header.person(key, person)
    register.remarks.extend(f"left out, {what}: {count}" for what, count in header.left_out.items())
    register.remarks.append(
        "it does not say of which chamber its members are, nor which post a minister holds"
    )
