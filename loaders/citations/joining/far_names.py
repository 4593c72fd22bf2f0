"""Names that a text gives an act at a distance, behind what the act is about.

"Richtlijn 2016/2341/EU van het Europees Parlement en de Raad betreffende pensioenen (PbEU 2016,
L 354) (hierna: IORP II)": the name is of the directive, not of the page of the journal.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from kamergraaf.loaders.citations.joining.announced import HEREAFTER
from kamergraaf.loaders.citations.joining.brackets import GENERIC, Definition, Token, without_note
from kamergraaf.loaders.citations.reference import Reference

_WORDS = ("hierna", "verder")
_OPENINGS = (") (", ")(", " (", "(", "; ", ", ", ";", ",")
_NAMED = re.compile(
    rf"(?:(?P<open>\)? ?\(|[;,] ?)|\), ){HEREAFTER}"
    r"(?:de |het )?[\"']?(?P<named>\w[\w &.-]{1,40}?)[\"']?(?: te noemen| genoemd)?"
    # without a bracket around it the name ends with its clause
    r"(?(open)\)|(?=[,.;:](?: |$)|$))"
)
# What kind of act is printed in which journal.
_JOURNALS = {"oj:": "eu", "stb:": "law", "trb:": "treaty"}
_PRINTED = tuple(_JOURNALS)
_SORT = re.compile(r"(verordening|richtlijn|besluit)(?:en)?(?!\w)", re.IGNORECASE)
# An act of the Union in full is followed by who made it or by what it is about.
_IN_FULL = re.compile(
    r",? (?:van (?:het Europees Parlement|de Raad|de Commissie)|betreffende |inzake |houdende |"
    r"over |tot (?:vaststelling|wijziging|intrekking) |ter )"
)
_CHANGES = re.compile(
    r"(?:houdende |tot |en (?:tot )?)(?:wijziging|intrekking|vervanging|aanvulling|uitvoering)"
)
_SENTENCE = re.compile(r"[a-z\d)»]\. (?=[A-Z])")
_REACH = 800  # code points in which an act says what it is about
_START = attrgetter("start")


def far_names(text: str, tokens: list[Token]) -> list[Definition]:
    """Return the names so given; what the gazetteer knows by one is no citation of its own."""
    found = []
    for named, work in list(_given(text, tokens)):
        found.append(
            Definition(without_note(named["named"]), work, named.start("named"), named.end())
        )
        at = bisect_left(tokens, named.start("named"), key=_START)
        inner = tokens[at] if at < len(tokens) else None
        if isinstance(inner, Reference) and inner.end <= named.end():
            del tokens[at]
    return found


def _brackets(text: str, tokens: list[Token]) -> Iterator[re.Match[str]]:
    """Yield the names in brackets behind a journal, or within reach of an act in full."""
    since = 0
    for token in tokens:
        if not isinstance(token, Reference) or token.resolved_by != "number":
            continue
        end = token.end
        if token.key.startswith(_PRINTED):
            if end >= since and (named := _NAMED.match(text, end)):
                since = named.end()
                yield named
        elif token.kind == "eu" and _IN_FULL.match(text, end):
            for named in _within(text, max(since, end), end + _REACH):
                since = max(since, named.end())
                yield named


def _within(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the names in brackets whose first word stands in view[start:end]."""
    for word in _WORDS:
        at = text.find(word, start, end)
        while at >= 0:
            opening = next((o for o in _OPENINGS if text.endswith(o, 0, at)), None)
            if opening and (named := _NAMED.match(text, at - len(opening))):
                yield named
            at = text.find(word, at + len(word), end)


def _given(text: str, tokens: list[Token]) -> Iterator[tuple[re.Match[str], Reference]]:
    for named in _brackets(text, tokens):
        name = without_note(named["named"])
        last = bisect_left(tokens, named.start(), key=_START) - 1
        journal = tokens[last]
        if not isinstance(journal, Reference):
            continue
        prefix = journal.key[: journal.key.find(":") + 1]
        printed = prefix in _JOURNALS and journal.end == named.start()
        kind = _JOURNALS[prefix] if printed else "eu"
        while printed and last >= 0 and tokens[last].end == journal.end:  # "Trb. 1957, 74 en 91"
            last -= 1
        work = _act_before(text, tokens[: last + 1], named.start(), kind)
        if work and _fits(text, work, name, printed):
            yield named, work


def _act_before(text: str, tokens: list[Token], end: int, kind: str) -> Reference | None:
    """Return the act that a sentence is about up to `end`; None where it may be another."""
    floor = max(0, end - _REACH)
    for stop in _SENTENCE.finditer(text, floor, end):
        floor = stop.end()
    acts: list[Reference] = []
    for token in reversed(tokens):
        if token.start < floor:
            break
        if isinstance(token, Reference):
            if token.key.startswith(_PRINTED):
                break  # what stands before is an act with a journal of its own
            if token.kind == kind and token.takes_places:
                acts.append(token)
    if not acts:
        return None
    # Of several the one in full is what the name is of, where it is the last.
    full = [act for act in acts if act.resolved_by == "number" and _IN_FULL.match(text, act.end)]
    if len(full) == 1 and full[0] is acts[0]:
        return full[0]
    first = acts[-1]
    # The acts that it changes are no rivals, others are.
    if len(acts) > 1 and not _CHANGES.search(text, first.end, acts[-2].start):
        return None
    return first


def _fits(text: str, work: Reference, name: str, printed: bool) -> bool:
    """Tell whether a name may be this act's; behind a journal any name may."""
    if work.kind != "eu":
        return printed and (name[0].isupper() or name in GENERIC)
    sort, own = _SORT.search(name), _SORT.search(text, work.start, work.end)
    if sort and own and sort[1].lower() != own[1].lower():
        return False
    if printed:
        return bool(sort) or name[0].isupper()
    return bool(sort) and work.resolved_by == "number" and bool(_IN_FULL.match(text, work.end))
