"""Membership of roles: assignment of roles to the identities on their lists or meeting their criteria."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Record, Records

from .role_criteria import Candidates

_ASSIGNMENT_NAMESPACE: Final = uuid.UUID(int=1)


def list_members(role: Doc, candidates: Candidates) -> list[str]:
    """Return the ids of the identities that are members of a role by its list or its criteria.

    Args:
        role: the role. A role that is not enabled has no members.
        candidates: candidates for the criteria.
    """
    membership = (role["membership"] or {}) if role["enabled"] else {}
    if membership.get("type") == "STANDARD":
        return candidates.select_members(membership["criteria"]) if membership.get("criteria") is not None else []
    return list(dict.fromkeys(reference["id"] for reference in membership.get("identities") or ()))


def assign_members(records: Records, role: Record, now: float, candidates: Candidates | None = None) -> None:
    """Assign a role to its members, and remove the assignments of former members.

    Args:
        records: the tenant's records.
        role: the role.
        now: the time.
        candidates: candidates for membership; None for all identities.
    """
    candidates = candidates or Candidates(records)
    new_members = dict.fromkeys(list_members(role.doc, candidates))
    for assignment in records.find("role_assignments", "role", role.doc["id"]):
        if assignment.facts.get("member") and (
            candidates.ids is None or assignment.facts["identity"] in candidates.ids
        ):
            if assignment.facts["identity"] in new_members:
                del new_members[assignment.facts["identity"]]
            else:
                records.remove("role_assignments", assignment.doc["id"])
    records.add("role_assignments", [_assignment(role.doc, identity, now) for identity in new_members])


def _assignment(role: Doc, identity: str, now: float) -> Record:
    id = uuid.uuid5(_ASSIGNMENT_NAMESPACE, f"{role['id']}/{identity}").hex
    doc = defaults.build_assignment({"id": id, "role": references.make_reference("roles", role)}, stamp(now))
    return Record(doc, {"identity": identity, "member": True})


def refresh_assignments(records: Records, identities: Iterable[str], now: float) -> None:
    """Update the assignments of roles with criteria for some identities.

    Args:
        records: the tenant's records.
        identities: the ids of the identities.
        now: the time.
    """
    candidates = Candidates(records, frozenset(identities))
    for role in list(records.all("roles")) if candidates.ids else ():
        if (role.doc["membership"] or {}).get("type") == "STANDARD":
            assign_members(records, role, now, candidates)


def remove_from_member_lists(records: Records, identity: str) -> None:
    """Remove an identity from the lists of members of all roles.

    Args:
        records: the tenant's records.
        identity: the identity's id.
    """
    for role in list(records.all("roles")):
        references = (role.doc["membership"] or {}).get("identities") or []
        remaining = [reference for reference in references if reference["id"] != identity]
        if len(remaining) < len(references):
            role.doc["membership"]["identities"] = remaining
            records.save("roles", role)
