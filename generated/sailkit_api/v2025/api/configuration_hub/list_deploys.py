from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import DeployResponse, ListDeploysResponse

OPERATION = Operation(
    id="listDeploys",
    method="GET",
    path="/configuration-hub/deploys",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ListDeploysResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    paging=Paging(style="single", items="items"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-deploys",
)


def list_deploys() -> PagedRequest[ListDeploysResponse, DeployResponse]:
    """List deploys.

    GET /configuration-hub/deploys
    Scopes: sp:config-deploy:manage, sp:config-deploy:read.

    https://developer.sailpoint.com/docs/api/v2025/list-deploys
    """
    return PagedRequest(OPERATION, "/configuration-hub/deploys")
