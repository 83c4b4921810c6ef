from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import UNSET, Operation, Request
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import ImportEntitlementsBySourceRequest, LoadEntitlementTask

OPERATION = Operation(
    id="importEntitlementsBySource",
    method="POST",
    path="/entitlements/aggregate/sources/{id}",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsBySourceRequest"},
    scopes=("idn:entitlements:manage",),
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/import-entitlements-by-source",
)


def import_entitlements_by_source(
    id: str, body: ImportEntitlementsBySourceRequest | None = None
) -> Request[LoadEntitlementTask]:
    """Import entitlements by source.

    POST /entitlements/aggregate/sources/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: idn:entitlements:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/import-entitlements-by-source
    """
    return Request(
        OPERATION, _path("/entitlements/aggregate/sources/{id}", **{"id": id}), body=UNSET if body is None else body
    )
