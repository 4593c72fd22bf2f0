"""One paper read from its text: letters, passages, notes, memberships, anomalies."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import Members
from kamergraaf.loaders.structure.exchange.correspondence import (
    read_exchange,
    reply_between,
    sent_before,
)
from kamergraaf.loaders.structure.exchange.numbers_apart import read_letter
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.frame.addressing import read_copies
from kamergraaf.loaders.structure.frame.committee_letterhead import find_committee_letter
from kamergraaf.loaders.structure.frame.cover import find_chamber
from kamergraaf.loaders.structure.frame.heads import Draft, find_letters
from kamergraaf.loaders.structure.frame.letterhead import find_letterhead
from kamergraaf.loaders.structure.frame.members import add_signing, read_bodies
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.parts import find_annex, find_parts, is_reply_alone
from kamergraaf.loaders.structure.frame.signatures import Signatories, read_signatures, sign_as
from kamergraaf.loaders.structure.frame.signers import as_one
from kamergraaf.loaders.structure.frame.supplements import find_supplements
from kamergraaf.loaders.structure.frame.writers import (
    addressees_of,
    answering_on_cover,
    questions_told,
    writer_of,
)
from kamergraaf.loaders.structure.kamervragen.excerpt import read_vragen_without_heading
from kamergraaf.loaders.structure.pages.binding import Places
from kamergraaf.loaders.structure.pages.layout import Layout, bind
from kamergraaf.loaders.structure.pages.survey import Reading, Survey, survey_text
from kamergraaf.loaders.structure.papers.consultations import (
    read_consultation,
    read_cover_alone,
)
from kamergraaf.loaders.structure.papers.forms import read_form
from kamergraaf.loaders.structure.papers.memories import read_signed_text
from kamergraaf.loaders.structure.papers.themes import (
    is_by_theme,
    without_sections,
)
from kamergraaf.loaders.structure.text.dates import day_of_page
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.voices import read_passages
from kamergraaf.ontology.nouns import (
    Anomaly,
    Document,
    Footnote,
    Letter,
    LetterKind,
    PassageKind,
    Post,
)

UNKNOWN = Layout()  # a text alone shows nothing beside its words
Structure = Callable[..., Document]  # `read_structure` or `read_dated`
NO_LETTERS = "no letters found: read as a text without voices"


def read_structure(
    text: str,
    source: str,
    document_id: str,
    remarks: tuple[str, ...] = (),
    layout: Layout = UNKNOWN,
) -> Document:
    """Return the paper in `text`, without citations; `remarks` are those of whoever decoded it.

    `layout` is what the source's format shows beside the text. Never fails: what is not of the
    known form has no letters, and a remark says so.
    """
    return _dated_by_page(_read(text, source, document_id, remarks, layout, _of_letters))


def read_dated(
    text: str,
    source: str,
    document_id: str,
    remarks: tuple[str, ...] = (),
    layout: Layout = UNKNOWN,
) -> Document:
    """Return the same paper as far as its day: one that prints letters has no passages.

    To tell who says what in them takes nearly as long as all before it.
    """
    return _dated_by_page(_read(text, source, document_id, remarks, layout, _dated))


def _dated_by_page(document: Document) -> Document:
    """Return the paper with the day of the page that shows it, where it prints none itself.

    The day on which its questions were sent is none of its own, where it has the answers.
    """
    asked = {one.date for one in document.letters if one.kind is LetterKind.UITGAAND}
    own = document.date and (
        document.date not in asked
        or any(one.date == document.date and one.kind is LetterKind.ANTWOORD
               for one in document.letters)
        or all(one.kind is not PassageKind.ANSWER for one in document.passages)
    )  # fmt: skip
    if own or not (shown := day_of_page(document.text)):
        return document
    return replace(document, date=shown)


def _read(
    text: str, source: str, document_id: str, remarks: tuple[str, ...], layout: Layout,
    of_letters: Callable[[Document, Survey, Paper], Document],
) -> Document:  # fmt: skip
    survey = survey_text(text, document_id, layout)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = Document(
        document_id, source, text, digest, pages=survey.page_starts, remarks=remarks,
        markers=layout.markers,
    )  # fmt: skip
    if form := read_form(survey):
        return _of_form(document, survey, form)
    lines, skipped = survey.lines, survey.skipped
    drafts = find_letters(lines, skipped) or _parts_or_letter(lines, skipped)
    if (not drafts or is_reply_alone(drafts)) and (listed := read_consultation(survey)):
        return _of_form(document, survey, listed)
    if not drafts and (found := read_signed_text(survey) or read_vragen_without_heading(survey)):
        return _of_form(document, survey, found)
    drafts = drafts or find_annex(lines, skipped)
    if not drafts and (cover := read_cover_alone(survey)):
        return _of_form(document, survey, cover)
    if not drafts:
        notes = bind(layout.notes or (), Places(()))
        return replace(document, remarks=(*remarks, NO_LETTERS), footnotes=notes)
    bodies = Bodies(find_chamber(lines, document_id))
    return of_letters(document, survey, Paper(survey, bodies, drafts))


def _parts_or_letter(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return a text in two parts, or the letter of a minister in which they may stand.

    Else that of a committee, or what the Handelingen print of a minister's answers.
    """
    parts, letter = find_parts(lines), find_letterhead(lines, skipped)
    whole = letter and (not parts or letter[0].body < parts[0].first)
    found = (letter if whole else parts) or find_committee_letter(lines, skipped)
    return found or find_supplements(lines, skipped)


