from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ManagedClient, ManagedClientRequest

OPERATION = Operation(
    id="createManagedClient",
    method="POST",
    path="/managed-clients",
    prefix="/v2024",
    tag="Managed Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json": "ManagedClientRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-managed-client",
)


def create_managed_client(body: ManagedClientRequest) -> Request[ManagedClient]:
    """Create managed client.

    POST /managed-clients
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-managed-client
    """
    return Request(OPERATION, "/managed-clients", body=body)
