"""Segments: visibility of access items for requests."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.base.vocabulary import LOCATIONS
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


def furnish(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Create the segments of a new tenant, by kind of record; there are none where there are no people."""
    return {"segments": [_at_location(place, people, random) for place in LOCATIONS[:3]] if people else []}


def _at_location(place: str, people: list[Record], random: Random) -> Record:
    made = stamp(REFERENCE_TIME - random.randrange(30, 600) * DAY)
    value = {"type": "STRING", "value": place}
    doc = {
        "id": new_uuid(random),
        "name": f"{place} Office",
        "description": f"What people in {place} can ask for",
        "owner": make_reference("identities", random.choice(people).doc),
        "visibilityCriteria": {"expression": {"operator": "EQUALS", "attribute": "location", "value": value}},
        "active": True,
        "created": made,
        "modified": made,
    }
    return Record(doc)


HANDLERS: Final[Mapping[str, Handler]] = SEGMENTS.build_handlers(
    list="listSegments", get="getSegment", create="createSegment", update="patchSegment", delete="deleteSegment"
)
