"""A picture of nodes and edges at fixed places; drawn as a page and as SVG elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN = 40.0

# Okabe and Ito's colours, told apart by every eye; with the shapes they make 48 marks.
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#595959")
SHAPES = ("dot", "square", "triangle", "diamond", "triangleDown", "star")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as the text of its file, and what the reader is to be told: what was left out."""

    text: str
    remarks: tuple[str, ...] = ()


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
    """All that is drawn. `legend` has (shape, colour, text); `said` stands under the title.

    `hint` is for who can point at things: it stands on the page and not in an image.
    """

    title: str
    said: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    legend: tuple[tuple[str, str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    hint: str = ""

    def size(self) -> tuple[float, float]:
        """Return width and height of the whole in pixels, with margins."""
        right = max(node.x + max(node.width / 2, 60) for node in self.nodes)
        low = max(node.y for node in self.nodes)
        return right + MARGIN, low + 2 * MARGIN
