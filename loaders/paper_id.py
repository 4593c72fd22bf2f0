"""Which paper a text is, from what the publisher prints in it: running feet, imprint, head."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamergraaf.loaders.running_heads import id_in
from kamergraaf.loaders.source import document_id, official_name

# A line that holds nothing else: text names other papers, but not so.
_OWN_LINE = re.compile(
    r"(?:Eerste|Tweede) Kamer, (?:vergaderjaar|zitting) .{10,60}"
    r"|(?:kst|stb|stcrt|trb|ah-[te]k|h-[te]k)-\d[\w-]{3,40}",
    re.ASCII,
)
_ANCHORS = (
    "Kamer, vergaderjaar ", "Kamer, zitting ", "kst-", "stb-", "stcrt-", "trb-", "h-tk-", "h-ek-",
)  # fmt: skip
_SEVERAL = ", nrs. "  # a print of more papers than one
_BEFORE, _BEHIND = 60, 120  # code points of the line around an anchor
_FIRST_PAGES = 20_000  # code points within which a page has ended
_HEAD = 4000  # code points within which the head has given the number
_HALL = re.compile(r"(?P<hall>Eerste|Tweede)\s+Kamer\s+der\s+Staten[-\s]+Generaal\b", re.IGNORECASE)
_SESSION = re.compile(
    r"^[^\S\n]*(?:Vergaderjaar|Zitting)\s+(?P<years>\d{4}(?:\s*[-–—]\s*\d{4})?)"
    r"(?:[^\S\n]+Nr\.?[^\S\n]*(?P<number>\d{1,4}[a-z]{0,2}))?[^\S\n]*(?:\|[^\S\n]*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_DOSSIER = re.compile(
    r"(?P<dossier>\d{2}[ .]?\d{3})(?:\s?-?\s?\(R\s?\d+\))?"
    r"(?:[ -](?P<chapter>[IVX]+[A-Z]?|(?<=-)\d{2}))?(?=\s|$)"  # "36 600 VI", "21 501-08"
)
# What heads the papers of a budget: its year above the dossier, its chapter below it.
_BUDGET = re.compile(r"Rijksbegroting\b.*")
_CHAPTER = re.compile(r"Hoofdstuk\s+(?P<chapter>[IVX]+[A-Z]?)\b")
_SET = re.compile(
    r"^[ \t]*(?:\d{1,4}\.?\s+)?V(?:ragen|RAGEN)\s+van\s+(?:het\s+lid|de|me)", re.MULTILINE
)
_ANNEX = re.compile(r"Aanhangsel(?: van de Handelingen)?", re.IGNORECASE)
_ASKED = re.compile(r"Vragen gesteld door de leden der Kamer", re.IGNORECASE)
_ZAAK = re.compile(r"20\d\dZ\d{4,6}")
# "Nr. 31 BRIEF VAN DE MINISTER", "Nr. 5" alone; in the Eerste Kamer "PX VERSLAG VAN EEN …" and "A".
_NUMBER = re.compile(
    r"Nr\.?\s*(?P<number>\d{1,4}[a-z]{0,2})(?=\s+[A-Z]{2}|$)"
    r"|(?P<letters>[A-Z]{1,3})(?=\s+[A-Z]{4}|$)"
)
# A page of the site has them in one row, of which a text may have lost the gaps.
_ROW = re.compile(
    r"Kamer\s+der\s+Staten-Generaal[\s|]*\d{4}-\d{4}[\s|]*(?P<dossier>\d{5})"
    r"(?:[ -](?P<chapter>[IVX]+[A-Z]?|\d{2}))? nr\. (?:[A-Z]{1,3};)?"
    r"(?P<number>\d{1,4}|[A-Z]{1,3})\b"
)
# Of the Handelingen it has the sitting and the item.
_SITTING_ROW = re.compile(
    r"(?P<hall>Eerste|Tweede)\s+Kamer\s+der\s+Staten-Generaal[\s|]*(?P<years>\d{4}-\d{4})[\s|]*"
    r"nr\. (?P<sitting>\d{1,3}), item (?P<item>\d{1,3})\b"
)
# Where the cover is left out, as in the text of such a page: dossier and title, then the number
# and what the paper is.
_TITLED = re.compile(rf"{_DOSSIER.pattern}\s+(?=[A-Z])")
_HEADED = re.compile(r"(?:[A-Z]{1,3}/ ?)?Nr\. (?P<number>\d{1,4}[a-z]?) (?=[A-Z]{4,}(?: |$))")
_TITLE_LINES = 8
_ASKED_NUMBER = re.compile(r"(?:nr\.?\s*)?(\d{1,4})", re.IGNORECASE)
_MOST_LINES = 30  # the titles of several dossiers may stand between the session and the number


def paper_id(source: str, data: bytes, text: str) -> str:
    """Return the id of a paper: its file's official name, else what is printed in its text.

    Where neither says so, `document_id`.
    """
    return official_name(source) or printed_number(text) or document_id(source, data)


def printed_number(text: str) -> str:
    """Return the id of the paper that `text` is, "" where it prints none, or several.

    >>> printed_number("Besluit\\nTweede Kamer, vergaderjaar 2030–2031, 99 901, nr. 8 2\\n")
    'kst-99901-8'
    >>> printed_number("Zie Tweede Kamer, vergaderjaar 2030–2031, 99 901, nr. 8, voor meer.\\n")
    ''
    """
    feet = list(_own_lines(text)) if any(_own_lines(text[:_FIRST_PAGES])) else []
    printed = {own for line in feet if (own := id_in([line]))}
    if printed or any(_SEVERAL in line for line in feet):
        return printed.pop() if len(printed) == 1 else ""
    return _in_head(text[:_HEAD])


def _own_lines(text: str) -> Iterator[str]:
    """Yield the lines that are running feet or imprints and no more."""
    for anchor in _ANCHORS:
        at = text.find(anchor)
        while at >= 0:
            begin = text.rfind("\n", max(0, at - _BEFORE), at) + 1
            end = text.find("\n", at, at + _BEHIND)
            line = text[begin or max(0, at - _BEFORE) : end if end >= 0 else at + _BEHIND].strip()
            if _OWN_LINE.fullmatch(line):
                yield line
            at = text.find(anchor, at + len(anchor))


def _in_head(head: str) -> str:
    """Return what the cover says: chamber, session, dossier and number, each on its line."""
    hall = _HALL.search(head)
    session = _SESSION.search(head, hall.end()) if hall else None
    if hall is None or session is None:
        return _in_row(head) or _headed(head)
    lines = [line.strip() for line in head[session.end() :].split("\n")]
    lines = [line for line in lines if line][:_MOST_LINES]
    if lines and _BUDGET.fullmatch(lines[0]):
        lines.pop(0)
    if lines and _ANNEX.fullmatch(lines[0]):
        several = len(_SET.findall(head)) > 1  # a page of more questions than one member's
        return "" if several else _annex(hall["hall"][0].lower(), session["years"], lines[1:])
    if lines and _ASKED.fullmatch(lines[0]):
        numbers = (line for line in lines[1:3] if _ZAAK.fullmatch(line))
        return next((f"kv-{hall['hall'][0].lower()}k-{number}" for number in numbers), "")
    dossier = _DOSSIER.match(lines[0]) if lines else None
    if dossier is None:
        return ""
    number = session["number"] or _number(lines[1:], by_letters=hall["hall"].lower() == "eerste")
    below = _CHAPTER.match(lines[1]) if len(lines) > 1 else None
    return _kamerstuk(dossier, number, below["chapter"] if below else "")


def _kamerstuk(dossier: re.Match[str], number: str, chapter: str = "") -> str:
    own = re.sub(r"[ .]", "", dossier["dossier"])
    parts = "kst", own, dossier["chapter"] or chapter, number
    return "-".join(filter(None, parts)) if number else ""


def _in_row(head: str) -> str:
    if sitting := _SITTING_ROW.search(head):
        hall, years = sitting["hall"][0].lower(), sitting["years"].replace("-", "")
        return f"h-{hall}k-{years}-{sitting['sitting']}-{sitting['item']}"
    row = _ROW.search(head)
    return _kamerstuk(row, row["number"]) if row else ""


def _headed(head: str) -> str:
    """Return what a paper says that begins with dossier and title, without the cover above them."""
    lines = [line.strip() for line in head.split("\n") if line.strip()][:_TITLE_LINES]
    dossier = _TITLED.match(lines[0]) if lines else None
    number = next(filter(None, map(_HEADED.match, lines[1:])), None) if dossier else None
    return _kamerstuk(dossier, number["number"]) if dossier and number else ""


def _number(lines: list[str], *, by_letters: bool) -> str:
    for line in lines:
        found = _NUMBER.match(line)
        if found and (found["number"] or by_letters):
            return found["number"] or found["letters"]
    return ""


def _annex(hall: str, years: str, lines: list[str]) -> str:
    """Return the id of answered questions, whose number stands alone above their title."""
    numbers = filter(None, map(_ASKED_NUMBER.fullmatch, lines[:6]))
    number = next((found[1] for found in numbers), "")
    return f"ah-{hall}k-{re.sub(r'[^0-9]', '', years)}-{number}" if number else ""
