"""Bodies that the Kamer sets up for one task: enquiry committees, working groups, delegations."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.text.spelling import tidy, without_capitals
from kamergraaf.ontology.nouns import Committee

_BODY = re.compile(
    r"\bvan (?:de|een) (?P<name>(?:(?:tijdelijke|bijzondere|gemengde|parlementaire|gezamenlijke)"
    r" (?:parlementaire )?)?(?P<kind>[\w-]*commissie|werkgroep|delegatie|stuurgroep)"
    r" (?!voor\b|van\b|over\b|inzake\b|uit\b)(?P<task>[^,;:.()]{3,150}?))"
    r"(?=\d?$| over | inzake | naar aanleiding |[,;:.(])",
    re.IGNORECASE,
)


def find_temporary(title: str, text: str, bodies: Bodies) -> Committee | None:
    """Return the body that a title says made a paper, None where it names none of these.

    Of a name in capitals the spelling is that of the text. A bare "commissie" is no part of it.

    >>> find_temporary("BRIEF VAN DE ENQUÊTECOMMISSIE GAS", "de Enquêtecommissie Gas", Bodies("tk"))
    Committee(name='Enquêtecommissie Gas', chamber='tk')
    """
    found = _BODY.search(tidy(title))
    if not found:
        return None
    own = found["task"] if found["kind"].casefold() == "commissie" else found["name"]
    spelled = re.compile(re.escape(own).replace(r"\ ", r"\s+"), re.IGNORECASE)
    as_printed = (tidy(one[0]) for one in spelled.finditer(text))
    name = next((one for one in as_printed if not one.isupper()), without_capitals(own))
    return bodies.committee(name[0].upper() + name[1:])
