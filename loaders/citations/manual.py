"""Writes the page of the manual on citations: `python -m kamergraaf.loaders.citations.manual`."""

from __future__ import annotations

import sys
from pathlib import Path

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.citations.kinds import KINDS
from kamergraaf.loaders.citations.reference import CitationKind

#: The checkout: this module lies in its folder `loaders/citations`.
ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = "docs/citations.md"

_INTRODUCTION = """\
<!-- Made from the kinds by python -m kamergraaf.loaders.citations.manual; do not edit. -->
# Citations

What `kamergraaf extract` and `kamergraaf.extract(text)` find. Each row has the printed text with
its place (code points, half-open), the `key` and IRI of the work, the exact `target`, and how it
was resolved. The examples are tests: what is listed here as found is found, what is listed as left
alone is left alone.

Spaces of any kind and length, line-break hyphens, soft hyphens, curly quotes and the number of a
note glued to a word do not hinder; nor do a gap that is lost behind a comma or a number ("nrs. 1en
2") and a letter among digits or a digit amid a word, as readers of images leave them. Places follow
their act in every order: "artikel 12, lid 6, van de …", "Artikel 50 eerste lid Vw", "Gemeentewet
artikel 23", "het eerste lid van artikel 5 van …"; a list gives a row for each place. Courts' "art.
81.1 RO" is paragraph 1 of article 81.
Acts are also found by their names and abbreviations, which `ontology/names/` lists with the dates
between which a name has its meaning, and by names that the text itself defines ("hierna: …").

| place | printed |
|---|---|
| `art.8:42(1)(b)` | artikel 8:42, eerste lid, aanhef en onder b |
| `hfd.4`, `tit.5.2`, `afd.3.4`, `par.C2/4` | hoofdstuk 4, titel 5.2, afdeling 3.4, paragraaf C2/4 |
| `rec.26`, `anx.II` | overweging 26, bijlage II |
| `p.3`, `p.26-27` | p. 3, blz. 26–27 |

| `resolved_by` | meaning |
|---|---|
| `number` | the identifier follows from the number that is printed |
| `name`, `alias` | the title or another name in the gazetteer |
| `defined in the text` | a name that the text gives to a work |
| `anaphora` | "die verordening" with an article: the act named last |
| `context` | a part that is not printed was taken from the sentence around it |
| `publisher` | the publisher marked the words up as a link to that work |
| `title` | a title that the gazetteer does not know; kept without an identifier |

`mention` tells a citation from the mere name of a `system` (Eurodac) or a `topic` (het Pact, and
what a regulation calls itself). Of a bill named by its long title ("Wijziging van de Kieswet
in verband met …") the acts that it changes are cited, and the dossier where its number follows.
"""


def citations_page() -> str:
    """Return the page as Markdown, the same text each time."""
    return _INTRODUCTION + "".join(_section(kind) for kind in KINDS)


def _section(kind: CitationKind) -> str:
    lines = [f"\n## {kind.name}\n\n", f"Kind `{kind.kind}`. {_sentence(kind.form)}\n"]
    lines.append(f"Identifier: `{kind.identifier}`.\n")
    if kind.limits:
        lines.append(f"Limits: {kind.limits}\n")
    if kind.examples:
        lines.append("\n| printed | key | place | resolved by |\n|---|---|---|---|\n")
    for text, key, pinpoint in kind.examples:
        row = next(c for c in extract(text) if (c.key, c.pinpoint) == (key, pinpoint))
        place = f"`{pinpoint}`" if pinpoint else ""
        lines.append(f"| {_cell(text)} | `{key}` | {place} | {row.resolved_by} |\n")
    alone = "; ".join(f"“{_cell(text)}”" for text in kind.not_examples)
    lines.append(f"\nLeft alone: {alone}.\n")
    return "".join(lines)


def _sentence(form: str) -> str:
    return form[0].upper() + form[1:] + "."


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> int:
    """Write the page where it is stale; 1 where this is no checkout."""
    file = ROOT / PAGE
    if not file.parent.is_dir():
        sys.stderr.write(f"{ROOT} is no checkout of the repository; run it from one\n")
        return 1
    text = citations_page()
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote {PAGE}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
