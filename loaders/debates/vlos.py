"""VLOS: the Tweede Kamer's own reports of meetings, in which each speaker has an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from lxml import etree

from kamergraaf.loaders.debates.transcript import CHAIR_OF, CHAIRING, Inline, Transcript
from kamergraaf.loaders.debates.vlos_papers import agenda_item, paragraph_of, text_of
from kamergraaf.loaders.naming import PersonName, from_parts, one_line, read_name
from kamergraaf.loaders.official.inline import read_inline, tag_of
from kamergraaf.loaders.register_days import read_day
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies, speak_as_one
from kamergraaf.loaders.tweede_kamer.iris import entity_iri
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Committee,
    Document,
    Fractie,
    Incumbency,
    Membership,
    Person,
    Post,
    Record,
    Role,
    Span,
)

NAME = "VLOS"
NAMESPACE = "http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"
_GOVERNS = re.compile(r"(?:vice-?)?minister|staatssecretaris", re.IGNORECASE)
_HEAD_OF = re.compile(
    r"De\s+(?:fungerend\s+|waarnemend\s+|adjunct-)?(?P<role>voorzitter|griffier)\s+van\s+de\s+"
    r"(?P<body>[^.]{0,40}?commissie[^.]{0,150}),"
)
_NAME = re.compile(r"[^\W\d_’'][^\d:;,]{1,60}[^.:,]|[’'][^\d:;,]{1,60}")
_SPEAKING = frozenset({"woordvoerder", "interrumpant"})
_FRAMES = frozenset({"Opening", "Sluiting"})


def _accepts(head: bytes, name: str) -> bool:
    del name
    return b"vergaderverslag/v1.0" in head and b"<vlosCoreDocument" in head


@dataclass(slots=True)
class _Report:
    meeting: etree._Element
    bodies: Bodies = field(init=False)
    committees: tuple[Committee, ...] = field(init=False)
    transcript: Transcript = field(init=False)

    def __post_init__(self) -> None:
        chamber = "ek" if self.meeting.get("kamer", "").startswith("Eerste") else "tk"
        self.bodies = Bodies(chamber)
        found = [
            (self.bodies.committee(_without_kind(text_of(one, "verslagnaam"))), one)
            for one in self.meeting.iter("{*}commissie")
            if text_of(one, "verslagnaam")
        ]
        self.committees = tuple(dict.fromkeys(committee for committee, _ in found))
        own = speak_as_one(self.committees) if self.committees else Chamber(chamber)
        self.transcript = Transcript(own)
        self._title()
        for committee, element in found:
            self._committee(committee, element)

    def _title(self) -> None:
        day = self.day()
        said = [text_of(self.meeting, "titel"), day.isoformat() if day else ""]
        self.transcript.record_itself()
        self.transcript.say(Inline(", ".join(filter(None, said))))

    def _committee(self, committee: Committee, element: etree._Element) -> None:
        self.transcript.say(Inline(text_of(element, "verslagnaam")))
        register = self.transcript.register
        register.note(
            Record(
                committee, (one_line(text_of(element, "verslagnaam")),),
                text_of(element, "afkorting"), entity_iri("Commissie", element.get("objectid", "")),
                span=Span(self.transcript.begun, self.transcript.ended),
            )
        )  # fmt: skip

    def day(self) -> date | None:
        """Return the day of the meeting."""
        return read_day(text_of(self.meeting, "datum"))

    def kind(self) -> str:
        """Return what the report calls the main activity: "Commissiedebat", …"""
        kinds = [one.get("soort", "") for one in self.meeting if tag_of(one) == "activiteit"]
        return next((kind for kind in kinds if kind and kind not in _FRAMES), "")

    def read(self, parent: etree._Element) -> None:
        """Read all that stands in an element, in its order."""
        for element in parent:
            match tag_of(element):
                case "woordvoerder" | "interrumpant":
                    self._turn(element)
                case "tekst":
                    self.transcript.record_itself()
                    self._own_words(element)
                case "zaak":
                    self.transcript.put_on_agenda(agenda_item(element))
                case "spreker":
                    self._meet(element)
                case "titel" if tag_of(parent) == "activiteit":
                    self.transcript.record_itself()
                    self.transcript.say(read_inline(element))
                case "commissies" | "":
                    continue
                case _:
                    self.read(element)

    def _own_words(self, text: etree._Element) -> None:
        """Read the record's words; "De griffier van de commissie …," names who it is below."""
        before = None
        for item in text.iter("{*}alineaitem"):
            paragraph = paragraph_of(item)
            self.transcript.say(paragraph)
            if before and _NAME.fullmatch(paragraph.text):
                self._officer(before, paragraph.text)
            before = _HEAD_OF.fullmatch(paragraph.text)

    def _officer(self, office: re.Match[str], name: str) -> None:
        role = Role(office["role"])
        span = Span(self.transcript.ended - len(name), self.transcript.ended)
        committee = self.bodies.committee(_without_kind(office["body"]))
        person = Person(name)  # printed alone, a surname keeps its capital
        fractie = None
        if role is not Role.GRIFFIER:
            known = [one for one in self._people() if one.name.casefold() == name.casefold()]
            person = known[0] if known else read_name(name).member(self.bodies.chamber, None)
            fractie = Fractie(person.fractie, person.chamber) if person.fractie else None
        self.transcript.register.memberships.append(
            Membership(person, committee, role, fractie, span)
        )

    def _people(self) -> Iterator[Person]:
        for speaker in self.meeting.iter("{*}spreker"):
            person = self._actor(speaker, chairs=False)
            if isinstance(person, Person):
                yield person

    def _turn(self, turn: etree._Element) -> None:
        speaker = next((one for one in turn if tag_of(one) == "spreker"), None)
        chairs = text_of(turn, "isvoorzitter") == "true"
        voice = self._actor(speaker, chairs=chairs)
        items = [paragraph_of(item) for text in turn if tag_of(text) == "tekst"
                 for item in text.iter("{*}alineaitem")]  # fmt: skip
        label = items.pop(0).text if items and items[0].text.endswith(":") else _shown(speaker)
        span = self.transcript.speak(label, voice)
        if speaker is not None:
            self._know(speaker, voice, span)
        for paragraph in items:
            self.transcript.say(paragraph)
        self.transcript.close()
        for element in turn:
            if tag_of(element) not in {"spreker", "tekst"}:
                self._inside(element)

    def _inside(self, element: etree._Element) -> None:
        """Read what stands inside a turn: those who interrupt it."""
        if tag_of(element) in _SPEAKING:
            self._turn(element)
        elif tag_of(element):
            self.read(element)

    def _meet(self, speaker: etree._Element) -> None:
        """Keep a person who is listed: present, or chosen to chair."""
        person = self._actor(speaker, chairs=False)
        if person in {record.actor for record in self.transcript.register.records} or (
            isinstance(person, Incumbency)
            and person.person in {record.actor for record in self.transcript.register.records}
        ):
            return
        fragment = next(speaker.iterancestors("{*}draadboekfragment"), None)
        chairs = fragment is not None and fragment.get("soort", "").startswith("Voorzitter")
        self.transcript.record_itself()
        self.transcript.say(Inline(("Voorzitter: " if chairs else "") + _introduced(speaker)))
        self._know(speaker, person, Span(self.transcript.begun, self.transcript.ended))

    def _know(self, speaker: etree._Element, voice: Actor, span: Span) -> None:
        fractie = self._fractie(speaker)
        self.transcript.attend(voice, fractie, span)
        person = voice.person if isinstance(voice, Incumbency) else voice
        identifiers = entity_iri("Persoon", speaker.get("objectid", ""))
        if isinstance(person, Person) and person.name:
            known = {record.actor for record in self.transcript.register.records}
            if person not in known:
                name = _name(speaker).full
                self.transcript.register.note(
                    Record(person, (name,), identifiers=identifiers, span=span)
                )

    def _fractie(self, speaker: etree._Element) -> Fractie | None:
        printed = text_of(speaker, "fractie")
        return self.bodies.fractie(printed) if printed else None

    def _actor(self, speaker: etree._Element | None, *, chairs: bool) -> Actor:
        """Return who a speaker is: a member, a minister, somebody with another post."""
        of_committee = self.committees or self.meeting.get("soort") == "Commissie"
        chair = CHAIRING if of_committee else CHAIR_OF[self.bodies.chamber]
        if speaker is None:
            return chair if chairs else self.transcript.own
        name, fractie = _name(speaker), self._fractie(speaker)
        post = text_of(speaker, "functie")
        if not name.surname:
            return chair if chairs else self.transcript.own
        if fractie or "kamerlid" in speaker.get("soort", "").lower():
            person = name.member(self.bodies.chamber, fractie)
            return Incumbency(person, chair) if chairs else person
        if chairs:
            return Incumbency(name.outsider(), chair)
        if _GOVERNS.match(post):
            return Incumbency(name.outsider(), self.bodies.post(post))
        return Incumbency(name.outsider(), Post(post)) if post else name.outsider()


