from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineIdentity

OPERATION = Operation(
    id="getMachineIdentity",
    method="GET",
    path="/machine-identities/{id}",
    prefix="/v2024",
    tag="Machine Identities",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MachineIdentity"}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-machine-identity",
)


def get_machine_identity(id: str) -> Request[MachineIdentity]:
    """Get machine identity.

    GET /machine-identities/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-machine-identity
    """
    return Request(OPERATION, _path("/machine-identities/{id}", **{"id": id}))
