from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleBulkUpdateResponse, RoleMetadataBulkUpdateByQueryRequest

OPERATION = Operation(
    api=API,
    id="updateRolesMetadataByQuery",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/query",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByQueryRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="update-roles-metadata-by-query",
)


def update_roles_metadata_by_query(
    body: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
) -> Request[RoleBulkUpdateResponse]:
    """Starts a bulk update of metadata of the roles that a search query matches.

    Poll its status by id; a role can have up to 25 metadata values. Requires a token with user context.
    """
    return Request(OPERATION, "/roles/access-model-metadata/bulk-update/query", body=body)
