from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import DeployResponse, ListDeploysResponse

OPERATION = Operation(
    api=API,
    id="listDeploys",
    method="GET",
    path="/configuration-hub/deploys",
    tag="Configuration Hub",
    results={200: {"application/json": "ListDeploysResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    paging=Paging(style="single", items="items"),
    page="list-deploys",
)


def list_deploys() -> PagedRequest[ListDeploysResponse, DeployResponse]:
    """Returns the deployments of configuration in the tenant."""
    return PagedRequest(OPERATION, "/configuration-hub/deploys")
