from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityProfile

OPERATION = Operation(
    api=API,
    id="getIdentityProfile",
    method="GET",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityProfile"}},
    scopes=("idn:identity-profile:read",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="get-identity-profile",
)


def get_identity_profile(identity_profile_id: Id) -> Request[IdentityProfile]:
    """Returns one identity profile with its attribute mappings.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
    )
