"""Where letters begin, and what their heads say: title, addressee, place and date, kenmerk."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from kamergraaf.loaders.structure.text.dates import DATE, DAY, MISPRINTED_DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy
from kamergraaf.ontology.nouns import Actor, Chamber, LetterKind, Signature, Span

# The number of the paper may stand before its title.
_NUMBER = r"(?:[A-Z]{1,3}\s?/\s?(?=[Nn]r))?(?:(?:[Nn]r\.?\s*)?(?:\d{1,5}[a-z]?|[A-Z]{1,3}\d?)\s+)?"
# In capitals, as the Eerste Kamer prints it; in lower case only where a letter's head follows.
_TITLE = re.compile(rf"{_NUMBER}(?:(?:NADERE|AANVULLENDE|TWEEDE) )?BRIEF (?:VAN|AAN) ")
_LEADING_NUMBER = re.compile(rf"^{_NUMBER}(?=(?:[A-Z]+ )?BRIEF )")
_LOWER_TITLE = re.compile(
    r"(?:(?:Nadere|Aanvullende|Tweede) brief|Brief) (?:van|aan) (?:de|het) "
    r"(?:(?:plv\. |plaatsvervangend )?[Vv]oorzitter|[Gg]riffier|[Mm]inister|[Ss]taatssecretaris)"
)
_TO = re.compile(r"(?:Aan (?:de|het|mevrouw|mw\.)|AAN (?:DE|HET)) ")
_DATED = re.compile(
    rf"[A-ZÀ-Þ’'][\w’' -]{{1,30}},?\s+(?:[a-z]+dag\s+)?({MISPRINTED_DAY})\.?$", re.IGNORECASE
)
_LONE_DAY = re.compile(rf"({DAY})\.?$", re.IGNORECASE)  # without a place, below the addressee
_GREETS = re.compile(r"(?:Zeer |Hoog)?[Gg]eachte\b")
_KENMERK = re.compile(
    r"(?<!\buw )(?:Ons\s+)?kenmerk\s*:?\s*([0-9A-Z][0-9A-Za-z./-]{3,})", re.IGNORECASE
)
_OF_GOVERNMENT = re.compile(r"minister|staatssecretaris|bewindspers", re.IGNORECASE)
_OF_KAMER = re.compile(r"brief van (?:het presidium|het lid |de leden |de voorzitter)")
_FROM_OUTSIDE = re.compile(r"aan de voorzitter van de (?:eerste|tweede) kamer", re.IGNORECASE)
# Within the Kamer its bodies write to each other.
_WITHIN = re.compile(r"aan (?:het presidium|de leden\b|de \w+ commissie)", re.IGNORECASE)
_EUROPEAN = "europese commissie"
_OF_COMMITTEE = re.compile(r"commissie|voorzitter|griffier", re.IGNORECASE)
# What a head may say below its date, each on a line of its own.
_PARTICULAR = re.compile(
    r"(?:(?P<own>(?:Ons\s+)?[Kk]enmerk|Onze\s+referentie)|Uw\s+(?:kenmerk|brief)"
    r"|Uw\s+referentie|Bijlagen?(?=\s*:))"
    r"\s*:?\s*(?P<value>[0-9A-Z][0-9A-Za-z./-]*(?:\s[^.?!]{0,40})?)"
)
_LINES_BELOW_DATE = 4
_HEAD_LINES = 14  # a head says all it has to say within so many lines with words


@dataclass(slots=True)
class Draft:
    """A letter while it is read: its lines (half-open), where its head ends, and what is known."""

    first: int
    body: int  # the first line behind the head
    last: int
    title: str
    printed: date | None = None
    printed_span: Span | None = None
    printed_words: str = ""
    kenmerk: str = ""
    to: str = ""
    by_government: bool = False
    in_debate: bool = False  # answers to what members asked there, and no committee
    kind: LetterKind = LetterKind.UITGAAND
    key: str = ""
    subject: str = ""
    date: date | None = None
    sender: Actor = field(default_factory=lambda: Chamber("tk"))
    addressees: tuple[Actor, ...] = ()
    replying: tuple[Actor, ...] = ()  # who answers in the place of those, where that is told
    copies: tuple[Actor, ...] = ()
    signatures: list[Signature] = field(default_factory=list)
    signed_lines: set[int] = field(default_factory=set)

    def span(self, lines: Lines) -> Span:
        """Return the stretch of text that the letter covers."""
        last = self.last - 1
        while last > self.first and not lines.words[last]:
            last -= 1
        return Span(lines.starts[self.first], lines.ends[last])

    def head(self, lines: Lines) -> Span | None:
        """Return the stretch of text that the letter's head covers, None where it has none."""
        filled = lines.filled_in(self.first, self.body)
        return Span(lines.starts[filled[0]], lines.ends[filled[-1]]) if filled else None

    def text(self, lines: Lines) -> str:
        """Return the letter's text, line breaks and all."""
        return self.span(lines).of(lines.text)


