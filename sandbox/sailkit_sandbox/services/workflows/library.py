"""Workflow library: triggers, actions and operators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Record


def _build_field(name: str, label: str, type: str = "text", required: bool = True) -> Doc:
    return {"name": name, "label": label, "type": type, "required": required, "helpText": "", "description": label}


def _build_trigger(id: str, type: str, name: str, description: str, example: Doc | None, fields: list[Doc]) -> Doc:
    return {**_build_operator(id, type, name, description, fields), "outputSchema": {}, "inputExample": example}


def _build_action(id: str, name: str, description: str, example: Doc, fields: list[Doc]) -> Doc:
    action = _build_operator(id, "ACTION", name, description, fields)
    return {**action, "versionNumber": 1, "outputSchema": {}, "exampleOutput": example}


def _build_operator(id: str, type: str, name: str, description: str, fields: list[Doc]) -> Doc:
    return {
        "id": id,
        "type": type,
        "name": name,
        "description": description,
        "deprecated": False,
        "isSimulationEnabled": True,
        "isDynamicSchema": False,
        "formFields": fields,
    }


_FILTER: Final = _build_field("filter.$", "Start only for", "jsonpath", required=False)
_IDENTITY: Final = {"identity": {"type": "IDENTITY", "id": "0" * 32, "name": "Ada Olsen"}}
TRIGGERS: Final = (
    _build_trigger("idn:identity-created", "EVENT", "Identity Created", "A person has joined", _IDENTITY, [_FILTER]),
    _build_trigger(
        "idn:identity-attributes-changed",
        "EVENT",
        "Identity Attributes Changed",
        "Something about a person has changed",
        {**_IDENTITY, "changes": [{"attribute": "department", "oldValue": "Sales", "newValue": "Legal"}]},
        [_FILTER],
    ),
    _build_trigger(
        "idn:access-request-post-approval",
        "AccessRequestTrigger",
        "Access Request Decided",
        "Someone has decided on a request for access",
        {"requestedBy": _IDENTITY["identity"]},
        [_FILTER],
    ),
    _build_trigger(
        "idn:scheduled-search",
        "SCHEDULED",
        "By the Calendar",
        "A time has come",
        None,
        [_build_field("frequency", "How often", "select")],
    ),
    _build_trigger("idn:external-http", "EXTERNAL", "From Outside", "Another system has called", {}, []),
)
ACTIONS: Final = (
    _build_action(
        "sp:send-email",
        "Send Mail",
        "Writes to someone",
        {},
        [
            _build_field("recipientId.$", "To", "jsonpath"),
            _build_field("subject", "Subject"),
            _build_field("body", "Text", "textarea"),
        ],
    ),
    _build_action(
        "sp:get-identity", "Get Identity", "Reads a person's attributes", _IDENTITY, [_build_field("id", "Identity")]
    ),
    _build_action(
        "sp:access:manage",
        "Manage Access",
        "Grants or revokes access",
        {"accessRequestIds": []},
        [_build_field("requestType", "What to do", "select"), _build_field("accessProfiles", "Access", "multiType")],
    ),
    _build_action(
        "sp:http",
        "Call Another System",
        "Sends a request over HTTP",
        {"statusCode": 200},
        [_build_field("url", "Address", "url"), _build_field("method", "Method", "select")],
    ),
    _build_action("sp:sleep", "Wait", "Lets time pass", {}, [_build_field("duration", "How long", "duration")]),
)
OPERATORS: Final = (
    _build_operator(
        "sp:compare-strings",
        "OPERATOR",
        "Compare Texts",
        "Selects a branch by a comparison of two texts",
        [_build_field("variableA.$", "This", "jsonpath"), _build_field("variableB", "That")],
    ),
    _build_operator("sp:operator-success", "OPERATOR", "End Well", "Ends the workflow well", []),
    _build_operator(
        "sp:operator-failure", "OPERATOR", "End Badly", "Ends the workflow badly", [_build_field("failureName", "Why")]
    ),
)


def _make_list_handler(entries: tuple[Doc, ...]) -> Handler:
    def handle(call: OperationCall) -> Response:
        return listing.list_computed(call, map(Record, entries))

    return handle


HANDLERS: Final[Mapping[str, Handler]] = {
    "listCompleteWorkflowLibrary": _make_list_handler(TRIGGERS + ACTIONS + OPERATORS),
    "listWorkflowLibraryTriggers": _make_list_handler(TRIGGERS),
    "listWorkflowLibraryActions": _make_list_handler(ACTIONS),
    "listWorkflowLibraryOperators": _make_list_handler(OPERATORS),
}
