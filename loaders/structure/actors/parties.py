"""Of which fractie members are, as a paper prints it: "de leden Van Vliet (SP) en Smal (D66)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.text.spelling import normal_form

# To look for what stands in brackets, and then for the name in front, takes a tenth of the time.
_OF = re.compile(
    r"\((?P<of>[A-Z0-9][\w/-]{1,30}|Partij voor de Dieren"
    r"|(?P<own>(?:Groep|Lid) [A-ZÀ-Þ][\w’ -]{2,40}))\)"
)
_NAME = re.compile(
    r"\b(?P<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l)\s+){0,3}"
    r"[A-ZÀ-Þ][\w’]{1,30}(?:-[\w’]{1,30}){0,3})\s+\Z"
)
_LONGEST = 80  # code points of a name


def remember_parties(text: str, bodies: Bodies) -> None:
    """Let who is named alone further on be of the fractie that the paper prints behind the name.

    Not who is printed with more than one. A member who left to be a fractie alone is of the one
    that the paper prints.
    """
    known = frozenset(bodies.fracties)
    found: dict[str, set[str]] = {}
    for of in _OF.finditer(text):
        fractie = normal_form(of["of"])
        if of["own"]:  # "Groep Van Haga", of one who left his or her fractie
            bodies.fracties.setdefault(fractie, of["own"])
        elif fractie not in known:
            continue
        begin = max(0, of.start() - _LONGEST)
        begin = max(begin, text.rfind(",", begin, of.start()))  # no name has a comma
        if member := _NAME.search(text, begin, of.start()):
            name = "fractie" + normal_form(member["name"])
            found.setdefault(name, set()).add(bodies.fracties[fractie])
    for name, fracties in found.items():
        if len(fracties) == 1:
            bodies.fracties[name] = fracties.pop()
