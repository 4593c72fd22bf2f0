"""Whatever is wrong is said in one line, with a status that scripts can use; the rest is done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Run, environment

GOOD = "kst-99902-C.txt"


def lines(text: str) -> list[str]:
    """Return the lines of a message."""
    return [line for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.txt", None, "missing.txt"),
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "empty"),
        ("binary.txt", bytes(range(256)) * 8, "binary.txt"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "picture.png"),
    ],
)
def test_a_source_that_cannot_be_read(
    run: Run, tmp_path: Path, samples: Path, name: str, content: bytes | None, said: str
) -> None:
    bad = tmp_path / name
    if content is not None:
        bad.write_bytes(content)
    done = run("load", bad, samples / GOOD)
    assert done.returncode == 1
    problem, total = lines(done.stderr)
    assert said in problem
    assert name in problem
    assert total.startswith("1 loaded, 0 unchanged, 1 failed; 1 document")
    assert "kst-99902-C" in run("ask", "members").stdout


def test_extract_goes_on_behind_a_bad_source(run: Run, samples: Path) -> None:
    done = run("extract", "missing.txt", samples / GOOD)
    assert done.returncode == 1
    assert len(lines(done.stderr)) == 1
    assert "2022/2065" in done.stdout


def test_a_source_without_a_name_is_not_the_folder_one_is_in(
    run: Run, tmp_path: Path, samples: Path
) -> None:
    (tmp_path / "other.txt").write_text("Zie artikel 5 van de AVG.\n")
    done = run("load", "", samples / GOOD)
    assert done.returncode == 1
    problem, total = lines(done.stderr)
    assert problem.startswith("a source without a name; name a file")
    assert total.startswith("1 loaded, 0 unchanged, 1 failed")
    assert "AVG" not in run("extract", "").stdout


def test_windows_1252_is_read_rightly_or_refused_by_name(
    run: Run, tmp_path: Path, samples: Path
) -> None:
    paper = tmp_path / "kst-99903-D.txt"
    text = (samples / GOOD).read_text(encoding="utf-8").replace("Zijlmans", "Nicolaï")
    paper.write_bytes(text.replace("\uf0b7", "\u2022").encode("cp1252", errors="replace"))
    done = run("load", paper)
    assert "1252" in done.stderr
    shown = run("ask", "members").stdout
    if done.returncode == 0:
        assert "Nicolaï" in shown
    assert "NicolaÃ" not in shown
    assert "\ufffd" not in shown


def test_a_text_that_is_no_paper_is_loaded_and_that_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "recept.txt").write_text("Neem twee eieren en een ui. Zie artikel 5 van de AVG.\n")
    done = run("load", tmp_path / "recept.txt")
    assert done.returncode == 0
    assert "letter" in lines(done.stderr)[0]
    assert lines(done.stderr)[-1].startswith("1 loaded")
    assert run("ask", "letters").stdout == ""


def test_a_folder_is_read_and_what_is_no_text_is_skipped(
    run: Run, tmp_path: Path, samples: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / GOOD).write_bytes((samples / GOOD).read_bytes())
    (folder / "scan.bin").write_bytes(b"\0\1\2" * 100)
    (folder / ".hidden").write_bytes(b"\0")
    done = run("load", folder)
    assert done.returncode == 0
    assert "1 loaded, 0 unchanged, 1 skipped, 0 failed" in done.stderr


def test_a_link_to_nothing_is_told_and_the_rest_is_read(
    run: Run, tmp_path: Path, samples: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / GOOD).write_bytes((samples / GOOD).read_bytes())
    (folder / "kst-1-A.txt").symlink_to(tmp_path / "gone.txt")
    (folder / "kst-2-A.txt").symlink_to(folder / GOOD)  # this one leads somewhere: told as a double
    done = run("load", folder)
    assert done.returncode == 1
    assert "kst-1-A.txt: is a link to a file that is not there" in done.stderr
    assert "2 loaded, 0 unchanged, 1 failed" in done.stderr


@pytest.mark.parametrize("name", ["README.md", "rows.csv", "graph.ttl", "GRAPH.NQ"])
def test_text_beside_papers_is_read_only_where_it_is_named(
    run: Run, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / name).write_text("Artikel 5 van de Gemeentewet.\n")
    done = run("load", folder)
    assert lines(done.stderr)[0].startswith(f"{folder / name}: ")
    assert "0 loaded, 0 unchanged, 1 skipped, 0 failed" in done.stderr
    assert "1 loaded" in run("load", folder / name).stderr


def test_a_store_held_by_another_process(
    run: Run, tmp_path: Path, samples: Path, root: Path
) -> None:
    run("load", samples / GOOD)
    program = (
        "import kamergraaf, sys; g = kamergraaf.open(sys.argv[1]);"
        " print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "store")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=root,
        text=True,
    )
    try:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        for command in (["load", samples / GOOD], ["ask", "members"]):
            done = run(*command)
            assert done.returncode == 1
            assert len(lines(done.stderr)) == 1
            assert "another process" in done.stderr
    finally:
        holder.communicate("")


def test_a_store_made_by_a_newer_version(run: Run, tmp_path: Path, samples: Path) -> None:
    import pyoxigraph as ox

    from kamergraaf.graph import provenance

    run("load", samples / GOOD)
    store = ox.Store(str(tmp_path / "store"))
    store.update(
        f"DELETE {{ GRAPH ?g {{ ?s <{provenance.MODEL_VERSION_IRI}> ?v }} }}"
        f" INSERT {{ GRAPH ?g {{ ?s <{provenance.MODEL_VERSION_IRI}> 999 }} }}"
        f" WHERE {{ GRAPH ?g {{ ?s <{provenance.MODEL_VERSION_IRI}> ?v }} }}"
    )
    store.flush()
    del store
    done = run("ask", "members")
    assert done.returncode == 1
    assert len(lines(done.stderr)) == 1
    assert "999" in done.stderr


@pytest.mark.parametrize("typed", [["ask", "members"], ["stats"], ["export", "x.ttl"]])
def test_no_store_is_no_reason_to_make_one(run: Run, tmp_path: Path, typed: list[str]) -> None:
    done = run(*typed)
    assert done.returncode == 1
    assert "kamergraaf load" in done.stderr
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["ask", "citse"], "cites"),
        (["ask", "cites", "bij=BBB"], "by"),
        (["ask", "cites", "BBB"], "key=value"),
        (["sparql", "SELECT * WHERE { ?s ?p }"], "line 1, column"),
        (["sparql", "SELECT * WHERE { ?s foo:bar ?o }"], "foo"),
        (["sparql", "none.rq"], "no such file"),
        (["export", "graph.xyz"], "ttl"),
        (["draw", "overlap", "-o", "overlap.doc"], ".html"),
        (["draw", "overlp", "-o", "x.html"], "overlap"),
        (["draw", "overlap"], "no file is named"),
        (["draw", "overlap", "x.svg", "-o", "y.svg"], "two files are named, x.svg and y.svg"),
        (["export"], "no file is named"),
        (["export", "x.ttl", "-o", "y.ttl"], "two files are named, x.ttl and y.ttl"),
        (["ask", "members", "--format", "xlsx"], "table"),
        (["show"], "DOCUMENT"),
        (["load", "x.txt", "--jobs", "0"], "--jobs"),
        (["export", "x.ttl", "--since", "gisteren"], "write it as 2026-01-31"),
        (["harvest", "--since", "2025-02-01", "--until", "2025-01-01"], "turn them round"),
        (["lod", "x"], "lod"),
    ],
)
def test_wrong_usage_names_what_is_right(
    run: Run, samples: Path, typed: list[str], said: str
) -> None:
    run("load", samples / GOOD)
    done = run(*typed)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in lines(done.stderr)[0]
    assert "Traceback" not in done.stderr
    assert "Value error" not in done.stderr


def test_what_the_system_refuses_has_a_remedy(run: Run, samples: Path) -> None:
    run("load", samples / GOOD)
    done = run("decide", "none.csv")
    assert lines(done.stderr) == ["kamergraaf: none.csv: No such file or directory; check the path"]


def test_a_full_disk_is_said_with_a_remedy(
    run: Run, command: list[str], samples: Path, tmp_path: Path
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    run("load", samples / GOOD)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*command, "stats", "--store", str(tmp_path / "store")],
            stdout=full, stderr=subprocess.PIPE, text=True, env=environment(),
        )  # fmt: skip
    assert done.returncode == 1
    assert lines(done.stderr) == [
        "kamergraaf: the output: No space left on device; try again, or name another place"
    ]


@pytest.mark.parametrize("base", ["foo", "https://exa mple.org"])
def test_a_base_that_names_nothing_is_said(run: Run, samples: Path, base: str) -> None:
    done = run("load", samples / GOOD, env={"KAMERGRAAF_BASE": base})
    assert done.returncode == 2
    assert f"KAMERGRAAF_BASE={base!r}" in done.stderr
    assert len(lines(done.stderr)) == 1


def test_a_store_that_was_made_under_another_base(run: Run, samples: Path) -> None:
    run("load", samples / GOOD, env={"KAMERGRAAF_BASE": ""})
    assert "w3id.org" in run("sparql", "SELECT ?s WHERE { ?s a d:Letter } LIMIT 1").stdout
    done = run("stats", env={"KAMERGRAAF_BASE": "https://example.org/kamers"})
    assert done.returncode == 1
    assert "or under another KAMERGRAAF_BASE" in done.stderr


def test_the_caret_stands_under_what_is_wrong_in_a_query(run: Run, samples: Path) -> None:
    run("load", samples / GOOD)
    said, shown, caret = run("sparql", "SELECT ?s WHERE { ?s d:key }").stderr.splitlines()
    assert said.startswith("kamergraaf: line 1, column ")
    column = int(said.partition("column ")[2].partition(":")[0])
    assert shown[2:][column - 1] == "}"
    assert caret.index("^") == 2 + column - 1


def test_where_papers_are_listed_is_told_to_who_names_none(run: Run, samples: Path) -> None:
    run("load", samples / GOOD)
    for typed in (["show", "x"], ["export", "x.ttl", "--document", "x"]):
        assert "see `kamergraaf ask changes`" in run(*typed).stderr
    assert GOOD.removesuffix(".txt") in run("ask", "changes").stdout


def test_an_unknown_paper_names_the_nearest(run: Run, samples: Path) -> None:
    run("load", samples / GOOD)
    done = run("show", "kst-99902-D")
    assert done.returncode == 1
    assert "kst-99902-C" in done.stderr


def test_one_id_for_several_papers_is_refused(run: Run, samples: Path) -> None:
    done = run("load", samples, "--id", "kst-1-1")
    assert done.returncode == 2
    assert "--id kst-1-1 is for one paper, and 2 are given" in done.stderr


def test_a_second_source_of_the_same_id_does_not_replace_the_first(
    run: Run, samples: Path, tmp_path: Path
) -> None:
    twin = tmp_path / "twin" / GOOD
    twin.parent.mkdir()
    twin.write_text("Zie artikel 8 EVRM.\n", encoding="utf-8")
    done = run("load", samples / GOOD, twin)
    assert done.returncode == 1
    assert "its id kst-99902-C is that of" in done.stderr
    assert "1 loaded, 0 unchanged, 1 failed" in done.stderr


@pytest.mark.parametrize(
    ("source", "cause"),
    [("nothing-in-it", "no file in this folder"), ("ftp://example.org/a", "https are fetched")],
)
def test_what_holds_no_paper_says_so(run: Run, tmp_path: Path, source: str, cause: str) -> None:
    (tmp_path / "nothing-in-it").mkdir()
    where = source if "://" in source else tmp_path / source
    done = run("load", where)
    assert done.returncode == 1
    assert cause in done.stderr


@pytest.mark.parametrize("typed", [["missing.txt"], ["missing.txt", "no-*.txt"], [""], ["empty"]])
def test_a_mistyped_source_leaves_no_store_behind(
    run: Run, tmp_path: Path, typed: list[str]
) -> None:
    (tmp_path / "empty").mkdir()
    done = run("load", *typed, "--report", "-")
    assert done.returncode == 1
    assert f"0 loaded, 0 unchanged, {len(typed)} failed" in done.stderr
    assert len(lines(done.stdout)) == len(typed)
    assert not (tmp_path / "store").exists()


def test_one_source_that_is_there_is_reason_enough(run: Run, tmp_path: Path, samples: Path) -> None:
    assert "1 loaded, 0 unchanged, 1 failed" in run("load", "no.txt", samples / GOOD).stderr
    assert run("load", "no.txt").returncode == 1
    assert "kst-99902-C" in run("ask", "members").stdout
    piped = run("load", "-", "--store", "piped", input="Zie artikel 5 van de AVG.\n")
    assert "1 loaded" in piped.stderr
    assert (tmp_path / "piped").is_dir()


def test_a_store_without_papers_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nno more")
    assert run("load", "broken.pdf").returncode == 1
    for typed in (["cites"], ["cites", "by=Jansen"]):
        done = run("ask", *typed)
        assert lines(done.stderr) == [
            "no paper has been loaded here yet; `kamergraaf load` reads them"
        ]
        assert (done.returncode, done.stdout) == (0, "")
