"""Transforms of identity attributes. Internal transforms are part of the service and read-only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .common import bodies, listing

# The operations that can do without attributes: they have no required ones.
_WITHOUT_ATTRIBUTES: Final = (
    *("base64Decode", "base64Encode", "dateFormat", "decomposeDiacriticalMarks", "e164phone", "iso3166", "lower"),
    *("normalizeNames", "randomAlphaNumeric", "randomNumeric", "rfc5646", "trim", "upper", "uuid"),
)


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return {name: body.get(name) for name in ("name", "type", "attributes")} | {"internal": False}


def _validate(call: OperationCall, transform: Record) -> None:
    bodies.require_strings(transform.doc, "name", "type")
    kind, attributes = transform.doc["type"], transform.doc.get("attributes")
    if attributes is None and kind in _WITHOUT_ATTRIBUTES:
        return
    if not isinstance(attributes, dict):
        raise bad_request(f"attributes must be an object, for a transform of type {kind}.")
    if kind == "static" and not any(isinstance(attributes.get(name), str) for name in ("value", "values")):
        raise bad_request("attributes.value must be a string, for a transform of type static.")


def _refuse_internal(call: OperationCall, transform: Record) -> None:
    if transform.doc["internal"]:
        raise bad_request(f"The transform {transform.doc['name']!r} is part of the service and cannot be changed.")


TRANSFORMS: Final = Resource(
    kind="transforms",
    label="transform",
    read_only=("id", "name", "type", "internal"),
    build_document=_build_document,
    validate=_validate,
    before_delete=_refuse_internal,
)


def list_transforms(call: OperationCall) -> Response:
    """Return transforms, optionally the one with a name. An offset beyond the last transform is refused."""
    name = call.query.get("name")
    within = None if name is None else ("name", name)
    selected = listing.build_selection(
        call, "transforms", TRANSFORMS.build_row, columns=TRANSFORMS.columns, within=within
    )
    page = listing.read_page_parameters(call)
    _, total = call.records.page(selected, 0, 0)
    if page.offset and page.offset >= total:
        raise HttpError(
            400, {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []}
        )
    return listing.list_stored(call, selected)


def replace_transform(call: OperationCall) -> Response:
    """Replace the attributes of a transform. All other properties are read-only."""
    transform = TRANSFORMS.get_record(call)
    _refuse_internal(call, transform)
    body: Mapping[str, Any] = bodies.require_object(call.body)
    for name in TRANSFORMS.read_only:
        if name in body and body[name] != transform.doc[name]:
            raise bad_request(f"{name} cannot be changed; only attributes can.")
    return TRANSFORMS.replace(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    **TRANSFORMS.build_handlers(get="getTransform", create="createTransform", delete="deleteTransform"),
    "listTransforms": list_transforms,
    "updateTransform": replace_transform,
}