def find_letters(lines: Lines, skipped: set[int]) -> list[Draft]:
    """Return the letters printed in the text, in order; `skipped` are lines of notes and pages."""
    drafts: list[Draft] = []
    free = 0  # the first line that is in no letter's head
    for line in lines.filled:
        if line >= free and line not in skipped and _begins(lines, line):
            draft = _read_head(lines, line, skipped)
            drafts.append(draft)
            free = draft.body
    for draft, later in pairwise(drafts):
        draft.last = later.first
    return drafts


def _begins(lines: Lines, line: int) -> bool:
    word = lines.words[line]
    if "BRIEF" in word and _TITLE.match(word):
        return True
    if word[0] in "DS'’‘" and _DATED.match(word):  # the day above the addressee whom it greets
        to, *below = [*_next_words(lines, line, 3), ""]
        return bool(_TO.match(to)) and any(map(_GREETS.match, below))
    if word[0] not in "ABNT":
        return False
    if "rief " in word and _LOWER_TITLE.match(word):
        return any(_TO.match(later) for later in _next_words(lines, line, 4))
    # A letter without a title: an addressee, and a place and date right below.
    return bool(_TO.match(word)) and any(_DATED.match(w) for w in _next_words(lines, line, 3))


def _next_words(lines: Lines, line: int, count: int) -> list[str]:
    found = []
    for _ in range(count):
        line = lines.following(line)
        if line >= len(lines):
            break
        found.append(lines.words[line])
    return found


def _read_head(lines: Lines, first: int, skipped: set[int]) -> Draft:
    title: list[str] = []
    to: list[str] = []
    draft = Draft(first, first + 1, len(lines), "")
    line = first
    for _ in range(_HEAD_LINES):
        if line >= len(lines) or line in skipped:
            break
        word = lines.words[line]
        if line != first and "BRIEF" in word and _TITLE.match(word):
            break
        if dated := _DATED.match(word) or (_LONE_DAY.match(word) if to else None):
            begin, end = lines.offset(line, dated.start(1)), lines.offset(line, dated.end(1))
            draft.printed = read_date(dated[1]) if DATE.match(dated[1]) else None
            draft.printed_words = tidy(dated[1])
            draft.printed_span = Span(begin, end)
            draft.body = line + 1
            below = lines.following(line)
            if not to and below < len(lines) and _TO.match(lines.words[below]):
                to.append(lines.words[below])
                draft.body, line = below + 1, below
            _read_below_date(lines, draft, line, skipped)
            break
        if kenmerk := _KENMERK.search(word):
            draft.kenmerk = draft.kenmerk or kenmerk[1].rstrip(".")
        elif _TO.match(word) or to:
            to.append(word)
            # Without a date in sight the head is its first lines and no more.
            draft.body = line + 1 if len(to) == 1 else draft.body
        elif not title or (word.isupper() and title[0].isupper()):
            title.append(word if title else _LEADING_NUMBER.sub("", word))
            draft.body = line + 1
        line = lines.following(line)
    draft.title = tidy(" ".join(title))
    draft.to = tidy(" ".join(to if draft.printed_span else to[:1]))
    draft.by_government = _by_government(draft)
    return draft


def _read_below_date(lines: Lines, draft: Draft, line: int, skipped: set[int]) -> None:
    """Take in the letter's own kenmerk, and other particulars of that form, below its date."""
    for _ in range(_LINES_BELOW_DATE):
        line = lines.following(line)
        if line >= len(lines) or line in skipped:
            return
        particular = _PARTICULAR.fullmatch(lines.words[line])
        if not particular:
            return
        if particular["own"]:
            draft.kenmerk = draft.kenmerk or particular["value"].split(" ")[0].rstrip(".")
        draft.body = line + 1


def _by_government(draft: Draft) -> bool:
    """Say whether a minister writes, from the title, else from whom the letter is addressed to."""
    title = draft.title.casefold()
    if title.startswith("brief van") and _EUROPEAN in title:  # no committee of the Kamer
        return bool(_FROM_OUTSIDE.match(draft.to))
    if _OF_KAMER.match(title):
        return False
    if title.startswith("brief aan") or not title:
        return not (_OF_GOVERNMENT.search(draft.title or draft.to) or _WITHIN.match(draft.to))
    if _OF_COMMITTEE.search(title):
        return False
    # Who writes to the Kamer from outside, an informateur or a court of audit, answers it too.
    return bool(_OF_GOVERNMENT.search(title) or _FROM_OUTSIDE.match(draft.to))
