"""Polling of long-running operations: status operations, final states, and the polling loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from typing import Any, Unpack

import attrs

from sailkit._engine.drivers import Flow
from sailkit._engine.effects import Sleep
from sailkit_core.model import Model
from sailkit_core.request import Request

from ._json_values import get_property
from .polling import TaskFailedError, WaitOptions, WaitTimeoutError

__all__ = ["STATUS_OPERATIONS", "poll_until_done"]

DEFAULT_TIMEOUT = 600.0
DEFAULT_INTERVAL = 1.0
INTERVAL_GROWTH = 1.5
MAX_INTERVAL = 30.0


@attrs.frozen
class StatusOperation:
    """Operation that returns the status of a long-running operation.

    Args:
        name: name of the operation, which is the same in both API versions.
        property: property of the status, or of each of its items, that contains the state.
        successes: states that mean success.
        failures: states that mean failure. Any other state, and no state, means that the operation is not finished.
        filter_field: filter field for the ids, if the operation is a list; "" if it accepts one id.
    """

    name: str
    property: str
    successes: frozenset[str]
    failures: frozenset[str]
    filter_field: str = ""

    def build_request(self, package: str, ids: list[str]) -> Request[Any]:
        """Return the request for the status of these ids, in the API version of the package."""
        operation = getattr(import_module(f"{package}.operations"), self.name)
        if not self.filter_field:
            (id,) = ids
            request: Request[Any] = operation(id)
        else:
            request = operation(filters=" or ".join(f'{self.filter_field} eq "{id}"' for id in ids))
        return request

    def read_states(self, status: Any) -> set[str]:
        """Return the states in upper case; "" stands for a missing state, and for a status without items."""
        items = status if isinstance(status, list) else [status]
        return {str(get_property(item, self.property) or "").upper() for item in items} or {""}

    def read_success(self, status: Any) -> bool | None:
        """Return True after success, False after failure, None before the end."""
        states = self.read_states(status)
        if states - self.successes - self.failures:
            return None
        return not states & self.failures


def _define(name: str, property: str, successes: str, failures: str, filter_field: str = "") -> StatusOperation:
    return StatusOperation(name, property, frozenset(successes.split()), frozenset(failures.split()), filter_field)


TASK = _define("get_task_status", "completionStatus", "SUCCESS WARNING", "ERROR TERMINATED TEMPERROR")
REPORT = _define("get_report_result", "status", "SUCCESS WARNING", "FAILURE ERROR TERMINATED TEMPERROR")
VIOLATIONS = _define(
    "get_sod_violation_report_run_status", "status", "SUCCESS WARNING", "ERROR TERMINATED TEMP_ERROR TEMPERROR"
)
EXPORT = _define("get_sp_config_export_status", "status", "COMPLETE", "CANCELLED FAILED")
IMPORT = _define("get_sp_config_import_status", "status", "COMPLETE", "CANCELLED FAILED")
AGGREGATION = _define("get_account_aggregation_status", "status", "COMPLETED", "CANCELLED TERMINATED NOT_FOUND")
ACCESS = _define(
    "list_access_request_status",
    "state",
    "REQUEST_COMPLETED",
    "CANCELLED ERROR NOT_ALL_ITEMS_PROVISIONED PROVISIONING_FAILED REJECTED TERMINATED",
    "accessRequestId",
)

# By the model of the result that started the operation: the paths of its ids, and the status operation.
STATUS_OPERATIONS: dict[str, tuple[tuple[str, ...], StatusOperation]] = {
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


def poll_until_done(
    result: Any, *, clock: Callable[[], float] = time.monotonic, **options: Unpack[WaitOptions]
) -> Flow[Any]:
    """Request the status of a long-running operation until it ends. Result and errors: see `Tenant.wait`.

    Args:
        result: the result of the operation that started it.
        clock: returns the time, in seconds.
        options: see `WaitOptions`.
    """
    timeout, interval = options.get("timeout", DEFAULT_TIMEOUT), options.get("interval", DEFAULT_INTERVAL)
    progress = options.get("progress")
    status_operation, request = _find_status_request(result)
    if not interval > 0 or not (timeout is None or timeout >= 0):
        raise ValueError(f"interval must be more than 0 and timeout at least 0, not {interval!r} and {timeout!r}")
    deadline = None if timeout is None else clock() + timeout
    pause = interval
    while True:
        status, _ = yield request
        if progress is not None:
            progress(status)
        success = status_operation.read_success(status)
        if success is not None:
            break
        remaining = pause if deadline is None else deadline - clock()
        if remaining <= 0:
            raise WaitTimeoutError(timeout or 0.0, status)
        yield Sleep(min(pause, remaining))
        pause = max(interval, min(pause * INTERVAL_GROWTH, MAX_INTERVAL))
    if not success:
        states = status_operation.read_states(status) & status_operation.failures
        raise TaskFailedError(", ".join(sorted(states)), status)
    return status


def _find_status_request(result: Any) -> tuple[StatusOperation, Request[Any]]:
    """Return the status operation of a long-running operation, and the request for its status.

    Raises:
        TypeError: if the result does not belong to a long-running operation.
        ValueError: if it does not contain an id.
    """
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
