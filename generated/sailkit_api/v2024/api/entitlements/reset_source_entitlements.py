from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import EntitlementSourceResetBaseReferenceDto

OPERATION = Operation(
    id="resetSourceEntitlements",
    method="POST",
    path="/entitlements/reset/sources/{id}",
    prefix="/v2024",
    tag="Entitlements",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "EntitlementSourceResetBaseReferenceDto"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/reset-source-entitlements",
)


def reset_source_entitlements(id: str) -> Request[EntitlementSourceResetBaseReferenceDto]:
    """Reset source entitlements.

    POST /entitlements/reset/sources/{id}
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/reset-source-entitlements
    """
    return Request(OPERATION, _path("/entitlements/reset/sources/{id}", **{"id": id}))
