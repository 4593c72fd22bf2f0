"""Handelingen as official XML: an item of the agenda, who spoke in it, what was moved and voted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from lxml import etree

from kamergraaf.loaders.debates.speakers import Floor, Label
from kamergraaf.loaders.debates.transcript import Inline, Transcript
from kamergraaf.loaders.mojibake import repair
from kamergraaf.loaders.official.inline import read_inline, tag_of, words_of
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.debates.records import says_record
from kamergraaf.loaders.structure.text.dates import DATE, read_date
from kamergraaf.ontology.nouns import Actor, Chamber, Document

NAME = "Handelingen XML"
_ID = re.compile(r"\bh-(?:tk|ek)-\d{8}-\d+(?:-\d+)*")
# What holds words of its own; all else holds these.
_PARAGRAPHS = frozenset({"al", "titel", "item-titel", "tussenkop", "entry", "p"})
_LABELS = frozenset({"nr", "li.nr"})
_CHILDREN = frozenset(
    {"spreekbeurt", "motie", "al", "al-groep", "tekst", "lijst", "li", "motie-info"}
)


def _accepts(head: bytes, name: str) -> bool:
    del name
    return b"<officiele-publicatie" in head and b"<handelingen" in head


def read_handelingen(root: etree._Element, source: str, document: str) -> Document:
    """Return the paper of an `officiele-publicatie` whose child is `handelingen`.

    `document` is its id; where that is "" the publication's own metadata give it. Raises
    BrokenSource where there is no such child, or nothing in it.
    """
    handelingen = next((one for one in root if tag_of(one) == "handelingen"), None)
    if handelingen is None:
        raise BrokenSource(f"{source}: has no <handelingen>; give the XML of Handelingen")
    own = own_id(root) or document_id(source, b"")
    document = document or own
    chamber = "ek" if "h-ek-" in f"{own} {document}" else "tk"
    record = _Record(chamber, handelingen)
    record.read()
    if not record.transcript.passages:
        raise BrokenSource(f"{source}: nobody speaks in it and it says nothing; fetch it again")
    told = record.transcript.register.remarks
    day = record.day()
    if day is None:
        told.append("it does not say on which day the meeting was")
    return record.transcript.register.document(
        document, source, lambda made: replace(
            made, date=day, passages=tuple(record.transcript.passages), format=NAME,
            links=tuple(record.transcript.links), title=record.title, type="Handelingen",
        )
    )  # fmt: skip


def own_id(root: etree._Element) -> str:
    """Return the id that the publication's metadata give it, "" where they do not."""
    for meta in root.iter("meta"):
        if found := _ID.search(meta.get("content", "")):
            return found[0]
    return ""


