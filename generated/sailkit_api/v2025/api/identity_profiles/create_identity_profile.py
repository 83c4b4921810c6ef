from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityProfile

OPERATION = Operation(
    id="createIdentityProfile",
    method="POST",
    path="/identity-profiles",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "IdentityProfile"}},
    bodies={"application/json": "IdentityProfile"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-identity-profile",
)


def create_identity_profile(body: IdentityProfile) -> Request[IdentityProfile]:
    """Create identity profile.

    POST /identity-profiles
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-identity-profile
    """
    return Request(OPERATION, "/identity-profiles", body=body)
