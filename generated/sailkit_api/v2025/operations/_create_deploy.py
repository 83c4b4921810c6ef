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
    destroys=True,
    page="create-deploy",
)


def create_deploy(body: DeployRequest | Mapping[str, Any]) -> Request[DeployResponse]:
    """Starts to deploy a draft into the tenant, and returns the job (202).

    It overwrites configuration of the tenant; poll the deployment until it is complete.
    """
    return Request(OPERATION, "/configuration-hub/deploys", body=body)
