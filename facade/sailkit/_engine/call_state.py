"""Call state: the attempts of one call so far, the decision after each of them, and their repetition."""

from __future__ import annotations

import datetime
import logging
import random as _random
import time
from collections.abc import Callable
from typing import Any, Final

from sailkit.errors import ApiError, NoResponseError, SailkitError
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .effects import Sleep, Steps
from .interfaces import RawResponse, Token, TransportError
from .retry_decision import Failure, decide_wait, parse_retry_after

__all__ = ["CallState", "repeat"]

MAX_REFUSED_TOKENS: Final = 10  # in one call: a token may be revoked while the call is under way
MAX_NEW_REFUSED_TOKENS: Final = 4  # of these, tokens that the service has never accepted

log = logging.getLogger("sailkit")


class CallState:
    """The state of one call.

    Args:
        operation: the operation that is called.
        request: the HTTP request that is sent.
        policy: the retry policy.
        host: the address of the service, for messages.
        read_only: whether the operation only reads, so that it may be repeated whatever its method.
        now: a monotonic clock, in seconds.
        random: returns a random number from 0 to 1.

    Attributes:
        response: the last response.
        refused: the token that the service has refused last.
        attempts: the number of attempts so far.
        slot_wait: seconds of waiting for the rate limiter, which the time budget does not include.
        sent: whether the last attempt may have reached the service.
        rewindable: whether the destination of the response's body can be written again.
    """

    def __init__(
        self,
        operation: Operation,
        request: HttpRequest,
        policy: RetryPolicy,
        *,
        host: str = "",
        read_only: bool = False,
        now: Callable[[], float] = time.monotonic,
        random: Callable[[], float] = _random.random,
    ) -> None:
        self.operation = operation
        self.request = request
        self.response: RawResponse | None = None
        self.refused: Token | None = None
        self.attempts = 0
        self.slot_wait = 0.0
        self.sent = False
        self.rewindable = True
        self._policy = policy
        self._host = host
        self._method = "GET" if read_only else request.method
        self._now = now
        self._random = random
        self._started = now()
        self._refused_tokens = self._new_refused_tokens = 0

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._now() - self._started

    def handle_failure(self, error: TransportError) -> float:
        """Decide after an attempt without response.

        Returns:
            seconds to wait before the next attempt.

        Raises:
            NoResponseError: if the call has failed; its cause is the HTTP library's exception.
        """
        cause, operation = error.__cause__ or error, self.operation
        reason = str(cause) or type(cause).__name__
        no_response = NoResponseError(
            f"{operation.method} {operation.path} got no response from {self._host}: {reason}"
        )
        no_response.__cause__ = cause
        return self._wait_or_raise(no_response, Failure(error.kind))

    def handle_response(self, response: RawResponse, token: Token | None) -> float | None:
        """Decide after a response.

        Args:
            response: the response.
            token: the token that was sent; None for a call without token.

        Returns:
            seconds to wait before the next attempt, or None if the response is a success.

        Raises:
            ApiError: if the call has failed.
        """
        self.response = response
        if 200 <= response.status < 300:
            self.attempts += 1
            self._log_end(response.status, response.headers.get("slpt-request-id", ""))
            if token is not None:
                token.accepted = True
            return None
        error = ApiError.from_response(self.operation, response.status, response.headers, response.content)
        if token is not None and self._may_replace(token, response.status):
            self.attempts += 1
            self._check_repeatable(error)
            self.refused = token
            return 0.0
        now = datetime.datetime.now(datetime.UTC)
        retry_after = parse_retry_after(error.retry_after, now) if error.retry_after else None
        return self._wait_or_raise(error, Failure("status", response.status, retry_after))

    def _may_replace(self, token: Token, status: int) -> bool:
        """Whether the call may succeed with another token."""
        if status != 401:
            token.accepted = True
            return False
        self._refused_tokens += 1
        self._new_refused_tokens += not token.accepted
        return (
            not token.fixed
            and self._refused_tokens <= MAX_REFUSED_TOKENS
            and self._new_refused_tokens < MAX_NEW_REFUSED_TOKENS
        )

    def _wait_or_raise(self, error: SailkitError, failure: Failure) -> float:
        self.attempts += 1
        attempt = self.attempts - self._refused_tokens  # an attempt with another token is not a repetition
        elapsed = self.elapsed - self.slot_wait
        wait = decide_wait(self._policy, self._method, attempt, failure, elapsed, self._random())
        if wait is None:
            self._log_error(error)
            raise error
        self._check_repeatable(error)
        reason = f"status {failure.status}" if failure.status else type(error.__cause__ or error).__name__
        method, path = self.operation.method, self.operation.path
        log.info("%s %s: attempt %d ended with %s, next in %.3f s", method, path, self.attempts, reason, wait)
        return wait

    def _check_repeatable(self, error: SailkitError) -> None:
        if not (self.rewindable and _can_send_again(self.request)):
            error.add_note("The call was not repeated, because a file that it reads or writes cannot be rewound.")
            self._log_error(error)
            raise error

    def _log_error(self, error: SailkitError) -> None:
        status, request_id = (error.status, error.request_id) if isinstance(error, ApiError) else (0, "")
        self._log_end(status, request_id)

    def _log_end(self, status: int, request_id: str) -> None:
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s %s: %s, attempt %d, %.3f s (operation %s, request %s)",
                self.operation.method,
                self.operation.path,
                status or "no response",
                self.attempts,
                self.elapsed,
                self.operation.id,
                request_id or "without id",
            )


def repeat(
    state: CallState, attempt: Callable[[], Steps[tuple[RawResponse, Token]] | Steps[tuple[RawResponse, None]]]
) -> Steps[RawResponse]:
    """Attempt a call until it succeeds, and return its response.

    Args:
        state: the state of the call, which decides after each attempt.
        attempt: begins an attempt, which returns a response and the token that was sent.

    Raises:
        ApiError: if the call ends with an error response.
        NoResponseError: if the call ends without response.
    """
    while True:
        try:
            response, token = yield from attempt()
        except TransportError as error:
            wait: float | None = state.handle_failure(error)
        else:
            wait = state.handle_response(response, token)
            if wait is None:
                return response
        if wait:
            yield Sleep(wait)


def _can_send_again(request: HttpRequest) -> bool:
    """Whether the files of a request are bytes, or can be read again from their beginning."""
    contents = [content for _, (_, content, _) in request.files]
    return all(isinstance(content, (bytes, str)) or _is_seekable(content) for content in contents)


def _is_seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", lambda: False)())
