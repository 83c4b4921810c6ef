"""Identity profile of a new tenant, with its lifecycle states."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id, new_uuid
from sailkit_sandbox.services.common.builtin_sources import PERSONNEL, SYSTEM_SOURCE
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.identity_profiles.membership import KIND
from sailkit_sandbox.services.identity_profiles.resource import add_state, build_profile
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
_TIMESTAMP: Final = stamp(REFERENCE_TIME)
_PERSONNEL_ATTRIBUTES: Final = (
    *("department", "firstname", "identificationNumber", "jobTitle", "lastname", "location", "managerUid"),
)


def add_identity_profile(records: Records, sources: Mapping[str, Doc], people: list[Record], random: Random) -> None:
    """Add the profile of the people, whose attributes come from the personnel records. Without people there is none.

    Args:
        records: the tenant's records.
        sources: the documents of the sources, by name.
        people: the people; the first one owns the profile.
        random: the source of randomness.
    """
    if not people:
        return
    mappings = [_build_mapping(name, sources[PERSONNEL], name) for name in _PERSONNEL_ATTRIBUTES]
    mappings += [
        _build_mapping("email", sources[SYSTEM_SOURCE], "email"),
        _build_mapping("uid", sources[SYSTEM_SOURCE], "name"),
        _map("displayName", "concat", values=[_read("firstname"), " ", _read("lastname")]),
    ]
    properties = {
        "id": new_uuid(random),
        "name": "Employees and Contractors",
        "description": "People in the personnel records",
        "owner": make_reference("identities", people[0].doc),
        "authoritativeSource": make_reference("sources", sources[PERSONNEL]),
        "identityAttributeConfig": {"enabled": True, "attributeTransforms": mappings},
        "created": _TIMESTAMP,
        "modified": _TIMESTAMP,
    }
    profile = build_profile(properties)
    records.add(KIND, [Record(profile)])
    for state in _build_states(sources):
        add_state(records, profile["id"], state, new_id(random), _TIMESTAMP)


def _map(name: str, type: str, **attributes: Any) -> Doc:
    return {"identityAttributeName": name, "transformDefinition": {"type": type, "attributes": attributes}}


def _build_mapping(name: str, source: Doc, attribute: str) -> Doc:
    return _map(name, "accountAttribute", attributeName=attribute, sourceName=source["name"], sourceId=source["id"])


def _read(attribute: str) -> Doc:
    attributes = {"attributeName": attribute, "sourceName": PERSONNEL}
    return {"type": "accountAttribute", "attributes": attributes}


def _build_states(sources: Mapping[str, Doc]) -> list[Doc]:
    """Return states that enable and disable all accounts, except those of the personnel records."""
    source_ids = [source["id"] for name, source in sources.items() if name != PERSONNEL]

    def act(action: str) -> list[Doc]:
        return [{"action": action, "sourceIds": source_ids}]

    return [
        {
            "name": name,
            "technicalName": name.lower(),
            "description": description,
            "enabled": True,
            "identityState": identity_state,
            "accountActions": actions,
            "priority": priority,
        }
        for priority, (name, description, identity_state, actions) in enumerate(
            (
                ("Prehire", "Has not begun to work", "ACTIVE", []),
                ("Active", "Works here", "ACTIVE", act("ENABLE")),
                ("Inactive", "Has left", "INACTIVE_LONG_TERM", act("DISABLE")),
            ),
            1,
        )
    ]
