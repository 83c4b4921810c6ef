from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest, LoadEntitlementTask

OPERATION = Operation(
    id="importEntitlements",
    method="POST",
    path="/sources/{sourceId}/load-entitlements",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/import-entitlements",
)


def import_entitlements(source_id: str, body: ImportConnectorFileRequest | None = None) -> Request[LoadEntitlementTask]:
    """Import entitlements.

    POST /sources/{sourceId}/load-entitlements
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/import-entitlements
    """
    return Request(
        OPERATION,
        _path("/sources/{sourceId}/load-entitlements", **{"sourceId": source_id}),
        body=UNSET if body is None else body,
    )
