"""Each kind proves itself: its examples are found, its counter-examples are not."""

import re
from itertools import pairwise

import pytest

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.ontology.shapes import WORK_IRIS
from kamergraaf.ontology.vocabulary import load_vocabulary

EXAMPLES = [
    pytest.param(kind, *example, id=f"{kind.name}: {example[0]}")
    for kind in KINDS
    for example in kind.examples
]
KEY = re.compile(load_vocabulary().properties["key"].pattern)
# The forms are written for SHACL in Turtle, where a backslash stands twice.
WORK = re.compile("|".join(form.replace("\\\\", "\\") for form in WORK_IRIS))
LOOK_ALIKES = [
    pytest.param(kind, text, id=f"{kind.name}: {text}")
    for kind in KINDS
    for text in kind.not_examples
]


@pytest.mark.parametrize(("kind", "text", "key", "pinpoint"), EXAMPLES)
def test_example_is_found(kind, text, key, pinpoint):
    rows = [c for c in extract(text) if c.kind == kind.kind]
    assert (key, pinpoint) in [(c.key, c.pinpoint) for c in rows]


@pytest.mark.parametrize(("kind", "text", "key", "pinpoint"), EXAMPLES)
def test_example_is_found_inside_a_sentence_at_its_own_place(kind, text, key, pinpoint):
    before = "Zo schrijft het kabinet het ook: "
    rows = [c for c in extract(f"{before}{text} en verder niets.") if c.kind == kind.kind]
    found = [c for c in rows if (c.key, c.pinpoint) == (key, pinpoint)]
    assert found
    assert found[0].start >= len(before)


@pytest.mark.parametrize("text", [example[0] for kind in KINDS for example in kind.examples])
def test_example_keeps_to_the_forms_that_validation_knows(text):
    for row in extract(text):
        assert KEY.search(row.key), row.key
        assert WORK.fullmatch(row.work), row.work


@pytest.mark.parametrize(("kind", "text"), LOOK_ALIKES)
def test_look_alike_is_left_alone(kind, text):
    assert [c.text for c in extract(text) if c.kind == kind.kind and c.mention == "citation"] == []


def test_every_kind_has_examples_and_look_alikes():
    # One kind needs a dossier, which an example has no place for; test_extract has its examples.
    bare = [kind.name for kind in KINDS if not kind.examples or not kind.not_examples]
    assert bare == ["explanation"]


def test_names_of_kinds_are_unique():
    names = sorted(kind.name for kind in KINDS)
    assert all(a != b for a, b in pairwise(names))
