from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Tenant

OPERATION = Operation(
    api=API,
    id="getTenant",
    method="GET",
    path="/tenant",
    tag="Tenant",
    results={200: {"application/json": "Tenant"}},
    scopes=("sp:tenant:read",),
    user_levels=("Any",),
    page="get-tenant",
)


def get_tenant() -> Request[Tenant]:
    """Get tenant."""
    return Request(OPERATION, "/tenant")
