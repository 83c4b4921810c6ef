from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApplicationItem

OPERATION = Operation(
    api=API,
    id="getApplication",
    method="GET",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "ApplicationItem"}},
    scopes=("das:applications:manage", "das:applications:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-application",
)


def get_application(id: int) -> Request[ApplicationItem]:
    """Returns one application of Data Access Security.

    Args:
        id: ID of the application.
    """
    return Request(OPERATION, _fill_path("/das/applications/{id}", **{"id": id}))
