"""Treaties by what they are about and with whom: of the ILO by number, on taxes by country."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.citations.numbers.dates import MONTHS
from kamergraaf.loaders.citations.reference import CitationKind, Reference, Setting

# A view has lost the hyphen of "ILO-verdrag".
_LABOUR = re.compile(
    r"(?:ILO|IAO) ?(?:[Vv]erdrag|[Cc]onventie)(?:en|s)?,? (?:(?:nrs?|no)\.? ?|nummers? )?"
    r"(?P<numbers>\d{1,3}(?!\d)(?:(?:, | en |, en )(?:nr\.? ?)?\d{1,3}(?![\d.]))*)"
)
# "Verdrag nr. 105 van de Internationale Arbeidsorganisatie"
_LABOUR_BEHIND = re.compile(
    r"(?:[Vv]erdrag|[Cc]onventie)(?:en|s)? (?:(?:nrs?|no)\.? ?|nummers? )?"
    r"(?P<numbers>\d{1,3}(?:(?:, | en |, en )\d{1,3})*)"
    r" (?:van|bij) de (?:ILO|IAO|Internationale Arbeids ?organisatie)(?!\w)"
)
_NUMBER = re.compile(r"\d+")
_COUNTRY = (
    r"[A-Z][a-zë]+(?: (?:Koninkrijk|Staten(?: van Amerika)?|Afrika|Korea|Arabië|Emiraten|Zeeland))?"
)
_TAX_BEHIND = re.compile(
    rf"(?: Nederland ?-? ?{_COUNTRY}| (?:met|tussen Nederland en) (?:de |het )?{_COUNTRY})?"
    rf"(?: van \d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}| (?:19|20)\d\d(?!\d))?"
)
# "Nederlands-Oostenrijkse belastingverdrag"
_TAX_BEFORE = re.compile(r"[A-Z][a-zë]{2,15}s ?[A-Z][a-zë]{2,15} $")
_ANY_COUNTRY = re.compile(r"(?<!\w)(?:[Ee]en|geen|elk|ieder|dit|dat) $")
_LONGEST_PAIR = 40


def _read_labour(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    found = _LABOUR.match(text, start) or _LABOUR_BEHIND.match(text, start)
    if not found:
        return
    for number in _NUMBER.findall(found["numbers"]):
        name = f"ILO-verdrag nr. {number}"
        yield Reference(
            start, found.end(), "treaty", f"treaty:{name}", name, confidence=0.9, takes_places=True
        )


def _read_tax(text: str, start: int, end: int, setting: Setting) -> Iterator[Reference]:
    behind = _TAX_BEHIND.match(text, end)
    before = _TAX_BEFORE.search(text[max(0, start - _LONGEST_PAIR) : start])
    named = behind and behind[0] and re.search(r"[A-Z]", behind[0])
    if not before and not named:
        return
    if not before and _ANY_COUNTRY.search(text[max(0, start - 8) : start]):
        return  # "een belastingverdrag met Malawi" is still to be made
    begin = start - len(before[0]) if before else start
    stop = behind.end() if behind else end
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", " ".join(text[begin:stop].split()))
    yield Reference(
        begin, stop, "treaty", f"treaty:{name}", name,
        resolved_by="title", confidence=0.6, takes_places=True,
    )  # fmt: skip


LABOUR = CitationKind(
    name="ilo-treaty",
    kind="treaty",
    anchors=tuple(
        f"{body}{gap}{word}" for body in ("ilo", "iao") for gap in ("", " ")
        for word in ("verdrag", "conventie")
    ) + tuple(
        f"{word} {number}" for word in ("verdrag", "verdragen", "conventie", "conventies")
        for number in ("nr", "no. ", *range(1, 10))
    ),
    read=_read_labour,
    form="ILO-verdrag or -conventie and its number",
    identifier="treaty:ILO-verdrag nr. <number>",
    examples=(
        ("artikel 3 van ILO-conventie 182", "treaty:ILO-verdrag nr. 182", "art.3"),
        ("de IAO-Verdragen nrs. 87 en 98", "treaty:ILO-verdrag nr. 98", ""),
        ("de ILO-conventies 87 en 98", "treaty:ILO-verdrag nr. 98", ""),
        ("Verdrag nr. 105 van de Internationale Arbeidsorganisatie", "treaty:ILO-verdrag nr. 105",
        ""),
    ),
    not_examples=("een ILO-verdrag over arbeid", "ILO-verdragen", "verdrag nr. 3 op de lijst"),
)  # fmt: skip
TAX = CitationKind(
    name="tax-treaty",
    kind="treaty",
    anchors=(
        "belastingverdrag", "dubbelbelastingverdrag",
        "overeenkomst ter vermijding van dubbele belasting",
        "verdrag ter vermijding van dubbele belasting",
        "overeenkomst ter voorkoming van dubbele belasting",
    ),
    read=_read_tax,
    form="belastingverdrag, or a treaty against double taxation, and the other state",
    identifier="treaty:<as printed>",
    examples=(
        (
            "het Nederlands-Oostenrijkse belastingverdrag van 1 september 1970",
            "treaty:Nederlands-Oostenrijkse belastingverdrag van 1 september 1970", "",
        ),
        ("artikel 15 van het belastingverdrag met België", "treaty:belastingverdrag met België",
        "art.15"),
        ("het Belastingverdrag Nederland-Duitsland 2012",
        "treaty:Belastingverdrag Nederland-Duitsland 2012", ""),
        (
            "de Nederlands-Duitse overeenkomst ter vermijding van dubbele belasting",
            "treaty:Nederlands-Duitse overeenkomst ter vermijding van dubbele belasting", "",
        ),
    ),
    not_examples=("een belastingverdrag met Malawi", "het belastingverdrag",
    "belastingverdragen met landen", "een overeenkomst ter vermijding van dubbele belasting"),
)  # fmt: skip
