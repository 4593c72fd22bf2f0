"""What a kind of citation is, and what it finds: the two nouns of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(slots=True)
class Reference:
    """A work referred to at view[start:end], with the places in it that are meant.

    `takes_places`: an act, to which "artikel 12 van de …" in front and ", artikel 12" behind
    belong. `key` is "" while nothing is resolved; `candidates` are keys of other readings.
    """

    start: int
    end: int
    kind: str
    key: str
    label: str
    pins: Sequence[str] = ()
    mention: str = "citation"
    resolved_by: str = "number"
    confidence: float = 1.0
    candidates: tuple[str, ...] = ()
    takes_places: bool = False
    iri: str = ""  # where the key alone does not tell it (implementing acts)

    def at(self, start: int, end: int) -> Reference:
        """Return the same reference elsewhere in the text, without places."""
        return Reference(
            start, end, self.kind, self.key, self.label, (), self.mention, self.resolved_by,
            self.confidence, self.candidates, self.takes_places, self.iri,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the text from outside: its date and the dossier it belongs to.

    `session`: the date is only that of the parliamentary year, which says what a name meant then
    but gives no year to a journal printed without one.
    """

    date: date | None = None
    dossier: str = ""
    session: bool = False


Reader = Callable[[str, int, int, Setting], Iterable[Reference]]


@dataclass(frozen=True, slots=True)
class CitationKind:
    """A kind of citation: its forms, how to read one, and the proof of both.

    `anchors` are literals as they stand in a folded view, without one of which the kind cannot
    occur. `read(text, start, end, setting)` is called with a view's text and the place of an
    anchor in it, and gives the references that begin there or around it, in order.
    `examples` are (text, key, pinpoint); `not_examples` look alike and are nothing.
    """

    name: str
    kind: str
    anchors: tuple[str, ...]
    read: Reader
    form: str
    identifier: str
    examples: tuple[tuple[str, str, str], ...]
    not_examples: tuple[str, ...] = ()
    limits: str = ""
    inside_words: bool = False  # True: the anchor may stand inside a longer word or number
