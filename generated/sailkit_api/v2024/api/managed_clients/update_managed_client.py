from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, ManagedClient

OPERATION = Operation(
    id="updateManagedClient",
    method="PATCH",
    path="/managed-clients/{id}",
    prefix="/v2024",
    tag="Managed Clients",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-managed-client",
)


def update_managed_client(id: str, body: list[JsonPatchOperation]) -> Request[ManagedClient]:
    """Update managed client.

    PATCH /managed-clients/{id}
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-managed-client
    """
    return Request(OPERATION, _path("/managed-clients/{id}", **{"id": id}), body=body)