def _without_kind(printed: str) -> str:
    return COMMITTEES.sub("", printed, count=1)


def _name(speaker: etree._Element) -> PersonName:
    """Return a name; of two members of one surname the report gives the first name with it."""
    given = text_of(speaker, "voornaam")
    printed = text_of(speaker, "achternaam") or text_of(speaker, "verslagnaam")
    surname = printed.removeprefix(f"{given} ") if given else printed
    return from_parts(surname, "", "", given)


def _shown(speaker: etree._Element | None) -> str:
    return f"{_introduced(speaker)}:" if speaker is not None else "Onbekende spreker:"


def _introduced(speaker: etree._Element) -> str:
    """Return "De heer Kahraman (NSC), lid Tweede Kamer"."""
    name = text_of(speaker, "verslagnaam") or _name(speaker).full
    fractie, post = text_of(speaker, "fractie"), text_of(speaker, "functie")
    said = " ".join(
        filter(None, (text_of(speaker, "aanhef"), name, f"({fractie})" if fractie else ""))
    )
    return f"{said}, {post}" if post else said


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    root = parse_xml(data, source)
    meeting = next((one for one in root if tag_of(one) == "vergadering"), None)
    if meeting is None or tag_of(root) != "vlosCoreDocument":
        raise BrokenSource(f"{source}: has no <vergadering>; give the XML of a VLOS report")
    own = one_line(meeting.get("objectid", "")).lower()
    document = document or (f"vlos-{own}" if own else document_id(source, data))
    report = _Report(meeting)
    report.read(meeting)
    report.transcript.close()
    transcript = report.transcript
    status = one_line(root.get("status", ""))
    if status and status.lower() != "gecorrigeerd":
        transcript.register.remarks.append(f"a report that is {status.lower()}, not the final one")
    yield transcript.register.document(
        document, source, lambda made: replace(
            made, date=report.day(), passages=tuple(transcript.passages), format=NAME,
            links=tuple(transcript.links), title=text_of(meeting, "titel"), type=report.kind(),
        )
    )  # fmt: skip


VLOS = Loader(NAME, (".xml",), _accepts, _read)
