from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateIdsRequest

OPERATION = Operation(
    api=API,
    id="updateAccessModelMetadataByIds",
    method="POST",
    path="/access-model-metadata/bulk-update/ids",
    tag="Access Model Metadata",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateIdsRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    page="update-access-model-metadata-by-ids",
)


def update_access_model_metadata_by_ids(
    body: EntitlementAttributeBulkUpdateIdsRequest | Mapping[str, Any],
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Update access model metadata by IDs."""
    return Request(OPERATION, "/access-model-metadata/bulk-update/ids", body=body)
