"""Workflows: steps that are taken when something happens, while they are enabled."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.credentials import hash_secret
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.client_registry import clients
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.caller import caller_reference, person
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from . import executions

_GIVEN: Final = ("description", "definition", "trigger")
_OUTSIDE: Final = "sp:workflow-execute:external"
_TRIGGERS: Final = ("EVENT", "EXTERNAL", "SCHEDULED")


def _complete(call: OperationCall, body: Doc) -> Doc:
    maker = caller_reference(call)
    made = {"owner": maker, "creator": maker} if maker else {}
    given = {name: body[name] for name in (*_GIVEN, "owner") if body.get(name) is not None}
    enabled = body.get("enabled")
    return {
        "name": body.get("name"),
        **made,
        **given,
        "enabled": False if enabled is None else enabled,
        "created": None,
        "modified": None,
    }


def _check(call: OperationCall, workflow: Record) -> None:
    doc = workflow.doc
    bodies.check_texts(doc, "name")
    if not isinstance(doc.get("enabled"), bool):
        raise bad_request("enabled must be true or false.")
    if "owner" in doc:
        doc["owner"] = to("identities", person(call, doc["owner"], "owner").doc)
    for name in _GIVEN[1:]:
        if name in doc and not isinstance(doc[name], dict):
            raise bad_request(f"{name} must be an object.")
    _check_steps(doc.get("definition") or {})
    _check_trigger(doc.get("trigger") or {})
    if doc["enabled"] and not (doc.get("definition") and doc.get("trigger")):
        raise bad_request("A workflow must have a definition and a trigger before it can be enabled.")
    if changer := caller_reference(call):
        doc["modifiedBy"] = changer


def _check_steps(definition: Mapping[str, Any]) -> None:
    if not definition:
        return
    steps = definition.get("steps")
    if not isinstance(steps, dict) or not all(isinstance(step, dict) for step in steps.values()):
        raise bad_request("definition.steps must be an object with the steps by name.")
    named = [("start", definition.get("start"))]
    named += [(f"step {name}", after) for name, step in steps.items() for after in executions.following(step)]
    for where, name in named:
        if not isinstance(name, str) or name not in steps:
            raise bad_request(f"The definition has no step {str(name)[:100]!r}, to which {where[:100]} leads.")


def _check_trigger(trigger: Mapping[str, Any]) -> None:
    if not trigger:
        return
    if trigger.get("type") not in _TRIGGERS:
        raise bad_request(f"trigger.type must be one of {', '.join(_TRIGGERS)}.")
    attributes = trigger.get("attributes")
    if attributes is not None and not isinstance(attributes, dict):
        raise bad_request("trigger.attributes must be an object.")


def _refuse_enabled(call: OperationCall, workflow: Record) -> None:
    if workflow.doc["enabled"]:
        raise bad_request("The workflow is enabled; disable it first.")


def _removed(call: OperationCall, workflow: Record) -> None:
    _refuse_enabled(call, workflow)
    call.records.remove_all("workflow_executions", "workflow", workflow.doc["id"])
    call.clients.remove(workflow.facts.get("client", {}).get("id", ""))


def _shown(call: OperationCall, doc: Doc) -> Doc:
    return {**doc, **executions.counts(call, doc["id"])}


WORKFLOWS: Final = Resource(
    kind="workflows",
    what="workflow",
    fixed=("id", "created", "modified", "creator", "modifiedBy", "executionCount", "failureCount"),
    unique="",
    complete=_complete,
    check=_check,
    removed=_removed,
    shown=_shown,
)


def list_executions(call: OperationCall) -> Response:
    """Answer the executions of a workflow."""
    return executions.list_executions(call, WORKFLOWS.found(call).doc["id"])


def make_client(call: OperationCall) -> Response:
    """Make the client that starts a workflow from outside, in place of the one that it has; its secret is told once."""
    workflow = _external(call)
    id, secret = uuid.uuid4().hex, secrets.token_hex(32)
    client = {"id": id, "hash": hash_secret(secret), "scope": _OUTSIDE}
    call.records.save("workflows", Record(workflow.doc, {**workflow.facts, "client": client}))
    call.clients.replace_stored(clients(call.records))
    path = f"{call.operation.prefix}/workflows/execute/external/{workflow.doc['id']}"
    return Response.of({"id": id, "secret": secret, "url": path})


def test(call: OperationCall) -> Response:
    """Run a workflow that is not enabled, with the input that its trigger would give it."""
    workflow = WORKFLOWS.found(call)
    _refuse_enabled(call, workflow)
    return Response.of({"workflowExecutionId": executions.start(call, workflow.doc, _input(call))})


def execute(call: OperationCall) -> Response:
    """Run an enabled workflow from outside."""
    workflow = _external(call)
    if not workflow.doc["enabled"]:
        raise bad_request("The workflow is not enabled.")
    id = executions.start(call, workflow.doc, _input(call))
    return Response.of({"workflowExecutionId": id, "message": "The workflow has been started."})


def test_external(call: OperationCall) -> Response:
    """Answer what a workflow would be given from outside."""
    _external(call)
    return Response.of({"payload": _input(call)})


def _external(call: OperationCall) -> Record:
    """The workflow that a call is about, which something outside starts."""
    workflow = WORKFLOWS.found(call)
    if workflow.doc.get("trigger", {}).get("type") != "EXTERNAL":
        raise bad_request("The workflow has no external trigger.")
    return workflow


def _input(call: OperationCall) -> Doc:
    given = bodies.properties(call.body).get("input")
    if not isinstance(given, dict):
        raise bad_request("input must be an object.")
    return given


def _step(action: str, after: str, **attributes: str) -> Doc:
    return {"type": "ACTION", "actionId": action, "attributes": attributes, "nextStep": after}


_WELCOME: Final = {
    "start": "Greet",
    "steps": {
        "Greet": _step("sp:send-email", "End", subject="Welcome"),
        "End": {"type": "success"},
    },
}
_REVIEW: Final = {
    "start": "Read",
    "steps": {
        "Read": _step("sp:get-identity", "Decide"),
        "Decide": {
            "type": "choice",
            "choiceList": [{"comparator": "StringEquals", "nextStep": "Tell", "variableA.$": "$.state"}],
            "defaultStep": "Stop",
        },
        "Tell": _step("sp:send-email", "End", subject="For your review"),
        "Stop": {"type": "failure", "failureName": "Nothing to review"},
        "End": {"type": "success"},
    },
}
_SEEDED: Final[Mapping[str, Doc]] = {
    "Welcome Mail": {
        "description": "Greets people who join",
        "definition": _WELCOME,
        "trigger": {"type": "EVENT", "displayName": "", "attributes": {"id": "idn:identity-created"}},
        "enabled": True,
    },
    "Weekly Review": {
        "description": "Reminds of what is to be reviewed",
        "definition": _REVIEW,
        "trigger": {
            "type": "SCHEDULED",
            "displayName": "",
            "attributes": {"frequency": "weekly", "weeklyDays": ["Monday"], "weeklyTimes": ["07:00"]},
        },
        "enabled": False,
    },
    "Badge Lost": {
        "description": "Started by the front desk",
        "definition": _WELCOME,
        "trigger": {"type": "EXTERNAL", "displayName": "", "attributes": {"name": "Front desk"}},
        "enabled": True,
    },
}


def furnish(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Make the workflows of a new tenant, by kind of record; there are none where there are no people."""
    if not people:
        return {}
    found = []
    for name, given in _SEEDED.items():
        made, owner = (
            stamp(REFERENCE_TIME - random.randrange(30, 400) * DAY),
            to("identities", random.choice(people).doc),
        )
        who = {"owner": owner, "creator": owner, "modifiedBy": owner}
        found.append(Record({"id": new_uuid(random), "name": name, **given, **who, "created": made, "modified": made}))
    return {"workflows": found}


HANDLERS: Final[Mapping[str, Handler]] = {
    **WORKFLOWS.behaviours(
        list="listWorkflows",
        get="getWorkflow",
        create="createWorkflow",
        replace="putWorkflow",
        update="patchWorkflow",
        delete="deleteWorkflow",
    ),
    **executions.HANDLERS,
    "getWorkflowExecutions": list_executions,
    "createWorkflowExternalTrigger": make_client,
    "testWorkflow": test,
    "createExternalExecuteWorkflow": execute,
    "testExternalExecuteWorkflow": test_external,
}
