"""Wire request: method, target, headers and body of an HTTP request, as every transport sends them."""

from __future__ import annotations

import itertools
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

import attrs

from sailkit import __version__
from sailkit.config import Config
from sailkit_core.request import HttpRequest

from .content_coding import ACCEPTED
from .http_library import Library
from .interfaces import TransportError
from .waiting import run_in_thread

PLAIN_PATH: Final = re.compile(r"/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*", re.ASCII | re.IGNORECASE)
PLAIN_ADDRESS: Final = re.compile(r"(https?)://([a-z0-9._-]+)(?::(\d+))?")
DEFAULT_PORTS: Final = {"http": 80, "https": 443}
BATCH_SIZE: Final = 8  # chunks of 64 KiB, the size of httpx, that a thread reads at once
BODY_METHODS: Final = ("POST", "PUT", "PATCH")  # requests have a Content-Length even without a body


@attrs.frozen
class WireRequest:
    """What is sent to the address of a tenant."""

    method: str
    target: bytes  # path and query
    headers: list[tuple[str, str]] = attrs.field(repr=False)
    content: Any = attrs.field(repr=False)  # bytes, an iterable of them, or None


class Address(NamedTuple):
    """The address of a tenant, with the attributes of `httpx.URL`."""

    raw_scheme: bytes
    raw_host: bytes
    port: int | None  # None for the default of the scheme
    netloc: bytes


def parse_address(base_url: str, library: Library) -> Any:
    """Return the address as `Address`, or as the library's URL if its host needs an encoding or brackets."""
    plain = PLAIN_ADDRESS.fullmatch(base_url)
    if plain is None:
        return library.httpx.URL(base_url)
    scheme, host, text = plain.groups()
    port = int(text) if text and int(text) != DEFAULT_PORTS[scheme] else None
    return Address(scheme.encode(), host.encode(), port, (f"{host}:{port}" if port else host).encode())


class WireRequestBuilder:
    """Builds the requests to one tenant."""

    def __init__(self, config: Config, library: Library) -> None:
        self._library = library
        self.address = parse_address(config.base_url, library)
        self._base_url = config.base_url
        self._headers: dict[str, str] = {
            "Host": self.address.netloc.decode(),
            "Accept": "*/*",
            "Accept-Encoding": ACCEPTED,
            "Connection": "keep-alive",
            "User-Agent": f"sailkit/{__version__}" + (f" ({config.user_agent})" if config.user_agent else ""),
        }

    def build(self, request: HttpRequest, headers: Mapping[str, str]) -> WireRequest:
        """Return the request with these headers instead of its own; raise `TransportError` if it cannot be sent."""
        assert request.url.startswith("/"), "a path cannot lead to another host"
        all_headers: dict[str, tuple[str, str]] = {
            name.lower(): (name, text) for name, text in [*self._headers.items(), *headers.items()]
        }
        content: Any = request.content
        try:
            if request.fields or request.files:
                form = self._library.httpx.Request("POST", self._base_url, data=request.fields, files=request.files)
                all_headers = {name: (name, text) for name, text in form.headers.items()} | all_headers
                content = _Upload(form.stream, _is_stored(request))
            elif content or request.method in BODY_METHODS:
                all_headers["content-length"] = ("Content-Length", str(len(content or b"")))
            return WireRequest(request.method, self._target(request), [*all_headers.values()], content)
        except (self._library.httpx.InvalidURL, ValueError, TypeError, OSError) as error:
            raise TransportError("invalid") from error

    def _target(self, request: HttpRequest) -> bytes:
        """Return path and query. Parsing an address costs as much as the rest of a call, and most need none of it."""
        query = urlencode(request.params)
        if not PLAIN_PATH.fullmatch(request.url) or "/." in request.url:
            params: Any = request.params or None
            url = self._library.httpx.Request("GET", self._base_url + request.url, params=params).url
            target: bytes = url.raw_path
            return target
        return f"{request.url}?{query}".encode() if query else request.url.encode()


class _Upload:
    """The body of a request with files, whose errors are not those of the network.

    Args:
        stream: an iterable of the chunks.
        is_stored: whether tasks read it in a thread, because it has files that may be on slow disks.
    """

    def __init__(self, stream: Any, is_stored: bool) -> None:
        self._stream, self._is_stored = stream, is_stored

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            raise TransportError("final") from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = iter(self)
        while batch := await run_in_thread(_take, chunks) if self._is_stored else _take(chunks, 1):
            for chunk in batch:
                yield chunk


def _take(chunks: Iterator[bytes], count: int = BATCH_SIZE) -> list[bytes]:
    return list(itertools.islice(chunks, count))


def _is_stored(request: HttpRequest) -> bool:
    from sailkit_core.stored_file import StoredFile  # here, because most programs upload nothing

    return any(isinstance(content, StoredFile) for _, (_, content, _) in request.files)
