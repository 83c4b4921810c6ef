"""Executions of workflows. Their status depends on the clock until they end or are cancelled."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Final, Protocol

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Row
from sailkit_sandbox.store import filters
from sailkit_sandbox.store.database import Record, Records

_RETENTION_SECONDS: Final = 90 * DAY
_END_STEP_TYPES: Final = ("success", "failure")


class ExecutionContext(Protocol):
    """Context of an execution: records, time and duration. Every operation call is one."""

    @property
    def records(self) -> Records:
        """The tenant's records."""

    @property
    def now(self) -> float:
        """The time, in seconds since 1970."""

    @property
    def task_seconds(self) -> float:
        """The duration of an execution, in seconds."""


def get_event_trigger(workflow: Doc) -> tuple[Any, str | None] | None:
    """Return the id and the filter of the trigger of a workflow that waits for an event, or None."""
    trigger = workflow.get("trigger") or {}
    attributes = trigger.get("attributes") or {}
    if trigger.get("type") != "EVENT" or not attributes.get("id"):
        return None
    return attributes["id"], attributes.get("filter.$") or attributes.get("filter")


def start(call: ExecutionContext, workflow: Doc, input: Any) -> str:
    """Start an execution. It ends after `call.task_seconds`, and fails if its last step is a failure or is missing.

    Args:
        call: the context.
        workflow: the document of the workflow.
        input: the input of the trigger.

    Returns:
        The id of the execution.

    Raises:
        HttpError: 400, for a workflow without steps.
    """
    definition = workflow.get("definition") or {}
    if not definition.get("start"):
        raise bad_request("The workflow has no steps. Add a definition first.")
    doc = {
        "id": str(uuid.uuid4()),
        "workflowId": workflow["id"],
        "requestId": uuid.uuid4().hex,
        "startTime": stamp(call.now),
        "status": "Running",
    }
    facts = {
        "open": True,
        "starts": call.now,
        "ends": call.now + call.task_seconds,
        "input": input,
        "definition": definition,
        "trigger": workflow.get("trigger"),
    }
    call.records.add("workflow_executions", [Record(doc, facts)])
    return str(doc["id"])


def trace_steps(definition: Mapping[str, Any]) -> list[str]:
    """Return the names of the executed steps. A choice selects its first branch, and no step is repeated."""
    steps, names = definition.get("steps") or {}, []
    name = definition.get("start")
    while isinstance(name, str) and name in steps and name not in names:
        names.append(name)
        name = next(list_next_steps(steps[name]), None)
    return names


def list_next_steps(step: Any) -> Iterator[Any]:
    """Return the names of the possible next steps of a step."""
    properties = step if isinstance(step, dict) else {}
    choices = properties.get("choiceList")
    branches = (
        [branch.get("nextStep") for branch in choices if isinstance(branch, dict)] if isinstance(choices, list) else []
    )
    yield from (
        name for name in (properties.get("nextStep"), *branches, properties.get("defaultStep")) if name is not None
    )


def settle(call: OperationCall) -> None:
    """End the executions whose end time has passed."""
    for execution in call.records.find("workflow_executions", "open", True):
        if execution.facts["ends"] <= call.now:
            status = "Failed" if _get_last_step_type(execution) in ("failure", None) else "Completed"
            _end(call, execution, status, execution.facts["ends"])


def _get_last_step_type(execution: Record) -> Any:
    """Return the type of the last step of an execution; "" for a step without one, None for no step."""
    definition = execution.facts["definition"]
    return next((definition["steps"][name].get("type") or "" for name in trace_steps(definition)[-1:]), None)


def _end(call: OperationCall, execution: Record, status: str, time: float) -> None:
    doc = {**execution.doc, "status": status, "closeTime": stamp(time)}
    call.records.save("workflow_executions", Record(doc, {**execution.facts, "open": False, "ends": time}))


def count_executions(call: OperationCall, workflow_id: str) -> Doc:
    """Return the number of executions of a workflow and the number of failed ones."""
    settle(call)
    states = [record.doc["status"] for record in call.records.find("workflow_executions", "workflow", workflow_id)]
    return {"executionCount": len(states), "failureCount": states.count("Failed")}


def list_executions(call: OperationCall, workflow_id: str) -> Response:
    """Return the executions of a workflow in the last 90 days."""
    settle(call)
    selected = listing.build_selection(
        call, "workflow_executions", _build_row, columns={}, within=("workflow", workflow_id)
    )
    recent = filters.parse(f"start_time ge {stamp(call.now - _RETENTION_SECONDS)}")
    terms = (recent,) if selected.filter is None else (recent, selected.filter)
    return listing.list_stored(call, attrs.evolve(selected, filter=filters.And(terms)))


def _build_row(record: Record) -> Mapping[str, Any]:
    return Row(record.doc, {"start_time": "startTime"})


def _get_execution_record(call: OperationCall) -> Record:
    settle(call)
    execution = call.records.get("workflow_executions", call.ids[0])
    if execution is None or execution.facts["starts"] < call.now - _RETENTION_SECONDS:
        raise not_found("workflow execution", call.ids[0])
    return execution


def get_execution(call: OperationCall) -> Response:
    """Return one execution, in a list as in the document."""
    return Response.of([_get_execution_record(call).doc])


def cancel(call: OperationCall) -> Response:
    """Cancel a running execution."""
    execution = _get_execution_record(call)
    if not execution.facts["open"]:
        raise bad_request(f"The workflow execution is {execution.doc['status']}; only a running one can be cancelled.")
    _end(call, execution, "Canceled", call.now)
    return Response(204)


def get_history(call: OperationCall) -> Response:
    """Return the events of an execution until now."""
    return listing.list_computed(call, map(Record, _build_events(_get_execution_record(call), call.now)))


def get_full_history(call: OperationCall) -> Response:
    """Return the last event of an execution, with the definition and trigger at its start."""
    execution = _get_execution_record(call)
    *_, latest = _build_events(execution, call.now)
    trigger = execution.facts["trigger"]
    trigger_properties = {} if trigger is None else {"trigger": trigger}
    return Response.of({"definition": execution.facts["definition"], "history": latest, **trigger_properties})


def _build_events(execution: Record, now: float) -> Iterator[Doc]:
    """Return the events until now. The steps divide the duration of the execution equally."""
    facts, status = execution.facts, execution.doc["status"]
    starts, ends = facts["starts"], facts["ends"]
    steps = [
        name
        for name in trace_steps(facts["definition"])
        if facts["definition"]["steps"][name].get("type") not in _END_STEP_TYPES
    ]
    yield _build_event("WorkflowExecutionScheduled", starts, {"input": facts["input"]})
    yield _build_event("WorkflowExecutionStarted", starts, {})
    duration = (ends - starts) / max(1, len(steps))
    for index, name in enumerate(steps):
        begin = starts + index * duration
        events = (("Scheduled", begin), ("Started", begin), ("Completed", begin + duration))
        is_ended = status not in ("Running", "Canceled")
        yield from (
            _build_event(f"ActivityTask{phase}", time, {"displayName": name})
            for phase, time in events
            if is_ended or time <= now
        )
    if status in ("Completed", "Failed"):
        yield _build_event(f"WorkflowExecution{status}", ends, {})


def _build_event(type: str, time: float, attributes: Doc) -> Doc:
    return {"type": type, "timestamp": stamp(time), "attributes": attributes}


HANDLERS: Final[Mapping[str, Handler]] = {
    "getWorkflowExecution": get_execution,
    "cancelWorkflowExecution": cancel,
    "getWorkflowExecutionHistory": get_history,
    "getWorkflowExecutionHistoryV2": get_full_history,
}
