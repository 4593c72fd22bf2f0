"""Numbers without a dossier, "motie op stuk nr. 21", in a text that has none of its own: a debate.

Whoever speaks of a number has heard it with its dossier before: the number is that of the paper
named so last, else it is in the dossier that was spoken of a moment ago.
"""

from __future__ import annotations

from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.numbers.kamerstukken import UNKNOWN
from kamergraaf.loaders.citations.reference import Reference

_REACH = 1500  # code points behind the end of a dossier, within which it is still spoken of
_SAME_NUMBER, _SAME_DOSSIER = 0.7, 0.5


class OwnNumbers:
    """The papers that one text has named so far, by their numbers."""

    def __init__(self) -> None:
        self._named: dict[str, tuple[str, str]] = {}  # dossier, and how it is printed

    def resolved(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens of one view, without the numbers whose dossier nothing tells."""
        spoken_of, until = ("", ""), 0
        untold: list[int] = []
        papers = [t for t in tokens if isinstance(t, Reference) and t.kind == "kamerstuk"]
        for token in papers:
            if token.key.startswith(UNKNOWN):
                near = spoken_of if token.start < until else ("", "")
                if not self._resolve(token, near):
                    untold.append(id(token))
                    continue
            dossier, number, printed = _parts(token)
            if number:
                self._named[number] = (dossier, printed)
            spoken_of, until = (dossier, printed), token.end + _REACH
        return [token for token in tokens if id(token) not in untold] if untold else tokens

    def _resolve(self, token: Reference, near: tuple[str, str]) -> bool:
        number = token.key.rpartition("-")[2]
        known = self._named.get(number)
        dossier, printed = known or near
        if not dossier:
            return False
        token.key, token.label = f"{dossier}-{number}", f"Kamerstuk {printed}, nr. {number}"
        token.confidence = _SAME_NUMBER if known else _SAME_DOSSIER
        return True


def _parts(paper: Reference) -> tuple[str, str, str]:
    """Return the key of a paper's dossier, its number or "", and its dossier as printed."""
    if paper.label.startswith("dossier "):
        return paper.key, "", paper.label.removeprefix("dossier ")
    dossier, _, number = paper.key.rpartition("-")
    return dossier, number, paper.label.removeprefix("Kamerstuk ").partition(",")[0]
