"""Expiration: access that ends at its remove date, with an event and an account activity."""

from __future__ import annotations

from typing import Any, Final

from sailkit_sandbox.services import events
from sailkit_sandbox.services.account_activities import activities
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record, Records
from sailkit_sandbox.store.filters import parse_time

Doc = dict[str, Any]
ACTIVITY_TYPE: Final = "AccessExpiration"


def expire_access(records: Records, kind: str, access: Record) -> None:
    """Remove access whose remove date has passed.

    Args:
        records: the tenant's records.
        kind: the kind of record.
        access: the access, a role assignment or a grant.
    """
    records.remove(kind, access.doc["id"])
    identity, end = records.get("identities", access.facts["identity"]), parse_time(access.doc["removeDate"])
    if identity is None or end is None:
        return
    reference: Doc = {"type": "ROLE", **(access.doc.get("role") or access.doc["item"])}
    time, target = end.timestamp(), make_reference("identities", identity.doc)
    activity = activities.start_activity(records, ACTIVITY_TYPE, target=target, requester=None, now=time)
    item = activities.build_access_item(reference, "REMOVE", time)
    activities.complete_activity(records, activity, [item], time)
    events.record_event(
        records,
        kind="ACCESS_REQUEST",
        action="EXPIRED",
        object=reference["type"],
        actor="system",
        target=identity.doc["name"],
        time=time,
        details={"trackingNumber": access.doc["id"], "accessItem": reference["name"]},
    )
