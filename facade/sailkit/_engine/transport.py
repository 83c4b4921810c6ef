"""Transport over httpcore; requests with files are built by httpx. No other module of the engine sends anything.

Each connection is used by one call at a time, and is kept only if that call has ended well. So a call that is cancelled
or interrupted at any moment leaves nothing behind. The number of connections is limited by the caller.
"""

from __future__ import annotations

import contextlib
import encodings.idna  # noqa: F401 - connecting loads it, perhaps in a thread while another one forks
import functools
import importlib.util
import os
import ssl
import time
import weakref
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Final, Generic, TypeVar

import h11

from sailkit.config import Config
from sailkit.errors import ConfigurationError, EventLoopError
from sailkit.files import Sink
from sailkit.response import Headers
from sailkit_core.request import HttpRequest

from .content_coding import CHUNK_SIZE, Body, ContentCodingError
from .http_library import Library, load_library
from .interfaces import RawResponse, TransportError, TransportErrorKind
from .network import AsyncNetwork, Network
from .proxies import ProxyAddress, find_proxy
from .waiting import StopSignal, run_in_thread
from .wire_request import WireRequestBuilder

KEEPALIVE_SECONDS: Final = 5.0  # for which an idle connection is used again
READ_SIZE: Final = 1 << 16  # bytes that httpcore reads at once, which are written without a copy

CA_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")

N = TypeVar("N", Network, AsyncNetwork)


class SinkError(Exception):
    """The error of a sink, which is the caller's, as its `__cause__`."""


class _Exchange(Generic[N]):
    """A connection while one request uses it; errors inside its `with` block are raised as `TransportError`."""

    def __init__(self, connection: Any, network: N, proxy_hint: str = "") -> None:
        self.connection = connection
        self._proxy_hint = proxy_hint
        self.network: N = network
        self._earlier_reads = 0

    def __enter__(self) -> None:
        self._earlier_reads = self.network.reads

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, SinkError) and error.__cause__ is not None:
            raise error.__cause__
        if isinstance(error, Exception) and not isinstance(error, TransportError):
            raise TransportError(self._kind(error), self._hint(error)) from error

    def _hint(self, error: Exception) -> str:
        """Name the setting that the failure of a connection depends on."""
        if _is_untrusted(error):
            hint = "set ca_file= or the variable SSL_CERT_FILE to the PEM file of the authority that issued it"
            return f"the certificate of the service, or of a proxy before it, is not trusted: {hint}"
        core = self.network.core
        failures = (core.ConnectError, core.ConnectTimeout, core.ProxyError)
        return self._proxy_hint if isinstance(error, failures) else ""

    def receive(self, response: Any, sink: Sink | None, chunk_size: int) -> tuple[Headers, Body, Sink | None]:
        """Return the headers of a response, its body, which is still to be read, and the sink for it, if any."""
        if self.network.reads == self._earlier_reads:  # it came together with the one before it
            raise self.network.core.RemoteProtocolError(
                "the service had sent more than one response to the request before"
            )
        headers = _headers(response)
        if not 200 <= response.status < 300:
            sink = None
        body = Body(headers.get("content-encoding", ""), None if sink is None else chunk_size)
        if sink is not None:
            sink.begin(response.status, headers)
        return headers, body, sink

    def _kind(self, error: Exception) -> TransportErrorKind:
        deadline, core = self.network.deadline, self.network.core
        if self.network.is_closed:
            return "closed"
        if isinstance(error, core.TimeoutException) and deadline is not None and time.monotonic() >= deadline:
            return "deadline"
        if isinstance(error, core.ProxyError):  # its text begins with the status of the proxy's response, if any
            return "final" if str(error).startswith("4") else "unsent"
        if _is_untrusted(error):
            return "final"
        return next((kind for kind, types in _kinds(core).items() if isinstance(error, types)), "final")


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether an error is about the certificate of the other side."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


@functools.cache
def _kinds(core: Any) -> dict[TransportErrorKind, tuple[type[Exception], ...]]:
    return {
        "unsent": (core.ConnectError, core.ConnectTimeout),
        "broken": (
            core.NetworkError,
            core.TimeoutException,
            core.RemoteProtocolError,
            h11.RemoteProtocolError,
            ContentCodingError,
            OSError,
        ),
        "invalid": (core.LocalProtocolError, core.UnsupportedProtocol),
    }


