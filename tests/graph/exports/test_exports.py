"""Each export is read back by independent readers as the same graph, and is the same each time."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
import zstandard

from kamergraaf.graph import exporting as exports
from kamergraaf.graph import provenance
from kamergraaf.graph.errors import ExportError
from kamergraaf.graph.exports import dump, jsonld
from kamergraaf.graph.exports.dump import for_xml
from kamergraaf.graph.projection import to_networkx, to_rdflib
from kamergraaf.graph.sorting import Sorter
from kamergraaf.graph.store import Store
from kamergraaf.graph.terms import XSD
from kamergraaf.ontology.actor_identifiers import actor_iri
from kamergraaf.ontology.identifiers import BASE, DEF, part_iri, work_iri
from tests.factories import ASYLUM, BBB, MINISTER, make_document

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

QUADS = ("trig", "nq", "jsonld")
TRIPLES = ("ttl", "nt", "rdfxml")
RAPPER = {"ttl": "turtle", "trig": "trig", "nt": "ntriples", "nq": "nquads", "rdfxml": "rdfxml"}
RDFLIB = {"ttl": "turtle", "nt": "nt", "rdfxml": "xml", "trig": "trig", "nq": "nquads",
          "jsonld": "json-ld"}  # fmt: skip
AWKWARD = 'Lid \x01\f\x0b\t\r\n\\ "é" 💶 \x85 \u2028 <a href="&amp;">]]>'

Quad = tuple[str, str, str, str]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    document = make_document()
    with Store.in_memory() as opened:
        opened.put(replace(document, remarks=(AWKWARD, "gewoon")))
        opened.put(make_document("kst-32317-PY"))
        opened.settle()
        yield opened


def _unzstd(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor().stream_reader(data).read()


def n3(term: object) -> str:
    """A term as text that tells type from value, alike for all readers."""
    if isinstance(term, ox.Literal | rdflib.Literal):
        datatype = getattr(term.datatype, "value", term.datatype) or ""
        value = term.value if isinstance(term, ox.Literal) else str(term)
        value = value.replace("+00:00", "Z")  # rdflib writes it so
        return f"{value!r}^{str(datatype).removesuffix('#string').partition('#')[2]}"
    return str(term).strip("<>")


def in_store(store: Store, *, union: bool, xml: bool = False) -> set[Quad]:
    found = set()
    for quad in store.engine:
        if union and quad.graph_name == ox.NamedNode(provenance.PROVENANCE):
            continue
        value = quad.object
        if xml and isinstance(value, ox.Literal):
            value = ox.Literal(for_xml(value.value), datatype=value.datatype)
        graph = "" if union else n3(quad.graph_name)
        found.add((n3(quad.subject), n3(quad.predicate), n3(value), graph))
    return found


def expected(store: Store, form: str) -> set[Quad]:
    return in_store(store, union=form in TRIPLES, xml=form == "rdfxml")


def by_rdflib(path: Path, form: str) -> set[Quad]:
    if form in TRIPLES:
        graph = rdflib.Graph().parse(path, format=RDFLIB[form])
        return {(n3(s), n3(p), n3(o), "") for s, p, o in graph}
    dataset = rdflib.Dataset()
    dataset.parse(path, format=RDFLIB[form])
    return {(n3(s), n3(p), n3(o), n3(g)) for s, p, o, g in dataset.quads()}


@pytest.mark.parametrize("form", [*TRIPLES, *QUADS])
def test_rdflib_reads_the_same_graph(store: Store, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"out.{form}"
    exports.export(store, path, form)
    assert by_rdflib(path, form) == expected(store, form)


@pytest.mark.parametrize("form", [*TRIPLES, "trig", "nq"])
def test_rapper_reads_the_same_graph(
    store: Store, tmp_path: Path, form: str, tool: Callable[..., str]
) -> None:
    path = tmp_path / f"out.{form}"
    exports.export(store, path, form)
    named = form in QUADS
    command = [tool("rapper"), "-q", "-i", RAPPER[form], "-o", "nquads" if named else "ntriples"]
    read = subprocess.run([*command, str(path)], capture_output=True, check=True)
    assert read.stderr == b""
    syntax = ox.RdfFormat.N_QUADS if named else ox.RdfFormat.N_TRIPLES
    found = {
        (n3(q.subject), n3(q.predicate), n3(q.object), n3(q.graph_name) if named else "")
        for q in ox.parse(read.stdout, format=syntax)
    }
    assert found == expected(store, form)


@pytest.mark.parametrize("form", [one.name for one in exports.FORMATS])
def test_same_store_same_bytes(tmp_path: Path, form: str) -> None:
    written = []
    for order in (("kst-32317-PX", "kst-32317-PY"), ("kst-32317-PY", "kst-32317-PX")):
        with Store.in_memory() as store:
            for name in order:
                store.put(make_document(name))
            store.settle()
            # Only the time of the run may differ between two stores.
            store.engine.update(
                f"DELETE WHERE {{ GRAPH <{provenance.PROVENANCE}>"
                " { ?run <http://www.w3.org/ns/prov#endedAtTime> ?time } }"
            )
            paths = exports.export(store, tmp_path / "out", form)
            written.append([_bytes_of(path) for path in paths])
    assert written[0] == written[1]


def _bytes_of(path: Path) -> dict[str, bytes]:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in files}


def test_formats_of_triples_leave_the_times_of_runs_out(store: Store, tmp_path: Path) -> None:
    for form in (*TRIPLES, *QUADS):
        exports.export(store, tmp_path / form, form)
        assert (b"endedAtTime" in (tmp_path / form).read_bytes()) == (form in QUADS)


def test_jsonld_gives_plain_values_where_the_context_types_them() -> None:
    terms = jsonld.terms_of(
        {
            "@version": 1.1,
            "d": DEF,
            "xsd": XSD,
            "voice": {"@id": "d:voice", "@type": "@id"},
            "page": {"@id": "d:page", "@type": "xsd:integer"},
            "list": {"@id": "d:list", "@container": "@list"},
        }
    )
    assert terms[f"{DEF}voice"].type == "@id"
    assert terms[f"{DEF}page"].type == f"{XSD}integer"
    assert f"{DEF}list" not in terms


# --- files ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.docx", "out"])
def test_unknown_ending_names_the_known(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match="ttl, trig, nt, nq, jsonld, rdfxml, graphml"):
        exports.export(store, tmp_path / name)
    with pytest.raises(ExportError, match="no known format"):
        exports.export(store, tmp_path / "out.ttl", "docx")


@pytest.mark.parametrize("name", ["a.TTL", "a.rdf", "a.json", "a.graphml"])
def test_ending_tells_the_format(store: Store, tmp_path: Path, name: str) -> None:
    exports.export(store, tmp_path / name)
    assert (tmp_path / name).stat().st_size > 0


def test_missing_directory_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"cannot be written \(No such file.*\); name another"):
        exports.export(store, tmp_path / "nowhere" / "out.ttl")


def test_an_export_takes_the_place_of_no_device(store: Store, tmp_path: Path) -> None:
    pipe = tmp_path / "out.nt"
    os.mkfifo(pipe)
    with pytest.raises(ExportError, match="device or a pipe"):
        exports.export(store, pipe)
    assert pipe.is_fifo()
    with pytest.raises(ExportError, match="name the file"):
        exports.export(store, Path("-"), "nt")


def test_failed_export_leaves_the_old_file(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object, file: object) -> None:
        file.write(b"half")  # type: ignore[attr-defined]  # any open file
        raise OSError(28, "No space left on device")

    path = tmp_path / "out.ttl"
    path.write_text("old")
    broken = exports.Format("ttl", (".ttl",), "", "", fail)
    monkeypatch.setattr(exports, "FORMATS", (broken,))
    with pytest.raises(ExportError, match="No space left"):
        exports.export(store, path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("name", "unpack"), [("a.nt.gz", gzip.decompress), ("a.nt.zst", _unzstd)])
def test_compressed_by_its_name(
    store: Store, tmp_path: Path, name: str, unpack: Callable[[bytes], bytes]
) -> None:
    exports.export(store, tmp_path / "a.nt")
    exports.export(store, tmp_path / name)
    packed = (tmp_path / name).read_bytes()
    assert unpack(packed) == (tmp_path / "a.nt").read_bytes()
    assert len(packed) * 3 < len(unpack(packed))


# --- graphs of other libraries ------------------------------------------------------------------


def test_graphml_is_read_back_whole(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.graphml"
    exports.export(store, path)
    read = nx.read_graphml(path, force_multigraph=True)
    made = to_networkx(store)
    assert {
        node: {k: for_xml(str(v)) for k, v in data.items()} for node, data in made.nodes(data=True)
    } == {node: {k: str(v) for k, v in data.items()} for node, data in read.nodes(data=True)}
    assert sorted((a, b, data["kind"]) for a, b, data in made.edges(data=True)) == sorted(
        (a, b, data["kind"]) for a, b, data in read.edges(data=True)
    )
    assert len(set(_edge_ids(path))) == made.number_of_edges()


def test_gexf_is_read_back_whole(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.gexf"
    exports.export(store, path)
    read = nx.read_gexf(path)
    made = to_networkx(store)
    assert set(read.nodes) == set(made.nodes)
    for node, data in made.nodes(data=True):
        found = read.nodes[node]
        assert found["label"] == for_xml(data["label"]).strip() or found["label"] == data["label"]
        assert found["kind"] == data["kind"]
    assert sorted((a, b, data["kind"]) for a, b, data in made.edges(data=True)) == sorted(
        (a, b, data["kind"]) for a, b, data in read.edges(data=True)
    )


def _edge_ids(path: Path) -> list[str]:
    return re.findall(r'<edge [^>]*id="([^"]+)"', path.read_text(encoding="utf-8"))


def test_networkx_has_readable_attributes(store: Store) -> None:
    graph = to_networkx(store)
    answer = part_iri("kst-32317-PX", "answer/bbb/1")
    assert graph.nodes[actor_iri(ASYLUM)] == {
        "kind": "Committee", "label": ASYLUM.name, "prefLabel": ASYLUM.name
    }  # fmt: skip
    assert graph.nodes[answer]["kind"] == "Answer"
    assert graph.nodes[answer]["order"] == 4
    assert graph.nodes[actor_iri(MINISTER.post)]["kind"] == "Post"
    assert graph.edges[answer, actor_iri(MINISTER), "voice"] == {"kind": "voice"}
    assert graph.has_edge(actor_iri(BBB), work_iri("celex:32024R1351"), "cites")
    assert f"{answer}/citation/1/evidence" not in graph
    assert not any(data["kind"].startswith("Text") and "Selector" in data["kind"]
                   for _, data in graph.nodes(data=True))  # fmt: skip


def test_rdflib_dataset_is_the_store(store: Store) -> None:
    dataset = to_rdflib(store)
    found = {(n3(s), n3(p), n3(o), n3(g)) for s, p, o, g in dataset.quads()}
    assert found == in_store(store, union=False)
    rows = dataset.query("SELECT ?work WHERE { ?actor d:cites ?work }")
    assert len(rows) > 0
    assert rdflib.URIRef(f"{BASE}graph/derived") in {g.identifier for g in dataset.graphs()}


# --- more than memory holds ---------------------------------------------------------------------


@pytest.mark.parametrize("form", [one.name for one in exports.FORMATS])
def test_what_is_spilled_to_disk_is_the_same(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    whole = exports.export(store, tmp_path / "out", form)
    written = [_bytes_of(path) for path in whole]
    monkeypatch.setattr(dump, "Sorter", partial(Sorter, held=20_000))
    again = exports.export(store, tmp_path / "out", form)
    assert [_bytes_of(path) for path in again] == written
