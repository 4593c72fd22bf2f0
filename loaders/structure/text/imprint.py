"""The publisher's own lines: running heads, the number of the publication, ISSN, place and year."""

from __future__ import annotations

import re

from kamergraaf.loaders.structure.text.lines import Lines

_WHERE = r"[’']s-Gravenhage (?:19|20)\d\d"
_RUNNING = re.compile(
    rf"(?:{_WHERE}\s+)?"
    r"(?:Eerste Kamer|Tweede Kamer|Staten-Generaal)(?: der Staten-Generaal)?, "
    r"(?:vergaderjaar|zitting) \d{4}(?:\s?[-–/]\s?\d{2,4})?, ?"
    r"(?:Aanhangsel|[\dA-ZIVXL ().-]{3,30}(?:hoofdstuk [IVXL]+[A-Z]?|enz\.)?)"
    r"(?:, (?:nrs?\. )?[\w-]{1,7})?"
    r"(?: \d{1,3})?"
    r"|\*{2}|\*[A-Z]"  # signs that lay out a stenogram
    r"|Bekijk de video van (?:deze spreekbeurt|dit verslagpunt)|Naar boven"  # a page's own
    r"|(?:Staatsblad|Staatscourant|Tractatenblad) \d{4}(?:,)? (?:nr\. )?\d{1,6}(?: \d{1,3})?"
)
_NUMBER = re.compile(
    r"(?:kst|blg|ah|stb|stcrt|trb)-[0-9A-Za-z().-]{4,40}|(?:KST|kst)\d{4,8}"
    r"|\d{4}[te]kkst[0-9A-Za-z().-]{4,40}"  # "0910tkkst12345XII-7"
)
_HOUSE = re.compile(r"(?:Sdu|SDU) [Uu]itgever(?:s|ij)(?: bv)?")
_ISSN = re.compile(
    r"(?:(?:kst|blg|ah)-[0-9A-Za-z().-]{4,40}\s+)?"
    rf"ISSN\s*\d{{4}}\s?[-–]\s?\d{{3}}[\dX](?:\s?{_WHERE})?"
)
_PLACE = re.compile(r"(?:[’']s-Gravenhage|Den Haag) (?:19|20)\d\d")
# Where a page of the Kamer's website lists who signed what it shows above.
_SIGNED_BY = ("Ondertekenaars", "Indieners")
_BY_WHOM = re.compile(r"(?:Eerste|Mede)[ -]?(?:ondertekenaar|indiener)", re.IGNORECASE)
# How all of these begin. Most lines begin otherwise, and one look tells.
_BEGINS = re.compile(r"[’'ETS*BNKDIO\d]|kst|blg-|ah-|stb-|stcrt-|trb-")
_BESIDE = 2  # how many lines with words may lie between a place and the ISSN or the number


def find_imprint(lines: Lines) -> set[int]:
    """Return the lines that the publisher prints around a paper; nobody says them.

    A place with a year alone may be text; it counts beside the ISSN or the number.
    """
    found: set[int] = set()
    places: list[int] = []
    sure: set[int] = set()  # the order of a line with words, where it is the ISSN or the number
    for at, line in enumerate(lines.filled):
        word = lines.words[line]
        if len(word) > 90 or not _BEGINS.match(word):
            continue
        if _RUNNING.fullmatch(word):
            found.add(line)
        elif _ISSN.fullmatch(word) or _NUMBER.fullmatch(word):
            found.add(line)
            sure.add(at)
        elif _PLACE.fullmatch(word) or _HOUSE.fullmatch(word):
            places.append(at)
        elif word in _SIGNED_BY and _lists_signatories(lines, at):
            found.update(lines.filled[at:])
            break
    for at in places:
        if any(near in sure for near in range(at - _BESIDE, at + _BESIDE + 1)):
            found.add(lines.filled[at])
    return found


def _lists_signatories(lines: Lines, at: int) -> bool:
    below = lines.filled[at + 1 : at + 1 + _BESIDE]
    return any(_BY_WHOM.fullmatch(lines.words[line]) for line in below)
