"""The life of a call, as one generator: rate limiter, connection limit, token, sending, decision, waiting."""

from __future__ import annotations

import datetime
import functools
import math
import os
import time
import weakref
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from sailkit._secrets import SecretMask
from sailkit._warnings import OperationWarnings
from sailkit.config import Config
from sailkit.errors import ApiError, UnreadableResponseError
from sailkit.files import Sink
from sailkit.response import Headers, Response
from sailkit_core.request import HttpRequest, Request

from .call_state import CallState, repeat
from .effects import AcquireSlot, Pause, Send, Steps
from .interfaces import RawResponse, Token, Transport, TransportError
from .rate_limit import RateLimiter, api_version, make_gate, reset_limiters, shared_limiter
from .request_building import CallPolicy, build_http_request, warn_deprecated
from .retry_decision import is_read, parse_retry_after
from .tokens import ClientCredentials, FixedToken, FunctionTokens, TokenProvider
from .waiting import StopSignal

if TYPE_CHECKING:
    from sailkit.middleware import OutgoingRequest

    from .coordination import Coordination
    from .middleware import Chain

MAX_PENALTY: Final = 60.0  # seconds for which one response with status 429 stops all calls
DECODED: Final = 4  # times the memory of its bytes that a response takes together with its result

T = TypeVar("T")
R = TypeVar("R")


class Connection:
    """The parts of the engine that all calls to one tenant share."""

    def __init__(self, config: Config, transport: Transport) -> None:
        self.base_url = config.base_url
        self.transport = transport
        self.max_connections = config.max_connections
        self.gate = make_gate(config.max_connections)  # so that calls get a connection in the order in which they came
        self.stop = StopSignal("this tenant is closed; create another one")
        self.warnings = OperationWarnings()
        self.rate_limit = config.rate_limit
        token = config.access_token
        self.secrets = SecretMask((config.client_secret, config.access_token, *transport.secrets))
        self._coordination = _coordination(config)
        self.tokens = _token_provider(config, transport, self.secrets, self._coordination)
        client: Any = _digest(token) if token else config.client_id or config.token
        self._client = (config.base_url, client)
        _connections.add(self)

    def rate_limiter(self, url: str) -> RateLimiter | None:
        """Return the rate limiter of the API version that a path names."""
        if self._coordination is not None:
            return self._coordination.limiter(api_version(url), self.stop)
        return shared_limiter(self._client, api_version(url), self.rate_limit)

    def reset(self) -> None:
        """Replace what a forked process must not share with its parent, whose threads do not exist in it."""
        self.transport.reset()
        self.gate = make_gate(self.max_connections)
        self.stop.reset()
        self.tokens.reset()


def _digest(token: str) -> str:
    import hashlib  # here, because most clients have credentials instead of a token

    return hashlib.sha256(token.encode()).hexdigest()


def _coordination(config: Config) -> Coordination | None:
    if config.coordinator is None:
        return None
    from .coordination import Coordination, client_name  # here, because it requires an extra

    return Coordination(config, config.coordinator, client_name(config))


def _token_provider(
    config: Config, transport: Transport, secrets: SecretMask, coordination: Coordination | None
) -> TokenProvider:
    if coordination is not None and (provider := coordination.token_provider(config, transport, secrets)):
        return provider
    if config.access_token:
        return FixedToken(config.access_token)
    if config.token is not None:
        return FunctionTokens(config.token, secrets)
    return ClientCredentials(config, transport, secrets)


_connections: weakref.WeakSet[Connection] = weakref.WeakSet()


def _reset_after_fork() -> None:
    reset_limiters()
    for connection in [*_connections]:
        connection.reset()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_reset_after_fork)


class CallResult(NamedTuple, Generic[T]):
    """The end of a successful call: its result, its state, and its last response."""

    parsed: T
    state: CallState
    response: RawResponse

    def with_parsed(self, parsed: R) -> Response[R]:
        """Return the public response with this result."""
        raw, state = self.response, self.state
        return Response(
            parsed, raw.status, raw.headers, raw.request_id, state.attempts, state.active_time, state.held_back
        )


