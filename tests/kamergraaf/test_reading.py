"""A paper as the pipeline reads it: what it cites, and what is none of its citations."""

from __future__ import annotations

from pathlib import Path

from kamergraaf import pipeline

MOTION = """Tweede Kamer der Staten-Generaal

Vergaderjaar 2030–2031

31 409

Zee- en binnenvaart

Nr. 381

MOTIE VAN HET LID ZEILMAKER
Voorgesteld 24 januari 2031
De Kamer,
gehoord de beraadslaging,
verzoekt de regering Kamerstuk 31 409, nr. 12 uit te voeren,
en gaat over tot de orde van de dag.
Zeilmaker

kst-31409-381
ISSN 0921 - 7371
’s-Gravenhage 2031
"""


def test_a_paper_does_not_cite_itself(tmp_path: Path) -> None:
    (tmp_path / "kst-31409-381.txt").write_text(MOTION, encoding="utf-8")
    [paper] = pipeline.read(tmp_path / "kst-31409-381.txt")
    assert [cited.citation.key for cited in paper.citations] == ["kst:31409-12"]


def test_what_a_paper_on_a_rijkswet_cites_by_number_is_of_its_dossier(tmp_path: Path) -> None:
    """The number between brackets belongs to no key, as where the dossier is printed in full."""
    paper = tmp_path / "kst-33201-(R1977)-9.txt"
    paper.write_text(
        "Zie de brief op stuk nr. 5 en Kamerstukken II 2011/12, 33 201 (R1977), nr. 5.\n"
    )
    [read] = pipeline.read(paper)
    assert {cited.citation.key for cited in read.citations} == {"kst:33201-5"}
