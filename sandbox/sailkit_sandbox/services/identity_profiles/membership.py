"""Membership of identity profiles: an identity belongs to the first profile on whose source it has an account.

The first profile is the one with the lowest priority number. Correlated identities without an account on the source of
any profile belong to the first profile of all, so that data of one's own works without accounts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.store.database import Record, Records

KIND: Final = "identity_profiles"


def list_profiles(records: Records) -> list[Record]:
    """Return the identity profiles, the first in priority first."""
    return sorted(records.all(KIND), key=lambda profile: profile.doc["priority"])


def find_profile(records: Records, identity: Record) -> Record | None:
    """Return the profile of an identity; None for an uncorrelated identity, or without profiles."""
    profiles = list_profiles(records) if identity.facts["correlated"] else []
    sources = {account.doc["sourceId"] for account in records.find("accounts", "identity", identity.doc["id"])}
    matching = [profile for profile in profiles if profile.doc["authoritativeSource"]["id"] in sources]
    return next(iter(matching or profiles), None)


def list_members(records: Records, profile_id: str) -> list[str]:
    """Return the ids of the identities of a profile."""
    profiles = records.memoize("identity profiles of identities", lambda: _map_identities(records))
    return [id for id, profile in profiles.items() if profile == profile_id]


def _map_identities(records: Records) -> Mapping[str, str]:
    """Return the id of the profile by the id of the identity."""
    profiles = list_profiles(records)
    if not profiles:
        return {}
    mapped: dict[str, str] = {}
    for profile in profiles:
        for account in records.find("accounts", "source", profile.doc["authoritativeSource"]["id"]):
            mapped.setdefault(account.doc.get("identityId", ""), profile.doc["id"])
    identities = records.find("identities", "correlated", True)
    return {id: mapped.get(id, profiles[0].doc["id"]) for id in (identity.doc["id"] for identity in identities)}
