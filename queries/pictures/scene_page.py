"""A scene as one HTML page, drawn by pyvis, that fetches nothing."""

from __future__ import annotations

import re
from string import Template
from typing import Any

from kamergraaf.queries.pictures import svg
from kamergraaf.queries.pictures.scene import Drawn, Edge, Node, Scene
from kamergraaf.queries.pictures.scene_svg import mark_svg
from kamergraaf.queries.pictures.seats import asset


def page(scene: Scene) -> Drawn:
    """Return one HTML page that needs nothing but itself."""
    from pyvis.network import Network

    _, height = scene.size()
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
    return Drawn(_framed(net.generate_html(notebook=False), scene), scene.left_out)


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
            "vadjust": 0,
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
    r"<link\b[^>]*\bhref\s*=[^>]*>|<script\b[^>]*\bsrc\s*=[^>]*>\s*</script>", re.I
)


def _framed(html: str, scene: Scene) -> str:
    """Put title, legend and language around what pyvis made, and take out what it would fetch."""
    html = _FETCHED.sub("", html)
    html = re.sub(r"<center>\s*<h1>.*?</h1>\s*</center>", "", html, flags=re.DOTALL)
    width, height = scene.size()
    said = [line for line in (*scene.said, scene.hint, *scene.left_out) if line]
    marks = "".join(
        f"<li>{mark_svg(shape, colour)} {svg.safe(text)}</li>"
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
