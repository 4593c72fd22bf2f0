"""Who signed a letter: names with the capacity printed above or below them.

A minister's capacity stands above the name; a chair's below it, and two chairs stand in columns
that a flattened page prints on one line, two spaces or more apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.actors.people import (
    Members,
    read_signed,
    signed_below,
    signed_beside,
)
from kamergraaf.loaders.structure.actors.posts import POST
from kamergraaf.loaders.structure.frame.capacities import signed_without_initials
from kamergraaf.loaders.structure.frame.columns import columns_of, spread
from kamergraaf.loaders.structure.frame.heads import Draft
from kamergraaf.loaders.structure.frame.offices import (
    may_sign,
    office_above,
    office_below,
    office_beside,
)
from kamergraaf.loaders.structure.frame.side_by_side import sign_side_by_side
from kamergraaf.loaders.structure.frame.signers import is_name, post_below
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals
from kamergraaf.ontology.nouns import Incumbency, Person, Post, Signature, Span

_ABOVE = re.compile(
    rf"(?:[Dd]e )?(?P<post>{POST.pattern})\s*,?$|(?:[Dd]e )?(?P<chair>(?:plv\. |fungerend )?"
    r"[Vv]oorzitters? van de (?:(?:vaste |algemene |bijzondere )?commissie|(?:Eerste|Tweede) Kamer)"
    r".*?|(?:adjunct-?)?[Gg]riffier van de .*?|(?<=[Dd]e )(?:adjunct-?)?[Gg]riffier),$"
)
_BESIDE = re.compile(
    rf"(?:De )?(?:(?P<post>{POST.pattern})|(?P<chair>(?:plv\. |fungerend )?[Vv]oorzitter"
    r"(?: van de .*)?))"
)
_BELOW = re.compile(
    r"(?:De )?(?:(?:[Pp]lv\. |[Pp]laatsvervangend |[Ff]ungerend )?[Vv]oorzitter|[Gg]riffier) van "
)
_TWO_POSTS = re.compile(
    r"[Dd]e (?:[Mm]inister|[Ss]taatssecretaris)\b.* De (?:[Mm]inister|[Ss]taatssecretaris)\b"
)

_BREAKS_OFF = re.compile(r",\s(?:[A-ZÀ-Þ][a-z]{0,2}\.\s?){1,6}$")  # a name, behind its initials
_LONGEST_NAME = 60  # code points
_MOST_WORDS = 9  # of a line that is a capacity alone


@dataclass(frozen=True, slots=True)
class Signatories:
    """What is needed to tell who signed: the lines, the bodies, and the members it may be."""

    lines: Lines
    bodies: Bodies
    members: Members


@dataclass(frozen=True, slots=True)
class _Capacity:
    """In which somebody signs: the post of a minister, else any other office."""

    post: str
    office: str


def _capacity(printed: re.Match[str]) -> _Capacity:
    return _Capacity(printed["post"] or "", printed["chair"] or "")


def read_signatures(draft: Draft, source: Signatories, skipped: set[int]) -> None:
    """Fill in who signed `draft`, and which of its lines are the signatures."""
    lines = source.lines
    filled = [line for line in lines.filled_in(draft.body, draft.last) if line not in skipped]
    for at, line in enumerate(filled):
        word = without_capitals(lines.words[line])
        if "|" in (word[0], word[-1]):  # the one cell of a table: "| De minister …, A. Zee |"
            word = word.strip("| ") or word
        # The patterns begin with one of these letters and hold one of these words, or a comma.
        if word[0] not in "DdMmSsVvPpFfGg" or not (
            "inister" in word or "taatssecretaris" in word or "oorzitter" in word
            or "riffier" in word or may_sign(word)
        ):  # fmt: skip
            continue
        if line in draft.signed_lines:
            continue
        below = lines.words[filled[at + 1]] if at + 1 < len(filled) else ""
        last = line
        if word[-1] == "." and _BREAKS_OFF.search(word) and is_name(below):
            word, last = f"{word} {below}", filled[at + 1]
        capacity, name = signed_beside(word)
        if not capacity:
            capacity, name = signed_without_initials(word, below)
        if beside := _BESIDE.fullmatch(capacity):
            _sign_beside(draft, source, (line, last), name, _capacity(beside))
        elif at and (post := post_below(word, lines.words[filled[at - 1]])):
            _sign_with_post_below(draft, source, filled[at - 1], line, post)
        elif _TWO_POSTS.match(word):
            sign_side_by_side(draft, lines, source.bodies, filled[at:])
        elif above := _ABOVE.match(word):
            _sign_below(draft, source, filled[at : at + 3], _capacity(above))
        elif (office := office_beside(word)) and not (at and is_name(lines.words[filled[at - 1]])):
            _sign_beside(draft, source, (line, last), office[1], _Capacity("", office[0]))
        elif at and word[-1] != "," and _BELOW.match(word):
            _sign_above(draft, source, filled[at - 1 : at + 4])
        elif any_office := office_above(word, *(lines.words[n] for n in filled[at + 1 : at + 2])):
            _sign_below(draft, source, filled[at : at + 2], _Capacity("", any_office))
    if not draft.signatures:
        _sign_with_office_below(draft, source, filled)


def _sign_with_office_below(draft: Draft, source: Signatories, filled: list[int]) -> None:
    """The name of whoever writes as a body, which stands above it: "A. de Wit," "president"."""
    lines = source.lines
    for above, line, below in zip(filled, filled[1:], filled[2:], strict=False):
        name = lines.words[line]
        if name[-1] == "," and (
            office := office_below(name, lines.words[below], lines.words[above])
        ):
            signed = read_signed(name)
            assert signed is not None  # noqa: S101 - else it has no office
            person = Person(signed[1], signed[0])
            span = Span(lines.starts[line], lines.ends[line] - 1)
            draft.signatures.append(Signature(name[:-1], office, person, span))
            draft.signed_lines.update((line, below))


def sign_as(
    post: Post, draft: Draft, source: Signatories, skipped: set[int]
) -> tuple[Incumbency, ...]:
    """Return who hold the `post` by which a letter's title names its writer, as they sign it.

    "De informateur," above a name: no ministry and no committee, so nothing else knows it.
    """
    found = [one for one in draft.signatures if _is_called(one.capacity, post)]
    if not found or post.title.endswith("s"):  # "informateurs" sign below each other
        spans = {one.span for one in draft.signatures}
        told = _signed_as(post, draft, source.lines, skipped)
        draft.signatures += (more := [one for one in told if one.span not in spans])
        found += more
    people = dict.fromkeys(one.actor for one in found if isinstance(one.actor, Person))
    each = Post(post.title.removesuffix("s")) if len(people) > 1 else post  # "informateurs"
    return tuple(Incumbency(person, each) for person in people)


def _signed_as(post: Post, draft: Draft, lines: Lines, skipped: set[int]) -> list[Signature]:
    filled = [line for line in lines.filled_in(draft.body, draft.last) if line not in skipped]
    found: list[Signature] = []
    capacity = ""
    for line in filled:
        word = lines.words[line]
        signed = read_signed(word) if capacity else None
        if signed and signed[0]:
            span = Span(lines.starts[line], lines.ends[line])
            found.append(Signature(word, capacity, Person(signed[1], signed[0]), span))
        else:
            capacity = post.title if _is_called(word, post) else ""
    return found


def _is_called(printed: str, post: Post) -> bool:
    """Say whether a capacity is a post, in full or by its first word: "De voorzitter,"."""
    if printed.count(" ") >= _MOST_WORDS:
        return False
    title = printed.casefold().rstrip(" ,:").removeprefix("de ")
    full = post.title.casefold()
    return bool(title) and title.removesuffix(" der staten-generaal") in (full, full.split()[0])


def _sign_beside(
    draft: Draft, source: Signatories, at: tuple[int, int], name: str, above: _Capacity
) -> None:
    """The name behind the capacity, on the same line; it may go on on the next."""
    lines, (line, last) = source.lines, at
    on_next = len(lines.words[last]) + 1 if last > line else 0
    if signed := read_signed(name):
        span = Span(lines.ends[line] - len(name) + on_next, lines.ends[last])
        _sign(draft, source, span, name, signed, above)
        draft.signed_lines.update(at)


def _sign_with_post_below(draft: Draft, source: Signatories, at: int, line: int, post: str) -> None:
    """The name on line `at` of a minister whose post stands below it."""
    name = source.lines.words[at]
    if signed := read_signed(name):
        span = Span(source.lines.starts[at], source.lines.ends[at])
        _sign(draft, source, span, name, signed, _Capacity(post, ""))
        draft.signed_lines.update((at, line))


def _sign_below(draft: Draft, source: Signatories, at: list[int], above: _Capacity) -> None:
    """The name on the line below the capacity, which may run over two lines."""
    words = [source.lines.words[line] for line in at]
    name_at = 1
    if len(at) > 2 and words[1][-1] == "," and not signed_below(*words):
        whole = _ABOVE.match(" ".join(map(without_capitals, words[:2])))
        if whole or words[0][-1] == ",":
            above, name_at = _capacity(whole) if whole else above, 2
    elif len(at) > 2 and _goes_on(words[0], words[1], words[2]):
        name_at = 2
    name = words[name_at] if len(at) > name_at else ""
    signed = read_signed(name)
    if not signed or len(name) > _LONGEST_NAME:
        return
    span = Span(source.lines.starts[at[name_at]], source.lines.ends[at[name_at]])
    _sign(draft, source, span, name, signed, above)
    draft.signed_lines.update(at[: name_at + 1])


def _goes_on(capacity: str, line: str, below: str) -> bool:
    """Say whether a line between a capacity and a name is what a minister is charged with."""
    signed = read_signed(below)
    portfolio = line[0].isupper() and len(line) <= _LONGEST_NAME and not read_signed(line)
    named = signed and (signed[0] or (capacity[-1] != "," and " en " in line and is_name(below)))
    return bool(portfolio and named)


def _sign(
    draft: Draft, source: Signatories, span: Span, name: str, signed: tuple[str, str],
    above: _Capacity,
) -> None:  # fmt: skip
    actor: Person | Incumbency
    if above.post:
        post = source.bodies.post(above.post)
        actor, capacity = Incumbency(Person(signed[1], signed[0]), post), post.title
    else:
        capacity = tidy(above.office)
        actor = _member(source, name, capacity, signed)
    draft.signatures.append(Signature(name, capacity, actor, span))


def _sign_above(draft: Draft, source: Signatories, at: list[int]) -> None:
    """The names on the line above their capacities, one or more columns of them."""
    lines = source.lines
    columns = columns_of(lines.printed(at[0]))
    if any(read_signed(name) is None for _, name in columns):
        return
    parts: list[list[str]] = [[] for _ in columns]
    used = at[:1]
    for line in at[1:]:
        if line in draft.signed_lines or not _continues(lines.words[line], used, parts):
            break
        for part, words in zip(parts, spread(lines.printed(line), len(columns)), strict=True):
            part.append(words)
        used.append(line)
    for (offset, name), part in zip(columns, parts, strict=True):
        capacity = tidy(" ".join(part))
        signed = read_signed(name)
        if signed:
            start = lines.starts[at[0]] + offset
            actor = _member(source, name, capacity, signed)
            span = Span(start, start + len(name))
            draft.signatures.append(Signature(" ".join(name.split()), capacity, actor, span))
    draft.signed_lines.update(used)


def _continues(words: str, used: list[int], parts: list[list[str]]) -> bool:
    """Say whether a line is part of the capacities: the first is, then what completes a name."""
    if len(used) == 1:
        return True
    behind = parts[0][-1]
    return words.startswith("voor ") or behind.endswith((" en", ",", "-", "/", " voor", " van"))


def _member(source: Signatories, name: str, capacity: str, signed: tuple[str, str]) -> Person:
    committee = None
    if "voor " in capacity:
        committee = source.bodies.committee(capacity.partition("voor ")[2])
    listed = source.members.find(name, capacity, committee)
    return listed or Person(signed[1], signed[0])
