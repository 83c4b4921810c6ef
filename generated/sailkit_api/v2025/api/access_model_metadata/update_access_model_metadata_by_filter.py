from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateFilterRequest

OPERATION = Operation(
    id="updateAccessModelMetadataByFilter",
    method="POST",
    path="/access-model-metadata/bulk-update/filter",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateFilterRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-filter",
)


def update_access_model_metadata_by_filter(
    body: EntitlementAttributeBulkUpdateFilterRequest,
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Update access model metadata by filter.

    POST /access-model-metadata/bulk-update/filter
    Deprecated: SailPoint announces its end.
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-filter
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/filter", body=body)
