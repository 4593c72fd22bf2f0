"""Names of persons and fracties as registers print them, brought to the form that papers use.

A member's surname has its particle in front and with a capital, as a list of members prints it
("Van Ballekom"); that of anybody else has it small, as a signature does ("van Huffelen").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.ontology.nouns import Fractie, Person
from kamergraaf.ontology.particles import PARTICLES, small_particle

_MARKUP = re.compile(r"<[^<>]{0,2000}>")
#: Control characters, those of no width, and lone surrogates.
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_TITLES = re.compile(
    r"(?:(?:de heer|mevrouw|mevr|dhr|mw|prof|dr|drs|mr|ir|ing|ds|em|jhr|jkvr|bacc|baron|graaf"
    r"|[bl]?gen|gen|kol|bgen|lgen|ltgen)\b\.?\s*|\(b\.d\.\)\s*|b\.d\.\s*)+",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"(?:,?\s+(?:LL\.?\s?M|[MB]Sc|MPhil|[A-Z][A-Za-z]?[A-Za-z]{0,3}[A-Z])\.?)+$")
_INITIALS = re.compile(r"(?:[^\W\d_][a-z]{0,2}\.[\s-]?)+")
_CALLED = re.compile(r"\(([^()]*[^\W\d_][^()]*)\)")


def one_line(printed: object) -> str:
    """Return text on one line, without control characters; "" for what is no text.

    >>> one_line("Jan\\n  de\\x00 Vries\\u200b"), one_line(None)
    ('Jan de Vries', '')
    """
    if not isinstance(printed, str):
        return ""
    line = " ".join(printed.split())
    return line if line.isprintable() else " ".join(UNSEEN.sub("", line).split())


def plain_name(printed: object) -> str:
    """Return a name on one line and without markup.

    >>> plain_name("Jan <b>de</b>\\nVries")
    'Jan de Vries'
    """
    text = one_line(printed)
    return one_line(_MARKUP.sub(" ", text)) if "<" in text else text


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in its parts; `surname` has its particle in front, small."""

    surname: str
    initials: str = ""
    given: str = ""

    @property
    def full(self) -> str:
        """The name as it is spoken: "Pim van Ballekom", else "W.T. van Ballekom"."""
        return " ".join(filter(None, (self.given or self.initials, self.surname)))

    def member(self, chamber: str, fractie: Fractie | None) -> Person:
        """Return the person as a member of a chamber."""
        name = self.surname[:1].upper() + self.surname[1:]
        return Person(name, self.initials, chamber, fractie.name if fractie else "", self.given)

    def outsider(self) -> Person:
        """Return the person as somebody who sits in no chamber, or of whom that is not known."""
        return Person(self.surname, self.initials, given=self.given)


def read_name(printed: object) -> PersonName:
    """Return the parts of a name as a list, a page or a report prints it; titles are left out.

    >>> read_name("W.T. (Pim) van Ballekom")
    PersonName(surname='van Ballekom', initials='W.T.', given='Pim')
    >>> read_name("mr. C.A.H. van de Sanden LL.M.").surname, read_name("Zohair El Yassini").given
    ('van de Sanden', 'Zohair')
    >>> read_name("Derk Jan  Eppink")
    PersonName(surname='Eppink', initials='', given='Derk Jan')
    """
    text = plain_name(printed)
    bare = _TITLES.sub("", text, count=1) if _TITLES.match(text) else text
    text = bare or text
    called = _CALLED.search(text)
    given = called[1].strip() if called else ""
    text = one_line(_CALLED.sub(" ", text))
    first = _INITIALS.match(text)
    if first and first.end() < len(text):
        rest = text[first.end() :].strip()
        initials = first[0].replace(" ", "").rstrip("-")
        return PersonName(small_particle(_DEGREES.sub("", rest) or rest), initials, given)
    words = text.split(" ")
    cut = next((n for n, word in enumerate(words) if n and word.lower() in PARTICLES), 0)
    if not cut or cut == len(words) - 1:
        cut = 0 if words[0].lower() in PARTICLES or given else len(words) - 1
    before = " ".join(words[:cut])
    if within := re.fullmatch(rf"(\S+)\s+({_INITIALS.pattern})", before):  # "Alexandra C. van …"
        return PersonName(
            small_particle(text[len(before) :].strip()), within[1][0] + "." + within[2], within[1]
        )
    return PersonName(small_particle(" ".join(words[cut:])), given=given or before)


def from_parts(surname: object, particle: object, initials: object, given: object) -> PersonName:
    """Return a name of which a register gives the parts.

    A report may put the particle behind: "Dijk van".

    >>> from_parts("Dijk van", None, None, "Olger").full
    'Olger van Dijk'
    >>> from_parts("Berg", "van den", "J.", "").full
    'J. van den Berg'
    """
    words = plain_name(surname).split(" ")
    cut = len(words)
    while cut > 1 and words[cut - 1] in PARTICLES:
        cut -= 1
    name = " ".join(filter(None, (plain_name(particle), *words[cut:], *words[:cut])))
    return PersonName(
        small_particle(name), plain_name(initials).replace(" ", ""), plain_name(given)
    )


def fractie_of(bodies: Bodies, printed: object) -> Fractie | None:
    """Return the fractie that a register names, by the name that the table of fracties has."""
    name = plain_name(printed)
    return bodies.fractie(name) if name else None
