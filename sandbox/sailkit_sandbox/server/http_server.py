"""HTTP/1.1 server on loopback, with or without TLS."""

from __future__ import annotations

import contextlib
import functools
import re
import selectors
import socket
import socketserver
import ssl
import struct
import sys
import threading
import time
from collections.abc import Mapping
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, http_error
from sailkit_sandbox.base.response import Connection, Response
from sailkit_sandbox.gateway.chain import HandlerChain
from sailkit_sandbox.gateway.http_request import HttpRequest

from .request_head import LONGEST_LINE, parse_request_line, read_headers

LARGEST_BODY: Final = 8 * 1024 * 1024
_MOST_DISCARDED: Final = 8 * LARGEST_BODY
_CHUNK: Final = 64 * 1024
_GRACE_SECONDS: Final = 1.0
_HEXADECIMAL: Final = re.compile(rb"[0-9A-Fa-f]{1,16}")
_REASONS: Final = {status.value: status.phrase for status in HTTPStatus}


class Server:
    """A server on a port of 127.0.0.1, running from construction to `close`.

    Args:
        chain: the handler chain.
        port: the port; 0 selects a free port.
        context: the TLS context; None: plain HTTP.

    Raises:
        OSError: for a port that cannot be listened on.
    """

    def __init__(self, chain: HandlerChain, port: int = 0, context: ssl.SSLContext | None = None) -> None:
        self._listener = _Listener(chain, port, context)
        self._stop_sender, self._stop_receiver = socket.socketpair()
        self._thread = threading.Thread(target=self._accept, name="sandbox", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """The port of the server."""
        return int(self._listener.server_address[1])

    def close(self) -> None:
        """Stop listening, complete the requests in progress, and close all connections."""
        self._stop_sender.close()
        self._thread.join()
        self._stop_receiver.close()
        self._listener.server_close()
        self._listener.disconnect()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._stop_receiver, selectors.EVENT_READ)
            while all(key.fileobj is not self._stop_receiver for key, _ in selector.select()):
                self._listener.handle_request()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True  # a program that does not stop its sandbox ends all the same
    request_queue_size = 128

    def __init__(self, chain: HandlerChain, port: int, context: ssl.SSLContext | None) -> None:
        self.chain = chain
        self._context = context
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._lock = threading.Lock()
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise OSError(error.errno, f"cannot listen on port {port} of 127.0.0.1: {error.strerror}") from None

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # HTTPServer's looks up the host name, which can take seconds
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        if self._context is None:
            return connection, address
        # The connection's own thread does the handshake: here it would block other connections.
        tls_connection = self._context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return tls_connection, address

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        with self._lock:
            self._connections[request] = thread
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._connections.pop(request, None)
        super().shutdown_request(request)

    def disconnect(self) -> None:
        with self._lock:
            connections = dict(self._connections)
        # Reading ends at once, and the threads end after the response in progress, or after the grace period.
        for how, timeout in ((socket.SHUT_RD, _GRACE_SECONDS), (socket.SHUT_RDWR, None)):
            for connection in connections:
                with contextlib.suppress(OSError):  # SSLSocket's own method would end TLS under the thread that writes
                    socket.socket.shutdown(connection, how)
            for thread in connections.values():
                thread.join(timeout)

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self.chain.gateway.crashes.append(error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener
    header_values: Mapping[str, str]

    def handle(self) -> None:
        if isinstance(self.connection, ssl.SSLSocket):
            try:
                self.connection.do_handshake()
            except OSError:  # the client rejects the certificate, uses plain HTTP, or has disconnected
                return
        super().handle()

    def handle_one_request(self) -> None:
        self.close_connection = True
        self.command = self.path = ""
        try:
            self.raw_requestline = self.rfile.readline(LONGEST_LINE + 1)
            if len(self.raw_requestline) > LONGEST_LINE:
                self._refuse(http_error(414, f"{_REASONS[414]}."))
            elif self.raw_requestline and self.parse_request():
                self._serve()
        except OSError:  # the client has disconnected
            self.close_connection = True

    def parse_request(self) -> bool:
        """Read the request line and the headers. http.server reads headers as those of e-mails, which is slow."""
        try:
            self.command, self.path, version = parse_request_line(self.raw_requestline)
            self.header_values = read_headers(self.rfile)
        except HttpError as error:
            self._refuse(error)
            return False
        self.request_version = version
        connection = self.header_values.get("connection", "").lower()
        self.close_connection = connection == "close" if version >= "HTTP/1.1" else connection != "keep-alive"
        if self.header_values.get("expect", "").lower() == "100-continue" and version >= "HTTP/1.1":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return True

    def _serve(self) -> None:
        headers = self.header_values
        body, error = b"", None
        try:
            body = _read_chunks(self.rfile) if "transfer-encoding" in headers else _read_body(self.rfile, headers)
        except HttpError as raised:
            error, self.close_connection = raised, True
        self._write(self.server.chain.handle(HttpRequest.parse(self.command, self.path, headers, body), error))

    def _write(self, response: Response) -> None:
        lines = [f"HTTP/1.1 {response.status} {_REASONS[response.status]}", f"Date: {_format_date(int(time.time()))}"]
        if response.content:
            lines.append(f"Content-Type: {response.media_type}")
        if response.status != HTTPStatus.NO_CONTENT:
            lines.append(f"Content-Length: {len(response.content)}")
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        if self.close_connection:
            lines.append("Connection: close")
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        content = b"" if self.command == "HEAD" else response.content
        if response.delivery is None:
            self.wfile.write(head + content)
        elif not response.delivery(self._make_connection(), head, content):
            self.close_connection = True

    def _make_connection(self) -> Connection:
        def write(content: bytes) -> None:
            self.wfile.write(content)

        def reset() -> None:  # closing with a linger of 0 seconds resets the connection
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()
            self.connection.close()

        return Connection(write, reset, self.server.chain.sleep)

    def _refuse(self, error: HttpError) -> None:
        """Respond to a request that cannot be read, in the format of the service."""
        self.close_connection = True
        self._write(self.server.chain.handle(HttpRequest.parse(self.command or "", self.path), error))

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing: the sandbox has a request log."""


@functools.lru_cache(maxsize=1)
def _format_date(seconds: int) -> str:
    return formatdate(seconds, usegmt=True)


def _read_body(stream: BufferedIOBase, headers: Mapping[str, str]) -> bytes:
    text = headers.get("content-length", "0")
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise http_error(400, "Content-Length is not a number of bytes.")
    length = int(text)
    if length > LARGEST_BODY:
        _discard(stream, length)
        raise _too_large()
    return _read(stream, length)


def _read_chunks(stream: BufferedIOBase) -> bytes:
    body = bytearray()
    while True:
        text = stream.readline(LONGEST_LINE).partition(b";")[0].strip()
        if not _HEXADECIMAL.fullmatch(text):
            raise http_error(400, "The length of a chunk is not a number.")
        length = int(text, 16)
        if len(body) + length > LARGEST_BODY:
            raise _too_large()
        body += _read(stream, length)
        if not length:
            while stream.readline(LONGEST_LINE).strip():
                pass  # trailers
            return bytes(body)
        stream.readline(LONGEST_LINE)


def _read(stream: BufferedIOBase, length: int) -> bytes:
    content = stream.read(length) if length else b""
    if len(content) < length:
        raise ConnectionResetError
    return content


def _discard(stream: BufferedIOBase, length: int) -> None:
    """Read a part of a body that is too large: a client that is still sending does not read the response."""
    remaining = min(length, _MOST_DISCARDED)
    while remaining and (chunk := stream.read(min(remaining, _CHUNK))):
        remaining -= len(chunk)


def _too_large() -> HttpError:
    return http_error(413, f"The body has more than {LARGEST_BODY} bytes.")
