from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    id: str, body: ImportEntitlementsBySourceRequest | None = None
) -> Request[LoadEntitlementTask]:
    """Import entitlements by source.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/aggregate/sources/{id}", **{"id": id}), body=body)
