"""The kinds of citation. To add one, write it in a file here and append it to KINDS.

Where several kinds share an anchor, the first in this order that reads something wins.
"""

from kamergraaf.loaders.citations.kinds.aanhangsel import AANHANGSEL
from kamergraaf.loaders.citations.kinds.addresses import BWB, ELI
from kamergraaf.loaders.citations.kinds.association import ASSOCIATION
from kamergraaf.loaders.citations.kinds.bare_kamerstuk import KAMERSTUK_BARE
from kamergraaf.loaders.citations.kinds.bill import BILL
from kamergraaf.loaders.citations.kinds.case import DECISION, ECLI, LJN
from kamergraaf.loaders.citations.kinds.codes import CODES
from kamergraaf.loaders.citations.kinds.court_number import COURT_NUMBER
from kamergraaf.loaders.citations.kinds.decentral import DECENTRAL
from kamergraaf.loaders.citations.kinds.decree_number import DECREE_NUMBER
from kamergraaf.loaders.citations.kinds.dossier import BRACKETED, DOSSIER, ROMAN
from kamergraaf.loaders.citations.kinds.early_regulation import EARLY_REGULATION
from kamergraaf.loaders.citations.kinds.eu import EU_ACT
from kamergraaf.loaders.citations.kinds.eu_number import EU_NUMBER
from kamergraaf.loaders.citations.kinds.european import (
    LUXEMBOURG,
    LUXEMBOURG_OLD,
    PARTIES,
    STRASBOURG,
)
from kamergraaf.loaders.citations.kinds.handelingen import HANDELINGEN
from kamergraaf.loaders.citations.kinds.institutions import COMMISSION_DECISION, COUNCIL, PARLIAMENT
from kamergraaf.loaders.citations.kinds.kamerstuk import KAMERSTUK
from kamergraaf.loaders.citations.kinds.letter import (
    CHAMBER_NUMBER,
    KENMERK,
    MINISTRY,
    MINISTRY_BARE,
    STATE,
)
from kamergraaf.loaders.citations.kinds.letter_bracketed import LETTER_BRACKETED
from kamergraaf.loaders.citations.kinds.official import STAATSBLAD, STAATSCOURANT, TRACTATENBLAD
from kamergraaf.loaders.citations.kinds.old_letter import OLD_LETTER
from kamergraaf.loaders.citations.kinds.old_staatsblad import OLD_STAATSBLAD
from kamergraaf.loaders.citations.kinds.own import (
    EXPLANATION,
    IDEM,
    MOTION_NUMBER,
    OWN_NUMBER,
    UPPER_NUMBER,
)
from kamergraaf.loaders.citations.kinds.protocol import PROTOCOL
from kamergraaf.loaders.citations.kinds.provincial import PROVINCIAL
from kamergraaf.loaders.citations.kinds.resolution import RESOLUTION
from kamergraaf.loaders.citations.kinds.royal_decree import ROYAL_DECREE
from kamergraaf.loaders.citations.kinds.series import SERIES
from kamergraaf.loaders.citations.kinds.title import TITLE
from kamergraaf.loaders.citations.kinds.treaty import LABOUR, TAX
from kamergraaf.loaders.citations.kinds.union import (
    C_PAPER,
    CELEX,
    COM,
    JOURNAL,
    OTHER_ACT,
    PROCEDURE,
)
from kamergraaf.loaders.citations.kinds.union_protocol import UNION_PROTOCOL
from kamergraaf.loaders.citations.kinds.yearly import YEARLY
from kamergraaf.loaders.citations.reference import CitationKind

KINDS: tuple[CitationKind, ...] = (
    KAMERSTUK, KAMERSTUK_BARE, DOSSIER, BRACKETED, ROMAN, OWN_NUMBER, UPPER_NUMBER, MOTION_NUMBER,
    EXPLANATION, IDEM,
    AANHANGSEL, HANDELINGEN,
    STAATSBLAD, OLD_STAATSBLAD, STAATSCOURANT, TRACTATENBLAD, DECENTRAL,
    DECREE_NUMBER, PROVINCIAL,
    EU_ACT, EARLY_REGULATION, EU_NUMBER, COM, PROCEDURE, CELEX, JOURNAL, C_PAPER,
    OTHER_ACT,
    COMMISSION_DECISION, COUNCIL, PARLIAMENT, ASSOCIATION, BWB, ELI,
    ECLI, LJN, DECISION, LUXEMBOURG, LUXEMBOURG_OLD, SERIES, COURT_NUMBER,
    KENMERK, LETTER_BRACKETED, CHAMBER_NUMBER, STATE, MINISTRY, MINISTRY_BARE, OLD_LETTER,
    ROYAL_DECREE, STRASBOURG, PARTIES,
    LABOUR, TAX, PROTOCOL, UNION_PROTOCOL, RESOLUTION, BILL, CODES, YEARLY, TITLE,
)  # fmt: skip
