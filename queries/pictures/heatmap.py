"""The overlap of committees as an SVG heatmap in which every number can be read."""

from __future__ import annotations

from dataclasses import dataclass

from kamergraaf.queries.pictures.matrix import Overlap
from kamergraaf.queries.pictures.svg import INK, ink_on, safe, shade, shortened, width_of

LONGEST = 32  # characters of a committee's name over a column; the whole name is in its title
LONGEST_BESIDE = 64  # and beside a row, where there is room for nearly all
MATRIX = 720.0  # pixels, for many committees
LEGEND = 74.0


@dataclass(frozen=True, slots=True)
class Heatmap:
    """The picture without its outer tag, and its size in pixels."""

    body: str
    width: float
    height: float


def draw_heatmap(overlap: Overlap) -> Heatmap:
    """Draw all committees against all; sizes stand on the diagonal.

    Each cell is a group of class `cell` with `data-a` and `data-b`, places in `overlap.bodies`.
    """
    bodies = overlap.bodies
    cell = min(max(MATRIX / len(bodies), 19.0), 76.0)
    size = min(max(cell * 0.42, 11.0), 20.0)
    names = [shortened(body.name, LONGEST) for body in bodies]
    beside = [shortened(body.name, LONGEST_BESIDE) for body in bodies]
    text = 11.5 if len(bodies) > 12 else 14.0
    longest = max(width_of(name, text) for name in names)
    left = max(width_of(name, text) for name in beside) + 14
    top = longest * 0.89 + 22
    side = cell * len(bodies)
    parts = [_names(overlap, list(zip(beside, names, strict=True)), (left, top, cell, text))]
    most = max(overlap.largest(), 1)
    for row in range(len(bodies)):
        for column in range(len(bodies)):
            place = (left + column * cell, top + row * cell, cell, size)
            parts.append(_cell(overlap, row, column, most, place))
    parts.append(_legend(left, top + side + 18, most))
    width = left + max(side + longest * 0.45, 370.0)
    return Heatmap("".join(parts), width, top + side + LEGEND)


def _names(
    overlap: Overlap, names: list[tuple[str, str]], place: tuple[float, float, float, float]
) -> str:
    """Return the names beside the rows and over the columns."""
    left, top, cell, text = place
    lines = []
    for number, (body, (beside, over)) in enumerate(zip(overlap.bodies, names, strict=True)):
        middle = number * cell + cell / 2
        title = f"<title>{safe(body.name)}</title>"
        style = f'font-size="{text:g}" fill="{INK}"'
        lines.append(
            f'<text x="{left - 8:.1f}" y="{top + middle + text * 0.36:.1f}" '
            f'text-anchor="end" {style}>{title}{safe(beside)}</text>\n'
        )
        x, y = left + middle + 4, top - 8
        lines.append(
            f'<text transform="translate({x:.1f} {y:.1f}) rotate(-62)" {style}>'
            f"{title}{safe(over)}</text>\n"
        )
    return "".join(lines)


def _cell(
    overlap: Overlap, row: int, column: int, most: int, place: tuple[float, float, float, float]
) -> str:
    x, y, cell, size = place
    one, two = overlap.bodies[row], overlap.bodies[column]
    shared = len(one.sittings.keys() & two.sittings.keys())
    if row == column:
        fill, ink, weight = "#ffffff", INK, "bold"
        said = f"{one.name}: {shared} leden"
        edge = f'stroke="{INK}" stroke-width="1.4"'
    else:
        fill = shade(shared / most) if shared else "#ffffff"
        ink, weight = ink_on(fill) if shared else "#666666", "normal"
        said = f"{one.name} en {two.name}: {shared} gedeelde leden"
        edge = 'stroke="#ffffff" stroke-width="1"'
    # The keyboard reaches each pair once; the pointer reaches every cell.
    focus = ' tabindex="0" role="button"' if row <= column else ""
    return (
        f'<g class="cell" data-a="{row}" data-b="{column}"{focus} aria-label="{safe(said)}">'
        f"<title>{safe(said)}</title>"
        f'<rect x="{x + 0.7:.1f}" y="{y + 0.7:.1f}" width="{cell - 1.4:.1f}" '
        f'height="{cell - 1.4:.1f}" fill="{fill}" {edge}/>'
        f'<text x="{x + cell / 2:.1f}" y="{y + cell / 2 + size * 0.36:.1f}" text-anchor="middle" '
        f'font-size="{size:.1f}" font-weight="{weight}" fill="{ink}">{shared}</text></g>\n'
    )


def _legend(x: float, y: float, most: int) -> str:
    steps = sorted({round(most * part / 5) for part in range(1, 6)} - {0})
    lines = [
        f'<text x="{x:.1f}" y="{y + 12:.1f}" font-size="12" fill="{INK}">Gedeelde leden:</text>\n'
    ]
    at = x + 116
    for value in steps:
        fill = shade(value / most)
        lines.append(
            f'<rect x="{at:.1f}" y="{y:.1f}" width="34" height="18" fill="{fill}"/>'
            f'<text x="{at + 17:.1f}" y="{y + 13:.1f}" text-anchor="middle" font-size="12" '
            f'fill="{ink_on(fill)}">{value}</text>\n'
        )
        at += 36
    lines.append(
        f'<rect x="{x + 0.7:.1f}" y="{y + 26:.1f}" width="18" height="18" fill="#ffffff" '
        f'stroke="{INK}" stroke-width="1.4"/>'
        f'<text x="{x + 26:.1f}" y="{y + 39:.1f}" font-size="12" fill="{INK}">'
        "op de diagonaal: hoeveel leden de commissie heeft</text>\n"
    )
    return "".join(lines)
