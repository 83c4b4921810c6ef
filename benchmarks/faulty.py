"""A tenant on loopback that fails on purpose, counts requests as the service does, and withdraws tokens."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

FAULTS: dict[str, Callable[[int], str]] = {  # what becomes of a request, by its number from 1
    "none": lambda number: "",
    "429 on every 7th": lambda number: "429" * (number % 7 == 0),
    "one 429, Retry-After: 1": lambda number: "429 later" * (number == 3),
    "one 503": lambda number: "503" * (number == 3),
    "tokens die after 15": lambda number: "revoke" * (number % 15 == 1 and number > 1),
    "one body cut short": lambda number: "cut" * (number == 3),
    "one connection reset": lambda number: "reset" * (number == 3),
    "one keep-alive closed": lambda number: "close" * (number == 3),
    "one hang-up, no answer": lambda number: "hang up" * (number == 3),
    "one slow body": lambda number: "slow" * (number == 3),
}
PERIOD = 1.0  # seconds within which requests are counted


class Handler(BaseHTTPRequestHandler):
    """Answers token calls with a token, and all else with a page, unless something is to go wrong."""

    server: Service
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        token = {"access_token": self.server.issue(), "token_type": "bearer", "expires_in": 600}
        self._send(200, json.dumps(token).encode())

    def do_GET(self) -> None:
        service = self.server
        fault = service.arrive()
        time.sleep(service.latency)
        status = service.leave(self.headers["Authorization"])
        query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        start = int(query.get("offset", "0"))
        page = b"[" + b",".join(service.rows[start : start + int(query.get("limit", "250"))]) + b"]"
        total = f"X-Total-Count: {len(service.rows)}\r\n" * ("count" in query)
        if fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()
            self.connection.close()
            self.close_connection = True
        elif fault == "hang up":
            self.close_connection = True
        elif status != 200 or fault[:3] in ("429", "503"):
            extra = "Retry-After: 1\r\n" * (fault == "429 later")
            self._send(status if status != 200 else int(fault[:3]), b"{}", extra=extra)
        else:
            self._send(200, page, fault, extra=total)

    def _send(self, status: int, body: bytes, fault: str = "", extra: str = "") -> None:
        head = f"HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
        half = len(body) // 2
        self.wfile.write(head.encode() + (body[:half] if fault in ("cut", "slow") else body))
        if fault == "slow":
            time.sleep(self.server.slow)
            self.wfile.write(body[half:])
        self.close_connection = fault in ("cut", "close")  # the header does not announce it

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class Service(ThreadingHTTPServer):
    """A tenant of identities on loopback, for a `with` block.

    Args:
        count: how many identities there are.
        fault: what becomes of a request, by its number from 1; see FAULTS.
        latency: seconds from when a request is counted first to when it is counted again.
        limit: requests allowed within PERIOD, at either count; 0 for any number.
        slow: seconds in the middle of a slow body.
    """

    request_queue_size = 128

    def __init__(
        self,
        count: int,
        fault: Callable[[int], str] = FAULTS["none"],
        *,
        latency: float = 0.0,
        limit: int = 0,
        slow: float = 0.5,
    ) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        about = {"alias": "ada", "identityStatus": "ACTIVE", "attributes": {f"field{n}": "a value" for n in range(18)}}
        self.rows = [json.dumps({"id": str(n), "name": f"User {n}", **about}).encode() for n in range(count)]
        self.latency = latency
        self.slow = slow
        self.tokens = self.revoked = self.refused = 0
        self.arrivals: list[float] = []
        self.departures: list[float] = []
        self.happened: list[str] = []
        self._fault, self._limit, self._lock, self._token = fault, limit, threading.Lock(), ""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    @property
    def known(self) -> dict[str, Any]:
        """How to reach it."""
        return {"base_url": f"http://127.0.0.1:{self.server_port}", "client_id": "an-id", "client_secret": "s"}

    def issue(self) -> str:
        with self._lock:
            self.tokens += 1
            self._token = f"token-{self.tokens}"
            return self._token

    def revoke(self) -> None:
        with self._lock:
            self._token = ""
            self.revoked += 1

    def arrive(self) -> str:
        """Count a request; what is to become of it."""
        with self._lock:
            over = self._count(self.arrivals)
            fault = "429" if over else self._fault(len(self.arrivals))
            self.happened += [fault] if fault else []
        if fault == "revoke":
            self.revoke()
        return fault

    def leave(self, authorization: str) -> int:
        """Count a request once more; the status of its answer, if nothing is to become of it."""
        with self._lock:
            if self._count(self.departures):
                return 429
            return 200 if self._token and authorization == f"Bearer {self._token}" else 401

    def _count(self, moments: list[float]) -> bool:
        """Whether this is one too many."""
        now = time.monotonic()
        moments.append(now)
        over = 0 < self._limit < sum(now - moment < PERIOD for moment in moments[-99:])
        self.refused += over
        return over

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that have gone."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


def worst(moments: list[float]) -> int:
    """The most of these that are within one period."""
    return max(sum(0 <= moment - first < PERIOD for moment in moments) for first in moments)
