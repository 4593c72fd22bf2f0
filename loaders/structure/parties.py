"""Of which fractie members are, as a paper prints it: "de leden Van Vliet (SP) en Smal (D66)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.bodies import Bodies, normal_form

_MEMBER = re.compile(
    r"\b(?P<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l)\s+){0,3}"
    r"[A-ZÀ-Þ][\w’]{1,30}(?:-[\w’]{1,30}){0,3})"
    r"\s+\((?P<of>[A-Z0-9][\w/-]{1,30}|Partij voor de Dieren)\)"
)


def remember_parties(text: str, bodies: Bodies) -> None:
    """Let who is named alone further on be of the fractie that the paper prints behind the name.

    Not who is printed with more than one. A member who left to be a fractie alone is of the one
    that the paper prints.
    """
    known = frozenset(bodies.fracties)
    found: dict[str, set[str]] = {}
    for member in _MEMBER.finditer(text):
        fractie = normal_form(member["of"])
        if fractie in known:
            name = "fractie" + normal_form(member["name"])
            found.setdefault(name, set()).add(bodies.fracties[fractie])
    for name, fracties in found.items():
        if len(fracties) == 1:
            bodies.fracties[name] = fracties.pop()
