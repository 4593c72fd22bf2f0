"""What belongs together: places and their act, an act and its number or abbreviation behind it.

"Artikel 66 van de Asiel- en migratiebeheerverordening (Verordening (EU) 2024/1351)" is one
citation, not three.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kamergraaf.loaders.citations.articles import Places
from kamergraaf.loaders.citations.kinds.eu import year_and_number
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.ontology.identifiers import celex, eu_act_iri

# What may stand between a place and its act.
OF = re.compile(
    r",? ?(?:(?:van|in|uit|bij|onder|volgens|ingevolge|op grond van|krachtens) )?"
    r"(?:(?:de|het|deze|dit|die|dat|genoemde|voornoemde|voormelde|bovengenoemde|dezelfde) )?"
    r"(?:(?:nieuwe|herziene|huidige|geldende|Nederlandse|Europese|gewijzigde|voorgestelde|oude|EU|"
    r"bovengenoemde|genoemde|voornoemde|"
    r"(?:op|te|in) [^.;()]{1,60}? (?:totstandgekomen|tot stand gekomen|gesloten)),? ?)*",
    re.IGNORECASE,
)
_AND = re.compile(
    r",? (?:en|of|alsmede|juncto|jo\.?|j°|dan wel|respectievelijk|resp\.) "
    r"(?:(?:van|de|het|in) )?|, ",
    re.I,
)
# "Gemeentewet, artikel 23"
_BEHIND = re.compile(r",? ?\(?(?:met name |in het bijzonder |meer bepaald |specifiek )?")
_ANTECEDENT = re.compile(
    r",? ?(?:van|in|uit|bij|onder) (?:de |het )?"
    r"(?P<which>deze|die|dat|dit|genoemde?|voornoemde?|voormelde?|bovengenoemde?|dezelfde|de|het) ?"
    r"(?P<what>wet|verordening|richtlijn|besluit|regeling|verdrag|wetboek|overeenkomst)(?!\w)",
    re.IGNORECASE,
)
Token = Reference | Places
_WIDEST_GAP = 100
_BACK = 0.6  # how sure "die wet" is, beside the act it looks back to
_REACH = 1500  # code points within which "die wet" still means the last one named
_OPEN = re.compile(
    r" ?\((?:(?:hierna|verder|voortaan)(?: ook)?(?: te noemen| aangeduid als| genoemd)?:? ?"
    r"(?:ook )?(?:wel )?(?:de |het )?[\"']?(?P<named>[\w][^()\"']{1,60}?)[\"']?"
    r"|[\"']?(?P<short>[A-Z][\w&.]{1,14}(?: \d{4})?)[\"']?)\)"
)
_UNCLOSED = re.compile(
    r" ?\((?:hierna)(?: te noemen)?:? (?:de |het )?[\"']?(?P<named>[A-Z][\w&.]{1,40})[\"']?"
)
# What may stand between an act and another name of it; then what closes behind that name.
_OPENED = re.compile(
    r" ?\((?:(?:hierna|verder)[^()]{0,25}?:? ?)?(?:de |het )?[\"']?", re.IGNORECASE
)
_CLOSED = re.compile(r"\)*")
_BARE_NUMBER = re.compile(
    r" ?\((?:\(?(?P<com>EU|EG|EEG)\)? ?)?(?:nr\.? ?)?"
    r"(?P<a>\d{2,4}) ?/ ?(?P<b>\d{1,4})(?:/(?:EU|EG|EEG))?\)"
)
_EU_TYPE = re.compile(r"(verordening|richtlijn|besluit|code)\b", re.I)
_TYPES = {"verordening": "reg", "code": "reg", "richtlijn": "dir", "besluit": "dec"}


@dataclass(frozen=True, slots=True)
class Definition:
    """A name that the text gives to a work, from `at` on."""

    name: str
    work: Reference
    start: int  # the name itself stands in view[start:at]
    at: int


# --- an act and the parenthesis behind it -----------------------------------------------------


def join_parentheses(text: str, tokens: list[Token]) -> tuple[list[Token], list[Definition]]:
    """Join an act and what stands in brackets behind it; return the names so defined too."""
    kept: list[Token] = []
    definitions: list[Definition] = []
    inside = 0  # up to here the text belongs to the act before
    for i, token in enumerate(tokens):
        if token.start < inside:
            continue
        kept.append(token)
        if not isinstance(token, Reference) or "(" not in text[token.end : token.end + 2]:
            continue
        inner = _inside(text, token, tokens[i + 1] if i + 1 < len(tokens) else None)
        if token.takes_places:
            inside = _parenthesis(text, token, inner, definitions)
        elif token.mention != "citation":
            inside = inner.end if inner and inner.key == token.key else 0
    return kept, definitions


def _parenthesis(
    text: str, token: Reference, inner: Reference | None, definitions: list[Definition]
) -> int:
    """Take what the bracket behind an act says of it; return where it closes, else 0."""
    if number := _BARE_NUMBER.match(text, token.end):
        _take_number(text, token, number)
        return number.end()
    defined = _OPEN.match(text, token.end) or _UNCLOSED.match(text, token.end)
    if inner and _same_work(token, inner):
        _take_better(token, inner)
        if defined:
            definitions.append(Definition(_name_of(defined), token, token.end, defined.end()))
        close = _CLOSED.match(text, inner.end)
        return close.end() if close else inner.end
    # "hierna" gives a name whatever the gazetteer knows by it; without it another act is meant.
    announced = bool(defined and defined.groupdict().get("named"))
    if defined and (announced or not inner) and _is_own_name(text, token, defined):
        definitions.append(Definition(_name_of(defined), token, token.end, defined.end()))
        return defined.end()
    return 0


def _inside(text: str, token: Reference, following: Token | None) -> Reference | None:
    """Return the act that alone, or after "hierna", fills the parenthesis behind a reference."""
    if not isinstance(following, Reference) or following.start - token.end > 40:
        return None
    gap = text[token.end : following.start]
    return following if _OPENED.fullmatch(gap) else None


def _name_of(defined: re.Match[str]) -> str:
    groups = defined.groupdict()
    return str(groups.get("named") or groups.get("short")).strip()


# What "(hierna: de wet)" calls an act by is no name.
_GENERIC = frozenset({
    "wet", "wetsvoorstel", "verordening", "richtlijn", "besluit", "regeling", "verdrag",
    "overeenkomst",
})  # fmt: skip


def _is_own_name(text: str, token: Reference, defined: re.Match[str]) -> bool:
    """Tell a name from a remark: "hierna" announces one, else it begins as the title does."""
    name = _name_of(defined)
    if name.lower() in _GENERIC or len(name) < 2:
        return False
    return bool(defined.groupdict().get("named")) or name[0].lower() in (
        token.label[:1].lower(),
        text[token.start].lower(),
    )


def _same_work(token: Reference, inner: Reference) -> bool:
    if inner.kind not in ("eu", "law", "treaty"):
        return False
    return (
        inner.key == token.key
        or token.resolved_by == "title"
        or (inner.resolved_by == "number" and token.kind == inner.kind)
        or inner.resolved_by == "title"
    )


def _take_better(token: Reference, inner: Reference) -> None:
    """Let the number printed behind a name decide what the name means here."""
    if inner.key != token.key and inner.resolved_by != "title":
        token.key, token.iri, token.kind = inner.key, inner.iri, inner.kind
        token.candidates, token.resolved_by = (), inner.resolved_by
    if inner.resolved_by == "number":
        token.resolved_by, token.confidence = "number", 1.0
    elif inner.key == token.key:
        token.confidence = max(token.confidence, inner.confidence)


def _take_number(text: str, token: Reference, number: re.Match[str]) -> None:
    type_ = _EU_TYPE.search(text[token.start : token.end])
    if not type_:
        return
    eli_type = _TYPES[type_[1].lower()]
    act = year_and_number(eli_type, number["a"], number["b"], numbered=False)
    if not act:
        return
    key = f"celex:{celex(eli_type, act[0], act[1])}"
    if key != token.key:
        token.key, token.iri = key, eu_act_iri(eli_type, act[0], act[1])
    token.kind, token.resolved_by, token.confidence, token.candidates = "eu", "number", 1.0, ()
    token.end = number.end()


# --- places and their act ----------------------------------------------------------------------


def join_places(text: str, tokens: list[Token]) -> list[Reference]:
    """Give each run of places to its act; a run without an act is nothing."""
    references: list[Reference] = []
    waiting: list[Places] = []  # runs of places whose act is still to come
    last: Reference | None = None
    for i, token in enumerate(tokens):
        if isinstance(token, Places):
            if waiting and not joined(_AND, text, waiting[-1].end, token.start):
                references += _antecedents(text, waiting, last)
                waiting = []
            if not waiting and last and _belongs_behind(text, tokens, i):
                _attach(last, [token])
                last.end = token.end
            else:
                waiting.append(token)
            continue
        if waiting and token.takes_places and joined(OF, text, waiting[-1].end, token.start):
            _attach(token, waiting)
            token.start = waiting[0].start
            waiting = []
        references += _antecedents(text, waiting, last)
        waiting = []
        if not token.kind and not _repeat(token, references):
            continue
        references.append(token)
        if token.takes_places:
            last = token
    references += _antecedents(text, waiting, last)
    references.sort(key=lambda r: r.start)
    return references


def _repeat(token: Reference, references: list[Reference]) -> bool:
    """Let "idem, p. 5" mean the work named last; tell whether there is one."""
    if not references or token.start - references[-1].end > _REACH:
        return False
    last = references[-1]
    token.kind, token.key, token.label, token.iri = last.kind, last.key, last.label, last.iri
    token.confidence = round(_BACK * last.confidence, 2)
    return True


def _belongs_behind(text: str, tokens: list[Token], i: int) -> bool:
    """Tell whether places stand right behind their act ("Gemeentewet artikel 23")."""
    before, places = tokens[i - 1] if i else None, tokens[i]
    if not isinstance(before, Reference) or not before.takes_places or before.pins:
        return False
    if not joined(_BEHIND, text, before.end, places.start):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if isinstance(following, Reference) and following.takes_places:
        gap = text[places.end : following.start]
        return not (gap.strip(" ,") and joined(OF, text, places.end, following.start))
    return True


def joined(pattern: re.Pattern[str], text: str, end: int, start: int) -> bool:
    """Tell whether only `pattern` stands between two tokens."""
    return start - end <= _WIDEST_GAP and pattern.fullmatch(text, end, start) is not None


def _attach(act: Reference, runs: Iterable[Places]) -> None:
    pins = [pin for places in runs for pin in places.pins]
    if act.kind in ("eu", "treaty"):
        # Acts of the Union and treaties have plain article numbers: "6.1" is paragraph 1 of 6.
        pins = [re.sub(r"^art\.(\d+)\.(\d+)$", r"art.\1(\2)", pin) for pin in pins]
        pins = [re.sub(r"^art\.(\d+)([A-H])$", r"art.\1(\2)", pin) for pin in pins]
    act.pins += pins


def _antecedents(text: str, waiting: list[Places], last: Reference | None) -> list[Reference]:
    """Resolve "artikel 36, vierde lid, van die wet" to the act named last, with less confidence."""
    if not waiting or not last:
        return []
    back = _ANTECEDENT.match(text, waiting[-1].end)
    if not back or waiting[0].start - last.end > _REACH or not _fits(last, back["what"]):
        return []
    meant = replace(
        last, start=waiting[0].start, end=back.end(), pins=[], mention="citation",
        resolved_by="anaphora", confidence=round(_BACK * last.confidence, 2),
    )  # fmt: skip
    _attach(meant, waiting)
    return [meant]


_CELEX_LETTERS = {"verordening": "R", "richtlijn": "L", "besluit": "D"}


def _fits(act: Reference, what: str) -> bool:
    """Tell whether a word can mean an act: "die richtlijn" is no regulation."""
    what = what.lower()
    if act.key.startswith("celex:3"):
        return act.key[11:12] == _CELEX_LETTERS.get(what)
    if what in ("verdrag", "overeenkomst"):
        return act.kind == "treaty" or act.key.startswith("celex:12")
    if what in ("besluit", "regeling"):
        return what in act.label.lower()
    return act.kind == "law" if what in ("wet", "wetboek") else act.kind == "eu"
