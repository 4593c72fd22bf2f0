"""The vocabulary as one HTML page, on which each term stands under the name of its IRI's fragment.

Put where the vocabulary's IRI leads to, `…/def#Citation` shows the citation. Nothing is fetched.
"""

from __future__ import annotations

from html import escape

from kamergraaf.ontology.identifiers import DEF
from kamergraaf.ontology.vocabulary import PREFIXES, ClassTerm, PropertyTerm, Vocabulary

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff }
h1 { margin-bottom: 0 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #ccc }
h3 { margin: 1.8rem 0 .2rem; font-family: ui-monospace, monospace; font-size: 1.05rem }
nav { columns: 4 11rem; font-size: .9rem } nav a { display: block }
a { color: #154273 } p { margin: .2rem 0 } dl { margin: .3rem 0; font-size: .92rem }
code { overflow-wrap: anywhere }
dt { float: left; clear: left; width: 8rem; color: #595959 } dd { margin-left: 8.5rem }
section:target h3 { background: #ffecc2 }
"""
_HOW_OFTEN = {"1": "exactly once", "0-1": "at most once", "1+": "at least once"}

Facts = list[tuple[str, str]]


def vocabulary_html(vocabulary: Vocabulary) -> str:
    """Return the page, the same text each time."""
    names = [*vocabulary.classes, *vocabulary.properties]
    index = "".join(f'<a href="#{name}">{name}</a>\n' for name in names)
    classes = "".join(_class(vocabulary, term) for term in vocabulary.classes.values())
    properties = "".join(_property(term) for term in vocabulary.properties.values())
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>The vocabulary of kamergraaf</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        "<h1>The vocabulary of kamergraaf</h1>\n"
        f"<p>Version {escape(vocabulary.version)}. Namespace <code>{DEF}</code>, written "
        f"<code>d:</code> here.</p>\n<nav>\n{index}</nav>\n"
        f"<h2>Classes</h2>\n{classes}<h2>Properties</h2>\n{properties}</body>\n</html>\n"
    )


def _class(vocabulary: Vocabulary, term: ClassTerm) -> str:
    facts: Facts = [("kind of", ", ".join(map(_link, term.parents)))]
    kinds = vocabulary.kinds_of(f"d:{term.name}")[1:]
    facts.append(("kinds of it", ", ".join(map(_link, kinds))))
    facts += [("has", f"{_link(path)} {_HOW_OFTEN[count]}") for path, count in term.needs.items()]
    return _section(term, facts)


def _property(term: PropertyTerm) -> str:
    facts: Facts = [
        ("of", _link(term.domain) if term.domain else ""),
        ("values", _link(term.range) if term.range else ""),
        ("kind of", ", ".join(map(_link, term.parents))),
        ("form", f"<code>{escape(term.pattern)}</code>" if term.pattern else ""),
    ]
    return _section(term, facts)


def _section(term: ClassTerm | PropertyTerm, facts: Facts) -> str:
    told = "".join(f"<dt>{name}</dt><dd>{value}</dd>\n" for name, value in facts if value)
    return (
        f'<section id="{term.name}">\n<h3>d:{term.name}</h3>\n'
        f"<p><b>{escape(term.english.label)}</b>: {escape(term.english.definition)}</p>\n"
        f'<p lang="nl"><b>{escape(term.dutch.label)}</b>: {escape(term.dutch.definition)}</p>\n'
        f"<dl>\n{told}</dl>\n</section>\n"
    )


def _link(name: str) -> str:
    prefix, _, local = name.partition(":")
    target = f"#{local}" if prefix == "d" else f"{PREFIXES[prefix]}{local}"
    return f'<a href="{target}">{name}</a>'
