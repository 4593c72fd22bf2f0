"""Who says what in a paper that prints letters: its passages, letter by letter."""

from __future__ import annotations

from kamergraaf.loaders.structure.actors.bodies import speak_as_one
from kamergraaf.loaders.structure.exchange.answering import (
    put_in_order,
    restate_answers,
    restate_letter,
)
from kamergraaf.loaders.structure.exchange.asked_prose import ask_in_prose
from kamergraaf.loaders.structure.exchange.builder import PassageBuilder
from kamergraaf.loaders.structure.exchange.joining import hear_others
from kamergraaf.loaders.structure.exchange.passages import add_turns, answering_for
from kamergraaf.loaders.structure.exchange.prose import paragraph_pieces
from kamergraaf.loaders.structure.exchange.reclaiming import reclaim
from kamergraaf.loaders.structure.exchange.speech import Speech
from kamergraaf.loaders.structure.exchange.unmarked_answers import answer_repeats, forget_doubts
from kamergraaf.loaders.structure.exchange.verbatim import end_answers
from kamergraaf.loaders.structure.frame.addressing import read_asking
from kamergraaf.loaders.structure.frame.cover import end_of_head
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.introductions import find_introduction
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.pages.binding import HEAD
from kamergraaf.loaders.structure.papers.themes import (
    add_reply,
    add_themes,
)
from kamergraaf.ontology.nouns import (
    Actor,
    Chamber,
    Collective,
    Fractie,
    Passage,
    PassageKind,
)


def _asker(paper: Paper) -> Actor | None:
    """Return who asks where nothing else says: the committees, or whom the one letter names."""
    first = paper.drafts[0]
    if first.in_debate:
        return None
    if paper.cover.committees:
        return speak_as_one(paper.cover.committees)
    return read_asking(first.text(paper.lines), paper.bodies) if first.by_government else None


def _whom_it_answers(paper: Paper, draft: Draft) -> Actor | None:
    """Return the fracties whose questions a reply says it answers, None where it names none."""
    named = read_asking(draft.text(paper.lines), paper.bodies) if draft.by_government else None
    return named if isinstance(named, Fractie | Collective) else None


def read_passages(paper: Paper, speeches: list[Speech], themes: set[int]) -> PassageBuilder:
    """Return the passages of a paper's letters; of those in `themes` each passage has a theme."""
    asker = _asker(paper)
    kamer = Chamber(paper.bodies.chamber)
    builder = PassageBuilder(paper.lines, paper.bodies, sorted(paper.skipped), asker or kamer)
    _add_cover(paper, builder)
    asked = False  # a letter of a committee stands above
    for at, (draft, speech) in enumerate(zip(paper.drafts, speeches, strict=True)):
        before = len(builder.made)
        builder.asker = _whom_it_answers(paper, draft) or asker or kamer
        if at in themes:
            add_themes(paper, builder, draft)
            hear_others(builder, draft, before)
        elif themes and draft.by_government and not speech.turns:
            add_reply(paper, builder, draft)
        else:
            builder.add_frame(draft, speech)
            add_turns(builder, draft, speech)
            hear_others(builder, draft, before)
            if draft.by_government:
                put = builder.asker if asked else asker
                _tell_repeats(builder, draft, speech, before, asker=put, asked=asked)
        builder.finish(before)
        asked = asked or at in themes or not draft.by_government
    forget_doubts(builder)
    reclaim(builder, paper.drafts)
    ask_in_prose(builder, paper.drafts)
    put_in_order(builder)
    return builder


def _tell_repeats(
    builder: PassageBuilder, draft: Draft, speech: Speech, before: int, *, asker: Actor | None,
    asked: bool,
) -> None:  # fmt: skip
    """Tell what a minister's letter repeats from what it answers, where nothing marks either."""
    end_answers(builder, before)
    answer_repeats(builder, draft.sender, before)
    restate_answers(builder, before)
    restate_letter(builder, draft, speech, before, asker=asker, asked=asked)


def _add_cover(paper: Paper, builder: PassageBuilder) -> None:
    """Add the head of the paper, which nobody says, and what the committee reports below it.

    A cover on which no committee reports is but the head of its paper.
    """
    lines, first = paper.lines, paper.drafts[0].first
    begin = end_of_head(lines, first, paper.skipped, paper.cover)
    head = paragraph_pieces(builder, 0, begin)
    chamber = Chamber(paper.bodies.chamber)
    builder.add(Passage(HEAD, PassageKind.FRAME, "", chamber, head))
    asking = not paper.drafts[0].by_government
    opens = find_introduction(lines, paper.cover, first) if asking else first
    own = builder.pieces(begin, opens)
    own += builder.pieces(paper.drafts[-1].last, len(lines))  # the agenda below the parts
    builder.add(Passage("frame/cover", PassageKind.FRAME, "", builder.asker, own))
    if opens < first:
        said, who = builder.pieces(opens, first), answering_for(paper.drafts[0])
        builder.add(Passage("frame/inleiding", PassageKind.FRAME, "", who, said))
