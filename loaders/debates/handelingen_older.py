"""Handelingen of 1995 to 2011 as official XML: `<handeling>`, with who speaks in `<wie>`.

A turn is a `<spreker>`, the chair's a `<voorz>`; what the record says itself is a `<draad>`. The
chair's name stands above the item, in `<vrznaam>`, where it stands at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from lxml import etree

from kamergraaf.loaders.debates.handelingen import decode_xml, own_id
from kamergraaf.loaders.debates.speakers import Floor, Label, read_label
from kamergraaf.loaders.debates.transcript import Transcript
from kamergraaf.loaders.official.inline import read_inline, tag_of, words_of
from kamergraaf.loaders.safe_xml import parse_xml
from kamergraaf.loaders.source import BrokenSource, Loader, document_id
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.text.dates import DATE, read_date
from kamergraaf.ontology.nouns import Actor, Chamber, Document

NAME = "older Handelingen XML"
_ROOT = re.compile(rb"<handeling[\s>]")
# What holds words of its own; all else holds these.
_PARAGRAPHS = frozenset(
    {
        "al", "itemnaam", "itemkop", "tuskop", "kop", "titel", "opschr", "mtekst", "entry", "draad",
        "aanw", "motienm", "vrzlabel", "vrznaam", "aanvang", "tijd",
    }
)  # fmt: skip
_CHILDREN = frozenset({"spreker", "voorz", "motie", "al", "lijst", "li", "mtekst"})
_UNREAD = frozenset({"", "metadata", "wie", "versie", "ordernr", "vergjaar", "volgnr"})
_SAID_WITHIN = 3  # paragraphs behind a motion within which it is said who moves it
_NUMBERED = re.compile(r"\bkrijgt (?:het |de )?(?:nr\.|nummer|letter) ?(\d{1,5}|[A-Z]{1,3})\b")
_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")


def _accepts(head: bytes, name: str) -> bool:
    del name
    return bool(_ROOT.search(head))


def read_older(root: etree._Element, source: str, document: str) -> Document:
    """Return the paper of a `handeling`; `document` is its id, "" where its metadata give it.

    Raises BrokenSource where nobody speaks in it and it says nothing.
    """
    own = own_id(root) or document_id(source, b"")
    document = document or own
    record = _Record("ek" if "h-ek-" in f"{own} {document}" else "tk", root)
    record.blocks(root, None)
    record.transcript.close()
    if not record.transcript.passages:
        raise BrokenSource(f"{source}: nobody speaks in it and it says nothing; fetch it again")
    day = _day(root)
    if day is None:
        record.transcript.register.remarks.append("it does not say on which day the meeting was")
    title = words_of(next(root.iter("itemkop"), None)) or words_of(
        next(root.iter("itemnaam"), None)
    )
    return record.transcript.register.document(
        document, source, lambda made: replace(
            made, date=day, passages=tuple(record.transcript.passages), format=NAME,
            links=tuple(record.transcript.links), title=title, type="Handelingen",
        )
    )  # fmt: skip


def _day(root: etree._Element) -> date | None:
    """Return the day of the meeting, as its metadata or an element for it say."""
    for element in root.iter(etree.Element):
        if element.get("name", "").endswith("datumVergadering"):
            printed = element.get("content", "")
            if found := _DAY.fullmatch(printed):
                printed = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
            try:
                return date.fromisoformat(printed)
            except ValueError:
                continue
        if "datum" in tag_of(element) and (printed_day := DATE.search(words_of(element))):
            return read_date(printed_day[0])
    return None


@dataclass(slots=True)
class _Record:
    chamber: str
    root: etree._Element
    floor: Floor = field(init=False)
    transcript: Transcript = field(init=False)

    def __post_init__(self) -> None:
        self.floor = Floor(Bodies(self.chamber), words_of(self.root))
        self.transcript = Transcript(Chamber(self.chamber))
        self.floor.opening = words_of(next(self.root.iter("draad"), None))
        for turn in self.root.iter("spreker"):  # signatories may speak later than they sign
            self.floor.expect(_label(turn))

    def blocks(self, parent: etree._Element, voice: Actor | None) -> None:
        """Read what stands in an element; `voice` has the floor, None for the record."""
        for element in parent:
            tag = tag_of(element)
            if tag == "vrznaam":
                self.floor.chair = words_of(element).strip(" :.")
            if tag == "spreker" or (tag == "voorz" and element.find("vrznaam") is None):
                self._turn(element, tag)
                self._back(voice)
            elif tag == "motie":
                self._motion(element, voice)
                self._back(voice)
            elif tag in _UNREAD:
                continue
            elif tag in _PARAGRAPHS or not any(tag_of(one) for one in element):
                self._say(element, voice)
            else:
                self.blocks(element, voice)

    def _back(self, voice: Actor | None) -> None:
        if voice is not None:
            self.transcript.go_on(voice)

    def _say(self, element: etree._Element, voice: Actor | None) -> None:
        if voice is None:
            self.transcript.record_itself()
        self.transcript.say(read_inline(element, _CHILDREN))
        for child in element:  # a list, or a motion, in a paragraph
            if tag_of(child) in _CHILDREN:
                self.blocks([child], voice)

    def _turn(self, turn: etree._Element, tag: str) -> None:
        label = _label(turn)
        chairs = tag == "voorz" or label.chairs
        voice = self.floor.presiding() if chairs else self.floor.actor(label)
        line = words_of(turn.find("wie")) or ("De voorzitter:" if chairs else "Onbekende spreker:")
        span = self.transcript.speak(line, voice)
        fractie = self.floor.bodies.fractie(label.fractie) if label.fractie else None
        self.transcript.attend(voice, fractie, span)
        self.blocks(turn, voice)

    def _motion(self, motion: etree._Element, voice: Actor | None) -> None:
        """Read a motion in the voice of those of whom it is said below that they move it."""
        speaking = voice or self.transcript.own
        said = _said_behind(motion)
        movers = self.floor.signatories(said, speaking)
        numbered = _NUMBERED.search(said)
        number = numbered[1] if numbered else ""
        self.transcript.move(movers, words_of(motion.find("titel")), number)
        self.blocks(motion, movers)


def _said_behind(motion: etree._Element) -> str:
    """Return the first paragraphs behind a motion."""
    return " ".join(words_of(one) for one in islice(_paragraphs_behind(motion), _SAID_WITHIN))


def _paragraphs_behind(element: etree._Element | None) -> Iterator[etree._Element]:
    while element is not None:
        for sibling in element.itersiblings(etree.Element):
            yield from sibling.iter("al")
        element = element.getparent()


def _label(turn: etree._Element) -> Label:
    """Return the parts of a turn's `wie`, else of the line that it prints."""
    who = turn.find("wie")
    if who is None:
        return Label("", "", "")
    parts = {tag_of(one): words_of(one) for one in who.iter() if tag_of(one)}
    name = parts.get("naam", "").strip(" :")
    if not name:
        return read_label(words_of(who))
    return Label(parts.get("aanspr", "").strip(), name, parts.get("partij", "").strip(" ():"))


def _read(data: bytes, source: str, document: str) -> Iterator[Document]:
    mended, remarks = decode_xml(data)
    made = read_older(parse_xml(mended, source), source, document)
    yield replace(made, remarks=(*remarks, *made.remarks))


HANDELINGEN_OLDER = Loader(NAME, (".xml",), _accepts, _read)
