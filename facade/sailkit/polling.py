"""Long-running operations: options and errors of `tenant.wait`, status operations with their final states, polling."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, Final, TypedDict, TypeGuard, Unpack

import attrs

from sailkit._engine.drivers import Flow
from sailkit._engine.effects import Sleep
from sailkit_api import VERSIONS
from sailkit_core.codec import plain
from sailkit_core.keywords import with_known_keywords
from sailkit_core.model import Model
from sailkit_core.request import Request

from ._interruption import attach, find
from ._json_values import get_path, get_property
from .errors import SailkitError

__all__ = ["StoredWait", "TaskFailedError", "WaitOptions", "WaitTimeoutError", "find_awaited_result", "store_wait"]

PAGE_SIZE: Final = 250  # items of a status list in one response
GROUP_SIZE: Final = 50  # ids in one filter, so that the address does not become too long


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
        wait: what was waited for, which can be stored as JSON; see `store_wait`.
        states: the latest states, in the service's terms; "" for an id that has none.
    """

    def __init__(self, seconds: float, status: Any, wait: StoredWait | None = None, states: Iterable[str] = ()) -> None:
        self.seconds, self.status, self.wait, self.states = seconds, status, wait, tuple(sorted(states))
        super().__init__(seconds, status, wait, self.states)

    def __str__(self) -> str:
        text = f"not finished after {self.seconds:g} s; wait() can be called again"
        if self.wait is None:
            return text
        ids = self.wait["ids"]
        more = f" and {len(ids) - 3} more" if len(ids) > 3 else ""
        states = ", ".join(state or "no state yet" for state in self.states)
        return f"{self.wait['result']} {', '.join(ids[:3])}{more} ({states}): {text}"


class StoredWait(TypedDict):
    """A wait as JSON, which another process can take up with `tenant.wait`.

    Attributes:
        result: the name of the model of the result that started the operation, such as "TaskResultResponse".
        version: the API version, such as "v2025".
        ids: the ids of the operation.
    """

    result: str
    version: str
    ids: list[str]


@with_known_keywords
def store_wait(result: Model) -> StoredWait:
    """Return the wait for a result as JSON; pass it to `tenant.wait`, also in another process.

        path.write_text(json.dumps(store_wait(tenant.identities.process(...))))
        tenant.wait(json.loads(path.read_text()))

    Args:
        result: the result of the operation that started the work; see `Tenant.wait`.

    Raises:
        TypeError: for a result that starts no long-running operation.
        ValueError: for a result without id.
    """
    name = type(result).__name__
    if not isinstance(result, Model) or name not in STATUS_OPERATIONS:
        raise TypeError(f"{name} starts no long-running operation; these results do: {', '.join(STATUS_OPERATIONS)}")
    paths, _ = STATUS_OPERATIONS[name]
    ids = list(dict.fromkeys(id for path in paths for id in _find_ids(result, path.split("."))))
    if not ids:
        raise ValueError(f"this {name} does not contain the id of the operation: {' and '.join(paths)} are missing")
    return {"result": name, "version": type(result).__module__.split(".")[1], "ids": ids}


@with_known_keywords
def find_awaited_result(error: BaseException) -> Any:
    """Return the result whose wait an exception has ended, to pass it to `tenant.wait` again; None if there is none.

    Whatever ends a wait has it as the attribute `awaited_result`: an exception of `progress`, a failed call, Ctrl-C,
    the cancellation of a task. Like `sailkit.bulk.find_result`, it also looks at causes, contexts and groups.

    Args:
        error: the exception as it was caught.
    """
    return find(error, "awaited_result")


def _list_messages(status: Any) -> list[str]:
    """Return the messages of a status, each once."""
    items = status if isinstance(status, list) else [status]
    lists = [get_property(item, "messages") for item in reversed(items)]
    messages = [message for messages in lists if isinstance(messages, list) for message in messages]
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
    is_query: bool = False  # whether the id is a query parameter

    def build_requests(self, package: str, ids: list[str]) -> list[Request[Any]]:
        """Return the requests for the status of these ids, in the API version of the package."""
        operation: Callable[..., Request[Any]] = getattr(import_module(f"{package}.operations"), self.name)
        if self.filter_field:
            from .filters import F  # here, because most operations need none

            field = F[self.filter_field]
            groups = [ids[start : start + GROUP_SIZE] for start in range(0, len(ids), GROUP_SIZE)]
            filters = [" or ".join(str(field.eq(id)) for id in group) for group in groups]
            return [operation(filters=text, limit=PAGE_SIZE) for text in filters]
        (id,) = ids
        return [operation(id=id) if self.is_query else operation(id)]

    def read_states(self, status: Any, ids: list[str]) -> set[str]:
        """Return the states in upper case; "" stands for a missing state, and for an id without a status."""
        items = status if isinstance(status, list) else [status]
        if self.filter_field:
            owners = [get_property(item, self.filter_field) for item in items]
            items = [item for item, owner in zip(items, owners, strict=True) if owner in ids or not owner]
            if len({id for id in ids if id not in owners}) > sum(not owner for owner in owners):
                items.append(None)
        states = [plain(get_property(item, self.property)) for item in items]
        return {state.upper() if isinstance(state, str) else "" for state in states} or {""}


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

