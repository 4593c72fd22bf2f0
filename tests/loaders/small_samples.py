"""Makes the small PDF and Word file in `samples/`; run it after a change to them."""

from __future__ import annotations

from pathlib import Path

from tests.loaders.hostile_files import document_xml, docx_of, one_page, paragraph

SAMPLES = Path(__file__).parent / "samples"

_SPEECHES = (
    "De voorzitter:",
    "Ik geef het woord aan de heer Kist.",
    "De heer Kist \\(VVD\\):",
    "Voorzitter. Artikel 3 van de Postwet 2009 is helder.",
    "Minister Van Beel:",
    "Dank u wel. Richtlijn 2008/6/EG ook.",
)
_QUESTIONS = (
    "Vragen van het lid Kist (VVD) aan de Minister van Economische Zaken over post (ingezonden"
    " 3 mei 2025).",
    "Antwoord van Minister Van Beel (Economische Zaken) (ontvangen 12 juni 2025).",
    "Vraag 1",
    "Kent u artikel 3 van de Postwet 2009?",
    "Antwoord 1",
    "Ja.",
)


def small_pdf() -> bytes:
    """A debate of three turns on one page."""
    lines = "".join(f"({words}) Tj T*\n" for words in _SPEECHES)
    return one_page(f"BT /F 10 Tf 14 TL 72 700 Td\n{lines}ET".encode("latin-1"))


def small_docx() -> bytes:
    """One question and its answer."""
    return docx_of(document_xml("".join(map(paragraph, _QUESTIONS))))


FILES = {"pdf/debat.pdf": small_pdf, "word/kamervraag.docx": small_docx}

if __name__ == "__main__":
    for name, make in FILES.items():
        place = SAMPLES / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(make())
