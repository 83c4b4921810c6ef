from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Tenant

OPERATION = Operation(
    id="getTenant",
    method="GET",
    path="/tenant",
    prefix="/v2024",
    tag="Tenant",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Tenant"}},
    scopes=("sp:tenant:read",),
    user_levels=("Any",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-tenant",
)


def get_tenant() -> Request[Tenant]:
    """Get tenant.

    GET /tenant
    Scopes: sp:tenant:read.
    User levels: Any.

    https://developer.sailpoint.com/docs/api/v2024/get-tenant
    """
    return Request(OPERATION, "/tenant")
