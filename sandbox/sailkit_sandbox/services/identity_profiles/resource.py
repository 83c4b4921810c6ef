"""Resource of identity profiles: their documents, and what they may contain."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.caller import get_caller_reference
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.lifecycle_states.changes import KIND as STATES
from sailkit_sandbox.services.lifecycle_states.changes import build_state
from sailkit_sandbox.store.database import Record, Records

from .membership import KIND, list_members, list_profiles

_PRIORITY_STEP: Final = 10
_DEFAULT_STATES: Final[Mapping[str, str]] = {"Active": "ACTIVE", "Inactive": "INACTIVE_LONG_TERM"}


def build_profile(properties: Mapping[str, Any]) -> Doc:
    """Build the document of an identity profile from its properties."""
    defaults: Doc = {
        "name": None,
        "description": None,
        "owner": None,
        "priority": _PRIORITY_STEP,
        "authoritativeSource": None,
        "identityRefreshRequired": False,
        "hasTimeBasedAttr": False,
        "identityAttributeConfig": {"enabled": False, "attributeTransforms": []},
        "identityExceptionReportReference": None,
        "created": None,
        "modified": None,
    }
    given = {name: value for name, value in properties.items() if value is not None and name != "identityCount"}
    return {**defaults, **given}


def _build_document(call: OperationCall, body: Doc) -> Doc:
    highest = max((profile.doc["priority"] for profile in list_profiles(call.records)), default=0)
    given = {name: value for name, value in body.items() if name not in ("id", "created", "modified")}
    return build_profile({"priority": highest + _PRIORITY_STEP, "owner": get_caller_reference(call), **given})


def _validate(call: OperationCall, record: Record) -> None:
    doc = record.doc
    doc |= {name: value for name, value in build_profile({}).items() if name not in doc}  # removed by a patch
    bodies.require_strings(doc, "name")
    source = references.resolve_reference(
        call.records, "sources", doc.get("authoritativeSource"), "authoritativeSource"
    )
    doc["authoritativeSource"] = references.make_reference("sources", source.doc)
    references.complete_owner(call.records, doc, required=False)
    if not isinstance(doc["priority"], int) or isinstance(doc["priority"], bool):
        raise bad_request("priority must be a whole number.")
    list_mappings(doc["identityAttributeConfig"])


def list_mappings(config: Any) -> list[Doc]:
    """Return the attribute transforms of a configuration of identity attributes.

    Raises:
        HttpError: 400, for a configuration that is not as documented.
    """
    if config is None:
        return []
    mappings = config.get("attributeTransforms") if isinstance(config, dict) else None
    if mappings is not None and not isinstance(mappings, list):
        raise bad_request("identityAttributeConfig.attributeTransforms must be a list.")
    if not isinstance(config, dict) or not all(isinstance(mapping, dict) for mapping in mappings or ()):
        raise bad_request("identityAttributeConfig must be an object with a list of attributeTransforms.")
    for index, mapping in enumerate(mappings or ()):
        name, definition = mapping.get("identityAttributeName"), mapping.get("transformDefinition")
        if not isinstance(name, str) or not isinstance(definition, dict):
            place = f"identityAttributeConfig.attributeTransforms[{index}]"
            raise bad_request(f"{place} must have an identityAttributeName and a transformDefinition.")
    return mappings or []


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    """Give a new profile its two lifecycle states; mark a profile whose mappings have changed for processing."""
    if before is None:
        for name, state in _DEFAULT_STATES.items():
            properties = {"name": name, "technicalName": name.lower(), "enabled": True, "identityState": state}
            add_state(call.records, after.doc["id"], properties, str(uuid.uuid4()), stamp(call.now))
    elif before.doc["identityAttributeConfig"] != after.doc["identityAttributeConfig"]:
        after.doc["identityRefreshRequired"] = True
        call.records.save(KIND, after)


def add_state(records: Records, profile_id: str, properties: Mapping[str, Any], id: str, timestamp: str) -> None:
    """Add a lifecycle state to a profile.

    Args:
        records: the tenant's records.
        profile_id: the id of the profile.
        properties: the properties of the state.
        id: the id of the state.
        timestamp: the time of its creation.
    """
    doc = build_state({"id": id, **properties, "created": timestamp, "modified": timestamp})
    records.add(STATES, [Record(doc, {"parent": profile_id})])


def delete_profile(records: Records, profile_id: str) -> None:
    """Delete an identity profile and its lifecycle states."""
    records.remove_all(STATES, "parent", profile_id)
    records.remove(KIND, profile_id)


def _present(call: OperationCall, doc: Doc) -> Doc:
    return {**doc, "identityCount": len(list_members(call.records, doc["id"]))}


PROFILES: Final = Resource(
    kind=KIND,
    label="identity profile",
    read_only=("id", "created", "modified", "identityCount", "identityRefreshRequired", "hasTimeBasedAttr"),
    columns={"id": "id"},
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
    present=_present,
)
