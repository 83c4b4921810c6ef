"""Catalog of event triggers: their types, and examples of their input and output."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

Doc = dict[str, Any]
REQUEST_RESPONSE: Final = "REQUEST_RESPONSE"
FIRE_AND_FORGET: Final = "FIRE_AND_FORGET"
MAXIMUM_SUBSCRIPTIONS: Final[Mapping[str, int]] = {REQUEST_RESPONSE: 1, FIRE_AND_FORGET: 50}

PRE_APPROVAL: Final = "idn:access-request-pre-approval"
DYNAMIC_APPROVER: Final = "idn:access-request-dynamic-approver"
POST_APPROVAL: Final = "idn:access-request-post-approval"
AGGREGATION_COMPLETED: Final = "idn:account-aggregation-completed"
ATTRIBUTES_CHANGED: Final = "idn:identity-attributes-changed"
IDENTITY_CREATED: Final = "idn:identity-created"
IDENTITY_DELETED: Final = "idn:identity-deleted"
SEARCH_COMPLETED: Final = "idn:saved-search-complete"
ACCOUNT_CREATED: Final = "idn:source-account-created"
ACCOUNT_DELETED: Final = "idn:source-account-deleted"
ACCOUNT_UPDATED: Final = "idn:source-account-updated"
SOURCE_CREATED: Final = "idn:source-created"
SOURCE_DELETED: Final = "idn:source-deleted"
SOURCE_UPDATED: Final = "idn:source-updated"

_TIME: Final = stamp(REFERENCE_TIME)
_IDENTITY: Final = {"type": "IDENTITY", "id": "1" * 32, "name": "Ada Olsen"}
_MANAGER: Final = {"type": "IDENTITY", "id": "2" * 32, "name": "Bo Lind"}
_SOURCE: Final = {"type": "SOURCE", "id": "3" * 32, "name": "Wiki"}
_ITEM: Final = {
    "id": "4" * 32,
    "name": "Report Reader",
    "description": None,
    "type": "ROLE",
    "operation": "Add",
    "comment": None,
}
_REQUEST: Final = {"accessRequestId": "5" * 32, "requestedBy": _MANAGER, "requestedFor": [_IDENTITY]}
_APPROVAL: Final = {"approvalComment": None, "approvalDecision": "APPROVED", "approverName": "Bo Lind"}
_APPROVER: Final = {"approver": {"type": "IDENTITY", "id": "2" * 32, "name": "Bo Lind"}}
_COUNTS: Final = {"scanned": 3, "unchanged": 1, "changed": 1, "added": 1, "removed": 0}
_ACCOUNT_EVENT: Final = {
    "id": "6" * 32,
    "nativeIdentifier": "ada.olsen",
    "uuid": "",
    "sourceId": "3" * 32,
    "sourceName": "Wiki",
    "identityId": "1" * 32,
    "identityName": "Ada Olsen",
    "attributes": {"groups": ["Editors"]},
}
_SOURCE_EVENT: Final = {
    "id": "3" * 32,
    "name": "Wiki",
    "type": "DelimitedFile",
    "connector": "delimited-file",
    "actor": _MANAGER,
}


def _build_trigger(
    id: str, name: str, description: str, input: Doc, output: Doc | None = None, type: str = FIRE_AND_FORGET
) -> Doc:
    return {
        "id": id,
        "name": name,
        "type": type,
        "description": description,
        "inputSchema": _build_schema(input),
        "outputSchema": None if output is None else _build_schema(output),
        "exampleInput": input,
        "exampleOutput": output,
    }


def _build_schema(example: Doc) -> str:
    """Return a JSON Schema that requires the properties of an example."""
    return json.dumps({"type": "object", "required": sorted(example)})


TRIGGERS: Final[Mapping[str, Doc]] = {
    trigger["id"]: trigger
    for trigger in (
        _build_trigger(
            DYNAMIC_APPROVER,
            "Access Request Dynamic Approver",
            "Selects the approver of an access request.",
            {**_REQUEST, "requestedItems": [_ITEM]},
            {"id": "2" * 32, "name": "Bo Lind", "type": "IDENTITY"},
            REQUEST_RESPONSE,
        ),
        _build_trigger(
            PRE_APPROVAL,
            "Access Request Submitted",
            "Approves or denies an access request before its approvers see it.",
            {**_REQUEST, "requestedItems": [_ITEM]},
            {"approved": True, "comment": "Within budget", "approver": "Budget Check"},
            REQUEST_RESPONSE,
        ),
        _build_trigger(
            POST_APPROVAL,
            "Access Request Decision",
            "An access request has been approved or denied.",
            {
                **_REQUEST,
                "requestedItemsStatus": [
                    {**_ITEM, "clientMetadata": None, "approvalInfo": [{**_APPROVAL, **_APPROVER}]}
                ],
            },
        ),
        _build_trigger(
            AGGREGATION_COMPLETED,
            "Account Aggregation Completed",
            "An account aggregation has ended.",
            {
                "source": _SOURCE,
                "status": "Success",
                "started": _TIME,
                "completed": _TIME,
                "errors": None,
                "warnings": None,
                "stats": _COUNTS,
            },
        ),
        _build_trigger(
            ATTRIBUTES_CHANGED,
            "Identity Attributes Changed",
            "Attributes of an identity have changed.",
            {"identity": _IDENTITY, "changes": [{"attribute": "department", "oldValue": "Sales", "newValue": "Legal"}]},
        ),
        _build_trigger(
            IDENTITY_CREATED,
            "Identity Created",
            "An identity has been created.",
            {"identity": _IDENTITY, "attributes": {"displayName": "Ada Olsen"}},
        ),
        _build_trigger(
            IDENTITY_DELETED,
            "Identity Deleted",
            "An identity has been deleted.",
            {"identity": _IDENTITY, "attributes": {"displayName": "Ada Olsen"}},
        ),
        _build_trigger(
            SEARCH_COMPLETED,
            "Saved Search Completed",
            "A scheduled search has run.",
            {
                "fileName": "leavers.csv",
                "ownerEmail": "bo.lind@example.com",
                "ownerName": "Bo Lind",
                "query": "attributes.cloudLifecycleState:inactive",
                "searchName": "Leavers",
                "searchResults": {
                    "Account": None,
                    "Entitlement": None,
                    "Identity": {"count": "1", "noun": "identity", "preview": [["displayName"], ["Ada Olsen"]]},
                },
                "signedS3Url": "https://localhost/leavers.csv",
            },
        ),
        _build_trigger(
            ACCOUNT_CREATED, "Source Account Created", "An account has been created on a source.", _ACCOUNT_EVENT
        ),
        _build_trigger(
            ACCOUNT_DELETED, "Source Account Deleted", "An account has been deleted from a source.", _ACCOUNT_EVENT
        ),
        _build_trigger(
            ACCOUNT_UPDATED, "Source Account Updated", "An account on a source has been changed.", _ACCOUNT_EVENT
        ),
        _build_trigger(
            SOURCE_CREATED, "Source Created", "A source has been created.", {**_SOURCE_EVENT, "created": _TIME}
        ),
        _build_trigger(
            SOURCE_DELETED, "Source Deleted", "A source has been deleted.", {**_SOURCE_EVENT, "deleted": _TIME}
        ),
        _build_trigger(
            SOURCE_UPDATED, "Source Updated", "A source has been changed.", {**_SOURCE_EVENT, "modified": _TIME}
        ),
    )
}


def get_trigger(id: Any) -> Doc:
    """Return a trigger.

    Raises:
        HttpError: 400, for an unknown id.
    """
    if id not in TRIGGERS:
        raise bad_request(f"There is no trigger {str(id)[:100]!r}; there are {', '.join(TRIGGERS)}.")
    return TRIGGERS[id]


def list_triggers(call: OperationCall) -> Response:
    """Return the triggers."""
    return listing.list_computed(call, map(Record, TRIGGERS.values()))


HANDLERS: Final[Mapping[str, Handler]] = {"listTriggers": list_triggers}
