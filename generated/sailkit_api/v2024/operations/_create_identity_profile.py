from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_identity_profile(body: IdentityProfile | Mapping[str, Any]) -> Request[IdentityProfile]:
    """Creates an identity profile for an authoritative source, and returns it."""
    return Request(OPERATION, "/identity-profiles", body=body)
