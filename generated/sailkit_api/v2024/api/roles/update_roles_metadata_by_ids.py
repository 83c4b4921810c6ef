from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleBulkUpdateResponse, RoleMetadataBulkUpdateByIdRequest

OPERATION = Operation(
    id="updateRolesMetadataByIds",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/ids",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByIdRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-ids",
)


def update_roles_metadata_by_ids(body: RoleMetadataBulkUpdateByIdRequest) -> Request[RoleBulkUpdateResponse]:
    """Update roles metadata by IDs.

    POST /roles/access-model-metadata/bulk-update/ids
    Scopes: idn:role-checked:update, idn:role:update.

    https://developer.sailpoint.com/docs/api/v2024/update-roles-metadata-by-ids
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/ids", body=body)
