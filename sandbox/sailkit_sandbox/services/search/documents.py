"""Documents of the search indices, built from the tenant's records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.services.access_requests.items import get_owner, load_items
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.store.database import Change, Record, Records

from .matching import Hit

Doc = dict[str, Any]
TYPES: Final[Mapping[str, str]] = {
    "identities": "identity",
    "accessprofiles": "accessprofile",
    "roles": "role",
    "entitlements": "entitlement",
    "events": "event",
    "accountactivities": "accountactivity",
}
_NESTED: Final = frozenset(("access", "accounts", "apps", "owns"))
_OWNERSHIP_PROPERTIES: Final = {
    "sources": "sources",
    "roles": "roles",
    "access_profiles": "accessProfiles",
    "entitlements": "entitlements",
    "workgroups": "governanceGroups",
}
_ITEM_COLUMNS: Final = (("roles", "id"), ("access_profiles", "id"))
# Kinds of records in identity documents, with the column of the identity's id or of the access item's id.
_WATCHED_COLUMNS: Final = (
    ("identities", "id"),
    *((kind, "identity") for kind in ("accounts", "role_assignments", "grants")),
    *((kind, "owner") for kind in _OWNERSHIP_PROPERTIES),
    *_ITEM_COLUMNS,
    ("entitlements", "id"),
)
# Share of identities up to which it is faster to query their records one by one.
_INCREMENTAL_SHARE: Final = 0.2
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


def hits(records: Records, index: str) -> list[Hit]:
    """Return all documents of an index, in the order of their records.

    Args:
        records: the tenant's records.
        index: an index, see `TYPES`.
    """
    if index == "identities":
        return list(
            records.refresh_view(
                index,
                _WATCHED_COLUMNS,
                lambda documents, changes: _update_identity_documents(records, documents, changes),
            ).values()
        )
    return records.memoize(f"documents {index}", lambda: [_build_hit(index, doc) for doc in _BUILDERS[index](records)])


def _build_hit(index: str, doc: Doc) -> Hit:
    kind = TYPES[index]
    frame = {"_type": kind, "type": kind, "_version": "v2", "pod": "sandbox", "org": "sandbox"}
    return Hit({**frame, **doc}, _NESTED if index == "identities" else frozenset())


def _update_identity_documents(
    records: Records, previous: dict[str, Hit] | None, changes: Collection[Change]
) -> dict[str, Hit]:
    """Update identity documents, by id: only those that the changes affect, or all if that is simpler."""
    if previous is not None and not any(change.kind == "entitlements" for change in changes):
        touched = _find_affected(previous, changes)
        identities = [
            record for id in touched if (record := records.get("identities", id)) and record.facts["correlated"]
        ]
        if len(touched) < len(previous) * _INCREMENTAL_SHARE and all(
            record.doc["id"] in previous for record in identities
        ):
            holdings = _load_holdings(records, touched)
            renewed = {
                record.doc["id"]: _build_hit("identities", _build_identity_document(record.doc, record, holdings))
                for record in identities
            }
            return {id: renewed.get(id, hit) for id, hit in previous.items() if id in renewed or id not in touched}
    holdings = _load_holdings(records)
    everyone = (record for record in records.all("identities") if record.facts["correlated"])
    return {
        record.doc["id"]: _build_hit("identities", _build_identity_document(record.doc, record, holdings))
        for record in everyone
    }


def _find_affected(documents: Mapping[str, Hit], changes: Collection[Change]) -> set[str]:
    """Return the ids of the identities whose records or access items have changed."""
    item_ids = {change.value for change in changes if (change.kind, change.column) in _ITEM_COLUMNS}
    identity_ids = {change.value for change in changes if (change.kind, change.column) not in _ITEM_COLUMNS}
    if item_ids:
        identity_ids.update(
            id for id, hit in documents.items() if any(item["id"] in item_ids for item in hit.doc["access"])
        )
    return identity_ids


def _build_reference(doc: Mapping[str, Any]) -> Doc:
    return {"id": doc["id"], "name": doc["name"]}


def _build_displayed_reference(doc: Mapping[str, Any]) -> Doc:
    return {**_build_reference(doc), "displayName": doc.get("displayName") or doc["name"]}


def _build_dated_reference(doc: Mapping[str, Any]) -> Doc:
    """Return the common properties of roles, access profiles and entitlements."""
    times = {name: doc[name] for name in ("created", "modified") if doc.get(name)}
    return {**_build_reference(doc), **times, **({"synced": times["modified"]} if "modified" in times else {})}


def _group_by(records: Iterable[Record], key: Callable[[Record], Any]) -> dict[Any, list[Record]]:
    groups: dict[Any, list[Record]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return groups


@attrs.frozen
class _Holdings:
    """Records of identities, by identity id."""

    accounts: Mapping[str, list[Record]]
    assignments: Mapping[str, list[Record]]
    grants: Mapping[str, list[Record]]
    owned: Mapping[str, list[tuple[str, Doc]]]
    load_items: Mapping[str, Mapping[str, Doc]]
    by_value: Mapping[tuple[str, str, str], Doc]


def _load_holdings(records: Records, ids: Collection[str] | None = None) -> _Holdings:
    """Return the records of some identities, or of all."""

    def each(kind: str, column: str = "identity") -> Iterator[Record]:
        if ids is None:
            return records.all(kind)
        return (record for id in ids for record in records.find(kind, column, id))

    items_by_type = {type: load_items(records, type) for type in ("ROLE", "ACCESS_PROFILE", "ENTITLEMENT")}
    owned: dict[str, list[tuple[str, Doc]]] = {}
    for kind in _OWNERSHIP_PROPERTIES:
        for record in each(kind, "owner"):
            if owner := get_owner(record.doc):
                owned.setdefault(owner["id"], []).append((kind, record.doc))
    return _Holdings(
        accounts=_group_by(each("accounts"), lambda record: record.doc.get("identityId")),
        assignments=_group_by(each("role_assignments"), lambda record: record.facts["identity"]),
        grants=_group_by(each("grants"), lambda record: record.facts["identity"]),
        owned=owned,
        load_items=items_by_type,
        by_value={_get_value_key(doc): doc for doc in items_by_type["ENTITLEMENT"].values()},
    )


def _build_identity_document(person: Doc, record: Record, holdings: _Holdings) -> Doc:
    accounts = [account.doc for account in holdings.accounts.get(person["id"], ())]
    access = list(_list_access(person["id"], accounts, holdings))
    attributes, manager = person["attributes"], person["managerRef"]
    state = (person["lifecycleState"] or {}).get("stateName")
    system_account = next((account for account in accounts if account["systemAccount"]), None)
    source = next((account for account in accounts if account["authoritative"]), None)
    owned = holdings.owned.get(person["id"], ())
    return {
        "id": person["id"],
        "name": person["alias"],
        "displayName": person["name"],
        "firstName": attributes.get("firstname") or "",
        "lastName": attributes.get("lastname") or "",
        "email": person["emailAddress"] or "",
        "created": person["created"],
        "modified": person["modified"],
        "synced": person["lastRefresh"],
        "inactive": state == "inactive",
        "disabled": bool(system_account and system_account["disabled"]),
        "locked": bool(system_account and system_account["locked"]),
        "protected": bool(record.facts["protected"]),
        "status": person["identityStatus"],
        "processingState": person["processingState"],
        "isManager": person["isManager"],
        "manager": {**_build_reference(manager), "displayName": manager["name"]} if manager else None,
        "employeeNumber": str(attributes.get("identificationNumber") or ""),
        **({"source": {"id": source["sourceId"], "name": source["sourceName"]}} if source else {}),
        "attributes": attributes,
        "accounts": [_build_account(account) for account in accounts],
        "accountCount": len(accounts),
        "apps": [],
        "appCount": 0,
        "access": access,
        "accessCount": len(access),
        "roleCount": sum(item["type"] == "ROLE" for item in access),
        "accessProfileCount": sum(item["type"] == "ACCESS_PROFILE" for item in access),
        "entitlementCount": sum(item["type"] == "ENTITLEMENT" for item in access),
        "owns": [_build_ownership(owned)] if owned else [],
        "ownsCount": len(owned),
        "tags": [],
        "tagsCount": 0,
    }


def _build_account(account: Doc) -> Doc:
    kind = "SYSTEM" if account["systemAccount"] else account["connectionType"] or "direct"
    return {
        "id": account["id"],
        "name": account["name"],
        "accountId": account["nativeIdentity"],
        "source": {"id": account["sourceId"], "name": account["sourceName"], "type": kind},
        "disabled": account["disabled"],
        "locked": account["locked"],
        "privileged": False,
        "manuallyCorrelated": account["manuallyCorrelated"],
        "passwordLastSet": None,
        "supportsPasswordChange": account["sourceName"] == SYSTEM_SOURCE,
        "entitlementAttributes": {name: value for name, value in account["attributes"].items() if name == "memberOf"},
        "accountAttributes": account["attributes"],
        "created": account["created"],
    }


def _list_access(identity_id: str, accounts: Iterable[Doc], holdings: _Holdings) -> Iterator[Doc]:
    for assignment in holdings.assignments.get(identity_id, ()):
        role = holdings.load_items["ROLE"].get(assignment.doc["role"]["id"], assignment.doc["role"])
        yield _build_access_item("ROLE", role, revocable=assignment.doc["assignmentSource"] != "RULE")
    granted = {grant.doc["item"]["id"]: grant.doc["item"] for grant in holdings.grants.get(identity_id, ())}
    for item in granted.values():
        yield _build_access_item(item["type"], holdings.load_items[item["type"]].get(item["id"], item), revocable=True)
    for account in accounts:
        for name, values in (account["attributes"] or {}).items():
            for value in values if isinstance(values, list) else [values]:
                entitlement = holdings.by_value.get((account["sourceId"], name, str(value)))
                if entitlement is not None and entitlement["id"] not in granted:
                    yield _build_access_item("ENTITLEMENT", entitlement, revocable=False)


def _build_access_item(type: str, doc: Mapping[str, Any], *, revocable: bool) -> Doc:
    properties = {**_build_displayed_reference(doc), "type": type, "description": doc.get("description")}
    source, owner = doc.get("source"), get_owner(doc)
    if type == "ROLE":
        properties["disabled"] = not doc.get("enabled", True)
    if type != "ROLE" and source:
        properties["source"] = _build_reference(source)
    if type == "ENTITLEMENT":
        details = {"privileged": bool(doc.get("privileged")), "attribute": doc.get("attribute", "")}
        return {**properties, **details, "value": str(doc.get("value", "")), "standalone": not revocable}
    return {**properties, "revocable": revocable, **({"owner": _build_displayed_reference(owner)} if owner else {})}


def _build_ownership(owned: Iterable[tuple[str, Doc]]) -> Doc:
    references: Doc = {name: [] for name in _OWNERSHIP_PROPERTIES.values()}
    for kind, doc in owned:
        references[_OWNERSHIP_PROPERTIES[kind]].append(_build_reference(doc))
    return {**references, "apps": [], "fallbackApprover": False}


def _get_value_key(entitlement: Doc) -> tuple[str, str, str]:
    """Return the key by which accounts have an entitlement: source, attribute, value."""
    return entitlement["source"]["id"], str(entitlement.get("attribute")), str(entitlement.get("value"))


def _build_access_document(records: Records, doc: Doc) -> Doc:
    """Return the common properties of roles and access profiles."""
    owner = get_owner(doc)
    person = records.get("identities", owner["id"]) if owner else None
    email = {"email": person.doc["emailAddress"]} if person and person.doc["emailAddress"] else {}
    return {
        **_build_dated_reference(doc),
        "description": doc.get("description") or "",
        "enabled": bool(doc.get("enabled", True)),
        "requestable": bool(doc.get("requestable", True)),
        "requestCommentsRequired": bool((doc.get("accessRequestConfig") or {}).get("commentsRequired")),
        **({"owner": {"type": "IDENTITY", **_build_reference(owner), **email}} if owner else {}),
        "entitlements": [_build_entitlement(records, reference) for reference in doc.get("entitlements") or ()],
        "entitlementCount": len(doc.get("entitlements") or ()),
        "segments": [],
        "segmentCount": 0,
        "tags": [],
    }


def _build_entitlement(records: Records, reference: Mapping[str, Any]) -> Doc:
    known = load_items(records, "ENTITLEMENT").get(reference["id"], reference)
    texts = {name: str(known.get(name) or "") for name in ("attribute", "value")}
    return {**_build_reference(known), "description": known.get("description"), **texts}


def _build_roles(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ROLE").values():
        profiles = [_build_reference(reference) for reference in doc.get("accessProfiles") or ()]
        properties = {"accessProfiles": profiles, "accessProfileCount": len(profiles), "dimensional": False}
        yield {**_build_access_document(records, doc), **properties}


def _build_access_profiles(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ACCESS_PROFILE").values():
        source = {"source": _build_reference(doc["source"])} if doc.get("source") else {}
        yield {**_build_access_document(records, doc), **source, "apps": []}


def _build_entitlements(records: Records) -> Iterator[Doc]:
    for doc in load_items(records, "ENTITLEMENT").values():
        source = doc["source"]
        yield {
            **_build_dated_reference(doc),
            "displayName": doc["name"],
            "attribute": doc.get("attribute") or "",
            "value": str(doc.get("value") or ""),
            "schema": doc.get("sourceSchemaObjectType") or "group",
            "sourceSchemaObjectType": doc.get("sourceSchemaObjectType") or "group",
            "privileged": bool(doc.get("privileged")),
            "requestable": bool(doc.get("requestable", True)),
            "cloudGoverned": bool(doc.get("cloudGoverned")),
            "source": {**_build_reference(source), "type": source.get("type") or "SOURCE"},
            "segments": [],
            "segmentCount": 0,
            "tags": [],
        }


def _build_events(records: Records) -> Iterator[Doc]:
    return (record.doc for record in records.all("events"))


def _build_account_activities(records: Records) -> Iterator[Doc]:
    """Build account activities from access requests."""
    for record in records.all("access_requests"):
        doc = record.doc
        target = {"type": "IDENTITY", **_build_reference(doc["requestedFor"])}
        change = {"name": doc["type"], "op": "Remove" if doc["requestType"] == "REVOKE_ACCESS" else "Add"}
        yield {
            "id": doc["accountActivityItemId"],
            "action": _ACTIONS[doc["requestType"]],
            "created": doc["created"],
            "modified": doc["modified"],
            "synced": doc["modified"],
            "stage": "Completed" if doc["state"] != "EXECUTING" else record.facts["phase"].capitalize(),
            "status": _STATUSES.get(doc["state"], doc["state"]),
            "requester": {"type": "IDENTITY", **_build_reference(doc["requester"])},
            "recipient": target,
            "trackingNumber": doc["accessRequestId"],
            "errors": None,
            "warnings": None,
            "sources": "",
            "originalRequests": [
                {"accountId": target["name"], "op": "Modify", "attributeRequests": [{**change, "value": doc["name"]}]}
            ],
        }


_BUILDERS: Final[Mapping[str, Callable[[Records], Iterator[Doc]]]] = {
    "accessprofiles": _build_access_profiles,
    "roles": _build_roles,
    "entitlements": _build_entitlements,
    "events": _build_events,
    "accountactivities": _build_account_activities,
}
