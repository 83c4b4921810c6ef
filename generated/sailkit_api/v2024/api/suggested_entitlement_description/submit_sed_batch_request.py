from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import SedBatchRequest, SedBatchResponse

OPERATION = Operation(
    id="submitSedBatchRequest",
    method="POST",
    path="/suggested-entitlement-description-batches",
    prefix="/v2024",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SedBatchResponse"}},
    bodies={"application/json-patch+json": "SedBatchRequest"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/submit-sed-batch-request",
)


def submit_sed_batch_request(body: SedBatchRequest | None = None) -> Request[SedBatchResponse]:
    """Submit SED batch request.

    POST /suggested-entitlement-description-batches
    Scopes: idn:sed:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/submit-sed-batch-request
    """
    return Request(OPERATION, "/suggested-entitlement-description-batches", body=UNSET if body is None else body)
