"""The connection: the one module that knows the HTTP library. Sending, tokens, and its exceptions as ours."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import ssl
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Self

import attrs
import httpx

from sailkit import __version__
from sailkit.config import Config
from sailkit.errors import ApiError, AuthenticationError, ConfigurationError, details
from sailkit.files import Sink
from sailkit.retry import READING, Failure, Retry, seconds_of
from sailkit_core.request import Call, Operation

from .call_state import Answer, Exchange, Token
from .rate_limit import Limiter, shared

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncConnection", "Connection", "Manner"]

# Refresh this long before a token ends, or at nine tenths of its life if that is later: clocks differ, calls take time.
EARLY: Final = 60.0
LONGEST: Final = 60.0  # seconds that all wait, at most, because one was refused
PIECE: Final = 1 << 18  # bytes of a download that are in memory at once
TOKEN: Final = Operation(id="token", method="POST", path="/oauth/token", tag="")


@attrs.frozen
class Manner:
    """How calls are sent: headers that go with each, seconds to wait, and when to repeat."""

    headers: Mapping[str, str] = attrs.field(repr=False)
    timeout: float
    retry: Retry


def _read_token(config: Config, answer: Answer, now: float) -> Token:
    """The token in an answer of the token endpoint.

    Raises:
        AuthenticationError: naming host and client id, when there is none in it.
    """
    who = f"client {config.client_id} at {config.base_url}"
    if answer.status in (400, 401, 403):
        said = "; ".join(details(answer.content).messages) or "no explanation"
        said = said.replace(config.client_secret, "***")
        raise AuthenticationError(f"{who} is not accepted ({answer.status}: {said}); check client id and secret")
    if answer.status != 200:
        raise AuthenticationError(f"{who} got no token: the tenant answered with {answer.status}")
    try:
        body = json.loads(answer.content)
        value, life = body["access_token"], float(body.get("expires_in") or 0)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise AuthenticationError(f"{who} got an answer without a token; is this the tenant's API address?") from None
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise AuthenticationError(f"{who} got an answer without a usable token")
    return Token(value, now + max(life - EARLY, life * 0.9))


class _Bearer:
    """Keeps the token. It is fetched when it is first needed, renewed early, and replaced when it is refused.

    Whoever comes while a token is being fetched waits for it: there is one token call at a time, and who was refused
    with a token that has been replaced since takes the new one. Token calls go through a client of their own, because
    the other's connections may all be taken by calls that carry the old token.
    """

    def __init__(self, config: Config, options: dict[str, Any]) -> None:
        fixed = config.access_token
        self._config = config
        self._options = options
        self._token = Token(fixed, float("inf"), fixed=True, tried=True) if fixed else None
        self._lock = threading.Lock()
        self._async_lock: asyncio.Lock | None = None

    def token(self, refused: Token | None) -> Token:
        """A token other than the refused one."""
        token = self._usable(refused)
        if token is None:
            with self._lock:
                token = self._usable(refused) or self._fetch()
        return token

    async def token_async(self, refused: Token | None) -> Token:
        """A token other than the refused one."""
        token = self._usable(refused)
        if token is None:
            import asyncio

            self._async_lock = self._async_lock or asyncio.Lock()
            async with self._async_lock:
                token = self._usable(refused) or await self._fetch_async()
        return token

    def _usable(self, refused: Token | None) -> Token | None:
        token = self._token
        return token if token is not None and token is not refused and time.monotonic() < token.renew_at else None

    def _fetch(self) -> Token:
        exchange = self._exchange()
        with httpx.Client(**self._options) as client, contextlib.suppress(ApiError):
            _repeat(exchange, lambda: (_answer(client.post(**self._form())), None))
        return self._keep(exchange.last)

    async def _fetch_async(self) -> Token:
        exchange = self._exchange()

        async def attempt() -> tuple[Answer, None]:
            return _answer(await client.post(**self._form())), None

        async with httpx.AsyncClient(**self._options) as client:
            with contextlib.suppress(ApiError):
                await _repeat_async(exchange, attempt)
        return self._keep(exchange.last)

    def _exchange(self) -> Exchange:
        call = Call(method=TOKEN.method, url=TOKEN.path, params=[], headers={})
        return Exchange(TOKEN, call, self._config.retry, host=self._config.base_url, safe=True)

    def _form(self) -> dict[str, Any]:
        secret = {"client_id": self._config.client_id, "client_secret": self._config.client_secret}
        return {
            "url": f"{self._config.base_url}{TOKEN.path}",
            "data": {"grant_type": "client_credentials", **secret},
        }

    def _keep(self, answer: Answer | None) -> Token:
        assert answer is not None, "a call that got no answer has raised"
        self._token = token = _read_token(self._config, answer, time.monotonic())
        return token


def _repeat(exchange: Exchange, attempt: Callable[[], tuple[Answer, Token | None]]) -> Answer:
    """Attempt a call until its end."""
    while True:
        try:
            answer, token = attempt()
        except _TROUBLE as error:
            wait = exchange.failed(exchange.no_answer(error), _failure(error))
        else:
            after = exchange.answered(answer, token)
            if after is None:
                return answer
            wait = after
        if wait:
            time.sleep(wait)


async def _repeat_async(
    exchange: Exchange, attempt: Callable[[], Coroutine[Any, Any, tuple[Answer, Token | None]]]
) -> Answer:
    """Attempt a call until its end."""
    while True:
        try:
            answer, token = await attempt()
        except _TROUBLE as error:
            wait = exchange.failed(exchange.no_answer(error), _failure(error))
        else:
            after = exchange.answered(answer, token)
            if after is None:
                return answer
            wait = after
        if wait:
            import asyncio

            await asyncio.sleep(wait)


# The asynchronous side of the HTTP library lets through what a server says against our certificate after the handshake.
_TROUBLE = (httpx.HTTPError, ssl.SSLError)
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_BROKEN = (httpx.NetworkError, httpx.ReadTimeout, httpx.WriteTimeout, httpx.RemoteProtocolError, httpx.DecodingError)


def _failure(error: Exception) -> Failure:
    """What an exception of the HTTP library means for the call."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Failure("final")
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, _UNSENT):
        return Failure("unsent")
    return Failure("broken" if isinstance(error, _BROKEN) else "final")


