"""A sentence as one reads it: on one line, with the words whole that a line break had cut."""

from __future__ import annotations

import re
from itertools import islice

# A hyphen at the end of a line belongs to the word ("JBZ-⏎Raad"), unless it hangs ("Asiel-⏎en"). It
# stands first, for what begins with a fixed sign is found far sooner.
_CUT = re.compile(r"-(?<=[^\W\d_]-)\s*\n\s*(?!(?:en|of|tot)\b)")
# Between two small letters it may have broken a word ("gewasbe-⏎scherming"), but not behind what is
# written with one ("niet-⏎ingezetene") nor where vowels would run into each other ("zee-⏎egel").
_BROKEN = re.compile(
    r"-(?<=[a-zà-þ]-)(?<!\bniet-)(?<!\bnon-)(?<!\bex-)(?<!\boud-)(?<!\bvice-)"
    r"(?:(?<=[aeio]-)[ \t]*\n\s*(?![aeiouj])|(?<![aeio]-)[ \t]*\n\s*)"
    r"(?!(?:en|of|tot)\b)(?=[a-zà-þ])"
)
# A paper that is set with broken words breaks one in ten to twenty lines; where none is broken, a
# hyphen that belongs to its word ends one line in two hundred.
_LINES_PER_WORD = 50
_SOME = 5


def breaks_words(text: str) -> bool:
    """Say whether a paper is set with words broken at the ends of its lines.

    >>> breaks_words("Een gewas-\\nbescherming.\\n" * 5), breaks_words("Een drone-\\nbedrijf.")
    (True, False)
    """
    enough = max(_SOME, text.count("\n") // _LINES_PER_WORD)
    return sum(1 for _ in islice(_BROKEN.finditer(text), enough)) == enough


def one_line(sentence: str, *, broken: bool = False) -> str:
    """Return a sentence without the line breaks and padding of its page.

    `broken` says that its paper breaks words at the ends of lines.

    >>> one_line("de JBZ-\\nRaad en de Asiel- \\n\\nen  Migratiebeheerverordening")
    'de JBZ-Raad en de Asiel- en Migratiebeheerverordening'
    >>> said = "de gewasbe-\\nscherming van een niet-\\ningezetene met zee-\\negels"
    >>> one_line(said, broken=True)
    'de gewasbescherming van een niet-ingezetene met zee-egels'
    >>> one_line("een drone-\\nbedrijf")
    'een drone-bedrijf'
    """
    if "-" in sentence and "\n" in sentence:
        if broken:
            sentence = _BROKEN.sub("", sentence)
        sentence = _CUT.sub("-", sentence)
    return " ".join(sentence.split())
