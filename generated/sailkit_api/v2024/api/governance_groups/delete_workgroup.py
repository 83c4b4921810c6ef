from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteWorkgroup",
    method="DELETE",
    path="/workgroups/{id}",
    prefix="/v2024",
    tag="Governance Groups",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-workgroup",
)


def delete_workgroup(id: str) -> Request[None]:
    """Delete workgroup.

    DELETE /workgroups/{id}
    Scopes: idn:workgroup:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-workgroup
    """
    return Request(OPERATION, _path("/workgroups/{id}", **{"id": id}))
