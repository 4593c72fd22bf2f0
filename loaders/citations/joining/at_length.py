"""Articles of an act of the Union that is named at length: "artikel 4 van de richtlijn van de Raad
van 19 december 1978 betreffende gelijke behandeling (79/7/EEG)".
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.reference import Reference

_SORT = re.compile(
    r",? (?:van|in|uit|bij) (?:de |het |een )?(?:(?:EEG|EG|eerste|tweede|derde|vierde|vijfde|"
    r"zesde|zevende|achtste|genoemde|Europese)[- ]?)?"
    r"(?:richtlijn|verordening|beschikking|(?:kader)?besluit|aanbeveling)"
    r"(?:,? (?:van|betreffende|inzake|over|tot|ter|houdende|nr\.?|met|voor) |,? \(?$| $)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"[.;]|(?:wet|besluit|verdrag)(?!\w)")
_LONGEST = 400


def at_length(text: str, end: int, act: Reference) -> bool:
    """Tell whether the act at whose number a description ends is what places at `end` are of."""
    if act.kind != "eu" or act.resolved_by != "context" or not 0 < act.start - end < _LONGEST:
        return False
    sort = _SORT.match(text, end, act.start)
    return sort is not None and _OTHER.search(text, sort.end(), act.start) is None
