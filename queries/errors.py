"""What can be wrong with a question or a picture; each message says what there is instead."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class AskError(ValueError):
    """What was asked does not exist, or cannot be drawn like that."""


class UnknownQuestion(AskError):
    """There is no question of that name."""


class UnknownParameter(AskError):
    """The question has no parameter of that name, or the parameter has no such value."""


class UnknownPicture(AskError):
    """There is no picture of that name, or not in that format."""


class UnwritablePicture(AskError):
    """The picture cannot be written at that place."""


class NothingToDraw(AskError):
    """The store has nothing that the picture shows."""


def no_such(what: str, name: str, known: Iterable[str], where: str = "") -> str:
    """Return the message that there is no `name`, with the nearest and all that there are.

    >>> no_such("question", "citse", ["cites", "members"])
    "there is no question 'citse'; did you mean cites? There are cites, members"
    """
    names = list(known)
    near = get_close_matches(name.lower(), names, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}? " if near else ""
    listed = f"There are {', '.join(names)}" if hint else f"there are {', '.join(names)}"
    return f"there is no {what} {name!r}{where}; {hint}{listed if names else 'it takes none'}"
