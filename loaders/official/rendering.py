"""A tree of elements printed as the plain text of the paper, with its notes, headings and links."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from kamergraaf.loaders.official import elements as kinds
from kamergraaf.loaders.official.printing import CELL, LINE, PARAGRAPH, SPACE, Printer
from kamergraaf.loaders.official.references import read_reference
from kamergraaf.loaders.structure import Layout, PrintedNote
from kamergraaf.ontology.nouns import Link, Span

_DEEPEST = 200  # elements; a paper has some 20


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text, what its mark-up shows of it, and the links in it."""

    text: str
    layout: Layout
    links: tuple[Link, ...]


@dataclass(slots=True)
class _Note:
    number: str
    marker: Span
    element: etree._Element


@dataclass(slots=True)
class _Rendering:
    """What was found on the way; `pending` are notes to be printed behind their paragraph."""

    printer: Printer = field(default_factory=Printer)
    pending: list[_Note] = field(default_factory=list)
    notes: list[PrintedNote] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    headings: list[Span] = field(default_factory=list)
    italics: list[Span] = field(default_factory=list)
    repeated: list[Span] = field(default_factory=list)
    by_id: dict[str, etree._Element] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)  # ids of notes of the older mark-up


def name_of(element: etree._Element) -> str:
    """Return the name of an element without its namespace, "" for a comment or an instruction."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def is_deep(root: etree._Element) -> bool:
    """Say whether elements are nested deeper than any paper's, and than rendering can follow."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False


def render(root: etree._Element) -> Rendered:
    """Return the paper in `root` as text: a paragraph each, its notes right behind it."""
    found = _Rendering()
    for element in root.iter(etree.Element):
        if name_of(element) in {"noot", "voetnoot"} and (key := element.get("id")):
            found.by_id[key] = element
    _walk(found, root)
    _print_notes(found)
    text = found.printer.text()
    notes = tuple(sorted(found.notes, key=lambda note: note.block.start))
    layout = Layout(
        None, notes, headings=tuple(found.headings), italics=tuple(found.italics),
        stale=tuple(found.repeated),
    )  # fmt: skip
    return Rendered(text, layout, tuple(found.links))


def _walk(found: _Rendering, element: etree._Element) -> None:
    """Print an element; what follows it in its parent is printed there."""
    name, printer = name_of(element), found.printer
    if not name or name in kinds.SKIPPED or element.get("inhoud") in kinds.UNPRINTED:
        return
    if name in kinds.NOTES:
        _take_note(found, element, _child_text(element, "noot.nr") or element.get("nr", ""))
    elif name in kinds.NOTE_MARKERS:
        _take_reference(found, element)
    elif name in kinds.LINKS:
        _print_link(found, element)
    elif name in kinds.CELLS:
        _print_cell(found, element)
    elif _runs_on(element, name):
        if name in kinds.WORDS:
            printer.apart(SPACE)
        _children(found, element)
        if name in kinds.NUMBERS:
            printer.hold()
        elif name in kinds.WORDS:
            printer.apart(SPACE)
    elif name in kinds.LINES:
        printer.apart(LINE)
        _children(found, element)
        printer.apart(LINE)
    else:
        _print_block(found, element, name)


def _children(found: _Rendering, element: etree._Element) -> None:
    if element.text:
        found.printer.write(element.text)
    for child in element:
        _walk(found, child)
        if child.tail:
            found.printer.write(child.tail)


def _runs_on(element: etree._Element, name: str) -> bool:
    """Say whether an element is part of the line around it."""
    parent = element.getparent()
    above = name_of(parent) if parent is not None else ""
    if (name == "nr" and above in {"vraag", "antwoord"}) or name == "subtitel":
        return False
    if name in kinds.INLINE or above in kinds.HEADINGS:
        return True
    # A name in the middle of a sentence is part of it.
    return name in kinds.NAMES and parent is not None and _is_mixed(parent)


