"""The forms of a paper that is no exchange of letters, each told by the heading it bears.

To add a form: one module with its reader, and that reader beside its form in `_READERS`.
"""

from __future__ import annotations

from kamergraaf.loaders.structure.adviezen import read_advice
from kamergraaf.loaders.structure.headline import Form, find_headline
from kamergraaf.loaders.structure.memories import read_memorie, read_regulation
from kamergraaf.loaders.structure.motions import read_motion
from kamergraaf.loaders.structure.paper import Paper, Reading
from kamergraaf.loaders.structure.verslagen import read_report

_READERS = {
    Form.MOTION: read_motion,
    Form.EXPLANATION: read_memorie,
    Form.BILL: read_memorie,
    Form.REGULATION: read_regulation,
    Form.REPORT: read_report,
    Form.ADVICE: read_advice,
}


def read_form(paper: Paper) -> Reading | None:
    """Return what the reader of its form finds in a paper, None where no heading tells its form.

    A letter that stands before the heading is what the paper is; one behind it is an annex.
    """
    headline = find_headline(paper.lines, paper.skipped)
    if headline is None or (paper.drafts and paper.drafts[0].first <= headline.first):
        return None
    return _READERS[headline.form](paper, headline)
