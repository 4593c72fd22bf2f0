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

from kamergraaf import pipeline

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

#: What the engine made of sentences, and then of real paragraphs, at its first sight of each. They
#: were annotated by its builders, who had not seen its output on them; afterwards what it got wrong
#: was mended, so they measure nothing any more.
_FIRST_SIGHT = """
## At first sight

The texts above were at hand while the engine was built. So sentences in the style of papers,
policy rules, decisions and advices were written and annotated before the engine read them, in three
batches, the second and third after what the one before had shown was mended. What follows is
what the engine as it was then made of each; five marks that were malformed or forgotten were put
right on sight of it, the engine unchanged. One builder wrote and annotated them all, which is
kinder than a stranger's text. They are kept as tests (`tests/loaders/citations/texts`), but for
nine in which the annotation is in doubt or the engine still errs.

| batch | passages | annotated | precision | recall | found F1 | resolved F1 |
|---|---|---|---|---|---|---|
| first | 255 | 364 | 0.989 | 0.962 | 0.975 | 0.939 |
| second | 73 | 123 | 0.975 | 0.951 | 0.963 | 0.938 |
| third | 39 | 69 | 0.985 | 0.957 | 0.971 | 0.956 |

After those, paragraphs of real papers, decisions and regulations of six decades that nobody had
built on: five builders looked for them, wrote down the rows, and only then ran the engine. What it
got wrong was mended before the next batch. The third took what the others had taken least: answers
of ministries, explanations article by article, advices, amendments, motions, decrees of the islands
and of the gazette; the fourth papers and debates of 1855 to 2023, most of them scanned; the fifth
Kamervragen, motions, policy rules and explanations. Slips of whoever annotated were put right on
sight of the rows, so these figures too are kinder than a stranger's. The paragraphs are not part of
the project; sentences of the same form are among its tests.

| paragraphs of | batch | paragraphs | annotated | precision | recall | found F1 | resolved F1 |
|---|---|---|---|---|---|---|---|
| papers | 1 | 34 | 143 | 0.971 | 0.923 | 0.946 | 0.910 |
| papers | 2 | 37 | 182 | 0.994 | 0.984 | 0.989 | 0.967 |
| papers | 3 | 26 | 97 | 0.989 | 0.969 | 0.979 | 0.958 |
| papers | 4 | 18 | 101 | 0.980 | 0.950 | 0.965 | 0.915 |
| papers | 5 | 24 | 100 | 1.000 | 0.970 | 0.985 | 0.955 |
| papers | 6 | 21 | 83 | 0.988 | 0.988 | 0.988 | 0.964 |
| papers, odd forms | 7 | 26 | 90 | 0.988 | 0.922 | 0.954 | 0.897 |
| papers | 8 | 22 | 71 | 1.000 | 0.986 | 0.993 | 0.993 |
| papers | 9 | 24 | 102 | 0.990 | 0.961 | 0.975 | 0.955 |
| papers | 10 | 19 | 90 | 0.988 | 0.911 | 0.948 | 0.948 |
| papers | 11 | 15 | 74 | 1.000 | 0.892 | 0.943 | 0.929 |
| courts, journals | 1 | 53 | 317 | 0.980 | 0.927 | 0.953 | 0.937 |
| courts, journals | 2 | 42 | 149 | 0.993 | 0.913 | 0.951 | 0.895 |
| courts, journals | 3 | 30 | 139 | 0.986 | 0.978 | 0.982 | 0.975 |
| courts, journals | 4 | 26 | 181 | 1.000 | 0.934 | 0.966 | 0.926 |
| courts, journals | 5 | 12 | 57 | 0.966 | 1.000 | 0.983 | 0.948 |
| courts, journals | 6 | 12 | 64 | 1.000 | 0.938 | 0.968 | 0.952 |
| courts, journals | 7 | 11 | 59 | 0.965 | 0.932 | 0.948 | 0.931 |
| courts, journals | 8 | 10 | 31 | 1.000 | 0.936 | 0.967 | 0.867 |
| courts, journals | 9 | 14 | 63 | 0.969 | 0.984 | 0.976 | 0.882 |
| courts, journals | 10 | 12 | 68 | 0.985 | 0.971 | 0.978 | 0.978 |
| ministries, explanations | 1 | 51 | 147 | 1.000 | 0.980 | 0.990 | 0.983 |
| ministries, explanations | 2 | 34 | 155 | 0.993 | 0.968 | 0.980 | 0.961 |
| ministries, explanations | 3 | 23 | 90 | 1.000 | 0.956 | 0.977 | 0.943 |
| ministries, explanations | 4 | 18 | 94 | 1.000 | 0.957 | 0.978 | 0.891 |
| ministries, explanations | 5 | 17 | 132 | 1.000 | 0.947 | 0.973 | 0.949 |
| ministries, explanations | 6 | 18 | 82 | 1.000 | 0.988 | 0.994 | 0.969 |
| ministries, explanations | 7 | 14 | 69 | 1.000 | 0.971 | 0.985 | 0.985 |
| ministries, explanations | 8 | 13 | 50 | 0.980 | 0.980 | 0.980 | 0.980 |
| ministries, explanations | 9 | 29 | 185 | 0.983 | 0.957 | 0.970 | 0.926 |
| ministries, explanations | 10 | 30 | 166 | 0.958 | 0.970 | 0.964 | 0.910 |
| ministries, explanations | 11 | 17 | 115 | 1.000 | 0.974 | 0.987 | 0.934 |
| ministries, explanations | 12 | 18 | 85 | 1.000 | 0.976 | 0.988 | 0.976 |
| ministries, explanations | 13 | 18 | 101 | 1.000 | 0.931 | 0.964 | 0.944 |
| ministries, explanations | 14 | 17 | 56 | 0.981 | 0.946 | 0.964 | 0.964 |
| ministries, explanations | 15 | 15 | 80 | 1.000 | 0.875 | 0.933 | 0.880 |
| old papers, debates | 1 | 20 | 99 | 0.967 | 0.899 | 0.932 | 0.900 |
| old papers, debates | 2 | 23 | 92 | 0.989 | 0.935 | 0.961 | 0.950 |
| old papers, debates | 3 | 21 | 88 | 0.961 | 0.841 | 0.897 | 0.885 |
| old papers, debates | 4 | 17 | 47 | 0.952 | 0.851 | 0.899 | 0.854 |
| old papers, debates | 5 | 13 | 63 | 1.000 | 0.921 | 0.959 | 0.942 |
| old papers, debates | 6 | 17 | 59 | 1.000 | 0.848 | 0.917 | 0.862 |
| old papers, debates | 7 | 21 | 58 | 0.980 | 0.862 | 0.917 | 0.899 |
| old papers, debates | 8 | 12 | 45 | 1.000 | 0.978 | 0.989 | 0.921 |
| old papers, debates | 9 | 10 | 49 | 1.000 | 0.939 | 0.968 | 0.968 |
| old papers, debates | 10 | 7 | 14 | 1.000 | 0.714 | 0.833 | 0.750 |
| rules, questions, motions | 1 | 20 | 119 | 0.983 | 0.958 | 0.970 | 0.962 |
| rules, questions, motions | 2 | 19 | 79 | 1.000 | 0.937 | 0.967 | 0.967 |
| rules, questions, motions | 3 | 20 | 97 | 0.989 | 0.959 | 0.974 | 0.974 |
| rules, questions, motions | 4 | 18 | 108 | 0.990 | 0.944 | 0.967 | 0.919 |
| rules, questions, motions | 5 | 14 | 95 | 0.952 | 0.842 | 0.894 | 0.860 |
| rules, questions, motions | 6 | 15 | 79 | 1.000 | 0.949 | 0.974 | 0.857 |
| rules, questions, motions | 7 | 14 | 64 | 0.952 | 0.922 | 0.937 | 0.921 |

Of courts and journals, `resolved` says that the place is right; their keys were looked at by eye.

And who says what: papers of both chambers and debates in committees and plenary, most of them of
kinds that had not been looked at before: first of 1995 to 2025, then, by two more builders, of 1976
to 2025. Of most the beginning was at hand, some 2,000 characters as a page prints them, tables of
contents and all, partly shortened; where it broke off, a builder went on in its form with sentences
that name a law. A motion, an amendment, a bill and a nadere memorie van antwoord, in batch 2, were
written in their form from end to end, and so was batch 7 of exchanges, parts of its batches 4 and
5, and a file of VLOS. What a
careful reader expects was written down before the engine read it, and mended after each batch was
what it got wrong. `right` is a paper with nothing wrong: who says each passage, which answer is to
which question, members and roles, senders, day. `voice` is the share of its passages whose voice
is right.

| papers | batch | papers | right | passages | voice |
|---|---|---|---|---|---|
| of all kinds | 1 | 14 | 6 | 61 | 0.721 |
| of all kinds | 2 | 18 | 8 | 77 | 0.844 |
| of all kinds | 3 | 15 | 10 | 76 | 0.829 |
| of all kinds | 4 | 12 | 8 | 61 | 0.803 |
| of all kinds | 5 | 6 | 3 | 39 | 0.897 |
| exchanges on paper | 1 | 18 | 4 | 118 | 0.746 |
| exchanges on paper | 2 | 17 | 7 | 98 | 0.867 |
| exchanges on paper | 3 | 18 | 10 | 98 | 0.776 |
| exchanges on paper | 4 | 14 | 1 | 81 | 0.630 |
| exchanges on paper | 5 | 11 | 6 | 83 | 0.723 |
| exchanges on paper | 6 | 7 | 6 | 51 | 1.000 |
| exchanges on paper | 7 | 6 | 5 | 46 | 0.935 |
| debates, papers of one author | 1 | 14 | 5 | 92 | 0.783 |
| debates, papers of one author | 2 | 15 | 10 | 101 | 0.921 |
| debates, papers of one author | 3 | 13 | 5 | 73 | 0.808 |
| debates, papers of one author | 4 | 10 | 2 | 64 | 0.766 |
| debates, papers of one author | 5 | 9 | 7 | 54 | 0.963 |
| debates, papers of one author | 6 | 6 | 3 | 42 | 0.857 |
| debates, papers of one author | 7 | 15 | 12 | 77 | 0.935 |
| debates, papers of one author | 8 | 13 | 7 | 59 | 0.780 |
| debates, papers of one author | 9 | 8 | 6 | 54 | 0.907 |

So of papers unseen before half have a fault somewhere, and one passage in five to six a wrong
voice; the faults seen were mended, but for a dozen papers. What a builder adds in the form of a
paper is kinder than the paper. None of these papers is part of the project; papers of the same form
are among its tests.
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
    yield from pipeline.citation_rows(sorted((gold / "texts").glob("*.txt")), problems)
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
    page += _FIRST_SIGHT
    import outside  # beside this script, where only its own run looks

    checks: list[str] = []
    outside.report(gold.parent, checks.append)
    PAGE.write_text(page + "".join(checks), encoding="utf-8")
    lines = ",\n".join(json.dumps(row) for row in now)
    ROWS.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    sys.stdout.write(table + "".join(checks))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
