from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportEntitlementsRequest, LoadEntitlementTask

OPERATION = Operation(
    api=API,
    id="importEntitlements",
    method="POST",
    path="/sources/{sourceId}/load-entitlements",
    tag="Sources",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-entitlements",
)


def import_entitlements(
    source_id: Id, body: ImportEntitlementsRequest | Mapping[str, Any] | Upload | None = None
) -> Request[LoadEntitlementTask]:
    """Starts a task that aggregates the entitlements of a source.

    A delimited-file source requires the CSV file. Poll the task status with the `id` of the answer.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/load-entitlements", **{"sourceId": source_id}), body=body)
