"""HTTP requests, parsed once for all handlers of the chain."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qsl

import attrs

_EMPTY: Final[Mapping[str, str]] = MappingProxyType({})


@attrs.frozen
class HttpRequest:
    """An HTTP request.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        query: query parameters by name.
        headers: headers by lower-case name.
        body: the body; may be empty.
    """

    method: str
    path: str
    query: Mapping[str, str] = _EMPTY
    headers: Mapping[str, str] = attrs.field(default=_EMPTY, repr=False)
    body: bytes = attrs.field(default=b"", repr=False)

    @classmethod
    def parse(cls, method: str, target: str, headers: Mapping[str, str] = _EMPTY, body: bytes = b"") -> HttpRequest:
        """Make a request from the target of the request line, which has the path and the query string.

        Args:
            method: the HTTP method.
            target: the target, such as "/v2025/identities?limit=5".
            headers: headers by lower-case name.
            body: the body.
        """
        path, _, query = target.partition("?")
        return cls(method, path, dict(parse_qsl(query, keep_blank_values=True)) if query else _EMPTY, headers, body)
