"""How the tenant's records become the documents that a search finds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.services.access_requests.items import items, owner_of
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
_OWNED: Final = {
    "sources": "sources",
    "roles": "roles",
    "access_profiles": "accessProfiles",
    "entitlements": "entitlements",
    "workgroups": "governanceGroups",
}
_ITEMS: Final = (("roles", "id"), ("access_profiles", "id"))
# What the documents of identities are made of, each with the column that names the identity, or else the item it has.
_WATCHED: Final = (
    ("identities", "id"),
    *((kind, "identity") for kind in ("accounts", "role_assignments", "grants")),
    *((kind, "owner") for kind in _OWNED),
    *_ITEMS,
    ("entitlements", "id"),
)
# The part of all identities up to which it is quicker to look for what each of them holds.
_FEW: Final = 0.2
_FORMER: Final = {
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
    """All documents of an index, in the order in which their records were made.

    Args:
        records: the tenant's records.
        index: one of `TYPES`.
    """
    if index == "identities":
        return list(
            records.refresh_view(index, _WATCHED, lambda made, changes: _people(records, made, changes)).values()
        )
    return records.memoize(f"documents {index}", lambda: [_hit(index, doc) for doc in _BUILDERS[index](records)])


def _hit(index: str, doc: Doc) -> Hit:
    kind = TYPES[index]
    frame = {"_type": kind, "type": kind, "_version": "v2", "pod": "sandbox", "org": "sandbox"}
    return Hit({**frame, **doc}, _NESTED if index == "identities" else frozenset())


def _people(records: Records, made: dict[str, Hit] | None, changes: Collection[Change]) -> dict[str, Hit]:
    """The documents of identities by id: those that changes touch are made anew, or all, where that is simpler."""
    if made is not None and not any(change.kind == "entitlements" for change in changes):
        touched = _touched(made, changes)
        found = [each for id in touched if (each := records.get("identities", id)) and each.facts["correlated"]]
        if len(touched) < len(made) * _FEW and all(each.doc["id"] in made for each in found):
            held = _holdings(records, touched)
            renewed = {each.doc["id"]: _hit("identities", _identity(each.doc, each, held)) for each in found}
            return {id: renewed.get(id, hit) for id, hit in made.items() if id in renewed or id not in touched}
    held = _holdings(records)
    everyone = (each for each in records.all("identities") if each.facts["correlated"])
    return {each.doc["id"]: _hit("identities", _identity(each.doc, each, held)) for each in everyone}


def _touched(made: Mapping[str, Hit], changes: Collection[Change]) -> set[str]:
    """The identities that changes are about, or whose access they are about."""
    items = {change.value for change in changes if (change.kind, change.column) in _ITEMS}
    touched = {change.value for change in changes if (change.kind, change.column) not in _ITEMS}
    if items:
        touched.update(id for id, hit in made.items() if any(each["id"] in items for each in hit.doc["access"]))
    return touched


def _reference(doc: Mapping[str, Any]) -> Doc:
    return {"id": doc["id"], "name": doc["name"]}


def _displayed(doc: Mapping[str, Any]) -> Doc:
    return {**_reference(doc), "displayName": doc.get("displayName") or doc["name"]}


def _dated(doc: Mapping[str, Any]) -> Doc:
    """What roles, access profiles and entitlements have in common."""
    given = {name: doc[name] for name in ("created", "modified") if doc.get(name)}
    return {**_reference(doc), **given, **({"synced": given["modified"]} if "modified" in given else {})}


def _by(records: Iterable[Record], key: Callable[[Record], Any]) -> dict[Any, list[Record]]:
    found: dict[Any, list[Record]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    return found


@attrs.frozen
class _Holdings:
    """What identities hold, by the identity's id."""

    accounts: Mapping[str, list[Record]]
    assignments: Mapping[str, list[Record]]
    grants: Mapping[str, list[Record]]
    owned: Mapping[str, list[tuple[str, Doc]]]
    items: Mapping[str, Mapping[str, Doc]]
    by_value: Mapping[tuple[str, str, str], Doc]


