"""The names of acts: what each means on a day, how sure that is, and on what it rests."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.ontology.gazetteer import Alias, load_aliases

ANSWER = date(2026, 2, 6)  # the day of the minister's letter in kst-32317-PX


def fold(name: str) -> str:
    """Return a name as patterns see it: no hyphen beside a letter, plain quotes, lower case."""
    plain = name.translate(str.maketrans("‘’“”", "''\"\""))
    return re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_]| )", "", plain).lower()


def meanings(name: str, day: date | None, context: str = "") -> list[Alias]:
    return [
        alias
        for alias in load_aliases()
        if alias.name == name and alias.context == context and alias.holds_on(day)
    ]


def test_every_alias_says_what_it_rests_on() -> None:
    for alias in load_aliases():
        assert alias.evidence, alias.name
        assert alias.name == " ".join(alias.name.split()), alias.name
        assert alias.key not in alias.candidates, alias.name


def test_windows_run_forward() -> None:
    for alias in load_aliases():
        assert not (alias.since and alias.until) or alias.since < alias.until, alias.name


def overlap(one: Alias, other: Alias) -> bool:
    far_past, far_future = date.min, date.max
    return (one.since or far_past) < (other.until or far_future) and (other.since or far_past) < (
        one.until or far_future
    )


def test_a_name_has_one_meaning_a_day() -> None:
    """Two acts of one abbreviation are one row with candidates, not two rows."""
    by_name: dict[tuple[str, str], list[Alias]] = defaultdict(list)
    for alias in load_aliases():
        by_name[fold(alias.name), alias.context].append(alias)
    clashes = [
        (one.name, one.key, other.name, other.key)
        for same in by_name.values()
        for one, other in combinations(same, 2)
        if overlap(one, other)
        and not (one.case == other.case == "exact" and one.name != other.name)
    ]
    assert clashes == []


def test_short_abbreviations_keep_their_case() -> None:
    short = [alias.name for alias in load_aliases() if alias.case == "any" and len(alias.name) < 5]
    assert short == []


def test_doubt_has_candidates_or_a_reason() -> None:
    for alias in load_aliases():
        if alias.confidence <= 0.6:
            assert alias.candidates, alias.name


@pytest.mark.parametrize(
    ("name", "day", "key"),
    [
        ("Dublinverordening", date(2010, 1, 1), "celex:32003R0343"),
        ("Dublinverordening", ANSWER, "celex:32013R0604"),
        ("Frontex-verordening", date(2015, 1, 1), "celex:32004R2007"),
        ("Frontex-verordening", date(2016, 10, 6), "celex:32016R1624"),
        ("Frontex-verordening", date(2019, 12, 3), "celex:32016R1624"),
        ("Frontex-verordening", date(2019, 12, 4), "celex:32019R1896"),
        ("Opvangrichtlijn", date(2010, 1, 1), "celex:32003L0009"),
        ("Opvangrichtlijn", date(2020, 1, 1), "celex:32013L0033"),
        ("Opvangrichtlijn", ANSWER, "celex:32024L1346"),
        ("Verordening veilig derde land", ANSWER, "celex:52025PC0259"),
        ("Verordening veilig derde land", date(2026, 3, 1), "celex:32026R0463"),
        ("Terugkeerverordening", ANSWER, "celex:52025PC0101"),
        ("Terugkeerrichtlijn", ANSWER, "celex:32008L0115"),
        ("Procedurerichtlijn", ANSWER, "celex:32013L0032"),
        ("Asielprocedureverordening", ANSWER, "celex:32024R1348"),
        ("Blauwekaartrichtlijn", date(2015, 1, 1), "celex:32009L0050"),
        ("Schengengrenscode", date(2010, 1, 1), "celex:32006R0562"),
        ("Politiewet", date(2012, 12, 31), "bwb:BWBR0006299"),
        ("Politiewet", ANSWER, "bwb:BWBR0031788"),
        ("Vreemdelingenwet", ANSWER, "bwb:BWBR0011823"),
        ("WVO", date(2022, 7, 31), "bwb:BWBR0002399"),
        ("WVO", date(2022, 8, 1), "bwb:BWBR0044212"),
        ("Wmo", date(2010, 1, 1), "bwb:BWBR0020031"),
        ("Wob", ANSWER, "bwb:BWBR0005252"),  # a law that lapsed keeps its name
        ("Woo", ANSWER, "bwb:BWBR0045754"),
        ("Algemene wet bestuursrecht", None, "bwb:BWBR0005537"),
    ],
)
def test_name_on_a_day(name: str, day: date | None, key: str) -> None:
    assert [alias.key for alias in meanings(name, day)] == [key]


@pytest.mark.parametrize(
    ("name", "mention"),
    [
        ("EES", "system"),
        ("Eurodac", "system"),
        ("Frontex", "system"),
        ("Schengen Informatiesysteem", "system"),
        ("Europees Systeem voor Reisinformatie en -autorisatie", "system"),
        ("Dublinzaken", "topic"),
        ("het Pact", "topic"),
        ("EU-Turkije Verklaring", "topic"),
        ("Unieplan", "topic"),
        ("asielcrisispakket", "topic"),
        ("EES-verordening", "citation"),
        ("Eurodac-verordening", "citation"),
        ("aanvullende EES-verordening", "citation"),
    ],
)
def test_systems_and_topics_are_no_citations(name: str, mention: str) -> None:
    assert {alias.mention for alias in meanings(name, ANSWER)} == {mention}


@pytest.mark.parametrize(
    ("name", "candidate", "at_most"),
    [
        ("Schengenverdrag", "celex:42000A0922(02)", 0.5),
        ("Opvangrichtlijn", "celex:32013L0033", 0.7),
        ("Wpg", "bwb:BWBR0024705", 0.6),
        ("Handvest", "bwb:BWBV0004143", 0.9),
    ],
)
def test_doubtful_names_name_the_other_reading(name: str, candidate: str, at_most: float) -> None:
    (alias,) = meanings(name, ANSWER)
    assert candidate in alias.candidates
    assert alias.confidence <= at_most


@pytest.mark.parametrize("name", ["Sr", "Sv", "Rv", "Vw", "Vb", "Fw", "Ow", "Wm", "Pw", "Tw"])
def test_two_letter_names_need_an_article(name: str) -> None:
    assert meanings(name, ANSWER) == []
    assert len(meanings(name, ANSWER, "artikel")) == 1


@pytest.mark.parametrize("name", ["AOW", "WW", "WIA", "Wajong", "AKW"])
def test_benefit_is_a_topic_and_beside_an_article_the_act(name: str) -> None:
    assert [alias.mention for alias in meanings(name, ANSWER)] == ["topic"]
    assert [alias.mention for alias in meanings(name, ANSWER, "artikel")] == ["citation"]


@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)))
def test_a_day_falls_in_a_window_or_out_of_it(day: date) -> None:
    eve = day - timedelta(days=1)
    window = Alias("x", "k", "citation", "any", "", day, day + timedelta(days=1), 1.0, (), "")
    assert window.holds_on(day)
    assert not window.holds_on(eve) and not window.holds_on(day + timedelta(days=1))
    assert not window.holds_on(None)
