"""Requestable objects: what identities can request, and whether they have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.access_requests import lifecycle
from sailkit_sandbox.services.access_requests.items import KINDS_BY_TYPE, get_owner
from sailkit_sandbox.services.accounts.account_entitlements import find_held
from sailkit_sandbox.services.common import listing, references
from sailkit_sandbox.services.common.caller import resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
_STATUSES: Final = ("AVAILABLE", "PENDING", "ASSIGNED")


def list_requestable_objects(call: OperationCall) -> Response:
    """Return the requestable roles, access profiles and entitlements, with their status for an identity."""
    types = _read_list(call, "types", tuple(KINDS_BY_TYPE))
    statuses = _read_list(call, "statuses", _STATUSES)
    identity = _get_identity(call)
    if "statuses" in call.query and identity is None:
        raise bad_request("statuses requires identity-id.")
    term = call.query.get("term", "").casefold()
    if term:  # the service ignores filters then
        call = attrs.evolve(call, query={name: value for name, value in call.query.items() if name != "filters"})
    items = (item for type in KINDS_BY_TYPE if type in types for item in _list_items(call.records, type, identity))
    matches = [
        Record(item)
        for item in items
        if (identity is None or item["requestStatus"] in statuses)
        and (term in item["name"].casefold() or term in (item["description"] or "").casefold())
    ]
    return listing.list_computed(call, matches)


def _read_list(call: OperationCall, name: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    values = tuple(part.strip() for part in call.query.get(name, "").split(",") if part.strip())
    for value in values:
        if value not in allowed:
            raise bad_request(f"{name} must be a list of {', '.join(allowed)}, not {value[:50]!r}.")
    return values or allowed


def _get_identity(call: OperationCall) -> Record | None:
    id = call.query.get("identity-id")
    if id is None:
        return None
    return references.get_by_id(call.records, "identities", resolve_identity_id(call, id), "identity")


def _list_items(records: Records, type: str, identity: Record | None) -> Iterator[Doc]:
    """Return the requestable objects of a type."""
    owners: dict[str, Any] = {}
    pending = {} if identity is None else _list_pending(records, identity)
    held = set() if identity is None else _list_held(records, type, identity)
    for record in records.all(KINDS_BY_TYPE[type]):
        doc = record.doc
        if not doc.get("requestable") or doc.get("enabled") is False:
            continue
        config = doc.get("accessRequestConfig") or {}
        status = "ASSIGNED" if doc["id"] in held else "PENDING" if doc["id"] in pending else "AVAILABLE"
        yield {
            "id": doc["id"],
            "name": doc["name"],
            "description": doc.get("description"),
            "type": type,
            "created": doc["created"],
            "modified": doc["modified"],
            "ownerRef": _build_owner(records, doc, owners),
            "requestCommentsRequired": bool(config.get("commentsRequired")),
            "requestStatus": None if identity is None else status,
            "identityRequestId": pending.get(doc["id"]) if status == "PENDING" else None,
        }


def _build_owner(records: Records, doc: Doc, owners: dict[str, Any]) -> Doc | None:
    owner = get_owner(doc)
    if owner is None:
        return None
    if owner["id"] not in owners:
        identity = records.get("identities", owner["id"])
        owners[owner["id"]] = None if identity is None else identity.doc["emailAddress"]
    return {"type": "IDENTITY", "id": owner["id"], "name": owner.get("name") or "", "email": owners[owner["id"]]}


def _list_pending(records: Records, identity: Record) -> dict[str, str]:
    """Return the ids of the requests that are not done, by the id of the requested item."""
    return {
        request.doc["itemId"]: request.doc["accessRequestId"]
        for phase in (lifecycle.APPROVAL, lifecycle.PROVISIONING)
        for request in records.find(lifecycle.KIND, "phase", phase)
        if request.facts["target"] == identity.doc["id"] and request.doc["requestType"] == "GRANT_ACCESS"
    }


def _list_held(records: Records, type: str, identity: Record) -> set[str]:
    """Return the ids of the objects that an identity has by assignment, by request or in its accounts."""
    id = identity.doc["id"]
    held = {record.doc["role"]["id"] for record in records.find("role_assignments", "identity", id)}
    held |= {record.doc["item"]["id"] for record in records.find("grants", "identity", id)}
    accounts = records.find("accounts", "identity", id) if type != "ROLE" else ()
    entitlements = {record.doc["id"] for account in accounts for record in find_held(records, account.doc)}
    if type == "ACCESS_PROFILE":
        return held | {
            profile.doc["id"]
            for profile in records.all("access_profiles")
            if profile.doc["entitlements"] and {one["id"] for one in profile.doc["entitlements"]} <= entitlements
        }
    return held | entitlements


HANDLERS: Final[Mapping[str, Handler]] = {"listRequestableObjects": list_requestable_objects}
