from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import EntitlementBulkUpdateRequest

OPERATION = Operation(
    id="updateEntitlementsInBulk",
    method="POST",
    path="/entitlements/bulk-update",
    prefix="/v2024",
    tag="Entitlements",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": "EntitlementBulkUpdateRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-entitlements-in-bulk",
)


def update_entitlements_in_bulk(body: EntitlementBulkUpdateRequest) -> Request[None]:
    """Update entitlements in bulk.

    POST /entitlements/bulk-update
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/update-entitlements-in-bulk
    """
    return Request(OPERATION, "/entitlements/bulk-update", body=body)
