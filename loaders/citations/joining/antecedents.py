"""Articles whose act stands in front: "artikel 5 van die wet", "de Kieswet kent in artikel 5"."""

from __future__ import annotations

import re
from dataclasses import replace

from kamergraaf.loaders.citations.joining.attach import attach
from kamergraaf.loaders.citations.joining.called import Called
from kamergraaf.loaders.citations.joining.saying import REACH, says, spoken_of
from kamergraaf.loaders.citations.joining.unlisted import dated_before, unlisted
from kamergraaf.loaders.citations.places.articles import Places
from kamergraaf.loaders.citations.reference import Reference
from kamergraaf.loaders.citations.titles.words import SAID

_ANTECEDENT = re.compile(
    r"(?:,? \([^()]{2,80}\)(?=,? van (?:de|het|die|dat) ))?"  # what the article is about
    r"(?:,? ?|\. (?=(?-i:van|der) ))"
    rf"(?:(?:van|in|uit|bij|onder) (?:de |het )?(?P<which>deze|die|dat|dit|{SAID}|genoemde?|"
    r"voornoemde?|voormelde?|bovengenoemde?|(?:eerst|laatst)genoemde?|(?:even|meer)genoemde?|"
    r"(?:op)?gemelde?|gezegde?|aangehaalde?|dezelfde|diezelfde|datzelfde|hetzelfde|de|het)|"
    rf"dier(?:zelfde)?|derzelfde|der(?: (?:{SAID}|genoemde|voornoemde|voormelde|bovengenoemde|"
    r"(?P<place>eerst|laatst)"
    r"genoemde))?|(?=(?:richtlijn|verordening|verdrag)\))) ?(?:koninklijk )?"
    r"(?P<what>wet|verordening|richtlijn|(?:kader)?bes[li]uit|regeling|verdrag|wetboek|overeenkomst|"
    r"reglement|staatsregeling)(?!\w| va[nu] \d)",
    re.IGNORECASE,
)
# "Richtlijn 2031/1/EU betreffende sterren, en met name artikel 2 daarvan"
_OF_IT = re.compile(r",? (?:daarvan|ervan)(?![\w-])")
_NEW_SENTENCE = (" In ", " Bij ", " Onder ", " Uit ", " Van ")
# In a bill, or an act, "deze wet" is that itself; so is "dit besluit" where a minister takes one.
_OWN_ACT = re.compile(
    r"eze (?:rijks)?wet (?:treedt|kan worden aangehaald|wordt aangehaald)"
    r"|n deze wet (?:en de daarop berustende bepalingen )?wordt verstaan|verstaan bij deze"
)
_OWN_DECREE = re.compile(
    r"(?:it besluit|eze regeling) (?:treedt in werking|(?:wordt|kan worden) aangehaald|"
    r"zal (?:met de toelichting )?in (?:de|het) Staats|wordt verstaan)"
    r"|heeft het volgende besloten|n dit besluit is het beleid"
    # So do the King's decrees: "Onze Minister" is how they, and they alone, speak of him.
    r"|(?<!\w)Onzen? (?:[a-z]+ )?Minister(?!\w)"
)
_OWN = {"wet": _OWN_ACT, "besluit": _OWN_DECREE, "regeling": _OWN_DECREE}
# "artikel 5 van de regeling voor het personeel (…)" says which it means.
_SAYS_WHICH = re.compile(r" (?:voor|inzake|betreffende|houdende) (?:de|het|een) ")
_OWN_WORDS = ("deze", "dit")
_OWN_BEFORE, _OWN_BEHIND = 4000, 2000
# So does what an act says of one before it: "krachtens artikel 3 van de Kieswet verleend, worden
# geacht te zijn verleend krachtens artikel 5 van deze wet".
_EQUATED = re.compile(
    r",? (?:(?:verleend|genomen|gegeven|vastgesteld|gesteld)e?,? )?(?:wordt|worden|geldt|gelden) "
    r"(?:geacht|aangemerkt als|beschouwd als|gelijkgesteld met|als) "
)
_OF = ("van de ", "van het ", " der ")
_AWB = "bwb:BWBR0005537"
_CHANGED = re.compile(r" (?:tot|houdende) (?:intrekking|wijziging) van (?:de |het )?$")
_WIDEST_EQUATION = 160
_LEAD = 40
_TWO = 2
#: How sure "die wet" is, beside the act it looks back to.
BACK = 0.6


