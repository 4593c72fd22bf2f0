"""Pictures show what the store holds, fetch nothing, and run nothing that a name may hold."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.graph.store import Store
from kamergraaf.ontology.nouns import Committee, Document, Fractie, Membership, Person, Role, Span
from kamergraaf.queries import OnePaper, ask, draw
from kamergraaf.queries.errors import NothingToDraw, UnknownPicture, UnwritablePicture
from kamergraaf.queries.pictures import citations as draw_citations
from kamergraaf.queries.pictures import svg
from kamergraaf.queries.pictures.blocks import Block, place_blocks
from kamergraaf.queries.pictures.matrix import arrange
from kamergraaf.queries.pictures.overlap import overlap_page, overlap_svg
from kamergraaf.queries.pictures.seats import Body, Sitting, find_seats
from tests.factories import make_document

HOSTILE = '<script>document.title="ran"</script>"&\x00\u2028</title>'
PICTURES = ("overlap", "members", "citations")


def filled(hostile: str = "") -> Store:
    """Make a store with one paper; with `hostile` as a committee, a person and an act as well."""
    store = Store.in_memory()
    paper = make_document(members=9)
    if hostile:
        seat = Membership(
            Person(hostile, chamber="ek", fractie=hostile), Committee(hostile, "ek"), Role.LID,
            Fractie(hostile, "ek"), Span(0, 1),
        )  # fmt: skip
        cited = tuple(
            replace(one, citation=replace(one.citation, label=hostile, pinpoint_label=hostile))
            for one in paper.citations
        )
        paper = replace(paper, memberships=(*paper.memberships, seat), citations=cited)
    store.put(paper)
    store.settle()
    return store


@pytest.mark.parametrize("suffix", [".html", ".svg", ".png"])
@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_in_every_format(tmp_path: Path, picture: str, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    draw(filled(HOSTILE), picture, path)
    data = path.read_bytes()
    if suffix == ".png":
        assert data.startswith(b"\x89PNG")
        assert len(data) > 10_000
        return
    text = data.decode()
    assert HOSTILE not in text
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    if suffix == ".svg":
        ET.fromstring(text)  # noqa: S314 -- our own
        assert "http" not in text.replace(svg.NAMESPACE, "").replace("http://data.", "").replace(
            "https://wetten.", ""
        )
    else:
        assert '<html lang="nl">' in text
        assert re.search(r"<title>[A-Z][^<]+</title>", text)


@pytest.mark.parametrize("picture", PICTURES)
def test_a_page_fetches_nothing(tmp_path: Path, picture: str) -> None:
    draw(filled(), picture, tmp_path / "x.html")
    text = (tmp_path / "x.html").read_text()
    assert not re.search(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=", text)
    assert not re.search(r"@import|url\(\s*['\"]?http", text)
    assert "default-src 'none'" in text


@pytest.mark.parametrize("picture", PICTURES)
def test_the_same_store_gives_the_same_picture(tmp_path: Path, picture: str) -> None:
    for name in ("a.svg", "b.svg"):
        draw(filled(), picture, tmp_path / name)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_the_heatmap_shows_sizes_and_shared_members() -> None:
    drawn = overlap_svg(filled()).text
    assert len(re.findall('class="cell"', drawn)) == 4
    assert "Immigratie en Asiel / JBZ-Raad: 9 leden" in drawn
    assert "10 februari 2026" in drawn
    assert "kst-32317-PX" in drawn


@pytest.mark.parametrize("picture", PICTURES)
def test_the_names_of_papers_do_not_widen_a_picture(tmp_path: Path, picture: str) -> None:
    store = Store.in_memory()
    for number in range(6):
        store.put(make_document(f"vlos-{number}-ca333c74-359b-4120-a050-37d158b9507d", members=9))
    draw(store, picture, tmp_path / "x.svg")
    drawing = ET.fromstring((tmp_path / "x.svg").read_text())  # noqa: S314 -- our own
    assert float(drawing.get("width", "")) < 1200


def test_one_paper_alone_is_drawn_as_it_stood_on_its_day(tmp_path: Path) -> None:
    def seat(who: str, committee: str) -> Membership:
        sitting = Person(who, chamber="tk", fractie="A")
        body = Committee(committee, "tk")
        return Membership(sitting, body, Role.LID, Fractie("A", "tk"), Span(0, 1))

    store = Store.in_memory()
    for number, (who, other) in enumerate((("Van Alfa", "Van Beta"), ("Van Gamma", "Van Beta"))):
        seats = (seat(who, "Zon"), seat(other, "Zon"), seat(who, "Maan"))
        day = date(2021 + number, 1, 1)
        store.put(Document(f"kst-1-{number}", "x.txt", "x", f"a{number}", day, memberships=seats))
    assert [row["shared"] for row in ask(store, "overlap")] == [2]
    (alone,) = ask(store, "overlap", document="kst-1-1")
    assert (alone["size_a"], alone["size_b"], alone["persons"]) == (1, 2, ["Van Gamma"])
    for picture in ("overlap", "members"):
        for name, drawn in (("all", store), ("one", OnePaper(store, "kst-1-1"))):
            draw(drawn, picture, tmp_path / f"{name}.html")
        both, one = ((tmp_path / f"{name}.html").read_text() for name in ("all", "one"))
        assert "Van Alfa" in both
        assert "Van Alfa" not in one
        assert "Van Gamma" in one


def test_what_cannot_be_drawn_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnknownPicture, match="did you mean overlap"):
        draw(filled(), "overlp", tmp_path / "x.html")
    with pytest.raises(UnknownPicture, match=r"\.html, \.svg, \.png"):
        draw(filled(), "overlap", tmp_path / "x.doc")
    for picture in PICTURES:
        with pytest.raises(NothingToDraw):
            draw(Store.in_memory(), picture, tmp_path / "x.html")
    with pytest.raises(UnwritablePicture, match=r"nowhere/x\.svg: cannot be written \(No such"):
        draw(filled(), "overlap", tmp_path / "nowhere" / "x.svg")
    assert list(tmp_path.iterdir()) == []


def test_more_than_can_be_read_is_left_out_and_said(tmp_path: Path) -> None:
    store = Store.in_memory()
    seats = tuple(
        Membership(Person(f"P{number}-{body}", chamber="tk", fractie="A"),
                   Committee(f"C{body}", "tk"), Role.LID, Fractie("A", "tk"), Span(0, 1))
        for body in range(4) for number in range(60)
    )  # fmt: skip
    store.put(Document("kst-1-1", "x.txt", "x", "ab", date(2020, 1, 1), memberships=seats))
    remarks = draw(store, "members", tmp_path / "x.svg")
    assert "de 2 grootste van de 4 commissies" in (tmp_path / "x.svg").read_text()
    assert ["de 2 grootste van de 4 commissies" in remark for remark in remarks] == [True]


def test_deputies_are_counted_apart_as_the_overlap_leaves_them_out(tmp_path: Path) -> None:
    roles = (Role.VOORZITTER, Role.LID, Role.PLAATSVERVANGEND_LID)
    seats = tuple(
        Membership(Person(f"P{role}", chamber="ek", fractie="A"), Committee("Zaken", "ek"), role,
                   Fractie("A", "ek"), Span(0, 1))
        for role in roles
    )  # fmt: skip
    store = Store.in_memory()
    store.put(Document("kst-1-1", "x.txt", "x", "ab", date(2020, 1, 1), memberships=seats))
    draw(store, "members", tmp_path / "x.svg")
    assert "2 leden, 1 plv." in (tmp_path / "x.svg").read_text()


def test_of_one_committee_that_is_too_large_the_foremost_are_drawn(tmp_path: Path) -> None:
    seats = tuple(
        Membership(
            Person(f"Zwart{number}", chamber="ek", fractie="BBB"), Committee("Zaken", "ek"),
            Role.VOORZITTER if number == 299 else Role.LID, Fractie("BBB", "ek"), Span(0, 1),
        )
        for number in range(300)
    )  # fmt: skip
    store = Store.in_memory()
    store.put(Document("kst-1-1", "x.txt", "x", "ab", date(2020, 1, 1), memberships=seats))
    (remark,) = draw(store, "members", tmp_path / "x.svg")
    assert "149 van de 300 leden" in remark
    drawn = (tmp_path / "x.svg").read_text()
    assert drawn.count("<line") == 149
    assert "Zwart299" in drawn


def test_too_many_lines_are_left_out_and_said_while_acts_keep_their_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        {"document": "kst-1-1", "citer": f"F{who}", "role": "fractie", "body": "Tweede Kamer",
         "work": f"w{act}", "label": f"Wet {act}", "kind": "law", "pinpoint": None, "quote": "Zo."}
        for act in range(20) for who in range(20) for _ in range(1 + (act == who))
    ]  # fmt: skip
    monkeypatch.setattr(draw_citations, "acts_cited", lambda _: rows)
    remarks = draw(Store.in_memory(), "citations", tmp_path / "x.svg")
    assert remarks == [
        "Getekend: de 150 dikste van 400 lijnen, met 170 van de 420 verwijzingen; "
        "de andere passen niet leesbaar in één beeld."
    ]
    text = (tmp_path / "x.svg").read_text()
    assert remarks[0] in text
    assert text.count("<line") == 150
    assert "Wet 3\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}21×" in text


def test_what_is_drawn_of_citations_is_what_cites_answers() -> None:
    store = filled()
    drawn = draw_citations.acts_cited(store)
    told = ask(store, "cites", kind="eu,law,treaty")
    shown = ("document", "citer", "role", "body", "work", "label", "kind", "pinpoint", "quote")
    assert drawn
    assert [[row[name] for name in shown] for row in drawn] == [
        [row[name] for name in shown] for row in told
    ]


@pytest.mark.parametrize("label", ["Kort", "Verordening betreffende een onderwerp " * 9, "W" * 300])
def test_boxes_of_citations_never_touch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, label: str
) -> None:
    rows = [
        {"document": "kst-1-1", "citer": f"{who} Naam van de bewindspersoon die lang heet",
         "role": "staatssecretaris van Volksgezondheid, Welzijn en Sport", "body": None,
         "work": f"w{who}", "label": label, "kind": "eu", "pinpoint": None, "quote": "Zo."}
        for who in range(3)
    ]  # fmt: skip
    monkeypatch.setattr(draw_citations, "acts_cited", lambda _: rows)
    draw(Store.in_memory(), "citations", tmp_path / "x.svg")
    text = (tmp_path / "x.svg").read_text()
    assert text.count("1×</text>") == 3
    found = re.findall(
        r'<rect x="([\d.]+)" y="([\d.]+)" rx="4" width="[\d.]+" height="([\d.]+)"', text
    )
    boxes = sorted((float(x), float(y), float(height)) for x, y, height in found)
    assert len(boxes) == 6
    for (ax, ay, height), (bx, by, _) in pairwise(boxes):
        assert ax != bx or by >= ay + height + 4


def test_deputies_alone_have_no_overlap_to_draw(tmp_path: Path) -> None:
    store = Store.in_memory()
    seat = Membership(
        Person("A", chamber="ek"), Committee("Financiën", "ek"), Role.PLAATSVERVANGEND_LID,
        None, Span(0, 1),
    )  # fmt: skip
    store.put(Document("kst-1-1", "x.txt", "x", "ab", memberships=(seat,)))
    with pytest.raises(NothingToDraw, match="deputies only"):
        draw(store, "overlap", tmp_path / "x.html")
    assert draw(store, "members", tmp_path / "x.svg") == []


def test_an_image_does_not_ask_to_be_pointed_at(tmp_path: Path) -> None:
    for name in ("x.html", "x.svg"):
        draw(filled(), "citations", tmp_path / name)
    assert "Wijs een lijn aan" in (tmp_path / "x.html").read_text()
    assert "Wijs een lijn aan" not in (tmp_path / "x.svg").read_text()


def test_one_name_in_both_chambers_is_told_apart() -> None:
    store = Store.in_memory()
    seats = tuple(
        Membership(
            Person("A", chamber=code), Committee("Financiën", code), Role.LID, None, Span(0, 1)
        )
        for code in ("ek", "tk")
    )
    store.put(Document("kst-1-1", "x.txt", "x", "ab", memberships=seats))
    store.settle()
    names = {body.name for body in find_seats(store).bodies.values()}
    assert names == {"Financiën (Eerste Kamer)", "Financiën (Tweede Kamer)"}
    assert "Financiën (Eerste Kamer)" in overlap_page(store).text


def test_similar_committees_stand_together() -> None:
    def body(name: str, people: str) -> Body:
        return Body(name, name, {one: Sitting(one, one, "", "lid") for one in people})

    bodies = [body("A", "abcd"), body("B", "wxyz"), body("C", "abce"), body("D", "wxyq")]
    order = "".join(one.name for one in arrange(bodies))
    assert {order[:2], order[2:]} in ({"AC", "BD"}, {"CA", "DB"}, {"AC", "DB"}, {"CA", "BD"})


@given(st.floats(min_value=-1, max_value=2))
def test_text_on_any_shade_has_contrast(part: float) -> None:
    colour = svg.shade(part)
    assert svg.contrast(svg.ink_on(colour), colour) >= 4.5


@given(st.lists(st.tuples(st.floats(60, 400), st.floats(40, 300)), min_size=1, max_size=7))
def test_blocks_never_overlap(sizes: list[tuple[float, float]]) -> None:
    blocks = [Block(str(number), *size) for number, size in enumerate(sizes)]
    places = place_blocks(blocks[:2], [(frozenset({"0"}), block) for block in blocks[2:]])
    for one in blocks:
        for two in blocks:
            if one.key < two.key:
                (ax, ay), (bx, by) = places[one.key], places[two.key]
                apart_x = abs(ax - bx) >= (one.width + two.width) / 2
                apart_y = abs(ay - by) >= (one.height + two.height) / 2
                assert apart_x or apart_y
    assert all(x > 0 and y > 0 for x, y in places.values())
