"""The things of a new tenant: sources with their schemas and entitlements, access profiles and roles."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.base.vocabulary import DEPARTMENTS, TOP_DEPARTMENT
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.builtin_sources import DESK, DIRECTORY, HOSTING, MAIL, PERSONNEL, SYSTEM_SOURCE
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]

OTHERS: Final = (MAIL, DESK, HOSTING)
# The group of accounts that belong to nobody, and the one that all others of the directory are in.
SERVICES: Final = "Services"
EVERYONE: Final = "Everyone"
REQUESTERS: Final = "Requesters"
AGENTS: Final = "Agents"

_WHEN: Final = stamp(REFERENCE_TIME)
_ASKED_FOR: Final = ("Travel Booking", "Remote Access", "Report Reader")


@attrs.frozen
class System:
    """How one of the tenant's sources works.

    Args:
        connector: what it is connected by.
        identity: the account attribute that tells accounts apart.
        display: the account attribute that is shown.
        others: the other account attributes.
        groups: the account attribute that names groups; "" where it has none.
        names: the groups.
    """

    connector: str
    identity: str
    display: str
    others: tuple[str, ...] = ()
    groups: str = ""
    names: tuple[str, ...] = ()


SYSTEMS: Final[dict[str, System]] = {
    SYSTEM_SOURCE: System("identitynow", "name", "displayName", ("email",)),
    PERSONNEL: System(
        "delimited-file",
        "identificationNumber",
        "lastname",
        ("firstname", "department", "jobTitle", "location", "managerUid"),
    ),
    DIRECTORY: System(
        "active-directory",
        "distinguishedName",
        "displayName",
        ("sAMAccountName", "mail", "department"),
        "memberOf",
        (EVERYONE, TOP_DEPARTMENT, *DEPARTMENTS, SERVICES),
    ),
    MAIL: System("web-services", "mail", "displayName"),
    DESK: System("web-services", "login", "name", ("email", "department"), "groups", (REQUESTERS, AGENTS)),
    HOSTING: System("web-services", "login", "name", ("email",)),
}


def group(name: str) -> str:
    """The distinguished name of a group in the directory."""
    return f"CN={name},OU=Groups,DC=example,DC=com"


@attrs.frozen
class Things:
    """What a new tenant has, as documents; sources by name.

    Args:
        sources: the sources.
        schemas: each with the id of its source.
        entitlements: the groups of all sources.
        profiles: the access profiles.
        roles: the roles.
    """

    sources: dict[str, Doc]
    schemas: list[tuple[str, Doc]]
    entitlements: list[Doc]
    profiles: list[Doc]
    roles: list[Doc]

    def add(self, records: Records) -> None:
        """Add them to the records of a tenant that has none."""
        records.add("sources", map(Record, self.sources.values()))
        records.add("source_schemas", (Record(doc, {"parent": parent}) for parent, doc in self.schemas))
        records.add("entitlements", map(Record, self.entitlements))
        records.add("access_profiles", map(Record, self.profiles))
        records.add("roles", map(Record, self.roles))


def things(people: list[Record], random: Random) -> Things:
    """Create the things of a tenant; without people, who would own them, there are none.

    Args:
        people: the people; the first ones own.
        random: where chance comes from.
    """
    if not people:
        return Things({}, [], [], [], [])
    owners = [references.make_reference("identities", person.doc) for person in people[:20]]
    sources = {
        name: _source(name, system, owners[index % len(owners)], random)
        for index, (name, system) in enumerate(SYSTEMS.items())
    }
    schemas = []
    for name, system in SYSTEMS.items():
        made = list(_schemas(system, random))
        sources[name]["schemas"] = [references.make_reference("source_schemas", doc) for doc in made]
        schemas += [(str(sources[name]["id"]), doc) for doc in made]
    entitlements = [doc for name, system in SYSTEMS.items() for doc in _entitlements(sources[name], system, random)]
    roles = [defaults.build_role({"id": new_id(random), "name": name}, _WHEN) for name in _role_names()]
    by_name = {doc["name"]: doc for doc in entitlements}
    profiles = [_profile(name, sources[DIRECTORY], by_name[name], random) for name in DEPARTMENTS]
    for index, doc in enumerate([*roles, *profiles]):
        doc["owner"] = owners[(index // 2) % len(owners)]
    for doc, profile in zip(roles, profiles, strict=False):
        _describe_staff(doc, profile)
    for doc in roles[len(profiles) :]:
        doc.update(enabled=True, requestable=True, description="Can be asked for.")
    return Things(sources, schemas, entitlements, profiles, roles)


def _role_names() -> Iterator[str]:
    yield from (f"{name} Staff" for name in DEPARTMENTS)
    yield from _ASKED_FOR


def _source(name: str, system: System, owner: Doc, random: Random) -> Doc:
    given = {
        "id": new_id(random),
        "name": name,
        "owner": owner,
        "connector": system.connector,
        "authoritative": name == PERSONNEL,
    }
    return defaults.build_source(given, _WHEN)


def _schemas(system: System, random: Random) -> Iterator[Doc]:
    named = [
        defaults.build_schema_attribute(name)
        for name in dict.fromkeys((system.identity, system.display, *system.others))
    ]
    if system.groups:
        group_attributes = [defaults.build_schema_attribute(name) for name in ("id", "name")]
        given = {
            "id": new_id(random),
            "name": "group",
            "attributes": group_attributes,
            "hierarchyAttribute": "memberOf",
        }
        doc = defaults.build_schema(given, _WHEN)
        named.append(
            defaults.build_schema_attribute(system.groups, groups=references.make_reference("source_schemas", doc))
        )
        yield doc
    keys = {"identityAttribute": system.identity, "displayAttribute": system.display}
    yield defaults.build_schema({"id": new_id(random), "name": "account", **keys, "attributes": named}, _WHEN)


def _entitlements(source: Doc, system: System, random: Random) -> Iterator[Doc]:
    for name in system.names:
        value = group(name) if source["name"] == DIRECTORY else name
        above = [group(EVERYONE)] if source["name"] == DIRECTORY and name != EVERYONE else []
        given = {
            "id": new_id(random),
            "name": name,
            "value": value,
            "attribute": system.groups,
            "source": references.make_reference("sources", source),
            "privileged": name == AGENTS,
            "attributes": {"name": name, **({"memberOf": above} if above else {})},
        }
        yield defaults.build_entitlement(given, _WHEN)


def _profile(department: str, source: Doc, entitlement: Doc, random: Random) -> Doc:
    given = {
        "id": new_id(random),
        "name": f"{department} Tools",
        "description": f"What everyone in {department} works with.",
        "source": references.make_reference("sources", source),
        "entitlements": [references.make_reference("entitlements", entitlement)],
    }
    return defaults.build_access_profile(given, _WHEN)


def _describe_staff(role: Doc, profile: Doc) -> None:
    """Let a role be that of a department's people who work there now."""
    department = str(role["name"]).removesuffix(" Staff")
    met = (_criterion("department", department), _criterion("cloudLifecycleState", "active"))
    criteria = {"operation": "AND", "key": None, "stringValue": None, "children": list(met)}
    role.update(
        description=f"Everyone in {department}.",
        enabled=True,
        accessProfiles=[references.make_reference("access_profiles", profile)],
        membership={"type": "STANDARD", "criteria": criteria, "identities": None},
    )


def _criterion(attribute: str, value: str) -> Doc:
    key = {"type": "IDENTITY", "property": f"attribute.{attribute}", "sourceId": None}
    return {"operation": "EQUALS", "key": key, "stringValue": value, "children": None}
