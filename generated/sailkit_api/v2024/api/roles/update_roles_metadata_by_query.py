from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleBulkUpdateResponse, RoleMetadataBulkUpdateByQueryRequest

OPERATION = Operation(
    id="updateRolesMetadataByQuery",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/query",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByQueryRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-query",
)


def update_roles_metadata_by_query(body: RoleMetadataBulkUpdateByQueryRequest) -> Request[RoleBulkUpdateResponse]:
    """Update roles metadata by query.

    POST /roles/access-model-metadata/bulk-update/query
    Scopes: idn:role-checked:update, idn:role:update.

    https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-query
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/query", body=body)
