from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Get application."""
    return Request(OPERATION, _path("/das/applications/{id}", **{"id": id}))
