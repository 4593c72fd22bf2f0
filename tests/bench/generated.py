"""Papers in the form of a real verslag van een schriftelijk overleg, as many as are asked for.

    python tests/bench/generated.py FOLDER [COUNT]

Each has members, dates, questions and references of its own, all of them invented; the acts are
real. The same number gives the same paper, whatever the count.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

_STARTS = (
    "Aal Berg Brink Dijk Eik Gras Heu Hol Kamp Kloos Lind Meul Molen Oost Riet Rood Scha Ters Wier"
).split()
_ENDS = (
    "aard beek berg boom broek dam donk haar hof horst hout huis kamp land man meer stra veld wijk"
).split()
_PARTICLES = ("", "", "", "", "Van ", "De ", "Van der ", "Van den ", "El ")
_INITIALS = "ABCDEFGHIJKLMNOPRSTW"
_FRACTIES = (
    "BBB", "VVD", "GroenLinks-PvdA", "CDA", "D66", "PVV", "SP", "ChristenUnie", "PvdD", "SGP",
    "JA21", "Volt", "50PLUS",
)  # fmt: skip
_COMMITTEES = (
    ("Europese Zaken", "Buitenlandse Zaken"),
    ("Immigratie en Asiel / JBZ-Raad", "Asiel en Migratie"),
    ("Justitie en Veiligheid", "Justitie en Veiligheid"),
    ("Financiën", "Financiën"),
    ("Digitalisering", "Binnenlandse Zaken en Koninkrijksrelaties"),
    ("Volksgezondheid, Welzijn en Sport", "Volksgezondheid, Welzijn en Sport"),
    ("Sociale Zaken en Werkgelegenheid", "Sociale Zaken en Werkgelegenheid"),
)
_ACTS = (
    "de AVG", "de Awb", "de Vreemdelingenwet 2000", "de Wet open overheid", "het EVRM",
    "de AI-verordening", "de Grondwet", "Verordening (EU) 2024/1351", "Richtlijn 2013/33/EU",
    "de Terugkeerrichtlijn", "Verordening (EU) 2016/399", "de digitaledienstenverordening",
    "de Wet politiegegevens", "Richtlijn (EU) 2016/680", "het Handvest",
)  # fmt: skip
_TOPICS = (
    "de uitvoering van het toezicht", "de kosten voor gemeenten", "de bescherming van gegevens",
    "de gevolgen voor het grensverkeer", "de termijn voor besluiten", "de opvang van minderjarigen",
    "de capaciteit van de diensten", "het hoger beroep", "de evaluatie van het stelsel",
    "de samenwerking met andere lidstaten", "de inzet van algoritmen", "de rol van de rechter",
)  # fmt: skip
_OPENINGS = (
    "Hoe denkt de regering over", "Kan de regering toelichten wat zij vindt van",
    "Welke stappen zet de regering voor", "Acht de regering de regels toereikend voor",
    "Wanneer zendt de regering een voorstel over", "Deelt de regering de zorgen over",
)  # fmt: skip
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde")
_MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()


@dataclass(frozen=True, slots=True)
class Generated:
    """One paper: its id and its text."""

    id: str
    text: str


def papers(count: int, first: int = 0) -> Iterator[Generated]:
    """Yield `count` papers, from number `first` on."""
    for number in range(first, first + count):
        yield paper(number)


def write(folder: Path, count: int) -> None:
    """Write `count` papers as files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in papers(count):
        (folder / f"{one.id}.txt").write_text(one.text, encoding="utf-8")


def fill(place: Path, count: int, first: int = 0) -> None:
    """Load `count` papers, from number `first` on, into a new store."""
    import kamergraaf

    with tempfile.TemporaryDirectory() as folder, kamergraaf.open(place) as graph:
        for one in papers(count, first):
            (Path(folder) / f"{one.id}.txt").write_text(one.text, encoding="utf-8")
        for _ in graph.loading([Path(folder)], jobs=os.cpu_count() or 1):
            pass


def paper(number: int) -> Generated:
    """Return paper `number`: two to four fracties ask, a minister repeats and answers."""
    dice = random.Random(number)
    committee, ministry = dice.choice(_COMMITTEES)
    asked = date(2019, 1, 7) + timedelta(days=dice.randrange(2300))
    answered = asked + timedelta(days=dice.randrange(20, 120))
    members = _members(dice)
    chair, minister = _signature(dice), _signature(dice)
    kenmerk = str(160000 + number)
    asking = [(name, _questions(dice)) for name in dice.sample(_FRACTIES, dice.randint(2, 4))]
    topic = dice.choice(_TOPICS)
    notes = _Notes(dice)
    parts = [
        _cover(dice, committee, ministry, members, topic, asked, answered),
        _letter(committee, ministry, asked, topic, asking, chair, notes),
        _answer(dice, ministry, minister, asked, answered, kenmerk, topic, asking, notes),
    ]
    return Generated(f"kst-{30000 + number // 26}-{chr(65 + number % 26)}", "\f".join(parts))


