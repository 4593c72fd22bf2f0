"""The parts of a Word file: a zip of XML, opened so that a hostile one costs nothing."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from kamergraaf.loaders.safe_xml import parse_xml

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
# The strict form of the standard has names of its own for the same things.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip

_MOST_PARTS = 20_000
_LARGEST_PART = 32 * 2**20  # bytes of XML; a tree takes some ten times as much
_MOST_TAGS = 2_000_000  # in one part; a thousand pages have a fifth of that
_LARGEST_FILE = 1024 * 2**20  # bytes, pictures and all
# What reading a part may raise; ValueError where the archive places it before its own beginning.
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError,
)  # fmt: skip


class BrokenPackage(Exception):
    """What is wrong with a file that should be a Word file, as the end of a sentence."""


class NoWordFile(Exception):
    """The file is a package of another program."""


@dataclass(frozen=True, slots=True)
class Package:
    """An opened file, its parts by name, and the name of its main part."""

    source: str
    archive: zipfile.ZipFile
    names: frozenset[str]
    main: str

    def part(self, name: str) -> etree._Element | None:
        """Return the root of a part, None where there is no such part."""
        return _parse(self.archive, name, self.source) if name in self.names else None

    def related(self, kind: str) -> list[etree._Element]:
        """Return the roots of the parts to which the main part has a relation of a kind."""
        parts = (self.part(target) for _, target in self._targets(kind))
        return [part for part in parts if part is not None]

    def related_by_id(self, kind: str) -> dict[str, str]:
        """Return the names of the parts related to the main part, by the id of the relation."""
        return dict(self._targets(kind))

    def _targets(self, kind: str) -> list[tuple[str, str]]:
        return _relations(self.archive, self.names, self.main, kind, self.source)


def open_package(data: bytes, source: str) -> Package:
    """Open a Word file that came from `source`.

    Raises BrokenPackage or (for what is wrong with its XML) BrokenSource, and NoWordFile for
    another kind of package.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise BrokenPackage(f"its zip archive is damaged ({error})") from None
    entries = archive.infolist()
    _refuse_hostile(entries)
    names = frozenset(entry.filename for entry in entries)
    if "[Content_Types].xml" not in names:
        raise NoWordFile
    main = _relations(archive, names, "", "officeDocument", source)
    name = main[0][1] if main else "word/document.xml"
    if name not in names:
        raise BrokenPackage("its document part is missing")
    if not name.startswith("word/") and b"wordprocessingml" not in _read(archive, name)[:4096]:
        raise NoWordFile
    return Package(source, archive, names, name)


def _refuse_hostile(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_PARTS:
        raise BrokenPackage(f"it holds {len(entries)} parts, which no Word file does")
    for entry in entries:
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or parts[0] == "" or ":" in parts[0]:
            raise BrokenPackage("the name of a part climbs out of the archive")
        if entry.flag_bits & 1:
            raise BrokenPackage("it is encrypted")
    if sum(entry.file_size for entry in entries) > _LARGEST_FILE:
        raise BrokenPackage("it would take more than 1 GB unpacked")


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of a part; its own word for its size is not believed."""
    if archive.getinfo(name).file_size > _LARGEST_PART:
        raise BrokenPackage(f"its part {name} is larger than {_LARGEST_PART >> 20} MB")
    try:
        with archive.open(name) as part:
            data = part.read(_LARGEST_PART + 1)
    except _DAMAGED as error:
        raise BrokenPackage(f"its part {name} is damaged ({error})") from None
    if len(data) > _LARGEST_PART:
        raise BrokenPackage(f"its part {name} is larger than {_LARGEST_PART >> 20} MB")
    if data.count(b"<") > _MOST_TAGS:
        raise BrokenPackage(f"its part {name} holds more elements than any document")
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return data


def _parse(archive: zipfile.ZipFile, name: str, source: str) -> etree._Element:
    return parse_xml(_read(archive, name), f"{source}, part {name}")


def _relations(
    archive: zipfile.ZipFile, names: frozenset[str], part: str, kind: str, source: str
) -> list[tuple[str, str]]:
    """Return (id, part name) of the relations of one kind that `part` has."""
    folder, own = posixpath.split(part)
    where = posixpath.join(folder, "_rels", f"{own}.rels")
    if where not in names:
        return []
    found = []
    for relation in _parse(archive, where, source).iter(f"{_RELATIONS}Relationship"):
        inside = relation.get("TargetMode") != "External"
        if inside and relation.get("Type") == _OFFICE + kind:
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            found.append((relation.get("Id", ""), target.lstrip("/")))
    return found
