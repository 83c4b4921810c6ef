"""Service for benchmarks, in a process of its own, with responses that are made beforehand.

    python -m benchmarks.service '{"rows": 1000, "latency": 0.1, "limit": 100}'

It prints its port. It has a token, a list of identities in pages, one identity, a search of identities, a bulk
operation, a report to download, and an upload. Each list response comes after the latency, in seconds. More than
`limit` list requests in 10 seconds, counted when they arrive as well as when they are answered, get status 429.
`/stats` returns what was counted. With `tls`, a PEM file of a key and its certificate, it serves https.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
import time
from collections import deque
from collections.abc import Callable
from random import Random
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import attrs

from .shapes import make_identity

PERIOD: Final = 10.0
PAGE: Final = 250
WINDOW: Final = 10_000  # hits that a search reaches by offset
TOKEN: Final = b'{"access_token": "a.b.c", "token_type": "bearer", "expires_in": 43199}'
TASK: Final = b'{"success": true, "task": {"id": "1", "type": "QUARTZ", "messages": [], "returns": []}}'
LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
ID: Final = re.compile(rb'"([0-9a-f]{32})"')
MEBIBYTE: Final = 1 << 20
CHUNK: Final = (b"0123456789abcdef,Ann,ann@example.com,Engineering,Amsterdam\n" * 20_000)[:MEBIBYTE]


@attrs.frozen
class Settings:
    """What a service has.

    Args:
        rows: number of identities in the list.
        hits: number of hits of a search.
        latency: of the list, in seconds.
        limit: list requests in 10 seconds; 0 is no limit.
        mebibytes: size of the report.
        shapes: file with the pages of `benchmarks.shapes`, for the hits.
        tls: PEM file of a key and its certificate.
    """

    rows: int = PAGE
    hits: int = 0
    latency: float = 0.0
    limit: int = 0
    mebibytes: int = 1
    shapes: str | None = None
    tls: str | None = None


def split_rows(rows: list[dict[str, Any]]) -> list[list[bytes]]:
    """The JSON texts of rows, each before and after its id."""
    return [json.dumps({**row, "id": "*"}).encode().split(b'"*"') for row in rows]


class Rows:
    """A list in pages. Rows repeat, but for their ids; pages of 250 are made beforehand."""

    def __init__(self, parts: list[list[bytes]], count: int) -> None:
        self._parts, self.count = parts, count
        self._pages = {offset: self._make_page(offset, PAGE) for offset in range(0, count, PAGE)}

    def _make_page(self, offset: int, count: int) -> bytes:
        parts, numbers = self._parts, range(offset, min(offset + count, self.count))
        return b"[" + b",".join((b'"%032x"' % number).join(parts[number % len(parts)]) for number in numbers) + b"]"

    def page(self, offset: int, count: int) -> bytes:
        page = self._pages.get(offset) if count == PAGE else None
        return page if page is not None else self._make_page(offset, count)


class Service:
    """The lists and the counts."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        random = Random(1)
        identities = [make_identity(number, random, ".{:03}Z") for number in range(1000)]
        self.identities = Rows(split_rows(identities), settings.rows)
        self.hits = Rows([], 0)
        if settings.shapes:
            with open(settings.shapes, encoding="utf-8") as file:
                text = json.load(file)["search hits: identities"][1]
            self.hits = Rows(split_rows(json.loads(text)), settings.hits)
        self.counts = {"requests": 0, "past_end": 0, "refused": 0, "uploaded": 0}
        self.arrivals: deque[float] = deque()
        self.departures: deque[float] = deque()

    def is_too_many(self, moments: deque[float]) -> bool:
        now = time.monotonic()
        while moments and moments[0] <= now - PERIOD:
            moments.popleft()
        moments.append(now)
        return 0 < self.settings.limit < len(moments)


