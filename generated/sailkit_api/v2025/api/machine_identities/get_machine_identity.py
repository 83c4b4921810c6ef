from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineIdentityResponse

OPERATION = Operation(
    id="getMachineIdentity",
    method="GET",
    path="/machine-identities/{id}",
    prefix="/v2025",
    tag="Machine Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MachineIdentityResponse"}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-machine-identity",
)


def get_machine_identity(id: str) -> Request[MachineIdentityResponse]:
    """Get machine identity.

    GET /machine-identities/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-machine-identity
    """
    return Request(OPERATION, _path("/machine-identities/{id}", **{"id": id}))