class _Notes:
    """Numbers the notes of a paper, and prints those of a page at its foot."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._number = 1  # the composition has the first
        self._open: list[str] = []

    def add(self) -> str:
        """Return the marker of a new note."""
        self._number += 1
        dossier = f"{self._dice.randint(20, 36)} {self._dice.randint(100, 999)}"
        chamber = self._dice.choice(("I", "II"))
        year = self._dice.randint(18, 24)
        nr = f", nr. {self._dice.randint(2, 990)}" if chamber == "II" else ", B"
        self._open.append(
            f"{self._number} Kamerstukken {chamber} 20{year}/{year + 1}, {dossier}{nr}, "
            f"p. {self._dice.randint(1, 30)}."
        )
        return str(self._number)

    def foot(self) -> str:
        """Return the notes since the last foot as lines."""
        lines, self._open = self._open, []
        return "".join(f"{line}\n" for line in lines)


def _surname(dice: random.Random) -> str:
    return dice.choice(_PARTICLES) + dice.choice(_STARTS) + dice.choice(_ENDS)


def _signature(dice: random.Random) -> str:
    initials = "".join(f"{dice.choice(_INITIALS)}." for _ in range(dice.randint(1, 3)))
    return f"{initials} {_surname(dice)}"


def _members(dice: random.Random) -> list[str]:
    names = list(dict.fromkeys(_surname(dice) for _ in range(dice.randint(11, 26))))
    seats = [f"{name} ({dice.choice(_FRACTIES)})" for name in names]
    seats[1] += ", voorzitter"
    seats[3] += ", ondervoorzitter"
    return seats


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _questions(dice: random.Random) -> list[str]:
    return [
        f"{dice.choice(_OPENINGS)} {dice.choice(_TOPICS)} in het licht van {_place(dice)}? "
        f"Wat betekent dat voor {dice.choice(_TOPICS)}?"
        for _ in range(dice.randint(6, 14))
    ]


def _place(dice: random.Random) -> str:
    lid = f", {dice.choice(_ORDINALS)} lid" if dice.random() < 0.6 else ""
    return f"artikel {dice.randint(1, 60)}{lid}, van {dice.choice(_ACTS)}"


def _cover(
    dice: random.Random, committee: str, ministry: str, members: list[str], topic: str,
    asked: date, answered: date,
) -> str:  # fmt: skip
    return (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n"
        f"Vastgesteld {_day(answered + timedelta(days=5))}\n\n"
        f"De vaste commissie voor {committee}1 heeft schriftelijk overleg gevoerd met de minister\n"
        f"van {ministry} over {topic}. Bijgaand brengt de commissie hiervan verslag uit.\n"
        "Dit verslag bestaat uit:\n\n"
        f"• De uitgaande brief van {_day(asked)}.\n"
        f"• De antwoordbrief van {_day(answered)}.\n\n"
        f"De griffier voor dit verslag,\n\n{_surname(dice)}\n\n"
        f"1 Samenstelling:\nLeden: {', '.join(members[:-1])} en {members[-1]}.\n"
    )


def _letter(
    committee: str, ministry: str, asked: date, topic: str, asking: list[tuple[str, list[str]]],
    chair: str, notes: _Notes,
) -> str:  # fmt: skip
    sections = "".join(
        f"Vragen en opmerkingen van de leden van de fractie van {name}\n\n"
        f"De leden van de fractie van {name} stellen de regering graag de volgende vragen.\n\n"
        + "".join(
            f"{n}. {question}{notes.add() if n == 2 else ''}\n\n"
            for n, question in enumerate(questions, 1)
        )
        for name, questions in asking
    )
    return (
        f"BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR {committee.upper()}\n\n"
        f"Aan de minister van {ministry}\n\nDen Haag, {_day(asked)}\n\n"
        f"De leden van de vaste commissie voor {committee} hebben kennisgenomen van {topic}.\n\n"
        f"{sections}"
        "De leden van de commissie zien uw beantwoording met belangstelling tegemoet.\n\n"
        f"{chair}\n\nVoorzitter van de vaste commissie voor {committee}\n\n{notes.foot()}"
    )


def _answer(
    dice: random.Random, ministry: str, minister: str, asked: date, answered: date, kenmerk: str,
    topic: str, asking: list[tuple[str, list[str]]], notes: _Notes,
) -> str:  # fmt: skip
    sections = []
    for name, questions in asking:
        sections.append(f"Vragen en opmerkingen van de leden van de fractie van {name}\n\n")
        for n, question in enumerate(questions, 1):
            sentences = [
                f"{dice.choice(('Ja.', 'Nee.', 'Dat hangt ervan af.'))} Op grond van "
                f"{_place(dice)} is {dice.choice(_TOPICS)} geregeld.",
                f"Voor {dice.choice(_TOPICS)} geldt {_place(dice)}.",
                f"Het kabinet verwijst naar {_place(dice)}.{notes.add()}",
            ]
            said = " ".join(sentences[: dice.randint(1, 3)])
            sections.append(f"{n}. {question}\n\nAntwoord\n{said}\n\n")
        sections.append(notes.foot() + "\f")
    return (
        f"BRIEF VAN DE MINISTER VAN {ministry.upper()}\n\n"
        "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\n"
        f"Den Haag, {_day(answered)}\n\n"
        f"Hierbij bied ik u de antwoorden aan op de schriftelijke vragen over {topic}.\n\n"
        f"Deze vragen werden ingezonden op {_day(asked)} met kenmerk {kenmerk}.\n\n"
        f"De Minister van {ministry},\n\n{minister}\n\f" + "".join(sections)
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2000)