def _answer(response: httpx.Response, content: bytes | None = None) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, response.content if content is None else content)


def _options(config: Config) -> dict[str, Any]:
    """How both the calls and the token calls reach the tenant."""
    agent = f"sailkit/{__version__}" + (f" ({config.user_agent})" if config.user_agent else "")
    return {
        "headers": {"User-Agent": agent},
        "limits": httpx.Limits(
            # As many are kept as are allowed: httpx is slow in replacing them.
            max_connections=config.max_connections,
            max_keepalive_connections=config.max_connections,
        ),
        "proxy": config.proxy,
        "timeout": config.timeout,
        "verify": _context(config),
    }


def _context(config: Config) -> ssl.SSLContext:
    """Whom to trust and who to be, made once: it takes some milliseconds.

    Raises:
        ConfigurationError: when a file cannot be read or is none of that kind.
    """
    try:
        context = ssl.create_default_context(cafile=config.ca_file) if config.ca_file else httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(f"ca_file {config.ca_file} cannot be used: {error}") from error
    if config.client_cert:
        files = config.client_cert if isinstance(config.client_cert, tuple) else (config.client_cert,)
        try:
            context.load_cert_chain(*files)
        except OSError as error:
            raise ConfigurationError(f"client_cert {files[0]} cannot be used: {error}") from error
    return context


