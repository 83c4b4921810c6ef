"""Provisioning of changes of accounts: at once, or as a work item for the owner of the source, without its features."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services.account_activities import activities
from sailkit_sandbox.services.accounts.account_tasks import save_account
from sailkit_sandbox.services.accounts.accounts import record_event, remove_account, set_disabled
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
KIND: Final = "work_items"
# By operation: the feature that a source must have.
_FEATURES: Final = {"ENABLE": "ENABLE", "DISABLE": "ENABLE", "DELETE": "PROVISIONING", "REMOVE": "PROVISIONING"}


def provision(
    records: Records,
    account: Record,
    operation: str,
    now: float,
    actor: Mapping[str, Any],
    *,
    type: str = "ManualAction",
    attribute: str = "",
    value: str = "",
) -> Doc | None:
    """Change an account, or ask the owner of its source to do so.

    Args:
        records: the tenant's records.
        account: the account.
        operation: "ENABLE", "DISABLE", "DELETE", or "REMOVE" for a value of an attribute.
        now: the time.
        actor: a reference to the identity that requests the change.
        type: the type of the work item, "ManualAction" or "Remediation".
        attribute: the name of the attribute with the value.
        value: the value that is removed.

    Returns:
        The item of the account activity, or None for an account that is already as requested.
    """
    if not _is_needed(account.doc, operation, attribute, value):
        return None
    details = {"attribute": attribute or None, "value": value or None}
    if _FEATURES[operation] in (account.doc["features"] or ""):
        change(records, account, operation, now, str(actor["name"]), attribute, value)
        return activities.build_account_item(account.doc, operation, now, **details)
    item = _build_work_item(account.doc, operation, now, actor, type, attribute, value)
    records.add(KIND, [item])
    return activities.build_account_item(account.doc, operation, now, **details, provisioningStatus="PENDING")


def _is_needed(account: Doc, operation: str, attribute: str, value: str) -> bool:
    if operation == "REMOVE":
        return value in _read_values(account, attribute)
    return operation == "DELETE" or account["disabled"] != (operation == "DISABLE")


def _read_values(account: Doc, attribute: str) -> list[str]:
    present = account["attributes"].get(attribute)
    return [str(value) for value in (present if isinstance(present, list) else [present])]


def change(
    records: Records, account: Record, operation: str, now: float, actor: str, attribute: str = "", value: str = ""
) -> None:
    """Change an account at once. The arguments are those of `provision`, with the name of the actor."""
    if operation == "DELETE":
        remove_account(records, account, now, actor)
    elif operation == "REMOVE":
        remaining = [each for each in _read_values(account.doc, attribute) if each != value]
        is_list = isinstance(account.doc["attributes"].get(attribute), list)
        account.doc["attributes"][attribute] = remaining if is_list else None
        save_account(records, account, now)
        record_event(records, account, "MODIFY", now, actor)
    else:
        set_disabled(records, now, account, actor, disabled=operation == "DISABLE")


def _build_work_item(
    account: Doc, operation: str, now: float, actor: Mapping[str, Any], type: str, attribute: str, value: str
) -> Record:
    id, owner = uuid.uuid4().hex, account["sourceOwner"] or {"id": None, "name": ""}
    identity = account.get("identity") or {"id": "", "name": account["name"]}
    remediation = {
        "id": uuid.uuid4().hex,
        "targetId": identity["id"],
        "targetName": identity["name"],
        "targetDisplayName": identity["name"],
        "applicationName": account["sourceName"],
        "attributeName": attribute,
        "attributeOperation": operation.capitalize(),
        "attributeValue": value,
        "nativeIdentity": account["nativeIdentity"],
    }
    doc = {
        "id": id,
        "name": id[:10],
        "requesterId": actor.get("id") or None,
        "requesterDisplayName": actor["name"],
        "ownerId": owner["id"],
        "ownerName": owner["name"],
        "created": stamp(now),
        "modified": stamp(now),
        "completed": None,
        "description": f"{operation.capitalize()} {account['nativeIdentity']} on {account['sourceName']}",
        "state": "Pending",
        "type": type,
        "remediationItems": [remediation],
        "approvalItems": [],
        "numItems": 1,
        "errors": [],
    }
    facts = {"account": account["id"], "operation": operation, "attribute": attribute, "value": value}
    return Record(doc, facts)
