"""A paper whose file has a name of its own is known by what the publisher prints in it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kamergraaf import loaders
from kamergraaf.loaders.paper_id import paper_id, printed_number
from kamergraaf.loaders.source import official_name

TWEEDE = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2030–2031\n"
EK_HALL = "Eerste Kamer der Staten-Generaal\n1\n"
EERSTE = EK_HALL + "Vergaderjaar 2030–2031\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the head of the cover, number and heading on one line or two
        (TWEEDE + "99 901\nRegels over sterren\nNr. 8\nVERSLAG\n", "kst-99901-8"),
        (TWEEDE + "99 901 Regels over sterren\nNr. 31 BRIEF VAN DE MINISTER\n", "kst-99901-31"),
        (TWEEDE + "99901 XIV\nVaststelling van een begroting\nNr. 2\n", "kst-99901-XIV-2"),
        (TWEEDE + "99 901 (R 1999)\nEen verdrag\nNr. 3\nMEMORIE\n", "kst-99901-3"),
        (TWEEDE + "99 901\nSterren\n\n99 902\nPlaneten\nNr. 12\nMOTIE\n", "kst-99901-12"),
        (TWEEDE + "99 901-08 Sterrenraad\nNr. 928 BRIEF VAN DE MINISTER\n", "kst-99901-08-928"),
        ("Tweede Kamer der Staten-Generaal | 2 |\nVergaderjaar 2030-2031 |\n99 901\nNr. 8\nX\n",
         "kst-99901-8"),
        (EERSTE + "99 901 Sterren\nPX VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n", "kst-99901-PX"),
        (EERSTE + "99 901\nSterren\nA\nGEWIJZIGD VOORSTEL VAN WET\n", "kst-99901-A"),
        (
            EK_HALL + "Vergaderjaar 1990-1991 Nr. 22a\n20 901\nSterren\n",
            "kst-20901-22a",
        ),
        ("Tweede Kamer der\nStaten-Generaal\n2\nVergaderjaar 1990-1991\n20901\nNr. 4\nX\n",
         "kst-20901-4"),
        (TWEEDE + "Aanhangsel van de Handelingen\nVragen van leden\n387\nVragen van het lid X\n",
         "ah-tk-20302031-387"),
        (TWEEDE + "Vragen gesteld door de leden der Kamer\n2031Z00123\n(ingezonden 3 maart 2031)\n",
         "kv-tk-2031Z00123"),
        ("Tweede Kamer der Staten-Generaal\n2\nZitting 1970-1971\n10 901\nNr. 7\nMOTIE\n"
         "Tweede Kamer, zitting 1970-1971, 10 901, nr. 7\n", "kst-10901-7"),
        ("Tweede Kamer der Staten-Generaal\nVergaderjaar 1983-1984\nRijksbegroting voor 1984\n"
         "18901\nHoofdstuk XVI Ministerie\nNr. 94\nMOTIE\n", "kst-18901-XVI-94"),
        # the foot of its pages, and the imprint
        ("Besluit.\nTweede Kamer, vergaderjaar 2030–2031, 99 901, nr. 8 2\nMeer.\n", "kst-99901-8"),
        ("Besluit.\nkst-99901-XIV-12\nISSN 0921 - 7371\n", "kst-99901-XIV-12"),
        # the page of a site: in one row, whose gaps a text may have lost; without the cover
        ("Tweede Kamer der Staten-Generaal | 2030-2031 | 99901 nr. 525 |\n", "kst-99901-525"),
        ("Tweede Kamer der Staten-Generaal2030-203199901 nr. 19\nX\n", "kst-99901-19"),
        ("Eerste Kamer der Staten-Generaal | 2030-2031 | 99901 nr. JI |\n", "kst-99901-JI"),
        ("Eerste en Tweede Kamer der Staten-Generaal | 2030-2031 | 99901 nr. A;2 |\n",
         "kst-99901-2"),
        ("| Tweede Kamer der Staten-Generaal | 2030-2031 | nr. 50, item 5 |\n",
         "h-tk-20302031-50-5"),
        ("99 901 Regels over sterren\n\nNr. 31 BRIEF VAN DE MINISTER\n", "kst-99901-31"),
        ("99 901-08 Sterrenraad\n\nNr. 928 VERSLAG\n", "kst-99901-08-928"),
        ("99 901 Verzoekschriften\n\nA/ Nr. 4 BRIEF VAN DE COMMISSIES\n", "kst-99901-4"),
        # no number of its own, or more than one
        ("", ""),
        ("Tweede Kamer der Staten-Generaal\nZitting 1970-1971\n10 901\nNr. 1\nBOODSCHAP\n"
         "Tweede Kamer, zitting 1970-1971, 10 901, nrs. 1-4\n", ""),
        (TWEEDE + "Aanhangsel van de Handelingen\n387\nVragen van het lid X\n388\nVragen van het "
         "lid Y\n", ""),
        ("Zie 99 901 Regels over sterren\n\nNr. 31 BRIEF VAN DE MINISTER\n", ""),
        ("99 901 Regels over sterren\n\nNr. 31 van de lijst\n", ""),
        ("99 901 sterren geteld\n\nNr. 31 BRIEF VAN DE MINISTER\n", ""),
        ("Zie kst-99901-8.\n", ""),
        ("Zie Tweede Kamer, vergaderjaar 2030–2031, 99 901, nr. 8, voor meer.\n", ""),
        (TWEEDE + "Regels over sterren\nNr. 8\n", ""),
        (TWEEDE + "99 901\nRegels over sterren\n", ""),
        (TWEEDE + "99 901\nRegels over sterren\nA\nEen bijlage\n", ""),  # no Eerste Kamer's letter
        ("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 1\n99 901\nNr. 8\n",
         ""),
        (TWEEDE + "Vragen gesteld door de leden der Kamer\nVragen over 2031Z00123\n", ""),
        # several papers in one file: none of them is all of it
        ("kst-99901-8\nEen.\nkst-99901-9\nTwee.\n", ""),
    ],
)  # fmt: skip
def test_the_number_that_a_paper_prints(text: str, wanted: str) -> None:
    assert printed_number(text) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("brief aan de Kamer.txt", "kst-99901-8"),
        ("-", "kst-99901-8"),
        ("kst-99901-9.txt", "kst-99901-9"),  # so the publisher calls the file
    ],
)
def test_a_file_with_an_official_name_keeps_it(source: str, wanted: str) -> None:
    assert paper_id(source, b"", "kst-99901-8\n") == wanted


def test_a_name_stands_where_nothing_is_printed() -> None:
    assert paper_id("Brief aan de Kamer.txt", b"", "Geachte voorzitter,\n") == "brief-aan-de-kamer"


def test_what_the_user_calls_a_paper_goes_before_all() -> None:
    text = TWEEDE + "99 901 Regels over sterren\nNr. 8\nVERSLAG\n"
    (paper,) = loaders.read_bytes(text.encode(), "brief.txt")
    (called,) = loaders.read_bytes(text.encode(), "brief.txt", document="mijn-brief")
    assert (paper.id, called.id) == ("kst-99901-8", "mijn-brief")


PIECES = st.sampled_from(
    [
        TWEEDE, EERSTE, "\n", " ", "99 901", "XIV", "(R 1999)", "Nr. 8", "A", "PX VERSLAG VAN",
        "Aanhangsel", "Tweede Kamer, vergaderjaar 2030–2031, 99 901, nr. 8", "kst-99901-9", "387",
        "Vergaderjaar 1990-1991 Nr. 22a", "Vragen gesteld door de leden der Kamer", "2031Z00123",
        "h-tk-20302031-8-", "-", "stb-2031-", "é\u2028",
    ]
)  # fmt: skip


@example("h-tk-20302031-8-é")
@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_is_printed_a_number_is_an_official_one(text: str) -> None:
    number = printed_number(text)
    assert not number or official_name(f"{number}.txt") == number
