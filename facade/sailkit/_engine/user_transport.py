"""Transports of the caller: objects of the HTTP library that send requests in place of the engine's own transport."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from sailkit.config import Config
from sailkit.errors import ConfigurationError
from sailkit.files import Sink
from sailkit.response import Headers, RawResponse
from sailkit_core.request import HttpRequest

from .content_coding import CHUNK_SIZE, Body, ContentCodingError
from .http_library import Library, load_library
from .interfaces import Transport, TransportError, TransportErrorKind
from .transport import SinkError, write_to_sink
from .waiting import StopSignal
from .wire_request import WireRequestBuilder


def make_user_transport(config: Config, *, is_async: bool) -> Transport:
    """Return a `Transport` over `config.transport`; raise `ConfigurationError` for one of the other kind of client."""
    library = load_library(config.http)
    base = library.httpx.AsyncBaseTransport if is_async else library.httpx.BaseTransport
    if not isinstance(config.transport, base):
        client = "an AsyncTenant" if is_async else "a Tenant"
        raise ConfigurationError(
            f"transport must be an {config.http}.{base.__name__} for {client}, not {type(config.transport).__name__}"
        )
    return AsyncUserTransport(config, library) if is_async else UserTransport(config, library)


class _Base:
    """The part that both transports share."""

    def __init__(self, config: Config, library: Library) -> None:
        httpx = self._httpx = library.httpx
        self._address = httpx.URL(config.base_url)
        self._transport = config.transport
        self._builder = WireRequestBuilder(config, library)
        self._kinds: dict[TransportErrorKind, tuple[type[Exception], ...]] = {
            "unsent": (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout),
            "invalid": (httpx.LocalProtocolError, httpx.UnsupportedProtocol),
            "broken": (httpx.TransportError, httpx.StreamError, ContentCodingError, OSError),
        }
        self._is_closed = False

    @property
    def secrets(self) -> tuple[str, ...]:
        """It knows none."""
        return ()

    def build(self, request: HttpRequest, headers: Mapping[str, str], timeout: float) -> Any:
        wire = self._builder.build(request, headers)
        content: Any = wire.content
        body = {"content": content} if content is None or isinstance(content, bytes) else {"stream": content}
        seconds = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
        try:
            url = self._address.copy_with(raw_path=wire.target)
            return self._httpx.Request(wire.method, url, headers=wire.headers, extensions={"timeout": seconds}, **body)
        except (self._httpx.InvalidURL, ValueError, TypeError) as error:
            raise TransportError("invalid") from error

    def reset(self) -> None:
        """The caller's own transport is also that of a child."""

    def _limit(self, request: Any, deadline: float | None) -> None:
        """Limit the time-outs of a request to the time that is left."""
        if self._is_closed:
            raise TransportError("closed")
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TransportError("deadline")
            seconds = request.extensions["timeout"]
            request.extensions["timeout"] = {name: min(value, left) for name, value in seconds.items()}

    @contextlib.contextmanager
    def _errors(self, deadline: float | None) -> Iterator[None]:
        """Raise the errors of the HTTP library as `TransportError`; those of the caller's code pass as they are."""
        try:
            yield
        except SinkError as error:
            raise error.__cause__ or error from None
        except self._kinds["broken"] as error:
            if self._is_closed:
                raise TransportError("closed") from error
            if deadline is not None and time.monotonic() >= deadline:
                raise TransportError("deadline") from error
            raise TransportError(
                next(kind for kind, types in self._kinds.items() if isinstance(error, types))
            ) from error


class _Reading:
    """The body of a response, while it is read."""

    def __init__(self, response: Any, sink: Sink | None) -> None:
        self._status, self._headers = response.status_code, Headers(_joined(response))
        self._sink = sink if sink is not None and 200 <= self._status < 300 else None
        # A body that is in memory already is decoded, such as one of `httpx.MockTransport`.
        coding = "" if response.is_stream_consumed else self._headers.get("content-encoding", "")
        self._body = Body(coding, None if self._sink is None else CHUNK_SIZE)
        self.stream: Any = None if response.is_stream_consumed else response.stream
        if self._sink is not None:
            self._sink.begin(self._status, self._headers)
        if self.stream is None:
            self.add(response.content)

    def add(self, piece: bytes) -> None:
        for chunk in self._body.add(piece):
            write_to_sink(self._sink, chunk)

    def finish(self) -> RawResponse:
        content = self._body.finish()
        if self._sink is not None:
            write_to_sink(self._sink, content, is_last=True)
            content = b""
        return RawResponse(self._status, self._headers, content)


class UserTransport(_Base):
    """A `Transport` for threads."""

    def check_usable(self) -> None:
        """Any thread may use it, as far as the caller's own transport allows."""

    def send(
        self, request: Any, sink: Sink | None, deadline: float | None = None, stop: StopSignal | None = None
    ) -> RawResponse:
        self._limit(request, deadline)
        with self._errors(deadline):
            response = self._transport.handle_request(request)
            try:
                reading = _Reading(response, sink)
                for piece in reading.stream or ():
                    reading.add(piece)
                return reading.finish()
            finally:
                response.close()

    def close(self) -> None:
        self._is_closed = True
        self._transport.close()


class AsyncUserTransport(_Base):
    """A `Transport` for tasks."""

    def check_usable(self) -> None:
        """Any task may use it, as far as the caller's own transport allows."""

    async def send(
        self, request: Any, sink: Sink | None, deadline: float | None = None, stop: StopSignal | None = None
    ) -> RawResponse:
        self._limit(request, deadline)
        with self._errors(deadline):
            async with _until(deadline, stop):
                response = await self._transport.handle_async_request(request)
                try:
                    reading = _Reading(response, sink)
                    if reading.stream is not None:
                        async for piece in reading.stream:
                            reading.add(piece)
                    return reading.finish()
                finally:
                    await response.aclose()

    async def close(self) -> None:
        self._is_closed = True
        await self._transport.aclose()


class _Timer:
    """The time-out of a request, which can be brought forward."""

    def __init__(self, timer: asyncio.Timeout) -> None:
        self._timer = timer
        self._loop = asyncio.get_running_loop()

    def wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the request has just ended, or the loop is closed
            self._loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        with contextlib.suppress(RuntimeError):
            self._timer.reschedule(0)


@contextlib.asynccontextmanager
async def _until(deadline: float | None, stop: StopSignal | None) -> AsyncIterator[None]:
    """End a request at its deadline, and when its tenant or its pager closes, with an error of the network."""
    async with asyncio.timeout(None if deadline is None else deadline - time.monotonic()) as timer:
        with contextlib.nullcontext() if stop is None else stop.waking(_Timer(timer)):
            yield


def _joined(response: Any) -> Mapping[str, str]:
    """The headers by name in lower case; those of one name are joined."""
    return {name.lower(): text for name, text in response.headers.items()}
