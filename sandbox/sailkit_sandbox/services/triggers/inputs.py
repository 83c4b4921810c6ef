"""Inputs of triggers, built from changes of records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from . import catalog
from .changes import DocumentChange

Doc: TypeAlias = dict[str, Any]
# The id of a trigger, and its input.
Event: TypeAlias = tuple[str, Doc]

_OPERATIONS: Final = {"GRANT_ACCESS": "Add", "REVOKE_ACCESS": "Remove", "MODIFY_ACCESS": "Modify"}
_DECISIONS: Final = ("APPROVED", "REJECTED")
_AGGREGATION: Final = "Cloud Account Aggregation"
_STATUSES: Final = {"SUCCESS": "Success", "WARNING": "Success", "TERMINATED": "Terminated"}
_SYSTEM: Final = {"type": "IDENTITY", "id": "system", "name": "system"}


def build_identity_events(changes: Iterable[DocumentChange]) -> Iterator[Event]:
    """Build the events of identities that were created, deleted or changed."""
    for before, after in changes:
        doc = after or before or {}
        identity = {"type": "IDENTITY", "id": doc["id"], "name": doc["name"]}
        if before is None or after is None:
            trigger = catalog.IDENTITY_CREATED if before is None else catalog.IDENTITY_DELETED
            yield trigger, {"identity": identity, "attributes": doc["attributes"]}
        elif differences := list(_compare(_list_attributes(before), _list_attributes(after))):
            yield catalog.ATTRIBUTES_CHANGED, {"identity": identity, "changes": differences}


def _list_attributes(doc: Doc) -> Doc:
    """Return the attributes of an identity, including those that are properties of their own."""
    state = (doc.get("lifecycleState") or {}).get("stateName")
    return {**doc["attributes"], "cloudLifecycleState": state, "manager": doc.get("managerRef")}


def _compare(before: Doc, after: Doc) -> Iterator[Doc]:
    for name in dict.fromkeys((*before, *after)):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield {"attribute": name, "oldValue": old, "newValue": new}


def build_request_events(changes: Iterable[DocumentChange]) -> Iterator[Event]:
    """Build the events of access requests that were submitted or decided. The items of a request are in one event."""
    submitted: dict[str, list[Doc]] = {}
    for before, after in changes:
        if after is not None and before is None:
            submitted.setdefault(after["accessRequestId"], []).append(after)
        if after is not None and _get_decision(before) not in _DECISIONS and _get_decision(after) in _DECISIONS:
            yield catalog.POST_APPROVAL, {**_build_request(after), "requestedItemsStatus": [_build_status(after)]}
    for items in submitted.values():
        input = {**_build_request(items[0]), "requestedItems": [_build_item(item) for item in items]}
        yield catalog.PRE_APPROVAL, input
        if any((item.get("approval") or {}).get("id") for item in items):
            yield catalog.DYNAMIC_APPROVER, input


def _get_decision(doc: Doc | None) -> Any:
    return ((doc or {}).get("approval") or {}).get("decision")


def _build_request(doc: Doc) -> Doc:
    return {
        "accessRequestId": doc["accessRequestId"],
        "requestedBy": _build_identity(doc["requester"]),
        "requestedFor": [_build_identity(doc["requestedFor"])],
    }


def _build_identity(reference: Doc) -> Doc:
    return {"type": "IDENTITY", "id": reference["id"], "name": reference["name"]}


def _build_item(doc: Doc) -> Doc:
    return {
        "id": doc["itemId"],
        "name": doc["name"],
        "description": doc.get("description"),
        "type": doc["type"],
        "operation": _OPERATIONS[doc["requestType"]],
        "comment": (doc.get("requesterComment") or {}).get("comment"),
    }


def _build_status(doc: Doc) -> Doc:
    reviewer = _build_identity(doc["approval"]["reviewer"])
    approval = {
        "approvalComment": (doc["approval"].get("comment") or {}).get("comment"),
        "approvalDecision": "APPROVED" if doc["approval"]["decision"] == "APPROVED" else "DENIED",
        "approverName": reviewer["name"],
        "approver": reviewer,
    }
    return {**_build_item(doc), "clientMetadata": doc.get("clientMetadata"), "approvalInfo": [approval]}


def build_task_events(changes: Iterable[DocumentChange]) -> Iterator[Event]:
    """Build the events of account aggregations that ended."""
    for before, after in changes:
        ended = after is not None and after["completionStatus"] and not (before or {}).get("completionStatus")
        if after is None or not ended or after["uniqueName"] != _AGGREGATION or after["target"] is None:
            continue
        status = _STATUSES.get(after["completionStatus"], "Failed")
        errors = [message["localizedText"]["message"] for message in after["messages"]]
        yield (
            catalog.AGGREGATION_COMPLETED,
            {
                "source": {**after["target"], "type": "SOURCE"},
                "status": status,
                "started": after["launched"],
                "completed": after["completed"],
                "errors": errors or None,
                "warnings": None,
                "stats": _count_accounts(after["attributes"]),
            },
        )


def _count_accounts(attributes: Doc) -> Doc:
    scanned, removed = attributes.get("totalAccounts", 0), attributes.get("deletedAccounts", 0)
    processed = attributes.get("processedAccounts", 0)
    return {
        "scanned": scanned,
        "unchanged": scanned - processed,
        "changed": processed,
        "added": 0,
        "removed": removed,
    }


def build_account_events(changes: Iterable[DocumentChange]) -> Iterator[Event]:
    """Build the events of accounts that were created, deleted or changed."""
    for before, after in changes:
        doc = after or before or {}
        event = {name: doc[name] for name in ("id", "sourceId", "sourceName", "attributes")}
        identity = doc.get("identity") or {}
        event |= {
            "nativeIdentifier": doc["nativeIdentity"],
            "uuid": doc.get("uuid") or "",
            "identityId": identity.get("id") or "",
            "identityName": identity.get("name") or "",
        }
        if before is None or after is None:
            yield (catalog.ACCOUNT_CREATED if before is None else catalog.ACCOUNT_DELETED), event
        else:
            yield catalog.ACCOUNT_UPDATED, event


def build_source_events(changes: Iterable[DocumentChange]) -> Iterator[Event]:
    """Build the events of sources that were created, deleted or changed."""
    for before, after in changes:
        doc = after or before or {}
        event = {name: doc[name] for name in ("id", "name", "type", "connector")}
        event["actor"] = _build_identity(doc["owner"]) if doc.get("owner") else _SYSTEM
        if before is None:
            yield catalog.SOURCE_CREATED, {**event, "created": doc["created"]}
        elif after is None:
            yield catalog.SOURCE_DELETED, {**event, "deleted": doc["modified"]}
        elif {**before, "since": None} != {**after, "since": None}:
            yield catalog.SOURCE_UPDATED, {**event, "modified": doc["modified"]}


EventBuilder: TypeAlias = Callable[[Iterable[DocumentChange]], Iterator[Event]]
# By kind of record: the triggers of its changes, and the builder of their inputs.
SOURCES_OF_EVENTS: Final[Mapping[str, tuple[tuple[str, ...], EventBuilder]]] = {
    "identities": (
        (catalog.IDENTITY_CREATED, catalog.IDENTITY_DELETED, catalog.ATTRIBUTES_CHANGED),
        build_identity_events,
    ),
    "access_requests": (
        (catalog.PRE_APPROVAL, catalog.DYNAMIC_APPROVER, catalog.POST_APPROVAL),
        build_request_events,
    ),
    "tasks": ((catalog.AGGREGATION_COMPLETED,), build_task_events),
    "accounts": (
        (catalog.ACCOUNT_CREATED, catalog.ACCOUNT_DELETED, catalog.ACCOUNT_UPDATED),
        build_account_events,
    ),
    "sources": ((catalog.SOURCE_CREATED, catalog.SOURCE_DELETED, catalog.SOURCE_UPDATED), build_source_events),
}
