"""Documents of the search indices, built from the tenant's records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.services.access_requests.items import get_owner, load_items
from sailkit_sandbox.store.database import Records

from .document_format import build_dated_reference, build_document, build_reference
from .document_set import DocumentList, DocumentSet
from .identity_documents import WATCHED_COLUMNS, update_identity_documents

Doc = dict[str, Any]
_ACTIONS: Final = {
    "GRANT_ACCESS": "Access Request",
    "REVOKE_ACCESS": "Revoke Request",
    "MODIFY_ACCESS": "Modify Request",
}
_STATUSES: Final = {
    "EXECUTING": "Pending",
    "REQUEST_COMPLETED": "Complete",
    "CANCELLED": "Cancelled",
    "REJECTED": "Incomplete",
    "TERMINATED": "Terminated",
}


def load_documents(records: Records, index: str) -> DocumentSet:
    """Return all documents of an index, in the order of their records.

    Args:
        records: the tenant's records.
        index: an index, see `TYPES`.
    """
    if index == "identities":
        return records.refresh_view(
            index,
            WATCHED_COLUMNS,
            lambda documents, changes: update_identity_documents(records, documents, changes),
        ).documents
    return records.memoize(
        f"documents {index}",
        lambda: DocumentSet(DocumentList(build_document(index, doc) for doc in _BUILDERS[index](records))),
    )


def _build_access_document(records: Records, doc: Doc) -> Doc:
    """Return the common properties of roles and access profiles."""
    owner = get_owner(doc)
    person = records.get("identities", owner["id"]) if owner else None
    email = {"email": person.doc["emailAddress"]} if person and person.doc["emailAddress"] else {}
    return {
        **build_dated_reference(doc),
        "description": doc.get("description") or "",
        "enabled": bool(doc.get("enabled", True)),
        "requestable": bool(doc.get("requestable", True)),
        "requestCommentsRequired": bool((doc.get("accessRequestConfig") or {}).get("commentsRequired")),
        **({"owner": {"type": "IDENTITY", **build_reference(owner), **email}} if owner else {}),
        "entitlements": [_build_entitlement(records, reference) for reference in doc.get("entitlements") or ()],
        "entitlementCount": len(doc.get("entitlements") or ()),
        "segments": [],
        "segmentCount": 0,
        "tags": [],
    }


def _build_entitlement(records: Records, reference: Mapping[str, Any]) -> Doc:
    known = load_items(records, "ENTITLEMENT").get(reference["id"], reference)
    texts = {name: str(known.get(name) or "") for name in ("attribute", "value")}
    return {**build_reference(known), "description": known.get("description"), **texts}


def _build_roles(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ROLE").values():
        profiles = [build_reference(reference) for reference in doc.get("accessProfiles") or ()]
        properties = {"accessProfiles": profiles, "accessProfileCount": len(profiles), "dimensional": False}
        yield {**_build_access_document(records, doc), **properties}


def _build_access_profiles(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ACCESS_PROFILE").values():
        source = {"source": build_reference(doc["source"])} if doc.get("source") else {}
        yield {**_build_access_document(records, doc), **source, "apps": []}


def _build_entitlements(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ENTITLEMENT").values():
        source = doc["source"]
        yield {
            **build_dated_reference(doc),
            "displayName": doc["name"],
            "attribute": doc.get("attribute") or "",
            "value": str(doc.get("value") or ""),
            "schema": doc.get("sourceSchemaObjectType") or "group",
            "sourceSchemaObjectType": doc.get("sourceSchemaObjectType") or "group",
            "privileged": bool(doc.get("privileged")),
            "requestable": bool(doc.get("requestable", True)),
            "cloudGoverned": bool(doc.get("cloudGoverned")),
            "source": {**build_reference(source), "type": source.get("type") or "SOURCE"},
            "segments": [],
            "segmentCount": 0,
            "tags": [],
        }


def _build_events(records: Records) -> Iterator[Doc]:
    return (record.doc for record in records.all("events"))


def _build_account_activities(records: Records) -> Iterator[Doc]:
    """Build account activities: those of access requests, and all others."""
    for record in records.all("access_requests"):
        doc = record.doc
        target = {"type": "IDENTITY", **build_reference(doc["requestedFor"])}
        change = {"name": doc["type"], "op": "Remove" if doc["requestType"] == "REVOKE_ACCESS" else "Add"}
        yield {
            "id": doc["accountActivityItemId"],
            "action": _ACTIONS[doc["requestType"]],
            "created": doc["created"],
            "modified": doc["modified"],
            "synced": doc["modified"],
            "stage": "Completed" if doc["state"] != "EXECUTING" else record.facts["phase"].capitalize(),
            "status": _STATUSES.get(doc["state"], doc["state"]),
            "requester": {"type": "IDENTITY", **build_reference(doc["requester"])},
            "recipient": target,
            "trackingNumber": doc["accessRequestId"],
            "errors": None,
            "warnings": None,
            "sources": "",
            "originalRequests": [
                {"accountId": target["name"], "op": "Modify", "attributeRequests": [{**change, "value": doc["name"]}]}
            ],
        }
    yield from (_build_account_activity(record.doc) for record in records.all("account_activities"))


def _build_account_activity(doc: Doc) -> Doc:
    """Return the document of an account activity that no access request has caused."""
    people = (doc["requesterIdentitySummary"], doc["targetIdentitySummary"])
    requester, recipient = ({"type": "IDENTITY", "id": one["id"], "name": one["name"]} for one in people)
    is_open = doc["executionStatus"] == "EXECUTING"
    changes = [(item, item["operation"].capitalize()) for item in doc["items"]]
    return {
        "id": doc["id"],
        "action": doc["type"],
        "created": doc["created"],
        "modified": doc["modified"],
        "synced": doc["modified"],
        "stage": "Executing" if is_open else "Completed",
        "status": "Pending" if is_open else "Complete",
        "requester": requester,
        "recipient": recipient,
        "trackingNumber": doc["name"],
        "errors": doc["errors"] or None,
        "warnings": doc["warnings"] or None,
        "sources": ", ".join(sorted({item["name"] for item in doc["items"] if item.get("sourceId")})),
        "originalRequests": [
            {
                "accountId": item["nativeIdentity"] or recipient["name"],
                "op": change,
                "attributeRequests": [{"name": item["attribute"] or "", "op": change, "value": item["value"] or ""}],
            }
            for item, change in changes
        ],
    }


_BUILDERS: Final[Mapping[str, Callable[[Records], Iterator[Doc]]]] = {
    "accessprofiles": _build_access_profiles,
    "roles": _build_roles,
    "entitlements": _build_entitlements,
    "events": _build_events,
    "accountactivities": _build_account_activities,
}
