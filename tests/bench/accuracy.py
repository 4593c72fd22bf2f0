"""Precision and recall against annotated texts, published as docs/accuracy.md.

    make accuracy

Beside the annotated texts it runs the checks of `outside`: official links and another tool's cases.
The texts and the script that scores them lie in `../shared/gold` (or `KAMERGRAAF_SHARED`/gold). The
page also lists what was gained and lost since the run before, of which docs/accuracy.json keeps the
rows: places and keys, no text.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kamergraaf import extraction

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE, ROWS = ROOT / "docs" / "accuracy.md", ROOT / "docs" / "accuracy.json"
_FIELDS = ("start", "end", "kind", "mention", "key", "pinpoint")
_MOST_CHANGES = 60

Row = dict[str, object]

_INTRODUCTION = """\
<!-- Made by make accuracy; do not edit. -->
# Accuracy

Measured on {texts} hand-annotated passages of {kinds} kinds of citation: questions of members,
papers of 1989-1994 from OCR, Handelingen, motions, policy rules. `found`: a citation of the same
kind on an overlapping span. `resolved`: found, and work and place are those of the annotation.
Rows that the annotator left open count neither way. The engine was built with these texts at hand,
so expect somewhat less of texts it never saw.

| kind | annotated | precision | recall | found F1 | resolved F1 |
|---|---|---|---|---|---|
"""


def gold_folder() -> Path:
    """Return the folder of annotated texts; ends the program where there is none."""
    shared = Path(os.environ.get("KAMERGRAAF_SHARED") or ROOT.parent / "shared")
    if not (shared / "gold" / "gold.jsonl").is_file():
        sys.exit(f"no annotated texts in {shared / 'gold'}; set KAMERGRAAF_SHARED to their parent")
    return shared / "gold"


def extracted(gold: Path) -> Iterator[Row]:
    """Yield the rows of `extract` for every annotated text."""
    problems: list[Exception] = []
    yield from extraction.rows(sorted((gold / "texts").glob("*.txt")), problems)
    if problems:
        sys.exit(str(problems[0]))


def score(gold: Path, rows: list[Row]) -> dict[str, dict[str, float]]:
    """Return the scores by kind, as the script beside the texts gives them."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as found:
        found.writelines(json.dumps(row, default=str) + "\n" for row in rows)
        found.flush()
        done = subprocess.run(
            [sys.executable, gold / "score.py", found.name, "--gold", gold, "--json"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
    scores: dict[str, dict[str, float]] = json.loads(done.stdout)
    return scores


def short(rows: list[Row]) -> list[list[object]]:
    """Return the rows as they are kept: the text's name, the place, the kind and the keys."""
    return [[Path(str(row["source"])).stem, *(row[field] for field in _FIELDS)] for row in rows]


def changes(before: list[list[object]], now: list[list[object]]) -> str:
    """Return what the run before had and this one has not, and the other way round."""
    old, new = {tuple(row) for row in before}, {tuple(row) for row in now}
    gained, lost = sorted(map(str, new - old)), sorted(map(str, old - new))
    lines = [f"\nSince the run before: {len(gained)} rows gained, {len(lost)} lost.\n"]
    for sign, listed in (("+", gained), ("-", lost)):
        lines += [f"\n    {sign} {row}" for row in listed[:_MOST_CHANGES]]
    return "".join(lines) + ("\n" if gained or lost else "")


def main() -> int:
    """Score, print the table and write the page and the rows."""
    gold = gold_folder()
    rows = list(extracted(gold))
    scores = score(gold, rows)
    table = "".join(
        f"| {kind} | {s['gold']:.0f} | {s['precision']:.3f} | {s['recall']:.3f} "
        f"| {s['found_f1']:.3f} | {s['resolved_f1']:.3f} |\n"
        for kind, s in scores.items()
    )
    now = short(rows)
    before = json.loads(ROWS.read_text(encoding="utf-8")) if ROWS.is_file() else now
    texts = len(list((gold / "texts").glob("*.txt")))
    page = _INTRODUCTION.format(texts=texts, kinds=len(scores) - 1) + table + changes(before, now)
    import first_sight  # beside this script, where only its own run looks
    import outside

    page += first_sight.section()

    checks: list[str] = []
    outside.report(gold.parent, checks.append)
    PAGE.write_text(page + "".join(checks), encoding="utf-8")
    lines = ",\n".join(json.dumps(row) for row in now)
    ROWS.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    sys.stdout.write(table + "".join(checks))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
