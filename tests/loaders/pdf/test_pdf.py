"""How a PDF's print is read: columns, notes, markers, heads and feet, hyphens."""

from __future__ import annotations

import io
from collections.abc import Iterable
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from kamergraaf.loaders import read_bytes
from kamergraaf.loaders.running_heads import read_heads
from kamergraaf.ontology.nouns import Document

Mark = tuple[float, float, float, str]  # x, y, size, words

LOREM = (
    "Het kabinet deelt de mening dat de regels hier helder zijn",
    "en dat de uitvoering daarvan tijd vergt van alle partijen",
    "die daarbij betrokken zijn, zoals de gemeenten en het Rijk",
)


def print_pages(*pages: Iterable[Mark]) -> bytes:
    """Return a PDF with words at places."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=True)
    for page in pages:
        for x, y, size, words in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read(*pages: Iterable[Mark], name: str = "stuk.pdf") -> Document:
    (paper,) = read_bytes(print_pages(*pages), name)
    return paper


def column(x: float, words: str, rows: int = 12, size: float = 10) -> list[Mark]:
    """Return lines of running text, each beginning with `words` and its number."""
    return [(x, 700 - 14 * n, size, f"{words}{n:02d} {LOREM[n % 3][:42]}") for n in range(rows)]


def body(rows: int = 12) -> list[Mark]:
    return [(60, 700 - 14 * n, 10, LOREM[n % 3]) for n in range(rows)]


def test_columns_are_read_one_after_the_other() -> None:
    lines = read([*column(60, "links"), *column(320, "rechts")]).text.split("\n")
    firsts = [line.split(" ")[0] for line in lines if line]
    assert firsts == [f"{side}{n:02d}" for side in ("links", "rechts") for n in range(12)]


def test_what_spans_the_columns_divides_them() -> None:
    title = (60, 730, 10, "Een titel die over beide kolommen heen staat en dus van beide is")
    lines = read([title, *column(60, "links"), *column(320, "rechts")]).text.split("\n")
    assert lines[0].startswith("Een titel")
    assert lines[2].startswith("links00")


def ragged(x: float, words: str) -> list[Mark]:
    """Return a column of which most lines end early and only a few reach its edge."""
    whole = LOREM[1][:44]
    return [
        (x, 700 - 14 * n + (3 if x > 300 else 0), 10, f"{words}{n:02d} {whole[: 44 - 9 * (n % 3)]}")
        for n in range(18)
    ]


def test_columns_of_ragged_lines_are_parted_where_they_are_apart() -> None:
    # Most left lines end well before the gutter; their room must not be taken for it.
    notes = [(60, 120 - 10 * n, 7, f"regel {n} van een korte noot") for n in range(8)]
    lines = read([*ragged(60, "links"), *notes, *ragged(300, "rechts")]).text.split("\n")
    firsts = [line.split(" ")[0] for line in lines if line.startswith(("links", "rechts"))]
    assert firsts == [f"{side}{n:02d}" for side in ("links", "rechts") for n in range(18)]


def side(*words: str, top: float = 705) -> list[Mark]:
    return [(440, top - 9 * n, 7, line) for n, line in enumerate(words)]


LETTERHEAD = (
    "Directie Financiën", "Korte Laan 7", "Den Haag", "Ons kenmerk", "2025-0000412", "Uw brief"
)  # fmt: skip


def test_what_stands_beside_a_letter_is_read_before_it() -> None:
    text = read([*side(*LETTERHEAD), *body()]).text
    assert text.startswith("\n".join(LETTERHEAD[:3]))
    assert "\n".join(LOREM) in text


def test_what_later_pages_repeat_beside_the_text_is_left_out() -> None:
    again = ("Directie Financiën", "Datum", "3 mei 2025", "Ons kenmerk2025-0000412", "Nieuw hier")
    text = read([*side(*LETTERHEAD), *body()], [*side(*again), *body()]).text
    assert text.count("Ons kenmerk") == text.count("2025-0000412") == text.count("Nieuw hier") == 1
    assert "3 mei" not in text


@pytest.mark.parametrize(
    "marks",
    [
        # On the lines of the text it is a column of a table; beside nothing it is the text.
        [(440, 700 - 14 * n, 7, f"bedrag {n}") for n in range(8)],
        [(440, 500 - 9 * n, 7, f"regel {n}") for n in range(8)],
        [(440, 695 - 14 * n, 7, f"los {n}") for n in range(2)],
    ],
)
def test_other_small_print_at_the_right_stays_where_it_is(marks: list[Mark]) -> None:
    text = read([*marks, *body()]).text
    assert text.index(LOREM[0]) < text.index(marks[0][3])


def test_full_lines_above_columns_keep_their_words_together() -> None:
    full = [(60, 740 + 14 * n, 10, f"Regel {n} {LOREM[0]} {LOREM[1][:39]}") for n in range(3)]
    lines = read([*full, *column(60, "links", 18), *column(320, "rechts", 18)]).text.split("\n")
    assert [line for line in lines if line.startswith("Regel")] == [m[3] for m in full[::-1]]
    assert lines.index("rechts00 " + LOREM[0][:42].strip()) > lines.index(
        "links17 " + LOREM[2][:42].strip()
    )


def test_a_table_is_read_by_its_rows() -> None:
    rows = [
        mark
        for n in range(12)
        for mark in ((60, 700 - 14 * n, 10, f"post {n}"), (320, 700 - 14 * n, 10, f"{n} miljoen"))
    ]
    assert read(rows).text.split("\n")[:2] == ["post 0  0 miljoen", "post 1  1 miljoen"]


def test_markers_and_notes_are_told_by_size_and_baseline() -> None:
    page = [
        *body(), (60, 500, 10, "Zie de brief van 25 november 2025"), (216.2, 504, 6, "3"),
        (223, 500, 10, "en 125 m"), (264.2, 504, 6, "2"),
        (60, 80, 5, "3"), (64, 76, 8, "Kamerstukken II 2024/25, 36 600, nr. 2."),
        (60, 66, 8, "En wat daar verder staat."),
    ]  # fmt: skip
    paper = read(page)
    assert "25 november 20253 en 125 m2" in paper.text
    (note,) = paper.footnotes
    assert (note.number, note.marker and note.marker.of(paper.text)) == ("3", "3")
    assert note.span and note.span.of(paper.text) == (
        "Kamerstukken II 2024/25, 36 600, nr. 2.\nEn wat daar verder staat."
    )
    assert paper.text[note.marker.start - 4 : note.marker.end] == "20253" if note.marker else False


def test_a_number_that_is_hardly_smaller_is_raised_all_the_same() -> None:
    note = [(60, 83, 6, "1"), (64, 80, 7, "Kamerstukken II 2024/25, 36 600, nr. 2.")]
    paper = read([*body(), (60, 500, 10, "Een woord"), (104.5, 504, 8.5, "1"), *note])
    (found,) = paper.footnotes
    assert (found.number, found.marker and found.marker.of(paper.text)) == ("1", "1")
    assert found.span and found.span.of(paper.text) == note[1][3]


def test_a_note_goes_on_on_the_next_page() -> None:
    first = [*body(), (60, 500, 10, "Een woord"), (104.5, 504, 6, "1"), (60, 76, 5, "1"),
             (64, 72, 8, "Een lange noot die op deze bladzijde niet past en dus")]  # fmt: skip
    second = [*body(), (60, 76, 8, "op de volgende verder gaat.")]
    (note,) = (paper := read(first, second)).footnotes
    assert note.span and note.span.of(paper.text).endswith("dus\nop de volgende verder gaat.")
    assert len(paper.pages) == 2
    assert paper.text[paper.pages[1] :].startswith(LOREM[0])


@pytest.mark.parametrize("form", ["{} {}", "{}. {}", "[{}] {}", "{}) {}", "{}"])
def test_notes_may_stand_at_the_end_in_the_print_of_the_text(form: str) -> None:
    first = [*body(), (60, 500, 10, "Een woord"), (104.5, 504, 6, "1"), (112, 500, 10, "en meer"),
             (147, 504, 6, "2")]  # fmt: skip
    notes = ["Kamerstukken II 2024/25, 36 600,", "nr. 2."], ["Stb. 2019, 33."]
    lines = [form.format(n, note[0]) for n, note in enumerate(notes, 1)]
    lines.insert(1, notes[0][1])
    if form == "{}":
        lines = ["1", *notes[0], "2", *notes[1]]
    second = [*body(3), *((60, 500 - 14 * n, 10, words) for n, words in enumerate(lines))]
    paper = read(first, second)
    found = [(one.number, one.span and one.span.of(paper.text)) for one in paper.footnotes]
    assert found == [("1", "\n".join(notes[0])), ("2", notes[1][0])]
    assert [one.marker and one.marker.of(paper.text) for one in paper.footnotes] == ["1", "2"]


def test_notes_may_stand_at_the_feet_of_pages_in_the_print_of_the_text() -> None:
    def page(first: int, *notes: str) -> list[Mark]:
        marks = [(104.5 + 60 * n, 504, 6, str(first + n)) for n in range(len(notes))]
        words = [(60 + 60 * n, 500, 10, "Een woord") for n in range(len(notes))]
        feet = [(60, 100 - 14 * n, 10, note) for n, note in enumerate(notes)]
        return [*body(5), *words, *marks, *feet]

    paper = read(page(1, "1Samenstelling:", "2 Stb. 2019, 33."), page(3, "3Kamerstukken I, B."))
    found = [(one.number, one.span and one.span.of(paper.text)) for one in paper.footnotes]
    assert found == [("1", "Samenstelling:"), ("2", "Stb. 2019, 33."), ("3", "Kamerstukken I, B.")]


def test_a_list_at_the_end_that_lacks_a_marked_number_is_no_list_of_notes() -> None:
    first = [*body(), (60, 500, 10, "Een woord"), (104.5, 504, 6, "4")]
    paper = read(first, [(60, 500 - 14 * n, 10, f"{n + 1}. Punt {n}") for n in range(3)])
    assert not paper.footnotes


def test_small_print_without_a_number_is_text() -> None:
    paper = read([*body(), (60, 72, 8, "Bron: eigen berekening.")])
    assert not paper.footnotes
    assert "Bron: eigen berekening." in paper.text


def test_heads_feet_and_page_numbers_are_left_out_and_pages_kept() -> None:
    pages = [
        [(60, 800, 9, "Tweede Kamer, vergaderjaar 2024–2025, 36 600 VI, nr. 12"),
         *body(), (500, 30, 9, str(n))]
        for n in (1, 2, 3)
    ]  # fmt: skip
    paper = read(*pages)
    assert "vergaderjaar" not in paper.text
    assert not any(line.isdigit() for line in paper.text.split("\n"))
    assert len(paper.pages) == 3
    assert paper.id == "kst-36600-VI-12"


def test_a_lone_number_that_counts_along_with_no_page_is_text() -> None:
    pages = [body(), body(), [*body(), (60, 40, 6, "13")]]
    assert [line for line in read(*pages).text.split("\n") if line.isdigit()] == ["13"]


def test_a_heading_that_recurs_is_no_running_head() -> None:
    heading = (60, 780, 10, "BRIEF VAN DE MINISTER VAN FINANCIËN")
    pages = [[heading, *body()], body(), [heading, *body()], body(), body()]
    assert read(*pages).text.count("BRIEF VAN DE MINISTER") == 2


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    paper = read([(60, 700, 10, "de Wet politie-"), (60, 686, 10, "gegevens en meer"), *body(0)])
    assert "de Wet politie-\ngegevens en meer" in paper.text


def test_paragraphs_stand_apart() -> None:
    page = [*body(6), (60, 700 - 14 * 6 - 14, 10, "Een nieuwe alinea.")]
    assert "\n\nEen nieuwe alinea." in read(page).text


def test_paragraphs_stand_apart_where_most_are_short() -> None:
    page = [(60, 700 - 14 * n - 14 * (n // 2), 10, f"{LOREM[n % 3]} {n:02d}") for n in range(12)]
    paragraphs = read(page).text.strip().split("\n\n")
    assert [len(one.split("\n")) for one in paragraphs] == [2] * 6


@pytest.mark.parametrize(
    ("last", "first", "apart"),
    [
        ("en tot slot.", LOREM[0], True),
        (LOREM[2], LOREM[0], False),
        ("op grond van artikel", "5 van de wet", False),
        ("op grond van", "de wet", False),
    ],
)
def test_a_short_line_at_the_end_of_a_page_ends_its_paragraph(
    last: str, first: str, apart: bool
) -> None:
    text = read([*body(5), (60, 630, 10, last)], [(60, 700, 10, first)]).text
    assert (f"{last}\n\n{first}" in text) == apart


def test_pages_are_in_order_and_inside_the_text() -> None:
    paper = read(body(), [], body(3))
    assert len(paper.pages) == 3
    assert all(a < b for a, b in pairwise(paper.pages))
    assert paper.page_of(len(paper.text) - 2) == 3


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["kst-32317-PX", "ISSN 0921 - 7371"], "kst-32317-PX"),
        (["Eerste Kamer, vergaderjaar 2025–2026, 32 317, PX 3"], "kst-32317-PX"),
        (["Tweede Kamer, vergaderjaar 2024–2025, 36 750, nr. 3"], "kst-36750-3"),
        (["Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1028"], "ah-tk-20242025-1028"),
        (["4 maart 2025", "Tweede Kamer Iets TK 54 54-6-1"], "h-tk-20242025-54-6"),
        (["Tweede Kamer Iets TK 54 54-6-1"], ""),
        (["Wijziging van de Wet kst, nr. 3"], ""),
    ],
)
def test_the_margins_say_which_paper_it_is(lines: list[str], wanted: str) -> None:
    assert read_heads([lines]).document == wanted
