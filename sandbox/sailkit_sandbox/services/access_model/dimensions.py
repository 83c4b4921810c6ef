"""What the operations on the dimensions of roles do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import access_profiles, entitlements
from .roles import ROLES, check_access

_AT_ONCE: Final = 50
_READ_ONLY: Final = ("id", "created", "modified", "parentId")


def _complete(call: OperationCall, body: Doc) -> Doc:
    given = {name: value for name, value in body.items() if name not in _READ_ONLY}
    usual: Doc = {"description": None, "accessProfiles": [], "entitlements": [], "membership": None}
    return {**usual, **given, "created": None, "modified": None, "parentId": ROLES.found(call, call.ids[0]).doc["id"]}


def _check(call: OperationCall, record: Record) -> None:
    check_access(call, "dimensions", record.doc)


def _changed(call: OperationCall, before: Record | None, after: Record) -> None:
    _note(call.records, after.facts["parent"])


def _note(records: Records, role: str) -> None:
    """Tell a role which dimensions it has."""
    found = records.get("roles", role)
    if found is not None:
        held = records.find("dimensions", "parent", role)
        found.doc["dimensionRefs"] = [references.to("dimensions", each.doc) for each in held]
        found.doc["dimensional"] = bool(held)
        records.save("roles", found)


DIMENSIONS: Final = Resource(
    kind="dimensions",
    what="dimension of this role",
    fixed=_READ_ONLY,
    nested=True,
    parent=ROLES,
    columns={"id": "id", "owner.id": "owner"},
    complete=_complete,
    check=_check,
    changed=_changed,
)


def delete_dimension(call: OperationCall) -> Response:
    """Delete a dimension."""
    answer = DIMENSIONS.delete(call)
    _note(call.records, ROLES.found(call, call.ids[0]).doc["id"])
    return answer


def delete_dimensions(call: OperationCall) -> Response:
    """Start to delete up to 50 dimensions of a role."""
    role = ROLES.found(call, call.ids[0]).doc["id"]
    ids = bodies.texts(bodies.properties(call.body), "dimensionIds", least=1, most=_AT_ONCE)
    found = references.known(call.records, "dimensions", ids, "dimensionIds")
    strange = [each.doc["id"] for each in found if each.facts["parent"] != role]
    if strange:
        raise bad_request(f"{', '.join(strange)} is no dimension of this role.")
    given = {"role": role, "ids": [each.doc["id"] for each in found]}
    task = tasks.start(call, "Dimension Deletion", "Deletes dimensions", given, effect=("dimensions.delete", given))
    return Response.of(tasks.reference(task), 202)


def _delete(records: Records, now: float, given: Mapping[str, Any]) -> None:
    for id in given["ids"]:
        records.remove("dimensions", id)
    _note(records, given["role"])


def list_profiles(call: OperationCall) -> Response:
    """Answer the access profiles of a dimension."""
    profiles = access_profiles.PROFILES
    within = ("id", tuple(each["id"] for each in DIMENSIONS.found(call).doc["accessProfiles"]))
    selected = paging.selection(call, profiles.kind, profiles.row, columns=profiles.columns, within=within)
    return paging.listed(call, selected)


def list_entitlements(call: OperationCall) -> Response:
    """Answer the entitlements of a dimension that come with no access profile."""
    return entitlements.listed(call, (each["id"] for each in DIMENSIONS.found(call).doc["entitlements"]))


EFFECTS: Final[Mapping[str, Effect]] = {"dimensions.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **DIMENSIONS.behaviours(
        list="listDimensions", get="getDimension", create="createDimension", update="patchDimension"
    ),
    "deleteDimension": delete_dimension,
    "deleteBulkDimensions": delete_dimensions,
    "listDimensionAccessProfiles": list_profiles,
    "getDimensionEntitlements": list_entitlements,
}
