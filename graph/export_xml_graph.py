"""GraphML and GEXF, for Gephi, yEd, networkx and whatever else reads graphs.

Both declare an attribute with one type before they use it. One that is a number on one node and
text on another is text on all, since some readers stop at the second.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from kamergraaf.graph.dump import Dump, for_xml
from kamergraaf.graph.things import Plain, edges, things

_GRAPHML = {bool: "boolean", int: "long", float: "double", str: "string"}
_GEXF = {bool: "boolean", int: "long", float: "double", str: "string"}
_CR = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def write_graphml(dump: Dump, file: BinaryIO) -> None:
    """Write the nodes and edges as GraphML; edges are numbered in their order."""
    types = _types(dump)
    file.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    )
    names = {name: f"d{number}" for number, name in enumerate(types)}
    for name, type_ in types.items():
        _line(file, f'<key id="{names[name]}" for="node" attr.name={_attribute(name)} '
                    f'attr.type="{_GRAPHML[type_]}"/>')  # fmt: skip
    _line(file, '<key id="kind" for="edge" attr.name="kind" attr.type="string"/>')
    _line(file, '<graph edgedefault="directed">')
    for thing in things(dump):
        values = _values(thing.attributes(), types)
        data = "".join(f'<data key="{names[name]}">{_text(value)}</data>' for name, value in values)
        _line(file, f"<node id={_attribute(thing.iri)}>{data}</node>")
    for number, (start, end, kind) in enumerate(edges(dump), 1):
        ends = f"source={_attribute(start)} target={_attribute(end)}"
        _line(file, f'<edge id="e{number}" {ends}><data key="kind">{_text(kind)}</data></edge>')
    file.write(b"</graph>\n</graphml>\n")


def write_gexf(dump: Dump, file: BinaryIO) -> None:
    """Write the nodes and edges as GEXF 1.3."""
    types = _types(dump)
    names = {name: str(number) for number, name in enumerate(types)}
    file.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
        b'<graph defaultedgetype="directed" mode="static">\n<attributes class="node">\n'
    )
    for name, type_ in types.items():
        _line(file, f'<attribute id="{names[name]}" title={_attribute(name)} '
                    f'type="{_GEXF[type_]}"/>')  # fmt: skip
    file.write(b'</attributes>\n<attributes class="edge">\n')
    file.write(b'<attribute id="kind" title="kind" type="string"/>\n</attributes>\n<nodes>\n')
    for thing in things(dump):
        values = _values(thing.attributes(), types)
        told = "".join(
            f'<attvalue for="{names[name]}" value={_attribute(value)}/>' for name, value in values
        )
        _line(file, f"<node id={_attribute(thing.iri)} label={_attribute(thing.label)}>"
                    f"<attvalues>{told}</attvalues></node>")  # fmt: skip
    file.write(b"</nodes>\n<edges>\n")
    for number, (start, end, kind) in enumerate(edges(dump), 1):
        ends = f"source={_attribute(start)} target={_attribute(end)}"
        told = f'<attvalues><attvalue for="kind" value={_attribute(kind)}/></attvalues>'
        _line(file, f'<edge id="{number}" {ends} label={_attribute(kind)}>{told}</edge>')
    file.write(b"</edges>\n</graph>\n</gexf>\n")


def _types(dump: Dump) -> dict[str, type]:
    """Return the type of each attribute, by name; text where nodes differ."""
    found: dict[str, type] = {}
    for thing in things(dump):
        for name, value in thing.attributes().items():
            if found.setdefault(name, type(value)) is not type(value):
                found[name] = str
    return dict(sorted(found.items()))


def _values(
    attributes: Mapping[str, Plain], types: Mapping[str, type]
) -> Iterator[tuple[str, str]]:
    for name, value in attributes.items():
        text = str(value)
        yield name, text.lower() if types[name] is bool else text


def _text(value: str) -> str:
    return escape(for_xml(value), {"\r": "&#13;"})


def _attribute(value: str) -> str:
    return quoteattr(for_xml(value), _CR)


def _line(file: BinaryIO, text: str) -> None:
    file.write(text.encode() + b"\n")
