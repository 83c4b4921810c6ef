from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateFilterRequest

OPERATION = Operation(
    api=API,
    id="updateAccessModelMetadataByFilter",
    method="POST",
    path="/access-model-metadata/bulk-update/filter",
    tag="Access Model Metadata",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateFilterRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    page="update-access-model-metadata-by-filter",
)


def update_access_model_metadata_by_filter(
    body: EntitlementAttributeBulkUpdateFilterRequest | Mapping[str, Any],
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Starts a bulk change of the metadata of all entitlements that match a filter.

    Returns the id and the status of the job, which runs on its own. Deprecated.
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/filter", body=body)
