"""GraphML and GEXF, for Gephi, yEd, networkx and whatever else reads graphs.

Both declare an attribute with one type before they use it. One that is a number on one node and
text on another is text on all, since some readers stop at the second.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain
from typing import IO, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from kamergraaf.graph.exports.dump import Dump, for_xml
from kamergraaf.graph.exports.things import Edges, things
from kamergraaf.graph.sorting import read_lines

_GRAPHML = {bool: "boolean", int: "long", float: "double", str: "string"}
_GEXF = {bool: "boolean", int: "long", float: "double", str: "string"}
# What may have to be written in another way; most texts have none of it.
_AWKWARD = re.compile('[&<>"\x00-\x1f\ufffe\uffff]')
_CR = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def write_graphml(dump: Dump, file: BinaryIO) -> None:
    """Write the nodes and edges as GraphML; edges are numbered in their order."""
    with dump.spool() as spool:
        _graphml(_Nodes(dump, spool), file)


def write_gexf(dump: Dump, file: BinaryIO) -> None:
    """Write the nodes and edges as GEXF 1.3."""
    with dump.spool() as spool:
        _gexf(_Nodes(dump, spool), file)


def _graphml(nodes: _Nodes, file: BinaryIO) -> None:
    file.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    )
    names = {name: f"d{number}" for number, name in enumerate(nodes.types)}
    for name, type_ in nodes.types.items():
        _line(file, f'<key id="{names[name]}" for="node" attr.name={_attribute(name)} '
                    f'attr.type="{_GRAPHML[type_]}"/>')  # fmt: skip
    _line(file, '<key id="kind" for="edge" attr.name="kind" attr.type="string"/>')
    _line(file, '<graph edgedefault="directed">')
    for iri, values in nodes:
        data = "".join(f'<data key="{names[name]}">{_text(value)}</data>' for name, value in values)
        _line(file, f"<node id={_attribute(iri)}>{data}</node>")
    for number, (start, end, kind) in enumerate(nodes.edges, 1):
        ends = f"source={_attribute(start)} target={_attribute(end)}"
        _line(file, f'<edge id="e{number}" {ends}><data key="kind">{_text(kind)}</data></edge>')
    file.write(b"</graph>\n</graphml>\n")


def _gexf(nodes: _Nodes, file: BinaryIO) -> None:
    names = {name: str(number) for number, name in enumerate(nodes.types)}
    file.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
        b'<graph defaultedgetype="directed" mode="static">\n<attributes class="node">\n'
    )
    for name, type_ in nodes.types.items():
        _line(file, f'<attribute id="{names[name]}" title={_attribute(name)} '
                    f'type="{_GEXF[type_]}"/>')  # fmt: skip
    file.write(b'</attributes>\n<attributes class="edge">\n')
    file.write(b'<attribute id="kind" title="kind" type="string"/>\n</attributes>\n<nodes>\n')
    for iri, values in nodes:
        told = "".join(
            f'<attvalue for="{names[name]}" value={_attribute(value)}/>' for name, value in values
        )
        _line(file, f"<node id={_attribute(iri)} label={_attribute(dict(values)['label'])}>"
                    f"<attvalues>{told}</attvalues></node>")  # fmt: skip
    file.write(b"</nodes>\n<edges>\n")
    for number, (start, end, kind) in enumerate(nodes.edges, 1):
        ends = f"source={_attribute(start)} target={_attribute(end)}"
        told = f'<attvalues><attvalue for="kind" value={_attribute(kind)}/></attvalues>'
        _line(file, f'<edge id="{number}" {ends} label={_attribute(kind)}>{told}</edge>')
    file.write(b"</edges>\n</graph>\n</gexf>\n")


class _Nodes:
    """The nodes, read once and laid by until the types of all attributes are known; the edges."""

    def __init__(self, dump: Dump, spool: IO[bytes]) -> None:
        self.types: dict[str, type] = {}
        self.edges = Edges(dump)
        self._laid_by = spool
        for thing in things(dump):
            attributes = thing.attributes()
            for name, value in attributes.items():
                if self.types.setdefault(name, type(value)) is not type(value):
                    self.types[name] = str  # where nodes differ
            self._laid_by.write(json.dumps([thing.iri, attributes]).encode() + b"\n")
            self.edges.add(thing)
        self.types = dict(sorted(self.types.items()))

    def __iter__(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Yield each IRI with the names and the values of its attributes."""
        booleans = {name for name, type_ in self.types.items() if type_ is bool}
        self._laid_by.seek(0)
        for line in chain.from_iterable(read_lines(self._laid_by)):
            iri, attributes = json.loads(line)
            yield iri, [(name, str(value).lower() if name in booleans else str(value))
                        for name, value in attributes.items()]  # fmt: skip


def _text(value: str) -> str:
    if not _AWKWARD.search(value):
        return value
    return escape(for_xml(value), {"\r": "&#13;"})


def _attribute(value: str) -> str:
    if not _AWKWARD.search(value):
        return f'"{value}"'
    return quoteattr(for_xml(value), _CR)


def _line(file: BinaryIO, text: str) -> None:
    file.write(text.encode() + b"\n")
