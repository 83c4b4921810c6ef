"""Segments of a new tenant."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.base.vocabulary import LOCATIONS
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record


def generate_segments(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Generate segments of locations, by kind of record. Without people there are none."""
    return {"segments": [_build_segment(location, people, random) for location in LOCATIONS[:3]] if people else []}


def _build_segment(location: str, people: list[Record], random: Random) -> Record:
    created = stamp(REFERENCE_TIME - random.randrange(30, 600) * DAY)
    value = {"type": "STRING", "value": location}
    doc = {
        "id": new_uuid(random),
        "name": f"{location} Office",
        "description": f"What people in {location} can ask for",
        "owner": make_reference("identities", random.choice(people).doc),
        "visibilityCriteria": {"expression": {"operator": "EQUALS", "attribute": "location", "value": value}},
        "active": True,
        "created": created,
        "modified": created,
    }
    return Record(doc)
