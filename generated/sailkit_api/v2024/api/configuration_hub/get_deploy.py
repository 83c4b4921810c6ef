from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DeployResponse

OPERATION = Operation(
    id="getDeploy",
    method="GET",
    path="/configuration-hub/deploys/{id}",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "DeployResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-deploy",
)


def get_deploy(id: str) -> Request[DeployResponse]:
    """Get deploy.

    GET /configuration-hub/deploys/{id}
    Scopes: sp:config-deploy:manage, sp:config-deploy:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-deploy
    """
    return Request(OPERATION, _path("/configuration-hub/deploys/{id}", **{"id": id}))
