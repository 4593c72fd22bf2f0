"""A scene as an SVG file of our own drawing."""

from __future__ import annotations

from kamergraaf.queries.pictures import svg
from kamergraaf.queries.pictures.scene import Drawn, Edge, Node, Scene

LINE = 13.0  # pixels between two lines of a label
NARROWEST = 640.0  # pixels that a line of text may take, however few things are drawn


def mark_svg(shape: str, colour: str) -> str:
    """Return one mark of a legend as an SVG of its own, for a page."""
    return (
        f'<svg width="16" height="16" viewBox="-8 -8 16 16">{_mark(shape, colour, 0, 0, 6)}</svg>'
    )


def drawing(scene: Scene) -> Drawn:
    """Return a scene as an SVG file, with its title, remarks and legend."""
    width, height = scene.size()
    room = max(width, NARROWEST) - 24
    said = svg.folded([*scene.said, *scene.left_out], 12, room)
    width = max(width, *(svg.width_of(line, 12) + 24 for line in said))
    head = [svg.words(12, 28, scene.title, 'font-size="19" font-weight="bold"')]
    head.extend(svg.words(12, 48 + 18 * number, line) for number, line in enumerate(said))
    at = 48.0 + 18 * len(said)
    x = 20.0
    for shape, colour, text in scene.legend:
        step = svg.width_of(text, 12) + 34
        if x + step > width:
            x, at = 20.0, at + 20
        head.append(_mark(shape, colour, x, at, 6))
        head.append(svg.words(x + 12, at + 4, text))
        x += step
    at += 20
    where = {node.key: node for node in scene.nodes}
    body = "".join(_line(edge, where[edge.start], where[edge.end]) for edge in scene.edges)
    body += "".join(_node(node) for node in scene.nodes)
    whole = f'{"".join(head)}<g transform="translate(0 {at:.0f})">\n{body}</g>\n'
    return Drawn(svg.document(whole, width, height + at), scene.left_out)


def _line(edge: Edge, start: Node, end: Node) -> str:
    a = start.x + start.width / 2 * (1 if edge.sideways else 0)
    b = end.x - end.width / 2 * (1 if edge.sideways else 0)
    title = f"<title>{svg.safe(edge.title)}</title>" if edge.title else ""
    return (
        f'<line x1="{a:.1f}" y1="{start.y:.1f}" x2="{b:.1f}" y2="{end.y:.1f}" '
        f'stroke="{edge.colour}" stroke-width="{edge.width:.1f}">{title}</line>\n'
    )


def _node(node: Node) -> str:
    lines = node.label.split("\n")
    box = node.shape == "box"
    half = (len(lines) * LINE + 12) / 2
    ink = svg.ink_on(node.colour) if box else svg.INK
    first = node.y - half + 6 + LINE * 0.78 if box else node.y + node.size + LINE
    shape = (
        f'<rect x="{node.x - node.width / 2:.1f}" y="{node.y - half:.1f}" rx="4" '
        f'width="{node.width:.1f}" height="{2 * half:.1f}" '
        f'fill="{node.colour}" stroke="{svg.INK}"/>'
        if box
        else _mark(node.shape, node.colour, node.x, node.y, node.size)
    )
    look = 'text-anchor="middle" font-size="12"'
    if not box:
        look += ' stroke="#ffffff" stroke-width="3" paint-order="stroke"'
    text = "".join(
        svg.words(node.x, first + number * LINE, line, look, ink)
        for number, line in enumerate(lines)
    )
    return f"<g><title>{svg.safe(node.title)}</title>{shape}{text}</g>\n"


_POINTS = {
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "triangle": ((0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
    "triangleDown": ((0, 1.1), (1.1, -0.9), (-1.1, -0.9)),
    "diamond": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    "star": (
        (0, -1.3), (0.3, -0.4), (1.2, -0.4), (0.5, 0.2), (0.8, 1.1), (0, 0.5), (-0.8, 1.1),
        (-0.5, 0.2), (-1.2, -0.4), (-0.3, -0.4),
    ),
}  # fmt: skip


def _mark(shape: str, colour: str, x: float, y: float, size: float) -> str:
    look = f'fill="{colour}" stroke="{svg.INK}"'
    if shape in _POINTS:
        points = " ".join(f"{x + a * size:.1f},{y + b * size:.1f}" for a, b in _POINTS[shape])
        return f'<polygon points="{points}" {look}/>'
    if shape == "box":
        return (
            f'<rect x="{x - size:.1f}" y="{y - size * 0.7:.1f}" width="{2 * size:.1f}" '
            f'height="{size * 1.4:.1f}" rx="2" {look}/>'
        )
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" {look}/>'
