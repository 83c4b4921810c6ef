from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

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
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-entitlements-in-bulk",
)


def update_entitlements_in_bulk(body: EntitlementBulkUpdateRequest) -> Request[None]:
    """Update entitlements in bulk.

    POST /entitlements/bulk-update
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/update-entitlements-in-bulk
    """
    return Request(OPERATION, "/entitlements/bulk-update", body=body)
