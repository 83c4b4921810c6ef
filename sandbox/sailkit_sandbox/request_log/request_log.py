"""The request log: the newest requests and the status of their responses, without secrets."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs

from .request_patterns import RequestInfo

MOST_REQUESTS: Final = 100_000
LARGEST_BODY: Final = 64 * 1024
_LARGEST_LOG: Final = 64 * 1024 * 1024
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_EMPTY: Final[Mapping[str, str]] = MappingProxyType({})


@attrs.frozen
class RecordedRequest(RequestInfo):
    """A request that the sandbox received and responded to.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        operation: the id of the operation, or "" for a path without operation.
        query: query parameters by name, without secrets.
        status: the HTTP status of the response, including responses that a fault kept from arriving.
        time: the time of the response, in seconds since 1970.
        headers: headers by lower-case name, without those that contain secrets.
        body: the first 64 KiB of the body, without the secrets of token requests.
        answer: how the response came about: "behaviour", "kept", "made-up", or "refused" by a strict sandbox; "" for
            an injected fault.
    """

    query: Mapping[str, str] = _EMPTY
    status: int = 200
    time: float = 0.0
    headers: Mapping[str, str] = attrs.field(default=_EMPTY, repr=False)
    body: bytes = attrs.field(default=b"", repr=False)
    answer: str = ""

    def json(self) -> Any:
        """Parse the body as JSON.

        Raises:
            ValueError: for a body that is not JSON, or is larger than 64 KiB.
        """
        return json.loads(self.body)


def remove_secret_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers without those that contain secrets."""
    return MappingProxyType({name: value for name, value in headers.items() if name not in _SECRET_HEADERS})


class RequestLog:
    """The newest 100,000 requests, fewer when their bodies are large. Threads may read and add at the same time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: deque[RecordedRequest] = deque()
        self._size = 0

    def add(self, request: RecordedRequest) -> None:
        """Add a request."""
        with self._lock:
            self._requests.append(request)
            self._size += len(request.body)
            while len(self._requests) > MOST_REQUESTS or self._size > _LARGEST_LOG:
                self._size -= len(self._requests.popleft().body)

    def read(self) -> tuple[RecordedRequest, ...]:
        """Return the requests, in the order of their responses."""
        with self._lock:
            return tuple(self._requests)

    def clear(self) -> None:
        """Remove all requests."""
        with self._lock:
            self._requests.clear()
            self._size = 0
