"""Citations in Dutch legal and parliamentary text: every reference, exactly, with its offsets.

    text -> View -> Scanner: anchors and names -> kinds read there -> compose -> Citation

`view` smooths the text, `scan` finds and reads in one linear pass, `brackets` and `compose` join
what belongs together, `names` gives names their meaning on the text's date. Kinds live in `kinds/`,
one file each, with examples and counter-examples that the tests walk through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kamergraaf.ontology.nouns import Citation, Span

__all__ = ["extract"]

#: A text is read in blocks of this many code points, so that memory stays flat.
BLOCK = 1 << 19


def extract(
    text: str, *, day: date | None = None, dossier: str = "", markers: Iterable[Span] = ()
) -> Iterator[Citation]:
    """Yield the citations in a text, in order.

    `day` decides what a name meant ("Opvangrichtlijn"); without it the date that heads a letter in
    the text counts, the parliamentary year that heads a paper, or a spelling of before 1947.
    `dossier` ("32317") is the text's own, without it the one that heads the text. `markers` are
    digits known to be those of notes, which are part of no citation. Offsets are code points into
    `text`, half-open; rows of one list share their span and follow each other.

    >>> text = "Zie artikel 12, lid 6, van Verordening (EU) 2024/1351."
    >>> [(c.text, c.key, c.pinpoint) for c in extract(text)]
    [('artikel 12, lid 6, van Verordening (EU) 2024/1351', 'celex:32024R1351', 'art.12(6)')]
    """
    from kamergraaf.loaders.citations.heading import own_dossier, session_date
    from kamergraaf.loaders.citations.numbers.dates import letter_date
    from kamergraaf.loaders.citations.own_title import without_own_title
    from kamergraaf.loaders.citations.reading import Reading
    from kamergraaf.loaders.citations.reference import Setting
    from kamergraaf.loaders.citations.spelling import day_of_spelling

    printed, text = text, _without(text, markers)
    exact = day or letter_date(text)
    setting = Setting(
        exact or session_date(text) or day_of_spelling(text),
        dossier or own_dossier(text),
        session=exact is None,
    )
    reading = Reading(setting)
    done = 0
    for start in range(0, len(text), BLOCK):
        # What the block before has read already is no citation of this one.
        citations = reading.block(text, start, start + BLOCK, done)
        for citation in citations if text is not printed else ():
            citation.text = printed[citation.start : citation.end]
        yield from without_own_title(text, citations)
        done = max(done, citations[-1].end) if citations else done


def _without(text: str, markers: Iterable[Span]) -> str:
    """Return `text` with soft hyphens for its note markers: a view leaves those out."""
    parts, done = [], 0
    for marker in markers:
        parts += [text[done : marker.start], "\xad" * (marker.end - marker.start)]
        done = marker.end
    return "".join([*parts, text[done:]]) if parts else text
