from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PublicIdentityConfig

OPERATION = Operation(
    api=API,
    id="getPublicIdentityConfig",
    method="GET",
    path="/public-identities-config",
    tag="Public Identities Config",
    results={200: {"application/json": "PublicIdentityConfig"}},
    scopes=("idn:public-identity-config:manage", "idn:public-identity-config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-public-identity-config",
)


def get_public_identity_config() -> Request[PublicIdentityConfig]:
    """Returns the identity attributes, at most 5, that everyone in the tenant can see of an identity."""
    return Request(OPERATION, "/public-identities-config")