def _holdings(records: Records, ids: Collection[str] | None = None) -> _Holdings:
    """What some identities hold, or all."""

    def each(kind: str, column: str = "identity") -> Iterator[Record]:
        if ids is None:
            return records.all(kind)
        return (record for id in ids for record in records.find(kind, column, id))

    known = {type: items(records, type) for type in ("ROLE", "ACCESS_PROFILE", "ENTITLEMENT")}
    owned: dict[str, list[tuple[str, Doc]]] = {}
    for kind in _OWNED:
        for thing in each(kind, "owner"):
            if owner := owner_of(thing.doc):
                owned.setdefault(owner["id"], []).append((kind, thing.doc))
    return _Holdings(
        accounts=_by(each("accounts"), lambda record: record.doc.get("identityId")),
        assignments=_by(each("role_assignments"), lambda record: record.facts["identity"]),
        grants=_by(each("grants"), lambda record: record.facts["identity"]),
        owned=owned,
        items=known,
        by_value={_named(doc): doc for doc in known["ENTITLEMENT"].values()},
    )


def _identity(person: Doc, record: Record, held: _Holdings) -> Doc:
    accounts = [account.doc for account in held.accounts.get(person["id"], ())]
    access = list(_access(person["id"], accounts, held))
    attributes, manager = person["attributes"], person["managerRef"]
    state = (person["lifecycleState"] or {}).get("stateName")
    own = next((account for account in accounts if account["systemAccount"]), None)
    source = next((account for account in accounts if account["authoritative"]), None)
    owned = held.owned.get(person["id"], ())
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
        "disabled": bool(own and own["disabled"]),
        "locked": bool(own and own["locked"]),
        "protected": bool(record.facts["protected"]),
        "status": person["identityStatus"],
        "processingState": person["processingState"],
        "isManager": person["isManager"],
        "manager": {**_reference(manager), "displayName": manager["name"]} if manager else None,
        "employeeNumber": str(attributes.get("identificationNumber") or ""),
        **({"source": {"id": source["sourceId"], "name": source["sourceName"]}} if source else {}),
        "attributes": attributes,
        "accounts": [_account(account) for account in accounts],
        "accountCount": len(accounts),
        "apps": [],
        "appCount": 0,
        "access": access,
        "accessCount": len(access),
        "roleCount": sum(one["type"] == "ROLE" for one in access),
        "accessProfileCount": sum(one["type"] == "ACCESS_PROFILE" for one in access),
        "entitlementCount": sum(one["type"] == "ENTITLEMENT" for one in access),
        "owns": [_owns(owned)] if owned else [],
        "ownsCount": len(owned),
        "tags": [],
        "tagsCount": 0,
    }


def _account(account: Doc) -> Doc:
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


def _access(identity_id: str, accounts: Iterable[Doc], held: _Holdings) -> Iterator[Doc]:
    for assignment in held.assignments.get(identity_id, ()):
        role = held.items["ROLE"].get(assignment.doc["role"]["id"], assignment.doc["role"])
        yield _held("ROLE", role, revocable=assignment.doc["assignmentSource"] != "RULE")
    given = {grant.doc["item"]["id"]: grant.doc["item"] for grant in held.grants.get(identity_id, ())}
    for item in given.values():
        yield _held(item["type"], held.items[item["type"]].get(item["id"], item), revocable=True)
    for account in accounts:
        for name, values in (account["attributes"] or {}).items():
            for value in values if isinstance(values, list) else [values]:
                found = held.by_value.get((account["sourceId"], name, str(value)))
                if found is not None and found["id"] not in given:
                    yield _held("ENTITLEMENT", found, revocable=False)


def _held(type: str, doc: Mapping[str, Any], *, revocable: bool) -> Doc:
    found = {**_displayed(doc), "type": type, "description": doc.get("description")}
    source, owner = doc.get("source"), owner_of(doc)
    if type == "ROLE":
        found["disabled"] = not doc.get("enabled", True)
    if type != "ROLE" and source:
        found["source"] = _reference(source)
    if type == "ENTITLEMENT":
        shown = {"privileged": bool(doc.get("privileged")), "attribute": doc.get("attribute", "")}
        return {**found, **shown, "value": str(doc.get("value", "")), "standalone": not revocable}
    return {**found, "revocable": revocable, **({"owner": _displayed(owner)} if owner else {})}


