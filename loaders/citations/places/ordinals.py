"""Dutch ordinals up to "dertigste", as the paragraphs ("leden") of articles are named."""

from __future__ import annotations

_WORDS = (
    "eerste", "tweede", "derde", "vierde", "vijfde",
    "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende",
    "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
    "eenentwintigste", "tweeëntwintigste", "drieëntwintigste", "vierentwintigste",
    "vijfentwintigste", "zesentwintigste", "zevenentwintigste", "achtentwintigste",
    "negenentwintigste", "dertigste",
)  # fmt: skip

#: "derde" -> "3"
ORDINALS = {word: str(rank) for rank, word in enumerate(_WORDS, start=1)}


def ordinal_word(number: str) -> str:
    """Return the name of a paragraph: "eerste lid", or "lid 12a" beyond plain ranks.

    >>> ordinal_word("1"), ordinal_word("6a")
    ('eerste lid', 'lid 6a')
    """
    if number.isdigit() and 1 <= int(number) <= len(_WORDS):
        return f"{_WORDS[int(number) - 1]} lid"
    return f"lid {number}"
