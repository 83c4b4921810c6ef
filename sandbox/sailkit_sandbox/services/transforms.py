"""Transforms: how identity attributes are made of others; those that come with the service stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .common import bodies
from .common import listing as paging

_REFRESHED_NEVER: Final = {"requiresPeriodicRefresh": False}
_INTERNAL: Final[Mapping[str, tuple[str, Doc]]] = {
    "Lower Case": ("lower", _REFRESHED_NEVER),
    "Upper Case": ("upper", _REFRESHED_NEVER),
    "International Phone Number": ("e164phone", {"defaultRegion": "NL"}),
    "Plain Letters": ("decomposeDiacriticalMarks", _REFRESHED_NEVER),
}
_CUSTOM: Final[Mapping[str, tuple[str, Doc]]] = {
    "Site Code": ("lookup", {"table": {"Lisbon": "LIS", "Oslo": "OSL", "Utrecht": "UTR", "default": "ELSE"}}),
    "Short Department": ("substring", {"begin": 0, "end": 3}),
}


def _complete(call: OperationCall, body: Doc) -> Doc:
    return {name: body.get(name) for name in ("name", "type", "attributes")} | {"internal": False}


def _check(call: OperationCall, transform: Record) -> None:
    bodies.check_texts(transform.doc, "name", "type")
    if not isinstance(transform.doc.get("attributes"), dict):
        raise bad_request("attributes must be an object.")


def _refuse_internal(call: OperationCall, transform: Record) -> None:
    if transform.doc["internal"]:
        raise bad_request(f"The transform {transform.doc['name']!r} comes with the service and stays as it is.")


TRANSFORMS: Final = Resource(
    kind="transforms",
    what="transform",
    fixed=("id", "name", "type", "internal"),
    complete=_complete,
    check=_check,
    removed=_refuse_internal,
)


def list_transforms(call: OperationCall) -> Response:
    """Answer transforms, all or the one of a name; an offset beyond the last one is refused."""
    name = call.query.get("name")
    within = None if name is None else ("name", name)
    selected = paging.selection(call, "transforms", TRANSFORMS.row, columns=TRANSFORMS.columns, within=within)
    wanted = paging.part(call)
    _, total = call.records.page(selected, 0, 0)
    if wanted.offset and wanted.offset >= total:
        raise HttpError(
            400, {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []}
        )
    return paging.listed(call, selected)


def replace_transform(call: OperationCall) -> Response:
    """Give a transform other attributes; nothing else of it can be changed."""
    transform = TRANSFORMS.found(call)
    _refuse_internal(call, transform)
    body: Mapping[str, Any] = bodies.properties(call.body)
    for name in TRANSFORMS.fixed:
        if name in body and body[name] != transform.doc[name]:
            raise bad_request(f"{name} cannot be changed; only attributes can.")
    return TRANSFORMS.replace(call)


def furnish(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Make the transforms of a new tenant, by kind of record: those that come with it, and some of its own."""
    return {
        "transforms": [
            Record({"id": new_uuid(random), "name": name, "type": type, "attributes": attributes, "internal": internal})
            for internal, given in ((True, _INTERNAL), (False, _CUSTOM))
            for name, (type, attributes) in given.items()
        ]
    }


HANDLERS: Final[Mapping[str, Handler]] = {
    **TRANSFORMS.behaviours(get="getTransform", create="createTransform", delete="deleteTransform"),
    "listTransforms": list_transforms,
    "updateTransform": replace_transform,
}
