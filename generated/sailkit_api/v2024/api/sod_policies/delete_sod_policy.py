from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSodPolicy",
    method="DELETE",
    path="/sod-policies/{id}",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-sod-policy",
)


def delete_sod_policy(id: str, *, logical: bool | None = None) -> Request[None]:
    """Delete SOD policy.

    DELETE /sod-policies/{id}
    Scopes: idn:sod-policy:manage.

    Args:
        id: Text.
        logical: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2024/delete-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}", **{"id": id}), query={"logical": logical})
