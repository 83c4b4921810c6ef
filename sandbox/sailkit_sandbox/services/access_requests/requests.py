"""Access requests: creation, cancellation, closing and status."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import get_caller_reference, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Selection
from sailkit_sandbox.store.filters import And, Comparison, Filter, Or

from . import lifecycle
from .access import find_access
from .configuration import load_config
from .lifecycle import KIND
from .request_parsing import parse_requested_items
from .requested_item import RequestedItem, make_request_id, open_key

Doc = dict[str, Any]
_CLOSED_STATES: Final = {"Terminated": "TERMINATED", "Completed": "REQUEST_COMPLETED"}
_INTERNAL_PROPERTIES: Final = ("itemId", "approval", "approvals")


def require_caller(call: OperationCall) -> Doc:
    """Return a reference to the caller.

    Raises:
        HttpError: 400, for a client without a user.
    """
    reference = get_caller_reference(call)
    if reference is None:
        raise bad_request("Access requests require a user, and this client has none.")
    return reference


def create(call: OperationCall) -> Response:
    """Create access requests. Items with an open request are returned without a new request."""
    requested_items = parse_requested_items(call, bodies.require_object(call.body))
    requester = require_caller(call)
    automatic = bool(load_config(call.records)["autoApprovalEnabled"])
    open_requests = {open_key(record): record for record in _find_open(call)}
    new_records: dict[str, list[Record]] = {}
    existing_records: dict[str, list[Record]] = {}
    for requested in requested_items:
        target = requested.target["id"]
        if requested.open_key in open_requests:
            existing_records.setdefault(target, []).append(open_requests[requested.open_key])
        elif not _is_redundant(call, requested):
            target_records = new_records.setdefault(target, [])
            request_id = target_records[0].doc["accessRequestId"] if target_records else make_request_id()
            record = lifecycle.start_request(call, requested, requester, request_id, automatic=automatic)
            open_requests[requested.open_key] = record
            target_records.append(record)
    return Response.of(
        {
            "newRequests": [_summarize(target, records) for target, records in new_records.items()],
            "existingRequests": [_summarize(target, records) for target, records in existing_records.items()],
        },
        202,
    )


def _find_open(call: OperationCall) -> list[Record]:
    return [
        record
        for phase in (lifecycle.APPROVAL, lifecycle.PROVISIONING)
        for record in call.records.find(KIND, "phase", phase)
    ]


def _summarize(target: str, records: Iterable[Record]) -> Doc:
    items = [{"type": record.doc["type"], "id": record.doc["itemId"]} for record in records]
    hashed = zlib.crc32(f"{target} {items}".encode()) & 0x7FFF_FFFF
    ids = list(dict.fromkeys(record.doc["accessRequestId"] for record in records))
    return {"requestedFor": target, "requestedItemsDetails": items, "attributesHash": hashed, "accessRequestIds": ids}


def _is_redundant(call: OperationCall, requested: RequestedItem) -> bool:
    """Return whether a grant changes nothing. Such requests are ignored."""
    if requested.request_type != "GRANT_ACCESS":
        return False
    access = find_access(call.records, requested.target["id"], requested.type, requested.item["id"])
    return access is not None and (access[1].doc.get("removeDate") or None) == (
        requested.properties.get("removeDate") or None
    )


def find_requests(call: OperationCall, id: str) -> list[Record]:
    """Return the items of a request, or a single item, by id.

    Raises:
        HttpError: 404, for an unknown id.
    """
    item_record = call.records.get(KIND, id)
    records = [item_record] if item_record else call.records.find(KIND, "request", id)
    if not records:
        raise not_found("access request", id)
    return records


def cancel(call: OperationCall) -> Response:
    """Cancel a request."""
    body = bodies.require_object(call.body)
    return _cancel(call, [str(body.get("accountActivityId"))], body)


def cancel_many(call: OperationCall) -> Response:
    """Cancel several requests."""
    body = bodies.require_object(call.body)
    return _cancel(call, bodies.read_strings(body, "accessRequestIds", minimum=1, maximum=50), body)


def _cancel(call: OperationCall, ids: Iterable[str], body: Mapping[str, Any]) -> Response:
    comment = body.get("comment")
    if not isinstance(comment, str) or not comment:
        raise bad_request("comment is required and gives the reason.")
    for id in dict.fromkeys(ids):
        for record in find_requests(call, id):
            lifecycle.cancel(call, record, require_caller(call), comment)
    return Response.of({}, 202)


def close(call: OperationCall) -> Response:
    """Close open requests."""
    body = bodies.require_object(call.body)
    status = bodies.read_choice({"executionStatus": "Terminated", **body}, "executionStatus", tuple(_CLOSED_STATES))
    bodies.read_choice(
        {"completionStatus": "Failure", **body}, "completionStatus", ("Success", "Incomplete", "Failure")
    )
    message = str(body.get("message") or "Closed by an administrator.")
    for id in dict.fromkeys(bodies.read_strings(body, "accessRequestIds", minimum=1)):
        for record in find_requests(call, id):
            if record.facts["phase"] != lifecycle.DONE:
                lifecycle.close(call, record, _CLOSED_STATES[status], message)
    return Response.of({}, 202)


def build_row(record: Record) -> Doc:
    """Return a requested item's values by the names of filters, sorters and parameters."""
    doc = record.doc
    properties = ("accessRequestId", "accountActivityItemId", "created", "modified", "name")
    return {
        **{name: doc[name] for name in properties},
        "id": doc["id"],
        "status": doc["state"],
        "requested-for": record.facts["target"],
        "requested-by": doc["requester"]["id"],
        "assigned-to": record.facts["reviewers"] if record.facts["phase"] == lifecycle.APPROVAL else None,
    }


