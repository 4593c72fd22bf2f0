"""The questions beyond citations, seats and letters: each finds what it should and no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import (
    Collective,
    Committee,
    Document,
    Fractie,
    Membership,
    PassageKind,
    Person,
    Role,
)
from kamergraaf.queries import ask, explain_nothing
from kamergraaf.queries.errors import UnknownParameter
from tests.factories import BOSWIJK, HELDER, asked_by, make_document, with_namesakes
from tests.people import SPAN, loaded, member, minister, paper


def without_second_answer(paper: Document) -> Document:
    """Leave the second question of a paper open: no answer, and so no minister who cites in it."""
    kept = tuple(one for one in paper.passages if one.key != "answer/bbb/2")
    cited = tuple(one for one in paper.citations if one.passage != "answer/bbb/2")
    return replace(paper, passages=kept, citations=cited)


def without_minister(paper: Document) -> Document:
    """Take all answers out, so that the fractie alone cites."""
    kept = tuple(one for one in paper.passages if one.kind is not PassageKind.ANSWER)
    cited = tuple(one for one in paper.citations if not one.passage.startswith("answer/"))
    return replace(paper, passages=kept, citations=cited, footnotes=())


@pytest.fixture(scope="module")
def store() -> Store:
    made = Store.in_memory()
    made.put(make_document("kst-1-A"))
    made.put(without_second_answer(make_document("kst-2-B")))
    made.put(without_minister(make_document("kst-3-C")))
    made.settle()
    return made


@pytest.mark.parametrize(
    ("name", "parameters", "wanted"),
    [
        ("articles", {"work": "Vreemdelingenwet 2000", "article": "50"}, ["art.50"] * 3),
        ("articles", {"work": "AMMR", "article": "12", "document": "kst-1-A"}, ["art.12(6)"] * 4),
        ("articles", {"article": "12(6)", "document": "kst-3-C"}, ["art.12(6)"] * 2),
        ("articles", {"article": "1"}, []),
        ("articles", {"work": "Grondwet"}, []),
    ],
)
def test_who_cites_an_article(store, name, parameters, wanted):
    assert [row["pinpoint"] for row in ask(store, name, **parameters)] == wanted


def test_open_questions_are_those_without_an_answer(store):
    rows = ask(store, "unanswered")
    assert [(row["document"], row["number"]) for row in rows] == [
        ("kst-2-B", "2"), ("kst-3-C", "1"), ("kst-3-C", "2"),
    ]  # fmt: skip
    assert (rows[0]["asker"], rows[0]["fractie"]) == ("BBB", ["BBB"])
    assert rows[0]["question"].startswith("2. Hoe verhoudt")
    assert ask(store, "unanswered", fractie="SP") == []


def test_each_letter_counts_once_however_many_papers_print_it(store):
    assert ask(store, "answering") == [
        {"addressee": "minister van Asiel en Migratie", "letters": 1, "answered": 1,
         "shortest": 63, "average": 63.0, "longest": 63, "reminders": 3}
    ]  # fmt: skip
    assert ask(store, "answering", addressee="Financiën") == []


def test_what_a_fractie_raises_alone_is_what_no_minister_cites(store):
    rows = ask(store, "raised")
    assert [(row["document"], row["key"], row["times"]) for row in rows] == [
        ("kst-3-C", "celex:32024R1351", 2)
    ]


@pytest.mark.parametrize(
    ("fractie", "wanted"),
    [
        ("", {"BBB", "CDA"}),
        ("bbb", {"BBB"}),
        ("Helder", set()),
        ("VVD", set()),
    ],
)
def test_what_members_raise_their_fractie_raises(fractie, wanted):
    made = make_document("ah-tk-20232024-1", exchanges=3)
    asked = without_minister(asked_by(made, Collective((HELDER, BOSWIJK)), BOSWIJK, HELDER))
    rows = ask(loaded([asked]), "raised", fractie=fractie)
    assert {row["fractie"] for row in rows} == wanted
    # the two together and one of them alone, or two of the three questions
    assert {row["times"] for row in rows} <= {2, 4}


def test_who_sits_in_two_committees_connects_them(store):
    rows = ask(store, "connectors", fractie="PVV")
    assert [(row["person"], row["fractie"], row["count"]) for row in rows] == [
        ("Van Hattem", ["PVV"], 2)
    ]
    assert "Dragstra" not in {row["person"] for row in ask(store, "connectors")}


def test_acts_of_one_passage_are_a_pair(store):
    (row,) = ask(store, "together")
    assert (row["key_a"], row["key_b"]) == ("celex:32024R1351", "bwb:BWBR0011823")
    assert (row["passages"], row["documents"]) == (3, ["kst-1-A", "kst-2-B"])
    assert ask(store, "together", work="AMMR") == [row]  # by another name
    assert ask(store, "together", work="kst:32317-989") == []


def test_an_act_that_did_not_hold_yet_is_said(store):
    rows = ask(store, "status", document="kst-1-A")
    assert [(row["key"], row["status"]) for row in rows] == [
        ("celex:32024R1351", "nog niet geldig")
    ]
    assert rows[0]["since"] > rows[0]["date"]


@pytest.mark.parametrize(
    ("fractie", "wanted"),
    [
        ("BBB", ["Helder", "Helder en Boswijk"]),
        ("CDA", ["Boswijk", "Helder en Boswijk"]),
        ("Boswijk", ["Boswijk", "Helder en Boswijk"]),
        (
            "Lilian Helder",
            ["Helder"],
        ),  # so another paper calls her; the two together have no such name
        ("SP", []),
        ("BB", []),
    ],
)
def test_what_members_ask_is_found_by_their_fractie(fractie, wanted):
    made = make_document("ah-tk-20232024-1", exchanges=3)
    asked = without_minister(asked_by(made, Collective((HELDER, BOSWIJK)), BOSWIJK, HELDER))
    store = loaded([asked, paper(2, [member("Helder", "BBB", "Lilian")])])
    for name in ("askers", "unanswered"):
        rows = ask(store, name, fractie=fractie)
        assert sorted(row["asker"] for row in rows) == wanted
        told = {row["asker"]: row["fractie"] for row in rows}
        assert told.get("Helder en Boswijk", ["BBB", "CDA"]) == ["BBB", "CDA"]


def test_the_nearest_is_told_of_who_asks(store):
    (told,) = explain_nothing(store, "askers", fractie="BBC")
    assert told == "nothing has fractie='BBC'; the nearest there is: BBB"


def test_the_acts_of_one_citer(store):
    said = [(row["key"], row["times"], row["citers"]) for row in ask(store, "acts", kind="eu")]
    asked, told = (
        ask(store, "acts", kind="eu", by="BBB"),
        ask(store, "acts", kind="eu", by="minister"),
    )
    assert asked[0]["times"] + told[0]["times"] == said[0][1]
    assert (asked[0]["citers"], told[0]["citers"]) == (["BBB"], ["D.M. van Weel"])
    assert ask(store, "acts", by="niemand") == []


def test_each_fact_has_its_text_and_its_run(store):
    paper = make_document("kst-1-A")
    rows = ask(store, "sources", document="kst-1-A", work="celex:32024R1351")
    assert ask(store, "sources", document="kst-1-A", work="AMMR") == rows  # by another name
    assert ask(store, "sources", document="kst-1-A", work="AMM") == []
    assert [row["label"] for row in rows] == ["32024R1351"] * 6
    for row in rows:
        assert row["sha256"] == paper.sha256
        assert paper.text[row["start"] : row["end"]] == row["words"]
        assert row["source"] == "kst-1-A.txt"
        assert row["graph"].endswith("/doc/kst-1-A")


def test_papers_read_since_a_day(store):
    assert {row["document"] for row in ask(store, "changes", since="2020-01-01")} == {
        "kst-1-A", "kst-2-B", "kst-3-C",
    }  # fmt: skip
    assert ask(store, "changes", since="2999-01-01") == []
    with pytest.raises(UnknownParameter, match="no day"):
        ask(store, "changes", since="gisteren")


def test_papers_cite_papers(store):
    rows = ask(store, "network", to="32317")
    assert [(row["document"], row["key"], row["times"]) for row in rows] == [
        (name, "kst:32317-989", 2) for name in ("kst-1-A", "kst-2-B", "kst-3-C")
    ]
    assert rows[0]["citers"] == ["BBB"]


def test_unsure_citations_are_reviewed(store):
    every = ask(store, "review", document="kst-1-A")
    assert {row["certainty"] for row in every} == {0.95}
    assert every[0]["readings"] == ["celex:32013R0604"]
    assert ask(store, "review", below="0.9") == []
    with pytest.raises(UnknownParameter, match="no number"):
        ask(store, "review", below="weinig")


def test_the_most_cited_acts_leave_repeats_out(store):
    rows = ask(store, "acts", kind="eu")
    assert [(row["key"], row["times"], row["documents"]) for row in rows] == [
        ("celex:32024R1351", 9, 3)
    ]
    assert rows[0]["citers"] == ["BBB", "D.M. van Weel"]


def test_who_cites_an_act_is_told_beside_a_text_without_voices():
    voiced, mute = make_document("kst-1-A"), make_document("kst-2-B")
    cited = tuple(replace(one, passage="", footnote="", repeats="") for one in mute.citations)
    rows = ask(loaded([voiced, replace(mute, passages=(), footnotes=(), citations=cited)]), "acts")
    told = {row["key"]: row["citers"] for row in ask(loaded([voiced]), "acts")}
    assert all(told.values())
    assert {row["key"]: row["citers"] for row in rows} == told


def test_askers_and_posts(store):
    assert [
        (row["document"], row["questions"], row["answered"]) for row in ask(store, "askers")
    ] == [("kst-1-A", 2, 2), ("kst-2-B", 2, 1), ("kst-3-C", 2, 0)]
    (row,) = ask(store, "posts", person="Van Weel")
    assert (row["post"], row["ministry"], row["documents"]) == (
        "minister van Asiel en Migratie", "Asiel en Migratie", 3,
    )  # fmt: skip
    assert row["first"] == row["last"] == date(2026, 2, 10)


def test_one_person_under_two_names_is_one():
    """One paper has the fullest name, another the barest."""
    bare, full = member("Van Baarle", "DENK"), member("Van Baarle", "DENK", "Stephan")
    asylum = Committee("Asiel", "tk")
    moved = Membership(full, asylum, Role.LID, Fractie("DENK", "tk"), SPAN)
    signed = [minister("Van Weel", ""), minister("Van Weel", "D.M.")]
    store = loaded([
        paper(1, [bare, signed[0]], date(2025, 1, 2)),
        paper(2, [signed[1]], date(2026, 3, 4), (moved,)),
    ])  # fmt: skip
    (row,) = ask(store, "connectors")
    assert (row["person"], row["fractie"], row["committees"], row["count"]) == (
        "Stephan van Baarle", ["DENK"], ["Asiel", "Financiën"], 2,
    )  # fmt: skip
    (row,) = ask(store, "posts", person="Van Weel")
    assert (row["person"], row["first"], row["last"], row["documents"]) == (
        "D.M. van Weel", date(2025, 1, 2), date(2026, 3, 4), 2,
    )  # fmt: skip


def test_committees_of_one_name_show_their_chambers_in_every_answer():
    both = [
        Membership(Person("Krol", chamber=code, fractie="50PLUS"), Committee(name, code), Role.LID,
                   Fractie("50PLUS", code), SPAN, since=date(2020, 1, 1))
        for code, name in (("ek", "Financiën"), ("tk", "Financiën"), ("tk", "Digitale Zaken"))
    ]  # fmt: skip
    store = loaded([paper(1, seats=tuple(both))])
    names = ["Digitale Zaken", "Financiën (Eerste Kamer)", "Financiën (Tweede Kamer)"]
    assert [row["committee"] for row in ask(store, "members")] == names
    assert sorted(row["body"] for row in ask(store, "careers")) == names
    assert [(row["a"], row["b"]) for row in ask(store, "overlap")] == [(names[0], names[2])]
    assert [row["name"] for row in ask(store, "register", kind="commissie")] == names
    assert len(ask(store, "members", committee="financiën eerste kamer")) == 1
    assert len(ask(store, "members", committee="financiën")) == 2


def test_committees_of_one_name_show_their_chambers() -> None:
    store = Store.in_memory()
    store.put(with_namesakes("kst-1-A"))
    here, there = (f"Justitie en Veiligheid ({one} Kamer)" for one in ("Eerste", "Tweede"))
    act = next(row for row in ask(store, "acts") if row["kind"] == "eu")
    assert {here, there} <= set(act["citers"])
    assert {row["citer"] for row in ask(store, "articles", article="12(6)")} >= {here, there}
    assert [row["citers"] for row in ask(store, "network")] == [[here, there]]
    assert [row["asker"] for row in ask(store, "askers")] == [here, there]
    assert [row["asker"] for row in ask(store, "unanswered")] == [there]
    assert ask(store, "askers", fractie="Tweede Kamer")[0]["asker"] == there
    letters = {row["kind"]: row for row in ask(store, "letters")}
    assert letters["uitgaand"]["sender"] == there
    assert letters["antwoord"]["addressee"] == here
