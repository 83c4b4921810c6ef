from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        TenantContextEntry,
    )


_GET_TENANT_CONTEXT = Operation(
    api=API,
    id="getTenantContext",
    method="GET",
    path="/tenant-context",
    tag="Tenant Context",
    results={200: {"application/json": ["TenantContextEntry"]}},
    scopes=("idn:tenant-context:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    page="get-tenant-context",
)


def get_tenant_context() -> PagedRequest[list[TenantContextEntry], TenantContextEntry]:
    """Returns the context of the tenant, as at most 100 pairs of key and value."""
    return PagedRequest(
        _GET_TENANT_CONTEXT,
        "/tenant-context",
    )


_PATCH_TENANT_CONTEXT = Operation(
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


def patch_tenant_context(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[None]:
    """Adds, replaces or removes one pair of the tenant's context by JSON Patch on `/Key/...`.

    The limit is 100 pairs.
    """
    return Request(
        _PATCH_TENANT_CONTEXT,
        "/tenant-context",
        body=body,
    )
