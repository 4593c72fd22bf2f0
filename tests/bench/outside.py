"""Outside checks of the citations: official links in real papers, and the cases of another tool.

    python tests/bench/outside.py

Official publications mark what they cite (`extref` to a Kamerstuk or a jci). Read as plain text,
those links should be found. The cases of nllegalcit 0.0.4 come out of its source distribution on
the package index, which is fetched when this runs and thrown away again: its licence is EUPL-1.2,
so nothing of it is kept here. Without the index the check says so and the rest goes on.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kamergraaf.loaders.citations import extract

NLLEGALCIT = "nllegalcit==0.0.4"
PAPERS = ("op-xml/kst-36750-3.xml", "bwb/zorgtoeslag.xml")
# What no careful reader takes for a citation, though it has the digits of one.
BARE_NUMBERS = (
    "tabel 1 22 333 44 55",
    "Bel 070 318 30 00 of 06 12 345 678.",
    "Het gaat om 35 300 woningen, 12 in Groningen.",
    "in 2019/20 waren er 21 501 leerlingen",
    "een bedrag van € 36 600, 12 procent meer",
    "rekening NL91 ABNA 0417 1643 00",
    "Postbus 20018, 2500 EA Den Haag",
    "tussen 10 000 en 20 000 aanvragen",
)
_JCI_PARTS = {
    "artikel": "art", "afdeling": "afd", "hoofdstuk": "hfd", "titeldeel": "tit",
    "paragraaf": "par",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """An official link at text[start:end]: the key of the work and the place in it, or ""."""

    start: int
    end: int
    key: str
    place: str


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and the Kamerstukken that another tool's test expects in it, with their pages."""

    text: str
    expected: tuple[tuple[str, str], ...]


def linked_text(file: Path) -> tuple[str, list[Link]]:
    """Return the text of an official publication and the links to other works that it marks."""
    root = ET.parse(file).getroot()  # noqa: S314 - a file of our own collection
    parts: list[str] = []
    links: list[Link] = []
    _walk(root, parts, links, 0)
    return "".join(parts), links


def _walk(element: ET.Element, parts: list[str], links: list[Link], at: int) -> int:
    """Append the text of an element; return the length of the text so far."""
    start = at
    parts.append(element.text or "")
    at += len(element.text or "")
    for child in element:
        at = _walk(child, parts, links, at)
        parts.append(child.tail or "")
        at += len(child.tail or "")
    if element.tag.endswith("extref") and (meant := _meant(element.get("doc", ""))):
        links.append(Link(start, at, *meant))
    return at


def _meant(doc: str) -> tuple[str, str] | None:
    if doc.startswith("kst-"):
        return f"kst:{doc[4:]}", ""
    if not (jci := re.match(r"jci1\.\d:[cv]:(BWB\w+)(?:&(\w+)=([^&]+))?", doc)):
        return None
    place = f"{_JCI_PARTS[jci[2]]}.{jci[3]}" if jci[2] in _JCI_PARTS else ""
    return f"bwb:{jci[1]}", place


def found_links(file: Path) -> tuple[int, list[str]]:
    """Return how many official links a paper has, and which were not found in its plain text."""
    text, links = linked_text(file)
    rows = list(extract(text))
    missed = [
        f"{text[link.start : link.end]!r} ({link.key} {link.place})"
        for link in links
        if not any(
            row.start < link.end
            and link.start < row.end
            and row.key == link.key
            and (not link.place or row.pinpoint.partition("(")[0] == link.place)
            for row in rows
        )
    ]
    return len(links), missed


def cases(source: Path) -> Iterator[Case]:
    """Yield the cases on Kamerstukken in a folder of tests, those that are skipped there too."""
    tree = ast.parse((source / "test_kamerstukken.py").read_text(encoding="utf-8"))
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "assertEqual"):
            continue
        asked, wanted = call.args
        if isinstance(asked, ast.Call) and isinstance(wanted, ast.List):
            text = ast.literal_eval(asked.args[0])
            yield Case(text, tuple(map(_expected, wanted.elts)))


def _expected(call: ast.expr) -> tuple[str, str]:
    assert isinstance(call, ast.Call)
    _, _, dossier, number = (ast.literal_eval(arg) for arg in call.args)
    named = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    page = re.sub(r"[^\d-]", "", named.get("paginaverwijzing") or "")
    return f"kst:{dossier}-{number}", page


def ours(text: str) -> set[tuple[str, str]]:
    """Return the Kamerstukken with a number that `extract` finds, with their pages."""
    rows = [row for row in extract(text) if row.kind == "kamerstuk"]
    return {(row.key, row.pinpoint.removeprefix("p.")) for row in rows if _has_number(row.key)}


def _has_number(key: str) -> bool:
    return re.search(r"-(?:\d+[a-z]?|[A-Z]{1,2})$", key) is not None and not re.fullmatch(
        r"kst:21501-\d\d|kst:\d{5}-[IVX]+", key
    )


