from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SedBatchStats

OPERATION = Operation(
    api=API,
    id="getSedBatchStats",
    method="GET",
    path="/suggested-entitlement-description-batches/{batchId}/stats",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "SedBatchStats"}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="get-sed-batch-stats",
)


def get_sed_batch_stats(batch_id: Id) -> Request[SedBatchStats]:
    """Returns the progress of a batch, with its counts and whether it is complete.

    Args:
        batch_id: ID of the batch; see `entitlement_descriptions.list_batches`.
    """
    return Request(
        OPERATION, _fill_path("/suggested-entitlement-description-batches/{batchId}/stats", **{"batchId": batch_id})
    )
