from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import EntitlementBulkUpdateRequest

OPERATION = Operation(
    api=API,
    id="updateEntitlementsInBulk",
    method="POST",
    path="/entitlements/bulk-update",
    tag="Entitlements",
    results={204: {}},
    bodies={"application/json": "EntitlementBulkUpdateRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-entitlements-in-bulk",
)


def update_entitlements_in_bulk(body: EntitlementBulkUpdateRequest) -> Request[None]:
    """Update entitlements in bulk."""
    return Request(OPERATION, "/entitlements/bulk-update", body=body)
