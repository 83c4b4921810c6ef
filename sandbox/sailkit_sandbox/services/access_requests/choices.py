"""What requests for access can choose from: accounts to put access on, and entitlements to take away again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.store.database import Record

from . import items as access_items
from . import lifecycle as requested_items

Doc = dict[str, Any]


def select_accounts(call: OperationCall) -> Response:
    """Answer the accounts that requested items could be put on, for each identity."""
    body = bodies.properties(call.body)
    items = body.get("requestedItems") or []
    found = [_selections(call, id, items) for id in dict.fromkeys(bodies.texts(body, "requestedFor", least=1))]
    return Response.of({"identities": found})


def _selections(call: OperationCall, identity_id: str, items: list[Doc]) -> Doc:
    identity = call.records.get("identities", identity_id)
    if identity is None:
        raise bad_request(f"There is no identity with id {identity_id[:100]}.")
    held = [account.doc for account in call.records.find("accounts", "identity", identity_id)]
    chosen = [_selection(call, item, held) for item in items]
    several = any(len(source["accounts"]) > 1 for item in chosen for source in item["sources"])
    return {**to("identities", identity.doc), "requestedItems": chosen, "accountsSelectionRequired": several}


def _selection(call: OperationCall, given: Doc, held: list[Doc]) -> Doc:
    type = bodies.choice(given, "type", tuple(access_items.TYPES))
    item = access_items.item(call.records, type, str(given.get("id")))
    if item is None:
        raise bad_request(f"There is no {type} with id {str(given.get('id'))[:100]}.")
    source = item.get("source")
    return {
        "id": item["id"],
        "name": item["name"],
        "type": type,
        "description": item.get("description") or "",
        "accountsSelectionBlocked": False,
        "accountsSelectionBlockedReason": None,
        "sources": [_source(source, held)] if source else [],
    }


def _source(source: Doc, held: list[Doc]) -> Doc:
    accounts = [account for account in held if account["sourceId"] == source["id"]]
    return {
        "type": "SOURCE",
        "id": source["id"],
        "name": source["name"],
        "accounts": [
            {
                "type": "ACCOUNT",
                "id": account["id"],
                "name": account["name"],
                "nativeIdentity": account["nativeIdentity"],
                "uuid": account["uuid"] or "",
            }
            for account in accounts
        ],
    }


def get_revocable(call: OperationCall) -> Response:
    """Answer on which accounts an identity has an entitlement, and whether it can be taken away there."""
    wanted = {name: call.query.get(name, "") for name in ("identityId", "entitlementId")}
    for name, value in wanted.items():
        if not value:
            raise bad_request(f"{name} must be given.")
    identity = call.records.get("identities", wanted["identityId"])
    item = access_items.item(call.records, "ENTITLEMENT", wanted["entitlementId"])
    if identity is None or item is None:
        raise not_found("identity or entitlement", wanted["entitlementId" if identity else "identityId"])
    granted = requested_items.held(call.records, identity.doc["id"], "ENTITLEMENT", item["id"])
    accounts = call.records.find("accounts", "identity", identity.doc["id"])
    on_source = [account for account in accounts if account.doc["sourceId"] == item["source"]["id"]]
    targets = [
        _target(account, granted[1] if granted else None) for account in on_source if _has(account, item, granted)
    ]
    return Response.of(
        {
            "identityId": identity.doc["id"],
            "sourceId": item["source"]["id"],
            "entitlement": _entitlement(item),
            "accountTargets": targets,
        }
    )


def _has(account: Record, item: Doc, granted: object) -> bool:
    values = account.doc["attributes"].get(item.get("attribute") or "")
    return granted is not None or item.get("value") in (values if isinstance(values, list) else [values])


def _entitlement(item: Doc) -> Doc:
    dates = {name: item[name] for name in ("created", "modified") if item.get(name)}
    owner = access_items.owner_of(item)
    return {
        "id": item["id"],
        "name": item["name"],
        "description": item.get("description"),
        "type": "ENTITLEMENT",
        "value": str(item.get("value") or ""),
        "sourceId": item["source"]["id"],
        "sourceName": item["source"]["name"],
        "flags": [],
        **dates,
        **({"owner": owner} if owner else {}),
    }


def _target(account: Record, granted: Record | None) -> Doc:
    doc = account.doc
    return {
        "accountId": doc["id"],
        "accountName": doc["name"],
        "accountUUID": doc["uuid"],
        "sourceId": doc["sourceId"],
        "sourceName": doc["sourceName"],
        "removeDate": granted.doc["removeDate"] if granted else None,
        "assignmentId": granted.doc["id"] if granted else None,
        "revocable": granted is not None,
    }


HANDLERS: Final[Mapping[str, Handler]] = {
    "loadAccountSelections": select_accounts,
    "getEntitlementDetailsForIdentity": get_revocable,
}
