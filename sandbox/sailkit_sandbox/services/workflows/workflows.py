"""Workflows: definitions, external triggers and test runs."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.credentials import hash_secret
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.client_registry import load_clients
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.caller import get_caller_reference, resolve_identity
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from . import executions

_OPTIONAL_PROPERTIES: Final = ("description", "definition", "trigger")
_EXTERNAL_SCOPE: Final = "sp:workflow-execute:external"
_TRIGGER_TYPES: Final = ("EVENT", "EXTERNAL", "SCHEDULED")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    creator = get_caller_reference(call)
    references = {"owner": creator, "creator": creator} if creator else {}
    properties = {name: body[name] for name in (*_OPTIONAL_PROPERTIES, "owner") if body.get(name) is not None}
    enabled = body.get("enabled")
    return {
        "name": body.get("name"),
        **references,
        **properties,
        "enabled": False if enabled is None else enabled,
        "created": None,
        "modified": None,
    }


def _validate(call: OperationCall, workflow: Record) -> None:
    doc = workflow.doc
    bodies.require_strings(doc, "name")
    if not isinstance(doc.get("enabled"), bool):
        raise bad_request("enabled must be true or false.")
    if "owner" in doc:
        doc["owner"] = make_reference("identities", resolve_identity(call, doc["owner"], "owner").doc)
    for name in _OPTIONAL_PROPERTIES[1:]:
        if name in doc and not isinstance(doc[name], dict):
            raise bad_request(f"{name} must be an object.")
    _check_steps(doc.get("definition") or {}, complete=doc["enabled"])
    _check_trigger(doc.get("trigger") or {})
    if doc["enabled"] and not (doc.get("definition") and doc.get("trigger")):
        raise bad_request("A workflow must have a definition and a trigger before it can be enabled.")
    if changer := get_caller_reference(call):
        doc["modifiedBy"] = changer


def _check_steps(definition: Mapping[str, Any], *, complete: bool) -> None:
    """Refuse steps that are no objects and, in a complete definition, transitions to missing steps."""
    if not definition:
        return
    steps = definition.get("steps")
    if not isinstance(steps, dict) or not all(isinstance(step, dict) for step in steps.values()):
        raise bad_request("definition.steps must be an object with the steps by name.")
    if not complete:  # the service accepts drafts, such as those that it publishes as examples
        return
    transitions = [("start", definition.get("start"))]
    transitions += [
        (f"step {name}", next_name) for name, step in steps.items() for next_name in executions.list_next_steps(step)
    ]
    for origin, name in transitions:
        if not isinstance(name, str) or name not in steps:
            raise bad_request(f"The definition has no step {str(name)[:100]!r}, to which {origin[:100]} leads.")


def _check_trigger(trigger: Mapping[str, Any]) -> None:
    if not trigger:
        return
    if trigger.get("type") not in _TRIGGER_TYPES:
        raise bad_request(f"trigger.type must be one of {', '.join(_TRIGGER_TYPES)}.")
    attributes = trigger.get("attributes")
    if attributes is not None and not isinstance(attributes, dict):
        raise bad_request("trigger.attributes must be an object.")


def _refuse_enabled(call: OperationCall, workflow: Record) -> None:
    if workflow.doc["enabled"]:
        raise bad_request("The workflow is enabled. Disable it first.")


def _before_delete(call: OperationCall, workflow: Record) -> None:
    _refuse_enabled(call, workflow)
    call.records.remove_all("workflow_executions", "workflow", workflow.doc["id"])
    call.clients.remove(workflow.facts.get("client", {}).get("id", ""))


def _present(call: OperationCall, doc: Doc) -> Doc:
    return {**doc, **executions.count_executions(call, doc["id"])}


WORKFLOWS: Final = Resource(
    kind="workflows",
    label="workflow",
    read_only=("id", "created", "modified", "creator", "modifiedBy", "executionCount", "failureCount"),
    unique="",
    build_document=_build_document,
    validate=_validate,
    before_delete=_before_delete,
    present=_present,
)


def list_executions(call: OperationCall) -> Response:
    """Return the executions of a workflow."""
    return executions.list_executions(call, WORKFLOWS.get_record(call).doc["id"])


def create_external_client(call: OperationCall) -> Response:
    """Create the client of the external trigger, replacing an existing one. Only this response has its secret."""
    workflow = _get_external(call)
    id, secret = uuid.uuid4().hex, secrets.token_hex(32)
    client = {"id": id, "hash": hash_secret(secret), "scope": _EXTERNAL_SCOPE}
    call.records.save("workflows", Record(workflow.doc, {**workflow.facts, "client": client}))
    call.clients.replace_stored(load_clients(call.records))
    path = f"{call.operation.prefix}/workflows/execute/external/{workflow.doc['id']}"
    return Response.of({"id": id, "secret": secret, "url": path})


def test(call: OperationCall) -> Response:
    """Run a disabled workflow with the input of its trigger."""
    workflow = WORKFLOWS.get_record(call)
    _refuse_enabled(call, workflow)
    return Response.of({"workflowExecutionId": executions.start(call, workflow.doc, _read_input(call))})


def execute(call: OperationCall) -> Response:
    """Run an enabled workflow through its external trigger."""
    workflow = _get_external(call)
    if not workflow.doc["enabled"]:
        raise bad_request("The workflow is not enabled.")
    id = executions.start(call, workflow.doc, _read_input(call))
    return Response.of({"workflowExecutionId": id, "message": "The workflow has been started."})


def test_external(call: OperationCall) -> Response:
    """Return the input that an external trigger would send to a workflow."""
    _get_external(call)
    return Response.of({"payload": _read_input(call)})


def _get_external(call: OperationCall) -> Record:
    """Return the workflow of a call, which must have an external trigger."""
    workflow = WORKFLOWS.get_record(call)
    if workflow.doc.get("trigger", {}).get("type") != "EXTERNAL":
        raise bad_request("The workflow has no external trigger.")
    return workflow


def _read_input(call: OperationCall) -> Doc:
    input = bodies.require_object(call.body).get("input")
    if not isinstance(input, dict):
        raise bad_request("input must be an object.")
    return input


HANDLERS: Final[Mapping[str, Handler]] = {
    **WORKFLOWS.build_handlers(
        list="listWorkflows",
        get="getWorkflow",
        create="createWorkflow",
        replace="putWorkflow",
        update="patchWorkflow",
        delete="deleteWorkflow",
    ),
    "getWorkflowExecutions": list_executions,
    "createWorkflowExternalTrigger": create_external_client,
    "testWorkflow": test,
    "createExternalExecuteWorkflow": execute,
    "testExternalExecuteWorkflow": test_external,
}
