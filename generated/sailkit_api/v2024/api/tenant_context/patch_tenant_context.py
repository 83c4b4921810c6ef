from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation

OPERATION = Operation(
    id="patchTenantContext",
    method="PATCH",
    path="/tenant-context",
    prefix="/v2024",
    tag="Tenant Context",
    package="sailkit_api.v2024.models",
    results={200: {}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:tenant-context:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-tenant-context",
)


def patch_tenant_context(body: list[JsonPatchOperation]) -> Request[None]:
    """Update tenant context.

    PATCH /tenant-context
    Scopes: idn:tenant-context:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2024/patch-tenant-context
    """
    return Request(OPERATION, "/tenant-context", body=body)
