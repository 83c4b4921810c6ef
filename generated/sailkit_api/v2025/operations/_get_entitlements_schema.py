from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getEntitlementsSchema",
    method="GET",
    path="/sources/{id}/schemas/entitlements",
    tag="Sources",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-entitlements-schema",
)


def get_entitlements_schema(id: Id, *, schema_name: str | None = None) -> Request[str]:
    """Returns the entitlement attributes of a delimited-file source as a CSV template, for the schema `schemaName`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{id}/schemas/entitlements", **{"id": id}), query={"schemaName": schema_name}
    )
