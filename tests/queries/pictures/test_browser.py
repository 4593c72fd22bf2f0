"""The pages in a real browser: nothing is requested, names are text, clicks and keys work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kamergraaf.queries import draw
from tests.queries.pictures.test_drawing import HOSTILE, PICTURES, filled

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")


@pytest.fixture
def page(browser: sync_api.Browser) -> Iterator[sync_api.Page]:
    made = browser.new_page(viewport={"width": 1366, "height": 768})
    made.set_default_timeout(15_000)
    yield made
    made.close()


@pytest.mark.parametrize("picture", PICTURES)
def test_a_page_requests_nothing_and_runs_no_name(
    page: sync_api.Page, tmp_path: Path, picture: str
) -> None:
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    path = tmp_path / "x.html"
    draw(filled(HOSTILE), picture, path)
    page.goto(path.as_uri())
    page.wait_for_timeout(300)
    assert asked == [path.as_uri()]
    assert wrong == []
    assert page.title() != "ran"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_click_or_enter_on_a_cell_lists_the_members(page: sync_api.Page, tmp_path: Path) -> None:
    draw(filled(), "overlap", tmp_path / "x.html")
    page.goto((tmp_path / "x.html").as_uri())
    detail = page.locator("#detail")
    assert "Van Hattem (PVV)" in detail.inner_text()
    page.locator('.cell[data-a="0"][data-b="0"]').click()
    assert "9 leden" in detail.inner_text()
    page.locator('.cell[data-a="0"][data-b="1"]').focus()
    page.keyboard.press("Enter")
    assert "5 leden in beide commissies" in detail.inner_text()


def test_the_table_sorts_by_click_and_by_key(page: sync_api.Page, tmp_path: Path) -> None:
    draw(filled("Aa"), "overlap", tmp_path / "x.html")
    page.goto((tmp_path / "x.html").as_uri())

    def shared() -> list[int]:
        return [int(one) for one in page.locator("#pairs tbody button").all_inner_texts()]

    assert shared() == [5, 0, 0]
    head = page.locator("#pairs th").nth(4)
    head.locator("button").click()
    assert shared() == [0, 0, 5]
    assert head.get_attribute("aria-sort") == "ascending"
    head.locator("button").press("Enter")
    assert shared() == [5, 0, 0]
