"""The gazetteer keeps its own rules: ids of the right form, names that mean one act a day."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.ontology import gazetteer, tables
from kamergraaf.ontology.gazetteer import Act, Alias, load_acts, load_aliases
from kamergraaf.ontology.identifiers import ELI, celex, work_iri

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


# --- acts ---


def test_every_act_has_a_title_a_reason_and_an_iri() -> None:
    for act in load_acts().values():
        assert act.title and act.evidence, act.key
        assert act.iri.startswith("http"), act.key
        assert act.kind in {"eu", "law", "treaty"}, act.key


KEYS = re.compile(
    r"celex:(?:3\d{4}[RLDF]\d{4}|5\d{4}PC\d{4}|12016[EMP]/TXT|42000A0922\(0[12]\))"
    r"|bwb:BWB[RV]\d{7}|(?:law|treaty|name):[^\s].*"
)


def test_every_key_has_its_form() -> None:
    assert [key for key in load_acts() if not KEYS.fullmatch(key)] == []


def test_key_and_certainty_agree() -> None:
    for act in load_acts().values():
        named_only = act.key.startswith(("law:", "treaty:", "name:"))
        assert (act.certainty == "named") == named_only, act.key
        assert not (act.key.startswith("bwb:") and act.number != act.key[4:]), act.key


def test_celex_and_eli_agree() -> None:
    for act in load_acts().values():
        if act.eli and act.key.startswith("celex:3"):
            type_, year, number = act.eli.split("/")
            assert act.key == "celex:" + celex(type_, int(year), int(number))
            assert act.iri == f"{ELI}{act.eli}/oj"


@pytest.mark.parametrize(
    ("key", "printed"),
    [
        ("celex:32014R0656", "(EU) nr. 656/2014"),  # number first until 2014
        ("celex:32009R0810", "(EG) nr. 810/2009"),
        ("celex:32016R0399", "(EU) 2016/399"),  # year first from 2015
        ("celex:32009L0050", "2009/50/EG"),  # directives always year first
        ("celex:31992L0043", "92/43/EEG"),
    ],
)
def test_number_is_printed_as_its_time_printed_it(key: str, printed: str) -> None:
    assert load_acts()[key].number == printed


def test_order_of_year_and_number_in_all_eu_acts() -> None:
    for act in load_acts().values():
        if not (act.eli and act.key.startswith("celex:3")):
            continue
        type_, year, number = act.eli.split("/")
        number_first = type_.startswith(("reg", "dec")) and "framw" not in type_
        number_first = number_first and int(year) < 2015 and not act.number.endswith("/JBZ")
        short = f"(?:{year}|{year[2:]})" if int(year) < 2000 else year
        order = f"{number}/{short}" if number_first else f"{short}/{number}"
        assert re.search(rf"(?<!\d){order}(?!\d)", act.number), (act.key, act.number)


def test_validity_runs_forward() -> None:
    for act in load_acts().values():
        assert not (act.valid_from and act.valid_until) or act.valid_from < act.valid_until, act.key


@pytest.mark.parametrize(
    ("key", "iri"),
    [
        (
            "celex:32025D2642",
            ELI + "dec_impl/2025/2642/oj",
        ),  # CELEX does not tell implementing acts
        ("celex:12016P/TXT", ELI + "treaty/char_2016/oj"),
        ("bwb:BWBR0005537", "https://wetten.overheid.nl/BWBR0005537"),
    ],
)
def test_iri_of_an_act(key: str, iri: str) -> None:
    assert load_acts()[key].iri == iri


def test_proposal_is_known_by_its_procedure_and_leads_to_the_act() -> None:
    proposal = load_acts()["celex:52025PC0259"]
    assert proposal.iri.endswith("id/proposal/2025-0132")
    assert load_acts()[proposal.adopted_as].number == "(EU) 2026/463"


def test_ids_that_public_lists_had_wrong() -> None:
    known = load_acts()
    assert "celex:32002L0584" not in known  # the framework decision is F
    assert known["bwb:BWBR0005291"].title.endswith("Boek 3")
    assert known["bwb:BWBR0005288"].title.endswith("Boek 5")
    assert known["bwb:BWBR0002368"].title == "Algemene Kinderbijslagwet"


def test_verified_dutch_ids_stand_in_the_public_title_list(shared: Path) -> None:
    import gzip

    with gzip.open(shared / "data" / "bwb" / "bwb-titles-2017.tsv.gz", "rt") as lines:
        listed = {line.split("\t", 1)[0] for line in lines}
    claimed = {act.number for act in load_acts().values() if "title list of 2017" in act.evidence}
    assert len(claimed) > 300
    assert claimed <= listed


# --- aliases ---


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


# --- reading ---


def test_both_tables_are_read_quickly() -> None:
    def seconds() -> float:
        load_acts.cache_clear()
        load_aliases.cache_clear()
        start = time.process_time()
        load_aliases()
        return time.process_time() - start

    assert min(seconds() for _ in range(5)) < 0.1  # 0.016 s on an idle machine


GOOD_ACT = "law:X,law,wet,,,X,,,,named,seen"
GOOD_ALIAS = "X,law:X,citation,any,,,,1.0,,seen"


@pytest.mark.parametrize(
    ("act", "alias", "message"),
    [
        (GOOD_ACT + "\n" + GOOD_ACT, GOOD_ALIAS, r"acts.csv, line 3: law:X stands here twice"),
        (GOOD_ACT.replace(",law,wet", ",act,wet"), GOOD_ALIAS, r"acts.csv, line 2: kind 'act'"),
        (GOOD_ACT.replace(",X,,", ",,,"), GOOD_ALIAS, r"acts.csv, line 2: title is empty"),
        (GOOD_ACT.replace(",X,,", ",X,2026-2-30,"), GOOD_ALIAS, r"acts.csv, line 2: Invalid iso"),
        (GOOD_ACT + ",more", GOOD_ALIAS, r"acts.csv, line 2: 12 fields, 11 expected"),
        (GOOD_ACT.replace(",,named", ",law:Y,named"), GOOD_ALIAS, r"law:X became law:Y"),
        (GOOD_ACT, GOOD_ALIAS.replace("law:X", "law:Y"), r"aliases.csv, line 2: no act 'law:Y'"),
        (GOOD_ACT, GOOD_ALIAS.replace("1.0", "1.1"), r"aliases.csv, line 2: confidence 1.1"),
        (GOOD_ACT, GOOD_ALIAS.replace("1.0", "sure"), r"aliases.csv, line 2: could not convert"),
        (GOOD_ACT, GOOD_ALIAS.replace("any", "ANY"), r"aliases.csv, line 2: case 'ANY'"),
    ],
)
def test_broken_row_is_named_by_file_and_line(
    act: str, alias: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "names").mkdir()
    for name, columns, rows in (
        ("acts.csv", gazetteer.ACT_COLUMNS, act),
        ("aliases.csv", gazetteer.ALIAS_COLUMNS, alias),
    ):
        text = ",".join(columns) + "\n" + rows + "\n"
        (tmp_path / "names" / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    monkeypatch.setattr(gazetteer, "load_acts", gazetteer.load_acts.__wrapped__)
    with pytest.raises(tables.BrokenTable, match=message):
        gazetteer.load_aliases.__wrapped__()


def test_act_is_plain_data() -> None:
    act = Act("law:X", "law", "wet", "", "", "X", None, None, "", "named", "seen")
    assert act.iri == work_iri("law:X")