class _HttpTransport(Generic[N]):
    """The part that both transports share; creating a TLS context takes some milliseconds."""

    _network_class: ClassVar[Any]
    _pool_name: ClassVar[str]  # of the class that makes connections, and holds none

    def __init__(self, config: Config) -> None:
        self._config = config
        self._library = load_library(config.http)
        self._proxy_address = find_proxy(config)
        self._context = _tls_context(config, self._proxy_address, self._library)
        self._proxy = _proxy(self._proxy_address, self._context, self._library)
        self._builder = WireRequestBuilder(config, self._library)
        self._origin = _core_url(self._library, self._builder.address, b"/").origin
        self._is_closed = self._is_inherited = False
        self._idle: list[_Exchange[N]] = []  # the connections that can be used again
        self._networks: weakref.WeakSet[N] = weakref.WeakSet()  # of all connections

    @property
    def secrets(self) -> tuple[str, ...]:
        proxy = self._proxy_address
        return (proxy.auth[1].decode(),) if proxy and proxy.auth else ()

    def build(self, request: HttpRequest, headers: Mapping[str, str], timeout: float) -> Any:
        wire = self._builder.build(request, headers)
        try:
            return self._library.httpcore.Request(
                wire.method,
                _core_url(self._library, self._builder.address, wire.target),
                headers=wire.headers,
                content=wire.content,
                extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout}},
            )
        except (ValueError, TypeError) as error:
            raise TransportError("invalid") from error

    def reset(self) -> None:
        self._idle, self._networks = [], weakref.WeakSet()
        self._is_inherited = True

    def _start(self, deadline: float | None) -> _Exchange[N]:
        """Return a connection for a request: the one that was used last, or a new one."""
        exchange = self._take_idle() or self._connect()
        exchange.network.deadline = deadline
        if self._is_closed:  # seen here, it was set too late to end the new connection, else it is ended there
            self._drop(exchange)
            raise TransportError("closed")
        return exchange

    def _take_idle(self) -> _Exchange[N] | None:
        while self._idle:
            with contextlib.suppress(IndexError):  # another thread was faster
                exchange = self._idle.pop()
                if exchange.connection.is_idle() and not exchange.connection.has_expired():
                    return exchange
                self._drop(exchange)
        return None

    def _replace_context(self) -> None:
        """Replace the TLS context of a parent process, of which one of its threads may hold a lock for ever."""
        self._is_inherited = False
        with contextlib.suppress(ConfigurationError):  # the files cannot be read any more
            self._context = _tls_context(self._config, self._proxy_address, self._library)
            self._proxy = _proxy(self._proxy_address, self._context, self._library)

    def _connect(self) -> _Exchange[N]:
        if self._is_inherited:
            self._replace_context()
        network = self._network_class(self._library)
        pool = getattr(self._library.httpcore, self._pool_name)(
            ssl_context=self._context,
            proxy=self._proxy,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=network,
        )
        self._networks.add(network)
        hint = self._proxy_address.hint if self._proxy_address else ""
        return _Exchange(pool.create_connection(self._origin), network, hint)

    def _drop(self, exchange: _Exchange[N]) -> None:
        exchange.network.close()
        self._networks.discard(exchange.network)

    def _end(self, exchange: _Exchange[N], *, is_complete: bool) -> None:
        """Keep the connection if it can be used again."""
        if is_complete and not self._is_closed and exchange.connection.is_idle():
            self._idle.append(exchange)
        else:
            self._drop(exchange)

    def _interrupt(self) -> None:
        """End all requests under way, with an error, and close the idle connections."""
        self._is_closed = True
        for network in [*self._networks]:
            network.wake()
        while self._idle:
            with contextlib.suppress(IndexError):
                self._drop(self._idle.pop())


class SyncTransport(_HttpTransport[Network]):
    """A `Transport` for threads."""

    _network_class = Network
    _pool_name = "ConnectionPool"

    def check_usable(self) -> None:
        """Any thread may use it."""

    def send(
        self,
        request: Any,
        sink: Sink | None,
        deadline: float | None = None,
        stop: StopSignal | None = None,
    ) -> RawResponse:
        exchange, is_complete = self._start(deadline), False
        try:
            with _ended_by(stop, exchange), exchange:
                response = exchange.connection.handle_request(request)
                headers, body, sink = exchange.receive(response, sink, READ_SIZE)
                for piece in response.stream:
                    for chunk in body.add(piece):
                        write_to_sink(sink, chunk)
                content = body.finish()
                if sink is not None:
                    write_to_sink(sink, content, is_last=True)
                    content = b""
                response.close()
                is_complete = True
            return RawResponse(response.status, headers, content)
        finally:
            piece = chunk = content = b""  # the body may be a token, which no traceback should have
            self._end(exchange, is_complete=is_complete)

    def close(self) -> None:
        self._interrupt()

    def reset(self) -> None:
        for network in [*self._networks]:
            network.close()  # of this process: the parent's stays open
        super().reset()