class Connection(asyncio.Protocol):
    """A connection; its requests come one after the other."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._received = b""
        self._unread = 0  # bytes of an upload
        self._chunks = 0  # of a report that are not sent yet
        self._is_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def pause_writing(self) -> None:
        self._is_paused = True

    def resume_writing(self) -> None:
        self._is_paused = False
        self._send_chunks()

    def data_received(self, data: bytes) -> None:
        if self._unread:
            return self._skip(data)
        self._received += data
        head, separator, body = self._received.partition(b"\r\n\r\n")
        if not separator:
            return None
        length = LENGTH.search(head)
        size = int(length[1]) if length else 0
        if size >= MEBIBYTE:
            self._received, self._unread = b"", size
            self._service.counts["uploaded"] += size
            return self._skip(body)
        if len(body) < size:
            return None
        self._received = b""
        method, target = head.split(b" ", 2)[:2]
        parts = urlsplit(target.decode())
        values = {name: value for name, (value, *_) in parse_qs(parts.query).items()}
        return self._answer(method, parts.path.replace("/v2025", "").replace("/v1", ""), values, body)

    def _skip(self, data: bytes) -> None:
        self._unread -= len(data)
        if self._unread <= 0:
            self._send(TASK, b"202 Accepted")

    def _answer(self, method: bytes, path: str, query: dict[str, str], body: bytes) -> None:
        answers: dict[tuple[bytes, str], Callable[[], None]] = {
            (b"POST", "/oauth/token"): lambda: self._send(TOKEN),
            (b"GET", "/stats"): lambda: self._send(json.dumps(self._service.counts).encode()),
            (b"GET", "/identities"): lambda: self._list(query),
            (b"GET", "/identities/1"): lambda: self._send(self._service.identities.page(0, 1)[1:-1]),
            (b"POST", "/search"): lambda: self._search(query, json.loads(body)),
            (b"POST", "/identities-accounts/enable"): lambda: self._enable(body),
            (b"POST", "/sources/1/load-accounts"): lambda: self._send(TASK, b"202 Accepted"),
            (b"GET", "/reports/1"): self._report,
        }
        unknown = b'{"detailCode": "404 Not found", "trackingId": "", "messages": [], "causes": []}'
        answers.get((method, path), lambda: self._send(unknown, b"404 Not Found"))()

    def _list(self, query: dict[str, str]) -> None:
        service, latency = self._service, self._service.settings.latency
        service.counts["requests"] += 1
        is_refused = service.is_too_many(service.arrivals)
        offset = int(query.get("offset", "0"))
        service.counts["past_end"] += offset >= service.identities.count
        page = service.identities.page(offset, int(query.get("limit", "250")))
        total = b"X-Total-Count: %d\r\n" % service.identities.count if "count" in query else b""
        if not latency:
            return self._leave(page, total, is_refused=is_refused)
        asyncio.get_running_loop().call_later(latency, lambda: self._leave(page, total, is_refused=is_refused))
        return None

    def _search(self, query: dict[str, str], body: dict[str, Any]) -> None:
        offset, limit = int(query.get("offset", "0")), int(query.get("limit", "250"))
        if "searchAfter" in body:
            offset = int(body["searchAfter"][-1], 16) + 1
        elif offset + limit > WINDOW:
            error = b'{"detailCode": "400.1 Bad request content", "trackingId": "", "messages": [], "causes": []}'
            return self._send(error, b"400 Bad Request")
        return self._send(self._service.hits.page(offset, limit))

    def _enable(self, body: bytes) -> None:
        results = (b'{"id":"%s","statusCode":202,"message":"Accepted"}' % id for id in ID.findall(body))
        self._send(b"[" + b",".join(results) + b"]", b"207 Multi-Status")

    def _report(self) -> None:
        self._chunks = self._service.settings.mebibytes
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/csv\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % (self._chunks * MEBIBYTE))
        self._send_chunks()

    def _send_chunks(self) -> None:
        while self._chunks and not self._is_paused:
            self._chunks -= 1
            self._transport.write(CHUNK)

    def _leave(self, page: bytes, total: bytes, *, is_refused: bool) -> None:
        if is_refused or self._service.is_too_many(self._service.departures):
            self._service.counts["refused"] += 1
            return self._send(b'{"message":" Rate Limit Exceeded "}', b"429 Too Many Requests", b"Retry-After: 1\r\n")
        return self._send(page, extra=total)

    def _send(self, body: bytes, status: bytes = b"200 OK", extra: bytes = b"") -> None:
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
        self._transport.write(head % (status, extra, len(body)) + body)


async def serve(settings: Settings) -> None:
    service, context = Service(settings), None
    if settings.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(settings.tls)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(service), "127.0.0.1", 0, backlog=256, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Settings(**json.loads(sys.argv[1]))))
