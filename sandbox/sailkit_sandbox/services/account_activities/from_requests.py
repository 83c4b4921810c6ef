"""Account activities of access requests, built from the requests."""

from __future__ import annotations

from typing import Any, Final

from sailkit_sandbox.store.database import Record

Doc = dict[str, Any]
_OPERATIONS: Final = {"GRANT_ACCESS": "ADD", "REVOKE_ACCESS": "REMOVE", "MODIFY_ACCESS": "MODIFY"}
# By the state of a request: the status of execution, of completion and of provisioning.
_STATUSES: Final = {
    "EXECUTING": ("EXECUTING", "PENDING", "PENDING"),
    "REQUEST_COMPLETED": ("COMPLETED", "SUCCESS", "FINISHED"),
    "TERMINATED": ("TERMINATED", "INCOMPLETE", "FAILED"),
}
_OTHER_STATUSES: Final = ("COMPLETED", "FAILURE", "FAILED")
_APPROVAL_STATUSES: Final = {"APPROVED": "FINISHED", "REJECTED": "REJECTED", "CANCELLED": "CANCELED"}


def build_from_request(record: Record) -> Doc:
    """Return the account activity of an access request."""
    doc = record.doc
    execution, completion, provisioning = _STATUSES.get(doc["state"], _OTHER_STATUSES)
    approvals = doc["approvalDetails"]
    reviewed = [approval for approval in approvals if approval["status"] != "PENDING"]
    is_open = execution == "EXECUTING"
    comment = doc["requesterComment"]
    item: Doc = {
        "id": doc["accountActivityItemId"],
        "name": doc["name"],
        "requested": doc["created"],
        "approvalStatus": _APPROVAL_STATUSES.get(approvals[-1]["status"], "PENDING") if approvals else None,
        "provisioningStatus": provisioning,
        "requesterComment": _build_comment(comment["author"], comment["comment"], comment["created"])
        if comment
        else None,
        "operation": _OPERATIONS[doc["requestType"]],
        "attribute": None,
        "value": doc["name"],
        "nativeIdentity": None,
        "accountRequestInfo": {
            "requestedObjectId": doc["itemId"],
            "requestedObjectName": doc["name"],
            "requestedObjectType": doc["type"],
        },
        "clientMetadata": doc["clientMetadata"] or None,
        "removeDate": doc.get("removeDate"),
    }
    if reviewed:
        reviewer = reviewed[-1]["currentOwner"]
        item["reviewerIdentitySummary"] = _summarize(reviewer)
        if reviewed[-1]["comment"]:
            item["reviewerComment"] = _build_comment(reviewer, reviewed[-1]["comment"], reviewed[-1]["modified"])
    return {
        "id": doc["id"],
        "name": doc["accessRequestId"],
        "created": doc["created"],
        "modified": doc["modified"],
        "completed": None if is_open else doc["modified"],
        "completionStatus": completion,
        "type": "appRequest",
        "requesterIdentitySummary": _summarize(doc["requester"]),
        "targetIdentitySummary": _summarize(doc["requestedFor"]),
        "errors": [message["text"] for messages in doc["errorMessages"] or () for message in messages],
        "warnings": [],
        "items": [item],
        "executionStatus": execution,
        "clientMetadata": doc["clientMetadata"] or None,
    }


def _summarize(reference: Doc) -> Doc:
    return {"id": reference["id"], "identityId": reference["id"], "name": reference["name"], "completed": True}


def _build_comment(author: Doc, text: str, date: str) -> Doc:
    return {"commenterId": author["id"], "commenterName": author["name"], "body": text, "date": date}
