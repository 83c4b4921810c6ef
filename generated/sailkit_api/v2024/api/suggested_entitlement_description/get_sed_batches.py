from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

if TYPE_CHECKING:
    from ...models import SedBatchStatus

OPERATION = Operation(
    id="getSedBatches",
    method="GET",
    path="/suggested-entitlement-description-batches",
    prefix="/v2024",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SedBatchStatus"}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sed-batches",
)


def get_sed_batches() -> Request[SedBatchStatus]:
    """Get SED batches.

    GET /suggested-entitlement-description-batches
    Scopes: idn:sed:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-sed-batches
    """
    return Request(OPERATION, "/suggested-entitlement-description-batches")
