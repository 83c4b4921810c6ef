"""Account activities: lists, and their records.

Access requests are account activities of their own, see `from_requests`. All others are stored.
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.caller import resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

from .from_requests import build_from_request

Doc = dict[str, Any]
KIND: Final = "account_activities"


def start_activity(
    records: Records, type: str, *, target: Mapping[str, Any], requester: Mapping[str, Any] | None, now: float
) -> Record:
    """Record the beginning of an account activity.

    Args:
        records: the tenant's records.
        type: the reason, such as "LifecycleStateChange".
        target: a reference to the identity.
        requester: a reference to the identity that caused the activity; None for the service itself.
        now: the time.
    """
    id, timestamp = uuid.uuid4().hex, stamp(now)
    doc: Doc = {
        "id": id,
        "name": id,
        "created": timestamp,
        "modified": timestamp,
        "completed": None,
        "completionStatus": "PENDING",
        "type": type,
        "requesterIdentitySummary": summarize_identity(requester or {"id": "", "name": "system"}),
        "targetIdentitySummary": summarize_identity(target),
        "errors": [],
        "warnings": [],
        "items": [],
        "executionStatus": "EXECUTING",
        "clientMetadata": None,
    }
    record = Record(doc)
    records.add(KIND, [record])
    return record


def complete_activity(records: Records, activity: Record, items: Iterable[Doc], now: float) -> None:
    """Record the end of an account activity, with its items."""
    activity.doc.update(
        items=list(items),
        modified=stamp(now),
        completed=stamp(now),
        completionStatus="SUCCESS",
        executionStatus="COMPLETED",
    )
    records.save(KIND, activity)


def build_account_item(account: Mapping[str, Any], operation: str, now: float, **properties: Any) -> Doc:
    """Build the item of an account activity for a change of an account.

    Args:
        account: the account's document.
        operation: the operation, such as "DISABLE".
        now: the time.
        properties: further properties, such as `attribute` and `value`.
    """
    return build_item(
        account["sourceName"],
        operation,
        now,
        nativeIdentity=account["nativeIdentity"],
        sourceId=account["sourceId"],
        **properties,
    )


def build_access_item(reference: Mapping[str, Any], operation: str, now: float) -> Doc:
    """Build the item of an account activity for a role, access profile or entitlement that is added or removed."""
    requested = {
        "requestedObjectId": reference["id"],
        "requestedObjectName": reference["name"],
        "requestedObjectType": reference["type"],
    }
    return build_item(reference["name"], operation, now, accountRequestInfo=requested, value=reference["name"])


def build_item(name: str, operation: str, now: float, **properties: Any) -> Doc:
    """Build an item of an account activity that has been provisioned."""
    return {
        "id": uuid.uuid4().hex,
        "name": name,
        "requested": stamp(now),
        "approvalStatus": None,
        "provisioningStatus": "FINISHED",
        "requesterComment": None,
        "operation": operation,
        "attribute": None,
        "value": None,
        "nativeIdentity": None,
        "clientMetadata": None,
        "removeDate": None,
        **{name: value for name, value in properties.items() if value is not None},
    }


def summarize_identity(reference: Mapping[str, Any]) -> Doc:
    """Return the summary of an identity in an account activity."""
    return {"id": reference["id"], "identityId": reference["id"], "name": reference["name"], "completed": True}


def list_all(records: Records) -> Iterator[Doc]:
    """Return the documents of all account activities."""
    requests = (build_from_request(request) for request in records.all("access_requests"))
    return itertools.chain(requests, (activity.doc for activity in records.all(KIND)))


def list_activities(call: OperationCall) -> Response:
    """Return account activities, for the identities in the query."""
    query = {name: resolve_identity_id(call, call.query[name]) for name in _ROLES if name in call.query}
    if "regarding-identity" in query and len(query) > 1:
        raise bad_request("regarding-identity excludes requested-for and requested-by.")
    docs = (doc for doc in list_all(call.records) if all(_concerns(doc, *item) for item in query.items()))
    return listing.list_computed(call, map(Record, docs))


_ROLES: Final[Mapping[str, tuple[str, ...]]] = {
    "requested-for": ("targetIdentitySummary",),
    "requested-by": ("requesterIdentitySummary",),
    "regarding-identity": ("targetIdentitySummary", "requesterIdentitySummary"),
}


def _concerns(doc: Doc, role: str, identity_id: str) -> bool:
    return any(doc[name]["id"] == identity_id for name in _ROLES[role])


def get_activity(call: OperationCall) -> Response:
    """Return one account activity."""
    (id,) = call.ids
    request = call.records.get("access_requests", id)
    record = call.records.get(KIND, id)
    if record is None and request is None:
        raise not_found("account activity", id)
    return Response.of(build_from_request(request) if request else record.doc if record else None)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listAccountActivities": list_activities,
    "getAccountActivity": get_activity,
}
