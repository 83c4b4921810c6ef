"""What happened in a new tenant before: access that was asked for, and what became of it."""

from __future__ import annotations

from random import Random
from typing import Final

import attrs

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record, Records

from . import items as access_items
from . import lifecycle
from .lifecycle import RequestedItem

_ASKED: Final = 12
_HOUR: Final = 3600.0
_OUTCOMES: Final = ("APPROVED", "REJECTED", None)


@attrs.frozen
class _Past:
    """A moment at which something was done."""

    records: Records
    now: float
    task_seconds: float = 0.0


def seed(records: Records, people: list[Record], random: Random) -> None:
    """Create requests for roles, by a few people for themselves: some granted, some rejected, some open.

    Args:
        records: the tenant's records, where people and roles are already.
        people: the people.
        random: where chance comes from.
    """
    roles = [role for role in access_items.load_items(records, "ROLE").values() if role["requestable"]]
    asking = [one.doc for one in people if one.facts["correlated"] and one.doc["managerRef"]]
    for index, person in enumerate(asking[-_ASKED:]):
        role = random.choice(roles)
        at = REFERENCE_TIME - random.randrange(2, 60) * DAY
        if lifecycle.find_access(records, person["id"], "ROLE", role["id"]) is not None:
            continue
        requested = RequestedItem(request_type="GRANT_ACCESS", target=person, item=role, type="ROLE", properties={})
        record = lifecycle.start_request(
            _Past(records, at),
            requested,
            make_reference("identities", person),
            new_id(random),
            automatic=False,
            new_id=lambda: new_id(random),
        )
        outcome = _OUTCOMES[index % len(_OUTCOMES)]
        if outcome is not None and record.facts["phase"] == lifecycle.APPROVAL:
            comment = None if outcome == "APPROVED" else "Not needed for this position."
            lifecycle.decide(_Past(records, at + _HOUR), record, person["managerRef"], outcome, comment)
