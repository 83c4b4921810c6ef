from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def create_application(body: BaseCreateApplicationRequest) -> Request[None]:
    """Create application."""
    return Request(OPERATION, "/das/applications", body=body)
