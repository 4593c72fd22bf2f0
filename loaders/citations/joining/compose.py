"""What belongs together: places and their act, in whatever order they stand.

"Artikel 12, lid 6, van de AMMR", "Gemeentewet artikel 23" and "artikel 5 van die wet" are one
citation each, or one for each place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter

from kamergraaf.loaders.citations.joining.amending import amends, is_heading
from kamergraaf.loaders.citations.joining.antecedents import BACK, antecedents
from kamergraaf.loaders.citations.joining.approved import approved
from kamergraaf.loaders.citations.joining.at_length import at_length
from kamergraaf.loaders.citations.joining.attach import attach
from kamergraaf.loaders.citations.joining.behind_title import is_behind_title
from kamergraaf.loaders.citations.joining.between import AND, BEHIND, BESIDE, OF, SAYS
from kamergraaf.loaders.citations.joining.brackets import Token
from kamergraaf.loaders.citations.joining.called import Called
from kamergraaf.loaders.citations.joining.chained import in_chain
from kamergraaf.loaders.citations.joining.gap import Gap
from kamergraaf.loaders.citations.joining.paragraphs_behind import take_paragraphs_behind
from kamergraaf.loaders.citations.joining.preamble import of_preamble
from kamergraaf.loaders.citations.joining.saying import REACH
from kamergraaf.loaders.citations.joining.several_acts import is_of_several, share
from kamergraaf.loaders.citations.places.articles import Places, read_onward
from kamergraaf.loaders.citations.places.bare_numbers import places_behind, places_in_front
from kamergraaf.loaders.citations.places.leads import take_lead, take_sign
from kamergraaf.loaders.citations.reference import Reference

# Articles "van dit wetsvoorstel" are those of the paper itself, whatever stands in front.
_OWN = re.compile(
    r",? van (?:dit|het) (?:onderhavige |voorliggende )?(?:(?:wets)?(?:voorstel|ontwerp)|besluit\b)"
)
# What stands between an act and the next article of the same list, which is of another act.
_ONWARD = re.compile(
    r"(?:[,;] (?:en |of |als(?:mede|ook) )?| en | of | als(?:mede|ook) )"
    r"(?=\d|[IVXL]{1,6}(?:,| van ))"
)
_JOURNALS = frozenset({"staatsblad", "staatscourant", "tractatenblad"})
# What begins a sentence that changes an act.
_HEADS = (" Artikel", " Paragraaf", " Hoofdstuk", " Afdeling", " Titel", " Bijlage")
# "… van de Kieswet⏎Artikel 5, zoals dat luidde": an article of which a sentence tells.
_SENTENCE = re.compile(
    r",? (?:zoals|wordt|worden|komt|komen|vervalt|vervallen|luidt|luiden|bepaalt|is|zijn|treedt|"
    r"blijft|heeft|kan|geldt|regelt|ziet|strekt|bevat|geeft|betreft|voorziet)(?!\w)"
)
_OF_SYSTEM = (" ", " van ", " van het ", ", van ")
_SHORTEST = 3
_LARGER = ("tit.", "hfd.", "afd.", "par.")
_WIDEST_GAP = 100
_SURE = 0.9  # how sure an article behind its act is, in words of its own
_START = attrgetter("start")
_INSIDE = ("In ", " in ", "In de ", " in de ")


def join_places(text: str, tokens: list[Token], called: Called) -> list[Reference]:
    """Give each run of places to its act; a run without an act is nothing."""
    references: list[Reference] = []
    waiting: list[Places] = []  # runs of places whose act is still to come
    shared: list[tuple[Reference, list[Places], str]] = []  # runs of several acts
    last: Reference | None = None
    for i, token in enumerate(tokens):
        if isinstance(token, Places):
            _take_in_front(text, token, tokens[i - 1].end if i else 0, waiting)
            if waiting and not AND.joins(text, waiting[-1].end, token.start):
                references += antecedents(text, waiting, references, called)
                waiting = []
            if waiting or not _take_behind(text, tokens, i, references, last):
                waiting.append(token)
            continue
        if waiting:
            _cite_system(text, waiting[-1].end, token)
            if token.takes_places and _is_of(text, waiting, token):
                gap = text[waiting[-1].end : token.start]
                _take_waiting(text, token, waiting)
                if is_of_several(text, gap, token):
                    shared.append((token, waiting, gap))
            else:
                if not is_heading(text, waiting[-1], token):
                    references += antecedents(text, waiting, references, called)
                if token.takes_places:
                    _take_bare(text, token)
            waiting = []
        elif token.takes_places:
            _take_own(text, token, references, last if i and tokens[i - 1] is last else None)
        if not token.kind and not _repeat(token, references):
            continue
        references.append(token)
        last = token if token.takes_places else last
    references += antecedents(text, waiting, references, called)
    references.sort(key=_START)
    for act, runs, gap in shared:
        share(text, act, runs, gap, references)
    return references


def _cite_system(text: str, end: int, system: Reference) -> None:
    """Let a system mean its regulation where places stand in front: "artikel 22 (van) Eurodac"."""
    # A view has lost the hyphen of "Eurodac-systeem", which has no articles.
    alone = not text[system.end : system.end + 1].isalpha()
    if system.mention == "system" and alone and text[end : system.start] in _OF_SYSTEM:
        system.mention, system.takes_places = "citation", True


def _take_behind(
    text: str, tokens: list[Token], i: int, references: list[Reference], last: Reference | None
) -> bool:
    """Give the places tokens[i] to the act in front that they are of; tell whether there is one."""
    places = tokens[i]
    if not isinstance(places, Places):
        return False
    if act := of_preamble(text, tokens, i) or approved(text, tokens, i):
        references.append(_beside(act, places))
    elif last and _belongs_behind(text, tokens, i, BEHIND):
        attach(last, [places])
        last.end = places.end
    elif last and (
        in_chain(text, places, last)
        or _belongs_behind(text, tokens, i, BESIDE)
        or is_behind_title(text, tokens, i, last)
    ):
        references.append(_beside(last, places))
    else:
        return _take_beside(text, tokens, i, references)
    return True


def _take_waiting(text: str, act: Reference, waiting: list[Places]) -> None:
    """Give an act the places that stand in front of it, and what belongs to them behind it."""
    attach(act, waiting)
    act.start = waiting[0].start
    take_paragraphs_behind(text, act)


def _take_in_front(text: str, places: Places, floor: int, waiting: list[Places]) -> None:
    """Take "het eerste lid van" or "§ 2 van", a run that waits, into the run behind it."""
    take_lead(text, places, floor)
    if waiting and take_sign(text, waiting[-1], places):
        waiting.pop()


def _repeat(token: Reference, references: list[Reference]) -> bool:
    """Let "idem, p. 5" mean the work named last; tell whether there is one."""
    if not references or token.start - references[-1].end > REACH:
        return False
    last = references[-1]
    token.kind, token.key, token.label, token.iri = last.kind, last.key, last.label, last.iri
    token.confidence = round(BACK * last.confidence, 2)
    return True


def _beside(act: Reference, places: Places) -> Reference:
    """Return the citation of places that stand in words of their own behind their act."""
    meant = replace(
        act, start=places.start, end=places.end, pins=[], resolved_by="context",
        confidence=round(_SURE * act.confidence, 2),
    )  # fmt: skip
    attach(meant, [places])
    return meant


def _take_beside(text: str, tokens: list[Token], i: int, references: list[Reference]) -> bool:
    """Give "en hoofdstuk III" to the act beside whose other places it stands, if there is one."""
    before = references[-1] if references else None
    if not before or before.resolved_by != "context" or before.end != tokens[i - 1].end:
        return False
    places = tokens[i]
    if not isinstance(places, Places) or not isinstance(tokens[i - 1], Places):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    others = following is not None and OF.joins(text, places.end, following.start)
    if others or not AND.joins(text, before.end, places.start):
        return False
    attach(before, [places])
    before.end = places.end
    return True


def _before(text: str, tokens: list[Token], i: int) -> Token | None:
    """Return what stands in front of tokens[i], past the journal of an act: "(Stb. 1909, 19)"."""
    before = tokens[i - 1] if i else None
    if i > 1 and isinstance(before, Reference) and before.kind in _JOURNALS:
        act = tokens[i - 2]
        bracketed = text[act.end : before.start] == " (" and text[before.end] == ")"
        return act if bracketed else before
    return before


def _belongs_behind(text: str, tokens: list[Token], i: int, between: Gap) -> bool:
    """Tell whether places stand right behind their act ("Gemeentewet artikel 23")."""
    before, places = _before(text, tokens, i), tokens[i]
    if not isinstance(before, Reference) or not before.takes_places:
        return False
    # "Titel VI van het Verdrag, in het bijzonder artikel 34": a part has articles of its own.
    if before.pins and not (between is BESIDE and before.pins[-1].startswith(_LARGER)):
        return False
    if not between.joins(text, before.end, places.start) or amends(text, before, places):
        return False
    if text.startswith("(§", places.start - 1):
        return False  # "de rol van de Awb (§ 5)": a section of the paper itself
    if text.startswith((" van dit ", " van het ", ", van "), places.end) and _OWN.match(
        text, places.end
    ):
        return False
    if text.startswith(_HEADS, places.start - 1) and _SENTENCE.match(text, places.end):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if isinstance(following, Reference) and following.takes_places:
        gap = text[places.end : following.start]
        inside = gap == " " and text.startswith("(", places.start - 1)  # "Wro (artikel 3 Wro)"
        # "is bij de Awb in artikel 2, lid 1, Wob geregeld": words of its own, and an act behind it
        # so has a title that no list holds: "de Tijdelijke wet ster artikel 2 Wob"
        whole = before.resolved_by == "title" and before.end + 1 == places.start
        apart = (between is BESIDE or whole) and _right_in_front(text, places, gap)
        return not (
            inside
            or apart
            or _begins_anew(text, places, gap)
            or (gap.strip(" ,") and OF.joins(text, places.end, following.start))
        )
    return True


def _begins_anew(text: str, places: Token, gap: str) -> bool:
    """Tell whether "Artikel 5, eerste lid, Sterrenwet" begins a sentence below another act's name.

    Its comma is that of the paragraph or the part, so the act behind it is its own.
    """
    return text.startswith(_HEADS, places.start - 1) and _right_in_front(text, places, gap)


def _right_in_front(text: str, places: Token, gap: str) -> bool:
    """Tell whether places stand right in front of an act: a comma there is one of their own."""
    return gap == " " or (gap == ", " and ", " in text[places.start : places.end])


def _take_bare(text: str, act: Reference, floor: int = 0) -> bool:
    """Give an act the article beside it that has no word of its own; tell if one is in front.

    A number in front of `floor` is another act's: "Awb: artikelen 1:3 en 5:2⏎Gemeentewet".
    """
    bare = places_in_front(text, act.start)
    if bare and bare.start < floor:
        bare = None
    if bare:
        attach(act, [bare])
        act.start = bare.start
    elif not act.pins and (behind := places_behind(text, act.key, act.end)):
        attach(act, [behind])
        act.end = behind.end
    return bare is not None


def _take_own(
    text: str, act: Reference, references: list[Reference], before: Reference | None
) -> None:
    """Give an act the articles beside it, or those of a list behind the act right in front."""
    floor = references[-1].end if references else 0
    if not _take_bare(text, act, floor) and before:
        _take_onward(text, before, act)


def _take_onward(text: str, before: Reference, act: Reference) -> None:
    """Give an act its articles in "de artikelen 2 van de Awb, 45, zesde lid, van de Ziektewet"."""
    if before.pins and (places := onward(text, before.end, act.start)):
        attach(act, [places])
        act.start = places.start


def onward(text: str, end: int, start: int) -> Places | None:
    """Return the articles of the act at view[start:] behind another act that ends at `end`."""
    if not _SHORTEST < start - end <= _WIDEST_GAP:
        return None
    join = _ONWARD.match(text, end)
    places = read_onward(text, join.end()) if join else None
    return places if places and OF.joins(text, places.end, start) else None


def _is_of(text: str, waiting: list[Places], act: Reference) -> bool:
    """Tell whether places belong to the act behind them: "De Wet" begins a sentence of its own."""
    end = waiting[-1].end
    if text.endswith(_INSIDE, 0, waiting[0].start) and SAYS.joins(text, end, act.start):
        return True
    if text.startswith((" De ", " Het ", " In de ", " In het "), end):
        return False
    if is_heading(text, waiting[-1], act):
        return False
    # the act alone in brackets, as in "artikel 8 (EVRM)"
    bracketed = text[end : act.start] == " (" and text.startswith(")", act.end)
    return bracketed or OF.joins(text, end, act.start) or at_length(text, end, act)
