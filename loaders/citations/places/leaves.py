"""The paragraphs and parts of one article: "tweede lid, onder a, en derde lid"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamergraaf.loaders.citations.places.members import members, parenthesised
from kamergraaf.loaders.citations.places.paragraphs import LID, ONDERDEEL, next_article
from kamergraaf.loaders.citations.places.ranks import DOUBLED, RANK

# Parts of a paragraph without a letter; in acts of the Union another may follow.
SENTENCE = (
    rf"(?:,? (?:den? )?(?:{RANK}n?(?: (?:en|of) {RANK})?|inleidende|laatsten?) "
    r"(?:(?:vol)?zin(?:nen|snede)?|alinea(?:'s)?|(?:gedachte)?streepjes?)\b"
    rf"|,? (?:aanhef\b(?!,? en)|slot(?:zin)?\b|(?:het )?(?:voor)?laatste lid\b|ten {RANK}\b))"
)
_BEFORE_PART = re.compile(
    rf"{SENTENCE}{{1,2}}(?=,? (?:aanhef en )?(?:onder|punt|sub|letter))", re.I
)
# Another paragraph, or more of them: "tweede lid, achtste en tiende lid".
_MORE = (
    rf"(?: (?:het )?(?!\d+ )\w+ lid\b| {RANK}(?:(?:, | en | of | tot en met ){RANK})+ lid\b"
    r"| lid \d)"
)
_AGAIN = re.compile(
    r",? (?:en|of|jo\.?|j°|juncto|dan wel|als(?:mede|ook)|evenals|respectievelijk|"
    r"onderscheidenlijk|"
    r"(?:(?:gelezen )?in (?:samenhang|verbinding|verband|combinatie)|gelezen) met)"
    rf"(?={_MORE}| onderdeel | onder [a-z](?!\w| van art))|,(?={_MORE})",
    re.IGNORECASE,
)
#: Nearly always the sentence just goes on behind a number (" van de Awb"). What belongs to its item
#: (LID, ONDERDEEL, _AGAIN and the endings that `articles` reads) begins with one of these letters;
#: a look at it saves nine patterns of 0.5 µs each.
OF_ITEM = frozenset("hetcdvzanliporsjg\xa70123456789")
_PART_ALONE = re.compile(r"\d{1,2}°\.?, (?:der|van de) ")
_BEHIND_LETTER = (" ", ",")
# "artikel 1.1 ii, jj en kk Tw": definitions behind the twenty-sixth
_DOUBLED = re.compile(
    r" (?!vv\.)(?P<letters>(?:%s)(?:(?:, | en | of |, en | t/m | tot en met )(?:%s))*)(?![\w'])"
    % ((DOUBLED,) * 2)
)
_OF, _NONE = "va", ("",)  # "va" begins none of them


def goes_on(text: str, end: int, letters: frozenset[str]) -> bool:
    """Tell whether one of `letters` stands behind `end`, a comma and a space apart."""
    if text[end : end + 1] in (",", ".", ";"):  # a point may be a comma that was misread
        end += 1
    if text[end : end + 1] == " ":
        end += 1
    ahead = text[end : end + 2].lower()
    # A letter alone begins a number of the Kieswet ("Y 5") or is a part ("lid 2, b, van de").
    return (ahead[:1] in letters and ahead != _OF) or ahead[1:] in _BEHIND_LETTER


def read_leaves(text: str, end: int, base: str, leaves: list[str]) -> int:
    """Read the paragraphs and parts of an article: "tweede lid, onder a, en derde lid"."""
    before: Sequence[str] = _NONE  # paragraphs that another part is of: "onder a, en onderdeel b"
    while True:
        lid = LID.match(text, end)
        stop = _to_part(text, lid.end() if lid else end)
        going = not lid or goes_on(text, stop, OF_ITEM)
        part = ONDERDEEL.match(text, stop) if going else None
        if not lid and not part:
            return end
        ranks = members(_printed(lid)) if lid else before
        if lid and lid["number"] and (cut := next_article(lid["number"], base)):
            ranks, stop = members(lid["number"][:cut]), lid.start("number") + cut
            part, going = None, False
        parts, before = _parts(part) if part else _NONE, ranks
        leaves += [
            base + (parenthesised(rank) if rank else "") + deeper
            for rank in ranks
            for deeper in parts
        ]
        end = part.end() if part else stop
        if not going or not goes_on(text, end, OF_ITEM):
            return end
        end = _read_deeper(text, end, leaves, lid is not None)
        again = _AGAIN.match(text, end)
        if not again:
            return end
        end = again.end()


def read_doubled(text: str, end: int) -> re.Match[str] | None:
    """Read letters in twos right behind a number: "artikel 1.1 ii, jj en kk"."""
    twice = text[end + 1 : end + 2] == text[end + 2 : end + 3]
    return _DOUBLED.match(text, end) if twice else None


def is_comma(text: str, end: int) -> bool:
    """Tell whether the point at `end` is a comma that was misread: "artikel 2. tweede lid".

    No sentence begins so; nor does one with "1°., der wet".
    """
    if text[end : end + 2] != ". ":
        return False
    if text[end + 2 : end + 3].islower():
        return LID.match(text, end + 1) is not None
    return _PART_ALONE.match(text, end + 2) is not None


def _printed(lid: re.Match[str]) -> str:
    """Return the paragraphs as printed, without what a reader of images or a typist made of them.

    An l stands for 1, and "2°" before "lid" is a rank.
    """
    return lid["rank"].replace("°", "") if lid["rank"] else lid["number"].replace("l", "1")


def _to_part(text: str, end: int) -> int:
    """Return where the part begins behind "tweede alinea" at `end`; `end` where none does."""
    if text[end : end + 2] not in (", ", " e", " t", " d", " i", " l"):
        return end
    between = _BEFORE_PART.match(text, end)
    return between.end() if between else end


def _read_deeper(text: str, end: int, leaves: list[str], in_lid: bool) -> int:
    """Read a part of the part that ends at `end`: "punt 15, onder c)", "onder A, tweede lid".

    Where a paragraph was read already (`in_lid`), another one stands beside it.
    """
    deeper = ONDERDEEL.match(text, end) or (None if in_lid else LID.match(text, end))
    if not deeper:
        return end
    stem = leaves.pop()
    if "letters" in deeper.groupdict():
        leaves += [stem + part for part in _parts(deeper)]
    else:
        listed = deeper["rank"] or deeper["number"] or ""
        leaves += [stem + parenthesised(member) for member in members(listed)]
    return deeper.end()


def _parts(part: re.Match[str]) -> tuple[str, ...]:
    """Return the parts that "onder a en b", "punt 3, a) en b)" or "onder c), i)" mean."""
    first, *others = members(part["letters"])
    nested = first.isdigit() or (len(first) > 1 and first.isupper())  # "onder II, a en b"
    if others and nested and all(other.islower() for other in others):
        return tuple(f"({first})({other})" for other in others)
    listed = [f"({letter})" for letter in (first, *others)]
    # Of several numbers deeper than a letter the letter is the place.
    deeper = part["sub"] or (part["roman"] if not part["romans"] else "")
    if deeper:
        listed[-1] += f"({deeper})"
    return tuple(listed)
