"""Stretches of text in one voice: what somebody asked, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.ontology.nouns import Actor, PassageKind, Span


@dataclass(slots=True)
class Part:
    """A stretch in one voice; `who` asks, None where whoever writes speaks."""

    kind: PassageKind
    who: Actor | None
    pieces: list[Span] = field(default_factory=list)


def put(
    parts: list[Part], lines: Lines, kind: PassageKind, who: Actor | None, sentence: list[Span]
) -> None:
    """Add a sentence to the last of `parts`, or to a new one where the voice is another."""
    part = parts[-1] if parts else None
    if part is None or (part.kind, part.who) != (kind, who):
        part = Part(kind, who)
        parts.append(part)
    for span in sentence:
        last = part.pieces[-1] if part.pieces else None
        if last and not lines.text[last.end : span.start].strip():
            part.pieces[-1] = Span(last.start, span.end)
        else:
            part.pieces.append(span)