class _Line:
    """What both connections have: the client's name, its limits, and how a call is put into a request."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.options = _options(config)
        self.bearer = _Bearer(config, self.options)
        name = hashlib.sha256(config.access_token.encode()).hexdigest() if config.access_token else config.client_id
        self._client = (config.base_url, name)

    def limiter(self, url: str) -> Limiter | None:
        """What holds calls of this path back; its first segment is the API version."""
        return shared(self._client, url.split("/", 2)[1], self.config.rate_limit)

    def arguments(self, call: Call, manner: Manner, token: Token) -> dict[str, Any]:
        """The arguments of an HTTP request, to this tenant and nowhere else."""
        assert call.url.startswith("/"), "a path cannot lead to another host"
        form = {"data": call.fields, "files": call.files} if call.fields or call.files else {}
        return {
            "method": call.method,
            "url": self.config.base_url + call.url,
            "params": call.params or None,  # an empty list would have httpx read the address twice
            "headers": {**manner.headers, **call.headers, "Authorization": f"Bearer {token.value}"},
            "content": call.content,
            "timeout": manner.timeout,
            **form,
        }

    def exchange(self, operation: Operation, call: Call, manner: Manner) -> Exchange:
        return Exchange(operation, call, manner.retry, host=self.config.base_url, safe=operation.id in READING)


@attrs.define
class _Turn:
    """A slot of the limiter, from before an attempt until after it."""

    limiter: Limiter | None
    sent: bool = False

    def __enter__(self) -> Self:
        return self

    def heard(self, answer: Answer) -> Answer:
        """Where the service says that it will refuse all for some time, nobody else needs to find out."""
        if self.limiter is not None and answer.status == 429:
            after = seconds_of(answer.headers.get("retry-after", ""), datetime.datetime.now(datetime.UTC))
            self.limiter.penalise(min(after or 0.0, LONGEST))
        return answer

    def __exit__(self, kind: object, error: BaseException | None, _: object) -> None:
        if self.limiter is not None:
            self.limiter.release(sent=self.sent and not isinstance(error, _UNSENT))


class Connection:
    """Sends calls to one tenant, with its token; threads may share it.

    Args:
        config: how to reach the tenant.

    Raises:
        ConfigurationError: for a certificate that cannot be used.
    """

    def __init__(self, config: Config) -> None:
        self._line = _Line(config)
        self._http = httpx.Client(**self._line.options)
        self._gate = threading.BoundedSemaphore(config.max_connections)

    def send(self, operation: Operation, call: Call, manner: Manner, sink: Sink | None = None) -> Exchange:
        """Send a call and wait for the answer, which is the exchange's last.

        Args:
            operation: what is called.
            call: what to send.
            manner: how to send it.
            sink: where the body of a success goes; None keeps it in memory.

        Raises:
            ApiError, AuthenticationError, NoAnswerError: see there.
        """
        exchange = self._line.exchange(operation, call, manner)
        limiter = self._line.limiter(call.url)

        def attempt() -> tuple[Answer, Token]:
            began = time.monotonic()
            if limiter is not None:
                limiter.acquire()
            exchange.held_back += time.monotonic() - began
            with _Turn(limiter) as turn, self._gate:
                token = self._line.bearer.token(exchange.refused)
                request = self._http.build_request(**self._line.arguments(call, manner, token))
                turn.sent = True
                with _rewinding(exchange, sink), contextlib.closing(self._http.send(request, stream=True)) as response:
                    return turn.heard(_read(response, sink)), token

        _repeat(exchange, attempt)
        return exchange

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


class AsyncConnection:
    """Sends calls to one tenant with asyncio; tasks of one event loop may share it. See `Connection`."""

    def __init__(self, config: Config) -> None:
        self._line = _Line(config)
        import asyncio  # here, because programs without tasks need not load it

        self._http = httpx.AsyncClient(**self._line.options)
        self._gate = asyncio.Semaphore(config.max_connections)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, operation: Operation, call: Call, manner: Manner, sink: Sink | None = None) -> Exchange:
        """Send a call and await the answer; raises what `Connection.send` raises.

        Raises:
            RuntimeError: in another event loop than the first call's, to which the connections belong.
        """
        self._check_loop()
        exchange = self._line.exchange(operation, call, manner)
        limiter = self._line.limiter(call.url)

        async def attempt() -> tuple[Answer, Token]:
            began = time.monotonic()
            if limiter is not None:
                await limiter.acquire_async()
            exchange.held_back += time.monotonic() - began
            with _Turn(limiter) as turn:
                async with self._gate:
                    token = await self._line.bearer.token_async(exchange.refused)
                    request = self._http.build_request(**self._line.arguments(call, manner, token))
                    turn.sent = True
                    with _rewinding(exchange, sink):
                        async with contextlib.aclosing(await self._http.send(request, stream=True)) as response:
                            return turn.heard(await _read_async(response, sink)), token

        await _repeat_async(exchange, attempt)
        return exchange

    def _check_loop(self) -> None:
        import asyncio

        running = asyncio.get_running_loop()
        self._loop = self._loop or running
        if self._loop is not running:
            raise RuntimeError(
                "this AsyncTenant has connections in another event loop: open one in each, such as with "
                "`async with AsyncTenant(...)` inside the function that asyncio.run is given"
            )

    async def aclose(self) -> None:
        """Close the connections."""
        if self._loop is not None:
            self._check_loop()
        await self._http.aclose()


def _read(response: httpx.Response, sink: Sink | None) -> Answer:
    if sink is None or not response.is_success:
        response.read()
        return _answer(response)
    for piece in response.iter_bytes(PIECE):
        sink.write(piece)
    return _answer(response, b"")


async def _read_async(response: httpx.Response, sink: Sink | None) -> Answer:
    if sink is None or not response.is_success:
        await response.aread()
        return _answer(response)
    import asyncio

    async for piece in response.aiter_bytes(PIECE):
        await asyncio.to_thread(sink.write, piece)
    return _answer(response, b"")


@contextlib.contextmanager
def _rewinding(exchange: Exchange, sink: Sink | None) -> Iterator[None]:
    """When a download breaks off, take back what was written, so that the call can be repeated."""
    try:
        yield
    except _TROUBLE:
        exchange.repeatable = sink is None or sink.rewind()
        raise