class _Call(NamedTuple, Generic[T]):
    """What stays the same in a call that is sent once, twice, or by middleware."""

    connection: Connection
    policy: CallPolicy
    request: Request[T]
    sink: Sink | None
    deadline: float
    pauses: bool
    context: dict[str, Any]


def call(
    connection: Connection,
    policy: CallPolicy,
    request: Request[T],
    sink: Sink | None = None,
    *,
    pauses: bool = False,
) -> Steps[CallResult[T]]:
    """Make a call. Raises: see `Tenant.send`.

    Args:
        sink: for the body of a successful response.
        pauses: whether to yield a `Pause` between a response and its decoding, or with middleware that is a coroutine
            function around calls, which cannot be left in between, after both.
    """
    deadline = math.inf if policy.deadline is None else time.monotonic() + policy.deadline
    http_request = build_http_request(request, policy, connection.warnings)
    this = _Call(connection, policy, request, sink, deadline, pauses, {})
    try:
        return (yield from _perform_around(this, http_request))
    finally:
        http_request.close()


def _perform_around(this: _Call[T], http_request: HttpRequest) -> Steps[CallResult[T]]:
    """Make a call within the middleware around calls."""
    chain, request = this.policy.middleware, this.request
    if chain is None or not chain.is_around_calls:
        return (yield from _perform(this, http_request))
    result: CallResult[T] | None = None

    def proceed(outgoing: HttpRequest) -> Steps[RawResponse]:
        nonlocal result
        result = yield from _perform(this, outgoing)
        return result.response

    from .middleware import CallInfo  # loaded with the chain

    info = CallInfo(request.operation, this.connection.base_url, this.context)
    began = time.monotonic()
    response = yield from chain.around_call(info, http_request, proceed)
    if this.pauses:  # again, where the one before was seen
        waited = result.state.slot_wait if result else 0.0
        yield Pause(time.monotonic() - began - waited, DECODED * len(response.content))
    if result is not None and response is result.response:
        return result
    state = result.state if result else CallState(request.operation, http_request, this.policy.retry)
    return CallResult(_decode_own(request, this.sink, response, this.connection.secrets), state, response)


def _perform(this: _Call[T], http_request: HttpRequest) -> Steps[CallResult[T]]:
    """Send a request, and once more with the experimental header if the service asks for it."""
    try:
        return (yield from _perform_once(this, http_request))
    except ApiError as error:
        changed_request = this.policy.experimental.resend(http_request, error)
        if changed_request is None:
            raise
    return (yield from _perform_once(this, changed_request))


def _perform_once(this: _Call[T], http_request: HttpRequest) -> Steps[CallResult[T]]:
    connection, policy, operation = this.connection, this.policy, this.request.operation
    connection.transport.check_usable()
    state = CallState(
        operation,
        http_request,
        policy.retry,
        host=connection.base_url,
        sink=this.sink,
        decode=functools.partial(_decode, this.request, this.sink),
        secrets=connection.secrets,
        read_only=is_read(http_request.method, http_request.url),
        timeout=policy.timeout,
        deadline=this.deadline,
        context=this.context,
    )
    attempt = _attempt_and_pause if this.pauses else _attempt
    response = yield from repeat(state, functools.partial(attempt, connection, policy, state))
    if response.headers.get("x-deprecated", "").lower() == "true":
        warn_deprecated(operation, connection.warnings)
    return CallResult(state.parsed, state, response)


def _decode(request: Request[Any], sink: Sink | None, response: RawResponse) -> Any:
    return None if sink is not None else request.decode(response.status, response.media_type, response.content)


def _decode_own(request: Request[Any], sink: Sink | None, response: RawResponse, secrets: SecretMask) -> Any:
    """Return the result of a response that middleware has made instead of a call, or raise its error."""
    if not 200 <= response.status < 300:
        raise ApiError.from_response(request.operation, response.status, response.headers, response.content, secrets)
    _write_body(sink, response)
    return _decode(request, sink, response)


