"""Transport over httpx: the only module that imports the HTTP library."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

import httpx

from sailkit import __version__
from sailkit.config import Config
from sailkit.errors import ConfigurationError
from sailkit.files import Sink
from sailkit_core.request import HttpRequest

from .interfaces import RawResponse, TransportError

H = TypeVar("H", httpx.Client, httpx.AsyncClient)

CHUNK_SIZE: Final = 1 << 18  # bytes of a download in memory


class _HttpxTransport(Generic[H]):
    """A `Transport`: settings and building of requests; creating a TLS context takes some milliseconds."""

    _client_class: ClassVar[Any]

    def __init__(self, config: Config, context: ssl.SSLContext | None = None) -> None:
        self._config = config
        self._context = context or _tls_context(config)
        limit = config.max_connections
        self._http: H = self._client_class(
            headers={"User-Agent": f"sailkit/{__version__}" + (f" ({config.user_agent})" if config.user_agent else "")},
            # All connections are kept alive, because httpx is slow in replacing them.
            limits=httpx.Limits(max_connections=limit, max_keepalive_connections=limit),
            proxy=config.proxy,
            timeout=config.timeout,
            verify=self._context,
        )

    def build(self, request: HttpRequest, headers: Mapping[str, str], timeout: float) -> httpx.Request:
        assert request.url.startswith("/"), "a path cannot lead to another host"
        has_form = request.fields or request.files
        form: dict[str, Any] = {"data": request.fields, "files": request.files} if has_form else {}
        params: Any = request.params or None  # an empty list would make httpx parse the address twice
        url, content = self._config.base_url + request.url, request.content
        return self._http.build_request(
            request.method, url, params=params, headers=headers, content=content, timeout=timeout, **form
        )

    def clone(self) -> Self:
        return type(self)(self._config, self._context)


class HttpxTransport(_HttpxTransport[httpx.Client]):
    """A `Transport` for threads."""

    _client_class = httpx.Client

    def check_usable(self) -> None:
        """Any thread may use it."""

    def send(self, request: httpx.Request, sink: Sink | None) -> RawResponse:
        try:
            with contextlib.closing(self._http.send(request, stream=True)) as response:
                if sink is None or not response.is_success:
                    return _raw_response(response, response.read())
                head = _raw_response(response, b"")
                sink.begin(head.status, head.headers)
                for chunk in response.iter_bytes(CHUNK_SIZE):
                    sink.write(chunk)
                sink.end()
                return head
        except HTTP_ERRORS as error:
            raise _transport_error(error) from error

    def close(self) -> None:
        self._http.close()


class AsyncHttpxTransport(_HttpxTransport[httpx.AsyncClient]):
    """A `Transport` for the tasks of one event loop."""

    _client_class = httpx.AsyncClient
    _loop: Any = None

    def check_usable(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        running = asyncio.get_running_loop()
        self._loop = self._loop or running
        if self._loop is not running:
            raise RuntimeError(
                "this AsyncTenant has connections in another event loop; create one in each event loop, such as with "
                "`async with AsyncTenant(...)` inside the function that is passed to asyncio.run"
            )

    async def send(self, request: httpx.Request, sink: Sink | None) -> RawResponse:
        import asyncio

        try:
            async with contextlib.aclosing(await self._http.send(request, stream=True)) as response:
                if sink is None or not response.is_success:
                    return _raw_response(response, await response.aread())
                head = _raw_response(response, b"")
                sink.begin(head.status, head.headers)
                async for chunk in response.aiter_bytes(CHUNK_SIZE):
                    await asyncio.to_thread(sink.write, chunk)
                await asyncio.to_thread(sink.end)
                return head
        except HTTP_ERRORS as error:
            raise _transport_error(error) from error

    async def close(self) -> None:
        if self._loop is not None:
            self.check_usable()
        await self._http.aclose()


# httpx.AsyncClient does not translate TLS errors after the handshake, such as a refusal of the client's certificate.
HTTP_ERRORS: Final = (httpx.HTTPError, ssl.SSLError)
UNSENT_ERRORS: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
BROKEN_ERRORS: Final = (httpx.NetworkError, httpx.TimeoutException, httpx.RemoteProtocolError, httpx.DecodingError)


def _transport_error(error: Exception) -> TransportError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TransportError("final")
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, UNSENT_ERRORS):
        return TransportError("unsent")
    return TransportError("broken" if isinstance(error, BROKEN_ERRORS) else "final")


def _raw_response(response: httpx.Response, content: bytes) -> RawResponse:
    return RawResponse(response.status_code, {name.lower(): text for name, text in response.headers.items()}, content)


def _tls_context(config: Config) -> ssl.SSLContext:
    """The trusted authorities and the client's certificate."""
    source = f"ca_file {config.ca_file}"
    try:
        context = ssl.create_default_context(cafile=config.ca_file) if config.ca_file else httpx.create_ssl_context()
        if config.client_cert:
            files = config.client_cert if isinstance(config.client_cert, tuple) else (config.client_cert,)
            source = f"client_cert {files[0]}"
            context.load_cert_chain(*files)
    except OSError as error:
        raise ConfigurationError(f"{source} cannot be used: {error}") from error
    return context
