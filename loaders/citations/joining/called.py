"""What a text calls its main act: "(hierna: de wet)", "de Vreemdelingenwet 2000 (de wet)".

"Artikel 69 van de wet" then means that act, whatever other was named since. A regulation says so
in its first article: "In deze regeling wordt verstaan onder: a. wet: Warenwet;".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kamergraaf.loaders.citations.joining.announced import HEREAFTER
from kamergraaf.loaders.citations.joining.brackets import GENERIC, Definition, Token
from kamergraaf.loaders.citations.names import names
from kamergraaf.loaders.citations.reference import Reference

# Courts write "de Wet".
_SORTS = "|".join(f"[{what[0]}{what[0].upper()}]{what[1:]}" for what in sorted(GENERIC))
_WHAT = rf"[\"']?(?:de|het) [\"']?(?P<what>{_SORTS})[\"']?"
# Behind the act, in brackets or between commas; its journal or a shorter name may stand first.
_BEHIND = re.compile(
    r"(?:\d{1,2}(?= ))?[\"']?(?: \([^()]{1,60}\))?"
    rf"(?:,? ?\({HEREAFTER}(?:[A-Z][\w ]{{1,30}} (?:of|en) )?"
    rf"|, {HEREAFTER}| \((?:Stb\.[^();]{{1,30}}; )?){_WHAT}(?: te noemen| genoemd)?(?=[),.;])"
)
# "De Warenwet en het Warenwetbesluit (hierna: de wet en het besluit)": a name for each.
_PAIR = re.compile(
    rf"(?: \([^()]{{1,60}}\))? ?\({HEREAFTER}(?:de|het) (?P<first>{_SORTS}) "
    rf"(?:en|respectievelijk) (?:de|het) (?P<what>{_SORTS})\)"
)
_AND = re.compile(r"(?: \([^()]{1,60}\))?,? en (?:de |het )?")
# A view has "?" for a bullet, if it is no star.
_MARK = r"(?:(?<!\w)[a-z]{1,2}[.)] ?|(?:\d[.)°]|[-;:.,]|(?<=[ :;])[?*]|onder) )(?:de |het )?[\"']?"
# Below a heading a definition may have no mark but its capital: "Begrippen Wet: de Warenwet".
_IN_FRONT = re.compile(
    rf"(?:{_MARK}|(?<=\w )(?<! de )(?<!het )(?=(?-i:[A-Z])))"
    rf"(?P<what>{'|'.join(sorted(GENERIC))})[\"']?: (?:de |het )?$",
    re.IGNORECASE,
)
# Any other name only in a list of definitions: "basisverordening: Verordening (EU) …;".
_NAMED = re.compile(
    rf"{_MARK}(?P<what>[A-Za-zÀ-ÿ][\w'&.-]{{2,30}}(?: [\w'&.-]{{1,30}}){{0,3}})[\"']?: "
    r"(?:de |het )?$"
)
# "Wm: Wet milieubeheer", in a list of what is abbreviated: a short name in use, elsewhere of doubt.
_SHORT = re.compile(r"(?<![\w.'-])(?P<what>[A-Z][A-Za-z]{1,7})[\"']?: (?:de |het )?$")
# "de sterrenwetten: de Warenwet, de Jachtwet en …" are several acts, of which the first is one.
_SEVERAL = re.compile(
    r"(?:wetten|wetboeken|besluiten|regelingen|verordeningen|richtlijnen|verdragen|"
    r"overeenkomsten)(?!\w)",
    re.IGNORECASE,
)
_LIST, _LIST_REACH = ("verstaan onder", "verstaan:", "verstaat onder"), 3000
_COLONS = (": ", ": de ", ": het ")
_KINDS = ("law", "eu", "treaty")
_REACH = 80
_CONFIDENCE = 0.8


def called(text: str, tokens: Iterable[Token]) -> Iterator[Definition]:
    """Yield what the text calls an act by the word for its sort, or in its definitions."""
    acts = [t for t in tokens if isinstance(t, Reference) and t.takes_places and t.kind in _KINDS]
    for before, token in pairwise([None, *acts]):
        if not token or token.pins or token.key.startswith("oj:"):
            continue
        near = text[token.end : token.end + 4]  # the number of a note may be glued to it
        if ("(" in near or "," in near) and (found := _BEHIND.match(text, token.end)):
            yield Definition(found["what"], token, found.start("what"), found.end())
        elif "(" in near and (pair := _PAIR.match(text, token.end)):
            if before and _AND.fullmatch(text, before.end, token.start):
                yield Definition(pair["first"], before, pair.start("first"), pair.end())
            yield Definition(pair["what"], token, pair.start("what"), pair.end())
        elif text.endswith(_COLONS, 0, token.start):
            found, since = _defined(text, token)
            if found and not _SEVERAL.search(found["what"]):
                yield Definition(found["what"], token, found.start("what"), token.end, since)


def _defined(text: str, act: Reference) -> tuple[re.Match[str] | None, int]:
    """Return the name that a definition gives an act, and where its list begins."""
    at = act.start
    floor = max(0, at - _REACH)
    if (found := _SHORT.search(text, floor, at)) and _is_short_for(found["what"], act):
        return found, -1
    if found := _IN_FRONT.search(text, floor, at):
        return found, -1
    far = max(0, at - _LIST_REACH)
    since = max(text.rfind(word, far, at) for word in _LIST)
    return (_NAMED.search(text, floor, at), since) if since >= 0 else (None, -1)


def _is_short_for(printed: str, act: Reference) -> bool:
    """Tell whether the gazetteer has a short name for an act, if only beside an article."""
    name = names().get(printed.lower())
    return name is not None and any(
        alias.key == act.key and alias.name == printed for alias in name.aliases
    )


@dataclass(slots=True)
class Called:
    """The acts that a text has called "de wet" so far, each from a place in the view on."""

    acts: dict[str, list[tuple[int, Reference]]] = field(default_factory=dict)

    def add(self, definition: Definition) -> None:
        work = replace(definition.work, pins=())
        self.acts.setdefault(definition.name.lower(), []).append((definition.at, work))

    def begin_view(self) -> None:
        """Let what earlier views defined hold from the beginning of the next one."""
        for what, acts in self.acts.items():
            self.acts[what] = [(-1, acts[-1][1])]

    def meant(self, what: str, start: int, end: int) -> Reference | None:
        """Return the citation at view[start:end] of the act that "de <what>" is called there."""
        acts = self.acts.get(what.lower(), ())
        work = next((act for at, act in reversed(acts) if at <= start), None)
        return work and replace(
            work, start=start, end=end, mention="citation", resolved_by="defined in the text",
            confidence=round(_CONFIDENCE * work.confidence, 2),
        )  # fmt: skip
