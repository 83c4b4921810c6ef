from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityProfile

OPERATION = Operation(
    api=API,
    id="createIdentityProfile",
    method="POST",
    path="/identity-profiles",
    tag="Identity Profiles",
    results={201: {"application/json": "IdentityProfile"}},
    bodies={"application/json": "IdentityProfile"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="create-identity-profile",
)


def create_identity_profile(body: IdentityProfile) -> Request[IdentityProfile]:
    """Create identity profile."""
    return Request(OPERATION, "/identity-profiles", body=body)
