"""A plain list of committees: `[{"commissie": …, "leden": [{"naam": …, "partij": …}]}]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kamergraaf.loaders.naming import fractie_of, plain_name, read_name
from kamergraaf.loaders.source import document_id
from kamergraaf.loaders.structure.actors.bodies import COMMITTEES, Bodies
from kamergraaf.loaders.structure.actors.composition import read_role
from kamergraaf.loaders.writing import NOWHERE, Register
from kamergraaf.ontology.nouns import Committee, Document, Membership, Record, Role
from kamergraaf.ontology.register import load_committees

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def is_committee_list(value: Any) -> bool:
    """Say whether a JSON value is such a list."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(one, dict) and "commissie" in one and "leden" in one for one in value)
    )


def read_committee_list(value: Any, source: str, document: str, chamber: str = "tk") -> Document:
    """Return who sits in the committees of a list.

    The list has no date, so no membership is attested on a day; a year in the file's name is a
    remark. Rows that are no member, or that stand there twice, are counted in a remark.
    """
    register, bodies = Register(), Bodies(chamber)
    lost: set[str] = set()
    odd = 0
    for group in value:
        committee = _committee(plain_name(group["commissie"]), bodies, lost)
        span = register.heading(f"Commissie {committee.name}")
        register.note(Record(committee, (plain_name(group["commissie"]),), span=span))
        odd += sum(
            1 for row in _rows(group["leden"]) if not _member(row, committee, bodies, register)
        )
    _remark(register, source, lost, odd)
    return register.document(
        document or document_id(source, b""), source,
        lambda made: replace(made, type="register", title="Commissies en hun leden"),
    )  # fmt: skip


def _rows(members: Any) -> Iterator[Any]:
    yield from members if isinstance(members, list) else (members,)


def _member(row: Any, committee: Committee, bodies: Bodies, register: Register) -> bool:
    if not isinstance(row, dict) or not (printed := plain_name(row.get("naam"))):
        return False
    name, fractie = read_name(printed), fractie_of(bodies, row.get("partij"))
    role = read_role(plain_name(row.get("functie") or row.get("rol"))) or Role.LID
    person = name.member(bodies.chamber, fractie)
    before = len(register.memberships)
    shown = f"{name.full} ({fractie.name})" if fractie else name.full
    register.seat(
        Membership(person, committee, role, fractie, NOWHERE),
        f"{shown}, {role.value} van de commissie {committee.name}",
    )
    if len(register.memberships) == before:
        return False
    register.note(Record(person, (name.full,), span=register.memberships[-1].span))
    return True


def _committee(printed: str, bodies: Bodies, lost: set[str]) -> Committee:
    """Return a committee by its known name, which may have lost its accents: "Financin"."""
    name = COMMITTEES.sub("", printed, count=1)
    name = name.removeprefix("de ").removeprefix("het ")
    whole = {
        "".join(char for char in known.committee.name if char.isascii()): known.committee
        for known in load_committees()
        if known.committee.chamber == bodies.chamber and not known.committee.name.isascii()
    }
    if name in whole:
        lost.add(f"{printed} for {whole[name].name}")
        return whole[name]
    return bodies.committee(name[:1].upper() + name[1:])


def _remark(register: Register, source: str, lost: set[str], odd: int) -> None:
    stem = source.replace("\\", "/").rpartition("/")[2]
    year = _YEAR.search(stem)
    told = f"; its name has {year[0]}" if year else ""
    register.remarks.append(f"the list has no date, so no membership is attested on a day{told}")
    if lost:
        register.remarks.append(f"letters with accents are lost in it: {', '.join(sorted(lost))}")
    if odd:
        register.remarks.append(f"rows left out, without a name or twice in one committee: {odd}")
