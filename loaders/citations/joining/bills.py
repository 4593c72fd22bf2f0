"""Bills that change acts: "Wijziging van de Sterrenwet (Wet aanpak manen)"."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

# In front of the acts that a bill changes, where its own short title stands in brackets.
_CHANGES = re.compile(
    r"(?:(?<!\w)(?:Wijziging|Aanpassing|Herziening)|"
    r" (?:tot|houdende) (?:wijziging|aanpassing|herziening)) van [^.;:()]*$"
)
_ACT_TO_COME = ("Wet ", "Reparatiewet ", "Verzamelwet ")
_LONGEST_TITLE = 250


def names_bill(text: str, act: Reference, inner: Reference) -> bool:
    """Tell whether the bracket names what changes the act, not the act.

    So it is in the long title of a bill: "Wijziging van de Sterrenwet (Wet aanpak manen)".
    """
    if inner.resolved_by != "title" or not inner.label.startswith(_ACT_TO_COME):
        return False
    return _CHANGES.search(text, max(0, act.start - _LONGEST_TITLE), act.start) is not None
