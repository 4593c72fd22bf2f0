"""Makes files that a reader must survive: PDFs and Word files that loop, explode, climb or lie."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

# --- PDF ------------------------------------------------------------------------------------


def pdf_of(objects: Iterable[bytes]) -> bytes:
    """Return a PDF of numbered objects; the first is its catalogue."""
    out, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(offsets) + 1, start,
    )  # fmt: skip
    return bytes(out)


def stream(data: bytes, keys: bytes = b"", *, deflated: bool = False) -> bytes:
    """Return a stream object."""
    if deflated:
        data, keys = zlib.compress(data, 9), keys + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), keys, data)


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    b" /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>"
)
_WORDS = b"BT /F 12 Tf 72 700 Td (Een gewone tekst) Tj ET\n"


def one_page(content: bytes, *others: bytes, deflated: bool = False) -> bytes:
    """Return a PDF of one page; `others` are the objects from number 6 on."""
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    catalogue = b"<< /Type /Catalog /Pages 2 0 R >>"
    return pdf_of([catalogue, pages, _PAGE, stream(content, deflated=deflated), _FONT, *others])


def page_tree_loop() -> bytes:
    """A node of the page tree is its own child."""
    pages = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"
    return pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", pages])


def endless_pages() -> bytes:
    """A page tree that says it has a thousand million pages, and has none."""
    pages = b"<< /Type /Pages /Kids [] /Count 1000000000 >>"
    return pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", pages])


def form_loop() -> bytes:
    """A drawing that draws itself."""
    keys = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    return one_page(_WORDS + b"/X Do", stream(b"/X Do", keys))


def laughing_forms(depth: int = 30, times: int = 10) -> bytes:
    """Drawings that draw another ten times each, thirty deep."""
    forms = []
    for number in range(depth):
        keys = (
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources"
            b" << /Font << /F 5 0 R >> /XObject << /X %d 0 R >> >>" % (7 + number)
        )
        last = number == depth - 1
        forms.append(stream(_WORDS if last else b"/X Do " * times, keys))
    return one_page(_WORDS + b"/X Do", *forms)


def pdf_bomb(megabytes: int = 1024) -> bytes:
    """A page whose few bytes unfold into as many megabytes of spaces."""
    return one_page(_WORDS + b" " * (megabytes << 20), deflated=True)


def word_bomb(megabytes: int = 64) -> bytes:
    """A page with as many megabytes of orders to print."""
    return one_page(b"BT /F 1 Tf " + b"(a) Tj\n" * (megabytes << 20 >> 3) + b"ET", deflated=True)


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("geheim", "baas", strength=128))
    canvas.drawString(72, 700, "Een gewone tekst")
    canvas.save()
    return out.getvalue()


def picture_pdf(pages: int = 2, text_on: Iterable[int] = ()) -> bytes:
    """A PDF of scanned pages: pictures, and text on no page but those numbered."""
    out = io.BytesIO()
    canvas = Canvas(out)
    with_text = set(text_on)
    for number in range(1, pages + 1):
        if number in with_text:
            canvas.drawString(72, 700, "Een gewone tekst op een gewone bladzijde")
        else:
            canvas.drawInlineImage(_grey(), 0, 0, 400, 400)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _grey():
    from PIL import Image

    return Image.new("L", (8, 8), 128)


# --- Word -----------------------------------------------------------------------------------

_TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document_xml(body: str, prolog: str = "") -> bytes:
    """Return a document part with this body."""
    return (
        f'{prolog}<w:document xmlns:w="{_NAMESPACE}"><w:body>{body}</w:body></w:document>'.encode()
    )


def docx_of(document: bytes, **parts: bytes) -> bytes:
    """Return a Word file of this document part; `parts` are others, "_" for "/" in their names."""
    out = io.BytesIO()
    files = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**files, "word/document.xml": document, **parts}.items():
            entry = zipfile.ZipInfo(name)  # of 1980, so that the same file has the same bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


def paragraph(words: str) -> str:
    """Return a paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def docx_bomb(megabytes: int = 600) -> bytes:
    """A document part that unfolds into as many megabytes of spaces."""
    return docx_of(document_xml(paragraph(" " * (megabytes << 20))))


def climbing_docx() -> bytes:
    """A Word file with a part that would land outside the folder it is unpacked in."""
    return docx_of(document_xml(paragraph("tekst")), **{"../../etc/x": b"x"})


def docx_with_entity() -> bytes:
    """A document part that reads a file of the machine."""
    prolog = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return docx_of(document_xml(paragraph("&x;"), prolog))


def laughing_docx() -> bytes:
    """A document part whose entities unfold into a thousand million words."""
    entities = '<!ENTITY a0 "ha ">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
    )
    return docx_of(document_xml(paragraph("&a9;"), f"<!DOCTYPE w [{entities}]>"))


def deep_docx(depth: int = 100_000) -> bytes:
    """A document part of tables in tables."""
    return docx_of(
        document_xml(
            "<w:tbl><w:tr><w:tc>" * depth + paragraph("x") + "</w:tc></w:tr></w:tbl>" * depth
        )
    )
