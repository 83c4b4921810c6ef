from __future__ import annotations

from typing import Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="syncIdentityProfile",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/process-identities",
    tag="Identity Profiles",
    results={202: {"application/json": None}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="sync-identity-profile",
)


def sync_identity_profile(identity_profile_id: Id) -> Request[dict[str, Any]]:
    """Starts to recalculate all identities of a profile after a change of it or its lifecycle states.

    Worth it only while `identityRefreshRequired` is true; attributes, managers and access by lifecycle state and
    role are renewed. The answer is 202.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/process-identities",
            **{"identity-profile-id": identity_profile_id},
        ),
    )
