"""Series in which decisions of courts are printed: "NJ 1990, 467", "V-N 2010/12.3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTH
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# Reports of decisions, by the letters they are cited by; _WORDS among them elsewhere are words.
_REPORTS = (
    "NJ", "NJB", "NJF", "NJFS", "NbSr", "AB", "ABkort", "BNB", "JV", "RV", "USZ", "RSV", "V-N",
    "JOR", "JB", "JBPr", "JBO", "JGR", "JHG", "JIN", "JIH", "JA", "JAR", "JWB", "JOL", "JOM", "JM",
    "JPF", "JVggz", "JVR", "JGz", "JHV", "JERF", "FJR", "RFR", "EHRC", "RvdW", "RAR", "RCR", "RI",
    "RN", "TRA", "TAR", "TBR", "TvGR", "KG", "FED", "FutD", "AA", "NTFR", "PJ", "Prg.", "Gst.",
    "JBPR", "JAAN", "Belastingblad", "WR", "SR", "GJ", "GZR", "NTHR", "NTFRB", "StAB", "SEW",
    "Gst", "BR", "MR", "M en R", "NTM", "VR", "IER", "BIE", "TvPP", "VN",
    "AgrR", "Agr. R.", "Douanerechtspraak", "NLF", "RZA",
    # as papers before 1980 print them
    "N.J.", "A.B.", "B.N.B.", "R.v.d.W.",
    "Nederlandse Jurisprudentie", "Nederlandsche Jurisprudentie", "Ned. Jurisprudentie",
    "Rechtspraak Sociale Verzekering", "Rechtspraak Vreemdelingenrecht", "Rechtspraak van de Week",
    "Administratiefrechtelijke Beslissingen", "Beslissingen in Belastingzaken",
)  # fmt: skip
_POINTED = {
    "Nederlandse Jurisprudentie": "NJ",
    "Nederlandsche Jurisprudentie": "NJ",
    "Ned. Jurisprudentie": "NJ",
    "Rechtspraak Sociale Verzekering": "RSV",
    "Rechtspraak Vreemdelingenrecht": "RV",
    "Rechtspraak van de Week": "RvdW",
    "Administratiefrechtelijke Beslissingen": "AB",
    "Beslissingen in Belastingzaken": "BNB",
    "N.J.": "NJ",
    "A.B.": "AB",
    "B.N.B.": "BNB",
    "R.v.d.W.": "RvdW",
}
#: One of them, as a pattern.
REPORT = "(?:" + "|".join(map(re.escape, sorted(_REPORTS, key=len, reverse=True))) + ")"
# A view has lost the hyphen between letters.
_NAMES = tuple(dict.fromkeys(name.lower().replace("-", "") for name in _REPORTS))
_SERIES = re.compile(
    rf"(?P<series>{REPORT}) ?"
    r"(?P<year>(?:19|20)\d\d)"
    r"(?:[,.] ?(?:(?:nr|no|blz)[.,]? ?)?| n[ro][.,]? |/(?:nr\.? )?|(?<=FutD \d{4})-)"
    r"(?P<number>\d{1,4}(?:[./]\d{1,3})?)(?!\d)"
)
# Another decision of the same volume: "NJ 1993, 643 en 644".
_SERIES_NEXT = re.compile(
    rf"(?: en |, (?=\d{{2,4}} en \d))(?P<number>\d{{2,4}})(?![\w/]|[.-]\d| (?i:{MONTH}))"
)
# Series that elsewhere are words: "BR 2010, 5" may be anything.
_WORDS = frozenset({
    "BR", "MR", "VR", "RV", "KG", "PJ", "JB", "VN", "JA", "AA", "RN", "RI", "OR",
    "WR", "SR", "GJ", "SEW", "JM", "TRA", "TAR", "RAR", "RCR", "JIN", "BIE", "M en R",
})  # fmt: skip

# A gap is lost: "N.J.1984, 34".
_GLUED = (*(name.lower() for name in _POINTED), "nj", "ab", "bnb", "kg", "rvdw")
_TELLING = ("/", " nr", " no", " blz")  # what tells a series from a word


def _read_series(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    if found := _SERIES.match(text, start):
        bracketed = text[start - 1 : start] == "(" and text[found.end() : found.end() + 1] in ");"
        told = bracketed or any(sign in found[0] for sign in _TELLING)
        if found["series"] in _WORDS and not told:
            return
        volume = f"{_POINTED.get(found['series'], found['series'])} {found['year']}"
        next_: re.Match[str] | None = found
        while next_:
            name = f"{volume}/{next_['number']}"
            yield Reference(
                start, next_.end(), "case", f"case:{name}", name, resolved_by="name", confidence=0.9
            )
            # of "blz. 576 en 577" one decision fills both
            next_ = None if "blz" in next_[0] else _SERIES_NEXT.match(text, next_.end())
            start = next_.start("number") if next_ else start


SERIES = CitationKind(
    name="series",
    kind="case",
    anchors=tuple(
        f"{name} {century}" for name in _NAMES for century in (19, 20)
    )
    + tuple(f"{name}{century}" for name in _GLUED for century in (19, 20)),
    read=_read_series,
    form="a series of case law by year and number",
    identifier="case:<series> <year>/<number>",
    examples=(("NJ 1990, 467", "case:NJ 1990/467", ""), ("AB 2012/345", "case:AB 2012/345", ""),
        ("V-N 2010/12.3", "case:VN 2010/12.3", ""), ("RN 1991, nr 21", "case:RN 1991/21", ""),
        ("N.J. 1964, no. 34", "case:NJ 1964/34", ""), ("NJ 1993, 43 en 44", "case:NJ 1993/44", "")),
    not_examples=("NJ 2009", "de KG 1990, 200 gram"),
)  # fmt: skip
