"""A question told again in other words: "Kan de minister zeggen …?", "Zij vragen hoeveel …".

The words that tell what is asked are the same, in whatever sentence: nearly all of the repeat's own
stand in the question, and enough of the question's in the repeat.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_LEAST = 5  # letters of a word that tells something
_FEWEST = 3  # such words of a repeat
_OF_REPEAT = 0.75  # of its words, that the question has
_OF_QUESTION = 0.4
_BEFORE_NEXT = 0.2  # by which the best is better than any other
# What asking itself is said with, and who asks whom.
_ASKING = frozenset(
    b"leden fractie fracties deze vragen vraagt vraag gevraagd minister staatssecretaris regering"
    b" kabinet aangeven toelichten toelichting uitleggen bereid graag voorts tevens verder"
    b" daarnaast zouden willen weten wensen vernemen hebben kunnen nader indien hierover daarover"
    b" welke waarom wanneer hoeveel bewindspersoon bewindslieden opmerking opmerkingen lezen"
    b" merken".split()
)


def find_reworded(asked: bytes, repeats: Mapping[str, bytes]) -> str:
    """Return the key of the repeat that tells a question again, "" where none does for certain.

    Both are in small letters, as `wording` has them.
    """
    question = telling_words(asked)
    if not question:
        return ""
    shares = {key: _share(question, telling_words(said)) for key, said in repeats.items()}
    best = max(shares, key=shares.__getitem__, default="")
    others = (share for key, share in shares.items() if key != best)
    if not best or shares[best] < _OF_REPEAT:
        return ""
    return best if shares[best] >= max(others, default=0.0) + _BEFORE_NEXT else ""


def _share(question: frozenset[bytes], repeat: frozenset[bytes]) -> float:
    both = len(question & repeat)
    if len(repeat) < _FEWEST or both < _OF_QUESTION * len(question):
        return 0.0
    return both / len(repeat)


@lru_cache(maxsize=256)
def telling_words(said: bytes) -> frozenset[bytes]:
    """Return the words of a sentence, in small letters, that tell what it is about."""
    words = (word for word in said.split() if len(word) >= _LEAST)
    return frozenset(word for word in words if word not in _ASKING and b"fractie" not in word)
