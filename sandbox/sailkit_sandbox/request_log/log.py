"""The record of the requests that were answered, without secrets."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs

from .patterns import Subject

RECORDED: Final = 100_000
LARGEST_BODY: Final = 64 * 1024
_LARGEST_RECORD: Final = 64 * 1024 * 1024
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@attrs.frozen
class Received(Subject):
    """A request that the sandbox has answered.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        operation: the id of the operation that it means, or "".
        query: query parameters by name, without secrets.
        status: the answer's HTTP status, also where a fault kept the answer from arriving.
        time: when it was answered, in seconds since 1970.
        headers: headers by lower-case name, without those that hold secrets.
        body: the body, of which the first 64 KiB are kept, without the secrets of token calls.
    """

    query: Mapping[str, str] = _NOTHING
    status: int = 200
    time: float = 0.0
    headers: Mapping[str, str] = attrs.field(default=_NOTHING, repr=False)
    body: bytes = attrs.field(default=b"", repr=False)

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ValueError: where it is not JSON, or was too large to be kept.
        """
        return json.loads(self.body)


def public_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Headers without those that hold secrets."""
    return MappingProxyType({name: value for name, value in headers.items() if name not in _SECRET_HEADERS})


class Log:
    """The newest requests, safe to read while others are answered; fewer are kept where their bodies are large."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._received: deque[Received] = deque()
        self._size = 0

    def add(self, received: Received) -> None:
        """Record a request."""
        with self._lock:
            self._received.append(received)
            self._size += len(received.body)
            while len(self._received) > RECORDED or self._size > _LARGEST_RECORD:
                self._size -= len(self._received.popleft().body)

    def read(self) -> tuple[Received, ...]:
        """The requests, in the order in which they were answered."""
        with self._lock:
            return tuple(self._received)

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._received.clear()
            self._size = 0
