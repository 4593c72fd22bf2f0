"""Which post a minister holds who speaks: named with the name, or the only one of its kind."""

import pytest

from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.debates.ministers_posts import (
    in_full,
    only_post,
    post_beside,
    posts_named,
)
from kamergraaf.ontology.nouns import Post

BODIES = Bodies("tk")


@pytest.mark.parametrize(
    ("text", "holder", "office", "post"),
    [
        ("Aanwezig: Zeil, minister van Financiën.", "Zeil", "minister", "minister van Financiën"),
        ("Dit zei minister Zeil van Defensie toen.", "Zeil", "minister", "minister van Defensie"),
        (
            "minister Oord en staatssecretaris Zeil van Justitie en Veiligheid",
            "Oord",
            "minister",
            "minister van Justitie en Veiligheid",
        ),
        (
            "Kok, viceminister-president, minister van Financiën, De Wit, minister van Defensie",
            "Kok",
            "minister",
            "minister van Financiën",
        ),
        # a Zeiler is no Zeil; an office is another's
        ("Aanwezig: Zeiler, minister van Financiën.", "Zeil", "minister", None),
        ("Aanwezig: Zeil, staatssecretaris van Financiën.", "Zeil", "minister", None),
        ("Minister Zeil sprak met de minister van Defensie.", "Zeil", "minister", None),
    ],
)
def test_post_beside_the_name(text, holder, office, post):
    found = post_beside(text, holder, office, BODIES)
    assert (found.title if found else None) == post


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ([["minister van Landbouw"], ["minister van Defensie"]], "minister van Landbouw"),
        ([[], ["minister van Defensie"]], "minister van Defensie"),
        ([["staatssecretaris van Defensie"]], None),
        # one is short for the other, two are two
        (
            [["minister van Landbouw", "minister van Landbouw, Natuur en Voedselkwaliteit"]],
            "minister van Landbouw, Natuur en Voedselkwaliteit",
        ),
        ([["minister van Landbouw", "minister van Defensie"]], None),
    ],
)
def test_only_post_of_an_office(told, post):
    found = only_post("minister", told)
    assert (found.title if found else None) == post


def test_minister_president_is_spoken_of_by_many():
    named = posts_named("De minister-president sprak met de minister van Defensie.", BODIES)
    assert named == ["minister van Defensie"]


@pytest.mark.parametrize(
    ("named", "full"),
    [
        (
            "de minister van Landbouw, Natuur en Voedselkwaliteit. " * 2,
            "minister van Landbouw, Natuur en Voedselkwaliteit",
        ),
        # once: a list of who is there may go on so
        ("minister van Landbouw, Natuur en Voedselkwaliteit.", "minister van Landbouw"),
        # two that go on from it: nobody knows which is meant
        (
            "de minister van Landbouw en Visserij. De minister van Landbouw en Voedsel. " * 2,
            "minister van Landbouw",
        ),
        ("de staatssecretaris van Landbouw en Visserij. " * 2, "minister van Landbouw"),
    ],
)
def test_a_post_by_its_fullest_title(named: str, full: str) -> None:
    assert in_full(Post("minister van Landbouw"), named, BODIES) == Post(full)
