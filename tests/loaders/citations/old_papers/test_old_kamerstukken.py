"""Papers of before 1945, whose dossiers each session counted anew, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract

PAPERS = {
    "Kamerstukken II 1936/37, 213, nr. 3.": [("name:Kamerstukken II 1936/37, 213-3", "")],
    "Kamerstukken II, 1936-1937, 213, nrs. 3 en 5": [
        ("name:Kamerstukken II 1936/37, 213-3", ""),
        ("name:Kamerstukken II 1936/37, 213-5", ""),
    ],
    "Bijl. Hand. II 1898/99, no. 19, no. 3, blz. 5": [
        ("name:Kamerstukken II 1898/99, 19-3", "p.5")
    ],
    "Kamerstukken II 1930/31, 2 V, nr. 7": [("name:Kamerstukken II 1930/31, 2 V-7", "")],
    "Kamerstukken I 1930/31, 77, 2.": [("name:Kamerstukken I 1930/31, 77-2", "")],
    # From 1945 on the dossiers are counted on, so these digits are not all of one.
    "Kamerstukken II 1996/97, 213, nr. 3": [],
    "Kamerstukken II 1936/37, 213 bladzijden": [],
    "Kamerstukken II 1936/37, nr. 3, 2.500 gulden": [],
}


@pytest.mark.parametrize("text", PAPERS)
def test_papers_of_a_session(text):
    assert [(row.key, row.pinpoint) for row in extract(text)] == PAPERS[text]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Kamerstuk I 39 762 AB.", "kst:39762-AB"),
        ("(Kamerstukken EK, 39 762 C)", "kst:39762-C"),
        ("Kamerstukken I 2030/31, 39 700 A, C.", "kst:39700-A-C"),
        ("Kamerstukken I 2030/31, 39 700 A.", "kst:39700-A"),
        ("Kamerstuk II 39 762 AB.", "kst:39762"),
        ("Kamerstuk I 39 762 EU.", "kst:39762"),
    ],
)
def test_letters_behind_a_dossier(text, key):
    assert [row.key for row in extract(text)] == [key]
