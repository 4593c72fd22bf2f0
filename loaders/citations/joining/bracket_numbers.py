"""The number of an act of the Union behind its name, without the word for its sort.

"De sterrenverordening (2016/429)", "de oude sterrenverordening, nr. 343/2003".
"""

from __future__ import annotations

import re

from kamergraaf.loaders.citations.numbers.eu_years import year_and_number
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.ontology.identifiers import celex, eu_act_iri

BARE_NUMBER = re.compile(
    r" ?\((?:\(?(?P<com>EU|EG|EEG)\)? ?)?(?:nr\.? ?)?"
    r"(?P<a>\d{2,4}) ?/ ?(?P<b>\d{1,4})(?:/(?:EU|EG|EEG))?(?:\)|[;,] (?=hierna|verder))"
)
# "de oude sterrenverordening, nr. 343/2003", "sterrenrichtlijn 83/189 EEG": without brackets.
_COMMA_NUMBER = re.compile(
    r"(?:,? n[ro]\. ?| (?=\d{2,4}/\d{1,4}[/ ]E))(?P<a>\d{2,4})/(?P<b>\d{1,4})"
    r"(?:[/ ](?:EU|EG|EEG))?(?![\w/])"
)
_EU_TYPE = re.compile(r"(verordening|richtlijn|besluit|code)\b", re.I)
_TYPES = {"verordening": "reg", "code": "reg", "richtlijn": "dir", "besluit": "dec"}


def take_plain_number(text: str, act: Reference) -> int:
    """Let the number behind a name tell which act it is; return where it ends, else 0."""
    number = _COMMA_NUMBER.match(text, act.end)
    if not number:
        return 0
    take_number(text, act, number)
    return number.end()


def take_number(text: str, token: Reference, number: re.Match[str]) -> None:
    """Let the number behind the name of an act tell which it is."""
    name = text[token.start : token.end]
    type_ = _EU_TYPE.search(name)
    # "Wet implementatie sterrenrichtlijn (2004/29/EG)" is the act that carries it out.
    if not type_ or name.startswith(("Wet ", "Besluit implementatie")):
        return
    eli_type = _TYPES[type_[1].lower()]
    act = year_and_number(eli_type, number["a"], number["b"], numbered=False)
    # The digit of a note may be glued to the number: "(2016/4291;".
    short = number["b"][:-1]
    bare = year_and_number(eli_type, number["a"], short, numbered=False) if act and short else None
    if bare and token.key == f"celex:{celex(eli_type, bare[0], bare[1])}":
        act = bare
    if not act:
        return
    key = f"celex:{celex(eli_type, act[0], act[1])}"
    if key != token.key:
        token.key, token.iri = key, eu_act_iri(eli_type, act[0], act[1])
    token.kind, token.resolved_by, token.confidence, token.candidates = "eu", "number", 1.0, ()
    token.end = number.end()
