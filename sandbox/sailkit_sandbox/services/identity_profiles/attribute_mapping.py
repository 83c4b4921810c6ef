"""Attribute mapping: the attributes of identities from the mappings of their profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services.access_model.role_membership import refresh_assignments
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.lifecycle_states import changes
from sailkit_sandbox.services.transform_evaluation.errors import TransformError
from sailkit_sandbox.services.transform_evaluation.evaluator import Evaluator
from sailkit_sandbox.store.database import Record, Records

from .membership import find_profile
from .resource import list_mappings

Doc = dict[str, Any]
_STATE_ATTRIBUTE: Final = "cloudLifecycleState"
_MANAGER_ATTRIBUTE: Final = "managerUid"
# By attribute: the property of an identity that has the same value.
_PROPERTIES: Final = {"displayName": "name", "email": "emailAddress", "uid": "alias"}


@attrs.frozen
class MappedAttribute:
    """The result of the mapping of one attribute.

    Args:
        name: the name of the identity attribute.
        value: its value, or None.
        error: why there is no value; "" for none.
    """

    name: str
    value: str | None
    error: str = ""


def evaluate(
    records: Records, identity: Record, mappings: Iterable[Mapping[str, Any]], now: float
) -> list[MappedAttribute]:
    """Evaluate mappings of attributes for an identity.

    Args:
        records: the tenant's records.
        identity: the identity.
        mappings: objects with identityAttributeName and transformDefinition.
        now: the time.
    """
    evaluator = Evaluator(records, identity, now, Random(f"{identity.doc['id']} {now}"))
    attributes = []
    for mapping in mappings:
        name = mapping["identityAttributeName"]
        try:
            attributes.append(MappedAttribute(name, evaluator.evaluate(mapping["transformDefinition"])))
        except TransformError as error:
            attributes.append(MappedAttribute(name, None, str(error)))
    return attributes


def process(records: Records, identity: Record, now: float, seconds: float) -> None:
    """Process an identity: attributes by the mappings of its profile, lifecycle state, and roles.

    An attribute whose mapping fails keeps its value, and the processing state of the identity is an error. A lifecycle
    state that was set by hand remains.

    Args:
        records: the tenant's records.
        identity: the identity.
        now: the time.
        seconds: the duration of provisioning, in seconds.
    """
    profile = find_profile(records, identity)
    config = (profile.doc["identityAttributeConfig"] if profile else None) or {}
    mapped = evaluate(records, identity, list_mappings(config), now) if config.get("enabled") else []
    values = {attribute.name: attribute.value for attribute in mapped if not attribute.error}
    state_name = values.pop(_STATE_ATTRIBUTE, None)
    _set_attributes(records, identity, values)
    identity.doc["lastRefresh"] = stamp(now)
    identity.doc["processingState"] = "ERROR" if any(attribute.error for attribute in mapped) else "OK"
    records.save("identities", identity)
    current = identity.doc["lifecycleState"] or {}
    state = changes.find_state(records, profile.doc["id"], state_name) if profile and state_name else None
    if state and state.doc["enabled"] and state_name != current.get("stateName") and not current.get("manuallyUpdated"):
        changes.start_change(records, identity, state, now, seconds, requester=None, manual=False)
    refresh_assignments(records, [identity.doc["id"]], now)


def _set_attributes(records: Records, identity: Record, values: Mapping[str, str | None]) -> None:
    """Set attributes of an identity, and the properties and the manager that they determine."""
    doc = identity.doc
    changed = {name: value for name, value in values.items() if value != doc["attributes"].get(name)}
    doc["attributes"] = {**doc["attributes"], **changed}
    for name in _PROPERTIES.keys() & changed.keys():
        if changed[name] or name == "email":
            doc[_PROPERTIES[name]] = changed[name]
    if _MANAGER_ATTRIBUTE in changed:
        manager = next(iter(records.find("identities", "alias", changed[_MANAGER_ATTRIBUTE] or "")), None)
        doc["managerRef"] = make_reference("identities", manager.doc) if manager else None
        if manager is not None and not manager.doc["isManager"]:
            manager.doc["isManager"] = True
            records.save("identities", manager)
