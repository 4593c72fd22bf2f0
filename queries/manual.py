"""Writes the page of the manual on questions: `python -m kamergraaf.queries.manual`."""

from __future__ import annotations

import sys
from pathlib import Path

from kamergraaf.queries.catalogue import Question, questions

#: The checkout: this module lies in its folder `queries`.
ROOT = Path(__file__).resolve().parent.parent
PAGE = "docs/questions.md"

_INTRODUCTION = """\
<!-- Made from queries/*.rq by python -m kamergraaf.queries.manual; do not edit. -->
# Questions

What `kamergraaf ask NAME key=value …` and `graph.ask(name, key=value)` answer. Each is a file of
SPARQL that can be run as it is, changed, and run with `kamergraaf sparql FILE`.

Values of `words` match whole words of a name, in upper or lower case; a `list` has commas; an `id`
and the id of a `paper` are matched as a whole, in upper or lower case too. `yes` is yes or no, a
`day` is written 2026-01-31, a `number` 0.8. What is left out does not narrow the answer.

"""


def questions_page() -> str:
    """Return the page as Markdown, the same text each time."""
    index = [f"- [`{one.name}`](#{one.name}): {one.help}\n" for one in questions().values()]
    return _INTRODUCTION + "".join(index) + "".join(map(_section, questions().values()))


def _section(asked: Question) -> str:
    lines = [f"\n## {asked.name}\n\n{asked.help} [SPARQL](../queries/{asked.name}.rq)\n"]
    if asked.parameters:
        lines.append("\n| parameter | matches | meaning |\n|---|---|---|\n")
        lines += [f"| `{p.name}` | {p.match} | {p.help} |\n" for p in asked.parameters]
    lines.append("\n| column | meaning |\n|---|---|\n")
    lines += [f"| `{c.name}` | {_help(c.help, c.is_list)} |\n" for c in asked.columns]
    return "".join(lines)


def _help(text: str, is_list: bool) -> str:
    return f"list: {text}" if is_list else text


def main() -> int:
    """Write the page; 1 where this is no checkout."""
    if not (ROOT / "docs").is_dir():
        sys.stderr.write(f"{ROOT} is no checkout of the repository; run it from one\n")
        return 1
    (ROOT / PAGE).write_text(questions_page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
