from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def update_entitlements_in_bulk(body: EntitlementBulkUpdateRequest | Mapping[str, Any]) -> Request[None]:
    """Applies one JSON Patch to up to 50 entitlements, for example on `requestable` or `privileged`."""
    return Request(OPERATION, "/entitlements/bulk-update", body=body)
