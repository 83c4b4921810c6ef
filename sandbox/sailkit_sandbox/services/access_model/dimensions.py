"""Dimensions of roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, listing, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import access_profiles, entitlements
from .roles import ROLES, check_access

_AT_ONCE: Final = 50
_READ_ONLY: Final = ("id", "created", "modified", "parentId")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    properties = {name: value for name, value in body.items() if name not in _READ_ONLY}
    defaults: Doc = {"description": None, "accessProfiles": [], "entitlements": [], "membership": None}
    return {
        **defaults,
        **properties,
        "created": None,
        "modified": None,
        "parentId": ROLES.get_record(call, call.ids[0]).doc["id"],
    }


def _validate(call: OperationCall, record: Record) -> None:
    check_access(call, "dimensions", record.doc)


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    _update_role(call.records, after.facts["parent"])


def _update_role(records: Records, role: str) -> None:
    """Update the references of a role to its dimensions."""
    record = records.get("roles", role)
    if record is not None:
        dimensions = records.find("dimensions", "parent", role)
        record.doc["dimensionRefs"] = [
            references.make_reference("dimensions", dimension.doc) for dimension in dimensions
        ]
        record.doc["dimensional"] = bool(dimensions)
        records.save("roles", record)


DIMENSIONS: Final = Resource(
    kind="dimensions",
    label="dimension of this role",
    read_only=_READ_ONLY,
    nested=True,
    parent=ROLES,
    columns={"id": "id", "owner.id": "owner"},
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
)


def delete_dimension(call: OperationCall) -> Response:
    """Delete a dimension."""
    answer = DIMENSIONS.delete(call)
    _update_role(call.records, ROLES.get_record(call, call.ids[0]).doc["id"])
    return answer


def delete_dimensions(call: OperationCall) -> Response:
    """Start the deletion of up to 50 dimensions of a role."""
    role = ROLES.get_record(call, call.ids[0]).doc["id"]
    ids = bodies.read_strings(bodies.require_object(call.body), "dimensionIds", minimum=1, maximum=_AT_ONCE)
    records = references.resolve_ids(call.records, "dimensions", ids, "dimensionIds")
    other_ids = [record.doc["id"] for record in records if record.facts["parent"] != role]
    if other_ids:
        raise bad_request(f"{', '.join(other_ids)} is not a dimension of this role.")
    input = {"role": role, "ids": [record.doc["id"] for record in records]}
    task = tasks.start(call, "Dimension Deletion", "Deletes dimensions", input, effect=("dimensions.delete", input))
    return Response.of(tasks.make_task_reference(task), 202)


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for id in input["ids"]:
        records.remove("dimensions", id)
    _update_role(records, input["role"])


def list_profiles(call: OperationCall) -> Response:
    """Return the access profiles of a dimension."""
    profiles = access_profiles.ACCESS_PROFILES
    within = ("id", tuple(reference["id"] for reference in DIMENSIONS.get_record(call).doc["accessProfiles"]))
    selected = listing.build_selection(call, profiles.kind, profiles.build_row, columns=profiles.columns, within=within)
    return listing.list_stored(call, selected)


def list_entitlements(call: OperationCall) -> Response:
    """Return the direct entitlements of a dimension, without those of its access profiles."""
    return entitlements.list_by_ids(
        call, (reference["id"] for reference in DIMENSIONS.get_record(call).doc["entitlements"])
    )


EFFECTS: Final[Mapping[str, Effect]] = {"dimensions.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **DIMENSIONS.build_handlers(
        list="listDimensions", get="getDimension", create="createDimension", update="patchDimension"
    ),
    "deleteDimension": delete_dimension,
    "deleteBulkDimensions": delete_dimensions,
    "listDimensionAccessProfiles": list_profiles,
    "getDimensionEntitlements": list_entitlements,
}
