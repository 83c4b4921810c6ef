from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleBulkUpdateResponse, RoleMetadataBulkUpdateByFilterRequest

OPERATION = Operation(
    id="updateRolesMetadataByFilter",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/filter",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByFilterRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-filter",
)


def update_roles_metadata_by_filter(body: RoleMetadataBulkUpdateByFilterRequest) -> Request[RoleBulkUpdateResponse]:
    """Update roles metadata by filter.

    POST /roles/access-model-metadata/bulk-update/filter
    Scopes: idn:role-checked:update, idn:role:update.

    https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-filter
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/filter", body=body)
