"""The package as a program uses it: what is meant is done, and wrong use is said as it is made."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import kamergraaf

GOOD = "kst-99902-C"


@pytest.mark.parametrize("text", [b"artikel 5 van de Awb", None, 5])
def test_what_is_no_text_is_refused(text: Any) -> None:
    with pytest.raises(TypeError, match=f"in text, not in {type(text).__name__}"):
        kamergraaf.extract(text)


@pytest.mark.parametrize("day", ["2026-01-31", 2026])
def test_a_day_that_is_no_date_is_refused(day: Any) -> None:
    with pytest.raises(TypeError, match=f"date={day!r} is no day; give a datetime.date"):
        kamergraaf.extract("Een zin zonder verwijzing.", date=day)


def test_a_moment_is_the_day_it_is_on() -> None:
    said = "Zie artikel 3 van de Dublinverordening."
    found = kamergraaf.extract(said, date=datetime(2026, 1, 31, 12))
    assert found == kamergraaf.extract(said, date=date(2026, 1, 31))
    assert found


def test_a_list_of_sources_is_no_source(tmp_path: Path, samples: Path) -> None:
    sources: list[Any] = [samples / f"{GOOD}.txt"]
    with kamergraaf.open(tmp_path / "store") as graph:
        with pytest.raises(TypeError, match="not list"):
            graph.load(sources)  # type: ignore[arg-type]
        assert [one.document for one in graph.load(*sources)] == [GOOD]


def test_no_export_tells_in_which_folder_a_paper_lay(tmp_path: Path, samples: Path) -> None:
    home = tmp_path / "home-of-somebody"
    home.mkdir()
    (home / f"{GOOD}.txt").write_bytes((samples / f"{GOOD}.txt").read_bytes())
    with zipfile.ZipFile(home / "papers.zip", "w") as archive:
        archive.write(samples / "kst-99901-A.txt", "2031/kst-99901-A.txt")
    with kamergraaf.open(tmp_path / "store") as graph:
        graph.load(home)
        graph.export(tmp_path / "all.nq")
    written = (tmp_path / "all.nq").read_text(encoding="utf-8")
    assert '"papers.zip!/2031/kst-99901-A.txt"' in written
    assert home.name not in written


def test_one_paper_is_exported_by_its_id_alone(tmp_path: Path, samples: Path) -> None:
    with kamergraaf.open(tmp_path / "store") as graph:
        graph.load(samples / f"{GOOD}.txt")
        graph.export(tmp_path / "one.nt", documents=GOOD)
        graph.export(tmp_path / "listed.nt", documents=[GOOD])
    assert (tmp_path / "one.nt").read_bytes() == (tmp_path / "listed.nt").read_bytes()
