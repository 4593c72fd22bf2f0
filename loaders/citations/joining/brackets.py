"""What stands in brackets behind an act and belongs to it: its number, its abbreviation, a name.

"Artikel 66 van de Asiel- en migratiebeheerverordening (Verordening (EU) 2024/1351)" is one
citation, not two; "(hierna: EGKW-verordening)" gives the work a name of the text's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kamergraaf.loaders.citations.joining.bracket_numbers import (
    BARE_NUMBER,
    take_number,
    take_plain_number,
)
from kamergraaf.loaders.citations.joining.foreign import is_of_another
from kamergraaf.loaders.citations.joining.long_titles import head_of
from kamergraaf.loaders.citations.joining.of_year import take_own_year
from kamergraaf.loaders.citations.joining.overseas import take_overseas
from kamergraaf.loaders.citations.joining.same_work import same_work
from kamergraaf.loaders.citations.kinds.old_staatsblad import journal_behind
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.versions import take_year

Token = Reference | Places
# In front of the acts that a bill changes, where its own short title stands in brackets.
_CHANGES = re.compile(
    r"(?:(?<!\w)(?:Wijziging|Aanpassing|Herziening)|"
    r" (?:tot|houdende) (?:wijziging|aanpassing|herziening)) van [^.;:()]*$"
)
_ACT_TO_COME = ("Wet ", "Reparatiewet ", "Verzamelwet ")
_LONGEST_TITLE = 250
_BEFORE_TREATY = 100  # code points in which a protocol may announce itself
_PROTOCOL = re.compile(
    r"(?:(?:(?:[A-Z][a-z]+(?:de|ste)|(?:eer|twee|der|vier|zes)(?:ste|de)|\d{1,2}e) )?"
    r"(?:(?:[Aa]anvullende?|[Ff]acultatie(?:f|ve)|[Oo]ptione(?:el|le)) )?[Pp]rotocol"
    r"(?: (?:nr\.? ?)?(?:\d{1,2}|[IVX]{1,4}))?"
    r"(?: (?:(?:bij|van|behorende bij) (?:het|de) (?:Europese |Internationale )?|"
    r"tot (?:wijziging|aanvulling|uitbreiding|herziening) van (?:het|de) )| )|EP (?:bij het )?)$"
)
#: What announces the name that a text gives an act: "hierna", "verder ook te noemen:".
HEREAFTER = (
    r"(?:hierna|verder|voortaan)(?: ook| kort(?:weg)?)?(?: te noemen| aangeduid als| genoemd)?:? ?"
)
# The number of a note may stand between, glued or in brackets: "2024/13513 (hierna: …)".
_NOTE = r"(?:\d{1,2}(?=[ (])| ?\( ?\d{1,3} ?\))?"
_OPEN = re.compile(
    rf"{_NOTE}"
    rf"[\"']? ?\((?:{HEREAFTER}"
    r"(?:ook )?(?:wel )?(?:de |het )?[\"']?(?P<named>[\w][^()\"']{1,60}?)[\"']?"
    r"|[\"']?(?P<short>(?:(?:Wet )?[A-Z][\w&.]{1,14}|Wet [a-z]{2,6})(?: \d{4}| BES)?)[\"']?)\)"
)
_UNCLOSED = re.compile(
    r" ?\((?:hierna)(?: te noemen)?:? (?:de |het )?[\"']?(?P<named>[A-Z][\w&.]{1,40})[\"']?"
)
# What may stand between an act and another name of it; then what closes behind that name.
_OPENED = re.compile(
    r"[\"']? ?\((?:(?:hierna|verder)[^()]{0,25}?:? ?)?(?:de |het )?"
    r"(?:(?:nieuwe|herziene|gewijzigde|huidige|oude) )?[\"']?",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\)*")
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
            take_overseas(text, token)
            take_year(text, token)
            take_own_year(text, token, tokens[i + 1] if i + 1 < len(tokens) else None)
        kept.append(token)
        if token.kind == "law":
            # "der wet van 9 April 1877, S. 80": a scan seeks the S. from the year on, the act's own
            kept += journal_behind(text, token.end)
        treaty = _take_protocol(text, token) if token.kind == "treaty" else None
        behind = text[token.end : token.end + 3]
        if "(" not in behind:
            by_name = token.kind == "eu" and token.resolved_by != "number"
            if by_name and (behind[1:2].isdigit() or " n" in behind):
                inside = take_plain_number(text, token)
            continue
        inner = _inside(text, token, tokens[i + 1] if i + 1 < len(tokens) else None)
        if token.takes_places:
            # "het protocol bij het Verdrag sterren (hierna: Sterrenverdrag)" names the treaty.
            named = treaty if treaty and not _speaks_of_protocol(text, token.end) else token
            head = head_of(text, kept, token) if token.kind == "eu" else token
            if head is not token and not (inner and inner.key == token.key):
                inside = _of_head(text, token.end, head, inner, definitions)
            else:
                inside = _parenthesis(text, named, inner, definitions)
        elif token.mention != "citation":
            inside = inner.end if inner and inner.key == token.key else 0
    return kept, definitions


def _speaks_of_protocol(text: str, at: int) -> bool:
    """Tell whether the bracket at view[at:] gives a protocol its name."""
    return "rotocol" in text[at : text.find(")", at, at + _BEFORE_TREATY)]


def _take_protocol(text: str, treaty: Reference) -> Reference | None:
    """Let "het Twaalfde Protocol bij het EVRM" mean the protocol, which is a treaty of its own.

    Return the treaty itself where there is one.
    """
    floor = max(0, treaty.start - _BEFORE_TREATY)
    # Most treaties are no protocol, which a word tells twenty times as fast as the pattern.
    if text.find("rotocol ", floor, treaty.start) < 0 and not text.endswith(
        ("EP ", "EP bij het "), 0, treaty.start
    ):
        return None
    before = _PROTOCOL.search(text, floor, treaty.start)
    if not before:
        return None
    itself = replace(treaty)
    treaty.start = before.start()
    treaty.label = " ".join(text[treaty.start : treaty.end].split())
    treaty.key, treaty.iri, treaty.resolved_by = f"treaty:{treaty.label}", "", "title"
    treaty.confidence = min(treaty.confidence, 0.5)
    return itself


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


def _names_bill(text: str, act: Reference, inner: Reference) -> bool:
    """Tell whether the bracket names what changes the act, not the act.

    So it is in the long title of a bill: "Wijziging van de Sterrenwet (Wet aanpak manen)".
    """
    if inner.resolved_by != "title" or not inner.label.startswith(_ACT_TO_COME):
        return False
    return _CHANGES.search(text, max(0, act.start - _LONGEST_TITLE), act.start) is not None


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
    defined = _OPEN.match(text, token.end) or _UNCLOSED.match(text, token.end)
    if (
        inner
        and same_work(token, inner)
        and not _is_namesake(text, token, inner, defined)
        and not _names_bill(text, token, inner)
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


def _inside(text: str, token: Reference, following: Token | None) -> Reference | None:
    """Return the act that alone, or after "hierna", fills the parenthesis behind a reference."""
    if not isinstance(following, Reference) or following.start - token.end > 40:
        return None
    gap = text[token.end : following.start]
    return following if _OPENED.fullmatch(gap) else None


def _name_of(defined: re.Match[str]) -> str:
    groups = defined.groupdict()
    return without_note(str(groups.get("named") or groups.get("short")).strip())


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
    return bool(defined.groupdict().get("named")) or name[0].lower() in (
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
    initials = iter(word[0] for word in title.lower().replace("-", " ").split())
    short = _name_of(defined).lower()
    # Each letter is the first of a word, in their order.
    return short.isalpha() and all(letter in initials for letter in short)


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
