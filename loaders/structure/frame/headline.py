"""The heading that says what a paper is: MEMORIE VAN TOELICHTING, MOTIE VAN HET LID …, VERSLAG."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.frame.below_date import (
    find_below_date,
    follows_decree,
    has_remarks,
)
from kamergraaf.loaders.structure.frame.form import Form, Headline
from kamergraaf.loaders.structure.text.dates import DAY, read_date
from kamergraaf.loaders.structure.text.lines import Lines
from kamergraaf.loaders.structure.text.spelling import tidy

_ORDINAL = r"(?:(?:TWEEDE|DERDE|VIERDE|VIJFDE|ZESDE|ZEVENDE) )?"
_CHANGED = rf"(?:{_ORDINAL}(?:NADER )?GEWIJZIGDE? )?"
_FORMS = (
    (
        Form.MOTION,
        rf"{_CHANGED}(?:MOTIE|(?:SUB-?)?AMENDEMENT(?:EN)?)(?: VAN [A-Z]+)?"
        r" VAN (?:HET|DE) (?:LID|LEDEN)\b.*",
    ),
    (
        Form.EXPLANATION,
        rf"(?:(?:GEWIJZIGDE |{_ORDINAL}NADERE )?MEMORIE VAN (?:TOELICHTING|ANTWOORD)"
        r"|(?:AANVULLING OP DE )?NOTA NAAR AANLEIDING VAN HET"
        rf" (?:{_ORDINAL}(?:NADER )?(?:VOORLOPIG )?)?(?:EIND)?VERSLAG(?: OVER .+)?"
        r"(?: VAN DE STATEN VAN [A-ZÇ -]{5,30})?"
        rf"|{_ORDINAL}NOTA VAN (?:WIJZIGING|VERBETERING)|TOELICHTENDE NOTA|NOTA VAN TOELICHTING"
        r"|INITIATIEFNOTA(?: VAN (?:HET|DE) (?:LID|LEDEN)\b.*)?"
        r"|(?:(?:JAAR)?VERSLAG|RAPPORT) VAN DE (?:NATIONALE OMBUDSMAN|ALGEMENE REKENKAMER"
        r"|RAAD VAN STATE)\b.*)(?: \(.*\))?",
    ),
    (
        Form.BILL,
        rf"(?:{_CHANGED}VOORSTEL VAN (?:RIJKS)?WET|ONTWERP VAN (?:RIJKS)?WET)"
        r"(?: VAN (?:HET|DE) (?:LID|LEDEN)\b.*)?|(?:KONINKLIJKE )?BOODSCHAP",
    ),
    (
        Form.QUESTIONS,
        rf"{_ORDINAL}(?:NADER )?(?:VERSLAG HOUDENDE (?:EEN )?)?"
        r"LIJST VAN VRAGEN(?: EN ?ANTWOORDEN)?",
    ),
    (
        Form.FINDINGS,
        r"(?:EIND|TUSSEN)?(?:VERSLAG|RAPPORT) VAN (?:(?:DE|EEN|HET LID .{2,60}|DE LEDEN .{2,90})"
        r" RAPPORTEURS?\b.*|DE (?:(?:TIJDELIJKE|PARLEMENTAIRE|BIJZONDERE|GEMENGDE) )*"
        r"(?:WERKGROEP|STUURGROEP|DELEGATIE|[A-ZÊ]*COMMISSIE(?! (?:VOOR|VAN)\b| \d)) .+)",
    ),
    (
        Form.REPORT,
        rf"{_ORDINAL}(?:NADER )?(?:VOORLOPIG )?(?:EIND)?VERSLAG"
        r"(?: VAN DE (?:VASTE |ALGEMENE |BIJZONDERE |TIJDELIJKE )?COMMISSIES? .*"
        r"| VAN EEN (?:WERKBEZOEK|REIS|BEZOEK|CONFERENTIE)\b.*"
        r"| OVER HET (?:ADRES|VERZOEKSCHRIFT)(?![A-Z]).*)?",
    ),
    (
        Form.ADVICE,
        r"(?:ADVIES|VOORLICHTING) (?:VAN DE )?(?:AFDELING ADVISERING )?(?:VAN DE )?RAAD VAN STATE"
        r"(?: VAN HET KONINKRIJK)?(?: EN (?:NADER RAPPORT|REACTIE\b.*))?",
    ),
    (
        Form.MEETING,
        r"VERSLAG VAN EEN (?:(?:ALGEMEEN|MONDELING|NOTA-?|WETGEVINGS) ?OVERLEG|COMMISSIEDEBAT)",
    ),
)  # fmt: skip
_CAPITALS = tuple(
    (form, re.compile(rf"(?:{words})(?: ZOALS GEWIJZIGD\b.*)? ?\d{{0,2}}"))
    for form, words in _FORMS
)
# In lower case these words may be any letter's.
_CAPITALS += (
    (Form.EXPLANATION, re.compile(r"BEANTWOORDING VAN (?:DE )?(?:SCHRIFTELIJKE )?VRAGEN\b.*")),
)
_ANY_CASE = tuple((form, re.compile(words, re.IGNORECASE)) for form, words in _FORMS)
_REGULATION = re.compile(
    r"(?:(?:Rijkswet|Wet|Besluit|WET|BESLUIT) van (?:de [Dd]ag van )?\d{1,2} [A-Za-z]+ \d{4}\b"
    r"|(?:Regeling|Besluit|Beleidsregels?|Beschikking|Mededeling) van (?:de|het)"
    r" (?:[Mm]inister|[Ss]taatssecretaris)\b).{10,}"
)
_PREFIX = re.compile(
    r"(?:(?:(?:\d{2} ?\d{3}(?: [IVXLC]+)?,? )?[Nn]r\.?\s*\d{1,5}[a-z]?"
    r"|\d{4}D\d{4,6}"
    r"|\d{2} ?\d{3}(?: [IVXLC]+)? \d{1,4}|(?:[Nn]r\.?\s*)?[A-Z]{1,3}\d?|\d{1,4})\s+(?=[A-Z]))?"
    r"(?:(?:GEWIJZIGDE )?HERDRUK\d{0,2}\s+(?=[A-Z]))?"
)
_DAY_OF = (
    r"(?:Voorgesteld|Ontvangen|Vastgesteld|Ingediend|Aangeboden)"
    rf"(?:\b[^.]{{0,80}}?\b)?0?({DAY})"
)
_DATED = re.compile(_DAY_OF, re.IGNORECASE)
# On the line of the heading itself; a day alone only behind capitals: "Besluit van 12 mei 1993".
_DATED_BESIDE = re.compile(rf" (?i:{_DAY_OF})\.?$|(?<=[A-Z]) 0?({DAY})\.?$")
_LONE_DATE = re.compile(rf"0?({DAY})", re.IGNORECASE)
_OWN_DATE = re.compile(rf"\bvan\s+({DAY})", re.IGNORECASE)
_COMMITTEE = re.compile(
    r"De (?:(?:vaste|algemene|bijzondere|tijdelijke) )?commissies? (?:voor|van) "
)
_AMENDS = re.compile(r"De ondergetekenden? stel(?:t|len) (?:het|de) volgende amendement")
# How the Raad van State opens, also where no heading says that it advises.
PUT_BEFORE = re.compile(
    r"Bij [Kk]abinetsmissive van \d"
    r"|Bij brief van de [Vv]oorzitter van de Tweede Kamer\b.{0,80}\bheeft de Tweede Kamer\b"
)
_FOLLOW = re.compile(r"Hieronder (?:is|zijn) opgenomen het advies\b.{0,80}?\bRaad van State\b")
_REACTION = re.compile(r"^Nader [Rr]apport\b|\bhet nader rapport d\.d\.", re.MULTILINE)
_BY_INITIATORS = re.compile(r"\bde reactie van de (initiatiefnemers?|indieners?) d\.d\.")
_ADVICE, _WITH_REACTION = "Advies Raad van State", "Advies Raad van State en nader rapport"
# A regulation whose title a copy left out.
_DECIDES = re.compile(r"De (?:Minister|Staatssecretaris) (?:van|voor) [^.:]{4,120}[,;]$")
_DECREE = 12  # lines with words within which it says so
_SAID_WITHIN = 30  # lines within which a committee says that it reports
_EXPLAINS = re.compile(r"(?:NOTA VAN )?TOELICHTING\b")
_SAID_LENGTH = 5000  # code points
_SAID = (
    (
        Form.REPORT,
        "Verslag",
        re.compile(
            r"belast met het voorbereidend onderzoek [^.]{0,300}heeft de eer "
            r"[^.]{0,80}verslag uit te"
        ),
    ),
    (
        Form.MEETING,
        "Verslag van een overleg",
        re.compile(
            r"overleg gevoerd met .{1,3000}\bbreng(?:t|en) de commissies? bijgaand\b[^.]*verslag"
        ),
    ),
)
_COVER = 90  # lines with words within which a paper has said what it is
_REGULATION_COVER = 25
_MOST_LINES = 8
_LONGEST = 200  # code points that a heading may have
_OF_MEMBERS = re.compile(r"\b(?:lid|leden)\b", re.IGNORECASE)


def find_headline(lines: Lines, skipped: set[int]) -> Headline | None:
    """Return the heading of one of the known forms, None where the cover has none.

    One in capitals goes before any other: the title of a bill is much like a heading.
    """
    filled = [line for line in lines.filled[: _COVER + len(skipped)] if line not in skipped]
    cover = [(at, _bare(lines.words[line])) for at, line in enumerate(filled[:_COVER])]
    for at, own in cover:
        if own[:5].isupper() and (found := _in_capitals(lines, filled, at, own)):
            whole = _of_regulation(lines, filled, cover[:at]) if _EXPLAINS.match(own) else None
            return whole or found
    for at, own in cover:
        if own[:1].isupper() and (found := _in_any_case(lines, filled, at, own)):
            return found
    return _without_heading(lines, filled, cover)


def _of_regulation(
    lines: Lines, filled: list[int], above: list[tuple[int, str]]
) -> Headline | None:
    """Return the title of the regulation that its "nota van toelichting" only follows."""
    for at, own in above[:_REGULATION_COVER]:
        if _REGULATION.match(own):
            return _headline(lines, filled, Form.REGULATION, (at, at + 1), own)
    return None


def _without_heading(
    lines: Lines, filled: list[int], cover: list[tuple[int, str]]
) -> Headline | None:
    """Return what a paper's first sentence says it is, where its heading is lost."""
    dated = (_DATED.match(lines.words[line]) for line in filled[:_COVER])
    when = next((read_date(found[1]) for found in dated if found), None)
    if opened := find_below_date(lines, filled[:_COVER]):
        below, replies = opened
        if replies:
            return Headline(Form.EXPLANATION, below, below, "Memorie van antwoord", when)
        return Headline(Form.REPORT, below, below, "Verslag", when)
    for at, own in cover:
        if PUT_BEFORE.match(own) or _FOLLOW.match(own):
            words = _WITH_REACTION if _REACTION.search(lines.text) else _ADVICE
            if of := _BY_INITIATORS.search(lines.text):
                words = f"{_ADVICE} en reactie van de {of[1]}"
            return Headline(Form.ADVICE, filled[at], filled[at], words, when)
        if has_remarks(lines, filled[at : at + 2], own):
            return Headline(Form.REPORT, filled[at], filled[at], "Verslag", when)
        if _AMENDS.match(own):
            return Headline(Form.MOTION, filled[at], filled[at], "Amendement", when)
        if _DECIDES.match(own) and follows_decree(lines, filled[at + 1 : at + _DECREE]):
            return Headline(Form.REGULATION, filled[at], filled[at], "Regeling", when)
        if not _COMMITTEE.match(own):
            continue
        said = " ".join(lines.words[line] for line in filled[at : at + _SAID_WITHIN])
        said = tidy(said[:_SAID_LENGTH])
        for form, words, pattern in _SAID:
            if pattern.search(said):
                return Headline(form, filled[at], filled[at], words, when)
        break
    return None