def antecedents(
    text: str, waiting: list[Places], references: list[Reference], called: Called
) -> list[Reference]:
    """Resolve "artikel 36, vierde lid, van die wet" to the wet named last, with less confidence.

    "Van de wet" is the act that the text calls so, where it does.
    """
    if not waiting:
        return []
    if act := unlisted(text, waiting):
        attach(act, waiting)
        return [act]
    if of_it := _OF_IT.match(text, waiting[-1].end):
        act = _named_here(text, references, waiting[0].start)
        return [_meant(act, waiting, of_it.end())] if act else []
    if back := _ANTECEDENT.match(text, waiting[-1].end):
        return _looked_back(text, back, waiting, references, called)
    last = next((act for act in reversed(references) if act.takes_places), None)
    if last and not says(text, last, waiting[0]):
        last = _subject(text, references, waiting[0].start, called)
    return [_meant(last, waiting, waiting[-1].end)] if last else []


def _looked_back(
    text: str,
    back: re.Match[str],
    waiting: list[Places],
    references: list[Reference],
    called: Called,
) -> list[Reference]:
    """Return the citation of the act that "van die wet" behind places means, if of one."""
    at, which = waiting[0].start, (back["which"] or "").lower()
    said = back["what"].replace("esiuit", "esluit")  # misread
    what = said.lower()
    if _is_of_none(text, back):
        return []
    if which in ("de", "het") and (defined := called.meant(said, at, back.end())):
        attach(defined, waiting)
        return [defined]
    own = which in _OWN_WORDS
    if own and (_is_own(text, back) or _equates(text, references, at)):
        return []
    first = (back["place"] or which).lower().startswith("eerst")
    named = _named_before if first else _named_last
    act = named(text, references, said, at, _not_meant(waiting))
    if not own and what in ("wet", "besluit"):
        act = dated_before(text, what, act.end if act else 0, at) or act
    return [_meant(act, waiting, back.end())] if act else []


def _subject(text: str, references: list[Reference], at: int, called: Called) -> Reference | None:
    """Return the act of the Union, or the treaty, that the sentence in front of view[at:] is of."""
    found = spoken_of(text, at)
    if not found:
        return None
    return called.meant(found["what"], found.start(), at) or _named_last(
        text, references, found["what"], found.start(), ""
    )


def _not_meant(waiting: list[Places]) -> str:
    """Return the act that has no article of such a number: those of the Awb have a colon."""
    plain = any(
        pin.startswith("art.") and ":" not in pin for places in waiting for pin in places.pins
    )
    return _AWB if plain else ""


def _is_of_none(text: str, back: re.Match[str]) -> bool:
    """Tell whether the act behind places is none of those that the text named."""
    if text.startswith(" bij de wet", back.start()):
        return True  # "dat ingevolge artikel 5 bij de wet wordt geregeld": by an act
    if text.startswith(_NEW_SENTENCE, back.start()):
        return True  # below a heading: "Artikel 1⏎In deze regeling wordt verstaan"
    return back["what"] == "regeling" and _SAYS_WHICH.match(text, back.end()) is not None


def _is_own(text: str, back: re.Match[str]) -> bool:
    """Tell whether "deze wet" stands in the text of a bill or an act, "dit besluit" in its own."""
    own = _OWN.get(back["what"].lower())
    begin, end = max(0, back.start() - _OWN_BEFORE), back.end() + _OWN_BEHIND
    return own is not None and own.search(text, begin, end) is not None


