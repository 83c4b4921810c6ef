from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityProfile, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="updateIdentityProfile",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="update-identity-profile",
)


def update_identity_profile(
    identity_profile_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[IdentityProfile]:
    """Changes an identity profile by JSON Patch and returns it.

    The authoritative source and the attribute mappings cannot be changed in one request; counts, dates and the id
    cannot be changed.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
        body=body,
    )
