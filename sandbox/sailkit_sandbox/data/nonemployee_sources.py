"""Non-employee sources of a new tenant."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id, new_uuid
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.nonemployees.sources import build_system_attributes
from sailkit_sandbox.store.database import Record


def generate_nonemployee_sources(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Generate non-employee sources and their attributes, by kind of record. Without people there are none."""
    if not people:
        return {}
    created, owner = REFERENCE_TIME - 200 * DAY, people[0].doc
    sources, attributes = [], []
    for name, approvers in (("Contractors", [{"type": "IDENTITY", "id": owner["id"]}]), ("Interns", [])):
        managers = [{"type": "IDENTITY", "id": random.choice(people).doc["id"]}]
        doc = {
            "id": new_uuid(random),
            "sourceId": new_id(random),
            "name": name,
            "description": f"{name} of all departments",
            "owner": make_reference("identities", owner),
            "managementWorkgroup": None,
            "cloudExternalId": new_id(random)[:8],
            "approvers": approvers,
            "accountManagers": managers,
            "created": stamp(created),
            "modified": stamp(created),
        }
        sources.append(Record(doc))
        attributes += build_system_attributes(str(doc["id"]), created, lambda: new_uuid(random))
    return {"nonemployee_sources": sources, "nonemployee_attributes": attributes}
