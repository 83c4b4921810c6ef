from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteApplication",
    method="DELETE",
    path="/das/applications/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-application",
)


def delete_application(id: int) -> Request[None]:
    """Delete application.

    DELETE /das/applications/{id}
    Scopes: das:applications:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/delete-application
    """
    return Request(OPERATION, _path("/das/applications/{id}", **{"id": id}))
