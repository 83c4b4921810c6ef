"""One call from its first attempt to its end: what to do after each, decided once for the sync and the async client."""

from __future__ import annotations

import datetime
import logging
import random
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar

import attrs

from sailkit.errors import ApiError, NoAnswerError, SailkitError, api_error
from sailkit.retry import Failure, Retry, decide, seconds_of
from sailkit_core.request import Call, Operation

__all__ = ["Answer", "Exchange", "Response", "Token", "rewindable"]

T = TypeVar("T")

REFUSALS: Final = 10  # tokens that a call may see refused: each may be withdrawn while the call is on its way
UNTRIED: Final = 4  # of these, tokens that have never worked for any call

log = logging.getLogger("sailkit")


@attrs.define
class Token:
    """A bearer token.

    Args:
        value: the token.
        renew_at: the moment, on the monotonic clock in seconds, from which it is to be renewed.
        fixed: whether it was given by the user, and cannot be renewed.
        tried: whether the service has accepted it.
    """

    value: str = attrs.field(repr=False)
    renew_at: float
    fixed: bool = False
    tried: bool = False


@attrs.frozen
class Answer:
    """An answer: status, headers in lower case, and the body, which is empty where it was written to a file."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "")


@attrs.frozen
class Response(Generic[T]):
    """The answer to a call, with what a plain result does not tell.

    Args:
        parsed: the result.
        status: the HTTP status.
        headers: the headers, by name in lower case.
        request_id: the service's id of the request (header SLPT-Request-ID); "" where it gave none.
        attempts: how often the call was sent.
        elapsed: seconds from the first attempt to the answer, waiting included.
    """

    parsed: T
    status: int
    headers: Mapping[str, str]
    request_id: str
    attempts: int
    elapsed: float


def rewindable(call: Call) -> bool:
    """Whether a call can be sent again: its files are bytes, or can be read from their beginning once more."""
    contents = [content for _, (_, content, _) in call.files]
    return all(isinstance(content, (bytes, str)) or _seekable(content) for content in contents)


def _seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", lambda: False)())


class Exchange:
    """What has become of a call so far, and what comes next.

    Args:
        operation: the operation that is called.
        call: what is sent.
        policy: when a failed call is repeated.
        host: who is called, for messages.
        safe: whether repeating does no harm, whatever the method.
        now: a clock that never goes back, in seconds.
        chance: a random number from 0 to 1.
    """

    def __init__(
        self,
        operation: Operation,
        call: Call,
        policy: Retry,
        *,
        host: str = "",
        safe: bool = False,
        now: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.operation = operation
        self.call = call
        self.refused: Token | None = None
        self.attempts = 0
        self.held_back = 0.0
        self.repeatable = True
        self.last: Answer | None = None
        self._policy = policy
        self._host = host
        self._method = "GET" if safe else call.method
        self._now = now
        self._chance = chance
        self._started = now()
        self._tokens = self._untried = 0

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._now() - self._started

    def failed(self, error: SailkitError, failure: Failure) -> float:
        """Seconds to wait before the call is sent again.

        Args:
            error: what to raise when it is not.
            failure: why the attempt failed.

        Raises:
            SailkitError: the error, when the call has failed for good.
        """
        self.attempts += 1
        spent = self.elapsed - self.held_back
        attempt = self.attempts - self._tokens  # to replace a token is not to try again
        wait = decide(self._policy, self._method, attempt, failure, spent, self._chance())
        if wait is not None:
            self._check_repeatable(error)
            what = f"status {failure.status}" if failure.status else type(error.__cause__ or error).__name__
            log.info("%s %s: attempt %d ended with %s, next in %.3f s", *self._names, self.attempts, what, wait)
            return wait
        self._note_error(error)
        raise error

    def answered(self, answer: Answer, token: Token | None) -> float | None:
        """Seconds to wait before the call is sent again, or None when the answer is a success.

        Args:
            answer: an answer.
            token: the token that the call was sent with.

        Raises:
            ApiError: when the answer is an error, and stays one.
        """
        self.last = answer
        if 200 <= answer.status < 300:
            self.attempts += 1
            self._note(answer.status, answer.headers.get("slpt-request-id", ""))
            if token is not None:
                token.tried = True
            return None
        error = api_error(self.operation, answer.status, answer.headers, answer.content)
        if token is not None and self._is_renewable(answer.status, token):
            self.attempts += 1
            self._check_repeatable(error)
            self.refused = token
            return 0.0
        after = seconds_of(error.retry_after, datetime.datetime.now(datetime.UTC)) if error.retry_after else None
        return self.failed(error, Failure("status", answer.status, after))

    def _is_renewable(self, status: int, token: Token) -> bool:
        """Whether another token may help."""
        if status != 401:
            token.tried = True
            return False
        self._tokens += 1
        self._untried += not token.tried
        return not token.fixed and self._tokens <= REFUSALS and self._untried < UNTRIED

    def _check_repeatable(self, error: SailkitError) -> None:
        if not (self.repeatable and rewindable(self.call)):
            error.add_note("The call was not repeated, because a file that it reads or writes cannot be rewound.")
            self._note_error(error)
            raise error

    def no_answer(self, error: Exception) -> NoAnswerError:
        """The exception for an attempt that got no answer; its cause is the HTTP library's."""
        said = str(error) or type(error).__name__
        operation = self.operation
        found = NoAnswerError(f"{operation.method} {operation.path} got no answer from {self._host}: {said}")
        found.__cause__ = error
        return found

    @property
    def _names(self) -> tuple[str, str]:
        return self.operation.method, self.operation.path

    def _note_error(self, error: SailkitError) -> None:
        status, request_id = (error.status, error.request_id) if isinstance(error, ApiError) else (0, "")
        self._note(status, request_id)

    def _note(self, status: int, request_id: str) -> None:
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s %s: %s, attempt %d, %.3f s (operation %s, request %s)",
                *self._names,
                status or "no answer",
                self.attempts,
                self.elapsed,
                self.operation.id,
                request_id or "without id",
            )
