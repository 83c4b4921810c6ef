"""Access model of a new tenant: access profiles and roles on top of its sources and entitlements."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.base.vocabulary import DEPARTMENTS
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.builtin_sources import DIRECTORY
from sailkit_sandbox.store.database import Record, Records

from .sources import SOURCE_TEMPLATES, generate_entitlements, generate_schemas, generate_source

Doc = dict[str, Any]

_TIMESTAMP: Final = stamp(REFERENCE_TIME)
REQUESTABLE_ROLES: Final = ("Travel Booking", "Remote Access", "Report Reader")


@attrs.frozen
class AccessModel:
    """Documents of the sources and the access of a new tenant.

    Args:
        sources: the sources, by name.
        schemas: the schemas, each with the id of its source.
        entitlements: the entitlements of all sources.
        access_profiles: the access profiles.
        roles: the roles.
    """

    sources: dict[str, Doc] = attrs.field(factory=dict)
    schemas: list[tuple[str, Doc]] = attrs.field(factory=list)
    entitlements: list[Doc] = attrs.field(factory=list)
    access_profiles: list[Doc] = attrs.field(factory=list)
    roles: list[Doc] = attrs.field(factory=list)

    def add_to(self, records: Records) -> None:
        """Add all objects to the records."""
        records.add("sources", map(Record, self.sources.values()))
        records.add("source_schemas", (Record(doc, {"parent": parent}) for parent, doc in self.schemas))
        records.add("entitlements", map(Record, self.entitlements))
        records.add("access_profiles", map(Record, self.access_profiles))
        records.add("roles", map(Record, self.roles))


def generate_access_model(people: list[Record], random: Random) -> AccessModel:
    """Generate the sources and the access of a tenant. Without people, who own the objects, there are none.

    Args:
        people: the people. The first ones are the owners.
        random: the source of randomness.
    """
    if not people:
        return AccessModel()
    owners = [references.make_reference("identities", person.doc) for person in people[:20]]
    sources = {
        name: generate_source(name, template, owners[index % len(owners)], random)
        for index, (name, template) in enumerate(SOURCE_TEMPLATES.items())
    }
    schemas = []
    for name, template in SOURCE_TEMPLATES.items():
        docs = list(generate_schemas(template, random))
        sources[name]["schemas"] = [references.make_reference("source_schemas", doc) for doc in docs]
        schemas += [(str(sources[name]["id"]), doc) for doc in docs]
    entitlements = [
        doc
        for name, template in SOURCE_TEMPLATES.items()
        for doc in generate_entitlements(sources[name], template, random)
    ]
    roles = [defaults.build_role({"id": new_id(random), "name": name}, _TIMESTAMP) for name in _list_role_names()]
    by_name = {doc["name"]: doc for doc in entitlements}
    profiles = [_build_profile(name, sources[DIRECTORY], by_name[name], random) for name in DEPARTMENTS]
    for index, doc in enumerate([*roles, *profiles]):
        doc["owner"] = owners[(index // 2) % len(owners)]
    for doc in profiles:
        doc.update(_build_request_configs())
        doc["revocationRequestConfig"] = {"approvalSchemes": doc["revocationRequestConfig"]["approvalSchemes"]}
    for doc, profile in zip(roles, profiles, strict=False):
        _define_staff_role(doc, profile)
    for doc in roles[len(profiles) :]:
        doc.update(enabled=True, requestable=True, description="Can be asked for.", **_build_request_configs())
    return AccessModel(sources, schemas, entitlements, profiles, roles)


def _build_request_configs() -> Doc:
    """Return the configurations of requests and revocations, which managers approve."""
    config = {"commentsRequired": False, "denialCommentsRequired": False}
    schemes = [{"approverType": "MANAGER", "approverId": None}]
    names = ("accessRequestConfig", "revocationRequestConfig")
    return {name: {**config, "approvalSchemes": schemes} for name in names}


def _list_role_names() -> Iterator[str]:
    yield from (f"{name} Staff" for name in DEPARTMENTS)
    yield from REQUESTABLE_ROLES


def _build_profile(department: str, source: Doc, entitlement: Doc, random: Random) -> Doc:
    properties = {
        "id": new_id(random),
        "name": f"{department} Tools",
        "description": f"What everyone in {department} works with.",
        "source": references.make_reference("sources", source),
        "entitlements": [references.make_reference("entitlements", entitlement)],
    }
    return defaults.build_access_profile(properties, _TIMESTAMP)


def _define_staff_role(role: Doc, profile: Doc) -> None:
    """Give a role the access profile of a department and the active people of the department as members."""
    department = str(role["name"]).removesuffix(" Staff")
    comparisons = [_build_comparison("department", department), _build_comparison("cloudLifecycleState", "active")]
    criteria = {"operation": "AND", "key": None, "values": None, "stringValue": None, "children": comparisons}
    role.update(
        description=f"Everyone in {department}.",
        enabled=True,
        accessProfiles=[references.make_reference("access_profiles", profile)],
        membership={"type": "STANDARD", "criteria": criteria, "identities": None},
    )


def _build_comparison(attribute: str, value: str) -> Doc:
    key = {"type": "IDENTITY", "property": f"attribute.{attribute}", "sourceId": None}
    return {"operation": "EQUALS", "key": key, "values": None, "stringValue": value, "children": None}