def _owns(owned: Iterable[tuple[str, Doc]]) -> Doc:
    found: Doc = {name: [] for name in _OWNED.values()}
    for kind, thing in owned:
        found[_OWNED[kind]].append(_reference(thing))
    return {**found, "apps": [], "fallbackApprover": False}


def _named(entitlement: Doc) -> tuple[str, str, str]:
    """By what accounts have an entitlement: source, attribute, value."""
    return entitlement["source"]["id"], str(entitlement.get("attribute")), str(entitlement.get("value"))


def _granted(records: Records, doc: Doc) -> Doc:
    """What roles and access profiles have in common."""
    owner = owner_of(doc)
    person = records.get("identities", owner["id"]) if owner else None
    email = {"email": person.doc["emailAddress"]} if person and person.doc["emailAddress"] else {}
    return {
        **_dated(doc),
        "description": doc.get("description") or "",
        "enabled": bool(doc.get("enabled", True)),
        "requestable": bool(doc.get("requestable", True)),
        "requestCommentsRequired": bool((doc.get("accessRequestConfig") or {}).get("commentsRequired")),
        **({"owner": {"type": "IDENTITY", **_reference(owner), **email}} if owner else {}),
        "entitlements": [_entitlement_of(records, each) for each in doc.get("entitlements") or ()],
        "entitlementCount": len(doc.get("entitlements") or ()),
        "segments": [],
        "segmentCount": 0,
        "tags": [],
    }


def _entitlement_of(records: Records, reference: Mapping[str, Any]) -> Doc:
    known = items(records, "ENTITLEMENT").get(reference["id"], reference)
    texts = {name: str(known.get(name) or "") for name in ("attribute", "value")}
    return {**_reference(known), "description": known.get("description"), **texts}


def _roles(records: Records) -> Iterator[Doc]:
    for doc in items(records, "ROLE").values():
        profiles = [_reference(each) for each in doc.get("accessProfiles") or ()]
        more = {"accessProfiles": profiles, "accessProfileCount": len(profiles), "dimensional": False}
        yield {**_granted(records, doc), **more}


def _access_profiles(records: Records) -> Iterator[Doc]:
    for doc in items(records, "ACCESS_PROFILE").values():
        source = {"source": _reference(doc["source"])} if doc.get("source") else {}
        yield {**_granted(records, doc), **source, "apps": []}


def _entitlements(records: Records) -> Iterator[Doc]:
    for doc in items(records, "ENTITLEMENT").values():
        source = doc["source"]
        yield {
            **_dated(doc),
            "displayName": doc["name"],
            "attribute": doc.get("attribute") or "",
            "value": str(doc.get("value") or ""),
            "schema": doc.get("sourceSchemaObjectType") or "group",
            "sourceSchemaObjectType": doc.get("sourceSchemaObjectType") or "group",
            "privileged": bool(doc.get("privileged")),
            "requestable": bool(doc.get("requestable", True)),
            "cloudGoverned": bool(doc.get("cloudGoverned")),
            "source": {**_reference(source), "type": source.get("type") or "SOURCE"},
            "segments": [],
            "segmentCount": 0,
            "tags": [],
        }


def _events(records: Records) -> Iterator[Doc]:
    return (record.doc for record in records.all("events"))


def _account_activities(records: Records) -> Iterator[Doc]:
    """What became of access requests, told as the changes of accounts that they lead to."""
    for record in records.all("access_requests"):
        doc = record.doc
        target = {"type": "IDENTITY", **_reference(doc["requestedFor"])}
        change = {"name": doc["type"], "op": "Remove" if doc["requestType"] == "REVOKE_ACCESS" else "Add"}
        yield {
            "id": doc["accountActivityItemId"],
            "action": _FORMER[doc["requestType"]],
            "created": doc["created"],
            "modified": doc["modified"],
            "synced": doc["modified"],
            "stage": "Completed" if doc["state"] != "EXECUTING" else record.facts["phase"].capitalize(),
            "status": _STATUSES.get(doc["state"], doc["state"]),
            "requester": {"type": "IDENTITY", **_reference(doc["requester"])},
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
    "accessprofiles": _access_profiles,
    "roles": _roles,
    "entitlements": _entitlements,
    "events": _events,
    "accountactivities": _account_activities,
}
