from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SedBatchStats

OPERATION = Operation(
    id="getSedBatchStats",
    method="GET",
    path="/suggested-entitlement-description-batches/{batchId}/stats",
    prefix="/v2025",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SedBatchStats"}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-sed-batch-stats",
)


def get_sed_batch_stats(batch_id: str) -> Request[SedBatchStats]:
    """Get SED batch stats.

    GET /suggested-entitlement-description-batches/{batchId}/stats
    Scopes: idn:sed:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        batch_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/get-sed-batch-stats
    """
    return Request(
        OPERATION, _path("/suggested-entitlement-description-batches/{batchId}/stats", **{"batchId": batch_id})
    )
