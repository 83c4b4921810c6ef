"""Call state: the attempts of one call so far, the decision after each of them, and their repetition."""

from __future__ import annotations

import datetime
import logging
import random
import time
from collections.abc import Callable
from typing import Final

import attrs

from sailkit.errors import ApiError, ClosedError, NoResponseError, SailkitError, UnreadableResponseError
from sailkit.files import Sink
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .effects import Sleep, Steps
from .interfaces import RawResponse, Token, TransportError
from .retry_decision import Failure, decide_wait, parse_retry_after

MAX_REFUSED_TOKENS: Final = 10  # in one call: a token may be revoked while the call is under way
MAX_NEW_REFUSED_TOKENS: Final = 4  # of these, tokens that the service has never accepted

log = logging.getLogger("sailkit")


@attrs.define(eq=False)
class CallState:
    """The state of one call."""

    operation: Operation
    request: HttpRequest
    _policy: RetryPolicy
    _host: str = attrs.field(default="", kw_only=True)  # the address of the service, for messages
    sink: Sink | None = attrs.field(default=None, kw_only=True)  # for the body of a success
    _read_only: bool = attrs.field(default=False, kw_only=True)  # may be repeated whatever its method
    _now: Callable[[], float] = attrs.field(default=time.monotonic, kw_only=True)
    _random: Callable[[], float] = attrs.field(default=random.random, kw_only=True)

    response: RawResponse | None = attrs.field(default=None, init=False)  # the last one
    refused: Token | None = attrs.field(default=None, init=False)  # the last token that the service has refused
    attempts: int = attrs.field(default=0, init=False)
    slot_wait: float = attrs.field(default=0.0, init=False)  # seconds, which the time budget does not include
    sent: bool = attrs.field(default=False, init=False)  # whether the last attempt may have reached the service
    rewindable: bool = attrs.field(default=True, init=False)  # whether the response's body can be written again
    _refused_tokens: int = attrs.field(default=0, init=False)
    _new_refused_tokens: int = attrs.field(default=0, init=False)
    _started: float = attrs.field(default=attrs.Factory(lambda self: self._now(), takes_self=True), init=False)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._now() - self._started

    def handle_failure(self, error: TransportError) -> float:
        """Return the seconds to wait after an attempt without response, or raise `NoResponseError`."""
        cause, operation = error.__cause__ or error, self.operation
        if error.kind == "closed":
            raise ClosedError(f"{operation.method} {operation.path} ended, because the tenant was closed") from cause
        reason = str(cause) or type(cause).__name__
        no_response = NoResponseError(
            f"{operation.method} {operation.path} got no response from {self._host}: {reason}"
        )
        no_response.__cause__ = cause
        return self._wait_or_raise(no_response, Failure(error.kind))

    def handle_unreadable(self, error: UnreadableResponseError) -> float:
        """Return the seconds to wait after a success whose body is of no use, or raise the error."""
        return self._wait_or_raise(error, Failure("broken"))

    def handle_response(self, response: RawResponse, token: Token | None) -> float | None:
        """Return the seconds to wait after an error response, None after a success, or raise `ApiError`."""
        self.response = response
        if 200 <= response.status < 300:
            self.attempts += 1
            self._log_end(response)
            if token is not None:
                token.accepted = True
            return None
        error = ApiError.from_response(self.operation, response.status, response.headers, response.content)
        if token is not None and self._may_replace(token, response.status):
            self.attempts += 1
            self._check_repeatable(error)
            self.refused = token
            return 0.0
        retry_after = parse_retry_after(error.retry_after, datetime.datetime.now(datetime.UTC))
        return self._wait_or_raise(error, Failure("status", response.status, retry_after))

    def _may_replace(self, token: Token, status: int) -> bool:
        """Whether the call may succeed with another token."""
        if status != 401:
            token.accepted = True
            return False
        self._refused_tokens += 1
        self._new_refused_tokens += not token.accepted
        too_many = self._refused_tokens > MAX_REFUSED_TOKENS or self._new_refused_tokens >= MAX_NEW_REFUSED_TOKENS
        return not (token.fixed or too_many)

    def _wait_or_raise(self, error: SailkitError, failure: Failure) -> float:
        self.attempts += 1
        attempt = self.attempts - self._refused_tokens  # an attempt with another token is not a repetition
        method = "GET" if self._read_only else self.request.method
        elapsed = self.elapsed - self.slot_wait
        wait = decide_wait(self._policy, method, attempt, failure, elapsed, self._random())
        if wait is None:
            self._log_end(error)
            raise error
        self._check_repeatable(error)
        reason = f"status {failure.status}" if failure.status else type(error.__cause__ or error).__name__
        method, path = self.operation.method, self.operation.path
        log.info("%s %s: attempt %d ended with %s, next in %.3f s", method, path, self.attempts, reason, wait)
        return wait

    def _check_repeatable(self, error: SailkitError) -> None:
        contents = [content for _, (_, content, _) in self.request.files]
        can_send_again = all(isinstance(c, (bytes, str)) or (hasattr(c, "seekable") and c.seekable()) for c in contents)
        if not (self.rewindable and can_send_again):
            error.add_note("The call was not repeated, because a file that it reads or writes cannot be rewound.")
            self._log_end(error)
            raise error

    def _log_end(self, result: RawResponse | SailkitError) -> None:
        status = getattr(result, "status", None) or "no response"
        ids = (self.operation.id, getattr(result, "request_id", "") or "without id")
        text = "%s %s: %s, attempt %d, %.3f s (operation %s, request %s)"
        log.debug(text, self.operation.method, self.operation.path, status, self.attempts, self.elapsed, *ids)


def repeat(
    state: CallState, attempt: Callable[[], Steps[tuple[RawResponse, Token]] | Steps[tuple[RawResponse, None]]]
) -> Steps[RawResponse]:
    """Attempt a call until it succeeds, and return its response; an attempt also returns the token that was sent."""
    while True:
        try:
            response, token = yield from attempt()
        except TransportError as error:
            wait: float | None = state.handle_failure(error)
        except UnreadableResponseError as error:
            wait = state.handle_unreadable(error)
        else:
            wait = state.handle_response(response, token)
            if wait is None:
                return response
        if wait:
            yield Sleep(wait)
