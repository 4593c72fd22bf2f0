"""A paper's own title: what a regulation calls itself is no citation of another work.

The title heads the text (as Markdown, "##Aanwijzing sepot"), and stands once more where the
regulation says how it is cited ("Deze regeling wordt aangehaald als: Regeling X"). Its number may
stand in the first line ("Regeling van de Minister van Financiën van 24 mei 2017, nr. FM/2017/12").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kamergraaf.ontology.nouns import Citation

_HEADING = re.compile(r"\s*#{1,6} ?([^\n]{8,400})\n")
_CITED_AS = re.compile(r"(?:aangehaald als|afgekort tot):?\s*[\"'«“„]?$")
_FIRST_LINE = re.compile(
    r"\s*(?:#{1,6} ?)?(?:Regeling|Besluit|Beleidsregels?|Circulaire|Aanwijzing) van (?!\d)[^\n;]*"
)
_GOES_ON = re.compile(r"[^\n;.]{0,60}(?:houdende|tot|inzake|betreffende) ")
_LONGEST_LINE = 400
_BACK = 24
_SPACES = re.compile(r"[\s-]+")


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).casefold().strip(" .")


def without_own_title(text: str, citations: Iterable[Citation]) -> list[Citation]:
    """Return the citations, those of the paper's own title as the mention of a topic."""
    heading = _HEADING.match(text)
    own = _plain(heading[1]) if heading else ""
    return [
        replace(citation, mention="topic")
        if (citation.kind == "law" and _is_own(text, own, citation))
        or (citation.kind == "letter" and _is_own_number(text, citation))
        else citation
        for citation in citations
    ]


def _is_own(text: str, own: str, citation: Citation) -> bool:
    if _CITED_AS.search(text, max(0, citation.start - _BACK), citation.start):
        return True
    if not own or citation.pinpoint:
        return False
    printed = _plain(citation.text)
    return own == printed or own.startswith(f"{printed} (")


def _is_own_number(text: str, number: Citation) -> bool:
    """Tell whether a number stands in the line that the text begins with, its own long title."""
    if number.start > _LONGEST_LINE or not _GOES_ON.match(text, number.end):
        return False
    return _FIRST_LINE.fullmatch(text, 0, number.start) is not None
