from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchTenantContext",
    method="PATCH",
    path="/tenant-context",
    tag="Tenant Context",
    results={200: {}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:tenant-context:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="patch-tenant-context",
)


def patch_tenant_context(body: list[JsonPatchOperation]) -> Request[None]:
    """Update tenant context."""
    return Request(OPERATION, "/tenant-context", body=body)