PASSWORD = StatusOperation("get_password_change_status", "state", "FINISHED", "FAILED")
CERTIFICATION = StatusOperation("get_certification_task", "status", "SUCCESS", "ERROR")
UPLOAD = StatusOperation("get_non_employee_bulk_upload_status", "status", "COMPLETED", "ERROR")
DEPLOY = StatusOperation("get_deploy", "status", "COMPLETE", "CANCELLED FAILED")
BACKUP = StatusOperation("get_uploaded_configuration", "status", "COMPLETE", "CANCELLED FAILED")
ROLES = StatusOperation("get_bulk_update_status_by_id", "status", "COMPLETED", "FAILED ERROR", is_query=True)
WORKFLOW = StatusOperation("get_workflow_execution", "status", "COMPLETED", "FAILED CANCELED CANCELLED")
MINING = StatusOperation("get_role_mining_session_status", "state", "POTENTIAL_ROLES_CREATED", "FAILED ERROR")
INSIGHTS = StatusOperation("get_role_insights_requests", "status", "COMPLETED", "FAILED")
PROPAGATION = StatusOperation("get_role_propagation_status", "status", "COMPLETED", "FAILED ERROR CANCELLED")

# By the model of the result that started the operation: the paths of its ids, and the status operation.
STATUS_OPERATIONS: dict[str, tuple[tuple[str, ...], StatusOperation]] = {
    "AccessProfileBulkDeleteResponse": (("taskId",), TASK),
    "AccessRequestResponse": (("newRequests.accessRequestIds", "existingRequests.accessRequestIds"), ACCESS),
    **dict.fromkeys(("AccountsAsyncResult", "DeleteSourceResponse"), (("id",), TASK)),
    **dict.fromkeys(("EntitlementSourceResetBaseReferenceDto", "LoadEntitlementTask"), (("id",), TASK)),
    "BackupResponse": (("jobId",), BACKUP),
    "CertificationTask": (("id",), CERTIFICATION),
    "DeployResponse": (("jobId",), DEPLOY),
    "LifecyclestateDeleted": (("id",), TASK),
    "LoadAccountsTask": (("task.id",), AGGREGATION),
    "LoadUncorrelatedAccountsTask": (("task.id",), TASK),
    "NonEmployeeBulkUploadJob": (("sourceId",), UPLOAD),
    "PasswordChangeResponse": (("requestId",), PASSWORD),
    "ReportResultReference": (("id",), VIOLATIONS),
    "RoleBulkUpdateResponse": (("id",), ROLES),
    "RoleInsightsResponse": (("id",), INSIGHTS),
    "RoleMiningSessionResponse": (("id",), MINING),
    "RolePropagationResponse": (("rolePropagationId",), PROPAGATION),
    **dict.fromkeys(("SpConfigExportJob", "SpConfigExportJobStatus"), (("jobId",), EXPORT)),
    **dict.fromkeys(("SpConfigImportJobStatus", "SpConfigJob"), (("jobId",), IMPORT)),
    "TaskResultDetails": (("id",), REPORT),
    "TestWorkflowResponse": (("workflowExecutionId",), WORKFLOW),
    **dict.fromkeys(("TaskResultDto", "TaskResultResponse", "TaskResultSimplified", "TaskStatus"), (("id",), TASK)),
}


def poll_until_done(
    result: Any, *, clock: Callable[[], float] = time.monotonic, **options: Unpack[WaitOptions]
) -> Flow[Any]:
    """Request the status of a long-running operation until it ends. Result and errors: see `Tenant.wait`."""
    timeout, interval = options.get("timeout", 600.0), options.get("interval", 1.0)
    progress = options.get("progress")
    stored = result if _is_stored(result) else store_wait(result)
    _, status_operation = STATUS_OPERATIONS[stored["result"]]
    ids = stored["ids"]
    requests = status_operation.build_requests(f"sailkit_api.{stored['version']}", ids)
    if not math.inf > interval > 0 or not (timeout is None or timeout >= 0):
        raise ValueError(f"interval must be more than 0 and timeout at least 0, not {interval!r} and {timeout!r}")
    successes, failures = {*status_operation.successes.split()}, {*status_operation.failures.split()}
    deadline = math.inf if timeout is None else clock() + timeout
    pause = interval
    try:
        while True:
            status = yield from _fetch_status(requests)
            if progress is not None:
                progress(status)
            states = status_operation.read_states(status, ids)
            if states <= successes | failures:
                break
            remaining = deadline - clock()
            if remaining <= 0:
                raise WaitTimeoutError(timeout or 0.0, status, stored, states)
            yield Sleep(min(pause, remaining))
            pause = max(interval, min(pause * 1.5, 30.0))
        if states & failures:
            raise TaskFailedError(", ".join(sorted(states & failures)), status)
    except BaseException as error:
        attach(error, "awaited_result", result)
        raise
    return status


def _fetch_status(requests: list[Request[Any]]) -> Flow[Any]:
    """Request a status; a list with all its pages, and several lists as one."""
    pages = []
    for request in requests:
        offset = 0
        while True:
            page, _ = yield request.with_query(offset=offset) if offset else request
            pages.append(page)
            if not isinstance(page, list) or len(page) < PAGE_SIZE or page in pages[-2:-1]:
                break
            offset += len(page)
    if len(pages) == 1:
        return pages[0]
    return [item for page in pages for item in (page if isinstance(page, list) else [page])]


def _is_stored(value: Any) -> TypeGuard[StoredWait]:
    """Whether a value is the JSON of a wait."""
    if not isinstance(value, dict) or value.keys() != StoredWait.__annotations__.keys():
        return False
    ids = value["ids"]
    is_list = isinstance(ids, list) and ids and all(isinstance(id, str) and id for id in ids)
    return bool(is_list) and value["result"] in STATUS_OPERATIONS and value["version"] in VERSIONS


def _find_ids(value: Any, path: list[str]) -> list[str]:
    """Return the texts at a path of JSON names, also within lists."""
    if isinstance(value, list):
        return [id for item in value for id in _find_ids(item, path)]
    if path:
        return _find_ids(get_property(value, path[0]), path[1:])
    return [value] if isinstance(value, str) and value else []
