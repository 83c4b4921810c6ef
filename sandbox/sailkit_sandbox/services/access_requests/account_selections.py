"""Account selections of requested items, and the accounts on which an entitlement is revocable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import get_by_id, make_reference
from sailkit_sandbox.store.database import Record

from . import items as access_items
from .access import find_access

Doc = dict[str, Any]


def select_accounts(call: OperationCall) -> Response:
    """Return the accounts that are available for requested items, for each identity."""
    body = bodies.require_object(call.body)
    items = body.get("requestedItems") or []
    identities = [
        _select_for_identity(call, id, items)
        for id in dict.fromkeys(bodies.read_strings(body, "requestedFor", minimum=1))
    ]
    return Response.of({"identities": identities})


def _select_for_identity(call: OperationCall, identity_id: str, items: list[Doc]) -> Doc:
    identity = get_by_id(call.records, "identities", identity_id, "identity")
    accounts = [account.doc for account in call.records.find("accounts", "identity", identity_id)]
    selections = [_select_for_item(call, item, accounts) for item in items]
    selection_required = any(len(source["accounts"]) > 1 for item in selections for source in item["sources"])
    return {
        **make_reference("identities", identity.doc),
        "requestedItems": selections,
        "accountsSelectionRequired": selection_required,
    }


def _select_for_item(call: OperationCall, requested_item: Doc, accounts: list[Doc]) -> Doc:
    type = bodies.read_choice(requested_item, "type", tuple(access_items.KINDS_BY_TYPE))
    item = access_items.require_item(call.records, type, str(requested_item.get("id")))
    source = item.get("source")
    return {
        "id": item["id"],
        "name": item["name"],
        "type": type,
        "description": item.get("description") or "",
        "accountsSelectionBlocked": False,
        "accountsSelectionBlockedReason": None,
        "sources": [_select_on_source(source, accounts)] if source else [],
    }


def _select_on_source(source: Doc, accounts: list[Doc]) -> Doc:
    matching = [account for account in accounts if account["sourceId"] == source["id"]]
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
            for account in matching
        ],
    }


def get_entitlement_details(call: OperationCall) -> Response:
    """Return the accounts of an identity with an entitlement, and whether it is revocable there."""
    identity_id, entitlement_id = call.ids
    identity = call.records.get("identities", identity_id)
    item = access_items.find_item(call.records, "ENTITLEMENT", entitlement_id)
    if identity is None or item is None:
        raise not_found("identity or entitlement", entitlement_id if identity else identity_id)
    access = find_access(call.records, identity.doc["id"], "ENTITLEMENT", item["id"])
    accounts = call.records.find("accounts", "identity", identity.doc["id"])
    on_source = [account for account in accounts if account.doc["sourceId"] == item["source"]["id"]]
    targets = [
        _present_account_target(account, access[1] if access else None)
        for account in on_source
        if _has_entitlement(account, item, access)
    ]
    return Response.of(
        {
            "identityId": identity.doc["id"],
            "sourceId": item["source"]["id"],
            "entitlement": _present_entitlement(item),
            "accountTargets": targets,
        }
    )


def _has_entitlement(account: Record, item: Doc, access: object) -> bool:
    values = account.doc["attributes"].get(item.get("attribute") or "")
    return access is not None or item.get("value") in (values if isinstance(values, list) else [values])


def _present_entitlement(item: Doc) -> Doc:
    dates = {name: item[name] for name in ("created", "modified") if item.get(name)}
    owner = access_items.get_owner(item)
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


def _present_account_target(account: Record, assignment: Record | None) -> Doc:
    doc = account.doc
    return {
        "accountId": doc["id"],
        "accountName": doc["name"],
        "accountUUID": doc["uuid"],
        "sourceId": doc["sourceId"],
        "sourceName": doc["sourceName"],
        "removeDate": assignment.doc["removeDate"] if assignment else None,
        "assignmentId": assignment.doc["id"] if assignment else None,
        "revocable": assignment is not None,
    }


HANDLERS: Final[Mapping[str, Handler]] = {
    "loadAccountSelections": select_accounts,
    "getEntitlementDetailsForIdentity": get_entitlement_details,
}
