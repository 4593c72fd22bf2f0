"""Archives give their members; what is hostile or broken gives one line, and the rest goes on."""

from __future__ import annotations

import io
import random
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest
import zstandard

from kamergraaf.loaders import BrokenSource, UnsupportedSource
from kamergraaf.loaders.archives import Member, is_archive, members

FILES = {"a/kst-1-1.txt": b"een", "a/.hidden": b"x", "__MACOSX/b.txt": b"x", "kst-1-2.txt": b"twee"}


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            header = tarfile.TarInfo(name)
            header.size = len(data)
            archive.addfile(header, io.BytesIO(data))
    return out.getvalue()


def zstd(files: dict[str, bytes]) -> bytes:
    return zstandard.ZstdCompressor().compress(tarred(files))


FORMS: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "papers.zip": zipped,
    "papers.tar": tarred,
    "papers.tar.gz": lambda files: tarred(files, "w:gz"),
    "papers.tgz": lambda files: tarred(files, "w:gz"),
    "papers.tar.bz2": lambda files: tarred(files, "w:bz2"),
    "papers.tar.xz": lambda files: tarred(files, "w:xz"),
    "papers.tar.zst": zstd,
}


def read(data: bytes, name: str) -> list[Member]:
    return list(members(io.BytesIO(data), name, len(data)))


def problems(found: list[Member]) -> list[str]:
    told = [str(one.problem) for one in found if one.problem]
    assert all("\n" not in line for line in told)
    return told


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_its_members(name: str) -> None:
    data = FORMS[name](FILES)
    assert is_archive(data[:512], name)
    found = {one.name: one.data for one in read(data, name)}
    assert found == {f"{name}!/a/kst-1-1.txt": b"een", f"{name}!/kst-1-2.txt": b"twee"}


@pytest.mark.parametrize("name", FORMS)
def test_an_empty_one_gives_nothing(name: str) -> None:
    assert read(FORMS[name]({}), name) == []


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_one_that_is_cut_is_said_to_be(name: str, keep: float) -> None:
    noise = {f"{n}.txt": random.Random(n).randbytes(20_000) for n in range(9)}
    data = FORMS[name](noise)
    found = read(data[: int(len(data) * keep)], name)
    (told,) = problems(found[-1:])
    assert name in told


@pytest.mark.parametrize("name", FORMS)
def test_garbage_is_no_archive(name: str) -> None:
    (told,) = problems(read(b"geen archief, maar tekst. " * 99, name))
    assert told.startswith(f"{name}: ")


def test_a_tar_that_ends_in_garbage_says_so() -> None:
    whole = tarred(FILES)
    start = whole.index(b"kst-1-2.txt")
    found = read(whole[:start] + b"\x01" * 20480, "a.tar")
    assert found[0].data == b"een"
    assert "garbage" in problems(found)[0]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\a.txt"])
@pytest.mark.parametrize("form", ["papers.zip", "papers.tar"])
def test_paths_that_climb_out_are_not_read(form: str, name: str) -> None:
    found = read(FORMS[form]({name: b"x", "kst-1-2.txt": b"twee"}), form)
    assert "leads out of the archive" in problems(found)[0]
    assert [one.data for one in found] == [b"", b"twee"]


def test_links_are_not_followed() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("kst-1-1.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert "not followed" in problems(read(out.getvalue(), "a.tar"))[0]


def test_encrypted_members_are_named_and_the_rest_goes_on() -> None:
    data = bytearray(zipped({"a.txt": b"een", "b.txt": b"twee"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of the first, twice
        data[data.index(mark) + offset] |= 1
    found = read(bytes(data), "a.zip")
    assert "is encrypted" in problems(found)[0]
    assert found[1].data == b"twee"


def test_a_damaged_member_is_named_and_the_rest_goes_on() -> None:
    data = bytearray(zipped({"a.txt": b"een", "b.txt": b"twee"}, zipfile.ZIP_STORED))
    data[data.index(b"een")] ^= 1
    found = read(bytes(data), "a.zip")
    assert problems(found)[0].startswith("a.zip!/a.txt: is damaged")
    assert found[1].data == b"twee"


def test_a_name_stays_on_one_line() -> None:
    (found,) = read(tarred({"a\nb\x1b[31m<b>.txt": b"x"}), "a.tar")
    assert found.name == "a.tar!/a\\nb\\x1b[31m<b>.txt"


# --- archives in archives ---------------------------------------------------------------------


def test_one_archive_in_another_is_opened() -> None:
    inner = zipped({"kst-1-1.txt": b"een"})
    found = read(tarred({"inner.zip": inner, "kst-1-2.txt": b"twee"}), "outer.tar")
    assert [(one.name, one.data) for one in found] == [
        ("outer.tar!/inner.zip!/kst-1-1.txt", b"een"),
        ("outer.tar!/kst-1-2.txt", b"twee"),
    ]


def test_a_third_is_not() -> None:
    deep = zipped({"b.zip": zipped({"c.zip": zipped({"d.txt": b"x"}), "kst-1-1.txt": b"een"})})
    found = read(deep, "a.zip")
    assert isinstance(found[0].problem, UnsupportedSource)
    assert "a.zip!/b.zip!/c.zip" in problems(found)[0]
    assert found[1].data == b"een"


@pytest.mark.parametrize("name", ["brief.docx", "brief"])
def test_an_office_file_is_no_archive(name: str) -> None:
    data = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    if is_archive(data[:512], name):
        assert read(data, name) == [Member(name, data)]
    (found,) = read(zipped({name: data}), "a.zip")
    assert (found.name.endswith(name), found.data) == (True, data)


# --- bombs ------------------------------------------------------------------------------------


def overlapping_headers() -> bytes:
    """A tar whose extended header says that it has a gigabyte."""
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 1_000_000_000
    return header.tobuf(tarfile.USTAR_FORMAT) + b"\0" * 20480


def lying_zip() -> bytes:
    """A zip that says of a member of 90 MB that it has ten bytes."""
    data = bytearray(zipped({"a.txt": b" " * 90_000_000}))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(mark) + offset
        data[at : at + 4] = (10).to_bytes(4, "little")
    return bytes(data)


BOMBS = {
    "many.zip": lambda: zipped({f"{n}.txt": b"\0" * 40_000_000 for n in range(8)}),
    "one.tar.gz": lambda: tarred({"a.txt": b"\0" * 200_000_000}, "w:gz"),
    "one.tar.zst": lambda: zstd({"a.txt": b"\0" * 200_000_000}),
    "nested.zip": lambda: zipped(
        {f"{n}.zip": zipped({"a.txt": b"\0" * 60_000_000}) for n in range(9)}
    ),
    "header.tar": overlapping_headers,
    "lying.zip": lying_zip,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_not_inflated(name: str) -> None:
    data = BOMBS[name]()
    tracemalloc.start()
    told = []
    for member in members(io.BytesIO(data), name, len(data)):
        told += [str(member.problem)] if member.problem else []
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(told) == 1
    assert name in told[0]
    assert peak < 300_000_000


def test_papers_that_deflate_well_are_no_bomb() -> None:
    forms = {f"{n}.txt": b"Artikel 5, eerste lid.\n" * 40_000 for n in range(20)}
    assert not problems(read(zipped(forms), "forms.zip"))


def test_a_member_larger_than_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMERGRAAF_MAX_MB", "1")
    found = read(zipped({"a.txt": bytes(range(256)) * 8000, "b.txt": b"x"}), "a.zip")
    assert isinstance(found[0].problem, BrokenSource)
    assert found[1].data == b"x"
