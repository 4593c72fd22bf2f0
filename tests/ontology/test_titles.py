"""The long tail of titles: one regulation each, in their right form."""

import re

from kamergraaf.ontology.gazetteer import load_aliases
from kamergraaf.ontology.titles import load_titles


def test_each_title_stands_once_and_has_an_identifier():
    titles = load_titles()
    assert len(titles) > 6000
    assert len({title for title, _ in titles}) == len(titles)
    assert [key for _, key in titles if not re.fullmatch(r"bwb:BWB[RV]\d{7}", key)] == []


def test_the_reviewed_gazetteer_goes_first():
    reviewed = {alias.name.lower() for alias in load_aliases()}
    assert [title for title, _ in load_titles() if title.lower() in reviewed] == []
