"""Types of configuration objects: their resources, and their documents in export files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import governance_groups, segments, transforms
from sailkit_sandbox.services.access_model import access_profiles, roles
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Resource
from sailkit_sandbox.services.identity_profiles import lifecycle_states
from sailkit_sandbox.services.identity_profiles import resource as identity_profiles
from sailkit_sandbox.services.passwords import policies as password_policies
from sailkit_sandbox.services.sod import policies as sod_policies
from sailkit_sandbox.services.sources import sources
from sailkit_sandbox.services.tags import tags
from sailkit_sandbox.services.triggers import subscriptions
from sailkit_sandbox.services.workflows import workflows
from sailkit_sandbox.store.database import Record, Records

Doc: TypeAlias = dict[str, Any]


@attrs.frozen
class ObjectType:
    """A type of configuration objects.

    Args:
        resource: the resource of the objects.
        create_operation: the id of the operation that creates an object, whose document imported objects follow.
        parent: the property that refers to the object that nested objects belong to; "" for others.
    """

    resource: Resource
    create_operation: str
    parent: str = ""


# In the order of imports: objects after those that they refer to.
OBJECT_TYPES: Final[Mapping[str, ObjectType]] = {
    "GOVERNANCE_GROUP": ObjectType(governance_groups.GROUPS, "createWorkgroup"),
    "TAG": ObjectType(tags.TAGS, "createTag"),
    "TRANSFORM": ObjectType(transforms.TRANSFORMS, "createTransform"),
    "PASSWORD_POLICY": ObjectType(password_policies.POLICIES, "createPasswordPolicy"),
    "SOURCE": ObjectType(sources.SOURCES, "createSource"),
    "IDENTITY_PROFILE": ObjectType(identity_profiles.PROFILES, "createIdentityProfile"),
    "PASSWORD_SYNC_GROUP": ObjectType(password_policies.SYNC_GROUPS, "createPasswordSyncGroup"),
    "ACCESS_PROFILE": ObjectType(access_profiles.ACCESS_PROFILES, "createAccessProfile"),
    "LIFECYCLE_STATE": ObjectType(lifecycle_states.STATES, "createLifecycleState", "identityProfile"),
    "ROLE": ObjectType(roles.ROLES, "createRole"),
    "SEGMENT": ObjectType(segments.SEGMENTS, "createSegment"),
    "SOD_POLICY": ObjectType(sod_policies.POLICIES, "createSodPolicy"),
    "TRIGGER_SUBSCRIPTION": ObjectType(subscriptions.SUBSCRIPTIONS, "createSubscription"),
    "WORKFLOW": ObjectType(workflows.WORKFLOWS, "createWorkflow"),
}


@attrs.frozen
class Selection:
    """The objects that an export or an import is about.

    Args:
        include_types: the types; empty for all.
        exclude_types: the types that are left out.
        object_options: by type, the ids and the names of the objects; without both, all objects of the type.
    """

    include_types: frozenset[str]
    exclude_types: frozenset[str]
    object_options: Mapping[str, Mapping[str, Any]]

    @classmethod
    def parse(cls, options: Mapping[str, Any]) -> Selection:
        """Parse the options of an export or an import."""
        included, excluded = (frozenset(options.get(name) or ()) for name in ("includeTypes", "excludeTypes"))
        return cls(included, excluded, options.get("objectOptions") or {})

    def has_type(self, type: str) -> bool:
        """Return whether the selection has objects of a type."""
        return type not in self.exclude_types and (not self.include_types or type in self.include_types)

    def has_object(self, type: str, id: Any, name: Any) -> bool:
        """Return whether the selection has an object."""
        options = self.object_options.get(type) or {}
        ids, names = options.get("includedIds") or (), options.get("includedNames") or ()
        return self.has_type(type) and (not (ids or names) or id in ids or name in names)


def export_objects(call: OperationCall, selection: Selection) -> Iterator[Doc]:
    """Return the selected objects of the tenant as they are in an export file."""
    for type, object_type in OBJECT_TYPES.items():
        resource = object_type.resource
        for record in call.records.all(resource.kind) if selection.has_type(type) else ():
            if selection.has_object(type, record.doc["id"], record.doc["name"]) and not record.doc.get("internal"):
                reference = {"type": type, "id": record.doc["id"], "name": record.doc["name"]}
                yield {"version": 1, "self": reference, "object": _build_object(call, object_type, record)}


def _build_object(call: OperationCall, object_type: ObjectType, record: Record) -> Doc:
    """Return an object as the API returns it; a source has its schemas in full, a nested object its parent."""
    resource = object_type.resource
    if resource.parent is not None:
        parent = resource.parent.get_record(call, record.facts["parent"]).doc
        type = next(type for type, other in OBJECT_TYPES.items() if other.resource is resource.parent)
        doc = _present(attrs.evolve(call, ids=(parent["id"],)), resource, record)
        return {**doc, object_type.parent: {"type": type, "id": parent["id"], "name": parent["name"]}}
    doc = _present(call, resource, record)
    if resource.kind == "sources":
        return {**doc, "schemas": [schema.doc for schema in find_schemas(call.records, doc["id"])]}
    return doc


def _present(call: OperationCall, resource: Resource, record: Record) -> Doc:
    return record.doc if resource.present is None else resource.present(call, record.doc)


def find_schemas(records: Records, source_id: str) -> list[Record]:
    """Return the schemas of a source."""
    return records.find("source_schemas", "parent", source_id)


def list_object_types(call: OperationCall) -> Response:
    """Return the types of objects that can be exported and imported."""
    rules: Doc = {"takeFromTargetRules": [], "defaultRules": [], "editable": False}
    return Response.of(
        [
            {
                "objectType": type,
                "referenceExtractors": None,
                "signatureRequired": False,
                "alwaysResolveById": False,
                "legacyObject": False,
                "onePerTenant": False,
                "exportable": True,
                "rules": rules,
            }
            for type in OBJECT_TYPES
        ]
    )


HANDLERS: Final[Mapping[str, Handler]] = {"listSpConfigObjects": list_object_types}
