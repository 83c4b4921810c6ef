"""Role propagation: a task that assigns all roles anew."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common.caller import get_caller_reference
from sailkit_sandbox.services.common.listing import read_query_flag
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.shapes.kept_records import find_kept
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from .role_membership import assign_members

_NAME: Final = "Role Propagation"
_STAGES: Final[Mapping[str | None, str]] = {
    None: "DATA_AGGREGATION_RUNNING",
    "SUCCESS": "SUCCEEDED",
    "TERMINATED": "TERMINATED",
}


def start(call: OperationCall) -> Response:
    """Start a role propagation, unless it is disabled or another one is running."""
    config = find_kept(call.records, "/role-propagation-config")
    if config is not None and config.get("enabled") is False:
        raise bad_request("Role propagation is disabled. Enable it with PUT /role-propagation-config.")
    if _find_running(call.records) is not None:
        raise bad_request("A role propagation is running already.")
    is_refresh_skipped = read_query_flag(call.query, "skipRoleRefresh")
    attributes = {"skipRoleRefresh": is_refresh_skipped, "launchedBy": get_caller_reference(call)}
    effect: tuple[str, Doc] | None = None if is_refresh_skipped else ("roles.propagate", {})
    task = tasks.start(call, _NAME, "Assigns all roles anew", attributes, effect=effect)
    return Response.of({"rolePropagationId": task["id"]}, 202)


def get_status(call: OperationCall) -> Response:
    """Return the status of a role propagation."""
    task = tasks.get_task(call)
    if task.doc["uniqueName"] != _NAME:
        raise not_found("role propagation", call.ids[0])
    return Response.of(_present(task.doc))


def get_running(call: OperationCall) -> Response:
    """Return whether a role propagation is running, with its status."""
    task = _find_running(call.records)
    details = {} if task is None else {"rolePropagationDetails": _present(task.doc)}
    return Response.of({"isRunning": task is not None, **details})


def terminate(call: OperationCall) -> Response:
    """End the running role propagation without its effect."""
    task = _find_running(call.records)
    if task is None:
        raise bad_request("No role propagation is running.")
    attributes = {**task.doc["attributes"], "terminatedBy": get_caller_reference(call)}
    now = stamp(call.now)
    task.doc.update(attributes=attributes, completionStatus="TERMINATED", completed=now, modified=now)
    call.records.save("tasks", Record(task.doc))
    return Response(204)


def _find_running(records: Records) -> Record | None:
    pending = records.select_up_to("tasks", "ends", math.inf)
    return next((task for task in pending if task.doc["uniqueName"] == _NAME), None)


def _present(task: Doc) -> Doc:
    attributes, outcome = task["attributes"], task["completionStatus"]
    properties: Doc = {
        "id": task["id"],
        "status": "RUNNING" if outcome is None else "COMPLETED",
        "executionStage": _STAGES.get(outcome, "FAILED"),
        "launched": task["launched"],
        "completed": task["completed"],
        "skipRoleRefresh": attributes["skipRoleRefresh"],
        "failureReason": task["messages"][0]["key"] if task["messages"] else None,
        "launchedBy": attributes["launchedBy"],
        "terminatedBy": attributes.get("terminatedBy"),
    }
    return {name: value for name, value in properties.items() if value is not None}


def _propagate(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for role in list(records.all("roles")):
        assign_members(records, role, now)


EFFECTS: Final[Mapping[str, Effect]] = {"roles.propagate": _propagate}
HANDLERS: Final[Mapping[str, Handler]] = {
    "startRolePropagation": start,
    "getRolePropagationStatus": get_status,
    "getOngoingRolePropagation": get_running,
    "cancelRolePropagation": terminate,
}
