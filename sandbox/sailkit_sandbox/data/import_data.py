"""Import of a tenant from JSON: validation, completion and storage."""

from __future__ import annotations

import copy
import json
import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.services.access_model import role_criteria
from sailkit_sandbox.services.access_model.role_criteria import Candidates
from sailkit_sandbox.services.access_model.role_membership import assign_members, list_members
from sailkit_sandbox.services.accounts.account_entitlements import find_held
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.store.database import Record, Records

Doc: TypeAlias = dict[str, Any]
Data: TypeAlias = Mapping[str, list[Doc]]

# Kinds of records by collection, in the order in which they are completed.
COLLECTIONS: Final[Mapping[str, str]] = {
    "identities": "identities",
    "sources": "sources",
    "entitlements": "entitlements",
    "accessProfiles": "access_profiles",
    "roles": "roles",
    "accounts": "accounts",
    "roleAssignments": "role_assignments",
}
_TIMESTAMP: Final = stamp(REFERENCE_TIME)
_UNCORRELATED: Final = "; uncorrelated identities are only in lists with defaultFilter=NONE"
_ID_NAMESPACE: Final = uuid.UUID(int=0)
# Properties for which null means their default.
_NOT_NULLABLE: Final = (
    *("id", "attributes", "features", "entitlements", "accessProfiles", "identityId", "identity", "enabled"),
    *("identityStatus", "alias", "healthy", "authoritative", "connector", "connectorAttributes", "requestable"),
)


def read(data: str | os.PathLike[str] | Mapping[str, Any]) -> Data:
    """Read the data and check everything that does not depend on references.

    Args:
        data: the path of a JSON file, or its content: lists of objects by the name of the collection.

    Raises:
        OSError: for a file that cannot be read.
        ValueError: for invalid JSON, an unknown collection, or a value of a wrong type; the message has the path.
    """
    content = data if isinstance(data, Mapping) else _parse_file(Path(data))
    if not isinstance(content, Mapping):
        raise ValueError("data must be an object with lists by the name of the collection")
    _check_json(content)
    for name, items in content.items():
        if name not in COLLECTIONS:
            raise ValueError(f"data has an unknown collection {name!r}; known are {', '.join(COLLECTIONS)}")
        if not isinstance(items, list):
            raise ValueError(f"data: {name} must be a list")
        for index, item in enumerate(items):
            _check_item(f"{name}[{index}]", item, _TEMPLATES[name])
    return {name: [dict(item) for item in content.get(name, ())] for name in COLLECTIONS}