def _equates(text: str, references: list[Reference], at: int) -> bool:
    """Tell whether the sentence in front of view[at:] equates what rests on the act named last."""
    act = next((act for act in reversed(references) if act.takes_places), None)
    if not act or at - act.end > _WIDEST_EQUATION or not _EQUATED.match(text, act.end):
        return False
    rests = act.pins or text.endswith(_OF, max(0, act.start - 8), act.start)
    return bool(rests) and ". " not in text[act.end : at]


def _named_here(text: str, references: list[Reference], at: int) -> Reference | None:
    """Return the act named last in front of view[at:], in the same sentence."""
    act = next((act for act in reversed(references) if act.takes_places), None)
    near = act is not None and at - act.end < REACH and text.find(". ", act.end, at) < 0
    return act if near else None


def _named_last(
    text: str, references: list[Reference], what: str, at: int, other: str
) -> Reference | None:
    """Return the act in front of view[at:] that "die <what>" means, past others of its kind.

    It is none under the key `other`.
    Of "Verordening A tot intrekking van Verordening B" it is A that the text goes on about.
    """
    changed = None
    for act in reversed(references):
        if at - act.end > REACH:
            return changed
        if not act.takes_places or act.resolved_by == "anaphora" or act.key == other:
            continue
        if _fits(act, what):
            if changed:
                return changed if text.find(". ", act.end, changed.start) >= 0 else act
            lead = max(0, act.start - _LEAD)
            if act.kind != "eu" or not _CHANGED.search(text, lead, act.start):
                return act
            changed = act
        if act.kind != _KINDS.get(what.lower(), "law"):
            return changed  # past a treaty it may be anything
    return changed


def _named_before(
    _text: str, references: list[Reference], what: str, at: int, other: str
) -> Reference | None:
    """Return the act in front of view[at:] that "eerstgenoemde <what>" means, of two."""
    named: dict[str, Reference] = {}
    for act in reversed(references):
        if at - act.end > REACH or len(named) == _TWO:
            break
        named_so = act.takes_places and act.resolved_by != "anaphora" and act.key != other
        if named_so and _fits(act, what):
            named.setdefault(act.key, act)
    return list(named.values())[1] if len(named) == _TWO else None


def _meant(act: Reference, waiting: list[Places], end: int) -> Reference:
    """Return the citation of an act that stands in front of its articles."""
    meant = replace(
        act, start=waiting[0].start, end=end, pins=(), mention="citation",
        resolved_by="anaphora", confidence=round(BACK * act.confidence, 2),
    )  # fmt: skip
    attach(meant, waiting)
    return meant


_CELEX_LETTERS = {"verordening": "R", "richtlijn": "L", "besluit": "D", "kaderbesluit": "F"}
_KINDS = {
    "verordening": "eu", "richtlijn": "eu", "kaderbesluit": "eu", "verdrag": "treaty",
    "overeenkomst": "treaty",
}  # fmt: skip
# "De wet" is none of these, though they are law too: "Arbeidsomstandighedenbesluit".
_NO_WET = re.compile(
    r"(?:[^\W\d]*(?:besluit|regeling|reglement|circulaire|aanwijzing|richtlijn|beleidsregels?)"
    r"|verordening|statuut|wetboek|grondwet)(?!\w)",
    re.IGNORECASE,
)


def _fits(act: Reference, what: str) -> bool:
    """Tell whether a word can mean an act: "die richtlijn" is no regulation."""
    what = what.lower()
    if act.key.startswith("celex:3"):
        return act.key[11:12] == _CELEX_LETTERS.get(what)
    if what in ("verdrag", "overeenkomst"):
        return act.kind == "treaty" or act.key.startswith("celex:12")
    if what in ("besluit", "regeling", "reglement"):
        return what in act.label.lower()
    if what == "staatsregeling":
        return act.key.endswith("Staatsregeling")
    if what == "wetboek":
        return act.kind == "law" and "wetboek" in act.label.lower()
    if what == "wet":
        return act.kind == "law" and not _NO_WET.match(act.label)
    return act.kind == "eu"
