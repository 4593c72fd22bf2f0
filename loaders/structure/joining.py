"""Other fracties that speak under the heading of one: they join in, or the heading is of a list.

What a letter says under a heading ahead of its questions is the introduction of whom the heading
names. A paragraph that opens with another fractie is that one's all the same.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kamergraaf.loaders.structure.heads import Draft
from kamergraaf.loaders.structure.passages import PassageBuilder
from kamergraaf.loaders.structure.prose import Section
from kamergraaf.loaders.structure.sections import series_slug
from kamergraaf.loaders.structure.speaking import find_speakers, within
from kamergraaf.ontology.nouns import Actor, Collective, Fractie, Passage, PassageKind


def hear_others(builder: PassageBuilder, drafts: list[Draft]) -> None:
    """Cut the introductions of the letters that ask where another fractie speaks in them."""
    asking = {draft.key for draft in drafts if not draft.by_government}
    for passage in list(builder.made.values()):
        if passage.kind is PassageKind.INTRODUCTION and passage.series and passage.letter in asking:
            _cut(builder, passage)


def _cut(builder: PassageBuilder, passage: Passage) -> None:
    lines = builder.lines
    begin, end = passage.pieces[0].start, passage.pieces[-1].end
    section = Section((), lines.at(begin), lines.at(max(begin, end - 1)) + 1)
    spoken = find_speakers(builder, section, passage.voice)
    others = [(at, who) for at, who in spoken if _first(who)]
    if all(_first(who) in _all(passage.voice) for _, who in others):
        return
    del builder.made[passage.key]
    for (start, who), (stop, _) in pairwise([(0, passage.voice), *others, (end, passage.voice)]):
        series = _first(who)
        place = f"introduction/{series_slug(series)}" if series else passage.key
        pieces = within(builder, passage.pieces, start, stop)
        builder.add(
            replace(passage, key=builder.free_key(place), voice=who, series=series, pieces=pieces)
        )


def _all(who: Actor) -> tuple[Actor, ...]:
    return who.members if isinstance(who, Collective) else (who,)


def _first(who: Actor) -> Fractie | None:
    return next((one for one in _all(who) if isinstance(one, Fractie)), None)
