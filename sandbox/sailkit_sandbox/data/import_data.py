"""The user's own tenant: JSON as lists answer it, completed, checked, and put into the records."""

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
from sailkit_sandbox.services.access_model import entitlements, role_criteria, roles
from sailkit_sandbox.services.access_model.role_criteria import People
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.common.builtin_sources import SYSTEM_SOURCE
from sailkit_sandbox.store.database import Record, Records

Doc: TypeAlias = dict[str, Any]
Data: TypeAlias = Mapping[str, list[Doc]]

# Which table a collection goes to, in the order in which they are completed.
COLLECTIONS: Final[Mapping[str, str]] = {
    "identities": "identities",
    "sources": "sources",
    "entitlements": "entitlements",
    "accessProfiles": "access_profiles",
    "roles": "roles",
    "accounts": "accounts",
    "roleAssignments": "role_assignments",
}
_WHEN: Final = stamp(REFERENCE_TIME)
_UNCORRELATED: Final = "; identities that belong to nobody are only in lists with defaultFilter=NONE"
_IDS: Final = uuid.UUID(int=0)
# What nobody can do without; null stands for what is usual.
_NEVER_NULL: Final = (
    *("id", "attributes", "features", "entitlements", "accessProfiles", "identityId", "identity", "enabled"),
    *("identityStatus", "alias", "healthy", "authoritative", "connector", "connectorAttributes", "requestable"),
)


def read(data: str | os.PathLike[str] | Mapping[str, Any]) -> Data:
    """Read the user's own data, and check what can be checked without looking at how it hangs together.

    Args:
        data: the path of a JSON file, or what such a file has: lists of objects by the name of the collection.

    Raises:
        OSError: where the file cannot be read.
        ValueError: where it is no JSON, has an unknown collection, or something of another type than it must be;
            the message names the place.
    """
    content = data if isinstance(data, Mapping) else _parsed(Path(data))
    if not isinstance(content, Mapping):
        raise ValueError("data must be an object with lists by the name of the collection")
    for name, items in content.items():
        if name not in COLLECTIONS:
            raise ValueError(f"data has an unknown collection {name!r}; known are {', '.join(COLLECTIONS)}")
        if not isinstance(items, list):
            raise ValueError(f"data: {name} must be a list")
        for index, item in enumerate(items):
            _check(f"{name}[{index}]", item, _USUAL[name])
    return {name: [dict(item) for item in content.get(name, ())] for name in COLLECTIONS}


def _parsed(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"data: {path} is no JSON in UTF-8: {error}") from None
    except RecursionError:
        raise ValueError(f"data: {path} is nested too deep") from None


def _check(place: str, item: Any, usual_doc: Doc) -> None:
    if not isinstance(item, dict):
        raise ValueError(f"data: {place} must be an object")
    if fault := usual.fault(item, usual_doc):
        raise ValueError(f"data: {place}.{fault}")


def _samples() -> dict[str, Doc]:
    """What things of each collection usually are, to tell their properties' types."""
    name = {"name": "x"}
    source = usual.source(name, _WHEN)
    return {
        "identities": usual.identity(name, _WHEN),
        "sources": source,
        "entitlements": usual.entitlement(name, _WHEN),
        "accessProfiles": usual.access_profile(name, _WHEN),
        "roles": usual.role(name, _WHEN),
        "accounts": usual.account(name, source, None, _WHEN),
        "roleAssignments": usual.assignment(name, _WHEN),
    }


_USUAL: Final = _samples()


def fill(records: Records, data: Data) -> None:
    """Complete the data and add it to the records, all of it or nothing.

    Args:
        records: the tenant's records; the data may refer to what is there.
        data: what `read` has read.

    Raises:
        ValueError: where something refers to nothing, has no name, or an id comes twice; the message names the place.
    """
    filling, given = _Filling(records), copy.deepcopy(data)
    made = {name: [*filling.completed(name, given[name])] for name in COLLECTIONS}
    records.add("identities", _identities(made["identities"], made["accounts"]))
    for name, kind in COLLECTIONS.items():
        if name not in ("identities", "accounts", "roleAssignments"):
            records.add(kind, map(Record, made[name]))
    for doc in made["accounts"]:
        doc.setdefault("hasEntitlements", any(True for _ in entitlements.held(records, doc)))
    records.add("accounts", map(Record, made["accounts"]))
    schemas = [pair for source in made["sources"] for pair in _schemas(source, made["accounts"])]
    records.add("source_schemas", (Record(doc, {"parent": parent}) for parent, doc in schemas))
    for doc in made["sources"]:
        held = (schema for parent, schema in schemas if parent == doc["id"])
        records.save("sources", Record({**doc, "schemas": [references.to("source_schemas", each) for each in held]}))
    people = People(records)
    records.add("role_assignments", _assignments(made["roleAssignments"], made["roles"], people))
    for role in made["roles"]:
        roles.assign_members(records, Record(role), REFERENCE_TIME, people)


