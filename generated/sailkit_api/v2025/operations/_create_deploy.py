from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_deploy(body: DeployRequest | Mapping[str, Any]) -> Request[DeployResponse]:
    """Create deploy."""
    return Request(OPERATION, "/configuration-hub/deploys", body=body)
