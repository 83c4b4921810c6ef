from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateQueryRequest

OPERATION = Operation(
    id="updateAccessModelMetadataByQuery",
    method="POST",
    path="/access-model-metadata/bulk-update/query",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateQueryRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-query",
)


def update_access_model_metadata_by_query(
    body: EntitlementAttributeBulkUpdateQueryRequest,
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Update access model metadata by query.

    POST /access-model-metadata/bulk-update/query
    Deprecated: SailPoint announces its end.
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-access-model-metadata-by-query
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/query", body=body)