def _parse_file(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"), parse_constant=_refuse_constant)
    except ValueError as error:
        raise ValueError(f"data: {path} is not JSON in UTF-8: {error}") from None
    except RecursionError:
        raise ValueError(f"data: {path} is nested too deeply") from None


def _check_json(content: Mapping[str, Any]) -> None:
    """Refuse values of programs that JSON does not have, such as dates, NaN and infinity."""
    try:
        dumps(dict(content))
    except (TypeError, ValueError) as error:
        raise ValueError(f"data has a value that JSON does not have: {error}") from None


def _refuse_constant(name: str) -> float:
    raise ValueError(f"JSON does not have {name}")


def _check_item(path: str, item: Any, template: Doc) -> None:
    if not isinstance(item, dict):
        raise ValueError(f"data: {path} must be an object")
    if error := defaults.find_type_error(item, template):
        raise ValueError(f"data: {path}.{error}")


def _build_templates() -> dict[str, Doc]:
    """Return an object of each collection with its defaults, which determines the types of properties."""
    name = {"name": "x"}
    source = defaults.build_source(name, _TIMESTAMP)
    return {
        "identities": defaults.build_identity(name, _TIMESTAMP),
        "sources": source,
        "entitlements": defaults.build_entitlement(name, _TIMESTAMP),
        "accessProfiles": defaults.build_access_profile(name, _TIMESTAMP),
        "roles": defaults.build_role(name, _TIMESTAMP),
        "accounts": defaults.build_account(name, source, None, _TIMESTAMP),
        "roleAssignments": defaults.build_assignment(name, _TIMESTAMP),
    }


_TEMPLATES: Final = _build_templates()


def fill(records: Records, data: Data) -> None:
    """Complete the data and add it to the records, all or nothing.

    Args:
        records: the tenant's records. The data may refer to existing records.
        data: the result of `read`.

    Raises:
        ValueError: for an invalid reference, a missing name or a duplicate id; the message has the path.
    """
    completion, items_by_collection = _Completion(records), copy.deepcopy(data)
    docs_by_collection = {name: [*completion.complete(name, items_by_collection[name])] for name in COLLECTIONS}
    records.add("identities", _build_identities(docs_by_collection["identities"], docs_by_collection["accounts"]))
    for name, kind in COLLECTIONS.items():
        if name not in ("identities", "accounts", "roleAssignments"):
            records.add(kind, map(Record, docs_by_collection[name]))
    for doc in docs_by_collection["accounts"]:
        doc.setdefault("hasEntitlements", any(True for _ in find_held(records, doc)))
    records.add("accounts", map(Record, docs_by_collection["accounts"]))
    schemas = [
        pair
        for source in docs_by_collection["sources"]
        for pair in _build_schemas(source, docs_by_collection["accounts"])
    ]
    records.add("source_schemas", (Record(doc, {"parent": parent}) for parent, doc in schemas))
    for doc in docs_by_collection["sources"]:
        references_of_source = (schema for parent, schema in schemas if parent == doc["id"])
        records.save(
            "sources",
            Record(
                {
                    **doc,
                    "schemas": [
                        references.make_reference("source_schemas", reference) for reference in references_of_source
                    ],
                }
            ),
        )
    people = Candidates(records)
    records.add(
        "role_assignments",
        _build_assignments(docs_by_collection["roleAssignments"], docs_by_collection["roles"], people),
    )
    for role in docs_by_collection["roles"]:
        assign_members(records, Record(role), REFERENCE_TIME, people)


def _build_identities(docs: list[Doc], accounts: list[Doc]) -> Iterator[Record]:
    """Build identities. An identity whose accounts are all uncorrelated is uncorrelated."""
    is_correlated: dict[str, list[bool]] = {}
    for account in accounts:
        is_correlated.setdefault(account.get("identityId", ""), []).append(not account["uncorrelated"])
    managers = {doc["managerRef"]["id"] for doc in docs if doc["managerRef"] is not None}
    for doc in docs:
        doc.setdefault("isManager", doc["id"] in managers)
        yield Record(doc, {"correlated": any(is_correlated.get(doc["id"], [True])), "protected": False})


def _build_assignments(docs: list[Doc], role_docs: list[Doc], people: Candidates) -> Iterator[Record]:
    """Build role assignments, and mark those that result from membership."""
    memberships = {(role["id"], id) for role in role_docs for id in list_members(role, people)}
    for doc in docs:
        properties = {name: value for name, value in doc.items() if name != "identityId"}
        is_member = doc["assignmentSource"] == "RULE" and (doc["role"]["id"], doc["identityId"]) in memberships
        yield Record(properties, {"identity": doc["identityId"], **({"member": True} if is_member else {})})


def _build_schemas(source: Doc, accounts: list[Doc]) -> Iterator[tuple[str, Doc]]:
    """Build the schemas that a source refers to, and an account schema from its accounts."""
    source_accounts = [account for account in accounts if account["sourceId"] == source["id"]]
    names = list(dict.fromkeys(name for account in source_accounts for name in account["attributes"]))
    schemas = [*source["schemas"]]
    if not any(schema.get("name") == "account" for schema in schemas):
        schemas.append({"id": _derive_id("schemas", source["id"]), "name": "account"})
    for schema in schemas:
        doc = defaults.build_schema(
            {"id": schema.get("id") or _derive_id("schemas", source["id"], schema.get("name")), **schema}, _TIMESTAMP
        )
        doc.pop("type", None)
        if doc["name"] == "account":
            doc["identityAttribute"] = _find_attribute_equal_to(source_accounts, names, "nativeIdentity", "id")
            doc["displayAttribute"] = _find_attribute_equal_to(source_accounts, names, "name", "name")
            attribute_names = dict.fromkeys((*names, doc["identityAttribute"], doc["displayAttribute"]))
            doc["attributes"] = [defaults.build_schema_attribute(name) for name in attribute_names]
        yield source["id"], doc


def _find_attribute_equal_to(accounts: list[Doc], names: list[str], property_name: str, default: str) -> str:
    """Return the attribute that equals a property in all accounts."""
    matches = (
        name for name in names if all(account["attributes"].get(name) == account[property_name] for account in accounts)
    )
    return next(matches, default)


def _derive_id(*parts: Any) -> str:
    return uuid.uuid5(_ID_NAMESPACE, "/".join(map(str, parts))).hex


@attrs.define
class _Completion:
    """Completion of imported data.

    Args:
        records: the tenant's records.
        known: the completed documents by kind and id in lower case.
    """

    records: Records
    known: dict[str, dict[str, Doc]] = attrs.field(factory=dict)

    def complete(self, collection: str, items: list[Doc]) -> Iterator[Doc]:
        """Complete the documents of a collection. Raises ValueError like `fill`."""
        kind = COLLECTIONS[collection]
        docs_by_id = self.known.setdefault(kind, {})
        items_by_path = {}
        for index, item in enumerate(items):
            items_by_path[f"{collection}[{index}]"] = self._add_id(collection, index, item)
        if kind == "identities":  # identities refer to each other
            items_by_path = {path: self._complete_identity(path, item) for path, item in items_by_path.items()}
        for path, item in items_by_path.items():
            if item["id"].lower() in docs_by_id or self.records.get(kind, item["id"]) is not None:
                raise ValueError(f"data: {path}.id is a duplicate")
            docs_by_id[item["id"].lower()] = item
        complete = self._get_completions[kind]
        for path, item in items_by_path.items():
            docs_by_id[item["id"].lower()] = doc = complete(path, item)
            yield doc

    @property
    def _get_completions(self) -> Mapping[str, Callable[[str, Doc], Doc]]:
        return {
            "identities": self._complete_manager,
            "sources": self._complete_source,
            "entitlements": self._complete_entitlement,
            "access_profiles": self._complete_access_profile,
            "roles": self._complete_role,
            "accounts": self._complete_account,
            "role_assignments": self._complete_role_assignment,
        }

    def _add_id(self, collection: str, index: int, item: Doc) -> Doc:
        properties = {name: value for name, value in item.items() if value is not None or name not in _NOT_NULLABLE}
        return {"id": _derive_id(collection, index, item.get("name")), **properties}

    def _require_name(self, path: str, item: Doc) -> Doc:
        if not item.get("name"):
            raise ValueError(f"data: {path}.name is missing")
        return item

    def _resolve(self, kind: str, path: str, reference: Any) -> Doc:
        """Return the document that a reference refers to by id or name."""
        if not isinstance(reference, dict) or not (reference.get("id") or reference.get("name")):
            raise ValueError(f"data: {path} must be an object with an id or a name")
        id, name = str(reference.get("id") or ""), reference.get("name")
        doc = self.known[kind].get(id.lower())
        if doc is None and id:
            record = self.records.get(kind, id)
            doc = None if record is None else record.doc
        if not id:
            doc = next((doc for doc in self.known[kind].values() if doc.get("name") == name), None)
        if doc is None:
            text = f"the id {id!r}" if id else f"the name {name!r}"
            hint = _UNCORRELATED if kind == "identities" else ""
            raise ValueError(
                f"data: {path} refers to an unknown object: no object in {kind.replace('_', ' ')} has {text}{hint}"
            )
        return doc

    def _complete_reference(self, kind: str, path: str, reference: Any) -> Doc:
        return references.make_reference(kind, self._resolve(kind, path, reference))

    def _complete_references(self, kind: str, path: str, items: Any) -> list[Doc]:
        if not isinstance(items, list):
            raise ValueError(f"data: {path} must be a list")
        return [self._complete_reference(kind, f"{path}[{index}]", item) for index, item in enumerate(items)]

    def _complete_owner(self, path: str, doc: Doc, *, required: bool = True) -> Doc:
        """Complete the reference to the owner. Default, if required: the first identity."""
        first = next(iter(self.known["identities"].values()), None) if required else None
        if doc["owner"] is not None:
            doc["owner"] = self._complete_reference("identities", f"{path}.owner", doc["owner"])
        elif first is not None:
            doc["owner"] = references.make_reference("identities", first)
        return doc

    def _complete_identity(self, path: str, item: Doc) -> Doc:
        doc = defaults.build_identity(self._require_name(path, item), _TIMESTAMP)
        if "isManager" not in item:
            del doc["isManager"]  # set when all reports are known
        return doc

    def _complete_manager(self, path: str, item: Doc) -> Doc:
        if item["managerRef"] is not None:
            item["managerRef"] = self._complete_reference("identities", f"{path}.managerRef", item["managerRef"])
        return item

    def _complete_source(self, path: str, item: Doc) -> Doc:
        doc = self._complete_owner(path, defaults.build_source(self._require_name(path, item), _TIMESTAMP))
        if not all(isinstance(schema, dict) for schema in doc["schemas"]):
            raise ValueError(f"data: {path}.schemas must be a list of objects")
        return doc

    def _complete_entitlement(self, path: str, item: Doc) -> Doc:
        if not (item.get("name") or item.get("value")):
            raise ValueError(f"data: {path}.name is missing")
        doc = self._complete_owner(path, defaults.build_entitlement(item, _TIMESTAMP), required=False)
        doc["source"] = self._complete_reference("sources", f"{path}.source", doc["source"])
        return doc

    def _complete_access_profile(self, path: str, item: Doc) -> Doc:
        doc = self._complete_owner(path, defaults.build_access_profile(self._require_name(path, item), _TIMESTAMP))
        doc["entitlements"] = self._complete_references("entitlements", f"{path}.entitlements", doc["entitlements"])
        if doc["source"] is None and doc["entitlements"]:
            doc["source"] = self._resolve("entitlements", path, doc["entitlements"][0])["source"]
        doc["source"] = self._complete_reference("sources", f"{path}.source", doc["source"])
        return doc

    def _complete_role(self, path: str, item: Doc) -> Doc:
        doc = self._complete_owner(path, defaults.build_role(self._require_name(path, item), _TIMESTAMP))
        for name, kind in (("accessProfiles", "access_profiles"), ("entitlements", "entitlements")):
            doc[name] = self._complete_references(kind, f"{path}.{name}", doc[name])
        criteria = (doc["membership"] or {}).get("criteria")
        if criteria is not None and (error := role_criteria.find_error(criteria)):
            raise ValueError(f"data: {path}.{error}")
        members = (doc["membership"] or {}).get("identities")
        if members is not None:
            references = self._complete_references("identities", f"{path}.membership.identities", members)
            doc["membership"]["identities"] = [
                {**member, **reference} for member, reference in zip(members, references, strict=True)
            ]
        return doc

    def _complete_account(self, path: str, item: Doc) -> Doc:
        id, name = item.get("sourceId"), item.get("sourceName")
        if not (id or name):
            raise ValueError(f"data: {path} requires sourceId or sourceName")
        source = self._resolve("sources", f"{path}.sourceId" if id else f"{path}.sourceName", {"id": id, "name": name})
        identity = None
        if "identityId" in item:
            identity = self._resolve("identities", f"{path}.identityId", {"id": item["identityId"]})
        elif "identity" in item:
            identity = self._resolve("identities", f"{path}.identity", item["identity"])
        if identity is None and not (item.get("name") or item.get("nativeIdentity")):
            raise ValueError(f"data: {path}.name is missing")
        doc = defaults.build_account(item, source, identity, _TIMESTAMP)
        doc.update(sourceId=source["id"], sourceName=source["name"], sourceOwner=source["owner"])
        if identity is not None:
            doc["identity"] = references.make_reference("identities", identity)
        if "hasEntitlements" not in item:
            del doc["hasEntitlements"]  # set when the entitlements are stored
        if "systemAccount" not in item:
            doc["systemAccount"] = source["name"] == SYSTEM_SOURCE
        return doc

    def _complete_role_assignment(self, path: str, item: Doc) -> Doc:
        role = self._complete_reference("roles", f"{path}.role", item.get("role"))
        identity = self._resolve("identities", f"{path}.identityId", {"id": item.get("identityId")})
        return {**defaults.build_assignment(item, _TIMESTAMP), "role": role, "identityId": identity["id"]}
