from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineIdentity

OPERATION = Operation(
    id="updateMachineIdentity",
    method="PATCH",
    path="/machine-identities/{id}",
    prefix="/v2024",
    tag="Machine Identities",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MachineIdentity"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-machine-identity",
)


def update_machine_identity(id: str, body: list[dict[str, Any]]) -> Request[MachineIdentity]:
    """Update machine identity.

    PATCH /machine-identities/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-machine-identity
    """
    return Request(OPERATION, _path("/machine-identities/{id}", **{"id": id}), body=body)
