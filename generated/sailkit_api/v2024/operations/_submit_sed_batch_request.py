from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SedBatchRequest, SedBatchResponse

OPERATION = Operation(
    api=API,
    id="submitSedBatchRequest",
    method="POST",
    path="/suggested-entitlement-description-batches",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "SedBatchResponse"}},
    bodies={"application/json-patch+json": "SedBatchRequest"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-batch-request",
)


def submit_sed_batch_request(body: SedBatchRequest | Mapping[str, Any] | None = None) -> Request[SedBatchResponse]:
    """Starts the generation of descriptions for entitlements, or anew for suggestions, given by ids.

    Returns the id of the batch, whose progress is in its statistics.
    """
    return Request(OPERATION, "/suggested-entitlement-description-batches", body=body)
