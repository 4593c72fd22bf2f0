"""Line breaks that a copy of a paper lost: a running head in a sentence, a whole page on one line.

A line is cut where only the beginning of another can stand: a heading with its day, the address of
a letter, whoever gets the floor, a signature. The text itself stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from kamergraaf.loaders.structure.text.answers_run_in import find_debate_answers
from kamergraaf.loaders.structure.text.dates import DAY, MONTHS
from kamergraaf.loaders.structure.text.headings_run_in import find_run_in

_RUNNING = "Kamer, vergaderjaar "
_GLUED = re.compile(
    r"(?:Eerste|Tweede) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel"
    r"|\d[\d ]{3,8}(?:-?[IVXL]+)?, (?:nr\. )?\w{1,5}) \d{1,3}(?=[A-ZÀ-Þ“‘])"
)
_NAME = r"[A-ZÀ-Þ’'][\w’'.-]{0,30}(?: [\w’'.-]{1,30}){0,5}"
_CALLED = (
    r"(?:De [Vv]oorzitter"
    rf"|(?:De heer|Mevrouw|Mejuffrouw|Het lid) {_NAME}(?: \([A-Z][^():]{{1,30}}\))?"
    rf"|(?:Minister|Staatssecretaris) {_NAME}) ?: "
)
# A page may have the name of whoever speaks twice, glued to each other.
_NAMED_TWICE = re.compile(rf"(?<=[a-zà-þ])(?={_CALLED})")
# A square that marks a speaker is misread for a letter; the number of a page may stand there too.
_SIGN = r"(?:[D□]|\d{1,3}) "
_CALLED_WITHIN = re.compile(
    rf"(?:^(?={_SIGN})|(?<=[.?!…”\"»)] )|(?<= uur ))(?:{_SIGN})?(?={_CALLED})"
)
_CALLED_FIRST = re.compile(_CALLED)
_FEWEST = 2  # who get the floor within lines, in a text that lost its line breaks
_SITE_SIGN = "©"  # stands above each speaker on pages with older Handelingen
_RECORD = re.compile(
    r"(?<=\. )(?=(?:Sluiting:? \d{1,2}|Daartoe wordt besloten|De (?:algemene )?beraadslaging wordt"
    r"|De vergadering wordt [^.]{0,60}geschorst"
    r"|De motie-[^.]{2,30}(?: c\.s\.)?[^.]{2,250}(?:nr\. \d{1,5})?[^.]{0,20} wordt [^.]{2,40}"
    r"(?:aangenomen|verworpen))\b)"
)
_LETTER = re.compile(
    r"(?:BRIEF VAN [A-ZÀ-Þ ,&/-]{5,200}"
    r"|Brief van de (?:[Mm]inister|[Ss]taatssecretaris)[^.?!:]{5,200}?) (?=Aan )"
    r"(?P<to>Aan de [Vv]oorzitter van de (?:Eerste|Tweede) Kamer der Staten-Generaal )"
    rf"(?P<day>(?:Den Haag|[’']s-Gravenhage), {DAY} )"
)
_REPORT_ON, _RECEIVED_ON = "\nVastgesteld ", "\nOntvangen "
_LONGEST_DAY = 100  # code points of a line that is a day and no more
_LETTER_SIGNS = ("BRIEF VAN ", "Brief van de ")
_HEADED = re.compile(
    r"(?:Nr\. \d{1,5}[a-z]? )?(?:VERSLAG(?: VAN EEN [A-Z-]{4,20}(?: OVERLEG)?)?"
    r"|NOTA NAAR AANLEIDING VAN HET (?:NADER )?VERSLAG|LIJST VAN VRAGEN(?: EN ANTWOORDEN)?"
    r"|(?:NADERE )?MEMORIE VAN (?:TOELICHTING|ANTWOORD))"
    # A copy may leave out the year, with other numbers.
    rf"(?P<day> (?:Vastgesteld|Ontvangen) (?:{DAY}|\d{{1,2}} (?:{'|'.join(MONTHS)})) )(?=[A-Z])"
)
# Below its heading a report may go on on the line of its day, up to those who sign.
_DAY_AHEAD = re.compile(rf"(?:Vastgesteld|Ontvangen) {DAY} (?=[A-Z])")
_SIGNING = re.compile(
    r"(?<=[.)] )(?=De (?:fungerend )?voorzitter van de )"
    r"|(?<= )(?=De (?:adjunct-)?griffier (?:van de |voor dit ))"
    r"|(?<=[a-z] )(?<!De )(?=[Aa]djunct-griffier van de )"
)
# One of these is in each of them. The pattern begins with what may be absent, so it is tried at
# every letter; to find all of these takes a tenth of that.
_HEADS_DATED = tuple(
    f"{last} {word} " for word in ("Vastgesteld", "Ontvangen") for last in ("G", "N", "D")
)
_SIGNED = re.compile(
    r"(?<=[.,] )De (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^.;:]{4,90}?, "
    r"(?:(?:drs|dr|mr|ir|prof)\. ?)?(?:[A-Z][a-z]{0,2}\. ?){1,5}"
    r"(?:(?:van|de|der|den|ten|ter|het) ){0,2}[A-ZÀ-Þ][\w’'-]{1,30}(?:,(?= De )| |,?$)"
)
_ADVICE = re.compile(
    r"(?:Nr\. \d{1,5} )?ADVIES (?:AFDELING ADVISERING )?RAAD VAN STATE EN NADER RAPPORT ?\d? "
    r"(?=Hieronder )"
)
# The beginnings of paragraphs in such an advice.
_OF_ADVICE = re.compile(
    r"(?<=\. )(?=Bij Kabinetsmissive van |Blijkens de mededeling van de Directeur "
    r"|De (?:Raad|Afdeling advisering van de Raad) van State (?:geeft|heeft|maakt) "
    r"|De (?:waarnemend )?[Vv]ice-?[Pp]resident van de Raad van State, |Ik (?:moge|verzoek) U "
    r"|\d{1,2}\. [A-Z])|(?<= bied ik U hierbij aan\. )"
)
_DECREE = re.compile(r"Gelet op (?<=\bGelet op )[^:]{5,400}; (?=Besluit: )")
_OFFICE = r"De (?:Minister|Staatssecretaris) (?:van|voor) "
_DECREE_OPENS = re.compile(
    rf"(?<= )(?=(?:Besluit|Regeling) van de (?:Minister|Staats\w+) "
    rf"|{_OFFICE}[^.;:]{{4,90}}, (?:Gelet op |namens deze|(?:[A-Z]\.)+ )"
    r"|Gelet op |namens deze, )"
)
_DECREE_ALONE = re.compile(
    rf"(?<= )(?:Besluit:|ARTIKEL [IVX]+|(?:[’']s-Gravenhage|Den Haag), {DAY}|TOELICHTING"
    r"|(?<=[.:;] )Artikel \d{1,3}[a-z]?(?= [A-Z1])"
    r"|(?<=, )(?:[A-Z]\. ?){1,4}(?:(?:van|de|der|den) ){0,2}[A-Z][\w’'-]+)(?= |$)"
)
_PART = re.compile(
    r" (?=[VHAaN])(?:Vragen en opmerkingen (?:uit|van) de commissies?"
    r"|(?:Het )?[Aa]ntwoord van de (?:minister|staatssecretaris|bewinds\w{4,9}|regering)"
    r"|Nadere gedachten?wisseling) (?=(?:De heer|Mevrouw|De (?:minister|staatssecr|bewinds)))"
)
# A report of a meeting without headings: who sat there, what is reported, who has the floor.
_TELLS = " overleg gevoerd met "
_OF_MEETING = re.compile(
    r"(?<= )(?=\d{1,2}\.? ?Samenstelling: )|(?<= verslag uit\. )"
    r"|(?<= )(?=De (?:fungerend )?(?:voorzitter|griffier) van de (?:vaste )?commissie voor [A-Z])"
)
# A table of questions and answers, a row on each line.
_TABLE = "| Vraag: "
_CELL = re.compile(r"(?<=\| )(?=Vraag: )|(?<=[.?!»”] )(?=(?:Vraag|Antwoord): )")
# A list of questions of which all stands on one line: "1 Waarom …? Daarom. 2 Hoe …?".
_LONG_LINE = 600  # code points
# The first stands behind the name of the clerk, without a stop.
_NUMBERED = re.compile(
    r"(?:^|(?<=[.?!:”»)] )|(?<=[a-zà-þ] )(?=(?:Vraag )?1 ))(?:Vraag )?(?P<number>\d{1,3})"
    r" (?=[A-ZÀ-Þ“‘«])"
)
_ANSWERED = re.compile(r"(?<=[.?] )(?=Antwoord(?: \d{1,3})?:? [A-ZÀ-Þ])")
# The same with each number twice, of the question and of its answer: "1. Waarom …? 1. Daarom.".
_TWICE = re.compile(
    r"(?:^(?:Vragen van (?:de |het )?[^.?!]{2,40}?(?:fracties?|leden) (?=1\. ))?|(?<=[.?!:”»)] ))"
    r"(?P<number>(?P<count>\d{1,3})\. )(?=[A-ZÀ-Þ“‘«])"
)
_FEWEST_NUMBERS = 3
_MOST_ASK = 0.8  # of them
_PAIR = 2  # numbers
_OPENS = re.compile(
    rf"(?<=[.?!] )(?=(?:De heer|Mevrouw) {_NAME} \([A-Z][^():]{{1,30}}\) [a-z]"
    r"|De (?:minister|staatssecretaris) (?:[a-z]{3,20}t|dank|kon|zag|vond) )"
)


def restore_breaks(cut: list[str], raw: list[int], text: str) -> tuple[list[str], list[int]]:
    """Return the lines of a text, and where they begin, with those cut that are several."""
    cutters = list(_cutters(cut, text))
    if not cutters:
        return cut, raw
    lines: list[str] = []
    begins: list[int] = []
    for line, begin in zip(cut, raw, strict=True):
        found = {at for sign, borders in cutters if sign in line for at in borders(line)}
        borders = [0, *sorted(at for at in found if 0 < at < len(line))]
        lines += [line[at:end] for at, end in pairwise([*borders, len(line)])]
        begins += [begin + at for at in borders]
    return lines, begins


_Cutter = tuple[str, Callable[[str], Iterator[int]]]  # a sign of it, and where it cuts


def _cutters(cut: list[str], text: str) -> Iterator[_Cutter]:
    """Yield what lost its line breaks in this text, each with words that such a line has."""
    if _RUNNING in text:
        yield _RUNNING, lambda line: (at for found in _GLUED.finditer(line) for at in found.span())
    within = ("oorzitter: " in text or "): " in text) and _calls_within(cut)
    if within:
        yield ": ", lambda line: (found.end() for found in _CALLED_WITHIN.finditer(line))
    if _SITE_SIGN in text:
        yield ": ", lambda line: (found.start() for found in _NAMED_TWICE.finditer(line))
    if within or _SITE_SIGN in text:
        yield ". ", lambda line: (found.start() for found in _RECORD.finditer(line))
    flat = False
    letter = next((sign for sign in _LETTER_SIGNS if sign in text), "")
    if letter and _LETTER.search(text):
        flat = True
        yield letter, _around_letter
    if "? " in text and max(map(len, cut), default=0) > _LONG_LINE:
        yield "? ", _around_numbers
        yield "? ", _around_twice
    yield from find_debate_answers(text)
    if _TABLE in text:
        yield _TABLE, lambda line: (found.start() for found in _CELL.finditer(line))
    dated = " Vastgesteld " in text or " Ontvangen " in text
    if dated and any(sign in text for sign in _HEADS_DATED):
        flat = bool(_HEADED.search(text)) or flat
        yield " ", _around_heading
        if _TELLS in text:
            yield _TELLS, _around_meeting
    if _REPORT_ON in text or _RECEIVED_ON in text:
        yield " De ", _behind_day
    yield from find_run_in(text)
    if flat:
        yield " De ", lambda line: (at for found in _SIGNED.finditer(line) for at in found.span())
    if "RAAD VAN STATE EN NADER RAPPORT" in text and _ADVICE.search(text):
        yield " ", _around_advice
    if "Gelet op " in text and _DECREE.search(text):
        yield " ", _around_decree
    if ("edachte" in text or "de commissie" in text) and _PART.search(text):
        yield " ", _around_part


def _calls_within(cut: list[str]) -> bool:
    """Say whether more get the floor within a line than at the head of one."""
    lines = [line for line in cut if ": " in line]
    first = sum(bool(_CALLED_FIRST.match(line)) for line in lines)
    within = sum(len(_CALLED_WITHIN.findall(line)) for line in lines)
    return within >= max(_FEWEST, first)


def _around_letter(line: str) -> Iterator[int]:
    for found in _LETTER.finditer(line):
        yield from (found.start(), *found.span("to"), found.end("day"))


def _around_heading(line: str) -> Iterator[int]:
    for found in _HEADED.finditer(line):
        yield from (found.start(), found.start("day") + 1, found.end("day"))


def _behind_day(line: str) -> Iterator[int]:
    """Yield where a report begins behind its day, and those who sign it."""
    if len(line) > _LONGEST_DAY and (ahead := _DAY_AHEAD.match(line)):
        yield ahead.end()
        yield from (found.start() for found in _SIGNING.finditer(line))


def _around_numbers(line: str) -> Iterator[int]:
    """Yield where the questions of a list begin that stands on one line, and their answers."""
    if len(line) <= _LONG_LINE:
        return
    begins: list[int] = []
    asks = line.find("?")  # where the first of them does
    for found in _NUMBERED.finditer(line):
        number = int(found["number"])
        if number == 1 and len(begins) == 1 and not 0 <= asks < found.start():
            begins = []  # what came before was the number of a note, or of a page
        if number == len(begins) + 1:
            begins.append(found.start())
            asks = line.find("?", begins[0]) if 0 <= asks < begins[0] else asks
    asking = sum("?" in line[at:end] for at, end in pairwise([*begins, len(line)]))
    if len(begins) >= _FEWEST_NUMBERS and asking >= _MOST_ASK * len(begins):
        yield from begins
        yield from (found.start() for found in _ANSWERED.finditer(line, begins[0]))


def _around_twice(line: str) -> Iterator[int]:
    """Yield where numbers begin of which each stands twice, the first time above a question."""
    if len(line) <= _LONG_LINE:
        return
    begins: list[int] = []
    for found in _TWICE.finditer(line):
        number, at = int(found["count"]), found.start("number")
        wanted = len(begins) // 2 + 1
        asks = len(begins) % 2 == 0 or line[:at].rstrip().endswith("?")
        if number == wanted and asks:
            begins.append(at)
    headed = begins and begins[0] > 0 and line.startswith("Vragen van ")
    if len(begins) >= (_PAIR if headed else 2 * _PAIR):
        yield from begins


def _around_advice(line: str) -> Iterator[int]:
    for found in _ADVICE.finditer(line):
        yield from found.span()
    yield from (found.start() for found in _OF_ADVICE.finditer(line))


def _around_decree(line: str) -> Iterator[int]:
    yield from (found.start() for found in _DECREE_OPENS.finditer(line))
    for found in _DECREE_ALONE.finditer(line):
        yield from (found.start(), found.end() + 1)


def _around_meeting(line: str) -> Iterator[int]:
    yield from (found.start() for found in _OF_MEETING.finditer(line))
    if len(line) > _LONG_LINE:
        yield from (found.start() for found in _OPENS.finditer(line))


def _around_part(line: str) -> Iterator[int]:
    for found in _PART.finditer(line):
        yield from (found.start() + 1, found.end())
    yield from (found.start() for found in _OPENS.finditer(line))
