"""Right behind what they ask, those who ask name papers too: "Zij verwijzen naar de motie"."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import attribute, read_structure
from tests.voices import who

NOTA = """Tweede Kamer der Staten-Generaal

99 912

Regels over sluizen

Nr. 6

NOTA NAAR AANLEIDING VAN HET VERSLAG

Ontvangen 3 maart 2031

{said}

De Minister van Infrastructuur en Waterstaat,
Q.R. Zandvliet
"""


def citers(said: str) -> set[str]:
    """Return whose the citations of a nota are."""
    paper = read_structure(NOTA.format(said=said), "x.txt", "kst-99912-6")
    voices = {one.key: who(one.voice).split(",")[0] for one in paper.passages}
    return {voices[one.passage] for one in attribute(paper, extract(paper.text)).citations}


@pytest.mark.parametrize(
    ("more", "citer"),
    [
        ("Zij verwijzen naar de motie (Kamerstuk 27 863, nr. 142).", "CDA"),
        ("Deze leden noemen Kamerstuk 27 863, nr. 142.", "CDA"),
        ("Daarbij verwijzen zij naar Kamerstuk 27 863, nr. 142.", "CDA"),
        ("Ook noemen zij Kamerstuk 27 863, nr. 142. Zij verwijzen naar de Awb.", "CDA"),
        # Another who refers may be somebody they spoke of, or whoever answers.
        ("Ondernemers verwijzen naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("Daarbij verwijs ik naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("De sluis is dicht. Zij verwijzen naar Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
        ("Zij vinden het antwoord in Kamerstuk 27 863, nr. 142.", "Q.R. Zandvliet"),
    ],
)
def test_who_names_a_paper_behind_a_question(more: str, citer: str) -> None:
    asked = "De leden van de CDA-fractie vragen naar de kosten voor ondernemers."
    assert citers(f"{asked} {more}\n\nDe sluizen blijven open.") == {citer}
