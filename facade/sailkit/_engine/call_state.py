"""Call state: the attempts of one call so far, the decision after each of them, and their repetition."""

from __future__ import annotations

import datetime
import logging
import math
import random
import time
from collections.abc import Callable
from typing import Any, Final

import attrs

from sailkit._secrets import SecretMask
from sailkit.errors import (
    EARLIER_ATTEMPT,
    NO_SECRETS,
    ApiError,
    ClosedError,
    DeadlineError,
    NoResponseError,
    RequestError,
    SailkitError,
    UnreadableResponseError,
)
from sailkit.files import Sink
from sailkit.retry import RetryPolicy
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .effects import Sleep, Steps
from .interfaces import RawResponse, Token, TransportError
from .retry_decision import READ_ONLY_METHODS, Failure, decide_wait, parse_retry_after

MAX_REFUSED_TOKENS: Final = 10  # in one call: a token may be revoked while the call is under way
MAX_NEW_REFUSED_TOKENS: Final = 4  # of these, tokens that the service has never accepted

log = logging.getLogger("sailkit")


@attrs.define(eq=False, repr=False)
class CallState:
    """The state of one call."""

    operation: Operation
    request: HttpRequest
    _policy: RetryPolicy
    _host: str = attrs.field(default="", kw_only=True)  # the address of the service, for messages
    sink: Sink | None = attrs.field(default=None, kw_only=True)  # for the body of a success
    _decode: Callable[[RawResponse], Any] = attrs.field(default=lambda _: None, kw_only=True)
    _secrets: SecretMask = attrs.field(default=NO_SECRETS, kw_only=True)
    _read_only: bool = attrs.field(default=False, kw_only=True)  # may be repeated whatever its method
    _timeout: float = attrs.field(default=60.0, kw_only=True)  # seconds; limits the call if the budget is 0
    # The time of the clock at which the call ends, or infinity.
    explicit_deadline: float = attrs.field(default=math.inf, kw_only=True, alias="deadline")
    context: dict[str, Any] = attrs.field(factory=dict, kw_only=True)  # of the middleware
    _now: Callable[[], float] = attrs.field(default=time.monotonic, kw_only=True)
    _random: Callable[[], float] = attrs.field(default=random.random, kw_only=True)

    response: RawResponse | None = attrs.field(default=None, init=False)  # the last one
    parsed: Any = attrs.field(default=None, init=False)  # the result of the call
    refused: Token | None = attrs.field(default=None, init=False)  # the last token that the service has refused
    attempts: int = attrs.field(default=0, init=False)
    slot_wait: float = attrs.field(default=0.0, init=False)  # seconds, which the time budget does not include
    held_back: float = attrs.field(default=0.0, init=False)  # seconds, by a rate limit
    sent: bool = attrs.field(default=False, init=False)  # whether the last attempt may have reached the service
    rewindable: bool = attrs.field(default=True, init=False)  # whether the response's body can be written again
    _attempt_deadline: float = attrs.field(default=math.inf, init=False)
    _may_be_done: bool = attrs.field(default=False, init=False)  # by an attempt before the last one
    _internal_errors: int = attrs.field(default=0, init=False)  # responses with status 500
    _refused_tokens: int = attrs.field(default=0, init=False)
    _new_refused_tokens: int = attrs.field(default=0, init=False)
    _started: float = attrs.field(default=attrs.Factory(lambda self: self._now(), takes_self=True), init=False)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._now() - self._started

    @property
    def active_time(self) -> float:
        """Seconds since the call began, without those for which a rate limit held it back."""
        return max(0.0, self.elapsed - self.held_back)

    def begin_attempt(self) -> float | None:
        """Return the time of the clock by which the attempt that is sent now must have ended; None for no limit.

        Files may be large, and only an explicit deadline limits them. An attempt that begins late in the budget still
        has the time-out, or as much as the budget.
        """
        self.sent, self._attempt_deadline = True, self.explicit_deadline
        if self.sink is None and all(name is None for _, (name, _, _) in self.request.files):
            budget = self._policy.budget or self._timeout
            latest = max(self._started + self.slot_wait + budget, self._now() + min(budget, self._timeout))
            self._attempt_deadline = min(self.explicit_deadline, latest)
        return None if self._attempt_deadline == math.inf else self._attempt_deadline

    def handle_failure(self, error: TransportError) -> float:
        """Return the seconds to wait after an attempt without response, or raise an error of the call."""
        cause = error.__cause__ or error
        self._secrets.clean(error.__cause__)
        call, reason = f"{self.operation.method} {self.operation.path}", str(cause) or type(cause).__name__
        reason += f"; {error.hint}" if error.hint else ""
        if error.kind == "invalid":
            raise RequestError(f"{call} cannot be sent: {reason}") from cause
        if error.kind == "closed":
            raise ClosedError("this tenant was closed during the call") from cause
        if error.kind == "deadline" or self._now() >= self._attempt_deadline:
            reason = "it did not get its turn" if cause is error else reason
            text = f"{call} did not end within {self._time_limit()} at {self._host}: {reason}"
            no_response: NoResponseError = DeadlineError(text)
            failure = Failure("final")
        else:
            no_response = NoResponseError(f"{call} got no response from {self._host}: {reason}")
            failure = Failure(error.kind)
        no_response.__cause__ = cause
        return self._wait_or_raise(no_response, failure)

    def handle_unreadable(self, error: UnreadableResponseError) -> float:
        """Return the seconds to wait after a success whose body is of no use, or raise the error."""
        self._secrets.clean(error)
        return self._wait_or_raise(error, Failure("unreadable"))

    def handle_response(self, response: RawResponse, token: Token | None) -> float | None:
        """Return the seconds to wait after a failure, None after a success, or raise an error of the call."""
        self.response = response
        if 200 <= response.status < 300:
            return self._handle_success(response, token)
        error = ApiError.from_response(
            self.operation, response.status, response.headers, response.content, self._secrets
        )
        if token is not None and self._may_replace(token, response.status):
            self.attempts += 1
            self._check_repeatable(error)
            self.refused = token
            return 0.0
        self._internal_errors += response.status == 500
        retry_after = parse_retry_after(error.retry_after, datetime.datetime.now(datetime.UTC))
        return self._wait_or_raise(error, Failure("status", response.status, retry_after, self._internal_errors))

    def mark(self, error: SailkitError) -> None:
        """Have the error of the call tell that an attempt before the last one may have done what it asks for."""
        if not self._may_be_done:
            return
        if isinstance(error, ApiError):
            error.earlier_attempt = True
        else:
            error.add_note(f"{EARLIER_ATTEMPT[0].upper()}{EARLIER_ATTEMPT[1:]}.")

    def _handle_success(self, response: RawResponse, token: Token | None) -> float | None:
        if token is not None:
            token.accepted = True
        try:
            if response.status == 206:  # no range was asked for
                raise ValueError("it is a part of the body only")
            self.parsed = self._decode(response)
        except (ValueError, RecursionError) as error:
            self._secrets.clean(error)
            unreadable = UnreadableResponseError(
                f"{self.operation.method} {self.operation.path} returned {response.status} and {len(response.content)} "
                f"bytes of {self._secrets.text(response.media_type) or 'no media type'} that cannot be decoded: {error}"
            )
            unreadable.__cause__ = error
        else:
            self.attempts += 1
            self._log_end(response)
            return None
        self.rewindable = self.sink is None or self.sink.rewind()
        return self._wait_or_raise(unreadable, Failure("unreadable"))

    def _time_limit(self) -> str:
        if self._now() >= self.explicit_deadline:
            return f"its deadline of {self.explicit_deadline - self._started:.3g} s"
        seconds = self._policy.budget or self._timeout
        return f"the {seconds:g} s that its retry policy allows (see RetryPolicy.budget)"

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
        if wait is None or self._now() + wait >= self.explicit_deadline:
            self._log_end(error)
            raise error
        self._check_repeatable(error)
        self._may_be_done |= failure.is_uncertain and method not in READ_ONLY_METHODS
        reason = f"status {failure.status}" if failure.status else type(error.__cause__ or error).__name__
        text = "%s %s: attempt %d ended with %s, next in %.3f s"
        fields = self._log_fields(error)
        log.info(text, self.operation.method, self.operation.path, self.attempts, reason, wait, extra=fields)
        self.held_back += wait if failure.status == 429 else 0.0
        return wait

    def _log_fields(self, result: RawResponse | SailkitError) -> dict[str, Any]:
        """Return the fields of a log record; None for a status and a request id that are unknown."""
        return {
            "operation": self.operation.id,
            "attempt": self.attempts,
            "status": getattr(result, "status", None) or None,
            "request_id": self._secrets.text(getattr(result, "request_id", "")) or None,
            "held_back": round(self.held_back, 3),
        }

    def _check_repeatable(self, error: SailkitError) -> None:
        contents = [content for _, (_, content, _) in self.request.files]
        can_send_again = all(isinstance(c, (bytes, str)) or (hasattr(c, "seekable") and c.seekable()) for c in contents)
        if not (self.rewindable and can_send_again):
            error.add_note("The call was not repeated, because a file that it reads or writes cannot be rewound.")
            self._log_end(error)
            raise error

    def _log_end(self, result: RawResponse | SailkitError) -> None:
        if not log.isEnabledFor(logging.DEBUG):
            return
        fields = self._log_fields(result)
        status, ids = fields["status"] or "no response", (self.operation.id, fields["request_id"] or "without id")
        text = "%s %s: %s, attempt %d, %.3f s (operation %s, request %s)"
        operation = self.operation
        log.debug(text, operation.method, operation.path, status, self.attempts, self.active_time, *ids, extra=fields)


def repeat(
    state: CallState, attempt: Callable[[], Steps[tuple[RawResponse, Token]] | Steps[tuple[RawResponse, None]]]
) -> Steps[RawResponse]:
    """Attempt a call until it succeeds, and return its response; an attempt also returns the token that was sent."""
    try:
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
    except SailkitError as error:
        state.mark(error)
        raise
