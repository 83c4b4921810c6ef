"""Documents of the identities index, updated incrementally."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, Final

import attrs

from sailkit_core.json_text import loads
from sailkit_sandbox.base.garbage import pause_collection
from sailkit_sandbox.services.access_requests.items import get_owner, load_items
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.services.lifecycle_states.changes import load_identity_states
from sailkit_sandbox.store.database import Change, Record, Records
from sailkit_sandbox.store.document_table import DocumentTable

from .document_format import build_displayed_reference, build_document, build_reference
from .document_set import DocumentChange, DocumentSet, Path
from .fields import Field
from .matching import Hit

Doc = dict[str, Any]
NESTED_PROPERTIES: Final = frozenset(("access", "accounts", "apps", "owns"))
_OWNERSHIP_PROPERTIES: Final = {
    "sources": "sources",
    "roles": "roles",
    "access_profiles": "accessProfiles",
    "entitlements": "entitlements",
    "workgroups": "governanceGroups",
}
_ITEM_COLUMNS: Final = (("roles", "id"), ("access_profiles", "id"))
# Kinds of records in identity documents, with the column of the identity's id or of the access item's id.
WATCHED_COLUMNS: Final = (
    ("identities", "id"),
    *((kind, "identity") for kind in ("accounts", "role_assignments", "grants")),
    *((kind, "owner") for kind in _OWNERSHIP_PROPERTIES),
    *_ITEM_COLUMNS,
    ("entitlements", "id"),
)
# Share of identities up to which it is faster to query their records one by one.
_INCREMENTAL_SHARE: Final = 0.2
_BATCH_SIZE: Final = 500
_USUAL_FIELDS: Final = (("id",), ("name",), ("displayName",))


def update_identity_documents(
    records: Records, previous: IdentityDocuments | None, changes: Collection[Change]
) -> IdentityDocuments:
    """Update identity documents: only those that the changes affect, or all if that is simpler."""
    if previous is not None and not any(change.kind == "entitlements" for change in changes):
        affected_ids = _find_affected(records, changes)
        if len(affected_ids) < previous.table.size * _INCREMENTAL_SHARE:
            previous.update(records, affected_ids)
            return previous
    with pause_collection():
        return _build_all(records)


def _build_all(records: Records) -> IdentityDocuments:
    """Build the documents of all identities, with the fields that most searches use."""
    table = records.make_document_table("identities")
    fields: dict[Path, Field] = {path: Field() for path in _USUAL_FIELDS}
    everyone = filter(_is_correlated, records.all("identities"))
    while batch := list(islice(everyone, _BATCH_SIZE)):
        docs = _build_documents(records, batch)
        for number, doc in enumerate(docs, table.size):
            hit = Hit(doc, NESTED_PROPERTIES)
            for path, field in fields.items():
                field.add(number, hit.values(path))
        table.add(docs)
    return IdentityDocuments(table, DocumentSet(table, NESTED_PROPERTIES, fields))


@attrs.frozen
class IdentityDocuments:
    """The documents of all correlated identities.

    Args:
        table: the documents.
        documents: the documents with the values of their fields.
    """

    table: DocumentTable
    documents: DocumentSet

    def update(self, records: Records, ids: Collection[str]) -> None:
        """Replace the documents of identities."""
        identities = records.find_any("identities", "id", ids)
        renewed = {doc["id"]: doc for doc in _build_documents(records, filter(_is_correlated, identities))}
        numbers = {id: self.table.find(id) for id in {*ids, *renewed}}
        changes = []
        for id, number in numbers.items():
            before = None if number is None else loads(self.table.read([number])[0])
            after = renewed.get(id)
            if number is None and after is not None:
                number = self.table.size
                self.table.add([after])
            elif number is not None and after is not None:
                self.table.replace(number, after)
            elif number is not None:
                self.table.remove(number)
            if number is not None:
                changes.append(DocumentChange(number, before, after))
        self.documents.update(changes)


def _is_correlated(record: Record) -> bool:
    return bool(record.facts["correlated"])


def _find_affected(records: Records, changes: Collection[Change]) -> set[str]:
    """Return the ids of the identities whose records or access items have changed."""
    item_ids = {change.value for change in changes if (change.kind, change.column) in _ITEM_COLUMNS}
    identity_ids = {change.value for change in changes if (change.kind, change.column) not in _ITEM_COLUMNS}
    if item_ids:
        assignments = records.find_any("role_assignments", "role", item_ids)
        grants = (grant for grant in records.all("grants") if grant.doc["item"]["id"] in item_ids)
        identity_ids.update(record.facts["identity"] for record in chain(assignments, grants))
    return identity_ids


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
    identity_states: Mapping[str, str]
    by_value: Mapping[tuple[str, str, str], Doc]
    access_items: dict[tuple[str, str, bool], Doc]


def _build_documents(records: Records, identities: Iterable[Record]) -> list[Doc]:
    """Build the documents of identities."""
    batch = list(identities)
    holdings = _load_holdings(records, [record.doc["id"] for record in batch])
    return [build_document("identities", _build_identity_document(record.doc, record, holdings)) for record in batch]


def _load_holdings(records: Records, ids: Collection[str]) -> _Holdings:
    """Return the records of some identities."""

    def load(kind: str, column: str = "identity") -> list[Record]:
        return records.find_any(kind, column, ids)

    items_by_type = {type: load_items(records, type) for type in ("ROLE", "ACCESS_PROFILE", "ENTITLEMENT")}
    owned: dict[str, list[tuple[str, Doc]]] = {}
    for kind in _OWNERSHIP_PROPERTIES:
        for record in load(kind, "owner"):
            if owner := get_owner(record.doc):
                owned.setdefault(owner["id"], []).append((kind, record.doc))
    return _Holdings(
        accounts=_group_by(load("accounts"), lambda record: record.doc.get("identityId")),
        assignments=_group_by(load("role_assignments"), lambda record: record.facts["identity"]),
        grants=_group_by(load("grants"), lambda record: record.facts["identity"]),
        owned=owned,
        load_items=items_by_type,
        identity_states=load_identity_states(records),
        by_value=records.memoize(
            "entitlements by value",
            lambda: {_get_value_key(doc): doc for doc in items_by_type["ENTITLEMENT"].values()},
        ),
        access_items=records.memoize("items in identity documents", dict),
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
        "inactive": holdings.identity_states.get(state or "") == "INACTIVE_LONG_TERM",
        "disabled": bool(system_account and system_account["disabled"]),
        "locked": bool(system_account and system_account["locked"]),
        "protected": bool(record.facts["protected"]),
        "status": person["identityStatus"],
        "processingState": person["processingState"],
        "isManager": person["isManager"],
        "manager": {**build_reference(manager), "displayName": manager["name"]} if manager else None,
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
    def build_item(type: str, item: Doc, *, revocable: bool) -> Doc:
        """Build an item once for all identities that have it."""
        known = holdings.load_items[type].get(item["id"])
        if known is None:
            return _build_access_item(type, item, revocable=revocable)
        key = type, item["id"], revocable
        if key not in holdings.access_items:
            holdings.access_items[key] = _build_access_item(type, known, revocable=revocable)
        return holdings.access_items[key]

    for assignment in holdings.assignments.get(identity_id, ()):
        revocable = assignment.doc["assignmentSource"] != "RULE"
        yield build_item("ROLE", assignment.doc["role"], revocable=revocable)
    granted = {grant.doc["item"]["id"]: grant.doc["item"] for grant in holdings.grants.get(identity_id, ())}
    for item in granted.values():
        yield build_item(item["type"], item, revocable=True)
    for account in accounts:
        for name, values in (account["attributes"] or {}).items():
            for value in values if isinstance(values, list) else [values]:
                entitlement = holdings.by_value.get((account["sourceId"], name, str(value)))
                if entitlement is not None and entitlement["id"] not in granted:
                    yield build_item("ENTITLEMENT", entitlement, revocable=False)


def _build_access_item(type: str, doc: Mapping[str, Any], *, revocable: bool) -> Doc:
    properties = {**build_displayed_reference(doc), "type": type, "description": doc.get("description")}
    source, owner = doc.get("source"), get_owner(doc)
    if type == "ROLE":
        properties["disabled"] = not doc.get("enabled", True)
    if type != "ROLE" and source:
        properties["source"] = build_reference(source)
    if type == "ENTITLEMENT":
        details = {"privileged": bool(doc.get("privileged")), "attribute": doc.get("attribute", "")}
        return {**properties, **details, "value": str(doc.get("value", "")), "standalone": not revocable}
    return {**properties, "revocable": revocable, **({"owner": build_displayed_reference(owner)} if owner else {})}


def _build_ownership(owned: Iterable[tuple[str, Doc]]) -> Doc:
    references: Doc = {name: [] for name in _OWNERSHIP_PROPERTIES.values()}
    for kind, doc in owned:
        references[_OWNERSHIP_PROPERTIES[kind]].append(build_reference(doc))
    return {**references, "apps": [], "fallbackApprover": False}


def _get_value_key(entitlement: Doc) -> tuple[str, str, str]:
    """Return the key by which accounts have an entitlement: source, attribute, value."""
    return entitlement["source"]["id"], str(entitlement.get("attribute")), str(entitlement.get("value"))