def _is_mixed(element: etree._Element) -> bool:
    words = [element.text or "", *(child.tail or "" for child in element)]
    return any(part.strip(" \t\r\n.,;:()") for part in words)


def _print_block(found: _Rendering, element: etree._Element, name: str) -> None:
    printer = found.printer
    printer.apart(PARAGRAPH)
    mark = printer.mark()
    _children(found, element)
    span = printer.since(mark)
    parent = element.getparent()
    if span and name in kinds.HEADINGS and name_of(parent) not in kinds.WHOLE:
        found.headings.append(span)
    if span and name == "al" and _is_italic(element):
        found.italics.append(span)
    printer.apart(PARAGRAPH)
    if not any(name_of(child) for child in element) or name in {*kinds.HEADINGS, "al", "table"}:
        _print_notes(found)


def _print_cell(found: _Rendering, element: etree._Element) -> None:
    printer = found.printer
    printer.apart(CELL)
    before, printer.widest = printer.widest, SPACE
    _children(found, element)
    printer.widest = before
    printer.apart(CELL)


def _print_link(found: _Rendering, element: etree._Element) -> None:
    mark = found.printer.mark()
    _children(found, element)
    span = found.printer.since(mark)
    target = element.get("doc") or element.get("href") or ""
    if not target and (dossier := element.get("dossier")):
        target = f"kst-{dossier}-{element.get('nr')}" if element.get("nr") else ""
    key, pinpoint = read_reference(target)
    if span and key:
        found.links.append(Link(span, key, pinpoint))


# --- notes ----------------------------------------------------------------------------------


def _take_note(found: _Rendering, element: etree._Element, number: str) -> None:
    """Print the marker of a note, and keep the note for the end of its paragraph."""
    number = " ".join(number.split()).strip(" .)")
    number = number or str(len(found.notes) + len(found.pending) + 1)
    found.pending.append(_Note(number, found.printer.glue(number), element))


def _take_reference(found: _Rendering, element: etree._Element) -> None:
    """Print a marker that stands apart from its note: one used again, or of the older mark-up."""
    names = ("refid", "ref", "idref", "noot", "id")
    key = next((element.get(name, "") for name in names if element.get(name)), "")
    note = found.by_id.get(key)
    number = _child_text(note, "noot.nr") or note.get("nr", "") if note is not None else ""
    number = "".join(element.itertext()).strip() or number or element.get("nr", "")
    if note is not None and name_of(note) == "voetnoot" and key not in found.used:
        found.used.add(key)
        _take_note(found, note, number)
    elif number:
        found.repeated.append(found.printer.glue(number))


def _print_notes(found: _Rendering) -> None:
    """Print the notes of the paragraph that has ended, each with its number ahead of it."""
    printer = found.printer
    if printer.widest != PARAGRAPH:
        return
    pending, found.pending = found.pending, []
    for note in pending:
        printer.apart(PARAGRAPH)
        block = printer.mark()
        printer.write(note.number)
        printer.hold()
        words = printer.mark()
        printer.widest = LINE
        _children(found, note.element)
        printer.widest = PARAGRAPH
        whole, text = printer.since(block), printer.since(words)
        if whole:
            text = text or Span(whole.end, whole.end)
            found.notes.append(PrintedNote(note.number, whole, text, note.marker))
        printer.apart(PARAGRAPH)


def _child_text(element: etree._Element, name: str) -> str:
    for child in element:
        if name_of(child) == name:
            return "".join(child.itertext()).strip()
    return ""


def _is_italic(element: etree._Element) -> bool:
    """Say whether all words of a paragraph are in italics."""
    words = [element.text or "", *(child.tail or "" for child in element)]
    if any(part.strip(" .,;:\r\n\t") for part in words):
        return False
    inside = [child for child in element if name_of(child) not in {"", "noot", "nootref"}]
    return bool(inside) and all(
        name_of(child) == "nadruk" and (child.get("type") or "").startswith("cur")
        for child in inside
    )
