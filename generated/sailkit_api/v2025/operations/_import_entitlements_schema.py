from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportEntitlementsSchemaRequest, Schema

OPERATION = Operation(
    api=API,
    id="importEntitlementsSchema",
    method="POST",
    path="/sources/{id}/schemas/entitlements",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportEntitlementsSchemaRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-entitlements-schema",
)


def import_entitlements_schema(
    id: str, body: ImportEntitlementsSchemaRequest, *, schema_name: str | None = None
) -> Request[Schema]:
    """Import entitlements schema.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={"schemaName": schema_name},
        body=body,
    )