def is_right(case: Case, found: set[tuple[str, str]]) -> bool:
    """Tell whether what was found is what the case expects: no more, no less.

    "p. 12 en 13" may be the two pages or the range that the other tool makes of them; "nrs. 1-3"
    may be the three papers.
    """
    wanted: set[tuple[str, str]] = set()
    for key, page in case.expected:
        stem, _, number = key.rpartition("-")
        spread = key
        if range_ := re.fullmatch(r"(kst:(?!21501)\d+)-(\d+)-(\d+)", key):
            stem, spread = range_[1], ""
            numbers = range(int(range_[2]), int(range_[3]) + 1)
            wanted |= {(f"{stem}-{n}", page) for n in numbers}
        if spread:
            first, _, last = page.partition("-")
            pages = {page} if (key, page) in found or not last else {first, last}
            wanted |= {(f"{stem}-{number}", p) for p in pages}
    return wanted == found


def fetch(into: Path) -> Path | None:
    """Download the other tool's source; return its folder of tests, None where that fails."""
    command = [
        sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:",
        NLLEGALCIT, "-d", str(into),
    ]  # fmt: skip
    subprocess.run(command, check=False, capture_output=True)
    archives = list(into.glob("*.tar.gz"))
    if not archives:
        return None
    with tarfile.open(archives[0]) as archive:
        archive.extractall(into, filter="data")
    return next(into.glob("*/tests"), None)


_ASK = """
import json, sys
from nllegalcit import parse_kamerstukcitation
def rows(text):
    return [[c.dossiernummer, c.ondernummer, c.paginaverwijzing or ""]
            for c in parse_kamerstukcitation(text)]
print(json.dumps([rows(text) for text in json.load(sys.stdin)]))
"""


def theirs(texts: list[str], into: Path) -> list[set[tuple[str, str]]] | None:
    """Return what the other tool itself finds in each text; None where it can't be installed."""
    target = into / "installed"
    install = [sys.executable, "-m", "pip", "install", "-q", "--target", str(target), NLLEGALCIT]
    if subprocess.run(install, check=False, capture_output=True).returncode:
        return None
    done = subprocess.run(
        [sys.executable, "-c", _ASK], check=False, capture_output=True, text=True,
        input=json.dumps(texts), env={"PYTHONPATH": str(target)},
    )  # fmt: skip
    if done.returncode:
        return None
    return [
        {(f"kst:{dossier}-{number}", re.sub(r"[^\d-]", "", page)) for dossier, number, page in rows}
        for rows in json.loads(done.stdout)
    ]


def report(shared: Path, say: Callable[[str], object]) -> None:
    """Say as Markdown what the outside checks give."""
    say("\n## Official links\n\nRead as plain text; found means the same work and place.\n\n")
    say("| paper | links | found | recall |\n|---|---|---|---|\n")
    for name in PAPERS:
        links, missed = found_links(shared / "data" / name)
        got = links - len(missed)
        say(f"| {Path(name).stem} | {links} | {got} | {got / links:.3f} |\n")
        for miss in missed:
            sys.stderr.write(f"not found in {name}: {miss}\n")
    say(f"\n## The cases of {NLLEGALCIT.replace('==', ' ')}\n\n")
    with tempfile.TemporaryDirectory() as folder:
        tests = fetch(Path(folder))
        if tests is None:
            say("Not measured: the package index could not be reached.\n")
            return
        _compare(list(cases(tests)), Path(folder), say)


def _compare(listed: list[Case], folder: Path, say: Callable[[str], object]) -> None:
    wrong = [case for case in listed if not is_right(case, ours(case.text))]
    for case in wrong:
        sys.stderr.write(f"wrong: {case} got {sorted(ours(case.text))}\n")
    invented = [text for text in BARE_NUMBERS if ours(text)]
    say(
        "Its tests on Kamerstukken, those that it skips itself too; and sentences with bare "
        "numbers.\n\n"
    )
    say("| | right | cases | sentences with an invention | sentences |\n|---|---|---|---|---|\n")
    count, bare = len(listed), len(BARE_NUMBERS)
    say(f"| kamergraaf | {count - len(wrong)} | {count} | {len(invented)} | {bare} |\n")
    answers = theirs([case.text for case in listed] + list(BARE_NUMBERS), folder)
    if answers is None:
        say(f"| nllegalcit | not measured | {count} | not measured | {bare} |\n")
        return
    right = sum(is_right(case, found) for case, found in zip(listed, answers, strict=False))
    say(f"| nllegalcit | {right} | {count} | {sum(map(bool, answers[count:]))} | {bare} |\n")


def main() -> int:
    """Print the outside checks."""
    from accuracy import gold_folder

    report(gold_folder().parent, sys.stdout.write)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
