"""The forms of paper that are told by marks of their own, before letters are looked for.

To add a form: write one module with a function from a `Survey` to a `Reading`, or None where the
text is not of that form, and append the function to `FORMS`.
"""

from __future__ import annotations

from collections.abc import Callable

from kamergraaf.loaders.structure.debates.debate import read_debate
from kamergraaf.loaders.structure.kamervragen.labelled import read_labelled
from kamergraaf.loaders.structure.kamervragen.listed import read_listed
from kamergraaf.loaders.structure.kamervragen.paper import read_kamervragen
from kamergraaf.loaders.structure.kamervragen.scanned import read_scanned
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.papers.decisions import read_decisions
from kamergraaf.loaders.structure.papers.headed import read_headed

# In the order in which they are asked: a debate may speak of any other form.
FORMS: tuple[Callable[[Survey], Reading | None], ...] = (
    read_debate,
    read_scanned,
    read_kamervragen,
    read_labelled,
    read_listed,
    read_headed,
    read_decisions,
)


def read_form(survey: Survey) -> Reading | None:
    """Return what the first form that knows the text makes of it, None where none does."""
    return next((found for form in FORMS if (found := form(survey)) is not None), None)
