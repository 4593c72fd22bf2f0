"""Papers of several dossiers, which are published under the first: "22 112 en 25 295, nr. 3572"."""

from __future__ import annotations

from kamergraaf.loaders.citations.reference import Reference


def give_to_first(dossiers: list[Reference], numbered: list[Reference]) -> list[Reference]:
    """Let the number in "22 112 en 25 295, nr. 3572" be that of the first of the dossiers.

    Returns the papers of the last dossier.
    A paper that belongs to several is published under the first of them. Of as many numbers as
    dossiers, "29 279 en 35 122, nrs. 12 en 7", each has its own.
    """
    if dossiers and len(numbered) == len(dossiers) + 1:
        return _pair(dossiers, numbered)
    if not dossiers or len(numbered) != 1:
        return numbered
    first, last = dossiers[0], numbered[0]
    dossier, _, number = last.key.rpartition("-")
    own, _, printed = last.label.partition(",")
    first.key, first.pins = f"{first.key}-{number}", last.pins
    first.label = f"Kamerstuk {first.label.removeprefix('dossier ')},{printed}"
    last.key, last.pins = dossier, []
    last.label = "dossier " + own.removeprefix("Kamerstuk ")
    return numbered


def _pair(dossiers: list[Reference], numbered: list[Reference]) -> list[Reference]:
    """Give each of the dossiers its number; return what is left for the one they stand behind."""
    for dossier, paper in zip(dossiers, numbered, strict=False):
        number = paper.key.rpartition("-")[2]
        dossier.key = f"{dossier.key}-{number}"
        dossier.label = f"Kamerstuk {dossier.label.removeprefix('dossier ')}, nr. {number}"
    return numbered[-1:]
