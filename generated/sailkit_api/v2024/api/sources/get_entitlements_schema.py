from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getEntitlementsSchema",
    method="GET",
    path="/sources/{id}/schemas/entitlements",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-entitlements-schema",
)


def get_entitlements_schema(id: str, *, schema_name: str | None = None) -> Request[str]:
    """Get entitlements schema.

    GET /sources/{id}/schemas/entitlements
    Scopes: idn:source-schema:manage, idn:source-schema:read.

    Args:
        id: Text.
        schema_name: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-entitlements-schema
    """
    return Request(
        OPERATION, _path("/sources/{id}/schemas/entitlements", **{"id": id}), query={"schemaName": schema_name}
    )
