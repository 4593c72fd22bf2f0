"""What those who ask do, as patterns: they ask, they say, they name a paper."""

import re

# What those who ask do. "Deze leden" may be those of an article too, which do other things: they
# "zien op", "hebben betrekking op", "stellen regels", "verwijzen naar".
ASK = (
    r"(?:vragen|vraagt|vroegen|vroeg|verzoeken|verzoekt|verzochten|informeren|informeert"
    r"|informeerden|informeerde"
    r"|(?:willen|wil|wilden|wilde|wensen|wenst|wensten|wenste|zouden|zou)\s+(?:\w+\s+){0,6}?(?:weten|vernemen|horen|ontvangen"
    r"|zien|vragen|wijzen|opmerken|benadrukken|begrijpen|verkrijgen|aandacht|op\s+prijs)"
    r"|(?:vernemen|verneemt|vernamen|ontvangen|ontvangt|horen|hoort|zien|ziet|krijgen|krijgt)"
    r"\s+(?:\w+\s+){0,3}?(?:graag|gaarne)"
    r"|(?:hebben|heeft|hadden|had)\s+naar\s+aanleiding"
    r"|(?:hadden|had|zouden|zou)\s+(?:\w+\s+){0,3}?(?:graag|gaarne|liever)"
    r"|(?:hebben|heeft|hadden|had)\s+(?:\w+\s+){0,6}?(?:vraag|vragen|gevraagd|verzocht|geïnformeerd)"
    r"|(?:zijn|is|waren|was)\s+(?:\w+\s+){0,3}?(?:benieuwd|nieuwsgierig)"
    r"|(?:stellen|stelt|stelden|stelde|werpen|werpt|wierpen|wierp)\s+(?:\w+\s+){0,3}?de\s+vraag)\b"
)
SAY = (
    r"(?:wijzen|wijst|merken|merkt|constateren|constateert|lezen|leest|lazen|menen|meent|vinden"
    r"|vindt|achten|acht|steunen|steunt|onderschrijven|onderschrijft|signaleren|signaleert"
    r"|benadrukken|benadrukt|hechten|hecht|danken|dankt|begrijpen|begrijpt|refereren|refereert"
    r"|betreuren|betreurt|vrezen|vreest|twijfelen|twijfelt|memoreren|memoreert|herinneren"
    r"|herinnert|veronderstellen|veronderstelt|denken|denkt|hopen|hoopt|pleiten|pleit|bepleiten"
    r"|bepleit|suggereren|suggereert|waarderen|waardeert|onderkennen|erkennen|erkent|beseffen"
    r"|onderstrepen|onderstreept|waarschuwen|waarschuwt|geloven|gelooft|prijzen|prijst|begroeten"
    r"|(?:juichen|juicht|juichten)\s+(?:\w+\s+){0,8}?toe"
    r"|(?:dringen|dringt|drongen|drong)\s+(?:\w+\s+){0,6}?aan"
    r"|(?:roepen|roept|riepen|riep)\s+(?:\w+\s+){0,6}?op|(?:stemmen|stemt|stemden)\s+(?:\w+\s+){0,3}?in"
    r"|(?:blijven|blijft|bleven)\s+(?:\w+\s+){0,3}?van\s+(?:mening|oordeel)"
    r"|melden|meldt|oordelen|oordeelt|verklaren|verklaart|concluderen|concludeert|zeggen|zegt"
    # the same, as papers of before 1995 tell it
    r"|meldden|meldde|oordeelden|oordeelde|verklaarden|verklaarde|concludeerden|concludeerde|zeiden"
    r"|wezen|merkten|merkte|constateerden|constateerde|meenden|meende|vonden|vond|achtten|achtte"
    r"|steunden|steunde|onderschreven|onderschreef|signaleerden|benadrukten|benadrukte|hechtten"
    r"|hechtte|dankten|dankte|betreurden|betreurde|vreesden|vreesde|twijfelden|twijfelde"
    r"|herinnerden|herinnerde|veronderstelden|veronderstelde|dachten|hoopten|pleitten|pleitte"
    r"|bepleitten|bepleitte|waardeerden|waardeerde|erkenden|erkende|uitten|opperden|opperde"
    r"|deelden|verwachtten|verwachtte|waren\s+(?:\w+\s+){0,4}?van\s+(?:mening|oordeel|opvatting)"
    r"|stelden\s+(?:\w+\s+){0,3}?(?:dat|voor|vast|vragen|de\s+vraag)"
    r"|(?:gaven|gaf|haalden|voerden|voerde|vingen|ving)\s+(?:\w+\s+){0,3}?aan"
    r"|uiten|uit|opperen|oppert|delen|deelt|stellen\s+(?:\w+\s+){0,3}?(?:dat|voor|vast|voorop|vragen|de\s+vraag)"
    r"|(?:stelt|stelde|stelden)\s+(?:\w+\s+){0,3}?(?:dat|voor|vast|voorop|vragen|de\s+vraag)"
    r"|(?:geven|geeft|gaven|gaf|halen|haalt|haalden|voeren|voert|voerden)\s+(?:\w+\s+){0,3}?aan"
    r"|(?:maken|maakt|maakten|kunnen|kan|konden|kon|spreken|spreekt|spraken|sluiten|sluit|sloten|sloot)"
    r"\s+(?:\w+\s+)?zich"
    r"|(?:nemen|neemt|namen|nam)\s+(?:\w+\s+){0,5}?kennis"
    r"|(?:staan|staat|stonden|stond)\s+(?:\w+\s+){0,4}?tegenover|(?:brengen|brengt|brachten)\s+(?:\w+\s+){0,4}?naar\s+voren"
    r"|(?:spreken|spreekt|spraken)\s+(?:\w+\s+){0,4}?uit|ondersteunen|ondersteunt|beschouwen|beschouwt"
    r"|verwachten|verwacht|missen|mist|betwijfelen|betwijfelt|vermoeden|vermoedt|verwelkomen|verwelkomt"
    r"|(?:zijn|is|waren|was)\s+(?:\w+\s+){0,4}?(?:van\s+(?:mening|oordeel|opvatting)|het\s+(?:\w+\s+)?eens"
    r"|bezorgd|kritisch|positief|verheugd|verbaasd|verrast|teleurgesteld|ingenomen|tevreden"
    r"|erkentelijk|overtuigd|voorstander|tegenstander|blij)"
    r"|(?:hebben|heeft|hadden|had)\s+(?!gelijk\b|recht\b|betrekking\b|hun\b)(?:[\w-]+\s+){0,8}?"
    r"(?:kennisgenomen|kennis\s+genomen|gelezen|opgemerkt|gewezen|verwezen|aangegeven|gesteld|begrepen"
    r"|behoefte|zorgen?|bezwaar|bezwaren|twijfels?|bedenkingen|opmerkingen?|waardering|begrip"
    r"|aangedrongen|bepleit|betoogd|benadrukt|geuit|geconstateerd|voorgesteld|aandacht"
    r"|te\s+kennen\s+gegeven|laten\s+weten|meegedeeld|medegedeeld|uitgesproken|gemeld|verklaard"
    r"|gepleit|geoordeeld|erkend))\b(?!\s+(?:wij|we|ik)\b)"
)
# As the Eerste Kamer told it until 2005 or so.
_SAID = (
    r"(?:wezen|wees|merkten|merkte|constateerden|constateerde|meenden|meende|vonden|vond|achtten"
    r"|achtte|steunden|steunde|onderschreven|onderschreef|signaleerden|signaleerde|benadrukten"
    r"|benadrukte|hechtten|hechtte|dankten|dankte|begrepen|begreep|betreurden|betreurde|vreesden"
    r"|vreesde|twijfelden|twijfelde|memoreerden|memoreerde|herinnerden|herinnerde|veronderstelden"
    r"|dachten|hoopten|hoopte|pleitten|pleitte|bepleitten|bepleitte|suggereerden|suggereerde"
    r"|waardeerden|waardeerde|erkenden|erkende|beseften|uitten|uitte|opperden|opperde|deelden"
    r"|deelde|verwachtten|verwachtte|misten|miste|betwijfelden|verwelkomden|verwelkomde"
    r"|onderstreepten|toonden|behielden)\b(?!\s+(?:wij|we|ik)\b)"
)
SEE = (
    r"(?:verwijzen|verwijst|verwezen|verwees|noemen|noemt|noemden|noemde|zien(?!\s+(?:op|toe)\b)|ziet(?!\s+(?:op|toe)\b))\b"
    r"(?!\s+(?:wij|we|ik)\b)"
)
# "De leden van de … vinden het antwoord in de bijlage", "Deze leden vinden geen toepassing".
NOT_HERE = (
    r"(?!\s+(?:het|een|de|hun)\s+(?:gevraagde\s+|gewenste\s+)?(?:antwoord|overzicht|tabel)"
    r"|\s+(?:geen\s+)?toepassing|\s+hun\b)"
)
VERB = rf"(?:{ASK}|{SAY}{NOT_HERE}|{_SAID}{NOT_HERE}|{SEE}{NOT_HERE})"
SURE = rf"(?:{ASK}|{SAY}{NOT_HERE}|{_SAID}{NOT_HERE})"
# Whatever else the members of a fractie do at the head of a sentence: it is told of them. But what
# they can, shall or get, whoever answers says.
DO = (
    r"(?!(?:aan|een|eigen|geen|en|samen|allen|hen|tegen|tussen|binnen|buiten|boven|even|kunnen"
    r"|konden|zullen|zouden|mogen|moeten|moesten|worden|werden|zijn|waren|hebben|hadden|krijgen|kregen|treffen|troffen|vinden|vonden"
    r"|zien|hoeven|behoeven|dienen|ontvangen|weten)\b)[a-zà-þ]+(?:en|aan|oen)\b(?!\s+(?:wij|we|ik)\b)"
)
# What they are, where they ask or say something.
MOOD = (
    r"(?=\s+(?:\w+\s+){0,4}?(?:benieuwd|nieuwsgierig|bezorgd|kritisch|verheugd|verbaasd|verrast"
    r"|van\s+(?:mening|oordeel|opvatting)|er\s+niet\s+van\s+overtuigd|voorstander|tegenstander)\b)"
)
# What is granted to them, or said to be rightly theirs, whoever answers says.
GRANTED = re.compile(r"\s+(?:gelijk|recht|(?:een\s+|het\s+)?antwoord)\b")
RIGHTLY = re.compile(r"\s+(?:\w+\s+){0,2}?terecht\b")
