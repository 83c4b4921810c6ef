"""Governance groups of a new tenant."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.governance_groups import build_membership
from sailkit_sandbox.store.database import Record

_DESCRIPTIONS: Final = {
    "Access Review Board": "Decides on access that crosses departments",
    "Data Protection": "Looks after personal data",
    "Source Custodians": "Keeps the connected systems in order",
}


def generate_governance_groups(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Generate governance groups and memberships, by kind of record. Without people there are none."""
    if not people:
        return {}
    groups, memberships = [], []
    for name, description in _DESCRIPTIONS.items():
        created = REFERENCE_TIME - random.randrange(30, 900) * DAY
        doc = {
            "id": new_uuid(random),
            "name": name,
            "description": description,
            "owner": make_reference("identities", random.choice(people).doc),
        }
        groups.append(Record({**doc, "created": stamp(created), "modified": stamp(created)}))
        members = random.sample(people, min(len(people), random.randrange(3, 7)))
        memberships += [build_membership(str(doc["id"]), identity.doc["id"], created) for identity in members]
    return {"workgroups": groups, "memberships": memberships}
