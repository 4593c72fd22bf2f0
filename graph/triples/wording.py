"""A sentence as one reads it: on one line, with the words whole that a line break had cut."""

from __future__ import annotations

import re

# A hyphen at the end of a line belongs to the word ("JBZ-⏎Raad"), unless it hangs ("Asiel-⏎en"). It
# stands first, for what begins with a fixed sign is found far sooner.
_CUT = re.compile(r"-(?<=[^\W\d_]-)\s*\n\s*(?!(?:en|of|tot)\b)")


def one_line(sentence: str) -> str:
    """Return a sentence without the line breaks and padding of its page.

    >>> one_line("de JBZ-\\nRaad en de Asiel- \\n\\nen  Migratiebeheerverordening")
    'de JBZ-Raad en de Asiel- en Migratiebeheerverordening'
    """
    if "-" in sentence and "\n" in sentence:
        sentence = _CUT.sub("-", sentence)
    return " ".join(sentence.split())
