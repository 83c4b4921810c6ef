from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import EntitlementRequestConfig

OPERATION = Operation(
    id="getEntitlementRequestConfig",
    method="GET",
    path="/entitlements/{id}/entitlement-request-config",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "EntitlementRequestConfig"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-entitlement-request-config",
)


def get_entitlement_request_config(id: str) -> Request[EntitlementRequestConfig]:
    """Get entitlement request config.

    GET /entitlements/{id}/entitlement-request-config
    Scopes: idn:entitlement:manage, idn:entitlement:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-entitlement-request-config
    """
    return Request(OPERATION, _path("/entitlements/{id}/entitlement-request-config", **{"id": id}))
