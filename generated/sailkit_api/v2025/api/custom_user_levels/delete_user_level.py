from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteUserLevel",
    method="DELETE",
    path="/authorization/custom-user-levels/{id}",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-user-level",
)


def delete_user_level(id: str) -> Request[None]:
    """Delete user level.

    DELETE /authorization/custom-user-levels/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-user-level
    """
    return Request(OPERATION, _path("/authorization/custom-user-levels/{id}", **{"id": id}))
