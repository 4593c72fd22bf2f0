"""Papers whose heading says what they are: each form has a reader of its own."""

from __future__ import annotations

from dataclasses import replace

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.form import Form
from kamergraaf.loaders.structure.frame.headline import find_headline
from kamergraaf.loaders.structure.frame.heads import find_letters
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.survey import Reading, Survey
from kamergraaf.loaders.structure.papers.adviezen import read_advice
from kamergraaf.loaders.structure.papers.findings import read_findings
from kamergraaf.loaders.structure.papers.lijsten import read_questions
from kamergraaf.loaders.structure.papers.meetings import read_meeting
from kamergraaf.loaders.structure.papers.memories import read_memorie, read_regulation
from kamergraaf.loaders.structure.papers.motions import read_motion
from kamergraaf.loaders.structure.papers.verslagen import read_report

_READERS = {
    Form.MOTION: read_motion,
    Form.EXPLANATION: read_memorie,
    Form.BILL: read_memorie,
    Form.REGULATION: read_regulation,
    Form.QUESTIONS: read_questions,
    Form.REPORT: read_report,
    Form.ADVICE: read_advice,
    Form.FINDINGS: read_findings,
    Form.MEETING: read_meeting,
}


def read_headed(survey: Survey) -> Reading | None:
    """Return what the reader of its form finds in a paper, None where no heading tells its form.

    A letter that stands before the heading is what the paper is; one behind it is an annex.
    """
    headline = find_headline(survey.lines, survey.skipped)
    if headline is None:
        return None
    drafts = find_letters(survey.lines, survey.skipped)
    if drafts and drafts[0].first <= headline.first:
        if headline.form is not Form.ADVICE or "Koning" not in drafts[0].to:
            return None
        # The minister's report to the King, with the advice behind it.
        report = drafts[0]
        headline = replace(headline, first=report.body, last=report.body, date=report.printed)
    bodies = Bodies(find_chamber(survey.lines, survey.document))
    return _READERS[headline.form](Paper(survey, bodies, drafts), headline)
