"""What stands in the parts of a Word document: which of it is printed, and where its notes are."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from kamergraaf.loaders.word.package import WORD, Package

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset((f"{WORD}del", f"{WORD}moveFrom", f"{WORD}rPr", f"{WORD}pPr", _FALLBACK))
_PRINTED = {
    f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-",
    f"{WORD}ptab": "\t",
}  # fmt: skip
NOTES = {
    f"{WORD}footnoteReference": "footnote",
    f"{WORD}endnoteReference": "endnote",
}
_OFF = frozenset(("0", "false", "off"))


def children(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the blocks of a parent, those inside controls and insertions too."""
    for child in parent:
        if child.tag in {f"{WORD}sdt", f"{WORD}customXml", f"{WORD}ins", f"{WORD}moveTo",
                         f"{WORD}sdtContent", f"{WORD}smartTag"}:  # fmt: skip
            yield from children(child)
        elif child.tag not in _LEFT_OUT:
            yield child


def rows(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the rows of a table, those that are deleted left out."""
    for row in children(table):
        if row.tag == f"{WORD}tr" and row.find(f"{WORD}trPr/{WORD}del") is None:
            yield row


def printed(paragraph: etree._Element) -> Iterator[str | etree._Element]:
    """Yield what a paragraph prints, in order: words, and references to notes."""
    stack = [iter(paragraph)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
        elif node.tag == f"{WORD}t":
            yield node.text or ""
        elif node.tag in _PRINTED:
            yield _PRINTED[node.tag]
        elif node.tag in NOTES:
            yield node
        elif node.tag == f"{WORD}txbxContent" or node.tag in _LEFT_OUT:
            continue
        elif not (node.tag == f"{WORD}r" and _is_hidden(node)):
            stack.append(iter(node))


def is_page_number(paragraph: etree._Element) -> bool:
    """Say whether a paragraph prints the number of its page, as a letterhead does."""
    fields = [node.text or "" for node in paragraph.iter(f"{WORD}instrText")]
    fields += [node.get(f"{WORD}instr", "") for node in paragraph.iter(f"{WORD}fldSimple")]
    return any("PAGE" in one.split()[:1] for one in fields)


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find(f"{WORD}rPr/{WORD}vanish")
    return hidden is not None and is_on(hidden, "val", "1")


def is_on(node: etree._Element, name: str, otherwise: str) -> bool:
    """Say whether an attribute is on; `otherwise` is its value where it is not there."""
    return node.get(f"{WORD}{name}", otherwise) not in _OFF


def is_joined(paragraph: etree._Element) -> bool:
    """Say whether the mark of a paragraph is deleted, so that it goes on in the next one."""
    return paragraph.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is not None


def boxes(paragraph: etree._Element) -> list[etree._Element]:
    """Return the text boxes that hang on a paragraph, those for older programs left out."""
    return [
        box
        for box in paragraph.iter(f"{WORD}txbxContent")
        if not any(
            above.tag in {_FALLBACK, f"{WORD}txbxContent", f"{WORD}del"}
            for above in box.iterancestors()
            if above is not paragraph
        )
    ]


def only_paragraph(cell: etree._Element) -> etree._Element | None:
    """Return the one paragraph with words that a cell holds, None where it holds more."""
    blocks = [block for block in children(cell) if block.tag in {f"{WORD}p", f"{WORD}tbl"}]
    if any(block.tag == f"{WORD}tbl" for block in blocks):
        return None
    filled = [block for block in blocks if any(one for one in printed(block))]
    if len(filled) > 1 or not blocks:
        return None
    return filled[0] if filled else blocks[0]


def notes_by_id(package: Package, kind: str) -> dict[str, etree._Element]:
    """Return the notes of a kind ("footnote", "endnote") by their ids, separators left out."""
    return {
        note.get(f"{WORD}id", ""): note
        for root in package.related(f"{kind}s")
        for note in root.iter(f"{WORD}{kind}")
        if note.get(f"{WORD}type", "normal") == "normal"
    }


def form_of_endnotes(package: Package) -> str:
    """Return how endnotes are numbered."""
    for root in package.related("settings"):
        form = root.find(f"{WORD}endnotePr/{WORD}numFmt")
        if form is not None:
            return str(form.get(f"{WORD}val", "lowerRoman"))
    return "lowerRoman"


def letterheads(package: Package, body: etree._Element) -> Iterator[etree._Element]:
    """Yield the head of the first page alone, where it has one: a letter prints its date there."""
    section = next(body.iter(f"{WORD}sectPr"), None)
    if section is None or section.find(f"{WORD}titlePg") is None:
        return
    parts = package.related_by_id("header")
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    for reference in section.iter(f"{WORD}headerReference"):
        if reference.get(f"{WORD}type") == "first":
            head = package.part(parts.get(reference.get(relation, ""), ""))
            if head is not None:
                yield head
