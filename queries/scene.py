"""A picture of nodes and edges at fixed places: drawn by pyvis as a page, and by us as SVG."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from string import Template
from typing import Any

from kamergraaf.queries import svg
from kamergraaf.queries.seats import asset

LINE = 13.0  # pixels between two lines of a label
MARGIN = 40.0

# Okabe and Ito's colours, told apart by every eye; with the shapes they make 48 marks.
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#595959")
SHAPES = ("dot", "square", "triangle", "diamond", "triangleDown", "star")


@dataclass(frozen=True, slots=True)
class Node:
    """A node at a place in pixels; `shape` is one of SHAPES or "box", which holds its label."""

    key: str
    label: str
    x: float
    y: float
    shape: str
    colour: str
    title: str = ""
    size: float = 9.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes; `sideways` from the right of a box to the left of another."""

    start: str
    end: str
    width: float = 1.0
    colour: str = "#b0b0b0"
    title: str = ""
    sideways: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn. `legend` has (shape, colour, text); `said` stands under the title."""

    title: str
    said: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    legend: tuple[tuple[str, str, str], ...] = ()
    left_out: tuple[str, ...] = field(default=())

    def size(self) -> tuple[float, float]:
        """Return width and height of the whole in pixels, with margins."""
        right = max(node.x + max(node.width / 2, 60) for node in self.nodes)
        low = max(node.y for node in self.nodes)
        return right + MARGIN, low + 2 * MARGIN


def page(scene: Scene) -> str:
    """Return one HTML page that needs nothing but itself."""
    from pyvis.network import Network

    width, height = scene.size()
    net = Network(
        height=f"{height:.0f}px", width="100%", directed=True, cdn_resources="in_line", heading=""
    )
    for node in scene.nodes:
        net.add_node(node.key, **_vis_node(node))
    for key, x, y in _anchors(scene):
        net.add_node(key, label=" ", x=x, y=y, shape="dot", size=2, physics=False, color=svg.INK)
    # add_edge looks through all edges each time; the list takes them at once.
    net.edges.extend(_vis_edge(edge) for edge in scene.edges)
    net.set_options(asset("vis-options.json"))
    return _framed(net.generate_html(notebook=False), scene)


def _vis_node(node: Node) -> dict[str, Any]:
    look: dict[str, Any] = {
        "label": svg.legal(node.label), "title": svg.legal(node.title), "x": node.x, "y": node.y,
        "shape": node.shape, "size": node.size, "physics": False,
        "color": {
            "background": node.colour, "border": svg.INK,
            "highlight": {"background": node.colour, "border": "#b34700"},
        },
    }  # fmt: skip
    if node.shape == "box":
        look["widthConstraint"] = {"minimum": node.width, "maximum": node.width}
        look["font"] = {
            "color": svg.ink_on(node.colour),
            "size": 13,
            "face": svg.FONT,
            "strokeWidth": 0,
        }
    return look


def _anchors(scene: Scene) -> list[tuple[str, float, float]]:
    """Return where edges leave and reach boxes; vis would lead them to the middle, underneath."""
    where = {node.key: node for node in scene.nodes}
    ends = {(f"out {e.start}", e.start, 1) for e in scene.edges if e.sideways}
    ends |= {(f"in {e.end}", e.end, -1) for e in scene.edges if e.sideways}
    return sorted(
        (key, where[n].x + side * where[n].width / 2, where[n].y) for key, n, side in ends
    )


def _vis_edge(edge: Edge) -> dict[str, Any]:
    start, end = (
        (f"out {edge.start}", f"in {edge.end}") if edge.sideways else (edge.start, edge.end)
    )
    made: dict[str, Any] = {
        "from": start, "to": end, "width": edge.width, "color": edge.colour, "arrows": "",
    }  # fmt: skip
    return made | ({"title": svg.legal(edge.title)} if edge.title else {})


# pyvis leaves these two in, though all is said to be in line.
_FETCHED = re.compile(
    r"<link\b[^>]*\bhref\s*=\s*[\"']https?:[^>]*>|<script\b[^>]*\bsrc\s*=[^>]*>\s*</script>", re.I
)


def _framed(html: str, scene: Scene) -> str:
    """Put title, legend and language around what pyvis made, and take out what it would fetch."""
    html = _FETCHED.sub("", html)
    html = re.sub(r"<center>\s*<h1>.*?</h1>\s*</center>", "", html, flags=re.DOTALL)
    width, height = scene.size()
    said = [*scene.said, *scene.left_out]
    marks = "".join(
        f"<li>{_mark_svg(shape, colour)} {svg.safe(text)}</li>"
        for shape, colour, text in scene.legend
    )
    head = Template(asset("scene-head.html")).substitute(
        title=svg.safe(scene.title), width=f"{width:.0f}"
    )
    top = Template(asset("scene-top.html")).substitute(
        title=svg.safe(scene.title),
        said="".join(f"<p>{svg.safe(line)}</p>" for line in said),
        legend=marks,
    )
    html = html.replace("<html>", '<html lang="nl">', 1).replace("<head>", f"<head>{head}", 1)
    html = html.replace("<body>", f"<body>{top}", 1)
    script = Template(asset("scene.js")).substitute(width=f"{width:.0f}", height=f"{height:.0f}")
    ending = f"<script>{script}</script></body>"
    return ending.join(html.rsplit("</body>", 1))


def _mark_svg(shape: str, colour: str) -> str:
    return (
        f'<svg width="16" height="16" viewBox="-8 -8 16 16">{_mark(shape, colour, 0, 0, 6)}</svg>'
    )


def drawing(scene: Scene) -> str:
    """Return the same picture as an SVG file."""
    width, height = scene.size()
    said = [*scene.said, *scene.left_out]
    width = max(width, *(svg.width_of(line, 12) + 24 for line in said))
    lines = [
        f'<text x="12" y="28" font-size="19" font-weight="bold" fill="{svg.INK}">{svg.safe(scene.title)}</text>\n'
    ]
    at = 48.0
    for line in said:
        lines.append(
            f'<text x="12" y="{at:.0f}" font-size="12" fill="{svg.INK}">{svg.safe(line)}</text>\n'
        )
        at += 18
    x = 20.0
    for shape, colour, text in scene.legend:
        step = svg.width_of(text, 12) + 34
        if x + step > width:
            x, at = 20.0, at + 20
        lines.append(_mark(shape, colour, x, at, 6))
        lines.append(
            f'<text x="{x + 12:.1f}" y="{at + 4:.1f}" font-size="12" fill="{svg.INK}">{svg.safe(text)}</text>\n'
        )
        x += step
    at += 20
    where = {node.key: node for node in scene.nodes}
    body = "".join(_line(edge, where[edge.start], where[edge.end]) for edge in scene.edges)
    body += "".join(_node(node) for node in scene.nodes)
    lines.append(f'<g transform="translate(0 {at:.0f})">\n{body}</g>\n')
    return svg.document("".join(lines), width, height + at)


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
        f'width="{node.width:.1f}" height="{2 * half:.1f}" fill="{node.colour}" stroke="{svg.INK}"/>'
        if box
        else _mark(node.shape, node.colour, node.x, node.y, node.size)
    )
    halo = "" if box else ' stroke="#ffffff" stroke-width="3" paint-order="stroke"'
    text = "".join(
        f'<text x="{node.x:.1f}" y="{first + number * LINE:.1f}" text-anchor="middle" '
        f'font-size="12" fill="{ink}"{halo}>{svg.safe(line)}</text>'
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
        return f'<rect x="{x - size:.1f}" y="{y - size * 0.7:.1f}" width="{2 * size:.1f}" height="{size * 1.4:.1f}" rx="2" {look}/>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" {look}/>'
