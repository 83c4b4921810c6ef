"""Waiting for what the service does in its own time: which call tells how far it is, and which words mean the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypedDict, Unpack

import attrs

from sailkit._engine.drivers import Flow
from sailkit._engine.effects import Sleep
from sailkit._pages.cursor import at_path, held
from sailkit_core.codec import Model
from sailkit_core.request import Request

from .errors import SailkitError

__all__ = ["Patience", "TaskFailedError", "WaitTimeoutError", "waiting"]

TIMEOUT = 600.0
INTERVAL = 1.0
GROWTH = 1.5
LONGEST = 30.0


class TaskFailedError(SailkitError):
    """What was waited for has ended without success.

    Attributes:
        state: how it ended, in the service's word, such as "ERROR".
        answer: the last answer about it, with its messages.
    """

    def __init__(self, state: str, answer: Any) -> None:
        self.state = state
        self.answer = answer
        super().__init__(state, answer)

    def __str__(self) -> str:
        return f"ended with {self.state}: {_said(self.answer) or 'no explanation'}"


class WaitTimeoutError(SailkitError, TimeoutError):
    """What was waited for has not ended in time; it goes on at the service, and can be waited for again.

    Attributes:
        answer: the last answer about it.
    """

    def __init__(self, seconds: float, answer: Any) -> None:
        self.seconds = seconds
        self.answer = answer
        super().__init__(seconds, answer)

    def __str__(self) -> str:
        return f"not done after {self.seconds:g} s; it can be waited for again"


@attrs.frozen
class _Poll:
    """The call that tells how far something is.

    Args:
        operation: its name, the same in both versions.
        state: the property of the answer, or of each of its items, that tells the state.
        good: the states that mean success.
        bad: those that mean failure. Any other, and none, means that it is still under way.
        by_filter: the filter field for the ids, where the call is a list; "" where it takes one id.
    """

    operation: str
    state: str
    good: frozenset[str]
    bad: frozenset[str]
    by_filter: str = ""

    def request(self, package: str, ids: list[str]) -> Request[Any]:
        """The request about these ids, in one API version."""
        operation = getattr(import_module(f"{package}.operations"), self.operation)
        if not self.by_filter:
            (id,) = ids
            request: Request[Any] = operation(id)
        else:
            request = operation(filters=" or ".join(f'{self.by_filter} eq "{id}"' for id in ids))
        return request

    def states(self, answer: Any) -> set[str]:
        """The states in an answer, in capitals; "" for one that is not there, and for an answer without items."""
        items = answer if isinstance(answer, list) else [answer]
        return {str(held(item, self.state) or "").upper() for item in items} or {""}

    def ended(self, answer: Any) -> bool | None:
        """True for success, False for failure, None while it is under way."""
        states = self.states(answer)
        if states - self.good - self.bad:
            return None
        return not states & self.bad


def _poll(operation: str, state: str, good: str, bad: str, by_filter: str = "") -> _Poll:
    return _Poll(operation, state, frozenset(good.split()), frozenset(bad.split()), by_filter)


TASK = _poll("get_task_status", "completionStatus", "SUCCESS WARNING", "ERROR TERMINATED TEMPERROR")
REPORT = _poll("get_report_result", "status", "SUCCESS WARNING", "FAILURE ERROR TERMINATED TEMPERROR")
VIOLATIONS = _poll(
    "get_sod_violation_report_run_status", "status", "SUCCESS WARNING", "ERROR TERMINATED TEMP_ERROR TEMPERROR"
)
EXPORT = _poll("get_sp_config_export_status", "status", "COMPLETE", "CANCELLED FAILED")
IMPORT = _poll("get_sp_config_import_status", "status", "COMPLETE", "CANCELLED FAILED")
AGGREGATION = _poll("get_account_aggregation_status", "status", "COMPLETED", "CANCELLED TERMINATED NOT_FOUND")
ACCESS = _poll(
    "list_access_request_status",
    "state",
    "REQUEST_COMPLETED",
    "CANCELLED ERROR NOT_ALL_ITEMS_PROVISIONED PROVISIONING_FAILED REJECTED TERMINATED",
    "accessRequestId",
)

# What can be waited for: the model of the answer that began it, where its ids are, and the call to ask.
WAYS: dict[str, tuple[tuple[str, ...], _Poll]] = {
    "AccessProfileBulkDeleteResponse": (("taskId",), TASK),
    "AccessRequestResponse": (("newRequests.accessRequestIds", "existingRequests.accessRequestIds"), ACCESS),
    "AccountsAsyncResult": (("id",), TASK),
    "DeleteSourceResponse": (("id",), TASK),
    "EntitlementSourceResetBaseReferenceDto": (("id",), TASK),
    "LoadAccountsTask": (("task.id",), AGGREGATION),
    "LoadEntitlementTask": (("id",), TASK),
    "LoadUncorrelatedAccountsTask": (("task.id",), TASK),
    "ReportResultReference": (("id",), VIOLATIONS),
    "SpConfigExportJob": (("jobId",), EXPORT),
    "SpConfigExportJobStatus": (("jobId",), EXPORT),
    "SpConfigImportJobStatus": (("jobId",), IMPORT),
    "SpConfigJob": (("jobId",), IMPORT),
    "TaskResultDetails": (("id",), REPORT),
    "TaskResultDto": (("id",), TASK),
    "TaskResultResponse": (("id",), TASK),
    "TaskResultSimplified": (("id",), TASK),
    "TaskStatus": (("id",), TASK),
}


class Patience(TypedDict, total=False):
    """How to wait: the options of `Tenant.wait`, which explains them."""

    timeout: float | None
    interval: float
    progress: Callable[[Any], object] | None


def waiting(begun: Any, *, clock: Callable[[], float] = time.monotonic, **patience: Unpack[Patience]) -> Flow[Any]:
    """Ask how far something is until it has ended; arguments, result and errors are those of `Tenant.wait`.

    Args:
        begun: the answer that began it.
        clock: gives the time, in seconds.
        patience: how to wait.
    """
    timeout, interval = patience.get("timeout", TIMEOUT), patience.get("interval", INTERVAL)
    progress = patience.get("progress")
    poll, request = _way(begun)
    if not interval > 0 or not (timeout is None or timeout >= 0):
        raise ValueError(f"interval must be more than 0 and timeout at least 0, not {interval!r} and {timeout!r}")
    deadline = None if timeout is None else clock() + timeout
    pause = interval
    while True:
        answer, _ = yield request
        if progress is not None:
            progress(answer)
        ended = poll.ended(answer)
        if ended is not None:
            break
        left = pause if deadline is None else deadline - clock()
        if left <= 0:
            raise WaitTimeoutError(timeout or 0.0, answer)
        yield Sleep(min(pause, left))
        pause = max(interval, min(pause * GROWTH, LONGEST))
    if not ended:
        raise TaskFailedError(", ".join(sorted(poll.states(answer) & poll.bad)), answer)
    return answer


def _way(begun: Any) -> tuple[_Poll, Request[Any]]:
    """The call that tells how far something is.

    Raises:
        TypeError: for what cannot be waited for.
        ValueError: where it does not say its id.
    """
    name = type(begun).__name__
    if not isinstance(begun, Model) or name not in WAYS:
        raise TypeError(f"{name} cannot be waited for; these can: {', '.join(WAYS)}")
    paths, poll = WAYS[name]
    ids = list(dict.fromkeys(id for path in paths for id in _ids(begun, path.split("."))))
    if not ids:
        raise ValueError(f"this {name} does not say what to wait for: {' and '.join(paths)} are missing")
    return poll, poll.request(type(begun).__module__.partition(".models")[0], ids)


def _ids(value: Any, path: list[str]) -> list[str]:
    """The texts at a path of JSON names, through lists."""
    if isinstance(value, list):
        return [id for item in value for id in _ids(item, path)]
    if path:
        return _ids(held(value, path[0]), path[1:])
    return [value] if isinstance(value, str) and value else []


def _said(answer: Any) -> str:
    """What an answer says of a failure."""
    items = answer if isinstance(answer, list) else [answer]
    texts = [at_path(item, name) for item in items for name in ("message", "description", "progress")]
    for item in items:
        messages = held(item, "messages")
        found = [at_path(one, "localizedText.message") or at_path(one, "key") for one in messages or ()]
        texts = [*found, *texts]
    return "; ".join(dict.fromkeys(text for text in texts if isinstance(text, str) and text))
