from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import BaseCreateApplicationRequest

OPERATION = Operation(
    id="putApplication",
    method="PUT",
    path="/das/applications/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "BaseCreateApplicationRequest"},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-application",
)


def put_application(id: int, body: BaseCreateApplicationRequest) -> Request[None]:
    """Replace application.

    PUT /das/applications/{id}
    Scopes: das:applications:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/put-application
    """
    return Request(OPERATION, _path("/das/applications/{id}", **{"id": id}), body=body)
