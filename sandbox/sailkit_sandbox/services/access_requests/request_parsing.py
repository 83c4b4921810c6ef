"""Parsing of the requested items in a request body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.filters import parse_time

from . import approval_schemes
from . import items as access_items
from .access import find_access
from .requested_item import RequestedItem

Doc = dict[str, Any]
_TYPES: Final = ("GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS")
_MAXIMUM_IDENTITIES: Final = 10
_MAXIMUM_ENTITLEMENTS: Final = 25


def parse_requested_items(call: OperationCall, body: Mapping[str, Any]) -> list[RequestedItem]:
    """Parse the requested items of a body.

    Raises:
        HttpError: 400, for an invalid body, or unknown identities or items.
    """
    kind = body.get("requestType") or "GRANT_ACCESS"
    bodies.read_choice({"requestType": kind}, "requestType", _TYPES)
    pairs = _group_by_identity(body)
    _check_counts(kind, body, pairs)
    requested_items = [_parse_requested_item(call, kind, target, item) for target, items in pairs for item in items]
    if not requested_items:
        raise bad_request("requestedFor and requestedItems are required.")
    return requested_items


def _group_by_identity(body: Mapping[str, Any]) -> list[tuple[str, list[Doc]]]:
    """Return the requested items by identity."""
    entries = body.get("requestedForWithRequestedItems")
    if entries is None:
        items = body.get("requestedItems") or []
        return [(target, items) for target in dict.fromkeys(bodies.read_strings(body, "requestedFor"))]
    return [(str(entry.get("identityId")), entry.get("requestedItems") or []) for entry in entries]


def _check_counts(kind: str, body: Mapping[str, Any], pairs: list[tuple[str, list[Doc]]]) -> None:
    entitlements = {str(item.get("id")) for _, items in pairs for item in items if item.get("type") == "ENTITLEMENT"}
    if kind == "REVOKE_ACCESS":
        if body.get("requestedForWithRequestedItems") is not None:
            raise bad_request("requestedForWithRequestedItems is not for REVOKE_ACCESS.")
        if len(pairs) > 1:
            raise bad_request("REVOKE_ACCESS accepts only one identity.")
        if len(entitlements) > 1:
            raise bad_request("REVOKE_ACCESS accepts only one entitlement.")
    if entitlements and (len(entitlements) > _MAXIMUM_ENTITLEMENTS or len(pairs) > _MAXIMUM_IDENTITIES):
        limits = f"{_MAXIMUM_IDENTITIES} identities and {_MAXIMUM_ENTITLEMENTS} entitlements"
        raise bad_request(f"A request for entitlements accepts at most {limits}.")


def _parse_requested_item(call: OperationCall, kind: str, target_id: str, properties: Doc) -> RequestedItem:
    target = references.get_by_id(call.records, "identities", target_id, "identity")
    type = bodies.read_choice(properties, "type", tuple(access_items.KINDS_BY_TYPE))
    item = access_items.require_item(call.records, type, str(properties.get("id")))
    requested = RequestedItem(request_type=kind, target=target.doc, item=item, type=type, properties=properties)
    _check_dates(call, requested)
    approval_schemes.check_request(call.records, requested, call.now)
    if kind == "GRANT_ACCESS" and item.get("requestable") is False:
        raise bad_request(f"{item['name']} cannot be requested.")
    if kind != "GRANT_ACCESS":
        _check_access(call, requested)
    return requested


def _check_dates(call: OperationCall, requested: RequestedItem) -> None:
    for name in ("startDate", "removeDate"):
        text = requested.properties.get(name)
        if text is None:
            continue
        date = parse_time(text) if isinstance(text, str) else None
        if date is None or date.timestamp() <= call.now:
            raise bad_request(f"{name} must be a date and time in the future, such as 2030-01-31T12:00:00Z.")
        if name == "startDate" and requested.request_type == "REVOKE_ACCESS":
            raise bad_request("startDate is not for REVOKE_ACCESS.")


def _check_access(call: OperationCall, requested: RequestedItem) -> None:
    access = find_access(call.records, requested.target["id"], requested.type, requested.item["id"])
    if access is None:
        raise bad_request(
            f"{requested.target['name']} does not have {requested.item['name']} by a request or an assignment."
        )
    if access[1].doc.get("assignmentSource") == "RULE" and requested.request_type == "REVOKE_ACCESS":
        raise bad_request(
            f"{requested.target['name']} has {requested.item['name']} by membership, which cannot be revoked."
        )
