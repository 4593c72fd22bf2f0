"""A layout tells pages, notes and markers; the text alone then has to be asked for nothing."""

from kamergraaf.loaders.citations import extract
from kamergraaf.loaders.structure import Layout, PrintedNote, read_structure
from kamergraaf.ontology.nouns import Span

TEXT = (
    "Aan de Voorzitter\n"
    "De AMMR1 geldt sinds 25 november 20252.\n"
    "1 Kamerstukken II 2023/24, 36 410, nr. 3.\n"
    "2 Stb. 2025, 12.\n"
    "Bladzijde twee\n"
)


def span(words: str, after: str = "") -> Span:
    start = TEXT.index(after + words) + len(after)
    return Span(start, start + len(words))


NOTES = (
    PrintedNote("1", span("1 Kamerstukken II 2023/24, 36 410, nr. 3."),
                span("Kamerstukken II 2023/24, 36 410, nr. 3."), span("1", "AMMR")),
    PrintedNote("2", span("2 Stb. 2025, 12."), span("Stb. 2025, 12."), span("2", "2025")),
)  # fmt: skip


def test_pages_notes_and_markers_are_those_of_the_layout():
    layout = Layout((0, TEXT.index("Bladzijde")), NOTES)
    document = read_structure(TEXT, "a.xml", "kst-1-A", layout=layout)
    assert [note.number for note in document.footnotes] == ["1", "2"]
    assert [note.marker for note in document.footnotes] == [note.marker for note in NOTES]
    assert document.markers == (NOTES[0].marker, NOTES[1].marker)
    assert document.pages == (0, TEXT.index("Bladzijde"))


def test_a_number_used_again_is_another_note():
    again = (*NOTES, PrintedNote("1", NOTES[1].block, NOTES[1].text, None))
    document = read_structure(TEXT, "a.xml", "kst-1-A", layout=Layout(None, again))
    assert [note.key for note in document.footnotes] == ["footnote/1", "footnote/2", "footnote/2/1"]


def test_digits_known_to_be_markers_are_part_of_no_citation():
    text = "Zie Stb. 2025, 12 en artikel 12 Awb3."
    at = text.index("3.")
    for marker, number in ((Span(at, at + 1), "Awb"), (Span(at - 6, at - 5), "Awb")):
        found = [c for c in extract(text, markers=(marker,)) if c.kind == "law"]
        assert [c.text.endswith(number) for c in found] == [True]
        assert all(text[c.start : c.end] == c.text for c in found)
    split = extract("Verordening (EU) 2024/13515 geldt", markers=(Span(26, 27),))
    assert [c.key for c in split] == ["celex:32024R1351"]
