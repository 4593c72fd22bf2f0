"""What tells that a word belongs to the sentence and not to the title in front of it."""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.titles.words import LINKS, PARTICLES, STOPS, WORD

_POINTING = ("in het ", "in de ", "bij het ", "bij de ", "krachtens het ", "krachtens de ")
# "heeft de Wet sterren afgeschaft": no noun, and a title has it in front of one only
# ("partnerschap", "pensioen").
_DONE_WITH = re.compile(
    r"(?:aan|af|bekend|bij|door|goed|in|mee|op|open|over|toe|uit|vast)ge\w{3,}"
    r"(?<!hei)(?<!belei)(?<!rech)(?<!dien)(?<!zich)(?<!wich)[dt]$|ge\w+eerd$"
)


def is_outside(text: str, word: re.Match[str], begin: int) -> bool:
    """Tell whether a word belongs to the sentence, not to the title in front of it."""
    at, what = word.start(), word[1]
    if what in PARTICLES and text[word.end() : word.end() + 1] in ".,;":
        return True
    if what in STOPS:
        return not _is_noun(text, begin, at, what)
    if what[-1] not in "dt" or not _DONE_WITH.match(what):
        return False
    follows = WORD.match(text, word.end())
    return not follows or follows[1] in LINKS or follows[1] in STOPS


def _is_noun(text: str, begin: int, at: int, word: str) -> bool:
    """Tell "aanbesteding van werken" or "Besluit aangewezen landen" from what a verb says.

    "De in het Besluit sterren aangewezen landen" are those that it names; one act has no verb in
    the plural.
    """
    if word == "aangewezen":
        return not text.endswith(_POINTING, 0, begin)
    return word in ("werken", "gelden") and text.endswith((" van", " voor", " aan", " Wet"), 0, at)
