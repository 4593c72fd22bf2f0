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
# "een Europese sterrenwet" is none of our acts; the Union's own go by these words as well.
_UNION = (" Europese ", " europese ")
# "de grondwet van Syrië", "een nieuwe Grondwet"; a Staatscommissie Grondwet is a body.
_GRONDWET = "bwb:BWBR0001840"
_ANOTHER_STATE = re.compile(r" van (?!Nederland|Nederlands|Thorbecke)[A-Z]")
_ANOTHER_BEFORE = re.compile(
    r"(?:[Cc]ommissie|(?<!\w)(?!Nederland)[A-Z][a-zë]{2,14}se|(?<!\w)[Ee]en(?: nieuwe| eigen)?) $"
)
_ANOTHER_ENDS = ("se ", "ommissie ", "een ", "Een ", "nieuwe ", "eigen ")
_ONE_OF_SORT = (" een ", " geen ", "Een ", "Geen ")
_TO_COME = (" 19..", " 20..")  # "(Archiefwet 19..)" is the title of a bill
_HIGH = re.compile(r"(?<!\w)\d{3}[a-z]{0,4} $")
_APART = re.compile(r"(?!\.?[\w&-]| \d)")
_LONGEST_STATE = 20


def is_of_another(text: str, act: Reference) -> bool:
    """Tell whether an act is another state's, or a constitution one to come or but a name.

    So it is one of a sort that has lost its capital: "Er kwam een pachtwet tot stand". And the
    letter of "artikel 4 K" is an item, that of "art. 250 K" is the Wetboek van Koophandel.
    """
    if text.startswith("K", act.start) and act.end - act.start <= len("K."):
        return not (
            _HIGH.search(text, max(0, act.start - 8), act.start) and _APART.match(text, act.end)
        )
    if text.startswith(_TO_COME, act.end):
        return True
    if text.endswith(_ONE_OF_SORT, 0, act.start) and _is_sort(text[act.start : act.end]):
        return True
    if act.key != _GRONDWET and not text.endswith(("se ", "he "), 0, act.start):
        return False
    if text.endswith(_UNION, 0, act.start) and _is_sort(text[act.start : act.end].lower()):
        return True
    before = text[max(0, act.start - _LONGEST_STATE) : act.start]
    if before.endswith(("se ", "he ")) and _FOREIGN.search(before):
        return True
    if act.key != _GRONDWET:
        return False
    if before.endswith(_ANOTHER_ENDS) and _ANOTHER_BEFORE.search(before):
        return True
    return _ANOTHER_STATE.match(text, act.end) is not None


def _is_sort(name: str) -> bool:
    """Tell "pachtwet", which may be any, from the Pachtwet."""
    return name.islower() and name.endswith("wet") and name.isalpha()
