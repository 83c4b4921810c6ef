from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMachineIdentity",
    method="DELETE",
    path="/machine-identities/{id}",
    prefix="/v2024",
    tag="Machine Identities",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-machine-identity",
)


def delete_machine_identity(id: str) -> Request[None]:
    """Delete machine identity.

    DELETE /machine-identities/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-machine-identity
    """
    return Request(OPERATION, _path("/machine-identities/{id}", **{"id": id}))
