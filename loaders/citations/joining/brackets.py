"""What stands in brackets behind an act and belongs to it: its number, its abbreviation, a name.

"Artikel 66 van de Asiel- en migratiebeheerverordening (Verordening (EU) 2024/1351)" is one
citation, not two; "(hierna: EGKW-verordening)" gives the work a name of the text's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamergraaf.loaders.citations.joining.announced import HEREAFTER, OPENINGS, announced
from kamergraaf.loaders.citations.joining.bills import names_bill
from kamergraaf.loaders.citations.joining.bracket_numbers import (
    BARE_NUMBER,
    take_number,
    take_plain_number,
)
from kamergraaf.loaders.citations.joining.foreign import is_of_another
from kamergraaf.loaders.citations.joining.long_titles import head_of
from kamergraaf.loaders.citations.joining.of_year import take_own_year
from kamergraaf.loaders.citations.joining.other_things import is_other_thing
from kamergraaf.loaders.citations.joining.overseas import take_overseas
from kamergraaf.loaders.citations.joining.protocols import speaks_of_protocol, take_protocol
from kamergraaf.loaders.citations.joining.same_work import same_work
from kamergraaf.loaders.citations.joining.short_in_front import short_in_front
from kamergraaf.loaders.citations.kinds.old_staatsblad import journal_behind
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.treaties_of_cities import take_subject
from kamergraaf.loaders.citations.titles.versions import take_year

Token = Reference | Places
# The number of a note may stand between, glued or in brackets: "2024/13513 (hierna: …)".
_NOTE = r"(?:\d{1,2}(?=[ (])| ?\( ?\d{1,3} ?\))?"
_OPEN = re.compile(
    rf"{_NOTE}"
    rf"[\"']? ?\((?:{HEREAFTER}"
    r"(?:ook )?(?:wel )?(?:de |het )?[\"']?(?P<named>[\w][^()\"']{1,60}?)[\"']?"
    r"|[\"'](?:de |het )?(?P<quoted>[A-Z][\w&.]{1,30})[\"']"
    r"|[\"']?(?P<short>(?:(?:Wet )?[A-Z][\w&.]{1,14}|Wet [a-z]{2,6})"
    r"(?: \d{4}| ?'\d\d| BES)?)[\"']?)\)"
)
_UNCLOSED = re.compile(
    r" ?\((?:hierna)(?: te noemen)?:? (?:de |het )?[\"']?(?P<named>[A-Z][\w&.]{1,40})[\"']?"
)
# "(BTIV, Stb. 2015, 231)": in front of the journal
_PRINTED = re.compile(
    r" ?\([\"']?(?P<short>[A-Z][\w&.]{1,14}(?: \d{4})?)[\"']?(?=[,;] (?:Stb|Stcrt|Trb|Staats|PbE))"
)
# What may stand between an act and another name of it; then what closes behind that name.
_OPENED = re.compile(
    r"[\"']? ?\((?:(?:hierna|verder)[^()]{0,25}?:? ?)?(?:de |het )?"
    r"(?:(?:nieuwe|herziene|gewijzigde|huidige|oude) )?[\"']?",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\)*")
_NAMES = (_OPEN, _UNCLOSED, _PRINTED)
# "(2016/429; hierna: "de sterrenverordening" of "de verordening")": behind its number.
_ALSO = re.compile(
    rf"{HEREAFTER}(?:de |het )?[\"']?"
    r"(?P<named>[\w][^()\"']{1,60}?)[\"']?(?: (?:of|en) [\"'][^()\"']{1,40}[\"'])?\)"
)
_BOOK, _CODE = ("Boek ", "boek "), "law:Burgerlijk Wetboek"
_STEM = 5  # letters of a word that tell it from others


@dataclass(frozen=True, slots=True)
class Definition:
    """A name that the text gives to a work, from `at` on, or from `since`."""

    name: str
    work: Reference
    start: int  # the name itself stands in view[start:at]
    at: int
    since: int = -1  # a list of definitions uses its names from its beginning on


def join_parentheses(text: str, tokens: list[Token]) -> tuple[list[Token], list[Definition]]:
    """Join an act and what stands in brackets behind it; return the names so defined too."""
    kept: list[Token] = []
    definitions: list[Definition] = []
    inside = 0  # up to here the text belongs to the act before
    for i, token in enumerate(tokens):
        if token.start < inside:
            continue
        if isinstance(token, Places):
            kept.append(token)
            continue
        if token.kind == "law":
            if is_of_another(text, token):
                continue
            _tell_apart(text, token, kept, tokens[i + 1 : i + 2])
        elif token.kind == "treaty":
            take_subject(text, token)
        kept.append(token)
        if token.kind == "law":
            _take_beside(text, token, kept, definitions)
        treaty = take_protocol(text, token) if token.kind == "treaty" else None
        behind = text[token.end : token.end + 3]
        inside = _take_announced(text, token, definitions) if behind in OPENINGS else 0
        if "(" not in behind:
            by_name = token.kind == "eu" and token.resolved_by != "number"
            if by_name and (behind[1:2].isdigit() or " n" in behind):
                inside = take_plain_number(text, token)
            continue
        inner = _inside(text, token, tokens[i + 1] if i + 1 < len(tokens) else None)
        if token.takes_places:
            # "het protocol bij het Verdrag sterren (hierna: Sterrenverdrag)" names the treaty.
            of = treaty if treaty and not speaks_of_protocol(text, token.end) else token
            head = head_of(text, kept, token) if token.kind == "eu" else token
            if head is not token and not (inner and inner.key == token.key):
                inside = _of_head(text, token.end, head, inner, definitions)
            else:
                inside = _parenthesis(text, of, inner, definitions)
        elif token.mention != "citation":
            inside = inner.end if inner and inner.key == token.key else 0
    return kept, definitions


def _take_beside(
    text: str, act: Reference, kept: list[Token], definitions: list[Definition]
) -> None:
    """Take the journal behind an act and the short name in front of it."""
    # "der wet van 9 April 1877, S. 80": a scan seeks the S. from the year on, the act's own
    kept += journal_behind(text, act.end)
    if short := short_in_front(text, act):
        at = short.start("named")
        definitions.append(Definition(short["named"], act, at, at, at))


def _tell_apart(text: str, act: Reference, before: list[Token], following: list[Token]) -> None:
    """Let what stands beside an act tell which of its name is meant."""
    take_overseas(text, act)
    take_year(text, act)
    last = before[-1] if before else None
    take_own_year(text, act, last, following[0] if following else None)


def _of_head(
    text: str, at: int, head: Reference, inner: Reference | None, definitions: list[Definition]
) -> int:
    """Take a name behind a long title, which is of its first act; return where the bracket closes.

    Without "hierna" only what may be a name of that act is.
    """
    if inner and inner.key == head.key:
        close = _CLOSED.match(text, inner.end)
        return close.end() if close else inner.end
    defined = _OPEN.match(text, at)
    if not defined or not (inner or _is_own_name(text, head, defined)):
        return 0
    definitions.append(Definition(_name_of(defined), head, at, defined.end()))
    return defined.end()


def _parenthesis(
    text: str, token: Reference, inner: Reference | None, definitions: list[Definition]
) -> int:
    """Take what the bracket behind an act says of it; return where it closes, else 0."""
    if number := BARE_NUMBER.match(text, token.end):
        take_number(text, token, number)
        if (also := _ALSO.match(text, number.end())) and _is_own_name(text, token, also):
            definitions.append(Definition(_name_of(also), token, token.end, also.end()))
            token.end = also.end()
        return token.end
    # "Boek 7 van het Burgerlijk Wetboek (BW)" names the whole code, not the book.
    if inner and inner.key == _CODE and text.startswith(_BOOK, token.start):
        return inner.end + 1
    defined = next(filter(None, (name.match(text, token.end) for name in _NAMES)), None)
    if (
        inner
        and same_work(token, inner)
        and not _is_namesake(text, token, inner, defined)
        and not names_bill(text, token, inner)
    ):
        _take_better(token, inner)
        if defined:
            definitions.append(Definition(_name_of(defined), token, token.end, defined.end()))
        elif token.key != inner.key:
            definitions.append(
                Definition(text[inner.start : inner.end], token, token.end, inner.end)
            )
        close = _CLOSED.match(text, inner.end)
        return close.end() if close else inner.end
    # "hierna" gives a name whatever the gazetteer knows by it; without it another act is meant.
    announced = bool(defined and defined.groupdict().get("named"))
    own = announced or not inner or _has_initials(text[token.start : token.end], defined)
    if defined and own and _is_own_name(text, token, defined):
        definitions.append(Definition(_name_of(defined), token, token.end, defined.end()))
        return defined.end()
    return 0


def _take_announced(text: str, token: Reference, definitions: list[Definition]) -> int:
    """Take the name that is announced behind an act without a bracket; return where it ends."""
    named = announced(text, token.end) if token.takes_places else None
    if not named or not _is_own_name(text, token, named):
        return 0
    definitions.append(Definition(_name_of(named), token, token.end, named.end()))
    return named.end()


def _inside(text: str, token: Reference, following: Token | None) -> Reference | None:
    """Return the act that alone, or after "hierna", fills the parenthesis behind a reference."""
    if not isinstance(following, Reference) or following.start - token.end > 40:
        return None
    if not _OPENED.fullmatch(text[token.end : following.start]):
        return None
    take_year(text, following)
    return following


def _name_of(defined: re.Match[str]) -> str:
    groups = defined.groupdict()
    name = groups.get("named") or groups.get("short") or groups.get("quoted")
    return without_note(str(name).strip())


# The number of a note glued to the sort of an act: "(hierna: IPPC-richtlijn1)".
_NOTED = re.compile(r"(?<=tlijn|ening)\d{1,2}$")


def without_note(name: str) -> str:
    """Return a name that a text gives without the number of a note.

    >>> without_note("sterrenrichtlijn1"), without_note("NIS2"), without_note("DAC7-richtlijn12")
    ('sterrenrichtlijn', 'NIS2', 'DAC7-richtlijn')
    """
    return _NOTED.sub("", name)


#: What "(hierna: de wet)" calls an act by is no name.
GENERIC = frozenset({
    "wet", "wetsvoorstel", "verordening", "richtlijn", "besluit", "kaderbesluit", "regeling",
    "verdrag", "overeenkomst",
})  # fmt: skip


def _is_own_name(text: str, token: Reference, defined: re.Match[str]) -> bool:
    """Tell a name from a remark: "hierna" announces one, else it begins as the title does."""
    name = _name_of(defined)
    # "(VI)" is the chapter of a budget.
    if name.lower() in GENERIC or len(name) < 2 or not name.strip("IVX"):
        return False
    if is_other_thing(name, text[token.start : token.end]):
        return False
    groups = defined.groupdict()
    return bool(groups.get("named") or groups.get("quoted")) or name[0].lower() in (
        token.label[:1].lower(),
        text[token.start].lower(),
    )


def _is_namesake(
    text: str, token: Reference, inner: Reference, defined: re.Match[str] | None
) -> bool:
    """Tell whether a title's own initials are those of another act by chance: "Wet alfa (Wa)"."""
    if inner.resolved_by != "alias" or inner.key == token.key:
        return False
    title = text[token.start : token.end]
    known = inner.label.lower()
    return _has_initials(title, defined) and not any(
        word[:_STEM] in known for word in title.lower().split()[1:] if len(word) >= _STEM
    )


def _has_initials(title: str, defined: re.Match[str] | None) -> bool:
    """Tell whether a short name is made of the title's letters: "WMO" of "Wet … onderzoek …"."""
    if not defined:
        return False
    letters = iter(title.lower())
    short = _name_of(defined).lower()
    # They stand in the title in this order, the first at its head: "Wet minimumloon (Wml)".
    return (
        short.isalpha() and title[:1].lower() == short[0] and all(one in letters for one in short)
    )


def _take_better(token: Reference, inner: Reference) -> None:
    """Let the number printed behind a name decide what the name means here."""
    if token.resolved_by == "number" != inner.resolved_by:
        return  # "Richtlijn 90/435/EEG (moeder-dochterrichtlijn)" is no later one of that name
    if inner.key != token.key and inner.resolved_by != "title":
        token.key, token.iri, token.kind = inner.key, inner.iri, inner.kind
        token.candidates, token.resolved_by = (), inner.resolved_by
    if inner.resolved_by == "number":
        token.resolved_by, token.confidence = "number", 1.0
    elif inner.key == token.key:
        token.confidence = max(token.confidence, inner.confidence)
