"""Executions of workflows: started by one call, they go on by the clock until they end or are cancelled."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Row
from sailkit_sandbox.store import filters
from sailkit_sandbox.store.database import Record

_KEPT_SECONDS: Final = 90 * DAY
_ENDS: Final = ("success", "failure")


def start(call: OperationCall, workflow: Doc, given: Any) -> str:
    """Start an execution, which ends after `call.task_seconds`: badly where its steps lead to a failure.

    Args:
        call: the call that starts it.
        workflow: the workflow.
        given: what its trigger is given.

    Returns:
        The execution's id.

    Raises:
        HttpError: 400, where the workflow has no steps.
    """
    definition = workflow.get("definition") or {}
    if not definition.get("start"):
        raise bad_request("The workflow has no steps; give it a definition first.")
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
        "input": given,
        "definition": definition,
        "trigger": workflow.get("trigger"),
    }
    call.records.add("workflow_executions", [Record(doc, facts)])
    return str(doc["id"])


def path(definition: Mapping[str, Any]) -> list[str]:
    """The steps that an execution takes: a choice goes its first way; no step is taken twice."""
    steps, taken = definition.get("steps") or {}, []
    name = definition.get("start")
    while isinstance(name, str) and name in steps and name not in taken:
        taken.append(name)
        name = next(following(steps[name]), None)
    return taken


def following(step: Any) -> Iterator[Any]:
    """The names of the steps that may come after a step."""
    given = step if isinstance(step, dict) else {}
    choices = given.get("choiceList")
    found = [each.get("nextStep") for each in choices if isinstance(each, dict)] if isinstance(choices, list) else []
    yield from (name for name in (given.get("nextStep"), *found, given.get("defaultStep")) if name is not None)


def settle(call: OperationCall) -> None:
    """End the executions whose time is over."""
    for execution in call.records.find("workflow_executions", "open", True):
        if execution.facts["ends"] <= call.now:
            failed = "Failed" if _last(execution) == "failure" else "Completed"
            _end(call, execution, failed, execution.facts["ends"])


def _last(execution: Record) -> Any:
    """The type of the step that an execution comes to."""
    definition = execution.facts["definition"]
    return next((definition["steps"][name].get("type") for name in path(definition)[-1:]), None)


def _end(call: OperationCall, execution: Record, status: str, at: float) -> None:
    doc = {**execution.doc, "status": status, "closeTime": stamp(at)}
    call.records.save("workflow_executions", Record(doc, {**execution.facts, "open": False, "ends": at}))


def counts(call: OperationCall, workflow_id: str) -> Doc:
    """How many executions a workflow has had, and how many of them failed."""
    settle(call)
    states = [each.doc["status"] for each in call.records.find("workflow_executions", "workflow", workflow_id)]
    return {"executionCount": len(states), "failureCount": states.count("Failed")}


def list_executions(call: OperationCall, workflow_id: str) -> Response:
    """Answer the executions of a workflow in the last 90 days."""
    settle(call)
    selected = paging.selection(call, "workflow_executions", _row, columns={}, within=("workflow", workflow_id))
    recent = filters.parse(f"start_time ge {stamp(call.now - _KEPT_SECONDS)}")
    terms = (recent,) if selected.filter is None else (recent, selected.filter)
    return paging.listed(call, attrs.evolve(selected, filter=filters.And(terms)))


def _row(record: Record) -> Mapping[str, Any]:
    return Row(record.doc, {"start_time": "startTime"})


def _found(call: OperationCall) -> Record:
    settle(call)
    found = call.records.get("workflow_executions", call.ids[0])
    if found is None or found.facts["starts"] < call.now - _KEPT_SECONDS:
        raise not_found("workflow execution", call.ids[0])
    return found


def get_execution(call: OperationCall) -> Response:
    """Answer one execution, in a list as the document has it."""
    return Response.of([_found(call).doc])


def cancel(call: OperationCall) -> Response:
    """Cancel an execution that has not ended."""
    execution = _found(call)
    if not execution.facts["open"]:
        raise bad_request(f"The workflow execution is {execution.doc['status']}; only a running one can be cancelled.")
    _end(call, execution, "Canceled", call.now)
    return Response(204)


def get_history(call: OperationCall) -> Response:
    """Answer what an execution has done until now."""
    return paging.picked(call, map(Record, _events(_found(call), call.now)))


def get_full_history(call: OperationCall) -> Response:
    """Answer what an execution did last, with the workflow's definition and trigger as they were then."""
    execution = _found(call)
    *_, latest = _events(execution, call.now)
    trigger = execution.facts["trigger"]
    known = {} if trigger is None else {"trigger": trigger}
    return Response.of({"definition": execution.facts["definition"], "history": latest, **known})


def _events(execution: Record, now: float) -> Iterator[Doc]:
    """The events until now; the steps share the time from start to end."""
    facts, status = execution.facts, execution.doc["status"]
    starts, ends = facts["starts"], facts["ends"]
    steps = [name for name in path(facts["definition"]) if facts["definition"]["steps"][name].get("type") not in _ENDS]
    yield _event("WorkflowExecutionScheduled", starts, {"input": facts["input"]})
    yield _event("WorkflowExecutionStarted", starts, {})
    each = (ends - starts) / max(1, len(steps))
    for index, name in enumerate(steps):
        begin = starts + index * each
        events = (("Scheduled", begin), ("Started", begin), ("Completed", begin + each))
        done = status not in ("Running", "Canceled")
        yield from (
            _event(f"ActivityTask{what}", at, {"displayName": name}) for what, at in events if done or at <= now
        )
    if status in ("Completed", "Failed"):
        yield _event(f"WorkflowExecution{status}", ends, {})


def _event(type: str, at: float, attributes: Doc) -> Doc:
    return {"type": type, "timestamp": stamp(at), "attributes": attributes}


HANDLERS: Final[Mapping[str, Handler]] = {
    "getWorkflowExecution": get_execution,
    "cancelWorkflowExecution": cancel,
    "getWorkflowExecutionHistory": get_history,
    "getWorkflowExecutionHistoryV2": get_full_history,
}
