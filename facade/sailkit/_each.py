"""One call for each id: concurrent, under the rate limit, with one outcome for each id in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from sailkit._engine.concurrency import GRACE, Abandon, AwaitEnd, Calls, End, Start, is_program_error
from sailkit._engine.effects import Steps

from ._interruption import attach
from .errors import (
    ApiError,
    AuthenticationError,
    ClosedError,
    ConfigurationError,
    EventLoopError,
    NoResponseError,
    RateLimitError,
    ReadOnlyError,
    ServerError,
    UnauthorizedError,
    UnreadableResponseError,
)
from .experimental import ExperimentalError
from .outcomes import BulkError, CallOutcome, EachResult, Progress, State, check_ids, match, read_list

MAX_CONCURRENCY: Final = 32
MAX_FAILURES: Final = 10  # calls in a row that the service does not answer, or only with its own failure
# Errors that all ids would have, so that it makes no sense to go on.
FATAL: Final = (
    AuthenticationError,
    ClosedError,
    ConfigurationError,
    EventLoopError,
    ExperimentalError,
    ReadOnlyError,
    UnauthorizedError,
)
OUTAGE: Final = (NoResponseError, RateLimitError, ServerError)
UNANSWERED: Final = (NoResponseError, TimeoutError, UnreadableResponseError)


@attrs.define(eq=False)
class EachRun:
    """The state of the work: what has ended, and what has not begun."""

    ids: tuple[str, ...]
    waiting: deque[Any]  # the arguments of the calls: ids, or lists of ids
    progress: Progress
    _outcomes: dict[str, CallOutcome] = attrs.field(factory=dict, init=False)
    _failures: int = attrs.field(default=0, init=False)  # in a row

    @property
    def result(self) -> EachResult:
        outcomes = tuple(self._outcomes[id] for id in self.ids if id in self._outcomes)
        return EachResult(outcomes, tuple(id for id in self.ids if id not in self._outcomes))

    def is_fatal(self, error: BaseException | None) -> bool:
        """Count an outage; return whether the work must end."""
        self._failures = self._failures + 1 if isinstance(error, OUTAGE) else 0
        return isinstance(error, FATAL) or self._failures >= MAX_FAILURES

    def record(self, end: End) -> None:
        """Record the end of a call, without those that are about none of its ids."""
        if end.error is not None and (is_program_error(end.error) or isinstance(end.error, FATAL)):
            return
        ids = end.argument if isinstance(end.argument, list) else [end.argument]
        self._outcomes |= {outcome.id: outcome for outcome in _read_end(ids, end)}

    def report(self) -> None:
        if self.progress is not None:
            self.progress(len(self._outcomes), len(self.ids))


def _read_end(ids: list[str], end: End) -> Iterator[CallOutcome]:
    """Yield the outcomes of the ids of a call; a response in several parts has one for each."""
    error = end.error
    if isinstance(error, Exception):
        state: State = "unknown" if isinstance(error, UNANSWERED) else "failed"
        status = error.status if isinstance(error, ApiError) else None
        text = str(error) or type(error).__name__
        yield from (CallOutcome(id, status, text, state, error=error) for id in ids)
    elif parts := [part for part in read_list(end.value) if part.status is not None]:
        for part in match(ids, parts):
            state = "succeeded" if part.ok else "unknown" if part.status is None else "failed"
            yield CallOutcome(part.id, part.status, part.message, state, end.value)
    else:
        yield from (CallOutcome(id, None, "", "succeeded", end.value) for id in ids)


def start_run(ids: Iterable[str], chunk_size: int | None, concurrency: int, progress: Progress) -> EachRun:
    """Check the arguments of `Bulk.each`."""
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MAX_CONCURRENCY:
        raise ValueError(f"concurrency must be a whole number from 1 to {MAX_CONCURRENCY}, not {concurrency!r}")
    unique_ids = check_ids(ids, 1 if chunk_size is None else chunk_size)
    if chunk_size is None:
        return EachRun(unique_ids, deque(unique_ids), progress)
    starts = range(0, len(unique_ids), chunk_size)
    return EachRun(unique_ids, deque([*unique_ids[start : start + chunk_size]] for start in starts), progress)


def run_each(run: EachRun, calls: Calls, concurrency: int) -> Steps[EachResult]:
    """Make the calls; see `Bulk.each`."""
    try:
        fatal = yield from _make_calls(run, calls, concurrency)
        if fatal is not None:
            raise BulkError(run.result) from fatal
    except BaseException as error:
        attach(error, "bulk_result", run.result)
        raise
    return run.result


def _make_calls(run: EachRun, calls: Calls, concurrency: int) -> Steps[BaseException | None]:
    """Make the calls, and return the error that has ended them early, if any."""
    try:
        while run.waiting or calls.under_way:
            while run.waiting and calls.under_way < concurrency:
                yield Start(calls, run.waiting.popleft())
            yield AwaitEnd(calls)
            end = calls.ended[0]
            if end.error is not None and is_program_error(end.error):
                raise end.error
            run.record(end)
            calls.finish()
            if run.is_fatal(end.error):
                return end.error
            run.report()
        return None
    finally:
        if calls.under_way:
            yield Abandon(calls, GRACE)
            for end in [*calls.ended]:
                run.record(end)
