from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApplicationItem

OPERATION = Operation(
    id="getApplication",
    method="GET",
    path="/das/applications/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ApplicationItem"}},
    scopes=("das:applications:manage", "das:applications:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-application",
)


def get_application(id: int) -> Request[ApplicationItem]:
    """Get application.

    GET /das/applications/{id}
    Scopes: das:applications:manage, das:applications:read.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/get-application
    """
    return Request(OPERATION, _path("/das/applications/{id}", **{"id": id}))
