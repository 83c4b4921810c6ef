"""The unruly service: an HTTP server on loopback that holds the truth, and misbehaves by a seeded plan."""

from __future__ import annotations

import gzip
import json
import re
import socket
import struct
import threading
import time
import traceback
from collections import Counter
from random import Random
from typing import Any, Self
from urllib.parse import parse_qsl, quote, unquote, unquote_plus, urlsplit

import attrs

from .lists import Lists
from .plan import Plan
from .state import Reply, State, standard_error

__all__ = ["Incoming", "Service"]

ERRORS_BEFORE = frozenset({"425", "503"})  # the service did nothing: a client repeats these whatever the method


@attrs.frozen
class Incoming:
    """A request that arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def key(self) -> str:
        """The request without what says nothing of its meaning."""
        query = {name: value for name, value in self.query.items() if name != "count"}
        return f"{self.method} {self.path} {sorted(query.items())} {self.body.decode('utf-8', 'replace')}"


class Service:
    """A tenant that answers on a port of its own.

    Args:
        plan: how it misbehaves.
        state: what it holds: objects, files, tasks.
        lists: what it lists.
    """

    def __init__(self, plan: Plan, state: State, lists: Lists) -> None:
        self.plan, self.state, self.lists = plan, state, lists
        random = Random(f"{plan.seed} secrets")
        secret, token = (f"{random.getrandbits(48):012x}" for _ in range(2))
        self.client_id = f"client-{random.getrandbits(48):012x}"
        self.client_secret = f's3cret"/+&% \\{secret}'
        self.token_prefix = f"tok/{token}+"
        self.secrets = (secret, token)  # what no text of an exception may hold
        self.token_calls = 0
        self.requests = 0
        self.misled: list[str] = []  # requests that carried the token where it does not belong
        self.crashes: list[str] = []  # mistakes of the service itself
        self._tokens: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._connections: set[socket.socket] = set()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True, name="chaos-accept").start()

    def calm(self) -> None:
        """End all faults."""
        self.plan.calm = True

    def close(self) -> None:
        """Stop, and cut every connection."""
        self._stopped.set()
        for connection in (self._socket, *list(self._connections)):
            _shut(connection)
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._connections.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True, name="chaos-serve").start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection, connection.makefile("rb") as stream:
                while (request := _read_request(stream)) is not None:
                    if not self._answer(connection, request):
                        _shut(connection)
                        return
        except (OSError, ValueError):
            return
        except Exception:  # noqa: BLE001 - shown with the scenario
            self.crashes.append(traceback.format_exc())
        finally:
            self._connections.discard(connection)

    def _answer(self, connection: socket.socket, request: Incoming) -> bool:
        """Answer a request; False where the connection ends with it."""
        with self._lock:
            self.requests += 1
            if request.path == "/oauth/token":
                self.token_calls += 1
                fault, reply = self.plan.token_fault(self.token_calls), self._token(request)
            else:
                fault, reply = self._fault(request), Reply(500)
                if not self._is_authorized(request):
                    fault, reply = "", Reply(401, {"error": "JWT validation failed: JWT is expired"})
                elif not self._is_stopped_before(fault, request):
                    reply = self._route(request)
        if request.path.startswith("/elsewhere") and "authorization" in request.headers:
            self.misled.append(request.path)
        return self._send(connection, request, reply, fault)

    def _fault(self, request: Incoming) -> str:
        number = self._seen[request.key]
        self._seen[request.key] += 1
        return self.plan.fault(request.key, number)

    def _is_authorized(self, request: Incoming) -> bool:
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self._tokens

    def _is_stopped_before(self, fault: str, request: Incoming) -> bool:
        """Whether a fault strikes before the service has done anything."""
        name, _, detail = fault.partition(" ")
        if name in ("limited", "refused", "redirect", "moved", "echo", "half head") or detail in ERRORS_BEFORE:
            return True
        if name in ("status", "reset", "hang-up", "garbage"):
            return Random(f"{self.plan.seed} before {request.key} {self._seen[request.key]}").random() < 0.5
        return False

    def _route(self, request: Incoming) -> Reply:
        body = json.loads(request.body) if request.body else None
        path = request.path.removeprefix("/v2025")
        number = self._seen[f"page {request.key}"]
        self._seen[f"page {request.key}"] += 1
        reply = self.lists.reply(request.method, path, request.query, body, request.key, number)
        return reply or self.state.reply(request.method, path, body)

    def _token(self, request: Incoming) -> Reply:
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        if (form.get("client_id"), form.get("client_secret")) != (self.client_id, self.client_secret):
            text = f"Full authentication is required; got {request.body.decode()}"
            return Reply(401, {"error": "invalid_client", "error_description": text})
        token = f"{self.token_prefix}{self.token_calls}"
        self._tokens.add(token)
        life = f', "expires_in": {self.plan.expires_in}' if self.plan.expires_in else ""
        return Reply(200, raw=f'{{"access_token": "{token}", "token_type": "bearer"{life}}}'.encode())

    def _send(self, connection: socket.socket, request: Incoming, reply: Reply, fault: str) -> bool:
        name, _, detail = fault.partition(" ")
        if name in ("reset", "hang-up"):
            if name == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.close()
            return False
        if fault == "hold":
            self._stopped.wait(1.5)
            return False
        if name in ("trickle", "slow"):
            return self._trickle(connection, reply, 0.01 if name == "trickle" else 0.0005)
        token = request.headers.get("authorization", "") or unquote_plus(request.body.decode("utf-8", "replace"))
        spoiled = _spoiled(reply, name, detail, token, self.base_url)
        if isinstance(spoiled, bytes):
            connection.sendall(spoiled)
            return False
        if fault == "refused token":
            with self._lock:
                self._tokens.clear()
        compressed = "gzip" in request.headers.get("accept-encoding", "") and len(request.key) % 3 == 0
        connection.sendall(_encode(spoiled, compressed=compressed))
        return fault != "stale" and request.headers.get("connection", "").lower() != "close"

    def _trickle(self, connection: socket.socket, reply: Reply, pause: float) -> bool:
        data = _encode(reply)
        head, _, body = data.partition(b"\r\n\r\n")
        connection.sendall(head + b"\r\n\r\n")
        for start in range(len(body)):
            if self._stopped.is_set():
                return False
            connection.sendall(body[start : start + 1])
            time.sleep(pause)
        return True


def _spoiled(reply: Reply, name: str, detail: str, token: str, base_url: str) -> Reply | bytes:
    """The reply as a fault makes it; bytes where the connection ends after them."""
    if name == "cut":
        whole = _encode(reply, compressed=detail == "gzip", chunked=detail == "chunk")
        if detail == "gzip":  # framed as if it were whole
            content = gzip.compress(reply.content)
            return attrs.evolve(
                reply, raw=content[: len(content) // 2], headers={**reply.headers, "Content-Encoding": "gzip"}
            )
        head = whole.index(b"\r\n\r\n") + 4
        return whole[: head + (len(whole) - head) // 2]
    if name == "half":
        if detail == "head":
            return b"HTTP/1.1 200 OK\r\nContent-Type: appli"
        return Reply(200, raw=reply.content[: max(1, len(reply.content) - 2)]) if len(reply.content) > 2 else reply
    if name == "garbage":
        return f"HTTP/1.1 {token} is not welcome\r\n\r\n".encode()
    if name in ("status", "limited"):
        status = int(detail) if name == "status" else 429
        headers = {"Retry-After": detail} if name == "limited" and detail else {}
        if status >= 502:
            return Reply(status, raw=b"<html><h1>Bad gateway</h1></html>", media_type="text/html")
        return Reply(status, standard_error(status, "out of order"), headers)
    if name == "refused":
        return Reply(401, {"error": "JWT validation failed"})
    if name in ("redirect", "moved"):
        where = (
            f"{base_url}/elsewhere" if name == "moved" else f"{base_url.replace('127.0.0.1', 'localhost')}/elsewhere"
        )
        return Reply(302 if name == "moved" else 307, raw=b"", headers={"Location": where})
    if name == "echo":
        form = {"encoded": quote(token, safe=""), "escaped": json.dumps(token)}.get(detail, token)
        return Reply(
            400, raw=f'{{"detailCode": "400", "messages": [{{"text": {json.dumps("got " + form)}}}]}}'.encode()
        )
    if detail == "token":
        return Reply(200, raw={"null": b"null", "list": b"[]"}.get(name, b'{"access_token": 5, "expires_in": []}'))
    return reply


def _encode(reply: Reply, *, compressed: bool = False, chunked: bool = False) -> bytes:
    """The bytes of a reply."""
    content, headers = reply.content, {"Content-Type": reply.media_type, **reply.headers}
    if compressed and "Content-Encoding" not in headers and content:
        content, headers["Content-Encoding"] = gzip.compress(content, 1), "gzip"
    if chunked:
        headers["Transfer-Encoding"] = "chunked"
        content = f"{len(content):x}\r\n".encode() + content + b"\r\n0\r\n\r\n"
    elif reply.status != 204:
        headers["Content-Length"] = str(len(content))
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {reply.status} Said\r\n{lines}\r\n".encode() + (b"" if reply.status == 204 else content)


def _read_request(stream: Any) -> Incoming | None:
    line = stream.readline(65537).decode("latin-1")
    if not line.endswith("\n"):
        return None
    method, target, _ = line.split(" ", 2)
    headers: dict[str, str] = {}
    while (text := stream.readline(65537).decode("latin-1").rstrip("\r\n")) != "":
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
    else:
        length = int(headers.get("content-length", 0))
        body = stream.read(length)
        if len(body) < length:
            return None
    parts = urlsplit(target)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    return Incoming(method, unquote(re.sub("//+", "/", parts.path)), query, headers, body)


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
