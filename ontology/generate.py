"""Writes the files that come from the vocabulary: `python -m kamergraaf.ontology.generate`."""

from __future__ import annotations

import sys
from pathlib import Path

from kamergraaf.ontology.context import context_jsonld
from kamergraaf.ontology.html_page import vocabulary_html
from kamergraaf.ontology.manual import vocabulary_page
from kamergraaf.ontology.shapes import shapes_turtle
from kamergraaf.ontology.turtle import vocabulary_turtle
from kamergraaf.ontology.vocabulary import load_vocabulary

#: The checkout: this module lies in its folder `ontology`.
ROOT = Path(__file__).resolve().parent.parent


def outputs() -> dict[str, str]:
    """Return the text of each generated file, by its path in the repository."""
    vocabulary = load_vocabulary()
    return {
        "ontology/kamergraaf.ttl": vocabulary_turtle(vocabulary),
        "ontology/shapes.ttl": shapes_turtle(vocabulary),
        "ontology/context.jsonld": context_jsonld(vocabulary),
        "docs/vocabulary.md": vocabulary_page(vocabulary),
        "docs/vocabulary.html": vocabulary_html(vocabulary),
    }


def main() -> int:
    """Write the files that are stale, and name them; 1 where this is no checkout."""
    if not (ROOT / "docs").is_dir():
        sys.stderr.write(f"{ROOT} is no checkout of the repository; run it from one\n")
        return 1
    for path, text in outputs().items():
        file = ROOT / path
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
