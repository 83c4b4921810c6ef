"""Long-running operations: options and errors of `tenant.wait`, status operations with their final states, polling."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypedDict, Unpack

import attrs

from sailkit._engine.drivers import Flow
from sailkit._engine.effects import Sleep
from sailkit_core.model import Model
from sailkit_core.request import Request

from ._json_values import get_path, get_property
from .errors import SailkitError

__all__ = ["TaskFailedError", "WaitOptions", "WaitTimeoutError"]


class WaitOptions(TypedDict, total=False):
    """Options of `Tenant.wait`, which explains them."""

    timeout: float | None
    interval: float
    progress: Callable[[Any], object] | None


class TaskFailedError(SailkitError):
    """A long-running operation ended without success.

    Attributes:
        state: final state, in the service's term, such as "ERROR".
        status: the latest status, with its messages.
    """

    def __init__(self, state: str, status: Any) -> None:
        self.state, self.status = state, status
        super().__init__(state, status)

    def __str__(self) -> str:
        return f"ended with {self.state}: {'; '.join(_list_messages(self.status)) or 'no message'}"


class WaitTimeoutError(SailkitError, TimeoutError):
    """A long-running operation did not end in time. It continues at the service; `tenant.wait` can be called again.

    Attributes:
        seconds: the timeout, in seconds.
        status: the latest status.
    """

    def __init__(self, seconds: float, status: Any) -> None:
        self.seconds, self.status = seconds, status
        super().__init__(seconds, status)

    def __str__(self) -> str:
        return f"not finished after {self.seconds:g} s; wait() can be called again"


def _list_messages(status: Any) -> list[str]:
    """Return the messages of a status, each once."""
    items = status if isinstance(status, list) else [status]
    messages = [message for item in reversed(items) for message in get_property(item, "messages") or ()]
    texts = [get_path(message, "localizedText.message") or get_path(message, "key") for message in messages]
    texts += [get_path(item, name) for item in items for name in ("message", "description", "progress")]
    return list(dict.fromkeys(text for text in texts if isinstance(text, str) and text))


@attrs.frozen
class StatusOperation:
    """Operation that returns the status of a long-running operation, under the same name in both API versions."""

    name: str
    property: str  # of the status, or of each of its items, that contains the state
    successes: str  # states, separated by spaces
    failures: str  # any other state, and no state: not finished
    filter_field: str = ""  # filter field for the ids, if the operation is a list; "" if it accepts one id

    def build_request(self, package: str, ids: list[str]) -> Request[Any]:
        """Return the request for the status of these ids, in the API version of the package."""
        operation: Callable[..., Request[Any]] = getattr(import_module(f"{package}.operations"), self.name)
        if self.filter_field:
            return operation(filters=" or ".join(f'{self.filter_field} eq "{id}"' for id in ids))
        (id,) = ids
        return operation(id)

    def read_states(self, status: Any) -> set[str]:
        """Return the states in upper case; "" stands for a missing state, and for a status without items."""
        items = status if isinstance(status, list) else [status]
        return {str(get_property(item, self.property) or "").upper() for item in items} or {""}


TASK = StatusOperation("get_task_status", "completionStatus", "SUCCESS WARNING", "ERROR TERMINATED TEMPERROR")
REPORT = StatusOperation("get_report_result", "status", "SUCCESS WARNING", "FAILURE ERROR TERMINATED TEMPERROR")
VIOLATIONS = StatusOperation(
    "get_sod_violation_report_run_status", "status", "SUCCESS WARNING", "ERROR TERMINATED TEMP_ERROR TEMPERROR"
)
EXPORT = StatusOperation("get_sp_config_export_status", "status", "COMPLETE", "CANCELLED FAILED")
IMPORT = StatusOperation("get_sp_config_import_status", "status", "COMPLETE", "CANCELLED FAILED")
AGGREGATION = StatusOperation("get_account_aggregation_status", "status", "COMPLETED", "CANCELLED TERMINATED NOT_FOUND")
ACCESS_FAILURES = "CANCELLED ERROR NOT_ALL_ITEMS_PROVISIONED PROVISIONING_FAILED REJECTED TERMINATED"
ACCESS = StatusOperation(
    "list_access_request_status", "state", "REQUEST_COMPLETED", ACCESS_FAILURES, filter_field="accessRequestId"
)

# By the model of the result that started the operation: the paths of its ids, and the status operation.
STATUS_OPERATIONS: dict[str, tuple[tuple[str, ...], StatusOperation]] = {
    "AccessProfileBulkDeleteResponse": (("taskId",), TASK),
    "AccessRequestResponse": (("newRequests.accessRequestIds", "existingRequests.accessRequestIds"), ACCESS),
    **dict.fromkeys(("AccountsAsyncResult", "DeleteSourceResponse"), (("id",), TASK)),
    **dict.fromkeys(("EntitlementSourceResetBaseReferenceDto", "LoadEntitlementTask"), (("id",), TASK)),
    "LoadAccountsTask": (("task.id",), AGGREGATION),
    "LoadUncorrelatedAccountsTask": (("task.id",), TASK),
    "ReportResultReference": (("id",), VIOLATIONS),
    **dict.fromkeys(("SpConfigExportJob", "SpConfigExportJobStatus"), (("jobId",), EXPORT)),
    **dict.fromkeys(("SpConfigImportJobStatus", "SpConfigJob"), (("jobId",), IMPORT)),
    "TaskResultDetails": (("id",), REPORT),
    **dict.fromkeys(("TaskResultDto", "TaskResultResponse", "TaskResultSimplified", "TaskStatus"), (("id",), TASK)),
}


def poll_until_done(
    result: Any, *, clock: Callable[[], float] = time.monotonic, **options: Unpack[WaitOptions]
) -> Flow[Any]:
    """Request the status of a long-running operation until it ends. Result and errors: see `Tenant.wait`."""
    timeout, interval = options.get("timeout", 600.0), options.get("interval", 1.0)
    progress = options.get("progress")
    status_operation, request = _find_status_request(result)
    if not interval > 0 or not (timeout is None or timeout >= 0):
        raise ValueError(f"interval must be more than 0 and timeout at least 0, not {interval!r} and {timeout!r}")
    successes, failures = {*status_operation.successes.split()}, {*status_operation.failures.split()}
    deadline = math.inf if timeout is None else clock() + timeout
    pause = interval
    while True:
        status, _ = yield request
        if progress is not None:
            progress(status)
        states = status_operation.read_states(status)
        if states <= successes | failures:
            break
        remaining = deadline - clock()
        if remaining <= 0:
            raise WaitTimeoutError(timeout or 0.0, status)
        yield Sleep(min(pause, remaining))
        pause = max(interval, min(pause * 1.5, 30.0))
    if states & failures:
        raise TaskFailedError(", ".join(sorted(states & failures)), status)
    return status


def _find_status_request(result: Any) -> tuple[StatusOperation, Request[Any]]:
    name = type(result).__name__
    if not isinstance(result, Model) or name not in STATUS_OPERATIONS:
        raise TypeError(f"{name} starts no long-running operation; these results do: {', '.join(STATUS_OPERATIONS)}")
    paths, status_operation = STATUS_OPERATIONS[name]
    ids = list(dict.fromkeys(id for path in paths for id in _find_ids(result, path.split("."))))
    if not ids:
        raise ValueError(f"this {name} does not contain the id of the operation: {' and '.join(paths)} are missing")
    package = type(result).__module__.partition(".models")[0]
    return status_operation, status_operation.build_request(package, ids)


def _find_ids(value: Any, path: list[str]) -> list[str]:
    """Return the texts at a path of JSON names, also within lists."""
    if isinstance(value, list):
        return [id for item in value for id in _find_ids(item, path)]
    if path:
        return _find_ids(get_property(value, path[0]), path[1:])
    return [value] if isinstance(value, str) and value else []
