from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import DeployRequest, DeployResponse

OPERATION = Operation(
    api=API,
    id="createDeploy",
    method="POST",
    path="/configuration-hub/deploys",
    tag="Configuration Hub",
    results={202: {"application/json": "DeployResponse"}},
    bodies={"application/json": "DeployRequest"},
    scopes=("sp:config-deploy:manage",),
    page="create-deploy",
)


def create_deploy(body: DeployRequest) -> Request[DeployResponse]:
    """Create deploy."""
    return Request(OPERATION, "/configuration-hub/deploys", body=body)
