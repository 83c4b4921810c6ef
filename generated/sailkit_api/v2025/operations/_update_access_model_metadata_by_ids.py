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
    """Starts a bulk change of the metadata of the entitlements with the ids given.

    Returns the id and the status of the job, which runs on its own. Deprecated.
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/ids", body=body)
