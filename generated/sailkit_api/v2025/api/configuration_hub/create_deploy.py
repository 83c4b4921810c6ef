from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import DeployRequest, DeployResponse

OPERATION = Operation(
    id="createDeploy",
    method="POST",
    path="/configuration-hub/deploys",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "DeployResponse"}},
    bodies={"application/json": "DeployRequest"},
    scopes=("sp:config-deploy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-deploy",
)


def create_deploy(body: DeployRequest) -> Request[DeployResponse]:
    """Create deploy.

    POST /configuration-hub/deploys
    Scopes: sp:config-deploy:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-deploy
    """
    return Request(OPERATION, "/configuration-hub/deploys", body=body)
