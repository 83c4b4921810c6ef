"""A server on a raw socket, whose behaviour is a function; for what no HTTP server would do."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import trustme

from tests.facade.conftest import TOKEN

Handler = Callable[["Peer"], None]


class Peer:
    """One connection of a client, in a thread of its own.

    Args:
        server: the server.
        connection: the socket.
        number: how many connections came before it.
    """

    def __init__(self, server: RawServer, connection: Any, number: int) -> None:
        self.server, self.connection, self.number = server, connection, number
        self._data = b""

    def request(self) -> bytes:
        """Return the next request, head and body; b"" if the client has closed the connection."""
        while b"\r\n\r\n" not in self._data:
            if not self._receive():
                return b""
        head, _, self._data = self._data.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")]
        length = int(lengths[0]) if lengths else 0
        while len(self._data) < length:
            if not self._receive():
                return b""
        body, self._data = self._data[:length], self._data[length:]
        return head + b"\r\n\r\n" + body

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def _receive(self) -> bool:
        piece: bytes = self.connection.recv(65536)
        self._data += piece
        return bool(piece)


class RawServer:
    """A server whose handler is called with each connection; token requests are none of its business.

    Args:
        handler: talks to one client, until it returns.
        context: of TLS, if any.
    """

    def __init__(self, handler: Handler, context: ssl.SSLContext | None = None) -> None:
        self.ended = threading.Event()  # for handlers that wait
        self.open = 0  # connections that the client has not closed
        self.count = 0  # connections
        self._handler, self._context = handler, context
        self._lock = threading.Lock()
        self._connections: list[socket.socket] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def base_url(self) -> str:
        return f"http{'s' if self._context else ''}://localhost:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        for connection in (self._socket, *self._connections):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        while not self.ended.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection, self.count), daemon=True).start()
            self.count += 1

    def _serve(self, connection: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError), connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.open += 1
            try:
                if self._context:
                    connection = self._context.wrap_socket(connection, server_side=True)
                self._connections.append(connection)
                self._handler(Peer(self, connection, number))
            finally:
                connection.close()
                with self._lock:
                    self.open -= 1


def response(body: bytes = b"{}", *, head: bytes = b"", status: int = 200) -> bytes:
    """Return the bytes of a response that keeps the connection."""
    lines = b"Content-Type: application/json\r\nContent-Length: %d\r\n" % len(body)
    return b"HTTP/1.1 %d Said\r\n" % status + lines + head + b"\r\n" + body


def token_or(answer: Callable[[Peer, bytes], bytes | None]) -> Handler:
    """Return a handler that grants tokens, and passes other requests on; None ends the connection."""

    def handle(peer: Peer) -> None:
        while request := peer.request():
            reply = response(TOKEN) if b" /oauth/token " in request else answer(peer, request)
            if reply is None:
                return
            peer.send(reply)

    return handle


def make_tls_context(ca_file: Path) -> ssl.SSLContext:
    """Return the context of a server on localhost, and write the authority that its clients must trust to a file."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context
