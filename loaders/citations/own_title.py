"""A paper's own title: what a regulation calls itself is no citation of another work.

The title heads the text (as Markdown, "##Aanwijzing sepot"), and stands once more where the
regulation says how it is cited ("Deze regeling wordt aangehaald als: Regeling X").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kamergraaf.ontology.nouns import Citation

_HEADING = re.compile(r"\s*#{1,6} ?([^\n]{8,400})\n")
_CITED_AS = re.compile(r"aangehaald als:?\s*[\"'«“„]?$")
_BACK = 24
_SPACES = re.compile(r"[\s-]+")


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).casefold().strip(" .")


def without_own_title(text: str, citations: Iterable[Citation]) -> Iterator[Citation]:
    """Yield the citations, those of the paper's own title as the mention of a topic."""
    heading = _HEADING.match(text)
    own = _plain(heading[1]) if heading else ""
    for citation in citations:
        if citation.kind == "law" and _is_own(text, own, citation):
            citation = replace(citation, mention="topic")
        yield citation


def _is_own(text: str, own: str, citation: Citation) -> bool:
    if _CITED_AS.search(text, max(0, citation.start - _BACK), citation.start):
        return True
    if not own or citation.pinpoint:
        return False
    printed = _plain(citation.text)
    return own == printed or own.startswith(f"{printed} (")
