"""The bodies and members that a paper names: committees, posts, who sits where, who was clerk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, speak_as_one
from kamergraaf.loaders.structure.actors.composition import (
    COMPOSITION,
    members_below,
    read_composition,
    read_role,
)
from kamergraaf.loaders.structure.actors.posts import POST, find_posts
from kamergraaf.loaders.structure.frame.cover import read_cover
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.parts import told_days
from kamergraaf.ontology.nouns import (
    Collective,
    Committee,
    Membership,
    Person,
    Role,
    Signature,
    Span,
)

# Where the list stands ahead of the heading, the report begins below it.
_REPORT = re.compile(
    r"(?:(?:[Nn]r\. ?)?\w{1,4} )?(?:[A-Z]+ )*VERSLAG\b|Vastgesteld \d|De (?:\w+ )?commissies? "
)
# Whoever has the floor below a list of members, of whom it says nothing.
_SPEAKS = re.compile(r"(?:De heer|Mevrouw) [^()]{2,60} \([^()]{1,40}\) [a-z]")
# A list of questions begins there.
_FIRST_ASKS = re.compile(
    r"1[.:]? (?:Vraag )?(?!(?:Van|Von|De[nr]?|Te[nr]?|El|Al)\b)[A-ZÀ-Þ][\w’]*,? [a-z]"
)
_NUMBERED = re.compile(r"\d{1,2} Samenstelling:")
# So does what a report says, of a copy that parts nothing.
_FRACTIE_SPEAKS = re.compile(
    r"De leden van (?:(?:de|het) )?(?:fracties? van |[A-Z][\w.-]{1,30}-fractie)"
)
_ENDS = (_REPORT, _SPEAKS, _FIRST_ASKS, _FRACTIE_SPEAKS)


def read_bodies(paper: Paper, first: int, committees: tuple[Committee, ...] = ()) -> None:
    """Learn committees, posts and members, from the spelling that is not in capitals first.

    `first` is the line behind the cover: that of the first letter, or of the text itself.
    `committees` are those that the paper's heading names; without them the cover is asked.
    """
    lines = paper.lines
    _learn_posts(paper, first)
    paper.cover = read_cover(lines, first, paper.skipped, paper.bodies)
    paper.cover.committees = committees or paper.cover.committees
    if not paper.cover.entries:
        replies = sum(one.by_government and not one.printed for one in paper.drafts)
        paper.cover.entries = told_days(lines.text[: lines.begin(first)], max(replies, 1))
    if not paper.cover.committees:
        paper.cover.committees = _committees_of_letters(paper) or _of_officers(paper)
    compositions = _compositions(paper, first)
    for at, (number, span) in enumerate(compositions):
        committee = paper.cover.markers.get(number) or _nth(paper.cover.committees, at)
        if committee:
            paper.memberships += read_composition(lines.text, span, committee, paper.bodies)
    _add_officers(paper)


def _learn_posts(paper: Paper, first: int) -> None:
    """Posts as the cover and the addressees spell them, for the titles in capitals."""
    for match in POST.finditer(paper.lines.text, 0, paper.lines.begin(first)):
        paper.bodies.post(match[1])
    for draft in paper.drafts:
        find_posts(draft.to, paper.bodies)


def _committees_of_letters(paper: Paper) -> tuple[Committee, ...]:
    for draft in paper.drafts:
        if not draft.by_government and (match := COMMITTEES.search(draft.title)):
            return paper.bodies.committees(draft.title[match.end() :])
    return ()


def _of_officers(paper: Paper) -> tuple[Committee, ...]:
    """Return the committees that a report names only where its chair and its clerk sign."""
    return next((one.committees for one in paper.cover.officers if one.committees), ())


def _nth(committees: tuple[Committee, ...], at: int) -> Committee | None:
    return committees[at] if at < len(committees) else None


def _compositions(paper: Paper, first: int) -> list[tuple[int, Span]]:
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
        if COMPOSITION.match(lines.words[line].lstrip("*1234567890.) "))
    ]
    starts = [line for line in starts if line == starts[0] or "amenstelling" in lines.words[line]]
    for line, stop in zip(starts, [*starts[1:], first], strict=False):
        below = lines.filled_in(line + 1, stop)
        ends = (n for n in below if any(one.match(lines.words[n]) for one in _ENDS))
        stop = next(ends, stop)
        found.append((0, Span(lines.starts[line], lines.begin(stop))))
        above = lines.filled_in(0, line)[-1:]
        numbered = above and lines.words[above[0]].isdecimal()  # the note's number, on its own
        paper.skipped.update(range(above[0] if numbered else line, stop))
    return found or list(_below_all(paper, first))


def _below_all(paper: Paper, first: int) -> Iterator[tuple[int, Span]]:
    """Yield the composition notes that stand below the text, though no note counts on to them."""
    lines = paper.lines
    begins = [n for n in lines.filled_in(first, len(lines)) if _NUMBERED.match(lines.words[n])]
    for line, below in zip(begins, [*begins[1:], len(lines)], strict=False):
        stop = next((n for n in range(line, below) if not lines.words[n]), below)
        while stop < below and (listed := members_below(lines, stop, below)) < below:
            stop = next((n for n in range(listed, below) if not lines.words[n]), below)
        note = lines.words[line].partition(" ")[0]
        yield int(note), Span(lines.starts[line] + len(note), lines.begin(stop))
        paper.skipped.update(range(line, stop))


def _add_officers(paper: Paper) -> None:
    """Add the clerk, and a chair whom no composition note lists."""
    listed = {m.organization for m in paper.memberships}
    for officer in paper.cover.officers:
        committees = officer.committees or paper.cover.committees
        if not committees:
            continue
        body = speak_as_one(committees)
        assert isinstance(body, Committee | Collective)  # noqa: S101 - speak_as_one of committees
        if officer.role is Role.GRIFFIER or body not in listed:
            person = Person(officer.name, officer.initials, paper.bodies.chamber)
            paper.memberships.append(Membership(person, body, officer.role, None, officer.span))


def add_signing(paper: Paper) -> None:
    """Add the chairs and the clerk who sign a committee's letter, where nothing else names them."""
    known = {(one.organization, one.role) for one in paper.memberships}
    for draft in paper.drafts:
        for one in draft.signatures:
            role = read_role(one.capacity.split(" van ")[0])
            body = _signs_for(paper, draft, one)
            if body is None or not isinstance(one.actor, Person) or role is None:
                continue
            if (body, role) in known:
                continue
            known.add((body, role))
            chamber = body.chamber if isinstance(body, Committee) else paper.bodies.chamber
            person = replace(one.actor, chamber=chamber)
            paper.memberships.append(Membership(person, body, role, None, one.span))


def _signs_for(paper: Paper, draft: Draft, signature: Signature) -> Committee | Collective | None:
    """Return the committee that a signature is for: the one that writes, or that it names.

    Where several write, each chair names his or hers; where those are of both chambers, the clerk
    none.
    """
    if isinstance(draft.sender, Committee):
        return draft.sender
    if not isinstance(draft.sender, Collective):
        return None
    named = COMMITTEES.search(signature.capacity)
    committees = paper.bodies.committees(signature.capacity[named.end() :]) if named else ()
    if _of_both_chambers(draft.sender):
        return committees[0] if committees else draft.sender
    return committees[0] if len(committees) == 1 and committees[0] in draft.sender.members else None


def _of_both_chambers(writers: Collective) -> bool:
    return {one.chamber for one in writers.members if isinstance(one, Committee)} == {"ek", "tk"}
