"""Acts of other states, which bear the names of ours: "de Belgische Vreemdelingenwet"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

# "het Duitse Burgerlijk Wetboek", "de Belgische Vreemdelingenwet": acts of other states.
_FOREIGN = re.compile(
    r"(?<!\w)(?:Amerikaan|Antilliaan|Arubaan|Belgi|Brit|Curaçao|Deen|Duit|Engel|Fin|Fran|Griek|Hongaar|"
    r"Ier|Indonesi|Italiaan|Luxemburg|Marokkaan|Noor|Oostenrijk|Pool|Portuge|Russi|Spaan|Surinaam|"
    r"Turk|Zweed|Zwitser)(?:s|sch)e $"
)
# "de grondwet van Syrië", "een nieuwe Grondwet"; a Staatscommissie Grondwet is a body.
_GRONDWET = "bwb:BWBR0001840"
_ANOTHER_STATE = re.compile(r" van (?!Nederland|Nederlands|Thorbecke)[A-Z]")
_ANOTHER_BEFORE = re.compile(
    r"(?:[Cc]ommissie|(?<!\w)(?!Nederland)[A-Z][a-zë]{2,14}se|(?<!\w)[Ee]en(?: nieuwe| eigen)?) $"
)
_ANOTHER_ENDS = ("se ", "ommissie ", "een ", "Een ", "nieuwe ", "eigen ")
_LONGEST_STATE = 20


def is_of_another(text: str, act: Reference) -> bool:
    """Tell whether an act is another state's, or a constitution one to come or but a name."""
    if act.key != _GRONDWET and not text.endswith(("se ", "he "), 0, act.start):
        return False
    before = text[max(0, act.start - _LONGEST_STATE) : act.start]
    if before.endswith(("se ", "he ")) and _FOREIGN.search(before):
        return True
    if act.key != _GRONDWET:
        return False
    if before.endswith(_ANOTHER_ENDS) and _ANOTHER_BEFORE.search(before):
        return True
    return _ANOTHER_STATE.match(text, act.end) is not None
