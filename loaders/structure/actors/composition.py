"""Composition notes: who sits in a committee, for which fractie and in which role.

Three forms: "Van Hattem (PVV) (voorzitter)" of today, and the older "Leden: Smits (PvdA), Reitsma
(CDA), voorzitter, … Plv. leden: Bakker (CDA)" and "Leden: Hoeve, A.B. ter (CDA), voorzitter". In
the older ones the role stands behind the comma, in the last the surname before one.
"""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy, tidy_name
from kamergraaf.ontology.nouns import Collective, Committee, Membership, Person, Role, Span

COMPOSITION = re.compile(
    r"(?:De\s+)?[Ss]amenstelling(?:\s+(?:van\s+de\s+)?[Cc]ommissie)?\s*:?|Leden:"
)

_ROLE = (
    r"(?:(?:eerste|tweede|1e|2e)\s+)?(?:(?:onder|vice)?(?:-\s*)?voor(?:-\s+)?zitter"
    r"|(?:fng|plv)\.?\s+voorzitter|vz\.?|griffier)"
)
_SEAT = re.compile(
    rf"(?P<name>[^(),;:]{{2,80}}?),?\s*\((?P<fractie>[^()]{{1,60}})\)"
    rf"(?:\s*\((?P<role>[^()]{{1,40}})\))?"
    rf"(?:,?\s*\(?(?P<behind>{_ROLE})\b\)?)?",
    re.IGNORECASE,
)
# What stands between a surname and its fractie where the surname comes first.
_BEHIND_SURNAME = re.compile(
    r"(?P<initials>(?:[A-ZÀ-Þ][a-z]{0,2}\.\s?)+)(?P<particles>(?:[a-z’'‘]{1,4}(?:\s+[a-z’'‘]{1,4})*)?)"
)
# A paragraph of a list of members, which may stand apart from the word "Samenstelling".
_LISTED = re.compile(
    r"(?:(?:Plv\.?|Plaatsvervangende?)\s*-?\s*l|L)eden\s*:"
    r"|[A-ZÀ-Þ’'][^(),;:.?!]{1,50}(?:,\s(?:[A-ZÀ-Þ][a-z]{0,2}\.\s?)+[a-z’' ]{0,15})?"
    r"\s\([A-Z0-9][^()]{1,40}\)(?:\s*[(,;]|\s+en\b|\.?$)"
)
_DEPUTIES = re.compile(r"(?:Plv\.?|Plaatsvervangende?)\s*-?\s*leden", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:[\s.,;]*(?:en|de heer|mevrouw|mw\.|mevr\.)\s+|[\s.,;]+)+", re.IGNORECASE
)
_VACANT = re.compile(r"vac(?:\.|ature|ant)?$", re.IGNORECASE)


def lists_members(words: str) -> bool:
    """Say whether a paragraph begins as a list of members does.

    >>> lists_members("Leden: Vos (D66)"), lists_members("De leden vragen (nader) waarom.")
    (True, False)
    """
    return bool(_LISTED.match(words))


def members_below(lines: Lines, line: int, border: int) -> int:
    """Return the next paragraph of a list of members that an empty line cut; `border` if none."""
    below = lines.following(line - 1, border)
    return below if below < border and lists_members(lines.words[below]) else border


def read_role(printed: str) -> Role | None:
    """Return the role that a word names; None where it names none.

    A deputy chair has many names: ondervoorzitter, vice-voorzitter, plaatsvervangend (plv.)
    voorzitter, eerste or tweede voorzitter. A fungerend (fng.) voorzitter chairs.

    >>> read_role("vice-voorzitter"), read_role("plv. voorzitter")
    (<Role.ONDERVOORZITTER: 'ondervoorzitter'>, <Role.ONDERVOORZITTER: 'ondervoorzitter'>)
    """
    word = tidy_name(printed).casefold()
    if "griffier" in word:
        return Role.GRIFFIER
    if not word.endswith(("voorzitter", "vz", "vz.")):
        return None
    plain = word.removeprefix("fng. ").removeprefix("fng ")
    return Role.VOORZITTER if plain in {"voorzitter", "vz", "vz."} else Role.ONDERVOORZITTER


def read_composition(
    text: str, span: Span, committee: Committee | Collective, bodies: Bodies
) -> list[Membership]:
    """Return the memberships that the note at `span` of `text` attests for `committee`."""
    deputies = _DEPUTIES.search(text, span.start, span.end)
    border = deputies.start() if deputies else span.end
    found: list[Membership] = []
    seen: set[Person] = set()
    before = span.start
    for seat in _SEAT.finditer(text, span.start, span.end):
        fractie, initials = seat["fractie"], ""
        skipped = _LEADING.match(seat["name"])
        start = seat.start() + (skipped.end() if skipped else 0)
        name = _bare(seat["name"])
        if behind := _BEHIND_SURNAME.fullmatch(name):
            start, name = _surname_first(text, before, seat.start(), behind)
            initials, name = behind["initials"].replace(" ", ""), _bare(name)
        before = seat.end()
        fractie, _, within = fractie.replace(",", ";").partition(";")  # "(CDA; voorzitter)"
        told = filter(None, (seat["role"], seat["behind"], within))
        role = next(filter(None, map(read_role, told)), None)
        if not name or not (name[0].isalpha() or name[0] in "’'") or _VACANT.match(name):
            continue
        sits_for = bodies.fractie(fractie)
        person = Person(name, initials, chamber=bodies.chamber, fractie=sits_for.name)
        if person in seen:
            continue
        seen.add(person)
        role = role or (Role.LID if start < border else Role.PLAATSVERVANGEND_LID)
        found.append(Membership(person, committee, role, sits_for, Span(start, seat.end())))
    return found


def _bare(printed: str) -> str:
    """Return a name on one line, without what leads to it in a list."""
    return tidy_name(_LEADING.sub("", printed))


def _surname_first(text: str, start: int, end: int, behind: re.Match[str]) -> tuple[int, str]:
    """Return where the surname ahead of initials begins, and the name: "Vlies, B.J. van der"."""
    begin = max(start, text.rfind(":", start, end) + 1)
    skipped = _LEADING.match(text[begin:end])
    begin += skipped.end() if skipped else 0
    name = f"{tidy(behind['particles'])} {tidy_name(text[begin:end]).strip(' ,')}".strip()
    return begin, name[:1].upper() + name[1:]
