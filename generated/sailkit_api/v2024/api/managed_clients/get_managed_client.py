from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ManagedClient

OPERATION = Operation(
    id="getManagedClient",
    method="GET",
    path="/managed-clients/{id}",
    prefix="/v2024",
    tag="Managed Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedClient"}},
    scopes=(
        "idn:managed-client-status:manage",
        "idn:managed-client-status:read",
        "idn:remote-client:manage",
        "idn:remote-client:read",
    ),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-managed-client",
)


def get_managed_client(id: str) -> Request[ManagedClient]:
    """Get managed client.

    GET /managed-clients/{id}
    Scopes: idn:managed-client-status:manage, idn:managed-client-status:read, idn:remote-client:manage,
        idn:remote-client:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-managed-client
    """
    return Request(OPERATION, _path("/managed-clients/{id}", **{"id": id}))
