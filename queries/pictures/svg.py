"""Small parts of SVG: text that is safe in XML, colours whose contrast holds, and PNG of an SVG."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from textwrap import wrap

FONT = "DejaVu Sans, Verdana, Liberation Sans, Arial, sans-serif"
NAMESPACE = "http://www.w3.org/2000/svg"
INK = "#1a1a1a"

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Colour = tuple[int, int, int]

# One hue from light to dark: it reads the same to every eye, and in print.
_STEPS: tuple[Colour, ...] = (
    (239, 246, 252), (198, 219, 239), (140, 188, 222), (74, 145, 198), (24, 100, 170), (8, 48, 107),
)  # fmt: skip


def safe(text: str) -> str:
    """Return `text` as it may stand in XML and HTML, also within quotes.

    >>> safe('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return escape(legal(text), quote=True)


def legal(text: str) -> str:
    """Return `text` with U+FFFD for what no page can hold: control characters, surrogates."""
    return _ILLEGAL.sub("\ufffd", text)


def shortened(text: str, most: int) -> str:
    """Return at most `most` characters of `text`.

    >>> shortened("Binnenlandse Zaken", 8)
    'Binnenl…'
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is, in pixels; on the safe side."""
    return len(text) * size * 0.6


def folded(lines: Iterable[str], size: float, width: float) -> list[str]:
    """Return lines of text cut at spaces, so that each fits a width in pixels.

    >>> folded(["Bron: kst-1-A, kst-1-B"], 10, 100)
    ['Bron: kst-1-A,', 'kst-1-B']
    """
    most = max(int(width / width_of("x", size)), 1)
    return [part for line in lines for part in wrap(line, most, break_on_hyphens=False)]


def shade(part: float) -> str:
    """Return the colour for a value between 0 and 1, from light to dark."""
    place = min(max(part, 0.0), 1.0) * (len(_STEPS) - 1)
    low = min(int(place), len(_STEPS) - 2)
    rest = place - low
    mixed = (round(a + (b - a) * rest) for a, b in zip(_STEPS[low], _STEPS[low + 1], strict=True))
    return "#" + "".join(f"{value:02x}" for value in mixed)


def contrast(one: str, two: str) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it, from 1 to 21.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(background: str) -> str:
    """Return black or white, whichever reads better; the contrast is at least 4.5."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, background))


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def words(x: float, y: float, text: str, look: str = 'font-size="12"', ink: str = INK) -> str:
    """Return a text element; `look` holds further attributes."""
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{ink}" {look}>{safe(text)}</text>\n'


def document(body: str, width: float, height: float) -> str:
    """Return a whole SVG file on white."""
    return (
        f'<svg xmlns="{NAMESPACE}" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="{FONT}">\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{body}</svg>\n'
    )


def png(svg: str) -> bytes:
    """Return an SVG file as PNG, twice as large, with the fonts that the machine has."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=2))
