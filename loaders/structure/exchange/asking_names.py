"""How sentences name those who ask and those who answer, as patterns."""

import re

# Who asks by name, and what may stand in the list of their names.
_HEAD = (
    r"(?:Hier\s+aan\s+het\s+woord\s+zijnde\s+leden\b|(?:Zowel\s+de|[Dd]e|[Hh]et)\s+(?:tot\s+de\b"
    r"|(?:(?:hier\s+)?aan\s+het\s+woord\s+zijnde\s+)?(?:fractie)?(?:leden|lid)\b|fracties?\s+(?:van\b|[A-Z])"
    r"|(?:[A-Z0-9][\w’'/-]*|[A-Z]\.(?:[A-Za-z]\.){1,5})-(?:\s?[A-Z]\w*-)?(?:,|\s+en|fracties?)"
    r"|(?:(?:vaste|algemene|bijzondere)\s+)?commissies?\b))"
)
WORD = (
    r"(?:&|[A-ZÀ-Þ][\w’'/.-]*|fractie-[A-Z][\w’'-]*|\d+PLUS\b[\w-]*|’t\b|(?:van|voor|de|het|der|den|en|of|als|te|die(?=\s+van)|leden|lid|fractie|fracties"
    r"|fractieleden|behorende?|tot|gezamenlijk|ook|eveneens|evenals|alsook|alsmede|samen|tezamen|met"
    r"|vaste|algemene|bijzondere|commissie|commissies|tevens|voorts|verder|daarnaast|terecht"
    r"|vervolgens|hierbij|daarbij|allen|allemaal)(?![\w-]))"
)
NAMED = rf"{_HEAD}(?:[\s,(/]+{WORD}\)?)*"
SAME = (
    r"(?:(?:[Dd]eze|[Dd]ie|[Vv]oornoemde|[Gg]enoemde|[Dd]ezelfde|[Bb]edoelde|[Bb]eide"
    r"|[Dd]e\s+(?:(?:hier\s+)?aan\s+het\s+woord\s+zijnde|voornoemde|genoemde|vragenstellende"
    r"|betreffende|betrokken))\s+(?:fractie)?(?:leden|fracties?|lid)|[Dd]it\s+lid"
    r"|(?:[Dd]e|[Hh]et)\s+(?:leden|lid)\s+van\s+(?:deze|die|dezelfde|genoemde|voornoemde|beide)\s+fracties?)\b"
)
GOVERNMENT = (
    r"(?:[Dd]e\s+(?:[Rr]egering|[Mm]inister|[Ss]taatssecretaris|[Bb]ewinds\w+|[Ii]nitiatiefnem\w+"
    r"|[Ii]ndieners?)|[Hh]et\s+[Kk]abinet|[Ii]k|[Ww]ij|[Oo]ndergetekenden?)\b"
)
# A letter speaks to those who asked: "U vraagt of …", "Op uw vraag wanneer …, antwoord ik …".
_YOU = r"(?:[Uu]|[Uu]w\s+(?:commissie|Kamer))"
YOU_ASK = re.compile(
    r"(?:(?:Ook|Tevens|Voorts|Verder|Daarnaast|Vervolgens|Allereerst|Eerst|Tot\s+slot)\s+"
    rf"(?:vraagt|vroeg|wilt|wil)\s+{_YOU}\b|{_YOU}\s+(?:vraagt|vroeg)\b"
    r"|(?:Ten|In|Op|Met|Over|Bij|Voor|Naar|Daarbij|Hierbij|Daarover|Hierover)\b[^.?!;:]{0,120}?"
    rf"\s(?:vraagt|vroeg)\s+{_YOU}\b"
    rf"|{_YOU}\s+(?:heeft|wilt|wil)\s+(?:\w+\s+){{0,3}}?(?:gevraagd|weten)\b"
    r"(?!\s+(?:om\s+)?(?:te|een|in|per|schriftelijk)\s))"  # that is no question, but a request
)
# Or it names nobody: whoever asked last, or the letter is an answer to.
_WHAT = r"\s+(?=(?:of|wanneer|hoe|waarom|waar|welke?|wat|naar|in\s+hoeverre)\b)"
THE_QUESTION = re.compile(
    r"(?:Op|In\s+(?:antwoord|reactie)\s+op|Ten\s+aanzien\s+van|Met\s+betrekking\s+tot|Wat\s+betreft)"
    rf"\s+(?:(?P<your>uw)\s+(?:\w+\s+){{0,2}}?vra(?:ag|gen)\b|de\s+vra(?:ag|gen){_WHAT})"
)
_WHICH = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|volgende|laatste|andere)"
IS_ASKED = re.compile(
    rf"(?:De|Uw|Een)\s+{_WHICH}\s+vra(?:ag|gen)\s+(?:betreft|betreffen|luidt|gaat\s+over|ziet\s+op"
    r"|heeft\s+betrekking|is\s+of)\b|"
    r"(?:Gevraagd\s+(?:wordt|werd|is)|(?:Ook|Tevens|Voorts|Verder|Daarnaast|Vervolgens)\s+"
    rf"(?:wordt|werd|is)\s+(?:\w+\s+){{0,2}}?gevraagd){_WHAT}"
)