def _write_body(sink: Sink | None, response: RawResponse) -> None:
    """Write the body of a response that did not come from the service into a sink, instead of what was written."""
    if sink is not None:
        sink.rewind()
        sink.begin(response.status, response.headers)
        sink.write(response.content)
        sink.end()


def _attempt_and_pause(
    connection: Connection, policy: CallPolicy, state: CallState
) -> Steps[tuple[RawResponse, Token]]:
    response, token = yield from _attempt(connection, policy, state)
    began = state.elapsed
    yield Pause(began - state.slot_wait, len(response.content))
    state.slot_wait += state.elapsed - began
    return response, token


def _attempt(connection: Connection, policy: CallPolicy, state: CallState) -> Steps[tuple[RawResponse, Token]]:
    """Send the request once. The token comes after rate limiter and connection, so that it does not age meanwhile."""
    limiter = connection.rate_limiter(state.request.url)
    if limiter is None:
        return (yield from _send(connection, policy, state))
    began = state.elapsed
    patience = max(0.0, policy.retry.budget - (began - state.slot_wait))
    slot = AcquireSlot(limiter, patience, state.explicit_deadline)
    state.sent, penalty = False, 0.0
    try:
        held_up = yield slot
        state.slot_wait += state.elapsed - began - held_up
        state.held_back += state.elapsed - began
        response, token = yield from _send(connection, policy, state)
        penalty = _penalty(response)
    finally:
        slot.release(sent=state.sent, penalty=penalty)
    return response, token


def _send(connection: Connection, policy: CallPolicy, state: CallState) -> Steps[tuple[RawResponse, Token]]:
    began, since = state.elapsed, time.monotonic()
    slot = AcquireSlot(connection.gate, deadline=state.explicit_deadline)
    try:
        yield slot
        state.slot_wait += state.elapsed - began
        token = yield from connection.tokens.token(state.refused, deadline=state.explicit_deadline, since=since)
        if policy.middleware is not None:
            return (yield from _send_through(connection, policy, policy.middleware, state, token)), token
        # The headers have no name here, so that the token is not a local variable in tracebacks.
        request = connection.transport.build(
            state.request, policy.add_headers(state.request.headers, token), policy.timeout
        )
        return (yield Send(connection.transport, request, state.sink, state.begin_attempt())), token
    except (TransportError, UnreadableResponseError) as error:
        state.sent &= getattr(error, "kind", "") not in ("unsent", "invalid")
        state.rewindable = state.sink is None or state.sink.rewind()
        raise
    finally:
        slot.release()


def _send_through(
    connection: Connection, policy: CallPolicy, chain: Chain, state: CallState, token: Token
) -> Steps[RawResponse]:
    """Send the request through the middleware around attempts."""
    sent: RawResponse | None = None

    def proceed(outgoing: OutgoingRequest) -> Steps[RawResponse]:
        nonlocal sent
        request = connection.transport.build(outgoing, outgoing.headers, policy.timeout)
        sent = yield Send(connection.transport, request, state.sink, state.begin_attempt())
        return sent

    from .middleware import CallInfo  # loaded with the chain

    response = yield from chain.around_attempt(
        CallInfo(state.operation, connection.base_url, state.context),
        state.request,
        Headers(policy.add_headers(state.request.headers, token)),
        state.attempts + 1,
        proceed,
    )
    if response is not sent and 200 <= response.status < 300:
        _write_body(state.sink, response)
    return response


def _penalty(response: RawResponse) -> float:
    """Seconds for which the service refuses all requests, so that no other call has to find out."""
    if response.status != 429:
        return 0.0
    seconds = parse_retry_after(response.headers.get("retry-after", ""), datetime.datetime.now(datetime.UTC))
    return min(seconds or 0.0, MAX_PENALTY)