def _of_form(document: Document, survey: Survey, form: Reading) -> Document:
    """Return a paper whose form has marks of its own."""
    letters = sorted(letter.span.start for letter in form.letters if letter.span)
    notes = form.notes
    if not form.own_notes:
        notes = (*survey.bind(form.passages, letters), *notes)
    anomalies = (*form.anomalies, *_notes_without_text(notes))
    return replace(
        document, date=form.date, letters=form.letters, passages=form.passages, footnotes=notes,
        title=form.title, type=form.type, anomalies=tuple(sorted(anomalies, key=_place)),
        remarks=(*document.remarks, *form.remarks), memberships=form.memberships,
    )  # fmt: skip


def _dated(document: Document, _survey: Survey, paper: Paper) -> Document:
    """Return a paper that prints letters, with those alone."""
    _, _, letters, _ = _correspond(paper)
    return replace(document, date=_date(paper), letters=letters)


def _of_letters(document: Document, survey: Survey, paper: Paper) -> Document:
    """Return a paper that prints letters, with who says what in them."""
    speeches, themes, letters, anomalies = _correspond(paper)
    builder = read_passages(paper, speeches, themes)
    letters = reply_between(builder, letters, paper.cover)
    if is_reply_alone(paper.drafts):
        letters = sent_before(letters, questions_told(paper))
    passages = tuple(builder.made.values())
    notes = survey.bind(passages, [paper.lines.raw[draft.first] for draft in paper.drafts])
    anomalies = (*anomalies, *builder.anomalies, *_notes_without_text(notes))
    return replace(
        document, date=_date(paper), letters=letters, passages=passages, footnotes=notes,
        memberships=tuple(paper.memberships), anomalies=tuple(sorted(anomalies, key=_place)),
        remarks=(*document.remarks, *builder.remarks),
    )  # fmt: skip


def _correspond(
    paper: Paper,
) -> tuple[list[Speech], set[int], tuple[Letter, ...], tuple[Anomaly, ...]]:
    """Return what each letter says, which go by theme, the letters, what they print wrongly.

    Their drafts have their days from then on.
    """
    read_bodies(paper, paper.drafts[0].first)
    signatories = Signatories(paper.lines, paper.bodies, Members.of(paper.memberships))
    speeches = [_read_letter(paper, draft, signatories) for draft in paper.drafts]
    add_signing(paper)
    themes = {
        at
        for at, (draft, speech) in enumerate(zip(paper.drafts, speeches, strict=True))
        if is_by_theme(paper.lines, draft, speech, paper.skipped)
    }
    speeches = [Speech() if at in themes else one for at, one in enumerate(speeches)]
    speeches = without_sections(paper, speeches)
    letters, anomalies = read_exchange(
        paper.lines,
        paper.drafts,
        [bool(one.turns) or at in themes for at, one in enumerate(speeches)],
        paper.cover,
    )
    return speeches, themes, letters, anomalies


# --- letters --------------------------------------------------------------------------------


def _read_letter(paper: Paper, draft: Draft, signatories: Signatories) -> Speech:
    read_signatures(draft, signatories, paper.skipped)
    draft.sender = writer_of(paper, draft)
    if isinstance(draft.sender, Post):
        named = sign_as(draft.sender, draft, signatories, paper.skipped)
        draft.sender = as_one(named) if named else draft.sender
    draft.addressees = addressees_of(paper, draft)
    if not draft.by_government:
        draft.replying = answering_on_cover(paper)
    speech = read_letter(paper.lines, draft, paper.skipped)
    draft.copies = read_copies(_own_words(paper, draft, speech), paper.bodies)
    return speech


def _own_words(paper: Paper, draft: Draft, speech: Speech) -> str:
    """Return what a letter may say of itself: a minister's answers speak of other letters."""
    if draft.by_government:
        return "\n".join(paper.lines.between(*own) for own in speech.around(draft))
    return draft.text(paper.lines)


# --- what goes with them --------------------------------------------------------------------


def _notes_without_text(notes: tuple[Footnote, ...]) -> list[Anomaly]:
    return [
        Anomaly("noot zonder tekst", note.number, "", note.marker)
        for note in notes
        if note.span is None and note.marker
    ]


def _place(anomaly: Anomaly) -> int:
    return anomaly.where.start


def _date(paper: Paper) -> date | None:
    """Return the day the paper was adopted on, where it says so, else that of its last letter."""
    dates = [draft.date for draft in paper.drafts if draft.date]
    return paper.cover.adopted or max(dates, default=None)
