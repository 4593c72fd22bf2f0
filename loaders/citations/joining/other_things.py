"""Names that a text gives to something else than an act: to a paper about it, or to a body."""

from __future__ import annotations

import re

# "de memorie van toelichting bij de Wet sterren (hierna: MvT)", "het advies over de Wet sterren
# (hierna: het advies)", "de commissie Wet sterren (hierna: de Commissie)"
_OTHER = re.compile(
    r"(?:mvt|mva|nnav|nnv|nvw|nvt|nnavv|nota|"
    r"(?:\w{2,20})?(?:memorie|toelichting|brief|nota|notitie|rapport|advies|evaluatie|verslag|"
    r"verzoek|aanvraag|rapportage|onderzoek|monitor|motie|amendement|handreiking|consultatie|"
    r"commissie|autoriteit|minister|staatssecretaris|college|inspectie|toezichthouder|werkgroep|"
    r"fonds|toets|procedure)s?)"
    r"(?:$| (?:van|bij|over|aan|inzake|naar|uit|op) )"
)


def is_other_thing(name: str, title: str) -> bool:
    """Tell whether a name is of a paper, body or procedure that the title itself does not name.

    >>> is_other_thing("MvT", "Wet sterren"), is_other_thing("Sterrenwet", "Wet sterren")
    (True, False)
    >>> is_other_thing("Nota", "Nota ruimte"), is_other_thing("Woo-verzoek", "Wet open overheid")
    (False, True)
    """
    found = _OTHER.match(name.lower().replace("-", ""))
    return found is not None and found[0].split()[0] not in title.lower()
