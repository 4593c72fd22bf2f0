"""TEI as ParlaMint has it: sittings with who spoke, and the header that says who they all are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from lxml import etree

from kamergraaf.loaders.debates.speakers import Floor, read_label
from kamergraaf.loaders.debates.transcript import CHAIR_OF, CHAIRING, Inline, Transcript
from kamergraaf.loaders.naming import one_line, read_name
from kamergraaf.loaders.official.inline import read_inline, tag_of, words_of
from kamergraaf.loaders.register_days import read_day
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.tei.ids import name_in
from kamergraaf.loaders.tei.people import People, identifiers_of, read_header, read_people
from kamergraaf.loaders.writing import Register
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Document,
    Fractie,
    Incumbency,
    Person,
    Post,
    Record,
    Span,
)
from kamergraaf.ontology.particles import small_particle

NAME = "TEI"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CORPUS = re.compile(r"^(ParlaMint-[A-Z]{2}(?:-[A-Z]+)*)_")


# Later releases keep persons and bodies in files of their own, which the header includes.
_HEADERS = frozenset({"teiCorpus", "listPerson", "listOrg"})
_ROOT = re.compile(rb"<(?:TEI|teiCorpus|listPerson|listOrg)\b")


def _accepts(head: bytes, name: str) -> bool:
    del name
    return b"http://www.tei-c.org/ns/1.0" in head and bool(_ROOT.search(head))


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    root = parse_xml(data, source)
    own = one_line(root.get(_XML_ID))
    document = document or own or document_id(source, data)
    if tag_of(root) in _HEADERS:
        yield _header(root, source, document)
    elif tag_of(root) == "TEI":
        yield _Sitting(root, _people_beside(source, own)).document(source, document)
    else:
        raise BrokenSource(f"{source}: is no <TEI> and no <teiCorpus>; give one of these")


def _header(root: etree._Element, source: str, document: str) -> Document:
    register = Register()
    read_header(root, register)
    if not register.records:
        raise BrokenSource(
            f"{source}: names no persons and no bodies itself; load the files that it includes"
        )
    # The day it was published attests nothing: most of its memberships had ended by then.
    return register.document(
        document, source,
        lambda made: replace(made, format=NAME, title=_title(root), type="register"),
    )  # fmt: skip


def _title(root: etree._Element) -> str:
    titles = list(root.iterfind("./{*}teiHeader/{*}fileDesc/{*}titleStmt/{*}title"))
    dutch = [one for one in titles if one.get(_XML_LANG) == "nl"] or titles
    main = [one for one in dutch if one.get("type") == "main"] or dutch
    return words_of(main[0]) if main else ""


def _people_beside(source: str, document: str) -> People | None:
    """Return the persons of the corpus header that lies in the sitting's folder, None without."""
    found = _CORPUS.match(document)
    try:
        if not found or not Path(source).is_file():
            return None
        for name in (f"{found[1]}.xml", f"{found[1]}-listPerson.xml"):
            header = Path(source).with_name(name)
            stamp = header.stat() if header.is_file() else None
            people = stamp and read_people(str(header), stamp.st_mtime_ns, stamp.st_size)
            if people and people.persons:
                return people
    except (OSError, ValueError):
        pass  # what cannot be looked at is not there
    return None


