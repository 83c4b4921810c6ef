"""Actions on kept objects whose effect their documents do not tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.shapes.kept_records import list_kept, require_kept, save_kept

_CUSTOMIZERS: Final = "/connector-customizers"
_MAPPINGS: Final = "/configuration-hub/object-mappings"
_SEGMENTS: Final = "/data-segments"
_USER_LEVELS: Final = "/authorization/custom-user-levels"
_SIM_INTEGRATIONS: Final = "/sim-integrations"


def publish_user_level(call: OperationCall) -> Response:
    """Publish a custom user level, which is then active."""
    (id,) = call.ids
    level = require_kept(call.records, _USER_LEVELS, id, "custom user level")
    now = stamp(call.now)
    save_kept(call.records, _USER_LEVELS, id, {**level, "status": "ACTIVE", "modified": now})
    return Response.of({"userLevelId": id, "publish": True, "status": "ACTIVE", "modified": now})


def publish_data_segments(call: OperationCall) -> Response:
    """Publish a data segment, or all of them with `publishAll`, which is the default."""
    require_kept(call.records, _SEGMENTS, call.ids[0], "data segment")
    is_for_all = call.query.get("publishAll", "true").lower() == "true"
    for segment in list_kept(call.records, _SEGMENTS):
        if is_for_all or segment["id"] in (call.ids[0], *(call.body or ())):
            save_kept(call.records, _SEGMENTS, segment["id"], {**segment, "published": True})
    return Response(200)


def is_segmented(call: OperationCall) -> Response:
    """Return whether a published and enabled data segment has the identity as a member."""
    identity = require_record(call.records, "identities", call.ids[0], "identity").doc
    segments = [one for one in list_kept(call.records, _SEGMENTS) if one.get("published") and one.get("enabled")]
    return Response.of(any(_has_member(segment, identity) for segment in segments))


def _has_member(segment: Mapping[str, Any], identity: Mapping[str, Any]) -> bool:
    membership = segment.get("membership")
    if membership == "SELECTION":
        return identity["id"] in [reference.get("id") for reference in segment.get("memberSelection") or ()]
    if membership == "FILTER":
        return _meets((segment.get("memberFilter") or {}).get("expression") or {}, identity)
    return membership == "ALL"


def _meets(expression: Mapping[str, Any], identity: Mapping[str, Any]) -> bool:
    if expression.get("operator") == "AND":
        return all(_meets(child, identity) for child in expression.get("children") or ())
    value = (expression.get("value") or {}).get("value")
    return value is not None and identity["attributes"].get(expression.get("attribute")) == value


def create_customizer_version(call: OperationCall) -> Response:
    """Add a version to a connector customizer, which is then the current one."""
    (id,) = call.ids
    customizer = require_kept(call.records, _CUSTOMIZERS, id, "connector customizer")
    version = 1 + (customizer.get("imageVersion") or 0)
    image = {"imageID": f"{id}:{version}", "imageVersion": version}
    save_kept(call.records, _CUSTOMIZERS, id, {**customizer, **image})
    return Response.of(
        {"customizerID": id, "imageID": image["imageID"], "version": version, "created": stamp(call.now)}
    )


def update_object_mappings(call: OperationCall) -> Response:
    """Apply a JSON Patch to each object mapping whose id the body has."""
    collection = f"{_MAPPINGS}/{call.ids[0]}"
    patched = []
    for id, operations in call.body["patches"].items():
        mapping = require_kept(call.records, collection, id, "object mapping")
        patched.append(_patch(call, collection, id, mapping, operations, ("objectMappingId", "created")))
    return Response.of({"patchedObjects": patched})


def update_before_provisioning_rule(call: OperationCall) -> Response:
    """Change the rule that a service desk integration calls before provisioning, and nothing else, by a JSON Patch."""
    (id,) = call.ids
    integration = require_kept(call.records, _SIM_INTEGRATIONS, id, "service desk integration")
    operations = call.body if isinstance(call.body, list) else (call.body or {}).get("operations")
    others = [name for name in integration if name != "beforeProvisioningRule"]
    return Response.of(_patch(call, _SIM_INTEGRATIONS, id, integration, operations, others))


def _patch(
    call: OperationCall, collection: str, id: str, value: Mapping[str, Any], operations: Any, fixed: Any
) -> dict[str, Any]:
    """Apply a JSON Patch to a kept object, as far as the result conforms to the document."""
    changed = {**apply_patch(value, operations, fixed), "modified": stamp(call.now)}
    schema = call.document.success_response(call.operation.id).schema or {}
    if items := call.document.properties(schema).get("patchedObjects"):
        schema = call.document.resolve(items)["items"]
    if problems := list(call.document.find_problems(schema, changed)):
        raise bad_request(f"The patched object does not conform to the documentation: {'; '.join(problems)}.")
    save_kept(call.records, collection, id, changed)
    return changed


HANDLERS: Final[Mapping[str, Handler]] = {
    "publishCustomUserLevel": publish_user_level,
    "publishDataSegment": publish_data_segments,
    "getDataSegmentationEnabledForUser": is_segmented,
    "createConnectorCustomizerVersion": create_customizer_version,
    "updateObjectMappings": update_object_mappings,
    "patchBeforeProvisioningRule": update_before_provisioning_rule,
}
