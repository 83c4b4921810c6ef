from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def patch_tenant_context(body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[None]:
    """Adds, replaces or removes one pair of the tenant's context by JSON Patch on `/Key/...`.

    The limit is 100 pairs.
    """
    return Request(OPERATION, "/tenant-context", body=body)
