from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportConnectorFileRequest, Schema

OPERATION = Operation(
    api=API,
    id="importEntitlementsSchema",
    method="POST",
    path="/sources/{id}/schemas/entitlements",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-entitlements-schema",
)


def import_entitlements_schema(
    id: str, body: ImportConnectorFileRequest, *, schema_name: str | None = None
) -> Request[Schema]:
    """Import entitlements schema."""
    return Request(
        OPERATION,
        _path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={"schemaName": schema_name},
        body=body,
    )
