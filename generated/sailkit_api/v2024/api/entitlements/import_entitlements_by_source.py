from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportEntitlementsBySourceRequest, LoadEntitlementTask

OPERATION = Operation(
    id="importEntitlementsBySource",
    method="POST",
    path="/entitlements/aggregate/sources/{id}",
    prefix="/v2024",
    tag="Entitlements",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsBySourceRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/import-entitlements-by-source",
)


def import_entitlements_by_source(
    id: str, body: ImportEntitlementsBySourceRequest | None = None
) -> Request[LoadEntitlementTask]:
    """Import entitlements by source.

    POST /entitlements/aggregate/sources/{id}
    Deprecated: SailPoint announces its end.
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/import-entitlements-by-source
    """
    return Request(
        OPERATION, _path("/entitlements/aggregate/sources/{id}", **{"id": id}), body=UNSET if body is None else body
    )
