"""Metadata beside a paper, and metadata alone."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kamergraaf import loaders
from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.ontology.nouns import Document
from tests.voices import who

SAMPLES = Path(__file__).parent / "samples"
METADATA = SAMPLES / "metadata" / "kst-99910-9.metadata.xml"
MOTION = """MOTIE VAN HET LID TERPSTRA C.S.

De Kamer,

verzoekt de regering niets te doen,

en gaat over tot de orde van de dag.

Terpstra
De Wit
"""


def one(path: Path) -> Document:
    [document] = loaders.read(path)
    return document


@pytest.mark.parametrize("beside", ["kst-99910-9.metadata.xml", "metadata.xml"])
def test_a_paper_takes_what_the_metadata_beside_it_say(tmp_path: Path, beside: str) -> None:
    paper = tmp_path / "kst-99910-9.txt"
    paper.write_text(MOTION, encoding="utf-8")
    before = one(paper)
    shutil.copy(METADATA, tmp_path / beside)
    after = one(paper)
    assert (before.date, before.title) == (None, "")
    assert (after.id, after.date, after.type) == ("kst-99910-9", date(2031, 2, 6), "Motie")
    assert after.title.startswith("Regels over sluizen")
    assert who(before.passages[-1].voice) == "Terpstra + De Wit"
    assert who(after.passages[-1].voice) == "S.J. Terpstra + F. De Wit"


def test_metadata_name_a_paper_whose_file_does_not(tmp_path: Path) -> None:
    paper = tmp_path / "stuk.txt"
    paper.write_text(MOTION, encoding="utf-8")
    shutil.copy(METADATA, tmp_path / "stuk.metadata.xml")
    assert one(paper).id == "kst-99910-9"
    assert [found.id for found in loaders.read(paper, document="eigen")] == ["eigen"]


def test_metadata_of_another_paper_in_the_folder_say_nothing(tmp_path: Path) -> None:
    paper = tmp_path / "kst-99910-8.txt"
    paper.write_text(MOTION, encoding="utf-8")
    shutil.copy(METADATA, tmp_path / "metadata.xml")
    assert (one(paper).id, one(paper).title) == ("kst-99910-8", "")


def test_broken_metadata_are_said_and_left_out(tmp_path: Path) -> None:
    paper = tmp_path / "kst-99910-9.txt"
    paper.write_text(MOTION, encoding="utf-8")
    (tmp_path / "kst-99910-9.metadata.xml").write_text("<metadata_gegevens>")
    found = one(paper)
    assert found.passages
    assert any("metadata beside it are broken" in remark for remark in found.remarks)


def test_metadata_beside_their_paper_are_no_paper_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "kst-99910-9.txt").write_text(MOTION, encoding="utf-8")
    shutil.copy(METADATA, tmp_path)
    with pytest.raises(UnsupportedSource, match=r"metadata of kst-99910-9\.txt"):
        one(tmp_path / METADATA.name)


def test_who_signs_has_the_voice_of_a_text_without_any(tmp_path: Path) -> None:
    paper = tmp_path / "kst-99910-9.txt"
    paper.write_text("Een tekst zonder kop.\n", encoding="utf-8")
    shutil.copy(METADATA, tmp_path)
    [passage] = one(paper).passages
    assert who(passage.voice) == "S.J. Terpstra + F. De Wit"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("kst-99910-9.metadata.xml", [("kst-99910-9", "Motie", date(2031, 2, 6))]),
        ("owms.xml", [("gmb-2031-12", "evenementenvergunning", date(2031, 5, 17))]),
        ("sru.xml", [("kst-99910-C", "Verslag", date(2031, 6, 3)), ("kst-99910-A", "", None)]),
    ],
)
def test_metadata_alone_are_what_is_known(name: str, found: list[object]) -> None:
    read = list(loaders.read(SAMPLES / "metadata" / name))
    assert [(paper.id, paper.type, paper.date) for paper in read] == found
    for paper in read:
        assert paper.text.strip() == paper.title
        assert paper.format == "metadata"
        assert any("only its metadata" in remark for remark in paper.remarks)


def test_metadata_without_a_title_are_broken() -> None:
    with pytest.raises(BrokenSource, match="title"):
        list(loaders.read_bytes(b"<metadata_gegevens><metadata/></metadata_gegevens>", "m.xml"))
