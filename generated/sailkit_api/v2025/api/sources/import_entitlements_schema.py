from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest, Schema

OPERATION = Operation(
    id="importEntitlementsSchema",
    method="POST",
    path="/sources/{id}/schemas/entitlements",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:source-schema:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/import-entitlements-schema",
)


def import_entitlements_schema(
    id: str, body: ImportConnectorFileRequest, *, schema_name: str | None = None
) -> Request[Schema]:
    """Import entitlements schema.

    POST /sources/{id}/schemas/entitlements
    Scopes: idn:source-schema:manage.

    Args:
        id: Text.
        schema_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/import-entitlements-schema
    """
    return Request(
        OPERATION,
        _path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={"schemaName": schema_name},
        body=body,
    )
