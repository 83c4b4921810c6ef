"""Access requests in the history of a new tenant."""

from __future__ import annotations

from random import Random
from typing import Final

import attrs

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.services.access_requests import items as access_items
from sailkit_sandbox.services.access_requests import lifecycle
from sailkit_sandbox.services.access_requests.access import find_access
from sailkit_sandbox.services.access_requests.requested_item import RequestedItem
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record, Records

_REQUESTERS: Final = 12
_HOUR: Final = 3600.0
_DECISIONS: Final = ("APPROVED", "REJECTED", None)


@attrs.frozen
class _PastContext:
    """Lifecycle context at a time in the past."""

    records: Records
    now: float
    task_seconds: float = 0.0


def add_access_requests(records: Records, people: list[Record], random: Random) -> None:
    """Add requests for roles that a few people made for themselves: approved, rejected and pending ones.

    Args:
        records: the tenant's records, which have the people and the roles.
        people: the people.
        random: the source of randomness.
    """
    roles = [role for role in access_items.load_items(records, "ROLE").values() if role["requestable"]]
    candidates = [record.doc for record in people if record.facts["correlated"] and record.doc["managerRef"]]
    for index, person in enumerate(candidates[-_REQUESTERS:]):
        role = random.choice(roles)
        time = REFERENCE_TIME - random.randrange(2, 60) * DAY
        if find_access(records, person["id"], "ROLE", role["id"]) is not None:
            continue
        requested = RequestedItem(request_type="GRANT_ACCESS", target=person, item=role, type="ROLE", properties={})
        record = lifecycle.start_request(
            _PastContext(records, time),
            requested,
            make_reference("identities", person),
            new_id(random),
            automatic=False,
            new_id=lambda: new_id(random),
        )
        decision = _DECISIONS[index % len(_DECISIONS)]
        if decision is not None and record.facts["phase"] == lifecycle.APPROVAL:
            comment = None if decision == "APPROVED" else "Not needed for this position."
            lifecycle.decide(_PastContext(records, time + _HOUR), record, person["managerRef"], decision, comment)
