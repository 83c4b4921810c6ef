from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportEntitlementsBySourceRequest, LoadEntitlementTask

OPERATION = Operation(
    api=API,
    id="importEntitlementsBySource",
    method="POST",
    path="/entitlements/aggregate/sources/{id}",
    tag="Entitlements",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsBySourceRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    page="import-entitlements-by-source",
)


def import_entitlements_by_source(
    id: Id, body: ImportEntitlementsBySourceRequest | Mapping[str, Any] | Upload | None = None
) -> Request[LoadEntitlementTask]:
    """Starts the aggregation of the entitlements of a source, and returns the task.

    A directly connected source accepts no body; a delimited file source requires the CSV file. Deprecated.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/aggregate/sources/{id}", **{"id": id}), body=body)
