from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import SpConfigObject

OPERATION = Operation(
    id="listSpConfigObjects",
    method="GET",
    path="/sp-config/config-objects",
    prefix="/v2025",
    tag="SP-Config",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SpConfigObject"]}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-sp-config-objects",
)


def list_sp_config_objects() -> PagedRequest[list[SpConfigObject], SpConfigObject]:
    """List SP config objects.

    GET /sp-config/config-objects
    Scopes: sp:config:manage, sp:config:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/list-sp-config-objects
    """
    return PagedRequest(OPERATION, "/sp-config/config-objects")
