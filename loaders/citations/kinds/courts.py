"""Courts: how papers name them, and the code that each has in an ECLI."""

from __future__ import annotations

import re

CITY = (
    r"(?:'s ?-? ?[A-Z]\w+|(?:Den |Midden |Noord |Oost |Zeeland |West )?[A-Z][\w-]+(?: "
    r"Nederland|Brabant|Holland)?)"
)
_STATE = r"(?: van de Raad van State)?"
_UNION = r"(?: (?:(?:van de|der) )?(?:EU|EG|Europese (?:Unie|Gemeenschap(?:pen)?)))?"
#: For each court, or sort of court, the forms of its name as a pattern.
COURTS = {
    "HR": r"HR|H\. ?R[.,]|H R(?= \d\d\.)|Hoo?gen? [REB]aad(?: der Nederlanden)?",
    "ABRvS": rf"ABRvS|ABRS|AbRvS|AbRS|ABRvRvS|Afdeling [Bb]estuursrechtspraak{_STATE}"
    r"|(?<=uitspraak van de )(?:Afdeling|Raad van State)",
    "ARRvS": rf"ARRvS|ARRS|AR ?RvS|Afdeling [Rr]echtspraak{_STATE}",
    "AGRvS": rf"AGRvS|Afdeling (?:voor de )?geschillen van bestuur{_STATE}",
    "CRvB": r"CRvB|Centrale Raad van Beroep",
    "CBb": r"CBB|CBb|College van [Bb]eroep voor het [Bb]edrijfsleven",
    "HvJ": rf"HvJ ?(?:EU|EG|EEG)?|(?:Europese? )?Hof van Justitie{_UNION}",
    "EHRM": r"EHRM|Europe(?:es|se) Hof voor de Rechten van de Mens",
    "HMG": r"HMG|H\. ?M\. ?G\.|Hoog Militair Gerechtshof",
    "Kroon": r"Kroon(?:besluit|uitspraak|beslissing)",
    # "Arrond.-Regtbank te Sneek", as it was called until 2002, and spelled until 1880
    "Rb": r"(?:Rb\.?|(?:[Aa]rr(?:ond(?:issements)?)?\.?-? ?)?[Rr]e(?:ch|g)tb(?:ank|\.)|"
    r"Ktr\.?|[Kk]antonre(?:ch|g)ter|[Kk]antonge(?:rech|reg)t|Ktg\.?|"
    # of the Indies, until 1950
    r"R\. ?v\. ?J\.|RvJ\.?|Raad van Justitie|Landraad|Landr\.|Vzr\.? Rb\.?|"
    rf"[Vv]oorzieningenrechter(?: van de)? [Rr]echtbank) (?:te )?{CITY}",
    "Hof": rf"(?:[Hh]of|[Gg]ere(?:ch|g)tshof) (?:te )?{CITY}",
}

# The codes of the time when decisions had an LJN, which ended in 2013; in that year most courts
# with a seat got another name and code.
_CODES = {"HR": "HR", "ABRvS": "RVS", "ARRvS": "RVS", "AGRvS": "RVS", "CRvB": "CRVB", "CBb": "CBB"}
_RECHTBANKEN = {
    "alkmaar": "ALK", "almelo": "ALM", "amsterdam": "AMS", "arnhem": "ARN", "assen": "ASS",
    "breda": "BRE", "dordrecht": "DOR", "groningen": "GRO", "haarlem": "HAA", "leeuwarden": "LEE",
    "maastricht": "MAA", "middelburg": "MID", "roermond": "ROE", "rotterdam": "ROT",
    "gravenhage": "SGR", "hertogenbosch": "SHE", "den haag": "SGR", "den bosch": "SHE",
    "utrecht": "UTR", "zwolle": "ZLY", "zwolle-lelystad": "ZLY", "zutphen": "ZUT",
}  # fmt: skip
_HOVEN = {
    "amsterdam": "AMS", "arnhem": "ARN", "leeuwarden": "LEE", "gravenhage": "SGR",
    "den haag": "SGR", "hertogenbosch": "SHE", "den bosch": "SHE",
}  # fmt: skip
_SEATED = re.compile(r"(?:'s ?-? ?)?(?P<city>(?:den )?[\w-]+)\Z")
_LAST_YEAR = "2012"


def ecli_of(court: str, name: str, year: str, ljn: str) -> str:
    """Return the ECLI of a decision that had an LJN, "" where the court's code is not known.

    `court` is one of COURTS, `name` as printed. An LJN became the last part of the ECLI as it was.

    >>> ecli_of("HR", "HR", "2008", "BB2875")
    'ECLI:NL:HR:2008:BB2875'
    >>> ecli_of("Rb", "Rb. 's-Gravenhage", "2008", "BB2875")
    'ECLI:NL:RBSGR:2008:BB2875'
    """
    code = _CODES.get(court, "")
    seated = _SEATED.search(name.lower()) if year <= _LAST_YEAR else None
    if seated and court in ("Rb", "Hof"):
        sort, codes = ("RB", _RECHTBANKEN) if court == "Rb" else ("GH", _HOVEN)
        code = codes.get(seated["city"], "")
        code = code and sort + code
    return f"ECLI:NL:{code}:{year}:{ljn}" if code else ""
