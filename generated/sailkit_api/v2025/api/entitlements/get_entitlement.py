from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="getEntitlement",
    method="GET",
    path="/entitlements/{id}",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-entitlement",
)


def get_entitlement(id: str) -> Request[Entitlement]:
    """Get entitlement.

    GET /entitlements/{id}
    Scopes: idn:entitlement:manage, idn:entitlement:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-entitlement
    """
    return Request(OPERATION, _path("/entitlements/{id}", **{"id": id}))
