from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BaseCreateApplicationRequest

OPERATION = Operation(
    api=API,
    id="createApplication",
    method="POST",
    path="/das/applications",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-application",
)


def create_application(body: BaseCreateApplicationRequest | Mapping[str, Any]) -> Request[None]:
    """Creates an application in Data Access Security.

    The answer (204) is empty: list the applications to find its id. `executeNow` starts its tasks at once.
    """
    return Request(OPERATION, "/das/applications", body=body)
