from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DeployResponse

OPERATION = Operation(
    api=API,
    id="getDeploy",
    method="GET",
    path="/configuration-hub/deploys/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "DeployResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    page="get-deploy",
)


def get_deploy(id: Id) -> Request[DeployResponse]:
    """Returns one deployment, with the status of its job.

    Args:
        id: ID of the deploy.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/deploys/{id}", **{"id": id}))
