from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MachineIdentityRequest, MachineIdentityResponse

OPERATION = Operation(
    id="createMachineIdentity",
    method="POST",
    path="/machine-identities",
    prefix="/v2025",
    tag="Machine Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MachineIdentityResponse"}},
    bodies={"application/json": "MachineIdentityRequest"},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-machine-identity",
)


def create_machine_identity(body: MachineIdentityRequest) -> Request[MachineIdentityResponse]:
    """Create machine identity.

    POST /machine-identities
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-machine-identity
    """
    return Request(OPERATION, "/machine-identities", body=body)