def list_status(call: OperationCall) -> Response:
    """Return the status of requests."""
    return listing.list_stored(call, _build_selection(call), listing.map_documents(_present))


def list_for_administrators(call: OperationCall) -> Response:
    """Return the status of requests in the format for administrators."""
    return listing.list_stored(call, _build_selection(call), listing.map_documents(_present_to_administrators))


def _build_selection(call: OperationCall) -> Selection:
    """Build the selection of requests from the query parameters.

    Raises:
        HttpError: 400, for conflicting or invalid parameters.
    """
    query = call.query
    if "regarding-identity" in query and ("requested-for" in query or "requested-by" in query):
        raise bad_request("regarding-identity excludes requested-for or requested-by.")
    conditions: list[Filter] = [
        Comparison(name, "eq", (resolve_identity_id(call, query[name]),))
        for name in ("requested-for", "requested-by", "assigned-to")
        if name in query
    ]
    if "regarding-identity" in query:
        regarding = resolve_identity_id(call, query["regarding-identity"])
        conditions.append(Or(tuple(Comparison(name, "eq", (regarding,)) for name in ("requested-for", "requested-by"))))
    if "request-state" in query:
        bodies.read_choice(query, "request-state", ("EXECUTING",))
        conditions.append(Comparison("status", "eq", ("EXECUTING",)))
    return add_conditions(listing.build_selection(call, KIND, build_row, columns={}), conditions)


def add_conditions(selected: Selection, conditions: Iterable[Filter]) -> Selection:
    """Add conditions to a selection."""
    terms = (*conditions, *((selected.filter,) if selected.filter is not None else ()))
    return attrs.evolve(selected, filter=And(terms) if terms else None)


def _present(doc: Doc) -> Doc:
    """Return a requested item with the id of its access item."""
    return {**{name: value for name, value in doc.items() if name not in _INTERNAL_PROPERTIES}, "id": doc["itemId"]}


def _present_to_administrators(doc: Doc) -> Doc:
    return {name: value for name, value in _present(doc).items() if name != "approvalIds"}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createAccessRequest": create,
    "cancelAccessRequest": cancel,
    "cancelAccessRequestInBulk": cancel_many,
    "closeAccessRequest": close,
    "listAccessRequestStatus": list_status,
    "listAdministratorsAccessRequestStatus": list_for_administrators,
}
