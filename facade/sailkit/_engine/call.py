"""The life of a call, as one generator: rate limiter, connection limit, token, sending, decision, waiting."""

from __future__ import annotations

import datetime
import functools
import hashlib
from typing import Any, Final, TypeVar

import attrs

from sailkit._warnings import OperationWarnings
from sailkit.config import Config
from sailkit.errors import ApiError, UnreadableResponseError
from sailkit.files import Sink
from sailkit.response import Response
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest, Request

from .call_state import CallState, repeat
from .effects import AcquireSlot, Send, Steps
from .interfaces import RawResponse, Token, Transport, TransportError
from .rate_limit import RateLimiter, make_gate, shared_limiter
from .request_building import CallPolicy, build_http_request, warn_deprecated
from .retry_decision import READ_ONLY_OPERATIONS, parse_retry_after
from .tokens import ClientCredentials, FixedToken, TokenProvider
from .waiting import StopSignal

MAX_PENALTY: Final = 60.0  # seconds for which one response with status 429 stops all calls

T = TypeVar("T")


class Connection:
    """The parts of the engine that all calls to one tenant share."""

    def __init__(self, config: Config, transport: Transport) -> None:
        self.base_url = config.base_url
        self.transport = transport
        self.gate = make_gate(config.max_connections)  # so that calls get a connection in the order in which they came
        self.stop = StopSignal("this tenant is closed; create another one")
        self.warnings = OperationWarnings()
        self._rate_limit = config.rate_limit
        token = config.access_token
        self.tokens: TokenProvider = FixedToken(token) if token else ClientCredentials(config, transport)
        self._client = (config.base_url, hashlib.sha256(token.encode()).hexdigest() if token else config.client_id)

    def rate_limiter(self, url: str) -> RateLimiter | None:
        """Return the rate limiter of a path, whose first segment is the API version."""
        return shared_limiter(self._client, url.split("/", 2)[1], self._rate_limit)


@attrs.define
class CallResult:
    """The end of a successful call: its state, and its last response."""

    state: CallState
    response: RawResponse

    def decode(self, request: Request[T]) -> T:
        """Return the result of the call; raise `UnreadableResponseError` if the body does not match its media type."""
        response, operation = self.response, request.operation
        try:
            return request.decode(response.status, response.media_type, response.content)
        except (ValueError, RecursionError) as error:
            raise UnreadableResponseError(
                f"{operation.method} {operation.path} returned {response.status} and {len(response.content)} bytes of "
                f"{response.media_type or 'no media type'} that cannot be decoded: {error}"
            ) from error

    def with_parsed(self, parsed: T) -> Response[T]:
        """Return the public response."""
        raw, state = self.response, self.state
        return Response(parsed, raw.status, raw.headers, raw.request_id, state.attempts, elapsed=state.elapsed)


def call(
    connection: Connection, policy: CallPolicy, request: Request[Any], sink: Sink | None = None
) -> Steps[CallResult]:
    """Make a call; the body of its successful response goes into the sink. Raises: see `Tenant.send`."""
    http_request = build_http_request(request, policy, connection.warnings)
    operation = request.operation
    try:
        return (yield from _call_once(connection, policy, operation, http_request, sink))
    except ApiError as error:
        changed_request = policy.experimental.resend(http_request, error)
        if changed_request is None:
            raise
    return (yield from _call_once(connection, policy, operation, changed_request, sink))


def _call_once(
    connection: Connection, policy: CallPolicy, operation: Operation, request: HttpRequest, sink: Sink | None
) -> Steps[CallResult]:
    connection.transport.check_usable()
    read_only = operation.id in READ_ONLY_OPERATIONS
    state = CallState(operation, request, policy.retry, host=connection.base_url, read_only=read_only, sink=sink)
    response = yield from repeat(state, functools.partial(_attempt, connection, policy, state))
    if response.headers.get("x-deprecated", "").lower() == "true":
        warn_deprecated(operation, connection.warnings)
    return CallResult(state, response)


def _attempt(connection: Connection, policy: CallPolicy, state: CallState) -> Steps[tuple[RawResponse, Token]]:
    """Send the request once. The token comes after rate limiter and connection, so that it does not age meanwhile."""
    limiter = connection.rate_limiter(state.request.url)
    if limiter is None:
        return (yield from _send(connection, policy, state))
    began = state.elapsed
    held_up = yield AcquireSlot(limiter, max(0.0, policy.retry.budget - (began - state.slot_wait)))
    state.slot_wait += state.elapsed - began - held_up
    state.sent, penalty = False, 0.0
    try:
        response, token = yield from _send(connection, policy, state)
        penalty = _penalty(response)
    finally:
        limiter.release(sent=state.sent, penalty=penalty)
    return response, token


def _send(connection: Connection, policy: CallPolicy, state: CallState) -> Steps[tuple[RawResponse, Token]]:
    yield AcquireSlot(connection.gate)
    try:
        token = yield from connection.tokens.token(state.refused)
        # The headers have no name here, so that the token is not a local variable in tracebacks.
        request = connection.transport.build(
            state.request, policy.add_headers(state.request.headers, token), policy.timeout
        )
        state.sent = True
        return (yield Send(connection.transport, request, state.sink)), token
    except TransportError as error:
        state.sent = error.kind != "unsent"
        state.rewindable = state.sink is None or state.sink.rewind()
        raise
    finally:
        connection.gate.release(sent=False)


def _penalty(response: RawResponse) -> float:
    """Seconds for which the service refuses all requests, so that no other call has to find out."""
    if response.status != 429:
        return 0.0
    seconds = parse_retry_after(response.headers.get("retry-after", ""), datetime.datetime.now(datetime.UTC))
    return min(seconds or 0.0, MAX_PENALTY)
