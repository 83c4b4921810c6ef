"""The workflow library: what workflows start with, what they do, and how they decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Record


def _field(name: str, label: str, type: str = "text", required: bool = True) -> Doc:
    return {"name": name, "label": label, "type": type, "required": required, "helpText": "", "description": label}


def _trigger(id: str, type: str, name: str, about: str, example: Doc | None, fields: list[Doc]) -> Doc:
    return {**_operator(id, type, name, about, fields), "outputSchema": {}, "inputExample": example}


def _action(id: str, name: str, about: str, example: Doc, fields: list[Doc]) -> Doc:
    action = _operator(id, "ACTION", name, about, fields)
    return {**action, "versionNumber": 1, "outputSchema": {}, "exampleOutput": example}


def _operator(id: str, type: str, name: str, about: str, fields: list[Doc]) -> Doc:
    return {
        "id": id,
        "type": type,
        "name": name,
        "description": about,
        "deprecated": False,
        "isSimulationEnabled": True,
        "isDynamicSchema": False,
        "formFields": fields,
    }


_FILTER: Final = _field("filter.$", "Start only for", "jsonpath", required=False)
_IDENTITY: Final = {"identity": {"type": "IDENTITY", "id": "0" * 32, "name": "Ada Olsen"}}
TRIGGERS: Final = (
    _trigger("idn:identity-created", "EVENT", "Identity Created", "A person has joined", _IDENTITY, [_FILTER]),
    _trigger(
        "idn:identity-attributes-changed",
        "EVENT",
        "Identity Attributes Changed",
        "Something about a person has changed",
        {**_IDENTITY, "changes": [{"attribute": "department", "oldValue": "Sales", "newValue": "Legal"}]},
        [_FILTER],
    ),
    _trigger(
        "idn:access-request-post-approval",
        "AccessRequestTrigger",
        "Access Request Decided",
        "Someone has decided on a request for access",
        {"requestedBy": _IDENTITY["identity"]},
        [_FILTER],
    ),
    _trigger(
        "idn:scheduled-search",
        "SCHEDULED",
        "By the Calendar",
        "A time has come",
        None,
        [_field("frequency", "How often", "select")],
    ),
    _trigger("idn:external-http", "EXTERNAL", "From Outside", "Another system has called", {}, []),
)
ACTIONS: Final = (
    _action(
        "sp:send-email",
        "Send Mail",
        "Writes to someone",
        {},
        [_field("recipientId.$", "To", "jsonpath"), _field("subject", "Subject"), _field("body", "Text", "textarea")],
    ),
    _action("sp:get-identity", "Get Identity", "Reads a person's attributes", _IDENTITY, [_field("id", "Identity")]),
    _action(
        "sp:access:manage",
        "Manage Access",
        "Gives access or takes it",
        {"accessRequestIds": []},
        [_field("requestType", "What to do", "select"), _field("accessProfiles", "Access", "multiType")],
    ),
    _action(
        "sp:http",
        "Call Another System",
        "Sends a request over HTTP",
        {"statusCode": 200},
        [_field("url", "Address", "url"), _field("method", "Method", "select")],
    ),
    _action("sp:sleep", "Wait", "Lets time pass", {}, [_field("duration", "How long", "duration")]),
)
OPERATORS: Final = (
    _operator(
        "sp:compare-strings",
        "choice",
        "Compare Texts",
        "Goes one way or the other, by how two texts compare",
        [_field("variableA.$", "This", "jsonpath"), _field("variableB", "That")],
    ),
    _operator("sp:operator-success", "success", "End Well", "Ends the workflow well", []),
    _operator("sp:operator-failure", "failure", "End Badly", "Ends the workflow badly", [_field("failureName", "Why")]),
)


def _listing(entries: tuple[Doc, ...]) -> Handler:
    def listed(call: OperationCall) -> Response:
        return paging.picked(call, map(Record, entries))

    return listed


HANDLERS: Final[Mapping[str, Handler]] = {
    "listCompleteWorkflowLibrary": _listing(TRIGGERS + ACTIONS + OPERATORS),
    "listWorkflowLibraryTriggers": _listing(TRIGGERS),
    "listWorkflowLibraryActions": _listing(ACTIONS),
    "listWorkflowLibraryOperators": _listing(OPERATORS),
}
