"""One paper read from its text: letters, passages, notes, memberships, anomalies."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date

from kamergraaf.loaders.structure.addressing import read_addressees, read_copies
from kamergraaf.loaders.structure.binding import Places
from kamergraaf.loaders.structure.bodies import (
    COMMITTEES,
    POST,
    Bodies,
    find_posts,
    speak_as_one,
    without_capitals,
)
from kamergraaf.loaders.structure.composition import COMPOSITION, read_composition
from kamergraaf.loaders.structure.correspondence import read_exchange
from kamergraaf.loaders.structure.cover import Cover, find_chamber, read_cover
from kamergraaf.loaders.structure.forms import read_form
from kamergraaf.loaders.structure.heads import Draft, find_letters
from kamergraaf.loaders.structure.layout import Layout, bind
from kamergraaf.loaders.structure.lines import Lines
from kamergraaf.loaders.structure.notes import NoteBlock
from kamergraaf.loaders.structure.parts import date_parts, find_parts
from kamergraaf.loaders.structure.passages import PassageBuilder, add_turns
from kamergraaf.loaders.structure.signatures import Signatories, read_signatures
from kamergraaf.loaders.structure.survey import Reading, Survey, survey_text
from kamergraaf.loaders.structure.turns import Speech, read_turns
from kamergraaf.ontology.nouns import (
    Actor,
    Anomaly,
    Chamber,
    Collective,
    Committee,
    Document,
    Footnote,
    Incumbency,
    Membership,
    Passage,
    PassageKind,
    Person,
    Post,
    Role,
    Span,
)

UNKNOWN = Layout()  # a text alone shows nothing beside its words
_COVER = 6000  # code points within which a cover names whom the committee consulted
NO_LETTERS = "no letters found: read as a text without voices"


@dataclass(slots=True)
class _Paper:
    """What is known of a paper while it is read."""

    lines: Lines
    blocks: list[NoteBlock]
    skipped: set[int]
    bodies: Bodies
    drafts: list[Draft]
    cover: Cover = field(default_factory=Cover)
    memberships: list[Membership] = field(default_factory=list)


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
    survey = survey_text(text, document_id, layout)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = Document(
        document_id, source, text, digest, pages=survey.page_starts, remarks=remarks,
        markers=layout.markers,
    )  # fmt: skip
    if form := read_form(survey):
        return _of_form(document, survey, form)
    lines, skipped = survey.lines, survey.skipped
    drafts = find_letters(lines, skipped) or find_parts(lines)
    if not drafts:
        notes = bind(layout.notes or (), Places(()))
        return replace(document, remarks=(*remarks, NO_LETTERS), footnotes=notes)
    bodies = Bodies(find_chamber(lines, document_id))
    return _of_letters(document, survey, _Paper(lines, survey.blocks, skipped, bodies, drafts))


def _of_form(document: Document, survey: Survey, form: Reading) -> Document:
    """Return a paper whose form has marks of its own."""
    letters = sorted(letter.span.start for letter in form.letters if letter.span)
    notes = (*survey.bind(form.passages, letters), *form.notes)
    anomalies = (*form.anomalies, *_notes_without_text(notes))
    return replace(
        document, date=form.date, letters=form.letters, passages=form.passages, footnotes=notes,
        title=form.title, type=form.type, anomalies=tuple(sorted(anomalies, key=_place)),
        remarks=(*document.remarks, *form.remarks), memberships=form.memberships,
    )  # fmt: skip


def _of_letters(document: Document, survey: Survey, paper: _Paper) -> Document:
    """Return a paper that prints letters."""
    _read_bodies(paper)
    speeches = [_read_letter(paper, draft) for draft in paper.drafts]
    letters, anomalies = read_exchange(
        paper.lines, paper.drafts, [bool(speech.turns) for speech in speeches], paper.cover
    )
    builder = _read_passages(paper, speeches)
    passages = tuple(builder.made.values())
    notes = survey.bind(passages, [paper.lines.raw[draft.first] for draft in paper.drafts])
    anomalies = (*anomalies, *builder.anomalies, *_notes_without_text(notes))
    return replace(
        document, date=_date(paper), letters=letters, passages=passages, footnotes=notes,
        memberships=tuple(paper.memberships), anomalies=tuple(sorted(anomalies, key=_place)),
        remarks=(*document.remarks, *builder.remarks),
    )  # fmt: skip


# --- bodies and members ---------------------------------------------------------------------


def _read_bodies(paper: _Paper) -> None:
    """Learn committees, posts and members, from the spelling that is not in capitals first."""
    lines, first = paper.lines, paper.drafts[0].first
    _learn_posts(paper)
    paper.cover = read_cover(lines, first, paper.skipped, paper.bodies)
    if not paper.cover.entries:
        date_parts(paper.cover, lines.text[: lines.raw[first]])
    if not paper.cover.committees:
        paper.cover.committees = _committees_of_letters(paper)
    compositions = _compositions(paper, first)
    for at, (number, span) in enumerate(compositions):
        committee = paper.cover.markers.get(number) or _nth(paper.cover.committees, at)
        if committee:
            paper.memberships += read_composition(lines.text, span, committee, paper.bodies)
    _add_officers(paper)


def _learn_posts(paper: _Paper) -> None:
    """Posts as the cover and the addressees spell them, for the titles in capitals."""
    for match in POST.finditer(paper.lines.text, 0, paper.lines.raw[paper.drafts[0].first]):
        paper.bodies.post(match[1])
    for draft in paper.drafts:
        find_posts(draft.to, paper.bodies)


def _committees_of_letters(paper: _Paper) -> tuple[Committee, ...]:
    for draft in paper.drafts:
        if not draft.by_government and (match := COMMITTEES.search(draft.title)):
            return paper.bodies.committees(draft.title[match.end() :])
    return ()


def _nth(committees: tuple[Committee, ...], at: int) -> Committee | None:
    return committees[at] if at < len(committees) else None


def _compositions(paper: _Paper, first: int) -> list[tuple[int, Span]]:
    """Return (note number, text) of each composition note; an unnumbered one has number 0."""
    lines = paper.lines
    found = [
        (block.number, block.span)
        for block in paper.blocks
        if COMPOSITION.match(lines.text, block.span.start)
    ]
    if found:
        return found
    starts = [
        line
        for line in range(first)
        if COMPOSITION.match(lines.words[line].lstrip("*1234567890) "))
    ]
    starts = [line for line in starts if line == starts[0] or "amenstelling" in lines.words[line]]
    for line, stop in zip(starts, [*starts[1:], first], strict=False):
        found.append((0, Span(lines.starts[line], lines.raw[stop])))
        paper.skipped.update(range(line, stop))
    return found


def _add_officers(paper: _Paper) -> None:
    """Add the clerk, and a chair whom no composition note lists."""
    chairs = {m.organization for m in paper.memberships if m.role is Role.VOORZITTER}
    for officer in paper.cover.officers:
        committees = officer.committees or paper.cover.committees
        if not committees:
            continue
        body = speak_as_one(committees)
        assert isinstance(body, Committee | Collective)  # noqa: S101 - speak_as_one of committees
        if officer.role is Role.GRIFFIER or (not paper.memberships and body not in chairs):
            person = Person(officer.name, chamber=paper.bodies.chamber)
            paper.memberships.append(Membership(person, body, officer.role, None, officer.span))


# --- letters --------------------------------------------------------------------------------


def _read_letter(paper: _Paper, draft: Draft) -> Speech:
    source = Signatories(paper.lines, paper.bodies, paper.memberships)
    read_signatures(draft, source, paper.skipped)
    draft.sender = _sender(paper, draft)
    draft.addressees = _addressees(paper, draft)
    speech = read_turns(paper.lines, draft, paper.skipped)
    draft.copies = read_copies(_own_words(paper, draft, speech), paper.bodies)
    return speech


def _own_words(paper: _Paper, draft: Draft, speech: Speech) -> str:
    """Return what a letter may say of itself: a minister's answers speak of other letters."""
    if draft.by_government:
        return "\n".join(paper.lines.between(*own) for own in speech.around(draft))
    return draft.text(paper.lines)


