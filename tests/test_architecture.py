"""The house's rules that a program can check: import direction, sizes, and nothing undocumented."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("ontology", "loaders", "graph", "queries")

# What each layer may import of ours; the top (kamergraaf itself) may import everything.
MAY_IMPORT = {
    "ontology": {"ontology"},
    "loaders": {"loaders", "ontology"},
    "graph": {"graph", "ontology"},
    "queries": {"queries", "graph", "ontology"},
}
# The version stands in the package's face; naming it is not depending on the face.
FACE = "kamergraaf"

# Calls that read files or the network; at import they would make every command slow and fragile.
READS = {"open", "read_text", "read_bytes", "load", "files", "urlopen", "read_csv"}

MODULES = [
    path
    for folder in (*LAYERS, "kamergraaf")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if not any(parent.is_symlink() for parent in path.parents)
]


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imported_names(tree: ast.AST) -> Iterator[str]:
    """Yield the full dotted name of everything that a module imports, at any depth."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: import by the full name"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def forbidden_imports(layer: str, source: str) -> list[str]:
    """Return what a module of `layer` imports of ours and must not."""
    found = []
    for name in imported_names(ast.parse(source)):
        package, _, rest = name.partition(".")
        if package in LAYERS:
            found.append(name)
        elif package == FACE:
            other = rest.partition(".")[0]
            if other != "__version__" and other not in MAY_IMPORT[layer]:
                found.append(name)
    return found


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.relative_to(ROOT).parts[0] in LAYERS], ids=_name
)
def test_imports_point_downwards(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0]
    assert forbidden_imports(layer, path.read_text()) == []


# Folders of which each may import itself and those before it.
ORDERED = {
    "loaders/citations": "numbers text places titles kinds joining".split(),
    "loaders/structure": "text actors pages frame exchange debates kamervragen papers".split(),
    "graph": "triples register settling exports neo4j".split(),
}


@pytest.mark.parametrize(
    ("within", "path"),
    [(one, path) for one in ORDERED for path in sorted((ROOT / one).glob("*/*.py"))],
    ids=str,
)
def test_folders_are_layers(within: str, path: Path) -> None:
    order = ORDERED[within]
    prefix = f"{FACE}.{within.replace('/', '.')}."
    imported = imported_names(ast.parse(path.read_text()))
    folders = {name.removeprefix(prefix).split(".")[0] for name in imported if prefix in name}
    assert folders & set(order) <= set(order[: order.index(path.parent.name) + 1])


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("ontology", "import kamergraaf.graph.store"),
        ("loaders", "from kamergraaf.graph import store"),
        ("graph", "def late():\n    from kamergraaf.loaders import read"),
        ("graph", "from kamergraaf import pipeline"),
        ("queries", "import kamergraaf.loaders"),
        ("queries", "from graph import store"),
    ],
)
def test_the_check_sees_an_upward_import(layer: str, source: str) -> None:
    assert forbidden_imports(layer, source) != []


def test_loaders_and_graph_meet_only_in_the_pipeline() -> None:
    meeting = {
        path.name
        for path in MODULES
        if {"loaders", "graph"}
        <= {
            n.split(".")[1]
            for n in imported_names(ast.parse(path.read_text()))
            if n[:11] == FACE + "."
        }
    }
    assert meeting <= {"pipeline.py", "errors.py"}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_file_can_be_read_in_one_go(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno
        and node.end_lineno - node.lineno + 1 > 40
    ]
    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text()))


def calls_at_import(source: str) -> Iterator[str]:
    """Yield the names of functions that run when the module is imported."""

    def walk(node: ast.AST) -> Iterator[str]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            return
        if isinstance(node, ast.Call):
            called = node.func
            yield called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        for child in ast.iter_child_nodes(node):
            yield from walk(child)

    return walk(ast.parse(source))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_importing_reads_no_file(path: Path) -> None:
    assert READS.isdisjoint(calls_at_import(path.read_text()))


def test_the_check_sees_reading_at_import() -> None:
    assert not READS.isdisjoint(calls_at_import("ACTS = Path('acts.csv').read_text()"))
    assert READS.isdisjoint(calls_at_import("def acts():\n    return open('acts.csv')"))


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        (
            "kamergraaf",
            "rdflib networkx pyvis numpy pyoxigraph typer rich neo4j pyshacl ahocorasick_rs",
        ),
        ("kamergraaf.pipeline", "rdflib networkx pyvis neo4j pyshacl pyarrow httpx"),
    ],
)
def test_importing_loads_nothing_heavy_that_is_not_needed(module: str, heavy: str) -> None:
    program = f"import {module}, sys; print(*[m for m in {heavy.split()!r} if m in sys.modules])"
    seen = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert seen.stdout.split() == []