@dataclass(slots=True)
class _Sitting:
    root: etree._Element
    people: People | None
    chamber: str = field(init=False)
    bodies: Bodies = field(init=False)
    floor: Floor = field(init=False)
    transcript: Transcript = field(init=False)
    day: date | None = field(init=False)
    guessed: int = 0  # speakers of whom only the id is known
    doubted: set[str] = field(default_factory=set)  # who may speak as a member or as a minister
    _label: str = ""  # the note that names the next speaker

    def __post_init__(self) -> None:
        self.chamber = self._which_chamber()
        self.day = self._find_day()
        self.bodies = Bodies(self.chamber)
        body = self.root.find("./{*}text")
        self.floor = Floor(self.bodies, words_of(body))
        self.transcript = Transcript(Chamber(self.chamber))

    def _which_chamber(self) -> str:
        meetings = [one.get("corresp", "") for one in self.root.iter("{*}meeting")]
        told = " ".join((*meetings, self.root.get(_XML_ID, "").lower()))
        return "ek" if "#EK" in told or "eerstekamer" in told else "tk"

    def document(self, source: str, document: str) -> Document:
        """Return the paper. Raises BrokenSource where nobody speaks."""
        body = self.root.find("./{*}text")
        if body is None:
            raise BrokenSource(f"{source}: has no <text>; give a whole sitting")
        self._read(body)
        self.transcript.close()
        if not self.transcript.passages:
            raise BrokenSource(f"{source}: nobody speaks in it; fetch it again")
        self._remark(body)
        return self.transcript.register.document(
            document, source, lambda made: replace(
                made, date=self.day, passages=tuple(self.transcript.passages), format=NAME,
                title=_title(self.root), type="Handelingen",
            )
        )  # fmt: skip

    def _find_day(self) -> date | None:
        for place in ("settingDesc", "sourceDesc"):
            for one in self.root.iterfind(f".//{{*}}{place}//{{*}}date"):
                if found := read_day(one.get("when")):
                    return found
        return None

    def _remark(self, body: etree._Element) -> None:
        remarks = self.transcript.register.remarks
        if self.guessed:
            remarks.append(
                "speakers named by their ids alone, for no corpus header with them lies beside it:"
                f" {self.guessed}"
            )
        if self.doubted:
            remarks.append(
                "speakers who governed at another time, of whom no day says in which fractie they"
                f" sat: {len(self.doubted)}"
            )
        if gaps := sum(1 for _ in body.iter("{*}gap")):
            remarks.append(
                "the source leaves out some of what was said"
                + (f", {gaps} times" if gaps > 1 else "")
            )

    def _read(self, parent: etree._Element) -> None:
        for element in parent:
            match tag_of(element):
                case "u":
                    self._turn(element)
                case "note" if element.get("type") == "speaker":
                    self._label = words_of(element)
                case "note" | "head" | "p" | "stage":
                    self.transcript.record_itself()
                    self.transcript.say(read_inline(element))
                case "gap" | "":
                    continue
                case _:
                    self._read(element)

    def _turn(self, turn: etree._Element) -> None:
        who = turn.get("who", "").removeprefix("#")
        chairs = "#chair" in turn.get("ana", "").split()
        label, self._label = self._label, ""
        voice, fractie = self._voice(who, label, chairs=chairs)
        span = self.transcript.speak(label or _line(voice, fractie, chairs=chairs), voice)
        if label:  # a party in the header is no word on who sat in which fractie that day
            self.transcript.attend(voice, fractie, span)
        self._know(who, voice, span)
        if turn.text and turn.text.strip():
            self.transcript.say(Inline(one_line(turn.text)))
        for part in turn:
            if tag_of(part) in ("seg", "p"):
                self.transcript.say(read_inline(part, frozenset({"note"})))
            elif tag_of(part) == "note":
                self.transcript.record_itself()
                self.transcript.say(read_inline(part))
                self.transcript.go_on(voice)

    def _voice(self, who: str, label: str, *, chairs: bool) -> tuple[Actor, Fractie | None]:
        """Return who speaks: by the note before the turn, the header, else by the id alone."""
        told = read_label(label) if label else None
        known = self.people.persons.get(who) if self.people else None
        name = known.name if known else read_name(name_in(who))
        if not who:
            return (self.floor.actor(told) if told else CHAIR_OF[self.chamber]), None
        if known is None and who not in self._ids():
            self.guessed += 1
        day = self.day
        printed = told.fractie if told else known.fractie_on(day) if known else ""
        fractie = self.bodies.fractie(printed) if printed else None
        office = (told.office if told else "") or (known.office_on(day) if known else "")
        if office and not chairs:
            post = self.floor.post(office, name.surname) if told else Post(office)
            return Incumbency(name.outsider(), post), None
        if known is None and not told and not chairs:
            return name.outsider(), None  # a member or a minister: an id does not say
        if known and not (told or chairs or printed):
            if known.governed:
                self.doubted.add(who)
            return name.outsider(), None
        person = name.member(self.chamber, fractie)
        if chairs:
            regular = known is None or known.chairs_on(day)
            return Incumbency(person, CHAIR_OF[self.chamber] if regular else CHAIRING), fractie
        return person, fractie

    def _ids(self) -> set[str]:
        return {
            str(identifier).rpartition("#")[2]
            for record in self.transcript.register.records
            for identifier in record.identifiers
        }

    def _know(self, who: str, voice: Actor, span: Span) -> None:
        person = voice.person if isinstance(voice, Incumbency) else voice
        if who and isinstance(person, Person):
            known = self.people.persons.get(who) if self.people else None
            name = known.name if known else read_name(name_in(who))
            self.transcript.register.note(
                Record(
                    person, (name.full,), identifiers=identifiers_of(who),
                    gender=known.gender if known else "", span=span,
                )
            )  # fmt: skip


def _line(voice: Actor, fractie: Fractie | None, *, chairs: bool) -> str:
    """Return the line that gives a speaker the floor, where the source has none."""
    if chairs:
        return "De voorzitter:"
    person = voice.person if isinstance(voice, Incumbency) else voice
    name = (
        " ".join((person.given, small_particle(person.name)))
        if isinstance(person, Person)
        else "Spreker"
    )
    title = voice.post.title.capitalize() + " " if isinstance(voice, Incumbency) else ""
    return f"{title}{name.strip()}{f' ({fractie.name})' if fractie else ''}:"


TEI = Loader(NAME, (".xml",), _accepts, _read)
