from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BaseCreateApplicationRequest

OPERATION = Operation(
    id="createApplication",
    method="POST",
    path="/das/applications",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-application",
)


def create_application(body: BaseCreateApplicationRequest) -> Request[None]:
    """Create application.

    POST /das/applications
    Scopes: das:applications:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-application
    """
    return Request(OPERATION, "/das/applications", body=body)
