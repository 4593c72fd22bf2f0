"""The bodies of a paper, however it spells them, each under one name.

Spellings are compared in a normal form ("Immigratie & Asiel / JBZ-⏎raad" is "Immigratie en
Asiel/JBZ-Raad"); the name used is that of the table of known committees, else the first spelling
in the paper that is not in capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from kamergraaf.loaders.structure.text.misprints import find_misprinted
from kamergraaf.loaders.structure.text.spelling import normal_form, tidy, without_capitals
from kamergraaf.ontology.nouns import Actor, Collective, Committee, Fractie, Post
from kamergraaf.ontology.register import load_committees, load_fracties, load_ministries

MARKER = re.compile(r"(?<=[^\W\d_]),?[<\[]?(\d{1,2})[>\]]?$")  # of a note, behind a name
OF_CHAMBER = re.compile(
    r"\s(?:van|uit) de (?P<hall>Eerste|Tweede) Kamer(?:\d{0,2} der Staten.Generaal)?(?=\d{0,2}$)",
    re.I,
)
_OF_STATES = re.compile(r" der Staten-Generaal$", re.I)
_CHAMBERS = {"eerste": "ek", "tweede": "tk"}
_ARTICLE = re.compile(r"^(?:de|het)\s+", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_AND = re.compile(r"\s+en\s+", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?:,|,?\s+(?:en|alsmede))\s+"
    r"(?:(?:voor|van)\s+|de\s+(?:\w+\s+)?commissies?\s+(?:voor|van)\s+)"
    r"|(?<=[^\W\d_]\d)(?:\s+en|,)\s+",  # a note marker ends a name
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s+(?:over|inzake|betreffende|naar\s+aanleiding)\s", re.I)  # no name
COMMITTEES = re.compile(
    r"(?=[vabtc])"  # one look at the first letter, where most are another
    r"(?:(?:(?:vaste|algemene|bijzondere|tijdelijke)\s+(?:\w+\s+)?)?commissies?\s+(?:voor|van)\s+"
    r"|tijdelijke\s+commissie\s+(?=(?-i:[A-Z])))",
    re.IGNORECASE,
)


def split_committees(printed: str) -> list[str]:
    """Return the names in "Immigratie en Asiel / JBZ-Raad1 en voor Justitie en Veiligheid2"."""
    names = _BETWEEN.split(_ABOUT.split(printed, maxsplit=1)[0])
    return [name.strip(" ,.;") for name in names if name.strip(" ,.;")]


@lru_cache(maxsize=2)
def _known_committees(chamber: str) -> dict[str, str]:
    """Return the names of the known committees of a chamber by normal form."""
    return {
        normal_form(name): known.committee.name
        for known in load_committees()
        if known.committee.chamber == chamber
        for name in (known.committee.name, *known.variants)
    }


@lru_cache(maxsize=2)
def _known_fracties(chamber: str) -> dict[str, str]:
    """Return the names of the known fracties of a chamber by normal form."""
    return {
        normal_form(name): known.fractie.name
        for known in load_fracties()
        if known.fractie.chamber == chamber
        for name in (known.fractie.name, *known.variants)
    }


@dataclass(slots=True)
class Bodies:
    """The bodies of one paper, each under one name."""

    chamber: str
    known: dict[str, str] = field(init=False)  # normal form -> committee's name
    fracties: dict[str, str] = field(init=False)  # normal form -> fractie's name
    posts: dict[str, str] = field(default_factory=dict)  # normal form -> post's title
    _printed: dict[str, Fractie] = field(init=False, default_factory=dict)  # by how printed

    def __post_init__(self) -> None:
        self.known = dict(_known_committees(self.chamber))
        self.fracties = dict(_known_fracties(self.chamber))

    def committee(self, printed: str) -> Committee:
        """Return the committee that `printed` spells, note marker and all.

        Committees of both chambers may write together: "van de Eerste Kamer" tells whose one is.
        """
        of = OF_CHAMBER.search(tidy(printed).strip(" ,.;:*"))
        if of and (other := _CHAMBERS[of["hall"].lower()]) != self.chamber:
            return Bodies(other).committee(printed)
        name = MARKER.sub("", OF_CHAMBER.sub("", tidy(printed).strip(" ,.;:*")))
        name = _OF_STATES.sub("", name)
        form = normal_form(name)
        if form not in self.known:
            bare = normal_form(_ARTICLE.sub("", name))  # "commissie voor de Rijksuitgaven"
            meant = self.known.get(bare) or self.known.get(find_misprinted(bare, self.known))
            self.known[form] = meant or _SLASH.sub(" / ", _ARTICLE.sub("", without_capitals(name)))
        return Committee(self.known[form], self.chamber)

    def committees(self, printed: str) -> tuple[Committee, ...]:
        """Return the committees that `printed` lists, each once, in its order."""
        names = [part for name in split_committees(printed) for part in self._parts(name)]
        return tuple(dict.fromkeys(map(self.committee, names)))

    def _parts(self, name: str) -> list[str]:
        """Cut a name that nobody knows at an "en" between two that are known."""
        if normal_form(MARKER.sub("", name)) not in self.known:
            for cut in _AND.finditer(name):
                parts = [name[: cut.start()], name[cut.end() :]]
                if all(normal_form(MARKER.sub("", part)) in self.known for part in parts):
                    return parts
        return [name]

    def fractie(self, printed: str) -> Fractie:
        """Return the fractie that `printed` names, as the composition notes spell it."""
        if printed not in self._printed:
            self._printed[printed] = Fractie(self._fractie_name(printed), self.chamber)
        return self._printed[printed]

    def _fractie_name(self, printed: str) -> str:
        name = tidy(printed).strip(" ,.;:")
        name = name if " " in name else name.replace(".", "")  # "K.V.P."
        form = normal_form(name)
        for wanted in (form, "fractie" + form, form.removeprefix("fractie")):
            if wanted in self.fracties:
                return self.fracties[wanted]
        plain = name.replace(".", "") if name[1:2] == "." else name  # "P.P.R"
        return self.fracties.setdefault(form, plain)

    def post(self, printed: str) -> Post:
        """Return the post that `printed` spells, in capitals or not."""
        title = _DEPUTY.sub("", _without_what_follows(tidy(printed).strip(" ,.;:")))
        title = _PRESIDENT.sub("-president", title)
        form = normal_form(title)
        if form not in self.posts:
            words = without_capitals(title).split(" ")
            lower = " ".join((words[0].lower(), *words[1:]))
            self.posts[form] = lower.replace(", Minister", ", minister")  # two posts in one
        return Post(self.posts[form])


# Whoever is deputy of the minister-president has a post beside that.
_DEPUTY = re.compile(r"^vice-?minister-president, (?=minister)|, vice-?minister-president$", re.I)
_PRESIDENT = re.compile(r"(?<=minister) president\b", re.I)  # "Minister President"
_OF_MINISTRY = re.compile(r"(?P<post>.*?\bvan\s+)(?P<area>.+)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _ministries() -> dict[str, str]:
    return {normal_form(name): name for name in load_ministries()}


def ministry_named(printed: str) -> str:
    """Return the name of the ministry that `printed` spells, "" where none has it.

    >>> ministry_named("financiën"), ministry_named("bloemen")
    ('Financiën', '')
    """
    return _ministries().get(normal_form(printed), "")


def _without_what_follows(title: str) -> str:
    """Return the post that a title begins with, where more stands behind a known ministry.

    >>> _without_what_follows("minister van Defensie Preview")
    'minister van Defensie'
    >>> _without_what_follows("minister van Buitenlandse Zaken en Pronk")
    'minister van Buitenlandse Zaken'
    """
    found = _OF_MINISTRY.fullmatch(title)
    known = _ministries().get(normal_form(found["area"]), "") if found else ""
    if not found or known:  # "Buiten-landse Zaken"
        return found["post"] + known if found and "-" in title and not title.isupper() else title
    words = found["area"].split(" ")
    for cut in range(len(words) - 1, 0, -1):
        begins = words[cut][0].isupper() or words[cut] == "en"
        ends = not words[cut - 1].endswith(",") and begins
        if ends and normal_form(" ".join(words[:cut])) in _ministries():
            return found["post"] + " ".join(words[:cut]).rstrip(" -–")
    return title


def speak_as_one(committees: tuple[Committee, ...]) -> Actor:
    """Return the one actor that several committees are when they write together."""
    return committees[0] if len(committees) == 1 else Collective(committees)
