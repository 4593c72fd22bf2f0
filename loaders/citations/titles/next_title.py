"""Where behind the words of a title another one begins, or a name that has an article."""

from __future__ import annotations

import re

_AND = frozenset({"en", "of"})
_WITH_ARTICLE = frozenset({"de", "het", "een", "der", "des"})
#: Where another title begins, this one is at its end.
NEXT_TITLE = re.compile(
    r" (?:en|of|alsmede) (?:(?:van|bij|in|uit|met|op) )?(?:de |het )?(?:(?:ontwerp|concept) ?)?"
    r"(?:(?:Algemene )?Wet(?:boek)?|Tijdelijke?|Rijkswet|Besluit|"
    r"Regeling|Verdrag|Aanwijzing|Circulaire|Beleidsregels?|Reglement|Handleiding|Leidraad|"
    r"Overeenkomst|Protocol|Wetboek(?:en)? van|Burgerlijk Wetboek|"
    r"Handvest|Statuut|Grondwet|Richtlijn|Verordening|(?:nieuwe )?VN[A-Za-z]{0,24}[Vv]erdrag|"
    r"EVRM|IVBPR|IVESCR|IVRK|VWEU|"
    r"(?:Algemene |Europe(?:es|se) |Haagse? |Internationa(?:al|le) )?"
    r"[A-Z][a-z]+(?: (?:en )?[a-z]+)?"
    r"(?:wet|besluit|regeling|verdrag|wetboek|landsverordening)|"
    r"(?:in(?:voering|trekking|werkingtreding)|wijziging|aanpassing|vaststelling) van "
    r"(?:de|het|een|enige)|"
    r"(?:W[bcdfghjklmnpqstvwxz][a-z]{0,6}|Awb|Awr|AWR|BW|Sr|Sv)|"
    r"(?:diverse|enkele|enige|andere)(?: andere)? (?:wetten|besluiten|regelingen))(?!\w)"
)
# "de Wet sterren en het Maanplan", "… en de vraag naar manen": nouns without an article are not
# joined to a name or a phrase that has it, unless brackets or quotes say where the title begins.
_NEXT_PHRASE = re.compile(
    r" en (?:de|het) (?:[A-Z][a-z]|[a-z-]+ (?:voor|van|in|op|om|bij|met|naar|over|die|dat)(?!\w))"
)
_OPENED = frozenset("(\"'")
# "in de Regeling sterren en in de norm voor manen": as in front of the title, so behind it.
_AGAIN = re.compile(r" (?:en|of) (in|uit|van|voor|met|aan|bij|tot|onder) (?:de|het) ")


def is_next(text: str, begin: int, at: int, stop: int) -> bool:
    """Tell whether another title or name begins at view[stop:] behind the words at view[at:]."""
    if text[stop + 1 : stop + 3] not in _AND:
        return False
    if NEXT_TITLE.match(text, stop):
        return True
    if again := _AGAIN.match(text, stop):
        lead = f" {again[1]} "
        in_front = text.endswith((f"{lead}de ", f"{lead}het "), 0, begin)
        return in_front and lead not in text[at:stop]
    if text[begin - 1] in _OPENED or not _NEXT_PHRASE.match(text, stop):
        return False
    return _WITH_ARTICLE.isdisjoint(text[at:stop].split())