@dataclass(slots=True)
class _Record:
    chamber: str
    root: etree._Element
    title: str = field(init=False)
    floor: Floor = field(init=False)
    transcript: Transcript = field(init=False)
    chairs: bool = False  # the chair spoke last, and what no label stands above may be his

    def __post_init__(self) -> None:
        self.title = words_of(next(self.root.iter("item-titel"), None))
        bodies = Bodies(self.chamber)
        self.floor = Floor(bodies, words_of(self.root))
        self.transcript = Transcript(Chamber(self.chamber))
        first = next(self.root.iter("spreekbeurt"), None)
        self.floor.opening = (
            f"{words_of(next(self.root.iter('onderwerp'), None))} {words_of(first)}"
        )
        for speaker in self.root.iter("spreker"):  # signatories may speak later than they sign
            self.floor.expect(_label(speaker))

    def day(self) -> date | None:
        """Return the day of the meeting where an element for it says so."""
        for element in self.root.iter():
            if "datum" in tag_of(element):
                printed = DATE.search(words_of(element))  # "Dinsdag 4 maart 2031"
                day = read_date(printed[0]) if printed else _iso(element.get("isodatum", ""))
                if day:
                    return day
        return None

    def read(self) -> None:
        """Read all that was said, in its order."""
        self._blocks(self.root, None)
        self.transcript.close()

    def _blocks(self, parent: etree._Element, voice: Actor | None, before: str = "") -> str:
        """Read what stands in an element, and return its last paragraph.

        `voice` is who has the floor, None for the record; `before` is the paragraph before.
        """
        for element in parent:
            tag = tag_of(element)
            if tag == "spreekbeurt":
                self._turn(element)
                self._back(voice)
            elif tag == "motie":
                self._motion(element, voice, before)
                self._back(self.floor.presiding() if self.chairs else voice)
            elif tag in _LABELS or tag in ("", "spreker", "metadata"):
                continue
            elif tag in _PARAGRAPHS or not any(tag_of(one) for one in element):
                before = self._say(element, voice)
            else:
                before = self._blocks(element, voice, before)
        return before

    def _back(self, voice: Actor | None) -> None:
        if voice is not None:
            self.transcript.go_on(voice)

    def _say(self, element: etree._Element, voice: Actor | None) -> str:
        paragraph = read_inline(element, _CHILDREN)
        label = _number_before(element)
        if label:
            shift = len(label) + 1
            links = tuple((start + shift, end + shift, key) for start, end, key in paragraph.links)
            paragraph = Inline(f"{label} {paragraph.text}", links)
        if voice is not None:
            self.chairs = False
        elif self.chairs and not says_record(paragraph.text):
            self.transcript.go_on(self.floor.presiding())
        else:
            self.transcript.record_itself()
            self.floor.hear(paragraph.text)
        self.transcript.say(paragraph)
        for child in element:  # a list in a paragraph
            if tag_of(child) in _CHILDREN:
                self._blocks(child, voice)
        return paragraph.text

    def _turn(self, turn: etree._Element) -> None:
        speaker = next((one for one in turn if tag_of(one) == "spreker"), None)
        label = _label(speaker)
        self.chairs = False
        voice = self.floor.actor(label)
        line = words_of(speaker) if speaker is not None else ""
        span = self.transcript.speak(_tidied(speaker) or line or "Onbekende spreker:", voice)
        fractie = self.floor.bodies.fractie(label.fractie) if label.fractie else None
        self.transcript.attend(voice, fractie, span)
        self._blocks(turn, voice)
        self.chairs = self.chairs or label.chairs

    def _motion(self, motion: etree._Element, voice: Actor | None, before: str) -> None:
        """Read a motion in the voice of its signatories, then the chair's words on it."""
        speaking = voice or self.transcript.own
        info = next((one for one in motion if tag_of(one) == "motie-info"), None)
        signed = words_of(info) if info is not None else before
        movers = self.floor.signatories(signed, speaking)
        number = motion.get("id", "").removeprefix("M-")
        self.transcript.move(movers, words_of(next(motion.iter("titel"), None)), number)
        for element in motion:
            if element is info or not tag_of(element):
                continue
            if tag_of(element) in _PARAGRAPHS:
                self._say(element, movers)
            else:
                self._blocks(element, movers)
        if info is not None:
            self._turn(info)


def _label(speaker: etree._Element | None) -> Label:
    if speaker is None:
        return Label("", "", "")
    parts = {tag_of(one): words_of(one) for one in speaker.iter() if tag_of(one)}
    name = parts.get("achternaam") or parts.get("naam", "")
    return Label(parts.get("voorvoegsels", ""), name, parts.get("politiek", ""))


def _tidied(speaker: etree._Element | None) -> str:
    return read_inline(speaker).text if speaker is not None else ""


def _number_before(element: etree._Element) -> str:
    """Return the number of the item of an agenda or list in which `element` comes first."""
    before = element.getprevious()
    return words_of(before) if before is not None and tag_of(before) in _LABELS else ""


def _iso(printed: str) -> date | None:
    try:
        return date.fromisoformat(printed[:10])
    except ValueError:
        return None


def decode_xml(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return XML that begins with its declaration and without mojibake, and what was repaired."""
    remarks = []
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text, count = repair(plain.decode("utf-8"))
    except UnicodeDecodeError:
        return plain.lstrip(), ()  # the parser reads the encoding that the declaration names
    text = text.removeprefix("\ufeff")
    broken = plain[:6] == b"\xc3\xaf\xc2\xbb\xc2\xbf"  # a byte order mark that is mojibake itself
    if broken or text[:1].isspace():
        remarks.append("a spoilt byte order mark or an empty line before the XML was left out")
        count -= broken
    if count:
        remarks.append(f"mojibake such as “Ã©” repaired, in {count} place{'s' * (count > 1)}")
    return text.lstrip().encode("utf-8"), tuple(remarks)


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    mended, remarks = decode_xml(data)
    made = read_handelingen(parse_xml(mended, source), source, document)
    yield replace(made, remarks=(*remarks, *made.remarks))


HANDELINGEN = Loader(NAME, (".xml",), _accepts, _read)
