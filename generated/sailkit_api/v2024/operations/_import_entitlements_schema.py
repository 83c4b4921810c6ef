from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

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
    id: Id, body: ImportEntitlementsSchemaRequest | Mapping[str, Any] | Upload, *, schema_name: str | None = None
) -> Request[Schema]:
    """Sets the entitlement attributes of a delimited-file source from a CSV template.

    Returns the schema.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={"schemaName": schema_name},
        body=body,
    )
