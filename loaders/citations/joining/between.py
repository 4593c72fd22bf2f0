"""What may stand between places and their act, in front of it and behind it."""

from __future__ import annotations

from kamergraaf.loaders.citations.joining.gap import Gap
from kamergraaf.loaders.citations.titles.words import SAID

OF = Gap(
    # A note, or what an article was or is about may stand in brackets behind it.
    r"(?:\[\d{1,3}\])?['\"]?"
    r"(?:,? ?\((?:oud|nieuw|thans|voorheen|ex)(?:[ :][\d ]{1,8})?\)|"
    r",? (?:oud|nieuw)(?=,? )| \(en [a-z]\)|"
    r",? \([^()]{2,80}\)(?=,? (?:van|uit|bij) (?:de|het) | der ))?"
    r"(?:,? van deel [IVXL\d]{1,5})?"
    # a point may be a comma that was misread
    r"(?:,? ?|\. (?=(?-i:van|der|uit|bij) )|: (?=(?-i:van (?:de|het)) ))"
    r"(?:(?:beiden?|alle|telkens|steeds) (?=van ))?"
    # and a gap be lost ("vande")
    # "van)", as in "(artikel 8 van) de Gemeentewet", may close a bracket
    r"(?:(?:van\)?|in|uit|bij|onder|volgens|ingevolge|op grond van|krachtens|vande|vanhet) "
    r"(?:(?:zowel|respectievelijk|resp\.|onderscheidenlijk|achtereenvolgens) )?"
    r"(?:de (?:considerans|preambule) (?:van|bij|behorend bij) )?)?"
    # "dor" and "hel", as an image's reader has "der" and "het"
    r"(?:(?:de|h[eo][tl]|[lb]i?et|d[eoc]r|iler|do|den|deze|dit|die|dat|genoemde|voornoemde|"
    r"voormelde|bovengenoemde|dezelfde|diezelfde|datzelfde|hetzelfde|onze|ons|uwe?) )?"
    r"(?:\((?:Nederlandse|Europese|huidige|nieuwe|oude|voormalige|herziene|gewijzigde|toenmalige|"
    r"(?:destijds|toen|thans|nu) geldende|vigerende)\) )?"
    r"(?:- )?"  # "Artikel 18 - Wet sterren", as a heading has it
    r"(?:(?:Overgangsrecht|nieuwe|herziene|huidige|geldende|Nederlandse|Europese|gewijzigde|"
    r"voorgestelde|oude|eigen|EU|VN|EG|vigerende|bestaande|bovengenoemde|genoemde|voornoemde|voormalige|"
    r"toenmalige|vroegere|onderhavige|eerstgenoemde|laatstgenoemde|" + SAID + r"|"
    r"(?:destijds|toen|thans|nu) geldende|"
    r"eerste|tweede|derde|vierde|vijfde|zesde|zevende|"  # directives of a row have a rank
    r"(?:tot|tot en met|vanaf|sinds|per) [^.;()]{1,30}? (?:geldende|luidende)|"
    r"(?:op|te|in) (?!strijd |verband |samenhang )[^.;()]{1,60}? (?:totstandgekomen|"
    r"tot stand gekomen|gesloten)),? ?)*[\"']?"
)
# "In artikel 68 bepaalt de Grondwet dat": what an act says in its article, the other way round.
SAYS = Gap(
    r",? (?:bepaalt|regelt|kent|bevat|geeft|schrijft|stelt|eist|verbiedt|noemt|biedt|zegt|vermeldt|"
    r"garandeert|waarborgt|beschermt|erkent) (?:de|het|onze) "
)
AND = Gap(
    r",? (?:en(?: niet(?: mede| ook)?)?|of|als(?:mede|ook)|evenals|juncto|jo\.?|j°|dan wel|"
    r"respectievelijk|resp\.) "
    r"(?:(?:van|de|het|in) |(?:onder verwijzing naar|gelet op|met (?:toepassing|inachtneming) van|"
    r"krachtens|ingevolge|op grond van) )?|, (?:de )?|; (?:en )?"
)
#: Who made an act of the Union, behind its number.
MAKERS = r"(?: van (?:de |het )?(?:Raad|Commissie|Europees Parlement en (?:van )?de Raad))?"
# "Gemeentewet, artikel 23"; whose act it is may stand between.
# "de AMMR (Verordening (EU) 2024/1351), artikel 17": its number stands between.
_NUMBERED = (
    r"(?:(?:uitvoerings|gedelegeerde )?(?:verordening|richtlijn|(?:kader)?besluit) )?"
    r"(?:\((?:EU|EG|EEG|Euratom|GBVB)(?:, ?(?:EU|Euratom))?\) ?)?(?:nr\. ?)?"
    r"\d{1,4}/\d{1,4}(?:/(?:EU|EG|EEG|JBZ|GBVB))?"
)
BEHIND = Gap(
    rf"{MAKERS}"
    r"(?: \[[^\[\]]{1,60}\])?"  # "[tekst geldend op 3 mei 2031]"
    rf"(?: {_NUMBERED}| \({_NUMBERED}\)?)?"
    r"(?:, de |[,:]? ?)"
)
# "de Wet dieren (artikel 2.1)", "de Gemeentewet, in het bijzonder artikel 23": the act is named and
# one of its articles beside it, each in words of its own.
BESIDE = Gap(
    r"(?: van (?:18|19|20)\d\d)?"  # "de Grondwet van 1848 (art. 120)"
    r"(?: \([^()]{1,30}\)| - \w{2,12} -)?"  # or "- Wst -"
    r",? ?\(?(?:(?:zie |en )?(?:met name|inzonderheid|in het bijzonder|vooral|specifiek|"
    r"meer (?:bepaald|precies|specifiek|in het bijzonder)|te weten|namelijk|"
    r"onder meer|onder andere|bijvoorbeeld|zie|vgl\.|o\.a\.|i\.h\.b\.|ex|op grond van|"
    r"ingevolge|krachtens)(?: (?:in|van|op|het|de)){0,2} |in (?:het )?)?"
)
