from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateIdsRequest

OPERATION = Operation(
    id="updateAccessModelMetadataByIds",
    method="POST",
    path="/access-model-metadata/bulk-update/ids",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateIdsRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-ids",
)


def update_access_model_metadata_by_ids(
    body: EntitlementAttributeBulkUpdateIdsRequest,
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Update access model metadata by IDs.

    POST /access-model-metadata/bulk-update/ids
    Deprecated: SailPoint announces its end.
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-ids
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/ids", body=body)
