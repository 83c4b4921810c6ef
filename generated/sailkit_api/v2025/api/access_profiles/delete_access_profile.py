from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteAccessProfile",
    method="DELETE",
    path="/access-profiles/{id}",
    prefix="/v2025",
    tag="Access Profiles",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-access-profile",
)


def delete_access_profile(id: str) -> Request[None]:
    """Delete access profile.

    DELETE /access-profiles/{id}
    Scopes: idn:access-profile:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-access-profile
    """
    return Request(OPERATION, _path("/access-profiles/{id}", **{"id": id}))
