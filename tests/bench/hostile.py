"""Texts made to be slow: what they cost a byte, as a multiple of ordinary text.

The first three must stay within five times. The others are dense: a citation or the beginning of
one every few bytes, so what they cost a row is told too.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from itertools import count

from figures import ROOT, Figure, megabytes, paper, papers, seconds

sys.path.insert(0, str(ROOT))  # the tests and the bench share their texts
from tests.loaders.hostile_texts import STRUCTURE

MUST = 10_000_000  # letters of each text that must be quick
DENSE = 500_000
SHORT = 40_000  # letters of a text whose structure is read, and of one that is eight times as long

BOUND = {"artikel": "artikel ", "digits": "1", "open brackets": "("}
UNITS = {
    "artikel 5": "artikel 5 ", "artikel list": "artikel 1, 2, 3, 4, 5, 6, 7 ",
    "ranges": "artikel 1 tot en met 30 ", "articles of nothing": "artikel 5 van die wet ",
    "(2019/": "(2019/ ", "Wet": "Wet ", "wet": "wet ", "wetboek": "Wetboek", "besluit": "besluit",
    "besluit /": "besluit / ", "Verdrag": "Verdrag inzake ", "Verordening": "Verordening ",
    "EU acts": "Verordening (EU) 2024/1351, ", "Awb": "Awb ", "Awb (": "Awb (",
    "Awb artikel": "Awb artikel 5 ", "van de Awb": "Awb van de ",
    "own names": "Verordening (EU) 2031/7777 (hierna: X) ",
    "Kamerstuk": "Kamerstuk ", "dossiers": "36 000, ", "numbers": "36 600, nr. 2 en ",
    "nr.": "nr. ", "Stb.": "Stb. 5 ", "ECLI": "ecli:", "decisions": "HR 20 december 2019, ",
    "C-131/12": "C-131/12 ", "kenmerk": "kenmerk: 178088U ", "idem": "idem, p. 5 ",
    "half numbers": "0000a", "line ends": "a-\n", "hyphens": "-", "one-letter words": "a ",
    "soft hyphens": "\xad", "spaces": " ", "lines": "\n", "quotes": "\u2019", "Greek": "αa",
    "ligatures": "ﬁ", "broken UTF-8": "Ã¶", "beyond the first plane": "\U0001f600a",
}  # fmt: skip
LONG = {
    "one word": "W{}", "one list": "artikel {}", "one list of papers": "Kamerstuk 36 600, nrs. {}",
    "one list of pages": "Kamerstuk 36 600, nr. 2, p. {}",
}  # fmt: skip
FILLINGS = {
    "one word": "a",
    "one list": "1, ",
    "one list of papers": "7, ",
    "one list of pages": "3, ",
}


@dataclass(frozen=True)
class Cost:
    """What one text cost: processor time a byte over that of ordinary text, and a row."""

    name: str
    ratio: float
    rows: int
    seconds: float


def texts() -> dict[str, str]:
    """Return the dense texts, each of about DENSE letters."""
    made = {name: unit * (DENSE // len(unit)) for name, unit in UNITS.items()}
    for name, frame in LONG.items():
        filling = FILLINGS[name]
        made[name] = frame.format(filling * (DENSE // len(filling)))
    names = (f"Verordening (EU) 2031/{n} (hierna: X{n}-verordening) " for n in count(1000))
    many: list[str] = []
    while sum(map(len, many)) < DENSE // 2:
        many += [next(names) for _ in range(100)]
    return {**made, "many own names": "".join(many)}


def measure_hostile() -> list[Figure]:
    """Measure each text against the paper, in turns."""
    must = [cost(name, unit * (MUST // len(unit))) for name, unit in BOUND.items()]
    dense = [cost(name, text) for name, text in texts().items()]
    figures = [
        Figure(f"10 MB of {one.name}", one.ratio, "×", "of ordinary text; at most 5")
        for one in must
    ]
    for one in sorted(dense, key=lambda cost: -cost.ratio)[:5]:
        each = f"{one.seconds / one.rows * 1e6:.0f} µs a row" if one.rows else "no rows"
        figures.append(Figure(f"dense: {one.name}", one.ratio, "×", each))
    return figures + measure_structure()


def measure_structure() -> list[Figure]:
    """Measure how the time for the structure of hostile texts grows, of eight times the length."""
    from kamergraaf.loaders.structure import read_structure

    def spent(unit: str, size: int) -> float:
        text = unit * (size // len(unit))
        return seconds(lambda: read_structure(text, "a.txt", "a"))

    grown = {name: spent(u, 8 * SHORT) / spent(u, SHORT) for name, u in STRUCTURE.items()}
    worst = max(grown, key=lambda name: grown[name])
    told = f"for 8 times the text, the worst of {len(grown)}: {worst!r}"
    return [Figure("structure of hostile text", grown[worst], "×", told)]


def cost(name: str, text: str) -> Cost:
    """Measure one text, and the paper before and after it."""
    from extraction import rows_of

    ordinary = papers(1_000_000)
    rows = 0

    def read() -> None:
        nonlocal rows
        rows = rows_of(text)

    rows_of(paper())
    before = seconds(lambda: rows_of(ordinary))
    spent = seconds(read)
    plain = min(before, seconds(lambda: rows_of(ordinary))) / megabytes(ordinary)
    return Cost(name, spent / megabytes(text) / plain, rows, spent)
