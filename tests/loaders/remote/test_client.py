"""Against a server that misbehaves in every way there is: asked again, or refused in one line."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kamergraaf.loaders import BrokenSource
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.errors import NotThere, Unreachable
from tests.local_server import LocalServer, Reply

GOOD = Reply(b"<paper/>", headers={"Content-Type": "application/xml"})


def test_it_says_who_it_is(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = [GOOD]
    assert client.get(f"{server.base}/a").data == b"<paper/>"
    agent = server.asked[0][1]["user-agent"]
    assert agent.startswith("kamergraaf/")
    assert "https://w3id.org/kamergraaf" in agent


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(Reply(b"busy", 503), id="503"),
        pytest.param(Reply(b"oops", 500), id="500"),
        pytest.param(Reply(b"slow down", 429), id="429"),
        pytest.param(Reply(drop=True), id="dropped"),
        pytest.param(Reply(b"<paper/>" * 9, cut=10), id="cut mid-body"),
        pytest.param(Reply(b"<paper/>", promised=900), id="fewer bytes than promised"),
        pytest.param(Reply(b"<paper/>", wait=1.5), id="slow"),
        pytest.param(Reply(b"no gzip", headers={"Content-Encoding": "gzip"}), id="garbled"),
    ],
)
def test_what_falters_is_asked_again(
    server: LocalServer, client: Client, slept: list[float], bad: Reply
) -> None:
    server.answers["/a"] = [bad, GOOD]
    assert client.get(f"{server.base}/a").data == b"<paper/>"
    assert server.paths() == ["/a", "/a"]
    assert any(0 < wait <= 0.01 for wait in slept)


@pytest.mark.parametrize(
    "bad", [Reply(b"busy", 503), Reply(drop=True), Reply(b"<paper/>" * 9, cut=10)], ids=repr
)
def test_what_goes_on_faltering_is_given_up_in_one_line(
    server: LocalServer, client: Client, bad: Reply
) -> None:
    server.answers["/a"] = [bad]
    with pytest.raises(Unreachable, match="tried 3 times") as caught:
        client.get(f"{server.base}/a")
    assert "\n" not in str(caught.value)
    assert len(server.asked) == 3


def test_the_pauses_grow(server: LocalServer, client: Client, slept: list[float]) -> None:
    server.answers["/a"] = [Reply(b"busy", 503)]
    with pytest.raises(Unreachable):
        client.get(f"{server.base}/a")
    first, second = [wait for wait in slept if wait > 0.004]
    assert 0.005 <= first <= 0.01 <= second <= 0.02


def a_second_from_now() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=1.9), usegmt=True)


@pytest.mark.parametrize("said", ["1", a_second_from_now], ids=["seconds", "date"])
def test_a_server_that_asks_to_wait_gets_its_way(
    server: LocalServer, client: Client, slept: list[float], said: str | Callable[[], str]
) -> None:
    header = said if isinstance(said, str) else said()
    server.answers["/a"] = [Reply(b"busy", 429, {"Retry-After": header}), GOOD]
    assert client.get(f"{server.base}/a").data == b"<paper/>"
    assert any(0.3 < wait <= 2.0 for wait in slept)


def test_a_server_that_asks_to_wait_for_hours_is_told_of(
    server: LocalServer, client: Client, slept: list[float]
) -> None:
    server.answers["/a"] = [Reply(b"busy", 429, {"Retry-After": "7200"})]
    with pytest.raises(Unreachable, match=r"wait 7,200 seconds; try again then"):
        client.get(f"{server.base}/a")
    assert len(server.asked) == 1
    assert max(slept, default=0) < 1


@pytest.mark.usefixtures("server")
def test_nobody_there(client: Client) -> None:
    with pytest.raises(Unreachable, match=r"no connection.*go online") as caught:
        client.get("http://127.0.0.1:9/a")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "error"), [(404, NotThere), (410, NotThere), (403, BrokenSource)]
)
def test_a_refusal_is_not_asked_again(
    server: LocalServer, client: Client, status: int, error: type[Exception]
) -> None:
    server.answers["/a"] = [Reply(b"no", status)]
    with pytest.raises(error, match=f"status {status}"):
        client.get(f"{server.base}/a")
    assert len(server.asked) == 1


def test_it_is_not_asked_for_more_than_fits(
    server: LocalServer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMERGRAAF_MAX_MB", "1")
    server.answers["/promised"] = [Reply(b"a" * 2_000_000)]
    bomb = gzip.compress(b" " * 5_000_000)
    server.answers["/inflated"] = [Reply(bomb, headers={"Content-Encoding": "gzip"})]
    for path in ("/promised", "/inflated"):
        with pytest.raises(BrokenSource, match="1 is the most"):
            client.get(server.base + path)


# --- where answers lead -------------------------------------------------------------------------


def leads_to(place: str) -> list[Reply]:
    return [Reply(b"", 302, {"Location": place})]


def test_it_follows_within_the_source(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = leads_to("/b")
    server.answers["/b"] = [GOOD]
    answer = client.get(f"{server.base}/a")
    assert (answer.data, answer.url) == (b"<paper/>", f"{server.base}/b")


def test_it_does_not_follow_for_ever(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = leads_to("/a")
    with pytest.raises(BrokenSource, match="leads on and on"):
        client.get(f"{server.base}/a")
    assert len(server.asked) <= 7


@pytest.mark.parametrize("given", [True, False])
@pytest.mark.parametrize(
    "place",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/a",
        "http://127.0.0.1:9/a",
        "http://example.org/a",
        "https://127.0.0.1/a",
        "https://localhost/a",
        "https://169.254.169.254/latest",
        "//10.0.0.1/a",
        "",
    ],
)
def test_it_is_not_led_elsewhere(
    server: LocalServer, client: Client, place: str, given: bool
) -> None:
    server.answers["/a"] = leads_to(place)
    with pytest.raises(BrokenSource, match=r"not followed|on and on") as caught:
        client.get(f"{server.base}/a", given=given)
    assert "\n" not in str(caught.value)


# --- the cache ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "asks"),
    [
        ({"ETag": '"v1"'}, ("if-none-match", '"v1"')),
        (
            {"Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT"},
            ("if-modified-since", "Wed, 21 Oct 2015 07:28:00 GMT"),
        ),
    ],
)
def test_what_has_not_changed_is_not_sent_again(
    server: LocalServer,
    fresh_client: Callable[[], Client],
    header: dict[str, str],
    asks: tuple[str, str],
) -> None:
    server.answers["/a"] = [Reply(b"<paper/>", headers=header), Reply(b"", 304)]
    for _ in range(2):
        with fresh_client() as client:
            assert client.get(f"{server.base}/a").data == b"<paper/>"
    assert server.asked[1][1][asks[0]] == asks[1]


def test_what_is_fresh_is_not_even_asked_for(
    server: LocalServer, fresh_client: Callable[[], Client]
) -> None:
    server.answers["/a"] = [GOOD]
    for _ in range(2):
        assert fresh_client().get(f"{server.base}/a", fresh=60).data == b"<paper/>"
    assert len(server.asked) == 1


def test_what_has_changed_takes_its_place(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = [GOOD, Reply(b"<other/>")]
    url = f"{server.base}/a"
    assert [client.get(url).data for _ in range(2)] == [b"<paper/>", b"<other/>"]
    assert client.get(url, fresh=60).data == b"<other/>"


def test_a_kept_copy_serves_where_nobody_answers(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = [GOOD, Reply(drop=True)]
    url = f"{server.base}/a"
    assert [client.get(url).data for _ in range(2)] == [b"<paper/>"] * 2


def test_a_damaged_copy_is_fetched_again(server: LocalServer, client: Client) -> None:
    server.answers["/a"] = [GOOD]
    url = f"{server.base}/a"
    client.get(url)
    for kept in client.cache.folder.rglob("*.data"):
        kept.write_bytes(b"<pap")
    assert client.get(url, fresh=60).data == b"<paper/>"
    assert len(server.asked) == 2
