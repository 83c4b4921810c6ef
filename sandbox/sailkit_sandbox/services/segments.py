"""Segments: visibility of access items for requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common.caller import resolve_identity
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .common import bodies


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return {
        "name": body.get("name"),
        "description": body.get("description") or "",
        "owner": body.get("owner"),
        "visibilityCriteria": body.get("visibilityCriteria"),
        "active": body.get("active") or False,
        "created": None,
        "modified": None,
    }


def _validate(call: OperationCall, segment: Record) -> None:
    bodies.require_strings(segment.doc, "name")
    active, owner = segment.doc.get("active"), segment.doc.get("owner")
    if not isinstance(active, bool):
        raise bad_request("active must be true or false.")
    if owner is not None:
        segment.doc["owner"] = make_reference("identities", resolve_identity(call, owner, "owner").doc)
    criteria = segment.doc.get("visibilityCriteria")
    if criteria is not None:
        _check_expression(criteria.get("expression") if isinstance(criteria, dict) else None)


def _check_expression(expression: Any) -> None:
    """Require a comparison of an attribute, or comparisons combined by AND."""
    node = expression if isinstance(expression, dict) else {}
    if node.get("operator") == "EQUALS" and node.get("attribute") and isinstance(node.get("value"), dict):
        return
    children = node.get("children")
    if node.get("operator") != "AND" or not isinstance(children, list) or not children:
        raise bad_request(
            "visibilityCriteria must have an expression: EQUALS with attribute and value, or AND with children."
        )
    for child in children:
        _check_expression(child)


SEGMENTS: Final = Resource(kind="segments", label="segment", build_document=_build_document, validate=_validate)


HANDLERS: Final[Mapping[str, Handler]] = SEGMENTS.build_handlers(
    list="listSegments", get="getSegment", create="createSegment", update="patchSegment", delete="deleteSegment"
)