def _sender(paper: _Paper, draft: Draft) -> Actor:
    """Return the one actor whose voice a letter is."""
    bodies = paper.bodies
    if draft.by_government:
        for signature in draft.signatures:
            if isinstance(signature.actor, Incumbency):
                return signature.actor
        posts = find_posts(without_capitals(draft.title), bodies) or _posts_of_cover(paper)
        return posts[0] if posts else Post("bewindspersoon")
    if match := COMMITTEES.search(draft.title):
        named = bodies.committees(draft.title[match.end() :])
        if named:
            return speak_as_one(named)
    if paper.cover.committees:
        return speak_as_one(paper.cover.committees)
    return Chamber(bodies.chamber)


def _posts_of_cover(paper: _Paper) -> tuple[Post, ...]:
    """Return whom the cover says was consulted: the first post that it names."""
    cover = paper.lines.text[: min(paper.lines.raw[paper.drafts[0].first], _COVER)]
    return find_posts(cover, paper.bodies)[:1]


def _addressees(paper: _Paper, draft: Draft) -> tuple[Actor, ...]:
    """Return whom a letter is addressed to; a committee's, without address, whom it consulted."""
    if draft.to or draft.by_government:
        return read_addressees(draft.to, paper.bodies)
    return _posts_of_cover(paper)


# --- passages -------------------------------------------------------------------------------


def _read_passages(paper: _Paper, speeches: list[Speech]) -> PassageBuilder:
    committees = paper.cover.committees
    asker: Actor = speak_as_one(committees) if committees else Chamber(paper.bodies.chamber)
    builder = PassageBuilder(paper.lines, paper.bodies, sorted(paper.skipped), asker)
    cover = builder.pieces(0, paper.drafts[0].first)
    builder.add(Passage("frame/cover", PassageKind.FRAME, "", asker, cover))
    for draft, speech in zip(paper.drafts, speeches, strict=True):
        builder.add_frame(draft, speech)
        add_turns(builder, draft, speech)
    return builder


def _notes_without_text(notes: tuple[Footnote, ...]) -> list[Anomaly]:
    return [
        Anomaly("noot zonder tekst", note.number, "", note.marker)
        for note in notes
        if note.span is None and note.marker
    ]


def _place(anomaly: Anomaly) -> int:
    return anomaly.where.start


def _date(paper: _Paper) -> date | None:
    """Return the day the paper was adopted on, where it says so, else that of its last letter."""
    dates = [draft.date for draft in paper.drafts if draft.date]
    return paper.cover.adopted or max(dates, default=None)