def _bare(word: str) -> str:
    """Return a line without the number of the paper before its heading, and the day behind it."""
    prefix = _PREFIX.match(word)
    own = word[prefix.end() :] if prefix else word
    # A day ends with its year; to look for one takes longer than all else that is asked of a cover.
    return _DATED_BESIDE.sub("", own) if own[-2:].rstrip(".").isdecimal() else own


def _in_capitals(lines: Lines, filled: list[int], at: int, own: str) -> Headline | None:
    words = [own]
    for below in filled[at + 1 : at + _MOST_LINES]:
        above = filled[at + len(words) - 1]
        printed = _DATED_BESIDE.sub("", lines.words[below])
        if not printed.isupper() or below > above + 2 or _DATED_BESIDE.search(lines.words[above]):
            break
        words.append(printed)
    # What follows in capitals may be a heading of the text ("ALGEMEEN"): the longest that fits.
    for count in range(len(words), 0, -1):
        printed = tidy(" ".join(words[:count]))
        for form, pattern in _CAPITALS:
            if pattern.fullmatch(printed):
                return _headline(lines, filled, form, (at, at + count), printed)
    return None


def _in_any_case(lines: Lines, filled: list[int], at: int, own: str) -> Headline | None:
    """In lower case such words may be text too: what follows must be what is announced."""
    if at < _REGULATION_COVER and _REGULATION.match(own):
        return _headline(lines, filled, Form.REGULATION, (at, at + 1), own)
    below = [lines.words[line] for line in filled[at + 1 : at + 8]]
    for form, pattern in _ANY_CASE:
        if len(own) > _LONGEST or not pattern.fullmatch(own):
            continue
        found = _headline(lines, filled, form, (at, at + 1), own)
        if form is Form.MOTION:
            fits = any(word.startswith(("De Kamer,", "De ondergeteken")) for word in below)
        elif form in (Form.REPORT, Form.FINDINGS):
            fits = found.date is not None
        else:
            fits = not _OF_MEMBERS.search(own)
        if fits:
            return found
    return None


def _headline(
    lines: Lines, filled: list[int], form: Form, place: tuple[int, int], words: str
) -> Headline:
    """Return the heading with the date below it; a lone date may stand above it."""
    at, end = place
    when = read_date(own[1]) if (own := _OWN_DATE.search(words)) else None
    last = filled[end - 1] + 1
    if beside := _DATED_BESIDE.search(lines.words[last - 1]):
        when = read_date(beside[1] or beside[2])
    for line in filled[end : end + 3] if beside is None else ():
        number = _PREFIX.match(lines.words[line])
        if dated := _DATED.match(lines.words[line], number.end() if number else 0):
            when, last = read_date(dated[1]), line + 1
            break
    if when is None:
        above = (_LONE_DATE.fullmatch(lines.words[line]) for line in filled[max(0, at - 3) : at])
        when = next((read_date(found[1]) for found in above if found), None)
    return Headline(form, filled[at], last, re.sub(r"(?<=[^\W\d]) ?\d{1,2}$", "", words), when)
