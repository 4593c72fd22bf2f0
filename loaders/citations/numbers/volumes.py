"""Years and Chamber of a volume of Handelingen, as citations print them."""

from __future__ import annotations

#: A parliamentary year: "vergaderjaar 2010-2011", "zitting 1976-1977", "2010/11".
YEAR = (
    r"(?:(?:(?:vergader|zittings)?jaar|zitting) )?"
    r"'?(?P<first>(?:18|19|20)?\d\d)"
    # a reader of images may have lost the dash
    r"(?: ?[-/] ?'?| (?=\d\d,? bl|1[89]\d\d,? bl))(?P<last>(?:18|19|20)?\d{1,2})(?!\d)"
)
CHAMBER = (
    r"(?:(?:van |der )?(?:de )?(?:Staten Generaal,? ?|StatenGeneraal,? ?)?)"
    r"(?:Kamer )?(?P<kamer>II|I|"
    # glued to a session of the forties or fifties, "151/52", it is a 1
    r"(?:11|ll|Il|lI|I1|1I|1|l)(?=(?:,? )?(?:18|19|20)\d\d ?[-/]|[45]\d/[45]\d(?!\d))|"
    r"EK|TK|[TE]\.K\.|Tweede Kamer|Eerste Kamer|VV|UCV|OCV(?:/UCV)?)(?![A-Za-z])"
    r"(?: der Staten ?Generaal)?"
)
#: In the seventies the word has quotation marks, or a comma behind it: "'Handelingen', zitting".
WORD = r"(?:Handelingen[\"']?,?|Hand\.)"


def vergaderjaar(first: str) -> str:
    """Return the parliamentary year that begins in `first`, in eight digits.

    >>> vergaderjaar("2010"), vergaderjaar("1999"), vergaderjaar("07")
    ('20102011', '19992000', '20072008')
    """
    year = int(first) if len(first) == 4 else int(first) + (1900 if int(first) > 40 else 2000)
    return f"{year}{year + 1}"
