from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PublicIdentityConfig,
    )


_GET_PUBLIC_IDENTITY_CONFIG = Operation(
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
    return Request(
        _GET_PUBLIC_IDENTITY_CONFIG,
        "/public-identities-config",
    )


_UPDATE_PUBLIC_IDENTITY_CONFIG = Operation(
    api=API,
    id="updatePublicIdentityConfig",
    method="PUT",
    path="/public-identities-config",
    tag="Public Identities Config",
    results={200: {"application/json": "PublicIdentityConfig"}},
    bodies={"application/json": "PublicIdentityConfig"},
    scopes=("idn:public-identity-config:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-public-identity-config",
)


def update_public_identity_config(
    body: PublicIdentityConfig | Mapping[str, Any],
) -> Request[PublicIdentityConfig]:
    """Replaces the identity attributes, at most 5, that everyone in the tenant can see of an identity."""
    return Request(
        _UPDATE_PUBLIC_IDENTITY_CONFIG,
        "/public-identities-config",
        body=body,
    )
