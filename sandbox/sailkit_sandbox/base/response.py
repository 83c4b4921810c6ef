"""HTTP responses, and their delivery over a connection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from .json_text import dumps_finite


@attrs.frozen
class Connection:
    """The connection that a response is delivered over.

    Args:
        write: sends bytes.
        reset: resets the connection.
        sleep: waits for a number of seconds.
    """

    write: Callable[[bytes], None]
    reset: Callable[[], None]
    sleep: Callable[[float], object]


# Sends head and body over the connection. Returns whether the connection stays open.
Delivery: TypeAlias = Callable[[Connection, bytes, bytes], bool]


@attrs.frozen
class Response:
    """An HTTP response.

    Args:
        status: the HTTP status.
        content: the body; may be empty.
        headers: headers in addition to those of every response.
        media_type: the body's media type.
        delivery: a faulty way of sending the response, or None.
    """

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    media_type: str = "application/json;charset=UTF-8"
    delivery: Delivery | None = None

    @classmethod
    def of(cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
        """Make a response with a JSON value as its body."""
        return cls(status, dumps_finite(value).encode("utf-8", "replace"), headers or {})
