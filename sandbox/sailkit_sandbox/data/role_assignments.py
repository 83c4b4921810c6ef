"""Role assignments of a new tenant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.services.common import defaults
from sailkit_sandbox.services.common.builtin_sources import DIRECTORY
from sailkit_sandbox.store.database import Record

from .access_model import REQUESTABLE_ROLES

Doc = dict[str, Any]
_GRANT_DAYS: Final = 7300  # long enough not to expire, because the reference time is fixed


def generate_role_assignments(
    identity: Record, accounts: list[Record], roles: Mapping[str, Doc], random: Random
) -> Iterator[Record]:
    """Generate the role assignments of an identity.

    Args:
        identity: the identity.
        accounts: its accounts.
        roles: references to the roles, by name.
        random: the source of randomness.
    """
    person = identity.doc
    if not identity.facts["correlated"] or person["lifecycleState"]["stateName"] != "active":
        return
    department_role = roles.get(f"{person['attributes']['department']} Staff")
    if department_role is not None:
        yield _build_assignment(identity, accounts, department_role, None, random)
    if random.random() < 0.15:
        requested_role = roles[random.choice(REQUESTABLE_ROLES)]
        yield _build_assignment(identity, accounts, requested_role, person["managerRef"], random)


def _build_assignment(
    identity: Record, accounts: list[Record], role: Doc, assigner: Doc | None, random: Random
) -> Record:
    account = next((record.doc for record in accounts if record.doc["sourceName"] == DIRECTORY), None)
    added = REFERENCE_TIME - random.randrange(1, 400) * DAY
    targets = [] if account is None else [_build_account_target(account)]
    properties: Doc = {"id": new_id(random), "role": role, "accountTargets": targets}
    if assigner:
        comments = f"Asked for by {identity.doc['name']}."
        properties |= {"comments": comments, "assignmentSource": "UI", "assigner": assigner}
        properties["removeDate"] = stamp(added + _GRANT_DAYS * DAY)
    membership_facts = {} if assigner else {"member": True}
    return Record(
        defaults.build_assignment(properties, stamp(added)), {"identity": identity.doc["id"], **membership_facts}
    )


def _build_account_target(account: Doc) -> Doc:
    info = {
        "nativeIdentity": account["nativeIdentity"],
        "displayName": account["attributes"]["displayName"],
        "uuid": account["uuid"],
    }
    source = {"type": "SOURCE", "id": account["sourceId"], "name": account["sourceName"]}
    return {"source": source, "accountInfo": info}
