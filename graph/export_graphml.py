"""GraphML, for Gephi, yEd and whatever else reads graphs."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from kamergraaf.graph.graphs import for_xml, keep_carriage_returns
from kamergraaf.graph.projection import to_networkx
from kamergraaf.graph.store import Store


def write_graphml(store: Store, file: BinaryIO) -> None:
    """Write the nodes and edges that `to_networkx` gives; edges are numbered in their order.

    An attribute that is a number on one node and text on another is text on all: GraphML types an
    attribute once, and some readers stop at the second.
    """
    import networkx as nx

    graph = to_networkx(store)
    mixed = _mixed([data for _, data in graph.nodes(data=True)])
    written: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node, data in graph.nodes(data=True):
        values = {name: str(one) if name in mixed else one for name, one in data.items()}
        written.add_node(node, **{name: _for_xml(one) for name, one in values.items()})
    for number, (start, end, data) in enumerate(graph.edges(data=True), 1):
        written.add_edge(start, end, key=f"e{number}", **data)
    buffer = BytesIO()
    nx.write_graphml_xml(written, buffer)
    file.write(keep_carriage_returns(buffer.getvalue()))


def _mixed(rows: list[dict[str, object]]) -> set[str]:
    types: dict[str, set[type]] = {}
    for row in rows:
        for name, value in row.items():
            types.setdefault(name, set()).add(type(value))
    return {name for name, kinds in types.items() if len(kinds) > 1}


def _for_xml(value: object) -> object:
    return for_xml(value) if isinstance(value, str) else value