class AsyncTransport(_HttpTransport[AsyncNetwork]):
    """A `Transport` for the tasks of one event loop."""

    _network_class = AsyncNetwork
    _pool_name = "AsyncConnectionPool"
    _loop: Any = None

    def check_usable(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise EventLoopError(
                "an AsyncTenant works with asyncio, and no event loop of asyncio is running; use asyncio.run, or a "
                "Tenant in a thread with trio and the like"
            ) from None
        self._loop = self._loop or running
        if self._loop is not running:
            raise EventLoopError(
                "this AsyncTenant has connections in another event loop; create one in each event loop, such as with "
                "`async with AsyncTenant(...)` inside the function that is passed to asyncio.run"
            )

    async def send(
        self,
        request: Any,
        sink: Sink | None,
        deadline: float | None = None,
        stop: StopSignal | None = None,
    ) -> RawResponse:
        exchange, is_complete = self._start(deadline), False
        try:
            with _ended_by(stop, exchange), exchange:
                response = await exchange.connection.handle_async_request(request)
                headers, body, sink = exchange.receive(response, sink, CHUNK_SIZE)
                async with contextlib.aclosing(aiter(response.stream)) as pieces:
                    async for piece in pieces:
                        for chunk in body.add(piece):
                            await write_to_sink_async(sink, chunk)
                content = body.finish()
                if sink is not None:
                    await write_to_sink_async(sink, content, is_last=True)
                    content = b""
                await response.aclose()
                is_complete = True
            return RawResponse(response.status, headers, content)
        finally:
            piece = chunk = content = b""  # the body may be a token, which no traceback should have
            self._end(exchange, is_complete=is_complete)

    async def close(self) -> None:
        if self._loop is not None:
            self.check_usable()
        self._interrupt()
        if self._loop is not None:
            import asyncio

            await asyncio.sleep(0)  # so that the event loop closes the connections

    def reset(self) -> None:
        _abandoned.append([*self._networks])
        self._loop = None
        super().reset()


# Connections of a parent's event loop, which its child must not touch: they are kept from being collected as garbage.
_abandoned: list[list[AsyncNetwork]] = []


def _ended_by(stop: StopSignal | None, exchange: _Exchange[Any]) -> contextlib.AbstractContextManager[None]:
    return contextlib.nullcontext() if stop is None else stop.waking(exchange.network)


def write_to_sink(sink: Sink | None, chunk: bytes, *, is_last: bool = False) -> None:
    try:
        assert sink is not None, "the body of a response without sink is one chunk"
        sink.write(chunk)
        if is_last:
            sink.end()
    except Exception as error:
        raise SinkError from error


async def write_to_sink_async(sink: Sink | None, chunk: bytes, *, is_last: bool = False) -> None:
    await run_in_thread(write_to_sink, sink, chunk, is_last=is_last)


def _core_url(library: Library, address: Any, target: bytes) -> Any:
    return library.httpcore.URL(scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=target)


def _headers(response: Any) -> Headers:
    """The headers by name in lower case; those of one name are joined."""
    headers = Headers()
    for raw_name, raw_text in response.headers:
        name = raw_name.decode("ascii").lower()
        try:
            text = raw_text.decode()
        except UnicodeDecodeError:
            text = raw_text.decode("latin-1")
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    return headers


def _proxy(address: ProxyAddress | None, context: ssl.SSLContext | None, library: Library) -> Any:
    if address is None:
        return None
    if address.url.startswith("socks") and importlib.util.find_spec("socksio") is None:
        raise ConfigurationError(
            f"{address.name} names a SOCKS proxy, which requires the package socksio: pip install 'httpx[socks]'"
        )
    tls = context if address.url.startswith("https") else None
    return library.httpcore.Proxy(address.url, address.auth, ssl_context=tls)


def _tls_context(config: Config, proxy: ProxyAddress | None, library: Library) -> ssl.SSLContext | None:
    """The trusted authorities and the client's certificate; None where nothing uses TLS, because loading takes long."""
    addresses = [config.base_url, proxy.url if proxy else ""]
    if not (config.ca_file or config.client_cert or any(address.startswith("https") for address in addresses)):
        return None
    variables = [f"the variable {name}, {os.environ[name]!r}," for name in CA_VARIABLES if os.environ.get(name)]
    source = f"ca_file {config.ca_file}" if config.ca_file else next(iter(variables), "the list of authorities")
    try:
        context = ssl.create_default_context(cafile=config.ca_file) if config.ca_file else library.create_tls_context()
        if config.client_cert:
            files = config.client_cert if isinstance(config.client_cert, tuple) else (config.client_cert,)
            source = f"client_cert {files[0]}"
            context.load_cert_chain(*files)
    except OSError as error:
        raise ConfigurationError(f"{source} cannot be used: {error}; it must be a PEM file that exists") from error
    return context
