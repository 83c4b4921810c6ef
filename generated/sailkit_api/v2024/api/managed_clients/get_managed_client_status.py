from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ManagedClientStatus, ManagedClientType

OPERATION = Operation(
    id="getManagedClientStatus",
    method="GET",
    path="/managed-clients/{id}/status",
    prefix="/v2024",
    tag="Managed Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedClientStatus"}},
    scopes=("idn:managed-client-status:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-managed-client-status",
)


def get_managed_client_status(id: str, *, type: ManagedClientType | str | None) -> Request[ManagedClientStatus]:
    """Get managed client status.

    GET /managed-clients/{id}/status
    Scopes: idn:managed-client-status:read.

    Args:
        id: Text.
        type: Required.

    https://developer.sailpoint.com/docs/api/v2024/get-managed-client-status
    """
    return Request(OPERATION, _path("/managed-clients/{id}/status", **{"id": id}), query={"type": type})
