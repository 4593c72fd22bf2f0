"""What of an advice is the government's reaction, where no italics tell the two apart.

Numbers and words do: a number that is printed again, "ik", a heading, and whatever follows on what
the council advises on a point.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kamergraaf.loaders.structure.actors.people import signed_beside
from kamergraaf.loaders.structure.exchange.prose import Section
from kamergraaf.loaders.structure.frame.headline import PUT_BEFORE
from kamergraaf.loaders.structure.frame.paper import Paper
from kamergraaf.loaders.structure.frame.signers import is_name

_ENDS = (".", "?", "!", ":", "»", "”", ")", ",")
# How a paragraph of the reaction opens; what goes on below it is of the reaction too.
_REACTS = re.compile(
    r"Naar aanleiding van (?:het|dit|de|deze) (?:advies|opmerking|suggestie)"
    r"|(?:Aan|In) (?:het|dit|de|deze) (?:advies|opmerking|suggestie)\w*\b[^.]{0,60}? is\b"
    r"|(?:Conform|Overeenkomstig) (?:het|dit) advies\b"
    r"|(?:Het|Dit) advies\b[^.]{0,60}? is (?:op\w* |over\w* )?ge\w+"
    r"|De (?:\w+ )?(?:kanttekening|opmerking)\w*\b[^.]{0,60}? (?:is|zijn|heeft|hebben) (?:\w+ )?"
    r"(?:verwerkt|overgenomen|opgevolgd|geleid|aanleiding)"
    r"|De (?:memorie van )?toelichting\b[^.]{0,120}? (?:is|zijn) (?:[\w-]+ ){0,4}?"
    r"(?:aangevuld|aangepast|verduidelijkt|uitgebreid|herzien|gewijzigd)\b(?! moet)"
    r"|De (?:initiatiefnemers?|indieners?) (?:dank|onderschrijv|onderschrijf|del|deel|heb|heeft)"
    r"|De regering (?:dankt|onderschrijft het advies|deelt|volgt het advies|heeft naar aanleiding)"
    r"|Ik (?:heb|moge|onderschrijf|deel|verzoek)\b|Van de gelegenheid is gebruik gemaakt"
)
# "De Afdeling wijst er terecht op": so the government grants it.
_GRANTS = re.compile(
    r"De (?:Afdeling|Raad)(?: advisering)?(?: van (?:de Raad van )?State)? [a-z]+ (?:er )?terecht\b"
)
_FIRST_PERSON = re.compile(r"\b(?:[Ii]k|mij)\b(?! ?[”’»\"])")
_ADVISES = re.compile(
    r"De (?:Afdeling|Raad)(?: advisering)?(?: van (?:de Raad van )?State)? [a-z]"
    # how an advice opens
    r"|Bij (?:[Kk]abinetsmissive|brief) van\b.{0,90}\bheeft (?:Uwe? |de Tweede Kamer\b)"
)
# The minister's own, in the middle of the council's opening.
_SENDS = re.compile(r"Blijkens de mededeling van de Directeur van Uw [Kk]abinet")
_HEADING = re.compile(
    r"(?:Nader rapport|Reactie)(?: (?:van )?(?:(?:de|het) )?"
    r"(?:initiatiefnemer|indiener|regering|kabinet|minister|staatssecretaris)\w*)?[:.]?$"
)
# With it the council ends what it says on a point.
_CONCLUDES = re.compile(
    r"\b(?:De (?:Afdeling|Raad)|[Hh]et college)\b[^.]{0,80}\b(?:adviseert|beveelt|geeft)\b"
    r"|\badviseert de (?:Afdeling|Raad)\b"
)
_POINT = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=[A-Z])")
_LETTER = re.compile(r"[a-z]\.\s+(?=[A-Z])")
# The council's own list, printed behind the minister's name.
_ANNEX = re.compile(r"(?:Redactionele )?[Bb]ijlage bij (?:het )?advies\b.{0,60}\bRaad van State\b")
_SIGNS = re.compile(r"De (?:waarnemend )?[Vv]ice-?[Pp]resident van de Raad van State,?$")
_RAGGED = 15  # code points by which the last line of a paragraph is shorter than others
_LONGEST_LINE = 130  # code points; a text with longer ones has each paragraph on one line


def find_reaction(paper: Paper, sections: list[Section]) -> set[int]:
    """Return the lines of the reaction.

    A section begins with the advice; behind the signature of the Raad all is reaction, up to the
    council's annex.
    """
    walk = _Walk(paper.lines.words)
    longest = max((len(word) for word in walk.words), default=0)
    for section in sections:
        walk.open(section.number)
        above = -9
        for line in paper.lines.filled_in(section.first, section.last):
            if line in paper.skipped:
                continue
            apart = line > above + 1
            if apart or walk.words[above].endswith(_ENDS):
                full = longest <= _LONGEST_LINE and len(walk.words[above]) > longest - _RAGGED
                walk.begin(line, apart or (walk.words[above].endswith(".") and not full))
            above = line
            if walk.signed and _ANNEX.match(walk.joined(line)):
                return walk.found
            walk.read(line)
    return walk.found


@dataclass(slots=True)
class _Walk:
    """The lines of an advice while they are read: who has the word."""

    words: list[str]
    found: set[int] = field(default_factory=set)
    number: str = ""
    reacts: bool = False
    sends: bool = False  # the minister tells ahead of the advice
    advised: bool = False  # the council has had the first word
    concluded: bool = False  # it has advised on this point
    signing: bool = False
    signed: bool = False

    def open(self, number: str) -> None:
        """Begin a section: with the council, unless its number is printed again."""
        self.reacts = self.signed or (bool(number) and number == self.number)
        self.number = number or self.number
        self.sends = self.concluded = False

    def joined(self, line: int) -> str:
        """Return a line with the one below it, where it is not a name alone."""
        alone = _SIGNS.match(self.words[line]) or is_name(self.words[line])
        return self.words[line] if alone else " ".join(self.words[line : line + 2])

    def begin(self, line: int, paragraph: bool) -> None:
        """Tell who begins to speak at a line; `paragraph` says that one surely begins there."""
        said, again = self.joined(line), False
        if numbered := _POINT.match(said):
            again = numbered[1] == self.number
            self.reacts = self.signed or again
            self.number, said = numbered[1], said[numbered.end() :]
        signs = bool(_SIGNS.match(said))
        if numbered or signs or _LETTER.match(said):
            self.concluded = False
        # Ahead of the advice the minister goes on, whatever he tells of it.
        goes_on = self.sends and not (self.advised or numbered or PUT_BEFORE.match(said))
        self.sends = goes_on or bool(_SENDS.match(said))
        self.advised = self.advised or not self.sends
        grants = bool(_GRANTS.match(said))
        own = not self.sends and (
            bool(
                _REACTS.match(said) or grants or _FIRST_PERSON.search(said) or _HEADING.match(said)
            )
            or bool(_HEADING.match(self.words[line]))
            or (self.concluded and paragraph and bool(self.number))
        )
        council = signs or (bool(_ADVISES.match(said)) and not grants)
        self.reacts = again or (not council and (self.reacts or own))

    def read(self, line: int) -> None:
        """Put a line to whoever has the word."""
        word = self.words[line]
        if self.signed or self.reacts or self.sends:
            self.found.add(line)
        elif _CONCLUDES.search(self.joined(line)):
            self.concluded = True
        beside = bool(_SIGNS.fullmatch(signed_beside(word)[0]))
        self.signed = self.signed or self.signing or beside
        self.signing = bool(_SIGNS.match(word))
