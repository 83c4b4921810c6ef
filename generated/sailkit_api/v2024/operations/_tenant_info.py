from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Tenant,
    )


_GET_TENANT = Operation(
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
    """Returns the tenant, with its name, region, pod and products."""
    return Request(
        _GET_TENANT,
        "/tenant",
    )
