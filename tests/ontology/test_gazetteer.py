"""The gazetteer keeps its own rules: ids of the right form, names that mean one act a day."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamergraaf.ontology import gazetteer, tables
from kamergraaf.ontology.gazetteer import Act, load_acts
from kamergraaf.ontology.identifiers import ELI, celex, work_iri

# --- acts ---


def test_every_act_has_a_title_a_reason_and_an_iri() -> None:
    for act in load_acts().values():
        assert act.title and act.evidence, act.key
        assert act.iri.startswith("http"), act.key
        assert act.kind in {"eu", "law", "treaty"}, act.key


KEYS = re.compile(
    r"celex:(?:3\d{4}[RLDF]\d{4}|5\d{4}PC\d{4}|1\d{4}[CDEKLMP]/TXT"
    r"|(?:22021A0430|42000A0922)\(0[12]\))"
    r"|bwb:BWB[RV]\d{7}|trb:\d{4}-\d+|(?:law|treaty|name):[^\s].*"
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


def test_number_of_an_eu_act_is_whole() -> None:
    domain = r"(?:EU|EG|EEG)(?:, Euratom)?"
    forms = rf"\({domain}\) (?:\d{{4}}/\d+|nr\. \d+/\d{{2,4}})|\d{{2,4}}/\d+/(?:EG|EEG|EU|JBZ|GBVB)"
    for act in load_acts().values():
        if act.eli and act.key.startswith("celex:3"):
            assert re.fullmatch(forms, act.number), (act.key, act.number)
            if found := re.search(r"nr\. \d+/(\d+)", act.number):
                year = act.eli.split("/")[1]  # two digits until 1998, then four
                assert found[1] == (year[2:] if year < "1999" else year), (act.key, act.number)


@pytest.mark.parametrize(
    ("key", "since", "until"),
    [
        ("celex:31982L0501", "1982-06-24", "1999-02-03"),  # two years after Seveso II came in
        ("celex:31998L0083", "1998-12-25", "2023-01-13"),
        ("celex:32008L0050", "2008-06-11", "2026-12-12"),  # the last day is the 11th
        ("celex:32015L0849", "2015-06-25", "2027-07-10"),
        ("celex:32019L0789", "2019-06-06", "None"),
    ],
)
def test_an_act_holds_from_its_first_day_until_the_first_day_after(
    key: str, since: str, until: str
) -> None:
    act = load_acts()[key]
    assert (str(act.valid_from), str(act.valid_until)) == (since, until)


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


# --- reading ---


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
