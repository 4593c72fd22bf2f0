"""Writes what a register or a report says as a plain text, and remembers where each thing stands.

A register has no running text of its own. It is written as one line per fact, so that a record or
a membership points to words that a person can read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kamergraaf.loaders.naming import one_line
from kamergraaf.ontology.nouns import Document, Membership, Record, Span

NOWHERE = Span(0, 0)  # until the line is written


@dataclass(slots=True)
class Writing:
    """A text that grows; `length` counts its code points."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def line(self, text: str) -> Span:
        """Add one line and return where its words stand."""
        start = self.length
        self.parts.append(f"{text}\n")
        self.length += len(text) + 1
        return Span(start, start + len(text))

    def gap(self) -> None:
        """Add an empty line, unless there is one or nothing stands before it."""
        if self.parts and self.parts[-1] != "\n":
            self.parts.append("\n")
            self.length += 1

    @property
    def text(self) -> str:
        """What was written."""
        return "".join(self.parts)


def said_of(seat: Membership | Record) -> str:
    """Return ", sinds … tot en met …" of what has a first or a last day, else nothing."""
    since = f", sinds {seat.since.isoformat()}" if seat.since else ""
    return since + (f", tot en met {seat.until.isoformat()}" if seat.until else "")


@dataclass(slots=True)
class Register:
    """What a source says of persons and bodies, with the text that says it."""

    writing: Writing = field(default_factory=Writing)
    memberships: list[Membership] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    _told: set[Membership | Record] = field(default_factory=set)

    def heading(self, text: str) -> Span:
        """Write a line that stands alone."""
        self.writing.gap()
        span = self.writing.line(one_line(text))
        self.writing.gap()
        return span

    def seat(self, seat: Membership, line: str) -> None:
        """Write a membership as a line; one that was written before is written once."""
        if (bare := replace(seat, span=NOWHERE)) not in self._told:
            self._told.add(bare)
            span = self.writing.line(one_line(line + said_of(seat)))
            self.memberships.append(replace(seat, span=span))

    def record(self, record: Record, line: str) -> None:
        """Write a record as a line; one that was written before is written once."""
        if (bare := replace(record, span=None)) not in self._told:
            self._told.add(bare)
            self.records.append(replace(record, span=self.writing.line(one_line(line))))

    def note(self, record: Record) -> None:
        """Keep a record whose `span` is a line that is written already."""
        if (bare := replace(record, span=None)) not in self._told:
            self._told.add(bare)
            self.records.append(record)

    def document(
        self, document: str, source: str, told: Callable[[Document], Document]
    ) -> Document:
        """Return the document with all that was written; `told` adds what its source says of it."""
        text = self.writing.text
        return told(
            Document(
                document, source, text, digest(text),
                memberships=tuple(self.memberships), records=tuple(self.records),
                remarks=tuple(self.remarks),
            )
        )  # fmt: skip


def digest(text: str) -> str:
    """Return the sha256 of a text as UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
