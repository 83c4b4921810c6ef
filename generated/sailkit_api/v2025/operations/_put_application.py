from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import BaseCreateApplicationRequest

OPERATION = Operation(
    api=API,
    id="putApplication",
    method="PUT",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-application",
)


def put_application(id: int, body: BaseCreateApplicationRequest | Mapping[str, Any]) -> Request[None]:
    """Replaces the settings of an application in Data Access Security.

    The answer (204) is empty.

    Args:
        id: ID of the application.
    """
    return Request(OPERATION, _fill_path("/das/applications/{id}", **{"id": id}), body=body)
