"""Lines that give somebody the floor: "Mevrouw Podt (D66):", "Minister Van Weel:"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy

NAME = r"(?:[^\W\d_]|[’'])[\w’'.\- ]{0,60}?"
SPEAKER = re.compile(
    rf"(?:\*\*)?(?:(?P<chair>(?:De\s+)?(?:(?:tijdelijk|fungerend|waarnemend)e?\s+)?[Vv]oorzitter)"
    rf"|(?P<post>Minister-[Pp]resident|Minister|Staatssecretaris)\s+(?P<holder>{NAME})"
    rf"|(?:De\s+heer|Mevrouw|Mejuffrouw|Jonkvrouwe?|Dhr\.|Mevr\.|Mw\.|(?:Het\s+|Kamer)?[Ll]id)"
    rf"\s+(?P<name>{NAME})(?:,\s+(?P<office>(?:Minister|Staatssecretaris)\b[^():]{{0,100}}))?)"
    r"\s*(?:\*\*)?\s*(?:\((?P<fractie>[^():]{1,60})\))?\s*:(?:\*\*)?(?=\s|$)"
)
_BEGINS = frozenset("DMSVHKLJ*")  # a page copied as Markdown has "**Minister Kist:**"
# A page that lost the space behind a bold name, and the colon: "De heerKist(VVD)".
_WITHOUT_SPACE = re.compile(
    r"(?P<title>De heer|Mevrouw|Minister|Staatssecretaris)(?P<name>[A-ZÀ-Þ’'][\w’'.\- ]{0,60}?)"
    r"(?P<fractie>\([^()]{1,40}\))?:?$"
)
_CHAIR_WITHOUT_SPACE = re.compile(r"De(?=voorzitter:?$)")
# In the opening of a report it names the chair, and gives nobody the floor.
PRESENT = re.compile(r"(?:Aanwezig|Tegenwoordig) (?:zijn|is)\b")
# "De heer Bos zei het al: …" is no label: but for particles, a name has capitals.
_PARTICLES = frozenset(
    ("van", "von", "de", "der", "den", "ten", "ter", "te", "het", "in", "op", "uit", "el", "al",
     "da", "di", "du", "la", "le", "dos", "zu", "und", "i", "t", "s")
)  # fmt: skip
_LONGEST = 90
_ENDS = re.compile(r"(?:[a-zà-þ\d)]\.|[?!])$")  # of a sentence, that no label breaks off with
# Lands whose delegates speak where a rijkswet is debated, and what old prints say of a turn.
_NO_FRACTIE = frozenset(
    ("Aruba", "Curaçao", "Sint Maarten", "Sint-Maarten", "Nederlandse Antillen", "Interruptie")
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A line that gives somebody the floor, as printed; `after` is the code point behind it."""

    line: int
    chair: bool
    post: str
    name: str
    fractie: str
    after: int
    role: str = ""  # "voorzitter commissie", where that stands for the fractie of a member
    office: str = ""  # "Minister van Financiën", where that stands behind the name

    def first_words(self, lines: Lines) -> tuple[int, int]:
        """Return the line and the code point at which the turn's own words begin."""
        line = lines.at(self.after - 1)
        begin = self.after
        while begin < lines.ends[line] and lines.text[begin].isspace():
            begin += 1
        return (line, begin) if begin < lines.ends[line] else (line + 1, 0)


def read_speaker(lines: Lines, line: int) -> Speaker | None:
    """Return the speaker that a line names; a long name may end on the next line.

    "Voorzitter: Tielen" names the chair and gives nobody the floor.
    """
    word = lines.words[line]
    if word[0] not in _BEGINS:
        return None
    match = SPEAKER.match(word)
    end = line
    if match is None and _CHAIR_WITHOUT_SPACE.match(word):
        match = SPEAKER.match("De voorzitter:")
        return _speaker(match, line, lines.ends[line]) if match else None
    if match is None and len(word) < _LONGEST and (glued := _WITHOUT_SPACE.match(word)):
        spaced = f"{glued['title']} {glued['name']} {glued['fractie'] or ''}:"
        match = SPEAKER.match(spaced)
        return _speaker(match, line, lines.ends[line]) if match else None
    if match is None and ":" not in word and len(word) < _LONGEST and line + 1 < len(lines):
        below = lines.words[line + 1]
        broken = not (_ENDS.search(word) or SPEAKER.match(below))
        if broken and below.find(":") in range(_LONGEST):
            cut = below.index(":") + 1
            match = SPEAKER.fullmatch(_joined(word, below[:cut]))
            if match:
                after = lines.offset(line + 1, cut)
                return _speaker(match, line, after)
    if match is None or (match["chair"] and _names_chair(lines, line, match)):
        return None
    if not match["fractie"] and _is_of_sentence(match["holder"] or match["name"] or ""):
        return None
    return _speaker(match, line, lines.offset(end, match.end()))


def _names_chair(lines: Lines, line: int, match: re.Match[str]) -> bool:
    """Say whether a line says who chairs, as that of a report's opening does."""
    rest = lines.words[line][match.end() :]
    if not rest or match["chair"] == "Voorzitter":
        return bool(rest)
    below = lines.following(line)
    return below < len(lines) and bool(PRESENT.match(lines.words[below]))


def _is_of_sentence(name: str) -> bool:
    return any(word[0].islower() and word not in _PARTICLES for word in name.split())


def _joined(above: str, below: str) -> str:
    return above + below if above.endswith("-") else f"{above} {below}"


def _speaker(match: re.Match[str], line: int, after: int) -> Speaker:
    # A page of the Eerste Kamer has a sign behind each name, of which an "i" is left.
    name = tidy(match["holder"] or match["name"] or "").removesuffix(" i")
    of = tidy(match["fractie"] or "")
    role = of if of[:1].islower() or of in _NO_FRACTIE else ""
    office = tidy(match["office"] or "")
    post = match["post"] or office.partition(" ")[0]
    return Speaker(
        line, bool(match["chair"]), post.lower(), name, "" if role else of, after, role, office,
    )  # fmt: skip
