"""A sorter gives what sorting in memory would, whatever it has to put on disk."""

from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.graph.sorting import Sorter

LINES = st.lists(st.binary(max_size=9).filter(lambda line: b"\n" not in line))


@given(LINES, st.integers(0, 40))
def test_lines_come_in_order_once_and_again(tmp_path_factory, lines, held):
    folder = tmp_path_factory.mktemp("runs")
    sorter = Sorter(folder, held=held)
    sorter.extend(lines[:5])
    sorter.extend(lines[5:])
    assert list(sorter) == sorted(set(lines))
    assert list(sorter) == sorted(set(lines))


def test_no_more_than_the_bound_is_held(tmp_path):
    sorter = Sorter(tmp_path, held=100)
    sorter.extend(b"%06d" % number for number in range(1000))
    runs = list(tmp_path.iterdir())
    assert len(runs) > 50
    assert max(run.stat().st_size for run in runs) < 140


def test_without_need_nothing_is_written(tmp_path):
    sorter = Sorter(tmp_path / "absent")
    sorter.extend([b"b", b"a", b"b"])
    assert list(sorter) == [b"a", b"b"]