def _identities(docs: list[Doc], accounts: list[Doc]) -> Iterator[Record]:
    """The identities; one whose accounts are all uncorrelated belongs to nobody."""
    held: dict[str, list[bool]] = {}
    for account in accounts:
        held.setdefault(account.get("identityId", ""), []).append(not account["uncorrelated"])
    managers = {doc["managerRef"]["id"] for doc in docs if doc["managerRef"] is not None}
    for doc in docs:
        doc.setdefault("isManager", doc["id"] in managers)
        yield Record(doc, {"correlated": any(held.get(doc["id"], [True])), "protected": False})


def _assignments(docs: list[Doc], of: list[Doc], people: People) -> Iterator[Record]:
    """The role assignments, which tell apart those that people have because they are members of roles."""
    members = {(role["id"], id) for role in of for id in roles.members(role, people)}
    for doc in docs:
        shown = {name: value for name, value in doc.items() if name != "identityId"}
        member = doc["assignmentSource"] == "RULE" and (doc["role"]["id"], doc["identityId"]) in members
        yield Record(shown, {"identity": doc["identityId"], **({"member": True} if member else {})})


def _schemas(source: Doc, accounts: list[Doc]) -> Iterator[tuple[str, Doc]]:
    """The schemas that a source refers to, and one for accounts in any case, made from the accounts there are."""
    held = [account for account in accounts if account["sourceId"] == source["id"]]
    names = list(dict.fromkeys(name for account in held for name in account["attributes"]))
    given = [*source["schemas"]]
    if not any(each.get("name") == "account" for each in given):
        given.append({"id": _new_id("schemas", source["id"]), "name": "account"})
    for each in given:
        doc = usual.schema({"id": each.get("id") or _new_id("schemas", source["id"], each.get("name")), **each}, _WHEN)
        doc.pop("type", None)
        if doc["name"] == "account":
            doc["identityAttribute"] = _telling(held, names, "nativeIdentity", "id")
            doc["displayAttribute"] = _telling(held, names, "name", "name")
            every = dict.fromkeys((*names, doc["identityAttribute"], doc["displayAttribute"]))
            doc["attributes"] = [usual.attribute(name) for name in every]
        yield source["id"], doc


def _telling(held: list[Doc], names: list[str], same: str, otherwise: str) -> str:
    """The attribute that is the same as a property in all accounts."""
    found = (name for name in names if all(each["attributes"].get(name) == each[same] for each in held))
    return next(found, otherwise)


def _new_id(*parts: Any) -> str:
    return uuid.uuid5(_IDS, "/".join(map(str, parts))).hex


