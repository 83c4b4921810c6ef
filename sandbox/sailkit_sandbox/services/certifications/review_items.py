"""Access review items: what reviewers decide on, in the format of the service."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.services.access_requests.items import find_item, get_owner
from sailkit_sandbox.store.database import Record, Records

from .holdings import Holding

Doc = dict[str, Any]
KIND: Final = "access_review_items"
_SUMMARY_NAMESPACE: Final = uuid.UUID(int=2)


def build_item(records: Records, certification_id: str, holding: Holding) -> Record:
    """Build the item of a certification for access.

    Its facts have what a revocation needs: the ids of the identity, the account and the role.
    """
    item: Doc = {
        "id": uuid.uuid4().hex,
        "accessSummary": _build_access_summary(records, holding),
        "completed": False,
        "newAccess": False,
        "comments": None,
    }
    if holding.identity is not None:
        key = f"{certification_id}/{holding.identity['id']}"
        summary_id = uuid.uuid5(_SUMMARY_NAMESPACE, key).hex
        identity = {"identityId": holding.identity["id"], "name": holding.identity["name"]}
        item["identitySummary"] = {"id": summary_id, **identity, "completed": False}
    facts = {
        "parent": certification_id,
        "identity": holding.identity["id"] if holding.identity else None,
        "account": holding.account["id"] if holding.account else None,
        "role": holding.role["id"] if holding.role else None,
        "revocable": holding.revocable,
    }
    return Record(item, facts)


def _build_access_summary(records: Records, holding: Holding) -> Doc:
    name = holding.item["name"]
    summary: Doc = {"access": {"type": holding.type, "id": holding.item["id"], "name": name}}
    if holding.type == "ROLE":
        summary["role"] = _build_role(records, holding)
    elif holding.type == "ACCESS_PROFILE":
        summary["accessProfile"] = _build_profile(records, holding.item)
    elif holding.type == "ENTITLEMENT":
        summary["entitlement"] = _build_entitlement(records, holding.item, holding.account)
    return summary


def _build_role(records: Records, holding: Holding) -> Doc:
    role = holding.item
    return {
        **_build_common(records, role),
        "revocable": holding.revocable,
        "accessProfiles": [_build_profile(records, doc) for doc in _find_items(records, role, "ACCESS_PROFILE")],
        "entitlements": [_build_entitlement(records, doc, None) for doc in _find_items(records, role, "ENTITLEMENT")],
    }


def _build_profile(records: Records, profile: Doc) -> Doc:
    entitlements = _find_items(records, profile, "ENTITLEMENT")
    return {
        **_build_common(records, profile),
        "cloudGoverned": False,
        "endDate": None,
        "created": profile["created"],
        "modified": profile["modified"],
        "entitlements": [_build_entitlement(records, doc, None) for doc in entitlements],
    }


def _find_items(records: Records, parent: Doc, type: str) -> list[Doc]:
    name = "accessProfiles" if type == "ACCESS_PROFILE" else "entitlements"
    found = (find_item(records, type, reference["id"]) for reference in parent.get(name) or ())
    return [item for item in found if item is not None]


def _build_common(records: Records, doc: Doc) -> Doc:
    properties = {"id": doc["id"], "name": doc["name"], "description": doc.get("description") or ""}
    owner = _build_owner(records, doc)
    return {**properties, "privileged": bool(doc.get("privileged")), **({"owner": owner} if owner else {})}


def _build_owner(records: Records, doc: Doc) -> Doc | None:
    owner = get_owner(doc)
    identity = records.get("identities", owner["id"]) if owner else None
    email = identity.doc["emailAddress"] if identity else None
    return {"type": "IDENTITY", "id": owner["id"], "name": owner["name"], "email": email} if owner else None


def _build_entitlement(records: Records, entitlement: Doc, account: Doc | None) -> Doc:
    permissions = entitlement.get("directPermissions") or ()
    return {
        **_build_common(records, entitlement),
        "attributeName": str(entitlement.get("attribute") or ""),
        "attributeValue": str(entitlement.get("value") or ""),
        "sourceSchemaObjectType": entitlement.get("sourceSchemaObjectType") or "group",
        "sourceName": entitlement["source"]["name"],
        "sourceId": entitlement["source"]["id"],
        "sourceType": str(entitlement["source"].get("type") or "SOURCE"),
        "hasPermissions": bool(permissions),
        "isPermission": False,
        "revocable": True,
        "cloudGoverned": bool(entitlement.get("cloudGoverned")),
        "containsDataAccess": False,
        "account": _build_account(account) if account else None,
    }


def _build_account(account: Doc) -> Doc:
    names = ("id", "name", "nativeIdentity", "disabled", "locked", "description", "created", "modified")
    return {"type": "ACCOUNT", **{name: account[name] for name in names}}


def find_items(records: Records, certification_id: str) -> list[Record]:
    """Return the items of a certification."""
    return records.find(KIND, "parent", certification_id)


def list_summaries(items: Iterable[Record]) -> list[Doc]:
    """Return the summaries of the identities of a certification. One is completed if all its items are."""
    summaries: dict[str, Doc] = {}
    for item in items:
        if (summary := item.doc.get("identitySummary")) is not None:
            known = summaries.setdefault(summary["id"], {**summary, "completed": True})
            known["completed"] = known["completed"] and item.doc["completed"]
    return list(summaries.values())


def present_items(items: Iterable[Record]) -> list[Record]:
    """Return items with the completion of their identities, and their values by the names of filters as facts."""
    loaded = list(items)
    summaries = {summary["id"]: summary for summary in list_summaries(loaded)}
    presented = []
    for item in loaded:
        summary = item.doc.get("identitySummary")
        doc = {**item.doc, **({"identitySummary": summaries[summary["id"]]} if summary else {})}
        presented.append(Record(doc, _build_row(doc)))
    return presented


def _build_row(doc: Mapping[str, Any]) -> Doc:
    access, identity = doc["accessSummary"], doc.get("identitySummary") or {}
    entitlement, profile = access.get("entitlement") or {}, access.get("accessProfile") or {}
    sources = [entitlement["sourceName"] for entitlement in profile.get("entitlements") or ()]
    return {
        "type": access["access"]["type"],
        **{f"access.{name}": value for name, value in access["access"].items()},
        **{f"identitySummary.{name}": identity.get(name) for name in ("id", "name")},
        "entitlement.sourceName": entitlement.get("sourceName"),
        "accessProfile.sourceName": sources[0] if sources else None,
    }
