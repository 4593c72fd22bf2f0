"""Parties by the names that papers have for their members: "de leden van het C.D.A.".

Where a paper says "de leden van de fractie van …" any name may follow; without that word it must be
one of these, for commissions and unions have members too.
"""

_DOTTED = ("CDA", "PvdA", "VVD", "GPV", "SGP", "RPF", "PPR", "CPN", "PSP", "KVP", "ARP", "CHU",
           "EVP", "BP", "NMP", "DS")  # fmt: skip
_PLAIN = (
    r"D\s?[’']?\s?66", r"D\.S\.\s?[’']70", r"DS\s?[’']?70", "GroenLinks(?:-PvdA)?", "Groen Links",
    "SP", "PVV", "PvdD", "Partij van de Arbeid", "Partij voor de (?:Dieren|Vrijheid)",
    "Christen-?Unie", "50PLUS", "DENK", "FVD", "FvD", "BBB", "NSC", "Volt", "JA21", "LPF", "OSF",
)  # fmt: skip
#: As a pattern; an abbreviation may have full stops.
PARTY = (
    "(?:" + "|".join((*(r"\.?".join(name) + r"\.?" for name in _DOTTED), *_PLAIN)) + r")(?![\w’'-])"
)