@attrs.define
class _Filling:
    """What is known while data is completed.

    Args:
        records: what the tenant has already.
        known: the documents so far, by their tables and their ids, in lower case.
    """

    records: Records
    known: dict[str, dict[str, Doc]] = attrs.field(factory=dict)

    def completed(self, collection: str, items: list[Doc]) -> Iterator[Doc]:
        """The documents of a collection, completed; raises ValueError as `fill` does."""
        kind = COLLECTIONS[collection]
        there = self.known.setdefault(kind, {})
        places = {}
        for index, item in enumerate(items):
            places[f"{collection}[{index}]"] = self._identified(collection, index, item)
        if kind == "identities":  # they refer to each other
            places = {place: self._person(place, item) for place, item in places.items()}
        for place, item in places.items():
            if item["id"].lower() in there or self.records.get(kind, item["id"]) is not None:
                raise ValueError(f"data: {place}.id comes twice")
            there[item["id"].lower()] = item
        complete = self._completions[kind]
        for place, item in places.items():
            there[item["id"].lower()] = doc = complete(place, item)
            yield doc

    @property
    def _completions(self) -> Mapping[str, Callable[[str, Doc], Doc]]:
        return {
            "identities": self._identities,
            "sources": self._sources,
            "entitlements": self._entitlements,
            "access_profiles": self._access_profiles,
            "roles": self._roles,
            "accounts": self._accounts,
            "role_assignments": self._role_assignments,
        }

    def _identified(self, collection: str, index: int, item: Doc) -> Doc:
        given = {name: value for name, value in item.items() if value is not None or name not in _NEVER_NULL}
        return {"id": _new_id(collection, index, item.get("name")), **given}

    def _named(self, place: str, item: Doc) -> Doc:
        if not item.get("name"):
            raise ValueError(f"data: {place}.name is missing")
        return item

    def _one(self, kind: str, place: str, given: Any) -> Doc:
        """What a reference means, by its id or else its name."""
        if not isinstance(given, dict) or not (given.get("id") or given.get("name")):
            raise ValueError(f"data: {place} must be an object with an id or a name")
        id, name = str(given.get("id") or ""), given.get("name")
        found = self.known[kind].get(id.lower())
        if found is None and id:
            there = self.records.get(kind, id)
            found = None if there is None else there.doc
        if not id:
            found = next((doc for doc in self.known[kind].values() if doc.get("name") == name), None)
        if found is None:
            text = f"the id {id!r}" if id else f"the name {name!r}"
            hint = _UNCORRELATED if kind == "identities" else ""
            raise ValueError(f"data: {place} refers to nothing: nothing in {kind.replace('_', ' ')} has {text}{hint}")
        return found

    def _reference(self, kind: str, place: str, given: Any) -> Doc:
        return references.to(kind, self._one(kind, place, given))

    def _references(self, kind: str, place: str, given: Any) -> list[Doc]:
        if not isinstance(given, list):
            raise ValueError(f"data: {place} must be a list")
        return [self._reference(kind, f"{place}[{index}]", each) for index, each in enumerate(given)]

    def _owned(self, place: str, doc: Doc, *, needed: bool = True) -> Doc:
        """Complete the reference to the owner, who is the first identity where one is needed and none is given."""
        first = next(iter(self.known["identities"].values()), None) if needed else None
        if doc["owner"] is not None:
            doc["owner"] = self._reference("identities", f"{place}.owner", doc["owner"])
        elif first is not None:
            doc["owner"] = references.to("identities", first)
        return doc

    def _person(self, place: str, item: Doc) -> Doc:
        doc = usual.identity(self._named(place, item), _WHEN)
        if "isManager" not in item:
            del doc["isManager"]  # until all reports are known
        return doc

    def _identities(self, place: str, item: Doc) -> Doc:
        if item["managerRef"] is not None:
            item["managerRef"] = self._reference("identities", f"{place}.managerRef", item["managerRef"])
        return item

    def _sources(self, place: str, item: Doc) -> Doc:
        doc = self._owned(place, usual.source(self._named(place, item), _WHEN))
        if not all(isinstance(each, dict) for each in doc["schemas"]):
            raise ValueError(f"data: {place}.schemas must be a list of objects")
        return doc

    def _entitlements(self, place: str, item: Doc) -> Doc:
        if not (item.get("name") or item.get("value")):
            raise ValueError(f"data: {place}.name is missing")
        doc = self._owned(place, usual.entitlement(item, _WHEN), needed=False)
        doc["source"] = self._reference("sources", f"{place}.source", doc["source"])
        return doc

    def _access_profiles(self, place: str, item: Doc) -> Doc:
        doc = self._owned(place, usual.access_profile(self._named(place, item), _WHEN))
        doc["entitlements"] = self._references("entitlements", f"{place}.entitlements", doc["entitlements"])
        if doc["source"] is None and doc["entitlements"]:
            doc["source"] = self._one("entitlements", place, doc["entitlements"][0])["source"]
        doc["source"] = self._reference("sources", f"{place}.source", doc["source"])
        return doc

    def _roles(self, place: str, item: Doc) -> Doc:
        doc = self._owned(place, usual.role(self._named(place, item), _WHEN))
        for name, kind in (("accessProfiles", "access_profiles"), ("entitlements", "entitlements")):
            doc[name] = self._references(kind, f"{place}.{name}", doc[name])
        criteria = (doc["membership"] or {}).get("criteria")
        if criteria is not None and (wrong := role_criteria.fault(criteria)):
            raise ValueError(f"data: {place}.{wrong}")
        members = (doc["membership"] or {}).get("identities")
        if members is not None:
            found = self._references("identities", f"{place}.membership.identities", members)
            doc["membership"]["identities"] = [{**each, **ref} for each, ref in zip(members, found, strict=True)]
        return doc

    def _accounts(self, place: str, item: Doc) -> Doc:
        id, name = item.get("sourceId"), item.get("sourceName")
        if not (id or name):
            raise ValueError(f"data: {place} must tell its source: sourceId and sourceName are missing")
        source = self._one("sources", f"{place}.sourceId" if id else f"{place}.sourceName", {"id": id, "name": name})
        holder = None
        if "identityId" in item:
            holder = self._one("identities", f"{place}.identityId", {"id": item["identityId"]})
        elif "identity" in item:
            holder = self._one("identities", f"{place}.identity", item["identity"])
        if holder is None and not (item.get("name") or item.get("nativeIdentity")):
            raise ValueError(f"data: {place}.name is missing")
        doc = usual.account(item, source, holder, _WHEN)
        doc.update(sourceId=source["id"], sourceName=source["name"], sourceOwner=source["owner"])
        if holder is not None:
            doc["identity"] = references.to("identities", holder)
        if "hasEntitlements" not in item:
            del doc["hasEntitlements"]  # until the entitlements are there
        if "systemAccount" not in item:
            doc["systemAccount"] = source["name"] == SYSTEM_SOURCE
        return doc

    def _role_assignments(self, place: str, item: Doc) -> Doc:
        role = self._reference("roles", f"{place}.role", item.get("role"))
        identity = self._one("identities", f"{place}.identityId", {"id": item.get("identityId")})
        return {**usual.assignment(item, _WHEN), "role": role, "identityId": identity["id"]}
