"""Service for benchmarks, in a process of its own: a token, one identity, and a list of identities in pages.

    python -m benchmarks.service ROWS [LATENCY] [LIMIT]

It prints its port. Each list response comes after LATENCY seconds. More than LIMIT requests in 10 seconds, counted when
they arrive as well as when they are answered, get status 429. `/stats` returns what was counted.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections import deque
from random import Random
from typing import Final
from urllib.parse import parse_qs, urlsplit

from .shapes import make_identity

PERIOD: Final = 10.0
PAGE: Final = 250
TOKEN: Final = b'{"access_token": "a.b.c", "token_type": "bearer", "expires_in": 43199}'
LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Service:
    """The list and the counts. Rows repeat after 1,000, but for their ids; pages of 250 are made beforehand."""

    def __init__(self, row_count: int, latency: float, limit: int) -> None:
        random = Random(1)
        rows = [json.dumps({**make_identity(number, random, ".{:03}Z"), "id": "*"}).encode() for number in range(1000)]
        self._parts = [row.split(b'"*"') for row in rows]
        self.row_count, self.latency, self._limit = row_count, latency, limit
        self.counts = {"requests": 0, "past_end": 0, "refused": 0}
        self.arrivals: deque[float] = deque()
        self.departures: deque[float] = deque()
        self._pages = {offset: self._make_page(offset, PAGE) for offset in range(0, row_count, PAGE)}

    def _make_page(self, offset: int, count: int) -> bytes:
        numbers = range(offset, min(offset + count, self.row_count))
        return b"[" + b",".join((b'"%032x"' % number).join(self._parts[number % 1000]) for number in numbers) + b"]"

    def page(self, offset: int, count: int) -> bytes:
        self.counts["past_end"] += offset >= self.row_count
        page = self._pages.get(offset) if count == PAGE else None
        return page if page is not None else self._make_page(offset, count)

    def is_too_many(self, moments: deque[float]) -> bool:
        now = time.monotonic()
        while moments and moments[0] <= now - PERIOD:
            moments.popleft()
        moments.append(now)
        return 0 < self._limit < len(moments)


class Connection(asyncio.Protocol):
    """A connection; its requests come one after the other."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, _, body = self._received.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if b"\r\n\r\n" not in self._received or len(body) < (int(length[1]) if length else 0):
            return
        self._received = b""
        method, target = head.split(b" ", 2)[:2]
        self._answer(method, urlsplit(target.decode()).path, urlsplit(target.decode()).query)

    def _answer(self, method: bytes, path: str, query: str) -> None:
        service = self._service
        if method == b"POST":
            return self._send(TOKEN)
        if path == "/stats":
            return self._send(json.dumps(service.counts).encode())
        if not path.removesuffix("/v1").endswith("/identities"):  # SDK 2.x has the version at the end
            return self._send(service.page(0, 1)[1:-1])
        service.counts["requests"] += 1
        is_refused = service.is_too_many(service.arrivals)
        values = parse_qs(query)
        page = service.page(int(values.get("offset", ["0"])[0]), int(values.get("limit", ["250"])[0]))
        total = b"X-Total-Count: %d\r\n" % service.row_count if "count" in values else b""
        if not service.latency:
            return self._leave(page, total, is_refused=is_refused)
        asyncio.get_running_loop().call_later(service.latency, lambda: self._leave(page, total, is_refused=is_refused))
        return None

    def _leave(self, page: bytes, total: bytes, *, is_refused: bool) -> None:
        if is_refused or self._service.is_too_many(self._service.departures):
            self._service.counts["refused"] += 1
            return self._send(b'{"message":" Rate Limit Exceeded "}', b"429 Too Many Requests", b"Retry-After: 1\r\n")
        return self._send(page, extra=total)

    def _send(self, body: bytes, status: bytes = b"200 OK", extra: bytes = b"") -> None:
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
        self._transport.write(head % (status, extra, len(body)) + body)


async def serve(service: Service) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Connection(service), "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    numbers = [float(text) for text in sys.argv[1:]] + [0.0, 0.0]
    asyncio.run(serve(Service(int(numbers[0]), numbers[1], int(numbers[2]))))
