"""A real HTTP server on this machine that answers as it is told, well or badly."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Reply:
    """What is sent for one request. `cut` leaves out so many bytes that were promised."""

    data: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int = 0
    promised: int | None = None  # a Content-Length that is not true
    wait: float = 0.0  # seconds before anything is sent
    drop: bool = False  # close the connection without a word


Answers = Callable[[str, int], Reply]


@dataclass
class LocalServer:
    """What was asked of the server, and where it is.

    `answers` maps a path to replies given in turn, the last of them for ever; or to a function of
    the whole target and of how often its path was asked for.
    """

    base: str
    answers: dict[str, list[Reply] | Answers] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)

    def paths(self) -> list[str]:
        """Return the paths asked for, in order."""
        return [urlsplit(target).path for target, _ in self.asked]

    def reply(self, target: str) -> Reply:
        """Return what is to be sent for a target."""
        path = urlsplit(target).path
        before = self.paths().count(path) - 1
        known = self.answers.get(path)
        if known is None:
            return Reply(b"<html>not found</html>", 404, {"Content-Type": "text/html"})
        return known(target, before) if callable(known) else known[min(before, len(known) - 1)]


@contextmanager
def serving() -> Iterator[LocalServer]:
    """Run a server on a free port of the loopback address."""
    listener = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(lambda: server))
    listener.daemon_threads = True
    server = LocalServer(f"http://127.0.0.1:{listener.server_port}")
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        listener.shutdown()
        thread.join()
        listener.server_close()


def _handler_of(server: Callable[[], LocalServer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Answer as told."""
            here = server()
            here.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            reply = here.reply(self.path)
            here.stopping.wait(reply.wait)
            self.close_connection = bool(reply.drop or reply.cut or reply.promised is not None)
            if reply.drop:
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            length = len(reply.data) if reply.promised is None else reply.promised
            self.send_header("Content-Length", str(length))
            self.end_headers()
            with suppress(OSError):  # the other side may have had enough
                self.wfile.write(reply.data[: len(reply.data) - reply.cut])

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
